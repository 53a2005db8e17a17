import type { SourceFormat } from '../ingest/read-report.ts'
import type { ReportFacts } from '../types/index.ts'

/**
 * What a dossier can be made of: a path (of a file, of a folder whose reports are meant, or of a manifest in JSON), an address, or
 * a text at hand. Facts stated here outrank what the input says of itself.
 */
export type Input = string | PathInput | UrlInput | TextInput | ManifestInput

export interface PathInput extends ReportFacts {
  readonly path: string
}

export interface UrlInput extends ReportFacts {
  readonly url: string
}

/** A manifest, whatever its file is called. */
export interface ManifestInput {
  readonly manifest: string
}

export interface TextInput extends ReportFacts {
  /** A decoded text, or bytes whose encoding is to be found. */
  readonly text: string | Uint8Array
  /** What messages call it. */
  readonly name?: string
  readonly format?: SourceFormat
  /** Address that it was received from. */
  readonly url?: string
  /** Encoding that the transfer declared. */
  readonly charset?: string
}

/** Largest input that is read, in bytes: a report is never so long, a mistaken file is. */
export const MAX_BYTES = 10 * 1024 * 1024

/** A name of the command line that is an address and no path. */
export const isUrl = (name: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(name)
