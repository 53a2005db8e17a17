import type { Language } from './language.ts'
import type { Span } from './span.ts'

export type NoiseKind = 'header' | 'dateline' | 'byline' | 'credit' | 'related' | 'caption' | 'update' | 'cut'

/** A stretch of the text that is no prose of the report; it is marked, never deleted. */
export interface Noise extends Span {
  readonly kind: NoiseKind
}

/** Publication date in EDTF, with where it was found. `basis` is `report:<id>` where another report dates it. */
export interface Published {
  readonly value: string
  readonly basis: 'metadata' | 'manifest' | 'text' | `report:${string}`
}

export interface Dateline extends Span {
  readonly place: string
}

/** One article as received. Immutable; `text` of a plain-text input is that input, character for character. */
export interface Report {
  /** First 12 hexadecimal digits of `sha256`, made unique within a dossier. */
  readonly id: string
  readonly path?: string
  readonly url?: string
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string
  readonly outlet: string | null
  readonly agency: string | null
  readonly byline: string | null
  readonly dateline: Dateline | null
  readonly language: Language
  readonly published: Published | null
  readonly title: string | null
  readonly text: string
  /** In order of `start`, without overlap. */
  readonly noise: readonly Noise[]
  /**
   * Where the text may not be passed on whole: only these stretches of it are in `text`, in order; every other character but the line breaks is
   * replaced by a filler of the same length (`[…]` and spaces), so that offsets hold. `sha256` is that of the whole text. `codePoints` says at which
   * Unicode code point of the whole text each stretch begins: standards that count those need it, and the text itself no longer tells.
   */
  readonly excerpt?: { readonly around: number; readonly kept: readonly Span[]; readonly codePoints?: readonly number[] }
}
