import type { SpeechAct } from '../types/index.ts'
import type { Draft } from './draft.ts'
import { voiceOf } from './noun-phrase.ts'
import { looksAhead } from './read-signs.ts'
import { isMark, isNoun, lemmaOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** An act with how sure it is, in [0, 1]. */
export interface WeighedAct {
  readonly act: SpeechAct
  readonly confidence: number
}

/** Cues whose class says it all; null where the content has a word. */
export function actOfCue(r: Reading, draft: Draft, negated: boolean): WeighedAct | null {
  switch (draft.class) {
    case 'deny':
      if (rulesOwnActOut(r, draft)) return { act: 'promise', confidence: 0.65 }
      if (!negated) return { act: 'deny', confidence: 0.95 }
      return r.pack.acts.rulingOut.has(draft.lemma) ? { act: 'other', confidence: 0.7 } : { act: 'decline', confidence: 0.8 }
    case 'confirm':
      if (!negated) return { act: 'confirm', confidence: 0.9 }
      // « le parquet n'a pas confirmé l'information »: it says nothing of it, and affirms it least of all
      return { act: r.pack.reporting.answering.has(draft.lemma) ? 'decline' : 'other', confidence: 0.8 }
    case 'accuse':
      // "blamed a faulty valve for the silence" charges nobody
      if (draft.content.shape === 'charge' && !chargesSomebody(r, draft)) return { act: 'assert', confidence: 0.6 }
      return negated ? null : { act: 'accuse', confidence: 0.9 }
    case 'demand':
      // "asks whether staff were told", « Qui va payer ? », demande le patron: an answer is asked for, no act
      return asks(r, draft) ? { act: 'question', confidence: 0.85 } : { act: 'demand', confidence: 0.85 }
    case 'promise':
      return negated || ownPast(r, draft) ? null : { act: 'promise', confidence: 0.9 }
    case 'warn':
      // "cautioned that the list might be old": a reserve, no harm to come; « prévient les baigneurs » warns them
      if (
        !negated &&
        r.pack.acts.cautioning.has(draft.lemma) &&
        clausal(draft) &&
        uposOf(r, draft.cueWord + 1) !== 'DET' &&
        !looksAhead(r, draft.content.ranges)
      )
        return null
      return negated ? null : { act: 'warn', confidence: 0.85 }
    case 'question':
      return { act: 'question', confidence: 0.85 }
    case 'decline':
      return { act: 'decline', confidence: 0.9 }
    case 'other':
      return { act: 'other', confidence: 0.7 }
    case 'assert':
      return negated && r.pack.reporting.unwilling.has(lemmaOf(r, draft.group?.finite ?? draft.cueWord)) ? { act: 'decline', confidence: 0.9 } : null
    case 'belief':
    case 'attitude':
    case 'show':
    case 'manner':
      return null
  }
}

/** A content that is a question: by its opener, or by its last mark under a cue of asking. */
function asks(r: Reading, draft: Draft): boolean {
  if (draft.content.shape === 'question') return true
  if (!r.lexicon.verbs.get(draft.lemma)?.some(v => v.class === 'question') || draft.content.shape !== 'quotation') return false
  let last = draft.content.ranges[0]?.[1] ?? -1
  while (last > 0 && isMark(r, last)) last--
  return (r.words.form[last] ?? '').startsWith('?')
}

const clausal = (draft: Draft): boolean => draft.content.shape === 'clause' || draft.content.shape === 'quotation'

/** « a exclu d'augmenter les loyers », "ruled out raising fares", « écarte une hausse »: not to do it is promised; « exclut toute négligence » denies. */
const rulesOwnActOut = (r: Reading, draft: Draft): boolean => {
  if (!r.pack.acts.rulingOut.has(draft.lemma)) return false
  if (draft.content.shape === 'infinitive' || draft.content.shape === 'gerund') return !ownPast(r, draft)
  return r.pack.acts.forgoing.has(lemmaOf(r, draft.content.head)) && !(draft.source && r.pack.acts.observers.has(lemmaOf(r, draft.source.head).toLowerCase()))
}

/** Is anybody who can act named among those charged? */
const chargesSomebody = (r: Reading, draft: Draft): boolean =>
  draft.content.ranges.some(([a, b]) => [...Array(b - a + 1).keys()].some(k => (isNoun(r, a + k) || uposOf(r, a + k) === 'PRON') && voiceOf(r, a + k) >= 0.5))

/** « jure avoir tout payé »: an oath about the past is no promise. */
const ownPast = (r: Reading, draft: Draft): boolean =>
  draft.content.shape === 'infinitive' && childrenOf(r.tree, draft.content.head).some(c => relationOf(r, c) === 'aux')
