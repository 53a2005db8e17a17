import type { Amendment, Change } from '../../types/index.ts'

/** An entry of the log that nothing undoes. */
export interface Standing {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly reason: string | null
  readonly change: Change
}

/**
 * The changes that stand, in the order of the log. An entry is out where a later entry that itself stands undoes it, so that the undoing of an
 * undoing brings it back; an undoing that names no earlier entry does nothing. Linear in the log.
 */
export function standingChanges(log: readonly Amendment[]): Standing[] {
  const undone = new Set<string>()
  const kept: Standing[] = []
  for (let i = log.length - 1; i >= 0; i--) {
    const entry = log[i]
    if (!entry || undone.has(entry.id)) continue
    switch (entry.kind) {
      case 'undo':
        undone.add(entry.amendment)
        break
      case 'change':
        kept.push({ id: entry.id, by: entry.by, at: entry.at, reason: entry.reason, change: entry.change })
        break
    }
  }
  return kept.reverse()
}
