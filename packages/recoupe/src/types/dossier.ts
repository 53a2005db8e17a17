import type { Claim } from './claim.ts'
import type { Correction } from './correction.ts'
import type { Coverage } from './coverage.ts'
import type { Dependency } from './dependency.ts'
import type { Divergence } from './divergence.ts'
import type { Entity, Mention } from './entity.ts'
import type { EventMention } from './event.ts'
import type { Origin } from './origin.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'
import type { TimeKind, TimePart } from './time.ts'
import type { TimelineEntry } from './timeline.ts'

/** A time expression of one report, with its value. */
export interface DossierTime extends Mention {
  readonly value: string | null
  readonly part?: TimePart
  readonly kind: TimeKind
  /** Report that dates it, where another one does. */
  readonly basis?: `report:${string}`
}

/** The record of who claims what in one story. */
export interface Dossier {
  readonly schema: 'recoupe.dossier/1'
  readonly title: string | null
  readonly generator: { readonly name: string; readonly version: string; readonly packs: readonly string[] }
  readonly reports: readonly Report[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly times: readonly DossierTime[]
  readonly events: readonly EventMention[]
  readonly claims: readonly Claim[]
  readonly origins: readonly Origin[]
  readonly dependencies: readonly Dependency[]
  readonly divergences: readonly Divergence[]
  readonly timeline: readonly TimelineEntry[]
  readonly coverage: Coverage
  readonly corrections: readonly Correction[]
  /** Of a part of a dossier: how much the whole has. */
  readonly selection?: { readonly reports: number; readonly claims: number; readonly statements: number }
}

/** What one report says by itself: the output of the floors up to `statements/`. Entity ids are the report's own. */
export interface ReportRecord {
  readonly report: Report
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly times: readonly DossierTime[]
}
