import type { SpeechAct } from '../types/index.ts'
import { harmAt } from './acts/read-words.ts'
import type { Draft } from './draft.ts'
import { voiceOf } from './noun-phrase.ts'
import { looksAhead } from './read-signs.ts'
import { feature, isFiniteVerb, isMark, isNoun, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
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
      if (!negated && rulesOwnActOut(r, draft)) return { act: 'promise', confidence: 0.65 }
      if (!negated) return { act: 'deny', confidence: 0.95 }
      return r.pack.acts.rulingOut.has(draft.lemma) ? { act: 'other', confidence: 0.7 } : { act: 'decline', confidence: 0.8 }
    case 'confirm':
      if (!negated) return { act: 'confirm', confidence: 0.9 }
      // « le parquet n'a pas confirmé l'information »: it says nothing of it, and affirms it least of all
      return { act: r.pack.reporting.answering.has(draft.lemma) ? 'decline' : 'other', confidence: 0.8 }
    case 'accuse':
      // "blamed a faulty valve for the silence" charges nobody; who is accused of having done something is somebody
      if (draft.content.shape === 'charge' && !chargesDeed(r, draft) && !chargesSomebody(r, draft)) return { act: 'assert', confidence: 0.6 }
      // « dénonce des accusations mensongères », "condemned a bogus figure": what others said is called false
      if (!negated && callsFalse(r, draft)) return { act: 'deny', confidence: 0.75 }
      return negated ? null : { act: 'accuse', confidence: 0.9 }
    case 'demand':
      // "asks whether staff were told", « Qui va payer ? », demande le patron: an answer is asked for, no act
      if (r.pack.acts.insinuating.has(draft.lemma) && draft.content.shape === 'clause' && tellsFact(r, draft)) return null
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
      // « attribue la fuite à la Torvanie » charges her with a harm, « attribue la victoire à son entraîneur » with none
      if (draft.verb?.doerLast && draft.content.shape === 'charge' && !negated)
        return chargesSomebody(r, draft) && harmsIn(r, draft) ? { act: 'accuse', confidence: 0.8 } : null
      return negated && keepsBack(r, draft) ? { act: 'decline', confidence: 0.9 } : null
    case 'belief':
    case 'attitude':
    case 'show':
    case 'manner':
      return null
  }
}

/** Somebody's word, and a word of rejection about it. */
function callsFalse(r: Reading, { content }: Draft): boolean {
  if (content.shape === 'quotation' || content.shape === 'clause' || content.shape === 'charge') return false
  let [word, rejected] = [false, false]
  for (const [a, b] of content.ranges)
    for (let i = a; i <= b; i++) {
      const lemma = lemmaOf(r, i).toLowerCase()
      if (isNoun(r, i) && r.pack.reporting.wordNouns.has(lemma)) word = true
      else if (r.pack.hedges.rejecting.has(lemma) && !isVerb(r, i)) rejected = true
    }
  return word && rejected
}

/** A content that is a question: by its opener, or by its last mark under a cue of asking. */
function asks(r: Reading, draft: Draft): boolean {
  if (draft.content.shape === 'question') return true
  if (!r.lexicon.verbs.get(draft.lemma)?.some(v => v.class === 'question') || draft.content.shape !== 'quotation') return false
  let last = draft.content.ranges[0]?.[1] ?? -1
  while (last > 0 && isMark(r, last)) last--
  return (r.words.form[last] ?? '').startsWith('?')
}

/** « a suggéré qu'elle avait menti »: a past in the indicative is told, « suggère qu'elle parte » asked. */
const tellsFact = (r: Reading, { content: { ranges } }: Draft): boolean => {
  for (const [a, b] of ranges)
    for (let i = a; i <= b; i++)
      if (isFiniteVerb(r, i))
        return (
          feature(r, i, 'Mood') === 'Ind' &&
          (feature(r, i, 'Tense') === 'Imp' || (uposOf(r, i) === 'AUX' && [1, 2].some(k => feature(r, i + k, 'VerbForm') === 'Part')))
        )
  return false
}

const clausal = (draft: Draft): boolean => draft.content.shape === 'clause' || draft.content.shape === 'quotation'

/** « a exclu d'augmenter les loyers », "ruled out raising fares", « écarte une hausse »: not to do it is promised; « exclut toute négligence » denies. */
const rulesOwnActOut = (r: Reading, draft: Draft): boolean => {
  if (!r.pack.acts.rulingOut.has(draft.lemma)) return false
  if (draft.content.shape === 'infinitive' || draft.content.shape === 'gerund') return !ownPast(r, draft)
  return r.pack.acts.forgoing.has(lemmaOf(r, draft.content.head)) && !(draft.source && r.pack.acts.observers.has(lemmaOf(r, draft.source.head).toLowerCase()))
}

/** "accused the yard of hiding two accidents", « accuse le chantier d'avoir menti »: a deed has a doer, whatever the noun. */
const chargesDeed = (r: Reading, draft: Draft): boolean =>
  draft.content.ranges.some(([a, b]) => {
    for (let i = a; i < b; i++) {
      let next = i + 1
      while (next < b && (isMark(r, next) || uposOf(r, next) === 'ADV' || uposOf(r, next) === 'PRON')) next++
      const form = feature(r, next, 'VerbForm')
      const deed = isVerb(r, next) && (form === 'Inf' || form === 'Ger' || (form === 'Part' && feature(r, next, 'Tense') === 'Pres'))
      if (deed && joinsCharge(r, draft, i)) return true
    }
    return false
  })

/** « n'a pas su dire quand », "would not say why": a verb of wishing or being able in the cue itself; "has not said whether": a question left open. */
function keepsBack(r: Reading, { group, cueWord, content }: Draft): boolean {
  if (content.shape === 'question') return true
  for (let i = group?.finite ?? cueWord; i <= cueWord; i++)
    if (r.pack.reporting.unwilling.has(lemmaOf(r, i)) || r.pack.reporting.unable.has(lemmaOf(r, i))) return true
  return false
}

/** Is anybody who can act named among those charged: before the preposition, or behind it where the doer stands last? */
function chargesSomebody(r: Reading, draft: Draft): boolean {
  const acts = (i: number): boolean => (isNoun(r, i) || uposOf(r, i) === 'PRON') && voiceOf(r, i) >= 0.5
  const last = draft.content.ranges.at(-1)?.[1] ?? -1
  let from = draft.content.ranges[0]?.[0] ?? 0
  if (draft.verb?.doerLast) for (let i = from; i < last; i++) if (joinsCharge(r, draft, i)) from = i + 1
  return draft.content.ranges.some(([a, b]) => [...Array(b - a + 1).keys()].some(k => a + k >= from && acts(a + k)))
}

/** Is a harm, or a wrong, what is laid at somebody's door? */
const harmsIn = (r: Reading, draft: Draft): boolean =>
  draft.content.ranges.some(([a, b]) => [...Array(b - a + 1).keys()].some(k => isNoun(r, a + k) && harmAt(r, a + k) !== null))

const joinsCharge = (r: Reading, draft: Draft, i: number): boolean =>
  draft.verb?.charged.includes(r.pack.reporting.infinitiveMarkers[lowOf(r, i)] ?? lemmaOf(r, i)) ?? false

/** « jure avoir tout payé »: an oath about the past is no promise. */
const ownPast = (r: Reading, draft: Draft): boolean =>
  draft.content.shape === 'infinitive' && childrenOf(r.tree, draft.content.head).some(c => relationOf(r, c) === 'aux')
