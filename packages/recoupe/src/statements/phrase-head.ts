import { leftEdge } from './noun-phrase.ts'
import {
  feature,
  firstOfName,
  headOf,
  isFiniteVerb,
  isGenitiveMark,
  isMark,
  isNoun,
  isPunct,
  isVerb,
  lastOfName,
  lowOf,
  type Reading,
  sentenceLast,
  uposOf,
} from './reading.ts'

/** A noun, or a pronoun that can speak. */
export const nounLike = (r: Reading, i: number): boolean => isNoun(r, i) || (uposOf(r, i) === 'PRON' && r.pack.speakers.pronouns.has(lowOf(r, i)))

/** Relations of words in front of a head to it, by which "Meridia's deputy foreign minister Ann Roe" hangs together. */
const BEFORE_HEAD: ReadonlySet<string> = new Set(['nmod:poss', 'compound', 'nmod:desc', 'flat'])

/** The head of the phrase that a noun opens: *ministre* of « Premier ministre », the first name of a full name. */
export function phraseHead(r: Reading, i: number): number {
  const head = headOf(r, i)
  if (head > i && head <= i + 4 && nounLike(r, head) && leftEdge(r, head) <= i) return furtherHead(r, i, head)
  if (r.words.relation[i] === 'nmod:poss') return furtherHead(r, i, i)
  return ownedBehind(r, i)
}

/** "said Sanofar's chief executive Ann Roe", where the tree takes the owner for the speaker: the last noun behind the mark, a name by its first word; else the word itself. */
function ownedBehind(r: Reading, i: number): number {
  const mark = lastOfName(r, i) + 1
  if ((r.name[i] ?? -1) < 0 || !isGenitiveMark(r, mark)) return i
  let last = i
  for (let k = mark + 1; k <= mark + REACH && (isNoun(r, k) || uposOf(r, k) === 'ADJ'); k++) if (isNoun(r, k)) last = k
  return last === i ? i : (r.name[last] ?? -1) >= 0 ? firstOfName(r, last) : last
}

/** How far behind whom somebody belongs to the head may stand. */
const REACH = 8

/** Up from word to word as long as all of it stands in one phrase that begins at `first`. */
function furtherHead(r: Reading, first: number, from: number): number {
  let at = from
  while (BEFORE_HEAD.has(r.words.relation[at] ?? '')) {
    const head = headOf(r, at)
    if (head <= at || head > first + REACH || !nounLike(r, head) || leftEdge(r, head) > first) break
    at = head
  }
  return at
}

/** The noun that a preposition governs, by the tree or as the next noun. */
export function governed(r: Reading, preposition: number): number {
  const head = headOf(r, preposition)
  if (head > preposition && head <= preposition + 10 && nounLike(r, head)) return head
  for (let i = preposition + 1; i <= sentenceLast(r, preposition) && i <= preposition + 5; i++) {
    if (isPunct(r, i) && !isMark(r, i)) return -1
    if (nounLike(r, i)) return phraseHead(r, i)
    // "according to the United Nations", "according to shipping data": a participle inside the phrase
    const opens = i === preposition + 1 && feature(r, i, 'VerbForm') === 'Part' && feature(r, i, 'Tense') === 'Pres'
    if (isVerb(r, i) && !((uposOf(r, i - 1) === 'DET' || opens) && nounLike(r, i + 1) && !isFiniteVerb(r, i))) return -1
  }
  return -1
}
