import type { ReadingRoom } from '../jobs/reading-room.ts'
import type { Access } from './guard/access.ts'

/** What the routes stand on. */
export interface ApiContext {
  readonly room: ReadingRoom
  readonly limits: Limits
  readonly access: Access
  /** The browser reaches the server by https: cookies are never sent otherwise. */
  readonly secure: boolean
}

export interface Limits {
  /** Bytes of one uploaded file. */
  readonly file: number
  /** Bytes of one request, all its files together. */
  readonly request: number
  /** Files, and fields, of one request. */
  readonly parts: number
  /** How long a client may take to send a request, in milliseconds. */
  readonly patience: number
}

export const LIMITS: Limits = { file: 10 * 1024 * 1024, request: 100 * 1024 * 1024, parts: 500, patience: 120_000 }
