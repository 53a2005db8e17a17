import type { Readable, Writable } from 'node:stream'

/** The world as the command line hands it over; the same as recoupe's own. */
export interface Console {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The command was typed wrongly: ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
