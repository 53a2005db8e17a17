/** A page as it was received. */
export interface FetchedPage {
  /** The address that answered, after redirects. */
  readonly url: string
  /** The addresses on the way, the one asked for first. */
  readonly via: readonly string[]
  readonly mediaType: string | null
  readonly charset: string | null
  /** How to read it; null where the answer does not say. */
  readonly format: 'html' | 'text' | 'markdown' | null
  /** Unpacked, else untouched. */
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string
}
