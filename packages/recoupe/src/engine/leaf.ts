import type { SourceFormat } from '../ingest/read-report.ts'
import type { Fault, ReportFacts } from '../types/index.ts'

/** One report to be read, after folders and manifests have been opened. */
export type Leaf =
  | {
      readonly kind: 'file'
      readonly name: string
      readonly file: string
      readonly path: string
      /** The file was there when it was listed: if it is not when it is read, it has vanished. */
      readonly seen: boolean
      readonly facts: ReportFacts
    }
  | { readonly kind: 'url'; readonly name: string; readonly url: string; readonly facts: ReportFacts }
  | {
      readonly kind: 'text'
      readonly name: string
      readonly body: string | Uint8Array
      readonly url?: string
      readonly format?: SourceFormat
      readonly charset?: string
      readonly facts: ReportFacts
    }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly cause?: unknown }
