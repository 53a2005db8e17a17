import type { SpeechAct } from '../types/index.ts'
import type { Draft } from './draft.ts'
import { feature, isFiniteVerb, isMark, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** An act with how sure it is, in [0, 1]. */
export interface ActJudgement {
  readonly act: SpeechAct
  readonly confidence: number
}

/** What the utterance does: the class of its cue, then what the content charges, negates, announces, promises or asks. */
export function judgeAct(r: Reading, draft: Draft): ActJudgement {
  const negated = draft.group?.negated ?? false
  const content = survey(r, draft)
  const byCue = actOfCue(r, draft, negated)
  if (byCue) return byCue
  if (content.imperative || content.obligation) return { act: 'demand', confidence: 0.6 }
  if (content.denies && !content.charges) return { act: 'deny', confidence: 0.75 }
  if (content.charges) return { act: 'accuse', confidence: content.denies ? 0.5 : 0.6 }
  if (content.denies) return { act: 'deny', confidence: 0.6 }
  if (content.question) return { act: 'question', confidence: 0.8 }
  if (content.promises) return { act: 'promise', confidence: 0.6 }
  if (content.alarms && (draft.class === 'warn' || content.conditional)) return { act: 'warn', confidence: 0.5 }
  if (draft.class === 'attitude') return { act: 'other', confidence: 0.6 }
  return { act: 'assert', confidence: 0.75 }
}

/** Cues whose class says it all; null where the content has a word. */
function actOfCue(r: Reading, draft: Draft, negated: boolean): ActJudgement | null {
  switch (draft.class) {
    case 'deny':
      return negated ? { act: 'other', confidence: 0.7 } : { act: 'deny', confidence: 0.95 }
    case 'confirm':
      return negated ? { act: 'other', confidence: 0.8 } : { act: 'confirm', confidence: 0.9 }
    case 'accuse':
      return negated ? null : { act: 'accuse', confidence: 0.9 }
    case 'demand':
      return { act: 'demand', confidence: 0.85 }
    case 'promise':
      return negated ? null : { act: 'promise', confidence: 0.9 }
    case 'warn':
      return negated ? null : { act: 'warn', confidence: 0.9 }
    case 'question':
      return { act: 'question', confidence: 0.85 }
    case 'decline':
      return { act: 'decline', confidence: 0.9 }
    case 'other':
      return { act: 'other', confidence: 0.7 }
    case 'assert':
      if (negated && refuses(r, draft)) return { act: 'decline', confidence: 0.9 }
      return null
    case 'belief':
    case 'attitude':
    case 'show':
    case 'manner':
      return null
  }
}

const refuses = (r: Reading, draft: Draft): boolean => r.pack.reporting.unwilling.has(lemmaOf(r, draft.group?.finite ?? draft.cueWord))

interface Survey {
  denies: boolean
  charges: boolean
  alarms: boolean
  promises: boolean
  imperative: boolean
  obligation: boolean
  question: boolean
  conditional: boolean
}

/** What the content's words do. Negation counts at the predicate, or as *jamais*, *aucun*; charges count outside a negation. */
function survey(r: Reading, draft: Draft): Survey {
  const { hedges } = r.pack
  const s: Survey = { denies: false, charges: false, alarms: false, promises: false, imperative: false, obligation: false, question: false, conditional: false }
  const head = draft.content.head
  const first = draft.content.ranges[0]?.[0] ?? head
  const last = draft.content.ranges.at(-1)?.[1] ?? head
  s.denies = negatedAt(r, head) || rejectsAt(r, first, last, head)
  let firstPerson = false
  for (const [a, b] of draft.content.ranges)
    for (let i = a; i <= b; i++) {
      const low = lowOf(r, i)
      const lemma = lemmaOf(r, i)
      if (hedges.never.has(low) && nearHead(r, i, head)) s.denies = true
      if (hedges.firstPerson.has(low)) firstPerson = true
      if (hedges.charging.has(lemma)) s.charges = true
      if (hedges.alarming.has(lemma)) s.alarms = true
      if (isVerb(r, i) && feature(r, i, 'Mood') === 'Imp' && i - a <= 3) s.imperative = true
      if (feature(r, i, 'Mood') === 'Cnd') s.conditional = true
      if (hedges.conditions.has(low)) s.conditional = true
    }
  const mark = r.words.form[last - (isMark(r, last) ? 1 : 0)] ?? ''
  s.question = mark.startsWith('?') && draft.content.ranges.length === 1
  const future =
    feature(r, head, 'Tense') === 'Fut' ||
    childrenOf(r.tree, head).some(c => hedges.future.has(lowOf(r, c)) || (feature(r, c, 'Tense') === 'Fut' && relationOf(r, c) === 'aux'))
  const ownSubject = firstPerson && childrenOf(r.tree, head).some(c => relationOf(r, c) === 'nsubj' && hedges.firstPerson.has(lowOf(r, c)))
  s.promises = future && ownSubject && !s.denies
  s.obligation =
    isFiniteVerb(r, head) && hedges.obligation.has(lemmaOf(r, head)) && feature(r, head, 'Mood') !== 'Ind' && draft.content.shape === 'clause' && false
  return s
}

function negatedAt(r: Reading, head: number): boolean {
  for (const c of childrenOf(r.tree, head)) {
    if (c > head + 4 || c < head - 8) continue
    const relation = relationOf(r, c)
    if (relation !== 'advmod' && relation !== 'aux' && relation !== 'det') continue
    if (r.pack.hedges.negative.has(lowOf(r, c)) && (feature(r, c, 'Polarity') === 'Neg' || uposOf(r, c) === 'PART' || uposOf(r, c) === 'ADV')) return true
  }
  return false
}

/** « C’est faux », "That is a lie". */
function rejectsAt(r: Reading, first: number, last: number, head: number): boolean {
  if (r.pack.hedges.rejecting.has(lemmaOf(r, head))) return true
  return last - first <= 6 && [...Array(last - first + 1).keys()].some(k => r.pack.hedges.rejecting.has(lemmaOf(r, first + k)))
}

/** Within two steps of the content's predicate. */
function nearHead(r: Reading, i: number, head: number): boolean {
  let at = i
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    if (at === head) return true
    at = r.words.head[at] ?? -1
  }
  return false
}
