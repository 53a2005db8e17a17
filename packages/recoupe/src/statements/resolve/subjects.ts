import { sourcePhrase } from '../noun-phrase.ts'
import {
  feature,
  firstOfName,
  holdsFinite,
  isComma,
  isFiniteVerb,
  isGenitiveMark,
  lastOfName,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
} from '../reading.ts'
import { childrenOf } from '../tree.ts'
import type { Discourse } from './discourse.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { rolesOf } from './roles-of.ts'

/** How many sentences back a subject without a name is still what a pronoun may mean. */
const REACH = 2

/** A subject that only a noun tells, and whether it is one or several human beings. */
export interface Subject {
  readonly phrase: Phrase
  readonly person: boolean
}

/**
 * The subjects before a word that only a noun tells: « la direction » of « La direction temporise. Elle soutient que … », "a colleague" of
 * "A colleague was blunter. “Everyone knew,” she said". Whoever has spoken under the noun, and whom a name tells, is a mention already.
 * With `spokenOf` also whoever the word's own sentence tells of: « reproche au ministre d'avoir menti, ce que l'intéressé conteste ».
 */
export function describedSubjects(d: Discourse, word: number, spokenOf = false): Subject[] {
  const { r } = d
  const from = r.analysis.sentences[Math.max(0, (r.words.sentence[word] ?? 0) - REACH)]?.first ?? 0
  const found: Subject[] = []
  for (let i = from; i < word; i++) {
    const told = spokenOf && r.words.sentence[i] === r.words.sentence[word] && uposOf(r, i) === 'NOUN'
    if (
      (relationOf(r, i) !== 'nsubj' && !told && !opensSentence(r, i) && !isTopicFor(r, i, word)) ||
      (r.name[i] ?? -1) >= 0 ||
      inOtherMarks(r, i, word) ||
      isList(r, i) ||
      // « L'intéressé conteste. Il assure »: what stands for somebody tells nobody
      r.pack.pronouns.antecedents[lowOf(r, i)]
    )
      continue
    const called = uposOf(r, i) === 'NOUN' ? i : oneOfMany(r, i)
    const noun = called < 0 ? undefined : rolesOf(r).at(r.text, r.words.start[called] ?? 0)?.noun
    if (!noun || noun.traits.some(t => t === 'document' || t === 'norm') || d.sources.some(s => s.word === i)) continue
    const [first, last] = sourcePhrase(r, i, word - 1)
    const phrase = readPhrase(d, { start: r.words.start[first] ?? 0, end: r.words.end[last] ?? 0 }, i)
    if (phrase.name === null) found.push({ phrase, person: noun.traits.includes('person') })
  }
  return found
}

/** « Quant à l'association, elle dit »: does the noun stand in the topic that a pronoun right behind its comma takes up? */
export function isTopicFor(r: Reading, noun: number, pronoun: number): boolean {
  const first = sentenceFirst(r, pronoun)
  if (noun < first || !isComma(r, pronoun - 1) || !r.pack.reporting.topicOpeners.some(words => words.every((word, k) => lowOf(r, first + k) === word)))
    return false
  for (let i = first; i < pronoun - 1; i++) if (isComma(r, i) || isFiniteVerb(r, i)) return false
  // the noun itself, not what hangs from it
  for (let i = first; i < noun; i++) if (uposOf(r, i) === 'NOUN' || (uposOf(r, i) === 'PROPN' && r.name[i] !== r.name[noun])) return false
  return true
}

/** « Un de ses anciens salariés », "one of the nurses": the noun of the many, one of whom it is; −1 where there is none. */
function oneOfMany(r: Reading, i: number): number {
  if (uposOf(r, i) !== 'PRON' && uposOf(r, i) !== 'NUM' && uposOf(r, i) !== 'DET') return -1
  return (
    childrenOf(r.tree, i).find(
      child => child > i && uposOf(r, child) === 'NOUN' && relationOf(r, child) === 'nmod' && feature(r, child, 'Number') === 'Plur',
    ) ?? -1
  )
}

/** « Le maire et le préfet »: neither of the two. */
const isList = (r: Reading, i: number): boolean => childrenOf(r.tree, i).some(child => relationOf(r, child) === 'conj')

const inOtherMarks = (r: Reading, i: number, word: number): boolean => (r.quotation[i] ?? -1) >= 0 && r.quotation[i] !== r.quotation[word]

/** « L'association s'indigne »: a noun that opens its sentence, an article or an adjective at most before it, and a finite verb behind, whatever the tree says. */
function opensSentence(r: Reading, i: number): boolean {
  // "the defence ministry", "the diver's widow": the first noun of a compound is no subject
  if (uposOf(r, i) !== 'NOUN' || ['NOUN', 'PROPN', 'PART'].includes(uposOf(r, i + 1)) || isGenitiveMark(r, i + 1)) return false
  for (let k = sentenceFirst(r, i); k < i; k++) if (uposOf(r, k) !== 'DET' && uposOf(r, k) !== 'ADJ') return false
  return holdsFinite(r, i + 1, sentenceLast(r, i))
}

/** Is a word the subject of its sentence's own clause, or hung flat from it? A subject inside a subordinate clause counts less. */
export function subjectRank(r: Reading, word: number): 'main' | 'inner' | null {
  if (opensSentence(r, word) || apposedSubject(r, word)) return 'main'
  for (let i = word, steps = 0; i >= 0 && steps < 4; i = r.words.head[i] ?? -1, steps++) {
    const relation = relationOf(r, i)
    if (relation === 'nsubj') return isRoot(r, r.words.head[i] ?? -1) ? 'main' : 'inner'
    if (relation !== 'flat' && relation !== 'appos' && relation !== 'det' && relation !== 'amod') return null
  }
  return null
}

/** "The firm's former manager, Luke Barr, is due": a name in apposition to what opens its clause, with the verb right behind, whatever the tree says. */
function apposedSubject(r: Reading, word: number): boolean {
  const [first, last] = [firstOfName(r, word), lastOfName(r, word)]
  if ((r.name[word] ?? -1) < 0 || !isComma(r, first - 1) || !isComma(r, last + 1) || !isFiniteVerb(r, last + 2)) return false
  let start = first - 1
  while (start > sentenceFirst(r, word) && r.words.form[start - 1] !== ';') start--
  return uposOf(r, start) !== 'ADP' && !holdsFinite(r, start, first - 1)
}

/** The root of a sentence, or a clause coordinated with it or parted from it by a semicolon. */
function isRoot(r: Reading, verb: number): boolean {
  for (let i = verb, steps = 0; i >= 0 && steps < 6; i = r.words.head[i] ?? -1, steps++) {
    const head = r.words.head[i] ?? -1
    if (head < 0) return true
    for (let k = Math.min(i, head) + 1; k < Math.max(i, head); k++) if (r.words.form[k] === ';') return true
    const relation = relationOf(r, i)
    if (relation !== 'conj' && relation !== 'parataxis') return false
  }
  return false
}

/** Does a pronoun open its clause, rather than stand behind a quotation that it closes: « Elle affirme », not « …, dit-elle »? */
export const opensClause = (r: Reading, word: number): boolean => {
  const first = sentenceFirst(r, word)
  for (let i = first; i < word; i++) if ((r.quotation[i] ?? -1) >= 0) return false
  return true
}
