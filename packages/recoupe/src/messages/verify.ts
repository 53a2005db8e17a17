import type { Problem, ProblemCode } from '../types/index.ts'

/** What checking an exported dossier brings to light. */
export interface VerifyMessages {
  readonly problem: Readonly<Record<ProblemCode, (args: Problem['args']) => string>>
  readonly checked: (counts: {
    readonly reports: number
    readonly spans: number
    readonly quotes: number
    readonly references: number
    readonly hashes: number
  }) => string
  readonly allRight: string
  readonly wrong: (problems: number) => string
  readonly more: (problems: number) => string
  /** Reports given in excerpts, whose hash needs the whole text. */
  readonly unchecked: (reports: number, names: string) => string
  readonly pageCompared: string
  readonly pageNotCompared: (version: string) => string
}
