import { useSyncExternalStore } from 'react'
import { allExhibits, type Exhibit, fold, type SpeechAct, type Statement, type View } from 'recoupe/view'

/** What is shown of the statements, and exported. Null: no restriction. */
export interface StatementFilter {
  readonly act: SpeechAct | null
  /** Id of an entity that speaks, or for whom somebody speaks. */
  readonly speaker: string | null
  /** A report's id. */
  readonly report: string | null
  readonly decided: boolean | null
  readonly q: string
}

export const NO_FILTER: StatementFilter = { act: null, speaker: null, report: null, decided: null, q: '' }

export const isFiltered = ({ act, speaker, report, decided, q }: StatementFilter): boolean =>
  act !== null || speaker !== null || report !== null || decided !== null || q.trim() !== ''

/** A row of the table, with its words folded for the search. */
export interface StatementRow {
  readonly exhibit: Exhibit
  readonly folded: string
}

export function rowsOf(view: View): StatementRow[] {
  return allExhibits(view)
    .filter(e => e.statement !== null)
    .map(exhibit => ({ exhibit, folded: fold(exhibit.content.map(c => exhibit.report.text.slice(c.start, c.end)).join(' ')) }))
}

/** Statements that pass, in their order: the same ones as `filterDossier` of recoupe, which the export goes by, lets pass. */
export function passing(rows: readonly StatementRow[], { act, speaker, report, decided, q }: StatementFilter): StatementRow[] {
  const wanted = fold(q.trim())
  return rows.filter(({ exhibit: { statement, report: own }, folded }) => {
    if (!statement) return false
    if (act !== null && statement.act !== act) return false
    if (speaker !== null && statement.speaker !== speaker && statement.side !== speaker) return false
    if (report !== null && own.id !== report) return false
    if (decided !== null && isDecided(statement) !== decided) return false
    return folded.includes(wanted)
  })
}

const isDecided = ({ decided, judgements }: Statement): boolean => decided && judgements.speaker.decided && judgements.act.decided

/** The filter as the address of an export has it. */
export function filterParameters({
  act,
  speaker,
  report,
  decided,
  q,
}: StatementFilter): Readonly<Record<(typeof FILTER_PARAMETERS)[number], string | undefined>> {
  return {
    acts: act ?? undefined,
    speakers: speaker ?? undefined,
    reports: report ?? undefined,
    decided: decided === null ? undefined : String(decided),
    words: q.trim() || undefined,
  }
}

/** What the server must obey for the filter to be offered. */
export const FILTER_PARAMETERS = ['acts', 'speakers', 'reports', 'decided', 'words'] as const

let filter = NO_FILTER
const listeners = new Set<() => void>()

/** One filter for the dossier that is open: the table sets it, the export obeys it. */
export function changeFilter(change: Partial<StatementFilter>): void {
  filter = { ...filter, ...change }
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useFilter = (): StatementFilter => useSyncExternalStore(subscribe, () => filter)
