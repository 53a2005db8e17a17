import { feature, firstOfName, isGenitiveMark, lastOfName, nameKindOf, type Reading, uposOf } from '../reading.ts'
import { kindNounAt } from './kind-noun.ts'
import { describesOne } from './name-of-head.ts'

/** « la chaîne privée | Télé Sud », « l'agence tarvonienne | TAN »: a participle, or an adjective that the tagger does not know, between a body's noun and its name. */
export function isAdjectiveBefore(r: Reading, i: number, head: number): boolean {
  if (i <= head || r.pack.sides.nounCompounds || (r.name[i + 1] ?? -1) < 0 || (feature(r, i, 'VerbForm') === 'Part' && feature(r, i, 'Tense') === 'Pres'))
    return false
  return callsBodyKind(r, head) && between(r, head, i).every(k => uposOf(r, k) === 'ADJ')
}

/** « le fabricant de pneus | X »: behind a bare noun that says what a body makes stands its own name. */
export function isBehindWhatItMakes(r: Reading, i: number, head: number): boolean {
  if (r.pack.sides.nounCompounds || nameKindOf(r, i) === 'person' || !callsBodyKind(r, head) || uposOf(r, i - 1) !== 'NOUN') return false
  // « la filiale de groupe X »
  if (callsBodyKind(r, i - 1)) return false
  const [preposition, ...rest] = between(r, head, i - 1).filter(k => uposOf(r, k) !== 'ADJ')
  return preposition !== undefined && rest.length === 0 && uposOf(r, preposition) === 'ADP' && r.words.start[preposition] !== r.words.start[preposition + 1]
}

const callsBodyKind = (r: Reading, i: number): boolean => kindNounAt(r, i) !== null

const between = (r: Reading, from: number, to: number): number[] => r.words.form.slice(from + 1, to).map((_, k) => from + 1 + k)

/**
 * "Boston's | Cairnwell", "Front for Change leader | Ann Roe": where the tree takes the owner, or the body before an office, for the speaker, the name
 * behind it is the head.
 */
export function pastOwner(r: Reading, head: number, last: number): number {
  const end = lastOfName(r, head)
  const name = firstOfName(r, last)
  if ((r.name[head] ?? -1) < 0 || (r.name[last] ?? -1) < 0 || name <= end) return head
  if (isGenitiveMark(r, end + 1)) return name === end + 2 ? name : head
  const office = name > end + 1 && nameKindOf(r, head) === 'organisation' && nameKindOf(r, last) === 'person' && describesOne(r, name - 1)
  return office && between(r, end, name).every(k => uposOf(r, k) === 'NOUN' || uposOf(r, k) === 'ADJ') ? name : head
}
