import { lowOf, type Reading, uposOf } from '../reading.ts'
import { rolesOf } from './roles-of.ts'

/** « son ambassadeur | auprès de l'Union », "the ambassador | to the UN": from word `i` on stands where an envoy is sent, and not who sends him. */
export function isSentTo(r: Reading, lemma: string, i: number): boolean {
  const { envoys, genitives, behalfPrepositions, accredited } = r.pack.sides
  if (!lemma.split(' ').some(w => envoys.has(w))) return false
  const low = lowOf(r, i)
  return accredited.has(low) || (uposOf(r, i) === 'ADP' && ![low, r.words.lemma[i] ?? ''].some(p => genitives.has(p) || behalfPrepositions.has(p)))
}

/** Does word `i` stand behind the place or body that the envoy at `head` is sent to, or name it? */
export function isMissionOf(r: Reading, head: number, i: number): boolean {
  const noun = i > head ? rolesOf(r).at(r.text, r.words.start[head] ?? 0)?.noun : undefined
  if (noun === undefined) return false
  for (let k = head + 1; k < i; k++) if (isSentTo(r, noun.lemma, k)) return true
  return false
}
