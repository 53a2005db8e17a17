import type { Amendment, MissingReport, Report } from 'recoupe'
import type { Accounts } from './accounts.ts'
import type { Jobs } from './jobs.ts'

export type { JobProgress, JobWork, NewJob, StoredJob, ToldOfJob } from './jobs.ts'

/**
 * What the reading room keeps. Two adapters, one contract suite. Every method is atomic: it is done as a whole and on disk when its promise
 * resolves, or not at all when it rejects with a `StoreError`. The store reads no clock and draws no random numbers: ids and instants
 * (ISO 8601, UTC, with milliseconds) are the caller's.
 */
export interface Store extends Accounts, Jobs {
  readonly kind: 'sqlite' | 'postgres'
  /** Where it is, as a person may be shown it: a path, or an address without its password. */
  readonly place: string

  // — dossiers
  /** @throws StoreError `exists` */
  createDossier(dossier: NewDossier): Promise<StoredDossier>
  /** @throws StoreError `not-found` */
  dossier(id: string): Promise<StoredDossier>
  /** Latest change first. @throws StoreError `cursor` */
  listDossiers(query: ListQuery): Promise<Page<StoredDossier>>
  /** @throws StoreError `not-found`, `conflict` */
  retitleDossier(id: string, title: string | null, at: string, expected?: Expected): Promise<StoredDossier>
  /** Takes the dossier, its log and what was derived from it away, and the reports that no other dossier holds. @throws StoreError `not-found` */
  deleteDossier(id: string): Promise<void>

  // — the reports of a dossier
  /**
   * Takes reports in, in order, all or none, and makes them searchable. A report's `id` is made unique within the dossier where it is not (`…-2`); the same
   * text with the same facts is taken in once. `missing` is added to what the dossier is known to lack.
   * @throws StoreError `not-found`, `conflict`, `forgotten`
   */
  addReports(id: string, addition: Addition, expected?: Expected): Promise<Added>
  /** @param report id of the report within the dossier, or its SHA-256: then every report of that text. @throws StoreError `not-found`, `conflict` */
  removeReport(id: string, report: string, at: string, expected?: Expected): Promise<StoredDossier>
  /** In order of arrival, texts included; what was forgotten is not among them. @throws StoreError `not-found` */
  reports(id: string): Promise<readonly Report[]>
  /** What is known of one text by its SHA-256. @throws StoreError `not-found` */
  text(sha256: string): Promise<StoredText>
  /** Pages as they were received, by the SHA-256 of the report's text, oldest first; without their bytes. */
  snapshots(sha256: string): Promise<readonly Omit<Snapshot, 'bytes'>[]>
  /** @param sha256 of the page's bytes. @throws StoreError `not-found` */
  snapshot(sha256: string): Promise<Snapshot>

  // — corrections: an append-only log per dossier
  /** In the order in which they were made. @throws StoreError `not-found` */
  amendments(id: string): Promise<{ readonly items: readonly Amendment[]; readonly revision: number }>
  /**
   * Adds entries, all or none. The revision grows by one per call.
   * @throws StoreError `not-found` (dossier, or the entry that an `undo` names), `conflict`, `exists` (the entry's id)
   */
  amend(id: string, entries: readonly Amendment[], expected?: Expected): Promise<StoredDossier>

  // — what can be computed again
  /** Packed reading of one report, null where there is none; see `packReading`. */
  reading(key: ReadingKey): Promise<Uint8Array | null>
  /** Does nothing where the report is not in the store (any more). */
  keepReading(key: ReadingKey, bytes: Uint8Array): Promise<void>
  /** Null where there is none for this very revision and version. @throws StoreError `not-found` */
  compiled(id: string, revision: number, version: string): Promise<CompiledDossier | null>
  /** Keeps it in place of earlier ones. False, and nothing kept, where the dossier has moved on to another revision meanwhile. @throws StoreError `not-found` */
  keepCompiled(id: string, revision: number, version: string, compiled: CompiledDossier): Promise<boolean>
  /** Remembers why the dossier could not be compiled at this revision; null forgets it. No-op at another revision. @throws StoreError `not-found` */
  keepFailure(id: string, revision: number, failure: Failure | null): Promise<void>

  // — search
  /**
   * Reports in which every word of the query stands, in any form of it and in either language; latest publication first.
   * @throws StoreError `unknown-term` where the query holds no word, `cursor`
   */
  search(query: SearchQuery): Promise<Page<Hit>>

  // — upkeep
  /**
   * For takedown and erasure: text, search rows, snapshots, readings, quotes in the log and compiled dossiers go, in every dossier; hash, reason and author
   * stay, and the text is not taken in again. Returns the dossiers that held it.
   * @throws StoreError `not-found`
   */
  forget(sha256: string, forgetting: Forgetting): Promise<readonly string[]>
  /** Reads everything back: hashes of texts and snapshots, search rows, references, and the database's own check. Findings never quote a text. */
  check(): Promise<StoreCheck>
  /** A consistent copy while others write. @param to path of a new file. @throws StoreError `store-exists` unless `force`, `store-full`, `store-read-only` */
  backup(to: string, options?: { readonly force?: boolean }): Promise<void>
  /** A cheap read that shows that the store answers. */
  ping(): Promise<void>
  /** Counts for metrics. */
  counts(): Promise<StoreCounts>
  close(): Promise<void>
}

/** Revision that the caller has read; a store at another one answers `conflict`. Null or absent: whatever it is. */
export type Expected = number | null

export interface Page<T> {
  readonly items: readonly T[]
  /** Give it back as `after` for the next page; null at the end. */
  readonly next: string | null
}

export interface ListQuery {
  /** Words of the title, of an outlet's name or of a report, in any form; empty: all. */
  readonly query?: string
  readonly after?: string | null
  /** 1 to 200. */
  readonly limit: number
}

export interface NewDossier {
  readonly id: string
  readonly title: string | null
  readonly at: string
}

export interface StoredDossier {
  readonly id: string
  readonly title: string | null
  /** Grows by one with every change of title, reports or log; starts at 1. */
  readonly revision: number
  readonly createdAt: string
  readonly updatedAt: string
  /** How many reports it holds. */
  readonly reports: number
  readonly languages: readonly string[]
  /** In order of arrival, each once. */
  readonly outlets: readonly string[]
  /** Reports that it is known to lack. */
  readonly missing: readonly MissingReport[]
  /** What the latest compiled dossier holds, and of which revision it is; null where none was ever compiled. */
  readonly summary: CompiledSummary | null
  /** Why the present revision could not be compiled. */
  readonly failure: Failure | null
  /** The latest job that is at work on it, whichever server does it. */
  readonly job: string | null
}

export interface Counted {
  readonly statements: number
  readonly claims: number
  readonly contested: number
}

export interface CompiledSummary extends Counted {
  readonly revision: number
  readonly version: string
}

export interface Failure {
  readonly code: string
  readonly message: string
  readonly at: string
}

/** Reports to take in. */
export interface Addition {
  readonly members: readonly NewMember[]
  readonly missing?: readonly MissingReport[]
  readonly at: string
}

export interface NewMember {
  readonly report: Report
  /** What the report was read from, where it was fetched or is no plain text. */
  readonly snapshot?: Snapshot
}

export interface Added {
  readonly dossier: StoredDossier
  /** Ids in the dossier of the reports given, in order; that of the one already there where it was taken in before. */
  readonly ids: readonly string[]
}

/** Bytes as received. */
export interface Snapshot {
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string
  /** Address that answered, after redirects; null for a file. */
  readonly url: string | null
  readonly mediaType: string | null
  readonly at: string
  readonly bytes: Uint8Array
}

export type StoredText =
  | { readonly kind: 'text'; readonly sha256: string; readonly language: string; readonly text: string; readonly dossiers: readonly string[] }
  | ({ readonly kind: 'forgotten'; readonly sha256: string } & Forgetting)

export interface Forgetting {
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** `facts` is a hash of everything of the report that an analysis rests on beside its text; see `readingKey`. */
export interface ReadingKey {
  readonly sha256: string
  readonly facts: string
  readonly version: string
}

export interface CompiledDossier extends Counted {
  /** The dossier as JSON in UTF-8, gzipped: to be sent as it is. */
  readonly gzip: Uint8Array
}

export interface SearchQuery {
  readonly query: string
  /** Only in this dossier. */
  readonly dossier?: string
  readonly after?: string | null
  /** 1 to 100. */
  readonly limit: number
}

/** One report of one dossier in which the query was found. */
export interface Hit {
  readonly dossier: string
  readonly dossierTitle: string | null
  /** Id of the report in the dossier. */
  readonly report: string
  readonly sha256: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly language: string
  /** First passage that answers the query: UTF-16, half-open, in the report's text. */
  readonly start: number
  readonly end: number
  /** The passage with what is around it, in pieces. */
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[]
}

export interface StoreCheck {
  readonly ok: boolean
  readonly schema: number
  readonly counts: StoreCounts
  readonly findings: readonly Finding[]
}

/** One thing that is not as it should be; `id` names the row. */
export interface Finding {
  readonly code: 'database' | 'text-hash' | 'snapshot-hash' | 'not-searchable' | 'search-orphan' | 'reference' | 'log-gap' | 'compiled'
  readonly what: string
  readonly id: string
}

export interface StoreCounts {
  readonly dossiers: number
  readonly reports: number
  readonly amendments: number
  readonly forgotten: number
  /** Bytes on disk. */
  readonly bytes: number
}
