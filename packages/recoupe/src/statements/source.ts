import type { Range } from './noun-phrase.ts'

/** Where the source of a cue was found, and how sure that is. */
export interface Source {
  readonly head: number
  readonly phrase: Range | null
  /** `own`: beside the verb. `shared`: the subject of a verb above it. */
  readonly by: 'inverted-clitic' | 'own' | 'after' | 'antecedent' | 'shared' | 'circle' | 'agent'
  /** How likely the phrase can speak, in [0, 1]. */
  readonly voice: number
  /** The impersonal subject that lends its voice; −1 where the subject speaks itself. */
  readonly impersonal: number
}

export interface Found {
  readonly word: number
  readonly by: Source['by']
}
