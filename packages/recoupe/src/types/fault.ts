/** Why an input gives no report, or a run no dossier. One catalogue: each code has its sentences in `messages/`. */
export const FAULT_CODES = [
  'empty',
  'binary',
  'too-large',
  'no-text',
  'docx-broken',
  'unpacks-too-large',
  'language-unsupported',
  'language-unknown',
  'date-invalid',
  'not-found',
  'not-readable',
  'vanished',
  'no-reports',
  'manifest-syntax',
  'manifest-shape',
  'url-invalid',
  'url-private',
  'fetch-name',
  'fetch-robots',
  'fetch-status',
  'fetch-redirects',
  'fetch-type',
  'fetch-encoding',
  'fetch-too-large',
  'fetch-too-slow',
  'fetch-interrupted',
  'fetch-failed',
  'no-models',
  'not-written',
  'dossier-syntax',
  'dossier-shape',
  'log-shape',
  'internal',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** A failure as data: the input that it concerns, as the user named it, and the arguments of its sentence. */
export interface Fault {
  readonly code: FaultCode
  readonly input: string
  readonly args: Readonly<Record<string, string | number>>
}
