import { sourcePhrase, voiceOf } from './noun-phrase.ts'
import { feature, headOf, holdsFinite, isComma, isFiniteVerb, isMark, isNoun, lowOf, type Reading, relationOf, sentenceFirst, uposOf } from './reading.ts'
import { subjects } from './shared-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words an opener may have before its comma. */
const LONGEST = 18

/**
 * « Jointe mardi, la préfète du Gers, X, a refusé », « Côté patronal, la fédération juge », "Reached by phone, the owner said": the last word of an
 * opener at the head of the cue's sentence, before its comma; −1 where there is none. What an opener names was never the speaker, whatever the tree says.
 */
export function openerEnd(r: Reading, group: VerbGroup): number {
  let first = sentenceFirst(r, group.verb)
  while (isMark(r, first) && first < group.first) first++
  const opens = r.pack.reporting.openers.has(lowOf(r, first)) || governsSubject(r, first)
  if (!opens || (r.quotation[first] ?? -1) !== (r.quotation[group.verb] ?? -1)) return -1
  for (let i = first + 1; i < Math.min(group.first, first + LONGEST); i++) {
    if (isFiniteVerb(r, i) || isMark(r, i)) return -1
    if (isComma(r, i)) return i - 1
  }
  return -1
}

/** « À Carlan, le père X raconte »: a noun that the tree takes for the subject although a preposition governs it. */
const governsSubject = (r: Reading, first: number): boolean =>
  uposOf(r, first) === 'ADP' && relationOf(r, first) === 'case' && subjects.has(relationOf(r, headOf(r, first))) && isNoun(r, headOf(r, first))

/** The noun that opens the clause after an opener, where it can speak and no other verb stands before the cue. */
export function subjectAfterOpener(r: Reading, group: VerbGroup): number {
  const end = openerEnd(r, group)
  if (end < 0) return -1
  for (let i = end + 2; i < group.first; i++) {
    if (isComma(r, i) || isFiniteVerb(r, i) || uposOf(r, i) === 'ADP') return -1
    if (!isNoun(r, i)) continue
    const head = loudestOfName(r, headedBy(r, i, group.first), group.first)
    return voiceOf(r, head) >= 0.5 && !verbBetween(r, sourcePhrase(r, head, group.first - 1)[1], group) ? head : -1
  }
  return -1
}

/** "the union's secretary": the noun that a possessor stands before. */
function headedBy(r: Reading, noun: number, limit: number): number {
  const head = headOf(r, noun)
  return head > noun && head < limit && head <= noun + 4 && isNoun(r, head) ? head : noun
}

/** *ministre* of « le Premier ministre », the name of a name. */
function loudestOfName(r: Reading, from: number, limit: number): number {
  let best = from
  for (let i = from + 1; i < Math.min(limit, from + 4) && isNoun(r, i); i++) if (voiceOf(r, i) > voiceOf(r, best)) best = i
  return best
}

/** A finite verb between the subject and its cue that no relative holds. */
function verbBetween(r: Reading, from: number, group: VerbGroup): boolean {
  let relative = false
  for (let i = from + 1; i < group.first; i++) {
    if (r.pack.reporting.relatives.has(lowOf(r, i))) relative = true
    else if (isFiniteVerb(r, i) && i !== group.finite && !relative) return true
    else if (isComma(r, i)) relative = false
  }
  return false
}

/**
 * « Le notaire, lui, conteste les faits »: the noun that a pronoun between commas right before the cue takes up again; −1 where there is none.
 */
export function emphasised(r: Reading, group: VerbGroup): number {
  const comma = Math.min(group.first, ...group.objects) - 1
  const start = sentenceFirst(r, group.verb)
  if (!isComma(r, comma) || uposOf(r, comma - 1) !== 'PRON' || !isComma(r, comma - 2) || comma - 3 < start) return -1
  if (feature(r, comma - 1, 'PronType') !== 'Prs' || (r.quotation[comma] ?? -1) !== (r.quotation[group.verb] ?? -1)) return -1
  for (let i = start; i <= comma - 3; i++) {
    if (isFiniteVerb(r, i) || isComma(r, i) || isMark(r, i)) return -1
    if (!isNoun(r, i)) continue
    // « L'opposition réclame le départ du maire, qui, lui, nie »: that noun has a verb of its own
    if (holdsFinite(r, i, comma - 3)) return -1
    const head = loudestOfName(r, headedBy(r, i, comma - 2), comma - 2)
    return voiceOf(r, head) >= 0.5 && (i === start || uposOf(r, i - 1) !== 'ADP') ? head : -1
  }
  return -1
}
