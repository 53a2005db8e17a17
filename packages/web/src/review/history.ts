import { type Amendment, type Change, standingChanges } from 'recoupe/view'

/** Changes that one gesture made together: undone and redone together. */
export interface Step {
  /** Entries of the log, in order. */
  readonly ids: readonly string[]
  readonly changes: readonly Change[]
  readonly by: string
  readonly at: string
  readonly reason: string | null
  /** False where it is undone. */
  readonly stands: boolean
}

/** What can be undone and redone; what each takes is the entries to be undone for it. */
export interface History {
  /** Oldest first. */
  readonly steps: readonly Step[]
  /** Entries to undo, for the last step of this person that stands; null where there is none. */
  readonly undo: readonly string[] | null
  /** Entries (undoings) to undo, for the step undone last; null where nothing was undone since the last change. */
  readonly redo: readonly string[] | null
}

type Entries = [Amendment, ...Amendment[]]

/** Neighbours in the log that were made at one moment by one person, of one kind. */
function gestures(log: readonly Amendment[]): Entries[] {
  const groups: Entries[] = []
  for (const entry of log) {
    const last = groups.at(-1)
    if (last && last[0].at === entry.at && last[0].by === entry.by && last[0].kind === entry.kind) last.push(entry)
    else groups.push([entry])
  }
  return groups
}

/** Reads the log back into steps, and finds what *undo* and *redo* of one person mean now: a new change forgets what could be redone. */
export function historyOf(log: readonly Amendment[], by: string): History {
  const standing = new Set(standingChanges(log).map(s => s.id))
  const steps: Step[] = []
  const done: (readonly string[])[] = []
  const undone: { readonly step: readonly string[]; readonly by: readonly string[] }[] = []
  for (const group of gestures(log)) {
    const [first] = group
    const ids = group.map(e => e.id)
    if (first.kind === 'change') {
      const changes = group.flatMap(e => (e.kind === 'change' ? [e.change] : []))
      steps.push({ ids, changes, by: first.by, at: first.at, reason: first.reason, stands: ids.some(id => standing.has(id)) })
      if (first.by !== by) continue
      done.push(ids)
      undone.length = 0
      continue
    }
    const targets = new Set(group.flatMap(e => (e.kind === 'undo' ? [e.amendment] : [])))
    const taken = done.findLastIndex(step => step.some(id => targets.has(id)))
    const back = undone.findLastIndex(u => u.by.some(id => targets.has(id)))
    const step = done[taken]
    const redo = undone[back]
    if (step) {
      done.splice(taken, 1)
      undone.push({ step, by: ids })
    } else if (redo) {
      undone.splice(back, 1)
      done.push(redo.step)
    }
  }
  return { steps, undo: done.at(-1) ?? null, redo: undone.at(-1)?.by ?? null }
}

/** Entries to undo so that a step comes back: the undoings that stand against it. */
export function undoingsOf(log: readonly Amendment[], step: Step): string[] {
  const out = new Set<string>()
  const found: string[] = []
  for (let i = log.length - 1; i >= 0; i--) {
    const entry = log[i]
    if (entry?.kind !== 'undo' || out.has(entry.id)) continue
    out.add(entry.amendment)
    if (step.ids.includes(entry.amendment)) found.push(entry.id)
  }
  return found.reverse()
}
