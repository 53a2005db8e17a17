import type { Dossier, Exhibit, View } from 'recoupe/view'
import type { ReviewFilter } from '../words/reader-messages.ts'

/** What a person has done to a statement. */
export type Stamp = { readonly what: 'accept' | 'change'; readonly by: string }

/** Statements that a person has accepted or corrected, by id. The latest correction counts. */
export function stampsOf(dossier: Dossier): Map<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  for (const c of dossier.corrections) {
    if (c.state === 'applied' && c.field !== 'statement') stamps.set(c.target, { what: c.field === 'decided' ? 'accept' : 'change', by: c.by })
  }
  return stamps
}

/** The statements to go through, in the order of the texts: those of the reports shown, or of all where none is given. */
export function queueOf(view: View, reports: readonly string[], filter: ReviewFilter, stamps: ReadonlyMap<string, unknown>): Exhibit[] {
  return view.reports
    .filter(r => reports.length === 0 || reports.includes(r.report.id))
    .flatMap(r => r.exhibits)
    .filter(e => e.statement !== null && passes(e.statement, filter, stamps))
}

function passes(statement: NonNullable<Exhibit['statement']>, filter: ReviewFilter, stamps: ReadonlyMap<string, unknown>): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'undecided': {
      const { speaker, act, side } = statement.judgements
      return !statement.decided || !speaker.decided || !act.decided || (statement.side !== null && !side.decided)
    }
    case 'unreviewed':
      return !stamps.has(statement.id)
    case 'anonymous':
      return statement.anonymous || statement.speaker === null
    case 'corrected':
      return stamps.has(statement.id)
  }
}

/**
 * Which statement comes after one that has just been judged. It looks in the queue as it stood before, so that a statement which leaves the selection
 * by being judged does not lose the place; null at the end.
 */
export function nextIn(queue: readonly Exhibit[], statement: string | null): Exhibit | null {
  const at = queue.findIndex(e => e.statement?.id === statement)
  return queue[at + 1] ?? null
}
