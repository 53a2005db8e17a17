import type { Manner } from '../../../messages/messages.ts'
import type { Claim, Divergence, Stance } from '../../../types/index.ts'
import { actorKey } from './actor.ts'
import { essentialsOf } from './essentials.ts'
import type { Exhibit, Stand } from './exhibits.ts'
import { groupBy } from './group.ts'
import { mannerOf } from './manner.ts'
import type { View } from './view.ts'

/** One column: a holder, all newsrooms together, nobody named, or the holders that have no column of their own. */
export type Column =
  | { readonly kind: 'entity'; readonly key: string; readonly id: string; readonly exhibits: number }
  | { readonly kind: 'newsroom' | 'nobody'; readonly key: string; readonly exhibits: number }
  | { readonly kind: 'others'; readonly key: string; readonly ids: readonly string[]; readonly exhibits: number }

/** What one report shows of a holder's stance. */
export interface Mark {
  readonly stance: Stance
  readonly manner: Manner
  /** Exhibits that show it. */
  readonly count: number
  readonly decided: boolean
  /** Who, where the column gathers several holders. */
  readonly holder: string | null
}

/** A cell's place for one report; without marks the report has nothing there. */
export interface Slot {
  readonly letter: string
  readonly marks: readonly Mark[]
}

/** `slots` is null where no report has anything. */
export interface Cell {
  readonly column: Column
  readonly slots: readonly Slot[] | null
  readonly stands: readonly Stand[]
}

export interface Row {
  readonly claim: Claim
  readonly divergences: readonly Divergence[]
  readonly cells: readonly Cell[]
}

export interface Matrix {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Statements that no claim uses. */
  readonly outside: readonly Exhibit[]
}

/** With more actors than this, so many have their own column and the others share one. */
const MOST_COLUMNS = 6
const SHOWN_COLUMNS = 4

const STANCES: readonly Stance[] = ['asserts', 'hedges', 'alleges', 'questions', 'denies', 'declines']

function findColumns(view: View): Column[] {
  const groups = [...groupBy(view.stands, s => actorKey(view, s))].map(([key, stands]) => ({
    key,
    claims: new Set(stands.map(s => s.claim.id)).size,
    exhibits: new Set(stands.flatMap(s => s.exhibits.map(e => e.ref))).size,
  }))
  const entities = groups.filter(g => g.key.startsWith('entity:')).sort((a, b) => b.claims - a.claims || b.exhibits - a.exhibits || (a.key < b.key ? -1 : 1))
  const shown = entities.length > MOST_COLUMNS ? entities.slice(0, SHOWN_COLUMNS) : entities
  const rest = entities.slice(shown.length)
  const idOf = (key: string): string => key.slice('entity:'.length)
  const columns: Column[] = shown.map(g => ({ kind: 'entity', key: g.key, id: idOf(g.key), exhibits: g.exhibits }))
  if (rest.length > 0) {
    columns.push({ kind: 'others', key: 'others', ids: rest.map(g => idOf(g.key)), exhibits: rest.reduce((n, g) => n + g.exhibits, 0) })
  }
  for (const kind of ['nobody', 'newsroom'] as const) {
    const group = groups.find(g => g.key === kind)
    if (group) columns.push({ kind, key: kind, exhibits: group.exhibits })
  }
  return columns
}

function marksOf(view: View, stands: readonly Stand[], gathered: boolean): Mark[] {
  const who = (s: Stand): string | null => (gathered ? actorKey(view, s).replace(/^entity:/u, '') : null)
  const groups = groupBy(stands, s => `${STANCES.indexOf(s.position.stance)} ${mannerOf(s)} ${who(s) ?? ''}`)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const first = group[0]
      if (!first) return []
      return {
        stance: first.position.stance,
        manner: mannerOf(first),
        count: Math.max(1, new Set(group.flatMap(s => s.exhibits.map(e => e.ref))).size),
        decided: group.some(s => s.position.decided),
        holder: who(first),
      }
    })
}

function cellOf(view: View, column: Column, stands: readonly Stand[]): Cell {
  const own = stands.filter(s => {
    const key = actorKey(view, s)
    return column.kind === 'others' ? column.ids.some(id => key === `entity:${id}`) : key === column.key
  })
  if (own.length === 0) return { column, slots: null, stands: own }
  const byReport = groupBy(own, s => s.position.report)
  const slots = view.reports.map(({ letter, report }): Slot => ({ letter, marks: marksOf(view, byReport.get(report.id) ?? [], column.kind === 'others') }))
  return { column, slots, stands: own }
}

/** Holders × claims, disputes first. */
export function matrixOf(view: View): Matrix {
  const columns = findColumns(view)
  const byClaim = groupBy(view.stands, s => s.claim.id)
  const gaps = groupBy(view.dossier.divergences, d => d.claim)
  const rows = essentialsOf(view).map(({ claim }): Row => {
    const stands = byClaim.get(claim.id) ?? []
    return { claim, divergences: gaps.get(claim.id) ?? [], cells: columns.map(column => cellOf(view, column, stands)) }
  })
  const outside = view.reports.flatMap(r => r.exhibits).filter(e => e.kind === 'statement' && !view.standsOf.has(e.ref))
  return { columns, rows, outside }
}
