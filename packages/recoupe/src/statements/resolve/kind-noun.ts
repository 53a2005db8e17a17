import type { KindNoun } from '../../lang/kinds.ts'
import { lowOf, type Reading, uposOf } from '../reading.ts'

/** Words of one noun phrase, both ends included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

interface Said extends Stretch {
  readonly said: KindNoun
}

/** The noun of a kind whose head is word `i`, with what belongs to it (*compagnie aérienne*, "shipping company"). */
export function kindNounAt(r: Reading, i: number): Said | null {
  const { nouns } = r.pack.kinds
  const say = (text: string): KindNoun | null => (Object.hasOwn(nouns, text) ? (nouns[text] ?? null) : null)
  for (let n = 2; n >= 1; n--) {
    const [first, last] = r.pack.sides.nounCompounds ? [i - n, i] : [i, i + n]
    const text = r.text.slice(r.words.start[first] ?? 0, r.words.end[last] ?? 0).toLowerCase()
    const said = r.words.sentence[first] === r.words.sentence[last] ? say(text.replaceAll('’', "'")) : null
    if (said !== null) return { first, last, said }
  }
  const said = say(lowOf(r, i)) ?? (uposOf(r, i) === 'NOUN' ? say(r.words.lemma[i] ?? '') : null)
  return said === null ? null : { first: i, last: i, said }
}
