import { isPassive } from '../content-clauses.ts'
import { feature, headOf, isComma, isFiniteVerb, lastOfName, lowOf, type Reading, relationOf, sentenceFirst, sentenceLast, uposOf } from '../reading.ts'
import { childrenOf } from '../tree.ts'
import type { Discourse, Trace } from './discourse.ts'
import { roleBefore } from './role-beside.ts'

/**
 * « Suspendu depuis mardi, M. X conteste », « X, limogé en mai », "X, who was sacked", "the board sacked its director, X": an office held no more, or not
 * for now, speaks no more in its name.
 */
export function removeFromOffice(d: Discourse, { referent, word }: Trace): void {
  const person = d.referents[referent]
  if (person?.kind !== 'person' || person.capacities.length === 0 || person.capacities.every(c => c.past === true)) return
  const { r } = d
  const isRemoved = (i: number): boolean => uposOf(r, i) === 'VERB' && feature(r, i, 'VerbForm') === 'Part' && r.pack.sides.removals.has(r.words.lemma[i] ?? '')
  const last = lastOfName(r, word)
  const [from, to] = [sentenceFirst(r, word), sentenceLast(r, word)]
  // at the head of the sentence, up to the comma before the name
  const ahead = isRemoved(from) && headOf(r, from) >= word - 2 && isComma(r, word - 1 - Number(r.pack.names.personTitles[lowOf(r, word - 1)] !== undefined))
  // right behind it, in apposition or as its predicate
  const behind = [...Array(Math.max(0, Math.min(to, last + 6) - last)).keys()]
    .map(k => last + 1 + k)
    .some(i => isRemoved(i) && ((i === last + 2 && isComma(r, last + 1)) || isOwnPredicate(r, i, word)))
  if (ahead || behind || isObjectOfRemoval(r, word))
    person.capacities.splice(0, person.capacities.length, ...person.capacities.map(c => ({ ...c, past: true })))
}

/** « X est suspendu », "X, who was sacked": is the name the passive subject of a participle, itself or through a relative? */
const isOwnPredicate = (r: Reading, participle: number, word: number): boolean => {
  const called = standsFor(r, word)
  for (let i = Math.min(word, ...called); i < participle; i++)
    if (i >= 0 && headOf(r, i) === participle && r.words.relation[i] === 'nsubj:pass')
      return called.has(i) || r.name[i] === r.name[word] || uposOf(r, i) === 'PRON'
  // "hours after its director, X, was sacked", where the tree finds no subject: the name stands right before
  const last = lastOfName(r, word)
  const from = isComma(r, last + 1) ? last + 2 : last + 1
  return isPassive(r, participle) && [...childrenOf(r.tree, participle)].some(c => c === from && relationOf(r, c) === 'aux')
}

/** The words that the name at `word` stands beside: « le préfet, X », "the director of the museum, X", whatever noun the tree hangs it from. */
function standsFor(r: Reading, word: number): ReadonlySet<number> {
  const found = new Set([word])
  for (let i = word; relationOf(r, i) === 'appos' || relationOf(r, i) === 'flat'; i = headOf(r, i)) found.add(headOf(r, i))
  const role = roleBefore(r, word)
  if (role) found.add(role.word)
  return found
}

/** « Le conseil a suspendu sa directrice, X », "the club sacked X": what was done, and neither denied nor only wanted. */
function isObjectOfRemoval(r: Reading, word: number): boolean {
  for (const i of standsFor(r, word)) {
    const verb = relationOf(r, i) === 'obj' ? headOf(r, i) : verbFarBefore(r, i)
    if (verb < 0 || !r.pack.sides.removals.has(r.words.lemma[verb] ?? '') || isPassive(r, verb)) continue
    const beside = [...childrenOf(r.tree, verb)]
    const done = isFiniteVerb(r, verb) || beside.some(c => relationOf(r, c) === 'aux' && isFiniteVerb(r, c) && feature(r, c, 'VerbForm') !== 'Inf')
    const bare = uposOf(r, verb) === 'VERB' && feature(r, verb, 'VerbForm') !== 'Inf'
    if (done && bare && !beside.some(c => r.pack.polarity.negators.has(lowOf(r, c)))) return true
  }
  return false
}

/** « a suspendu de ses fonctions, à titre conservatoire, | sa directrice, X »: the verb whose object the tree lost behind what is set between commas; −1 without. */
function verbFarBefore(r: Reading, i: number): number {
  const before = uposOf(r, i - 1) === 'DET' ? i - 2 : i - 1
  if (!isComma(r, before)) return -1
  for (let k = before - 1; k >= sentenceFirst(r, i); k--) {
    if (r.pack.sides.removals.has(r.words.lemma[k] ?? '') && uposOf(r, k) === 'VERB')
      return [...childrenOf(r.tree, k)].some(c => relationOf(r, c) === 'obj') ? -1 : k
    if (isFiniteVerb(r, k)) return -1
  }
  return -1
}
