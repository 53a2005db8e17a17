import type { Exhibit } from './exhibits.ts'
import { groupBy } from './group.ts'
import { contentOf, type View } from './view.ts'

/** Exhibits of other reports on the same claim, the nearest first: same holder and stance, then the most words in common. */
export function counterparts(view: View, exhibit: Exhibit): Exhibit[] {
  const own = view.standsOf.get(exhibit.ref) ?? []
  const words = wordsOf(exhibit)
  const found = own.flatMap(({ claim, position }) =>
    standsOn(view, claim.id)
      .filter(s => s.position.report !== exhibit.report.id)
      .flatMap(s => {
        const sameHolder = s.position.holder === position.holder ? 2 : 0
        const sameStance = s.position.stance === position.stance ? 1 : 0
        return s.exhibits.map(e => ({ exhibit: e, weight: sameHolder + sameStance + likeness(words, wordsOf(e)) }))
      }),
  )
  return [...new Set(found.sort((a, b) => b.weight - a.weight || (a.exhibit.ref < b.exhibit.ref ? -1 : 1)).map(f => f.exhibit))]
}

const stands = new WeakMap<View, ReadonlyMap<string, View['stands']>>()

function standsOn(view: View, claim: string): View['stands'] {
  let byClaim = stands.get(view)
  if (!byClaim) {
    byClaim = groupBy(view.stands, s => s.claim.id)
    stands.set(view, byClaim)
  }
  return byClaim.get(claim) ?? []
}

const known = new WeakMap<Exhibit, ReadonlySet<string>>()

/** Read once for each exhibit: a claim of many reports compares each with all the others. */
function wordsOf(exhibit: Exhibit): ReadonlySet<string> {
  let words = known.get(exhibit)
  if (!words) {
    words = new Set(
      contentOf(exhibit)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
    known.set(exhibit, words)
  }
  return words
}

/** Jaccard's index, twice: a shared quotation outweighs a shared holder with other words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : (2 * shared) / all
}
