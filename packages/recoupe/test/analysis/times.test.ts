import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/analysis/times/find-times.ts'
import { parsePattern } from '../../src/analysis/times/grammar.ts'
import type { Pack } from '../../src/lang/pack.ts'
import { packs } from '../../src/lang/packs.ts'

function packOf(language: string): Pack {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return pack
}

const fr = packOf('fr')
const en = packOf('en')

const read = (pack: Pack, text: string, published: string | null = '2025-06-18'): string[] =>
  findTimes({ text, published }, pack).map(t => `${text.slice(t.start, t.end)} = ${t.value}${t.part ? ` (${t.part})` : ''} ${t.kind}`)

describe('times that only look like times', () => {
  const silent: readonly (readonly [Pack, string])[] = [
    [fr, 'La mairie a été avertie par un voisin.'],
    [fr, "Le robot s'est posé sur Mars sans dommage."],
    [fr, 'Un homme de 43 ans et sa fille, 12 ans, sont sains et saufs.'],
    [fr, 'Appelez le 01 42 31 12 15 ou écrivez-nous.'],
    [fr, 'Environ 2000 soldats et 1500 civils ont fui.'],
    [fr, "L'article 49.3 et l'affaire n° 12 ne changent rien."],
    [fr, 'Il habite rue du Midi, en plein centre.'],
    [fr, 'Le score était de 3-1 à la pause.'],
    [en, 'They may march again, she said.'],
    [en, 'A second man, aged 43, was hurt.'],
    [en, 'Some 2000 soldiers and 1500 civilians fled.'],
    [en, 'Call 555 0199 for details of the 12,000 seats.'],
    [en, 'A 12-year-old boy fell into the well.'],
    [en, 'They fall and spring back.'],
  ]
  for (const [pack, text] of silent) it(text, () => expect(read(pack, text)).toEqual([]))
})

describe('times in their story', () => {
  it('places a clock time on the day that the story last named', () => {
    expect(read(fr, 'Le navire a coulé lundi dans le golfe. À 3 h 12, un signal a été reçu.')).toEqual([
      'lundi = 2025-06-16 date',
      'À 3 h 12 = 2025-06-16T03:12 time',
    ])
  })

  it('places a clock time that opens a line on the day of publication', () => {
    expect(read(fr, '18h40 – Le pont est fermé.')).toEqual(['18h40 = 2025-06-18T18:40 time'])
  })

  it('reads intervals, the first end taking the year from the last', () => {
    expect(read(fr, 'Il a été détenu de novembre 2019 à mars 2020.')).toEqual(['de novembre 2019 à mars 2020 = 2019-11/2020-03 date'])
    expect(read(fr, 'Il a été détenu de novembre à mars 2020.')).toEqual(['de novembre à mars 2020 = 2019-11/2020-03 date'])
    expect(read(en, 'He was held between March 2019 and May 2020.')).toEqual(['between March 2019 and May 2020 = 2019-03/2020-05 date'])
    expect(read(en, 'He was held from 2020 to 2022.')).toEqual(['from 2020 to 2022 = 2020/2022 date'])
  })

  it('lets the tense choose the side', () => {
    expect(read(fr, "L'audience s'est tenue vendredi.")).toEqual(['vendredi = 2025-06-13 date'])
    expect(read(fr, "L'audience se tiendra vendredi.")).toEqual(['vendredi = 2025-06-20 date'])
    expect(read(en, 'The hearing took place on Friday.')).toEqual(['on Friday = 2025-06-13 date'])
    expect(read(en, 'The hearing will take place on Friday.')).toEqual(['on Friday = 2025-06-20 date'])
  })

  it('does not let a verb outside a quotation decide inside it', () => {
    expect(read(fr, '« Nous voterons samedi », a promis la maire.')).toEqual(['samedi = 2025-06-21 date'])
  })

  it('leaves an hour open where the story last named a distant day in another paragraph', () => {
    const text = 'Le barrage a cédé le 14 février.\n\nLa sirène a retenti à midi.'
    const paragraphs = [
      { start: 0, end: text.indexOf('\n') },
      { start: text.lastIndexOf('\n') + 1, end: text.length },
    ]
    expect(findTimes({ text, paragraphs, published: '2025-06-18' }, fr).map(t => t.value)).toEqual(['2025-02-14', 'XXXX-XX-XXT12:00'])
  })

  it('counts a deictic in a quotation from the day of the words', () => {
    expect(read(fr, '« Nous saurons demain », a lancé la maire lundi.')).toEqual(['demain = 2025-06-17 date', 'lundi = 2025-06-16 date'])
    expect(read(en, '"We will know tomorrow," the mayor said on Monday.')).toEqual(['tomorrow = 2025-06-17 date', 'on Monday = 2025-06-16 date'])
  })

  it('ties a date of a noun to no verb', () => {
    expect(read(en, "Officials had opposed Friday's march.")).toEqual(['Friday = 2025-06-20 date'])
  })

  it('guesses nothing without a publication date', () => {
    for (const text of [
      'Hier, le pont a cédé.',
      'Le mois dernier, le pont a cédé.',
      'Le pont a cédé il y a trois jours.',
      'La semaine prochaine, le pont rouvrira.',
    ])
      expect(findTimes({ text, published: null }, fr).map(t => t.value)).toEqual([null])
    expect(read(fr, 'Le pont a cédé jeudi.', null)).toEqual(['jeudi = XXXX-WXX-4 date'])
    expect(read(fr, 'Le pont a cédé le 3 mai.', null)).toEqual(['le 3 mai = XXXX-05-03 date'])
  })

  it('keeps a weekday open under a month, and still reads the month', () => {
    expect(read(fr, 'Jeudi, la ministre a parlé. Plus tôt ce mois-ci, elle se taisait.', '2022-09')).toEqual([
      'Jeudi = XXXX-WXX-4 date',
      'Plus tôt ce mois-ci = 2022-09 date',
    ])
  })

  it('never gives a day that does not exist', () => {
    expect(findTimes({ text: 'Le 31 février 2024, rien.', published: '2025-06-18' }, fr).map(t => t.value)).toEqual([null])
    expect(findTimes({ text: 'Le 29 février, la loi a été signée.', published: '2025-06-18' }, fr).map(t => t.value)).toEqual(['2024-02-29'])
  })
})

describe('patterns', () => {
  it('refuses a group that is not closed, and one that was not opened', () => {
    expect(() => parsePattern('(le|la MONTH')).toThrow(/unbalanced/u)
    expect(() => parsePattern('le) MONTH')).toThrow(/unbalanced/u)
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'le',
    '3',
    'mai',
    'lundi',
    'il y a',
    'deux',
    'ans',
    'à',
    '14',
    'h',
    '05',
    'May',
    'on',
    'Friday',
    'last',
    'week',
    '2022',
    '-',
    ',',
    '.',
    '«',
    '»',
    "l'",
    'été',
    '\u0301',
    '😀',
    '\ud800',
    'ا',
    '\n',
    '’',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map(list => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map(list => list.join('')),
  )
  const published = fc.constantFrom(null, '2022', '2022-09', '2022-09-22', '2024-02-29')

  it('gives spans in range, in order, apart, and the same twice', () => {
    fc.assert(
      fc.property(fc.constantFrom('fr', 'en'), texts, published, (language, text, date) => {
        const pack = packOf(language)
        const found = findTimes({ text, published: date }, pack)
        let last = 0
        for (const t of found) {
          expect(t.start).toBeGreaterThanOrEqual(last)
          expect(t.end).toBeGreaterThan(t.start)
          expect(t.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(t.start, t.end).trim()).toBe(text.slice(t.start, t.end))
          last = t.end
        }
        expect(findTimes({ text, published: date }, pack)).toEqual(found)
      }),
      { numRuns: 400 },
    )
  })

  it('survives a megabyte without a space, and one of nothing but dates', () => {
    expect(findTimes({ text: 'a'.repeat(1 << 20), published: '2022-09-22' }, fr)).toEqual([])
    expect(findTimes({ text: '3 mai '.repeat(1 << 15), published: '2022-09-22' }, fr).length).toBeGreaterThan(1000)
    expect(findTimes({ text: '-'.repeat(1 << 19), published: '2022-09-22' }, en)).toEqual([])
  })
})
