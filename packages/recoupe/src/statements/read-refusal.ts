import { isFuture, isNegated, isOwn, openingSubject } from './content-clauses.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { holdsOne, isPast } from './read-signs.ts'
import { feature, isNoun, isVerb, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'

/**
 * What is said is that nothing will be: « ne commente pas », "said it would make no comment"; that the speaker cannot tell (« ne pas être en mesure de vérifier ce
 * bilan », "could not confirm the toll"); or that it is not the time or the place (« prématuré de se prononcer », "inappropriate to comment"). It denies,
 * promises and affirms nothing of what it is about. Who else does not comment (« les salariés ne commentent pas ») refuses nothing here.
 */
export function refusesAnswer(r: Reading, draft: Draft, clauses: readonly Range[], text: string): boolean {
  const { acts } = r.pack
  if (draft.content.shape === 'quotation' && acts.refusals.some(phrase => text.trimStart().startsWith(phrase))) return true
  const [clause] = clauses
  if (!clause || !isSpeakers(r, draft, clause)) return false
  if (holdsOne(text, acts.nothingMore)) return true
  const at = answerIn(r, clause)
  if (at < 0) return false
  if (isNoun(r, at)) return isNegated(r, clause)
  const between: Range = [clause[0], at - 1]
  if (holds(r, between, acts.unfit)) return !isNegated(r, between) && feature(r, at, 'VerbForm') === 'Inf'
  if (isUnable(r, between)) return true
  return (
    isNegated(r, [clause[0], Math.min(clause[1], at + 2)]) &&
    isCommenting(r, at) &&
    !isDone(r, at) &&
    !(acts.replies.has(lemmaOf(r, at)) && !liesAhead(r, draft, clause))
  )
}

/** A pronoun for those who speak, *on*, "it" of "it would be", or no subject at all. */
function isSpeakers(r: Reading, draft: Draft, clause: Range): boolean {
  if (isOwn(r, draft, clause, draft.content.head)) return true
  const subject = openingSubject(r, clause)
  if (subject < 0 || uposOf(r, subject) !== 'PRON') return false
  // "he was not in a position to": the copula has a verb behind it, and points at nobody else
  const told = draft.content.shape === 'clause' && feature(r, subject, 'PronType') === 'Prs' && feature(r, subject, 'Number') === 'Sing'
  return told || r.pack.reporting.impersonal.has(lowOf(r, subject)) || r.pack.acts.placeholders.has(lowOf(r, subject))
}

/** The first verb of answering in a clause, or its noun; −1 where another full verb comes first that is none of being able. */
function answerIn(r: Reading, [first, last]: Range): number {
  const { acts } = r.pack
  for (let i = first; i <= last; i++) {
    const lemma = lemmaOf(r, i).toLowerCase()
    if (isNoun(r, i) && acts.remarks.has(lemma)) return i
    if (!isVerb(r, i) || uposOf(r, i) !== 'VERB') continue
    if (isCommenting(r, i) || acts.vouching.has(lemma)) return i
    // « est habilitée à », "going to"
    const leads = acts.capable.has(lowOf(r, i)) || acts.nearing.has(lemma) || acts.belonging.has(lemma)
    if (!leads && !r.pack.reporting.auxiliaries.has(lemma) && !r.pack.reporting.unwilling.has(lemma)) return -1
  }
  return -1
}

/** « commenter », « s'exprimer »: a verb that says nothing of its own where it is reflexive. */
function isCommenting(r: Reading, i: number): boolean {
  const lemma = lemmaOf(r, i).toLowerCase()
  return (
    r.pack.acts.commenting.has(lemma) ||
    r.pack.acts.replies.has(lemma) ||
    (r.pack.acts.speakingUp.has(lemma) && [1, 2].some(k => feature(r, i - k, 'Reflex') === 'Yes'))
  )
}

/** « Je ne répondrai pas », "I'm not going to answer that", "did not answer the phone" not. */
const liesAhead = (r: Reading, draft: Draft, clause: Range): boolean =>
  isFuture(r, draft, clause, draft.content.head) || (draft.content.shape === 'quotation' && !isPast(r, clause))

/** « ne peut pas », « n'est pas en mesure de », "unable to", "not in a position to". */
function isUnable(r: Reading, between: Range): boolean {
  const { acts, hedges } = r.pack
  if (holds(r, between, acts.incapable)) return true
  if (!isNegated(r, between)) return false
  for (let i = between[0]; i <= between[1]; i++) if (hedges.possibleVerbs.has(lemmaOf(r, i)) || acts.capable.has(lowOf(r, i))) return true
  return false
}

/** A perfect: « n'avait pas répondu », "had not answered" tell what was. */
const isDone = (r: Reading, i: number): boolean =>
  feature(r, i, 'VerbForm') === 'Part' && feature(r, i, 'Tense') !== 'Pres' && [1, 2, 3].some(k => r.pack.reporting.auxiliaries.has(lemmaOf(r, i - k)))

const holds = (r: Reading, [first, last]: Range, words: ReadonlySet<string>): boolean => {
  for (let i = first; i <= last; i++) if (words.has(lowOf(r, i))) return true
  return false
}
