import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/analysis/times/find-times.ts'
import { packs } from '../../src/lang/packs.ts'
import type { Features, Upos, Words } from '../../src/types/index.ts'

interface Row {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features?: Features
  readonly head: number
  readonly relation: string
}

/** A parsed sentence from rows; heads count from 1, 0 is the root. */
function parsed(text: string, rows: readonly Row[]): Words {
  let at = 0
  const start = rows.map(({ form }) => {
    const found = text.indexOf(form, at)
    at = found + form.length
    return found
  })
  return {
    count: rows.length,
    start: Int32Array.from(start),
    end: Int32Array.from(rows, (r, k) => (start[k] ?? 0) + r.form.length),
    form: rows.map(r => r.form),
    lemma: rows.map(r => r.lemma),
    upos: rows.map(r => r.upos),
    features: rows.map(r => r.features ?? {}),
    head: Int32Array.from(rows, r => r.head - 1),
    relation: rows.map(r => r.relation),
    sentence: new Int32Array(rows.length),
  }
}

const fr = packs.get('fr')

function value(text: string, rows: readonly Row[]): string | null | undefined {
  if (!fr) throw new Error('no French pack')
  return findTimes({ text, published: '2025-06-18', words: parsed(text, rows) }, fr)[0]?.value
}

const subject = (form: string, head: number): Row => ({ form, lemma: form.toLowerCase(), upos: 'NOUN', head, relation: 'nsubj' })
const friday = (head: number): Row => ({ form: 'vendredi', lemma: 'vendredi', upos: 'NOUN', head, relation: 'obl:mod' })

describe('tense from the parse', () => {
  it('reads a future that no ending list knows', () => {
    const rows: Row[] = [
      subject('Berne', 2),
      { form: 'statuera', lemma: 'statuer', upos: 'VERB', features: { Tense: 'Fut', VerbForm: 'Fin' }, head: 0, relation: 'root' },
      friday(2),
    ]
    expect(value('Berne statuera vendredi', rows)).toBe('2025-06-20')
  })

  it('reads a past through its auxiliary', () => {
    const rows: Row[] = [
      subject('Berne', 3),
      { form: 'a', lemma: 'avoir', upos: 'AUX', features: { Tense: 'Pres', VerbForm: 'Fin' }, head: 3, relation: 'aux:tense' },
      { form: 'conclu', lemma: 'conclure', upos: 'VERB', features: { Tense: 'Past', VerbForm: 'Part' }, head: 0, relation: 'root' },
      friday(3),
    ]
    expect(value('Berne a conclu vendredi', rows)).toBe('2025-06-13')
  })

  it('takes a passive of the present for no past', () => {
    const rows: Row[] = [
      subject('Départ', 3),
      { form: 'est', lemma: 'être', upos: 'AUX', features: { Tense: 'Pres', VerbForm: 'Fin' }, head: 3, relation: 'aux:pass' },
      { form: 'fixé', lemma: 'fixer', upos: 'VERB', features: { Tense: 'Past', VerbForm: 'Part' }, head: 0, relation: 'root' },
      friday(3),
    ]
    expect(value('Départ est fixé vendredi', rows)).toBe('2025-06-20')
  })

  it('lets an infinitive look ahead of the past verb that governs it', () => {
    const rows: Row[] = [
      subject('Berne', 2),
      { form: 'refusa', lemma: 'refuser', upos: 'VERB', features: { Tense: 'Past', VerbForm: 'Fin' }, head: 0, relation: 'root' },
      { form: 'de', lemma: 'de', upos: 'ADP', head: 4, relation: 'mark' },
      { form: 'siéger', lemma: 'siéger', upos: 'VERB', features: { VerbForm: 'Inf' }, head: 2, relation: 'xcomp' },
      friday(4),
    ]
    expect(value('Berne refusa de siéger vendredi', rows)).toBe('2025-06-20')
  })
})
