import type { SpeechAct } from '../types/index.ts'
import type { Draft } from './draft.ts'
import { voiceOf } from './noun-phrase.ts'
import { feature, isMark, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** An act with how sure it is, in [0, 1]. */
export interface ActJudgement {
  readonly act: SpeechAct
  readonly confidence: number
}

/** What the utterance does: the class of its cue, then what the content rejects, charges, promises or announces. */
export function judgeAct(r: Reading, draft: Draft): ActJudgement {
  const byCue = actOfCue(r, draft, draft.group?.negated ?? false)
  if (byCue) return byCue
  const content = survey(r, draft)
  if (content.question) return { act: 'question', confidence: 0.8 }
  if (content.rejects) return { act: 'deny', confidence: 0.8 }
  if (content.promises) return { act: 'promise', confidence: 0.65 }
  if (content.charges) return { act: 'accuse', confidence: 0.62 }
  if (content.warns) return { act: 'warn', confidence: 0.55 }
  if (draft.class === 'attitude') return { act: 'other', confidence: 0.6 }
  return { act: 'assert', confidence: content.negated ? 0.6 : 0.75 }
}

/** Cues whose class says it all; null where the content has a word. */
function actOfCue(r: Reading, draft: Draft, negated: boolean): ActJudgement | null {
  switch (draft.class) {
    case 'deny':
      return negated ? { act: 'other', confidence: 0.7 } : { act: 'deny', confidence: 0.95 }
    case 'confirm':
      return negated ? { act: 'other', confidence: 0.8 } : { act: 'confirm', confidence: 0.9 }
    case 'accuse':
      // "blamed an electrical fault for the silence" charges nobody
      if (draft.content.shape === 'charge' && voiceOf(r, chargedHead(r, draft)) < 0.5) return { act: 'assert', confidence: 0.6 }
      return negated ? null : { act: 'accuse', confidence: 0.9 }
    case 'demand':
      return { act: 'demand', confidence: 0.85 }
    case 'promise':
      return negated || ownPast(r, draft) ? null : { act: 'promise', confidence: 0.9 }
    case 'warn':
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

/** Head of the object of a charge: its first noun. */
function chargedHead(r: Reading, draft: Draft): number {
  const [first, last] = draft.content.ranges[0] ?? [0, 0]
  for (let i = first; i <= last; i++) if (uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN' || uposOf(r, i) === 'PRON') return i
  return first
}

/** « jure avoir tout ignoré »: an oath about the past is no promise. */
const ownPast = (r: Reading, draft: Draft): boolean =>
  draft.content.shape === 'infinitive' && childrenOf(r.tree, draft.content.head).some(c => relationOf(r, c) === 'aux')

interface Survey {
  readonly negated: boolean
  readonly rejects: boolean
  readonly charges: boolean
  readonly promises: boolean
  readonly warns: boolean
  readonly question: boolean
}

function survey(r: Reading, draft: Draft): Survey {
  const { head } = draft.content
  const predicate = lemmaOf(r, head)
  const negated = isNegated(r, head)
  const own = isOwn(r, draft, head)
  const words = flags(r, draft)
  const reserved = r.pack.hedges.reserved.has(predicate)
  const rejects =
    words.rejecting ||
    deniesItself(r, head, negated) ||
    (negated && own && !reserved && !isFuture(r, draft, head)) ||
    (negatedSubject(r, head) && childrenOf(r.tree, head).some(c => (r.words.relation[c] ?? '').endsWith(':pass')))
  return {
    negated,
    rejects,
    promises: own && !reserved && isFuture(r, draft, head),
    charges: !own && (words.charging || (!negated && r.pack.hedges.wrongs.has(predicate))),
    warns: words.alarming && words.conditional,
    question: words.question && draft.content.ranges.length === 1,
  }
}

interface Flags {
  rejecting: boolean
  charging: boolean
  alarming: boolean
  conditional: boolean
  question: boolean
}

function flags(r: Reading, draft: Draft): Flags {
  const { hedges } = r.pack
  const found: Flags = { rejecting: false, charging: false, alarming: false, conditional: false, question: false }
  let last = 0
  let words = 0
  for (const [a, b] of draft.content.ranges)
    for (let i = a; i <= b; i++) {
      const lemma = lemmaOf(r, i)
      words++
      if (hedges.charging.has(lemma)) found.charging = true
      if (hedges.alarming.has(lemma)) found.alarming = true
      if (hedges.conditions.has(lowOf(r, i)) && relationOf(r, i) === 'mark') found.conditional = true
      last = i
    }
  found.rejecting = hedges.rejecting.has(lemmaOf(r, draft.content.head)) || (words <= 9 && rejectsShortly(r, draft))
  found.question = (r.words.form[last - (isMark(r, last) ? 1 : 0)] ?? '').startsWith('?')
  return found
}

/** « Faux », « C’est un mensonge », "That is a lie", « assure que non ». */
const rejectsShortly = (r: Reading, draft: Draft): boolean =>
  draft.content.ranges.some(([a, b]) =>
    [...Array(b - a + 1).keys()].some(k => r.pack.hedges.rejecting.has(lemmaOf(r, a + k)) || (b - a <= 3 && r.pack.hedges.refusing.has(lowOf(r, a + k)))),
  )

/** The content's own predicate denies: « son client conteste toute infraction », "does not recognise that description". */
function deniesItself(r: Reading, head: number, negated: boolean): boolean {
  const lives = isVerb(r, head) ? (r.lexicon.verbs.get(lemmaOf(r, head)) ?? []) : []
  if (!negated) return lives.some(v => v.class === 'deny' && v.clause)
  return lives.some(v => v.class === 'confirm') && childrenOf(r.tree, head).some(c => relationOf(r, c) === 'obj')
}

/** Negation of the predicate; *ne … que*, *ne … plus* and *pas encore* do not deny that something was ever so. */
function isNegated(r: Reading, head: number): boolean {
  const { hedges } = r.pack
  let negative = false
  let total = false
  let particle = false
  let restrictive = false
  const near = [head, ...childrenOf(r.tree, head)]
  for (const c of near) {
    const low = lowOf(r, c)
    if (hedges.restricting.has(low)) restrictive = true
    if (c !== head && hedges.never.has(low)) total = true
    else if (c !== head && hedges.particles.has(low)) particle = true
    else if (c !== head && hedges.negative.has(low)) negative = true
    if (relationOf(r, c) === 'obj' || relationOf(r, c) === 'nsubj' || relationOf(r, c) === 'obl')
      for (const g of childrenOf(r.tree, c)) if (hedges.never.has(lowOf(r, g)) || (hedges.negative.has(lowOf(r, g)) && relationOf(r, g) === 'det')) total = true
  }
  return (negative || total || (particle && !restrictive && false)) && !(restrictive && !total)
}

/** « Aucune donnée n’a été compromise », "No records were taken". */
const negatedSubject = (r: Reading, head: number): boolean =>
  childrenOf(r.tree, head).some(
    c => relationOf(r, c) === 'nsubj' && (r.pack.hedges.never.has(lowOf(r, c)) || childrenOf(r.tree, c).some(g => r.pack.hedges.never.has(lowOf(r, g)))),
  )

/** Is the content about the speaker's own conduct: first person in its mouth, a pronoun or a possessive in the reporter's, or no subject at all? */
function isOwn(r: Reading, draft: Draft, head: number): boolean {
  const { shape } = draft.content
  if (shape === 'infinitive' || shape === 'gerund') return true
  const subject = childrenOf(r.tree, head).find(c => relationOf(r, c) === 'nsubj' && !r.pack.hedges.restricting.has(lowOf(r, c)))
  if (subject === undefined) return false
  const low = lowOf(r, subject)
  if (r.pack.hedges.firstPerson.has(low)) return true
  if ((r.quotation[subject] ?? -1) >= 0 && shape === 'quotation') return childrenOf(r.tree, subject).some(c => r.pack.hedges.firstPerson.has(lowOf(r, c)))
  const personal =
    uposOf(r, subject) === 'PRON' &&
    feature(r, subject, 'Person') === '3' &&
    feature(r, subject, 'PronType') === 'Prs' &&
    !r.pack.reporting.impersonal.has(low) &&
    relationOf(r, head) !== 'expl'
  if (personal) return !isImpersonal(r, subject, head) && agrees(r, subject, draft)
  return childrenOf(r.tree, subject).some(c => feature(r, c, 'Poss') === 'Yes' && feature(r, c, 'Person') !== '1')
}

const isImpersonal = (r: Reading, subject: number, head: number): boolean =>
  (r.words.relation[subject] ?? '').startsWith('expl') || r.pack.hedges.impersonalVerbs.has(lemmaOf(r, head))

/** Number of the pronoun and of the source; gender is left aside, since roles and persons disagree. */
function agrees(r: Reading, pronoun: number, draft: Draft): boolean {
  const source = draft.source?.head ?? -1
  if (source < 0) return false
  const a = feature(r, pronoun, 'Number')
  const b = feature(r, source, 'Number')
  return a === '' || b === '' || a === b || r.pack.speakers.bodies.has(lemmaOf(r, source))
}

/** Future, or a conditional under a past cue, which is the future of that past. */
function isFuture(r: Reading, draft: Draft, head: number): boolean {
  const words = [head, ...childrenOf(r.tree, head).filter(c => relationOf(r, c) === 'aux' || relationOf(r, c) === 'cop')]
  if (words.some(i => feature(r, i, 'Tense') === 'Fut' || r.pack.hedges.future.has(lowOf(r, i)))) return true
  if (draft.content.shape !== 'clause') return false
  const compound = words.length > 1 && words.some(i => relationOf(r, i) === 'aux' && feature(r, i, 'Mood') === 'Cnd')
  return (words.some(i => feature(r, i, 'Mood') === 'Cnd') && !compound) || words.some(i => r.pack.hedges.futureOfPast.has(lowOf(r, i)))
}
