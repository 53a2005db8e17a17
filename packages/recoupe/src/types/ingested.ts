import type { Fault } from './fault.ts'
import type { FetchedPage } from './fetched-page.ts'
import type { Language } from './language.ts'
import type { Report } from './report.ts'

/** What is known of a report beside its bytes: from a manifest, the command line or whoever fetched it. */
export interface ReportFacts {
  readonly outlet?: string
  readonly agency?: string
  /** EDTF date of publication. */
  readonly published?: string
  readonly language?: Language
  readonly title?: string
}

/** The web page that a report was read from. */
export interface Page {
  /** The mark-up as received, decoded. */
  readonly html: string
  /** Blocks of the page's text that are not in the report's text, in order. */
  readonly leftOut: readonly string[]
}

/** A report with what reading it brought to light. */
export interface Ingested {
  readonly report: Report
  /** Name of the encoding that the bytes were read in, as the WHATWG writes it. */
  readonly encoding: string
  readonly page: Page | null
  /** What an address gave, untouched, where the report was fetched. */
  readonly fetched?: FetchedPage
}

export type Outcome = { readonly kind: 'report'; readonly ingested: Ingested } | { readonly kind: 'fault'; readonly fault: Fault; readonly cause?: unknown }
