import { isPunct, type Reading, uposOf } from '../reading.ts'
import { rolesOf } from './roles-of.ts'

/** A noun of what only a state has, over its words: *gouvernement*, *ministre des Affaires étrangères*, "foreign minister". */
export interface Sovereign {
  readonly first: number
  readonly last: number
  /** A bare *ministre*, "ministry": what a genitive adds is its domain, and no state (« ministre de la Pêche »). */
  readonly domain: boolean
}

interface Found {
  readonly list: readonly Sovereign[]
  readonly byFirst: ReadonlyMap<number, Sovereign>
  readonly byLast: ReadonlyMap<number, Sovereign>
}

const ready = new WeakMap<Reading, Found>()

/** Those of a report, in order. */
export const sovereigns = (r: Reading): readonly Sovereign[] => foundIn(r).list

/** Asked for many times, read once. */
function foundIn(r: Reading): Found {
  const known = ready.get(r)
  if (known) return known
  const list: Sovereign[] = []
  for (let i = 0; i < r.words.count; i++) {
    const match = rolesOf(r).at(r.text, r.words.start[i] ?? 0)
    if (!match) continue
    let last = i
    while (last + 1 < r.words.count && (r.words.end[last + 1] ?? 0) <= match.end) last++
    const words = match.noun.lemma.split(' ')
    const { sovereign, stateBodies } = r.pack.sides
    const head = stateBodies.has(match.noun.lemma) ? match.noun.lemma : [words[0], words.at(-1)].find(w => w !== undefined && sovereign.has(w))
    if (head !== undefined) list.push({ first: i, last, domain: words.length === 1 && r.pack.sides.ministerial.has(head) })
    i = last
  }
  const found = { list, byFirst: new Map(list.map(s => [s.first, s])), byLast: new Map(list.map(s => [s.last, s])) }
  ready.set(r, found)
  return found
}

/** The one that ends right before word `i`, adjectives left out: « le gouvernement provisoire | de X ». */
export function sovereignBefore(r: Reading, i: number): Sovereign | null {
  let last = i - 1
  while (last > i - 3 && uposOf(r, last) === 'ADJ') last--
  const { byLast } = foundIn(r)
  return byLast.get(i - 1) ?? byLast.get(last) ?? null
}

/** The one that begins at word `i` or right behind the adjectives and nouns there: "X's | new foreign minister". */
export function sovereignAfter(r: Reading, i: number, reach: number): Sovereign | null {
  const { byFirst } = foundIn(r)
  for (let k = i; k <= i + reach; k++) {
    const found = byFirst.get(k)
    if (found) return found
    const upos = uposOf(r, k)
    if (isPunct(r, k) || (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN')) return null
  }
  return null
}

/** The one that words `first` to `last` begin or end with. */
export const sovereignAtEdge = (r: Reading, first: number, last: number): Sovereign | null => {
  const { byFirst, byLast } = foundIn(r)
  const begins = byFirst.get(first)
  return begins !== undefined && begins.last <= last ? begins : (byLast.get(last) ?? null)
}
