import type { Discourse } from './discourse.ts'
import type { Referent } from './referent.ts'

/** The referents of a report under keys of theirs, in order. */
export interface ReferentIndex {
  readonly of: (d: Discourse) => ReadonlyMap<string, readonly Referent[]>
}

/**
 * An index of the referents of each report, by keys that a referent keeps from its making: whoever came in since the last question is put in place
 * first, so that a report costs one look at each in all.
 */
export function referentsBy(keys: (referent: Referent) => Iterable<string>): ReferentIndex {
  const made = new WeakMap<Discourse, { upTo: number; readonly found: Map<string, Referent[]> }>()
  return {
    of: d => {
      const known = made.get(d) ?? { upTo: 0, found: new Map<string, Referent[]>() }
      made.set(d, known)
      for (const referent of d.referents.slice(known.upTo))
        for (const key of keys(referent)) {
          const list = known.found.get(key)
          if (list) list.push(referent)
          else known.found.set(key, [referent])
        }
      known.upTo = d.referents.length
      return known.found
    },
  }
}
