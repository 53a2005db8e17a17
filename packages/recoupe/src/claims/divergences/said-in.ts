import { TOLLS } from '../../lang/predicates.ts'
import { areKin, spelledAlike } from '../alignment/compare.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'
import type { DivergenceContext } from './context.ts'

/** Share of a proposition's terms from which a sentence that has them says it, whoever says it there. */
const SHARE = 0.6
/** Terms from which a share tells; of fewer, all must be there. */
const FEW = 3
/** Likeness of spelling from which two names or words that no concept knows are one. */
const ONE_WORD = 0.6

/**
 * Tells whether a sentence of a report holds what a proposition says, titles and entries of a live report among them, however its words were divided into
 * statements: what one report has as *Nightjar, which says that it copied the ledgers, …* is not missing from it because no statement was read there.
 */
export function readSaid({ inputs, readers }: DivergenceContext): (report: number, p: Proposition) => boolean {
  const sentences = inputs.map(({ analysis: { words, sentences: own } }, report) => {
    const reader = readers[report]
    if (!reader) return []
    return own.map(({ first, last }) => reader.read(wordsIn(words, [{ start: words.start[first] ?? 0, end: words.end[last - 1] ?? 0 }])))
  })
  return (report, { terms }) => terms.length > 0 && (sentences[report] ?? []).some(sentence => holds(sentence, terms))
}

/** Value from which one number in two sentences is one figure, where it is no year: *640 tonnes*. */
const TELLING = 100
const isFigure = ({ kind, key }: Term): boolean => kind === 'number' && Number(key.slice(2)) >= TELLING && !/^Q:(19|20)\d\d$/u.test(key)

/** Another toll of the dead or the wounded is told, whatever its number: *trois bûcherons ont péri* / *cinq morts*. */
const sharesToll = (sentence: readonly Term[], terms: readonly Term[]): boolean =>
  TOLLS.some(toll => [sentence, terms].every(list => list.some(t => toll.some(c => t.key === `C:${c}`))))

function holds(sentence: readonly Term[], terms: readonly Term[]): boolean {
  const keys = new Set(sentence.map(t => t.key))
  if (terms.some(t => isFigure(t) && keys.has(t.key)) || sharesToll(sentence, terms)) return true
  const found = terms.filter(t => keys.has(t.key) || sentence.some(o => areKin(o.key, t.key) || isOneWord(o, t))).length
  return terms.length < FEW ? found === terms.length : found >= SHARE * terms.length
}

const isOneWord = (a: Term, b: Term): boolean =>
  WORDS.has(a.kind) && WORDS.has(b.kind) && a.key[2] === b.key[2] && spelledAlike(a.key.slice(2), b.key.slice(2)) > ONE_WORD

const WORDS: ReadonlySet<Term['kind']> = new Set(['lemma', 'name'])
