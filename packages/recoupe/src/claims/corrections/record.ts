import type { Anchor, Correction } from '../../types/index.ts'
import type { Standing } from './standing.ts'

/** What an entry did, without who made it. */
export type Outcome = Pick<Correction, 'state' | 'target' | 'field' | 'from' | 'to'> & { readonly passage?: Anchor }

/** Outcomes by the id of the log's entry. */
export type Outcomes = Map<Standing, Outcome>

/** One correction for each entry that stands, in the order of the log. */
export function correctionsOf(log: readonly Standing[], outcomes: ReadonlyMap<Standing, Outcome>): Correction[] {
  return log.flatMap((entry): Correction[] => {
    const outcome = outcomes.get(entry)
    if (!outcome) return []
    const { passage, ...rest } = outcome
    return [{ id: entry.id, ...rest, by: entry.by, at: entry.at, reason: entry.reason, ...(passage ? { passage } : {}) }]
  })
}
