import type { Readable, Writable } from 'node:stream'

/** The world as the command line sees it; tests hand in their own. */
export interface Console {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Colours on a terminal that has them, unless NO_COLOR (no-color.org) says otherwise. */
export const hasColor = ({ stdout, environment }: Console): boolean =>
  stdout.isTTY === true && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb'

/** The reader of our output has gone: there is nobody left to write for, which is no failure. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

/** Writes and waits until the receiver has room, so that a slow reader slows the work instead of filling memory. */
export function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => {
      if (!error) resolve()
      else if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) reject(new ClosedPipe())
      else reject(error)
    })
  })
}

/** The error underneath a message, with its stack: for those who mend Recoupe, with RECOUPE_DEBUG set. */
export function debug(error: unknown, { stderr, environment }: Console): void {
  if (environment.RECOUPE_DEBUG && error instanceof Error) stderr.write(`${error.stack ?? error.message}\n`)
}
