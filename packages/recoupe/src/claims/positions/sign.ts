import type { Polarity } from '../../lang/polarity.ts'
import type { Analysis, Statement } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'

/** +1 where the holder commits to what the wording affirms, −1 where to its negation. */
export type Sign = 1 | -1

/**
 * Cue and content together: *nie avoir livré* and *dit n'avoir rien livré* deny, *nie ne pas avoir su* affirms. The reporter's own
 * sentences have only their wording.
 */
export function signOf(proposition: Proposition, analysis: Analysis, polarity: Polarity): Sign {
  const { statement, negated } = proposition
  if (statement?.act !== 'deny') return negated ? -1 : 1
  if (!negated) return -1
  return cueDenies(statement, analysis, polarity) ? 1 : -1
}

/** True where the cue itself says no (*nier*, "reject"), so that a negated content is affirmed. */
export function cueDenies({ cue }: Statement, { words }: Analysis, polarity: Polarity): boolean {
  return wordsIn(words, cue).some(i => polarity.negativeVerbs.has((words.lemma[i] ?? '').toLowerCase()))
}
