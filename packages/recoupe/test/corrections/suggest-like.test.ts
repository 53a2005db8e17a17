import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../src/claims/corrections/anchors.ts'
import { suggestLike } from '../../src/claims/corrections/suggest-like.ts'
import type { Dossier, Report, Statement } from '../../src/types/index.ts'
import { completeDossier } from '../render/complete.ts'

const TEXTS: Readonly<Record<string, string>> = {
  a: 'Le maire de Brivange a dit que le câble tient. Un responsable a dit que la ligne rouvre. Il a dit non. Le maire de Brivange a répété que tout va bien. Un responsable a nié la panne.',
  b: 'Le maire de Brivange a dit que la régie paiera. Un responsable a dit que la régie attend.',
}

const report = (id: string): Report => ({
  id,
  sha256: id.padEnd(64, '0'),
  outlet: null,
  agency: null,
  byline: null,
  dateline: null,
  language: 'fr',
  published: null,
  title: null,
  text: TEXTS[id] ?? '',
  noise: [],
})

/** One statement per sentence; `source` and `cue` are words of it. */
function statement(id: string, from: string, sentence: string, source: string, cue: string, more: Partial<Statement> = {}): Statement {
  const start = (TEXTS[from] ?? '').indexOf(sentence)
  const span = (words: string) => ({ start: start + sentence.indexOf(words), end: start + sentence.indexOf(words) + words.length })
  const sure = { confidence: 1, decided: true }
  return {
    id,
    report: from,
    form: 'indirect',
    act: 'assert',
    source: [span(source)],
    cue: [span(cue)],
    content: [{ start: span(cue).end + 1, end: start + sentence.length - 1 }],
    medium: [],
    addressee: [],
    within: null,
    speaker: null,
    side: null,
    sourceKind: 'person',
    anonymous: false,
    certainty: 'CT+',
    voice: 'plain',
    time: null,
    relays: [],
    confidence: 1,
    decided: true,
    judgements: { speaker: sure, side: sure, act: sure },
    why: [],
    ...more,
  }
}

const dossier: Dossier = completeDossier({
  reports: [report('a'), report('b')],
  statements: [
    statement('mayor1', 'a', 'Le maire de Brivange a dit que le câble tient.', 'Le maire de Brivange', 'a dit'),
    statement('official1', 'a', 'Un responsable a dit que la ligne rouvre.', 'Un responsable', 'a dit', { anonymous: true }),
    statement('he', 'a', 'Il a dit non.', 'Il', 'a dit', { speaker: 'x' }),
    statement('mayor2', 'a', 'Le maire de Brivange a répété que tout va bien.', 'Le maire de Brivange', 'a répété'),
    statement('official2', 'a', 'Un responsable a nié la panne.', 'Un responsable', 'a nié', { anonymous: true, act: 'deny' }),
    statement('mayor3', 'b', 'Le maire de Brivange a dit que la régie paiera.', 'Le maire de Brivange', 'a dit'),
    statement('official3', 'b', 'Un responsable a dit que la régie attend.', 'Un responsable', 'a dit', { anonymous: true }),
  ],
})

const targets = (from: Dossier, ...[change]: [Parameters<typeof suggestLike>[1]]): string[] =>
  suggestLike(from, change).flatMap(c => ('statement' in c ? [c.statement.statement] : []))

describe('like cases of a correction', () => {
  const to = { kind: 'new', name: 'Solène Arvaud' } as const

  it('offers the same words in every report, an unnamed description in its own report only, a pronoun nowhere else', () => {
    expect(targets(dossier, { kind: 'speaker', statement: anchorOf(dossier, 'mayor1'), to })).toEqual(['mayor2', 'mayor3'])
    expect(targets(dossier, { kind: 'speaker', statement: anchorOf(dossier, 'official1'), to })).toEqual(['official2'])
    expect(targets(dossier, { kind: 'speaker', statement: anchorOf(dossier, 'he'), to })).toEqual([])
  })

  it('offers an act where the cue is the same and was read the same', () => {
    expect(targets(dossier, { kind: 'act', statement: anchorOf(dossier, 'mayor1'), to: 'warn' })).toEqual(['official1', 'he', 'mayor3', 'official3'])
  })

  it('leaves what a person has judged', () => {
    const correction = {
      id: 'c',
      state: 'applied',
      target: 'mayor2',
      field: 'speaker',
      from: null,
      to: null,
      by: 'Ada',
      at: '2025-03-01T00:00:00Z',
      reason: null,
    } as const
    expect(targets({ ...dossier, corrections: [correction] }, { kind: 'speaker', statement: anchorOf(dossier, 'mayor1'), to })).toEqual(['mayor3'])
  })

  it('has nothing to offer for what is one of a kind', () => {
    expect(suggestLike(dossier, { kind: 'reject', statement: anchorOf(dossier, 'mayor1') })).toEqual([])
  })
})
