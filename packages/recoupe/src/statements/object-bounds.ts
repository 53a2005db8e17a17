import type { ReportingVerb } from '../lang/reporting.ts'
import { trimEnd } from './clause-end.ts'
import type { Field } from './content-clause.ts'
import { isTotal, skipAdverbs } from './content-infinitive.ts'
import { leftEdge } from './noun-phrase.ts'
import { feature, headOf, holdsFinite, isComma, isFiniteVerb, isMark, isNoun, isPunct, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf, under } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** « dément la vente alors que l'acte est signé »: behind the noun that is said, what a conjunction opens is the reporter's. */
export function beforeConjunction(r: Reading, object: number, end: number): number {
  const { conjoiners, complementisers, meanwhile } = r.pack.reporting
  for (let i = object + 1; i < end; i++) {
    if (isMark(r, i)) return end
    const opens = conjoiners.has(lowOf(r, i)) && complementisers.has(lowOf(r, i + 1))
    if (opens || (meanwhile.some(words => words.length === 1 && words[0] === lowOf(r, i)) && holdsFinite(r, i + 1, end)))
      return trimEnd(r, object, uposOf(r, i - 1) === 'ADP' ? i - 2 : i - 1)
  }
  return end
}

/** « réclame des lits »: the indefinite article taken for a preposition and its article, behind a verb that never governs that preposition; −1 elsewhere. */
export function partitiveObject(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): number {
  const { genitive } = r.pack.reporting
  let next = group.last + 1
  // « a annoncé en janvier des sanctions »: past the date, from which the tree may hang them
  const date = (r.time[next] ?? -1) >= 0 || (uposOf(r, next) === 'ADP' && (r.time[next + 1] ?? -1) >= 0) ? next : -1
  if (date >= 0) next++
  while (date >= 0 && (r.time[next] ?? -1) >= 0) next++
  if (lemmaOf(r, next) !== genitive || r.words.start[next] !== r.words.start[next + 1] || verb.oblique.includes(genitive) || verb.charged.includes(genitive))
    return -1
  const noun = headOf(r, next)
  const hangs = headOf(r, noun) === group.verb || (date >= 0 && headOf(r, noun) >= date && headOf(r, noun) < next)
  return noun > next + 1 && noun <= Math.min(field.limit, next + 5) && uposOf(r, noun) === 'NOUN' && hangs ? noun : -1
}

/** The first half of the indefinite article before such an object. */
export function partitiveStart(r: Reading, object: number, from: number): number {
  for (let i = object - 1; i > from; i--) if (r.words.start[i] === r.words.start[i - 1]) return i - 1
  return from
}

/** The object's first word; a quotation mark right after the cue is in. */
export function objectStart(r: Reading, group: VerbGroup, object: number): number {
  const open = (r.time[object] ?? -1) >= 0 ? pastDate(r, group.last + 1, object) : skipAdverbs(r, group.last + 1, object)
  if (isMark(r, open)) return open
  // "the “immediate and unconditional” release"
  if (uposOf(r, open) === 'DET' && isMark(r, open + 1) && onlyModifies(r, open + 1, object)) return open
  // "a health and safety offence"
  if (uposOf(r, open) === 'DET' && headOf(r, open) === object && joinedModifiers(r, open + 1, object)) return open
  const left = Math.max(open, leftEdge(r, object))
  let first = left
  if (first - 1 === open && r.pack.reporting.complementisers.has(lowOf(r, open))) return open
  while (first - 1 >= open && (isMark(r, first - 1) || ['DET', 'ADJ', 'NUM'].includes(uposOf(r, first - 1)) || isTotal(r, first - 1))) first--
  return first
}

const joinedModifiers = (r: Reading, from: number, object: number): boolean => {
  for (let i = from; i < object; i++) if (!['NOUN', 'ADJ', 'CCONJ', 'NUM'].includes(uposOf(r, i)) || !under(r.words, i, object)) return false
  return true
}

/** « a requis mercredi quatre ans »: past the day on which it was asked for, where a span of time is what is asked. */
export function pastDate(r: Reading, from: number, object: number): number {
  let i = from
  while (i < object && (r.time[i] ?? -1) >= 0 && r.time[i] !== r.time[object]) i++
  return i
}

/** « réclame « depuis un an » un poste »: past marks that hold nothing but a date. */
export function pastQuotedDate(r: Reading, from: number): number {
  const q = isMark(r, from) ? (r.innermost[from] ?? -1) : -1
  const close = r.quotationLast[q] ?? -1
  if (q < 0 || r.quotationFirst[q] !== from || close <= from + 1) return from
  for (let i = from + 1; i < close; i++) if ((r.time[i] ?? -1) < 0) return from
  return close + 1
}

const onlyModifies = (r: Reading, from: number, object: number): boolean => {
  for (let i = from; i < object; i++) if (isFiniteVerb(r, i) || uposOf(r, i) === 'ADP' || isComma(r, i)) return false
  return true
}

/** « Le préfet « dément fermement » les accusations », « La mairie conteste ce chiffre, sans en fournir un autre »: of two nouns that the tree makes subjects, the one behind the verb is its object. */
export const hasSubjectBefore = (r: Reading, group: VerbGroup, behind: number): boolean =>
  [group.verb, group.finite].includes(r.words.head[behind] ?? -1) &&
  childrenOf(r.tree, group.verb).some(
    c => c < group.first && relationOf(r, c) === 'nsubj' && (isMark(r, group.first) || (isNoun(r, c) && touches(r, c, group))),
  )

/** No stop between a subject and its verb. */
const touches = (r: Reading, subject: number, group: VerbGroup): boolean => {
  for (let i = subject + 1; i < group.first; i++) if (isPunct(r, i) || isFiniteVerb(r, i)) return false
  return true
}

/** "disputes this; one said", "denied it outright", "denied it through his lawyers": a pronoun takes nothing of what follows with it. */
export const standsApart = (r: Reading, pronoun: number, limit: number): boolean =>
  r.words.form[pronoun + 1] === ';' || onlyAdverbs(r, pronoun + 1, limit) || ledAway(r, pronoun)

/** "denied it through his lawyers": a personal pronoun governs no phrase. */
const ledAway = (r: Reading, pronoun: number): boolean =>
  feature(r, pronoun, 'PronType') === 'Prs' && uposOf(r, pronoun + 1) === 'ADP' && lemmaOf(r, pronoun + 1) !== r.pack.reporting.genitive

/** Adverbs, and then a comma or the end. */
function onlyAdverbs(r: Reading, from: number, limit: number): boolean {
  let i = from
  while (i <= limit && uposOf(r, i) === 'ADV') i++
  return i > from && (i > limit || isComma(r, i))
}
