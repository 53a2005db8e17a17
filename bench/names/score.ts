import type { NameClass } from '../../packages/recoupe/src/learn/name-tagger.ts'
import type { NameDocument } from './corpus.ts'

/** A name as found: media stay apart, since corpora sort them with bodies or with works. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly type: NameClass | 'medium'
}

export interface Tally {
  gold: number
  found: number
  right: number
}

export const makeTally = (): Tally => ({ gold: 0, found: 0, right: 0 })

export const precision = (t: Tally): number => (t.found === 0 ? 0 : t.right / t.found)
export const recall = (t: Tally): number => (t.gold === 0 ? 0 : t.right / t.gold)
export const f1 = (t: Tally): number => (t.right === 0 ? 0 : (2 * t.right) / (t.gold + t.found))

/** Adds one document: a name is right where both ends and, by `same`, the type agree. Tallies by gold type and over all (`all`), and spans alone (`spans`). */
export function tally(
  document: NameDocument,
  found: readonly FoundName[],
  same: (gold: NameClass, found: FoundName['type']) => boolean,
  tallies: Map<string, Tally>,
): void {
  const of = (key: string): Tally => {
    const held = tallies.get(key) ?? makeTally()
    tallies.set(key, held)
    return held
  }
  const byPlace = new Map(found.map(name => [`${name.first}:${name.last}`, name]))
  for (const name of found) for (const key of ['all', 'spans', name.type]) of(key).found++
  for (const name of document.names) {
    const hit = byPlace.get(`${name.first}:${name.last}`)
    for (const key of ['all', 'spans', name.type]) of(key).gold++
    if (hit) of('spans').right++
    if (hit && same(name.type, hit.type)) for (const key of ['all', name.type]) of(key).right++
  }
}
