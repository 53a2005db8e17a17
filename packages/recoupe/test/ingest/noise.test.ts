import { describe, expect, it } from 'vitest'
import { ingest, noiseOf } from './harness.ts'

const prose =
  'Le ministre des Transports a affirmé que les travaux du tunnel reprendraient avant la fin du mois, et que les riverains seraient consultés sur les horaires.'
const more =
  'Les élus de la vallée disent attendre des preuves. « On nous a déjà promis cela en mars », a rappelé la maire de Serviès, qui réclame un calendrier écrit.'
const english =
  'The transport minister said that work on the tunnel would resume before the end of the month and that residents would be asked about the hours.'

const french = async (...lines: string[]) => (await ingest(lines.join('\n'))).report

describe('datelines', () => {
  it.each([
    ['PARIS (Reuters) - ', 'PARIS', 'Reuters'],
    ['SAINT-VALLIER (Drôme), 3 fév 2023 (AFP) – ', 'SAINT-VALLIER (Drôme)', 'AFP'],
    ['SÉOUL, Corée du Sud (AP) — ', 'SÉOUL, Corée du Sud', 'AP'],
    ['BAMAKO/NIAMEY, 12 mars (Sahara Presse) - ', 'BAMAKO/NIAMEY', 'Sahara Presse'],
    ['Clermont-Ferrand, 3 mai 2021 (AFP) - ', 'Clermont-Ferrand', 'AFP'],
    ['Berlin (dpa) – ', 'Berlin', 'dpa'],
    ['GENÈVE — ', 'GENÈVE', null],
    ['ROQUEFORT (Aude), 4 avr (XPQ) -- ', 'ROQUEFORT (Aude)', 'XPQ'],
  ])('reads %s', async (dateline, place, agency) => {
    const report = await french('Le tunnel rouvrira', '', dateline + prose, more)
    expect(report.dateline?.place).toBe(place)
    expect(report.agency).toBe(agency)
    expect(noiseOf(report)).toEqual([`dateline: ${dateline.trimEnd()}`])
  })

  it.each(['EN DIRECT – ', 'Emmanuelle Roy (PS) – ', 'VIDÉO - ', 'Le tunnel (1 200 mètres) – ', 'Oui, mais - '])('does not take %s for one', async head => {
    expect((await french('Le tunnel rouvrira', '', head + prose, more)).dateline).toBeNull()
  })

  it.each([
    ['GRENOBLE, France (Northwire) - ', 'GRENOBLE, France', 'Northwire'],
    ['VICTORIA (Northwire) - ', 'VICTORIA', 'Northwire'],
    ['KINSHASA, Congo, April 8 (Northwire) - ', 'KINSHASA, Congo', 'Northwire'],
    ['MOSCOW, Sept 9 (Reuters) - ', 'MOSCOW', 'Reuters'],
  ])('reads %s in English, where a bracket is a credit', async (dateline, place, agency) => {
    const { report } = await ingest(`Tunnel to reopen\n\n${dateline}${english}`)
    expect(report).toMatchObject({ dateline: { place }, agency })
  })

  it('takes a bracket that nobody knows for a region in French, and names no agency', async () => {
    expect(await french('Le tunnel rouvrira', '', `ROQUEFORT (Aude) – ${prose}`, more)).toMatchObject({ dateline: { place: 'ROQUEFORT (Aude)' }, agency: null })
  })

  it('dates a report by its dateline', async () => {
    expect((await french('Le tunnel rouvrira', '', `PARIS, 4 fév 2023 (AFP) – ${prose}`, more)).published).toEqual({ value: '2023-02-04', basis: 'text' })
  })

  it('reads an English one, with month and state', async () => {
    const { report } = await ingest(`Tunnel to reopen\n\nPORTLAND, Maine, Sept. 14 (UPI) -- ${english}`)
    expect(report).toMatchObject({ dateline: { place: 'PORTLAND, Maine' }, agency: 'UPI', title: 'Tunnel to reopen' })
  })
})

describe('the head of a text', () => {
  it.each([
    ['Par Maud Estier, 13 mars — ', 'Maud Estier'],
    ['Par Maud Estier – ', 'Maud Estier'],
    ['Par Maud Estier, envoyée spéciale, 13 mars 2024 — ', 'Maud Estier'],
  ])('reads the byline %s that the paragraph runs into', async (byline, author) => {
    const report = await french('Le tunnel rouvrira', '', byline + prose, more)
    expect(report.byline).toBe(author)
    expect(noiseOf(report)).toEqual([`byline: ${byline.trimEnd()}`])
  })

  it('reads one in English', async () => {
    const { report } = await ingest(`Tunnel to reopen\n\nBy Dana Whitlock, March 13 — ${english}`)
    expect(report.byline).toBe('Dana Whitlock')
    expect(noiseOf(report)).toEqual(['byline: By Dana Whitlock, March 13 —'])
  })

  it.each(['Par temps de neige – ', 'Par Serviès – ', 'Par la voix de Maud Estier – '])('does not take %s for one', async head => {
    expect((await french('Le tunnel rouvrira', '', head + prose, more)).byline).toBeNull()
  })

  it('reads a date, then a dateline, on one line', async () => {
    const { report } = await ingest(` date 2021-04 MILAN, Italie (AP) – ${prose}\n\n${more}`)
    expect(noiseOf(report)).toEqual(['header: date 2021-04', 'dateline: MILAN, Italie (AP) –'])
    expect(report).toMatchObject({ published: { value: '2021-04', basis: 'text' }, agency: 'AP', title: null })
  })

  it.each([
    ['Par Jeanne Vasseur', 'Jeanne Vasseur', null],
    ['Par Jeanne Vasseur et Ali Chérif (avec AFP)', 'Jeanne Vasseur et Ali Chérif', 'AFP'],
    ['JEANNE VASSEUR (AVEC XPQ)', 'JEANNE VASSEUR', 'XPQ'],
    ['De notre correspondante à Rome, Jeanne Vasseur', 'Rome, Jeanne Vasseur', null],
    ['Propos recueillis par Jeanne Vasseur', 'Jeanne Vasseur', null],
    ['Jeanne Vasseur, envoyée spéciale', 'Jeanne Vasseur', null],
    ['Par la rédaction – 3 min', 'la rédaction', null],
  ])('reads the byline %s', async (line, author, agency) => {
    const report = await french('Le tunnel rouvrira', line, '', prose, more)
    expect(noiseOf(report)).toEqual([`byline: ${line}`])
    expect(report.agency).toBe(agency)
    expect(report.byline?.replace(/^à /u, '')).toBe(author)
  })

  it('reads an English byline with a post', async () => {
    const { report } = await ingest(`Tunnel to reopen\nBy Jane Holloway and Tom Hart, transport editor\n\n${english}\n${english}`)
    expect(report.byline).toBe('Jane Holloway and Tom Hart')
  })

  it('looks for the byline under a standfirst too', async () => {
    const report = await french(
      'Le tunnel rouvrira',
      'Les travaux avaient cessé en mars après un éboulement. Les élus demandent des garanties.',
      'Par Jeanne Vasseur',
      prose,
      more,
    )
    expect(noiseOf(report)).toEqual(['byline: Par Jeanne Vasseur'])
  })

  it('keeps a place and a byline on one line apart', async () => {
    const report = await french('Le tunnel rouvrira', 'Valence. Par Jeanne Vasseur', prose, more)
    expect(noiseOf(report)).toEqual(['dateline: Valence', 'byline: Par Jeanne Vasseur'])
  })

  it('marks a section, a reading time and an update', async () => {
    const report = await french(
      'ÉCONOMIE',
      'Le tunnel rouvrira avant la fin du mois',
      'Temps de lecture : 3 min',
      'Mis à jour le 4 mai 2021 à 10h20',
      '',
      prose,
      more,
    )
    expect(noiseOf(report)).toEqual(['header: ÉCONOMIE', 'header: Temps de lecture : 3 min', 'update: Mis à jour le 4 mai 2021 à 10h20'])
    expect(report.title).toBe('Le tunnel rouvrira avant la fin du mois')
  })

  it.each([
    ['By Jane Holloway in Lyon', 'March 4', english],
    ['Par Jeanne Vasseur', '4 mars', prose],
  ])('takes a day without its year under a byline for no title: %s / %s', async (byline, day, body) => {
    const { report } = await ingest([byline, day, '', body, body].join('\n'))
    expect(report.title).toBeNull()
    expect(report.published).toBeNull()
    expect(noiseOf(report)).toContain(`header: ${day}`)
  })

  it('does not take the first sentence of a text for its title', async () => {
    expect((await french(prose, more)).title).toBeNull()
  })
})

describe('the foot of a text', () => {
  it.each([
    ['The Associated Press', 'The Associated Press'],
    ['(avec AFP)', 'AFP'],
    ['Avec Reuters', 'Reuters'],
    ['Source : AFP', 'AFP'],
    ['© AFP', 'AFP'],
    ['Avec agences', null],
  ])('reads the credit %s', async (line, agency) => {
    const report = await french('Le tunnel rouvrira', '', prose, more, '', line)
    expect(noiseOf(report)).toEqual([`credit: ${line}`])
    expect(report.agency).toBe(agency)
  })

  it('reads a credit at the end of the last paragraph, and initials under it', async () => {
    const report = await french(prose, `${more} (avec XPQ)`, 'jv/mt')
    expect(noiseOf(report)).toEqual(['credit: (avec XPQ)', 'byline: jv/mt'])
  })

  it('leaves a bracket that is part of the sentence', async () => {
    expect(noiseOf(await french(prose, `${more.slice(0, -1)} (avant mai).`))).toEqual([])
  })

  it('reads who reported and who edited', async () => {
    const { report } = await ingest(`${english}\n${english}\n\nReporting by Jane Holloway in Rome; Editing by Tom Hart`)
    expect(noiseOf(report)).toEqual(['credit: Reporting by Jane Holloway in Rome; Editing by Tom Hart'])
  })
})

describe('between the paragraphs', () => {
  it.each([
    'related: Lire aussi : Le tunnel, trente ans de chantier',
    'related: À lire également – Le tunnel, trente ans de chantier',
    'related: >> Lire aussi notre enquête',
    'related: Sur le même sujet',
    'caption: Photo : le tunnel, en mars. Léon Tressac',
    'caption: Le tunnel, en mars. © Léon Tressac',
    'cut: Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.',
  ])('marks %s', async marked => {
    const [, line = ''] = /^[a-z]+: (.*)$/u.exec(marked) ?? []
    expect(noiseOf(await french(prose, line, more))).toEqual([marked])
  })

  it('marks the links under their label', async () => {
    const report = await french(prose, 'Lire aussi :', 'Le tunnel, trente ans de chantier', 'Serviès veut des preuves', '', more)
    expect(noiseOf(report)).toEqual(['related: Lire aussi :', 'related: Le tunnel, trente ans de chantier', 'related: Serviès veut des preuves'])
  })

  it.each([
    'Photo ou pas, le maire maintient qu’il était sur place ce soir-là avec les secours, et son adjointe le confirme.',
    'Published accounts of the talks differ, the ministry said, and the envoy has not answered the questions that were put to him.',
    'Related companies in the valley said that they had been promised a share of the work, which the ministry now disputes.',
  ])('leaves prose that begins like a label: %s', async line => {
    const { report } = await ingest(
      [line.startsWith('P') && line.includes('maire') ? prose : english, line, line.includes('maire') ? more : english].join('\n'),
    )
    expect(noiseOf(report)).toEqual([])
  })

  it('marks a sentence that breaks off, and only its last word where it is long', async () => {
    expect(noiseOf(await french(`${prose} La`, more))).toEqual(['cut: La'])
    expect(noiseOf(await french(prose, `${more} Le préfet, lui, assure depuis lundi que le tunnel de la`))).toEqual(['cut: la'])
  })

  it('takes no typewriter quotation for a cut sentence', async () => {
    expect(noiseOf(await french(prose, `${more} Le préfet, lui, assure depuis lundi : ''Le tunnel rouvrira.''`))).toEqual([])
  })

  it('does not take a paragraph broken by its layout for one that is cut', async () => {
    expect(noiseOf(await french(`${prose} Et la maire`, 'de Serviès maintient sa demande, soutenue par le conseil tout entier.', more))).toEqual([])
  })
})

it('keeps the text as it came, whatever is marked', async () => {
  const text = `\r\n ÉCONOMIE\r\n\r\nLe tunnel rouvrira\u00a0! 🚇\r\n\r\nPar Jeanne Vasseur\r\n\r\nVALENCE (AFP) – ${prose}\r\n\r\n${more}\r\n(avec AFP)\r\n`
  const { report } = await ingest(text)
  expect(report.text).toBe(text)
  expect(report.title).toBe('Le tunnel rouvrira\u00a0! 🚇')
})
