import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { loadModels } from '../../src/engine/weights.ts'
import { packs } from '../../src/lang/packs.ts'
import { extractStatements } from '../../src/statements/extract.ts'
import type { Report, ReportRecord } from '../../src/types/index.ts'

interface Spoken {
  readonly source: string
  readonly speaker: string | null
  readonly side: string | null
  readonly anonymous: boolean
  readonly relays: readonly string[]
}

function recordOf(text: string, language: string): ReportRecord {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  const report: Report = {
    id: 'r',
    sha256: 'test',
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language,
    published: { value: '2026-03-12', basis: 'manifest' },
    title: null,
    text,
    noise: [],
  }
  return extractStatements(analyse(report, { pack, models: loadModels(language) }), pack)
}

function spokenIn(text: string, language: string): Spoken[] {
  const record = recordOf(text, language)
  const nameOf = (id: string | null): string | null => {
    const entity = record.entities.find(e => e.id === id)
    return entity ? (entity.name[language] ?? Object.values(entity.name)[0] ?? null) : null
  }
  return record.statements.map(s => ({
    source: s.source.map(({ start, end }) => text.slice(start, end)).join(' '),
    speaker: nameOf(s.speaker),
    side: nameOf(s.side),
    anonymous: s.anonymous,
    relays: s.relays.map(nameOf).filter(name => name !== null),
  }))
}

const last = (text: string, language: string): Spoken => {
  const spoken = spokenIn(text, language).at(-1)
  if (!spoken) throw new Error(`no statement in: ${text}`)
  return spoken
}

describe('who speaks', () => {
  it.each([
    ['fr', 'Moscou a démenti toute livraison.', 'Russie', 'Russie', false],
    ['en', 'Moscow denied that it had delivered anything.', 'Russia', 'Russia', false],
    ['fr', 'Un responsable nord-coréen a affirmé que la frontière resterait fermée.', 'responsable nord-coréen', 'Corée du Nord', true],
    ['en', 'A North Korean official said the border would stay closed.', 'North Korean official', 'North Korea', true],
    ['fr', 'La porte-parole de la société Orvane, Inès Valby, a indiqué que le site rouvrirait.', 'Inès Valby', 'Orvane', false],
    ['fr', 'Le président russe Ivan Morov s’est engagé à payer.', 'Ivan Morov', 'Russie', false],
    ['en', 'The Iranian leader, Ali Morad, said that talks would resume.', 'Ali Morad', 'Iran', false],
    ['fr', 'Paul Sorbier a reçu la presse mardi. Il a dit que les travaux commenceraient en avril.', 'Paul Sorbier', 'Paul Sorbier', false],
    ['en', 'Paul Sorby met the press on Tuesday. He said the works would begin in April.', 'Paul Sorby', 'Paul Sorby', false],
    ['fr', 'La juge Lise Amar a entendu les témoins. La magistrate a dit que le dossier était vide.', 'Lise Amar', null, false],
  ])('%s: %s', (language, text, speaker, side, anonymous) => {
    const spoken = last(text, language)
    expect(spoken.speaker).toBe(speaker)
    if (side !== null) expect(spoken.side).toBe(side)
    expect(spoken.anonymous).toBe(anonymous)
  })

  it('gives no side to officials whose state is not named', () => {
    expect(last('Le ministre de la Défense a déclaré que les travaux étaient terminés.', 'fr').side).toBeNull()
  })

  it('does not take a government for the leader it is named after', () => {
    expect(last('L’administration Morel a confirmé que le rapport existait.', 'fr').speaker).toBe('administration Morel')
  })

  it('takes the company that the text is about, not the paper that tells of it', () => {
    const text =
      'La plateforme Orvane a reconnu une fuite. Orvane emploie cent personnes. Dans un courriel que Le Courrier du Lac a pu lire, la société indique que les comptes sont saufs.'
    expect(last(text, 'fr').speaker).toBe('Orvane')
  })

  it('keeps a medium that carried the words as a relay', () => {
    expect(last('Dans un communiqué diffusé par KCNA, le ministère de la Défense a promis de riposter.', 'fr').relays).toContain('KCNA')
  })

  it('leaves an impersonal voice without a speaker', () => {
    expect(spokenIn('On m’a dit que tout allait bien.', 'fr').every(s => s.speaker === null)).toBe(true)
  })
})

describe('what a speaker was weighed against', () => {
  it.each([
    ['fr', 'Sylvie Roux a vu Claire Monnier lundi. Elle affirme que le dossier est clos.', ['Sylvie Roux', 'Claire Monnier']],
    ['en', 'Karen Webb met Joan Ellis on Monday. She said the contract had been signed.', ['Karen Webb', 'Joan Ellis']],
  ])('keeps the other candidate (%s)', (language, text, both) => {
    const [statement] = recordOf(text, language).statements
    const lost = statement?.why.filter(reason => reason.code === 'lost-speaker').map(reason => reason.args.name)
    const speaker = last(text, language).speaker
    expect(both).toContain(speaker)
    expect(lost).toEqual(both.filter(name => name !== speaker))
    const scores = statement?.why.filter(reason => reason.code === 'lost-speaker').map(reason => Number(reason.args.score))
    expect(scores?.every(score => score < 100 * (statement?.judgements.speaker.confidence ?? 0))).toBe(true)
  })
})
