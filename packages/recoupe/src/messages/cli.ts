/** What the command line says beside the result. */
export interface CliMessages {
  readonly steps: { readonly reading: string; readonly statements: string; readonly claims: string; readonly writing: string }
  readonly written: (path: string) => string
  readonly pageAt: (path: string) => string
  readonly yourOwn: (command: string) => string
  readonly partly: (failed: number, total: number) => string
  readonly interrupted: string
  /** One line: the input, the cause, what to do. */
  readonly fault: (input: string, cause: string, remedy: string) => string
}
