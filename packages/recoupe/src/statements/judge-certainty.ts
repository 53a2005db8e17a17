import type { Certainty, SpeechAct, Voice } from '../types/index.ts'
import { isTenseAuxiliary } from './content-clauses.ts'
import type { Draft } from './draft.ts'
import { feature, isFiniteVerb, isVerb, lemmaOf, lowOf, type Reading, relationOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/**
 * How far the speaker commits to the content's affirmative proposition: FactBank's values (Saurí & Pustejovsky 2009).
 * A denial is CT−; modals, hedges and the conditional lower to PR or PS; questions and demands leave it open.
 */
export function judgeCertainty(r: Reading, draft: Draft, act: SpeechAct): Certainty {
  // « exclut de démissionner »: not to do it is what is promised
  if (act === 'promise' && draft.class === 'deny') return 'CT-'
  if (act === 'question' || act === 'decline' || act === 'demand' || act === 'promise') return 'Uu'
  const negative = act === 'deny'
  const strength = strengthOf(r, draft)
  if (strength === 'Uu') return 'Uu'
  return `${strength}${negative ? '-' : '+'}`
}

function strengthOf(r: Reading, draft: Draft): 'CT' | 'PR' | 'PS' | 'Uu' {
  const { hedges } = r.pack
  if (draft.class === 'belief') return 'PR'
  const { head } = draft.content
  const near = [head, ...childrenOf(r.tree, head)]
  for (const i of near) {
    const lemma = lemmaOf(r, i)
    const low = lowOf(r, i)
    if (hedges.possible.has(lemma) || hedges.possible.has(low)) return 'PS'
    if ((hedges.possibleVerbs.has(lemma) || hedges.possibleVerbs.has(low)) && (isVerb(r, i) || relationOf(r, i) === 'aux')) return 'PS'
    if (hedges.probable.has(lemma) || hedges.probable.has(low)) return 'PR'
    if (hedges.probableVerbs.has(lemma) && isVerb(r, i)) return 'PR'
    if (hedges.conditions.has(low) && relationOf(r, i) === 'mark') return 'Uu'
  }
  return conditionalAt(r, head) && voiceOfDraft(r, draft) === 'conditional' ? 'PR' : 'CT'
}

/** Mood of the predicate or of its auxiliary is the conditional. */
function conditionalAt(r: Reading, head: number): boolean {
  if (feature(r, head, 'Mood') === 'Cnd') return true
  return childrenOf(r.tree, head).some(c => (relationOf(r, c) === 'aux' || relationOf(r, c) === 'cop') && feature(r, c, 'Mood') === 'Cnd')
}

/**
 * The journalistic conditional (*aurait été tué*) against its doubles: a future seen from the past (*a dit qu’il viendrait*),
 * a hypothesis (*s’il venait, il serait*), politeness (*je voudrais*).
 */
export function voiceOfDraft(r: Reading, draft: Draft): Voice {
  const { head, ranges } = draft.content
  const { hedges } = r.pack
  if (childrenOf(r.tree, head).some(c => hedges.hearsay.has(lowOf(r, c)) || hedges.hearsay.has(lemmaOf(r, c)))) return 'reported'
  if (!conditionalAt(r, head)) return 'plain'
  if (hedges.polite.has(lemmaOf(r, head)) || hedges.possibleVerbs.has(lemmaOf(r, head))) return 'plain'
  for (const [a, b] of ranges) for (let i = a; i <= b; i++) if (hedges.conditions.has(lowOf(r, i)) && relationOf(r, i) === 'mark') return 'plain'
  // « auraient été livrés » is past, « seraient livrés » is not
  const compound = childrenOf(r.tree, head).some(c => isTenseAuxiliary(r, c) && feature(r, c, 'Mood') === 'Cnd' && !isFiniteVerb(r, head))
  // under a past cue a simple conditional is the future of that past
  if (draft.content.shape === 'clause' && !compound && pastCue(r, draft)) return 'plain'
  return draft.content.shape === 'quotation' ? 'plain' : 'conditional'
}

const pastCue = (r: Reading, draft: Draft): boolean => {
  if (!draft.group) return false
  const tense = feature(r, draft.group.finite, 'Tense')
  return tense === 'Past' || tense === 'Imp' || feature(r, draft.group.verb, 'Tense') === 'Past'
}
