import type { Polarity } from '../../lang/polarity.ts'
import type { Analysis, Statement } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'

/** +1 where the holder commits to what the wording affirms, −1 where to its negation. */
export type Sign = 1 | -1

/**
 * Cue and content together: *nie avoir livré* denies by its cue, *dit n'avoir rien livré* by its wording, *nie ne pas avoir su* affirms;
 * a denial in other words (*« J'ai payé toutes les factures »*) affirms what it says, and one that only names a thing (*écarte tout lien*)
 * denies it. The reporter's own sentences have only their wording.
 */
export function signOf(proposition: Proposition, analysis: Analysis, polarity: Polarity): Sign {
  const { statement, negated, spans } = proposition
  const wording: Sign = negated ? -1 : 1
  // « exclut de démissionner »: a promise not to
  if (statement?.act === 'promise' && statement.certainty.endsWith('-')) return flip(wording)
  if (statement?.act !== 'deny') return wording
  if (statement.form === 'direct' || statement.form === 'free') return wording
  const { words } = analysis
  const verbal = wordsIn(words, spans).some(i => words.upos[i] === 'VERB' || words.upos[i] === 'AUX')
  return cueDenies(statement, analysis, polarity) || !verbal || (!negated && saidToDeny(statement)) ? flip(wording) : wording
}

/** A person says that it denies what it words positively: then the cue does, whatever the lexicon knows of it. */
const saidToDeny = ({ why }: Statement): boolean => why.some(({ code, args }) => code === 'corrected' && args.field === 'act')

const flip = (sign: Sign): Sign => (sign === 1 ? -1 : 1)

/** True where the cue itself says no (*nier*, "reject"), so that a negated content is affirmed. */
function cueDenies({ cue }: Statement, { words }: Analysis, polarity: Polarity): boolean {
  return wordsIn(words, cue).some(i => polarity.negativeVerbs.has((words.lemma[i] ?? '').toLowerCase()))
}
