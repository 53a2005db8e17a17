/** Why an address was not fetched. Each is a code of the catalogue of faults, where its sentences are. */
export type FetchFaultCode =
  | 'url-invalid'
  | 'url-private'
  | 'fetch-name'
  | 'fetch-robots'
  | 'fetch-status'
  | 'fetch-redirects'
  | 'fetch-type'
  | 'fetch-encoding'
  | 'fetch-too-large'
  | 'fetch-too-slow'
  | 'fetch-interrupted'
  | 'fetch-failed'

/** The one error of this room. `args` are those of the code's sentence. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly code: FetchFaultCode
  readonly args: Readonly<Record<string, string | number>>

  constructor(code: FetchFaultCode, args: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
    this.args = args
  }
}
