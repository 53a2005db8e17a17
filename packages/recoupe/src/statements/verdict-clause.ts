import type { CueClass, ReportingVerb } from '../lang/reporting.ts'
import { reports } from './coordinate-verbs.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import {
  feature,
  holdsFinite,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isMark,
  isNoun,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  paragraphStart,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * A clause after a comma in which somebody judges what was just said: « , ce que l'entreprise conteste », « , des accusations que rejette le maire »,
 * ", which she denies", ", a charge he rejects". It is that person's statement, and no part of the one before it. It may stand as a sentence of its
 * own: « Ce que le ministère dément. », « Une version que contestent les riverains. », "An account the firm disputes."
 */
export interface VerdictClause {
  /** What points back: *ce*, "which", *des accusations*. */
  readonly pointer: Range
  /** First noun or pronoun of who judges. */
  readonly subject: number
  readonly verb: number
}

/** How far the verb of such a clause may stand from its relative. */
const REACH = 10

const VERDICTS: ReadonlySet<CueClass> = new Set(['deny', 'confirm'])
const SAYING: ReadonlySet<CueClass> = new Set(['assert', 'deny', 'confirm', 'accuse', 'warn', 'promise', 'demand', 'belief'])
/** « , ce dont l'accusait la famille ». */
const CHARGES: ReadonlySet<CueClass> = new Set(['accuse'])

/** The clause whose first word is `first`, right after a comma or as a whole sentence; null where none begins there. */
export function verdictClauseAt(r: Reading, first: number): VerdictClause | null {
  if (isComma(r, first - 1) || isDash(r, first - 1)) return clauseFrom(r, first)
  if (first !== opening(r, first)) return null
  const clause = clauseFrom(r, first)
  return clause && standsAlone(r, first, clause) ? clause : null
}

/** First word of the sentence of `i`, past its marks. */
function opening(r: Reading, i: number): number {
  let first = sentenceFirst(r, i)
  while (first < i && (isPunct(r, first) || isMark(r, first))) first++
  return first
}

/**
 * No verb but that of judging: « Ce que le maire dément, c'est le prix » goes on and points at nothing behind it. What a relative tells of
 * who judges is beside the point: « Une accusation que réfute le maire, qui … ».
 */
function standsAlone(r: Reading, first: number, { verb }: VerdictClause): boolean {
  for (let i = first; i <= sentenceLast(r, first); i++) {
    if (i > verb && isComma(r, i) && r.pack.reporting.relativeSubjects.has(lowOf(r, i + 1))) return true
    if (isFiniteVerb(r, i) && lexical(r, i) !== verb) return false
  }
  return true
}

function clauseFrom(r: Reading, first: number): VerdictClause | null {
  const { resumptives, objectRelatives, chargingRelatives, saidNouns } = r.pack.reporting
  const low = lowOf(r, first)
  if (resumptives.bare.has(low)) return judged(r, [first, first], first + 1, false)
  if (resumptives.led.has(low) && chargingRelatives.has(lowOf(r, first + 1))) return judged(r, [first, first], first + 2, true, CHARGES)
  if (resumptives.led.has(low)) return objectRelatives.has(lowOf(r, first + 1)) ? judged(r, [first, first], first + 2, true) : zeroRelative(r, [first, first])
  for (let i = first; i <= first + 3; i++) {
    // "a finding the critics dispute": behind its article, whatever the tag
    const said = saidNouns.has(lowOf(r, i)) && uposOf(r, i - 1) === 'DET'
    if (isNoun(r, i) || said) {
      if (!said && !saidNouns.has(lemmaOf(r, i))) return null
      const passive = rejectedBy(r, [first, i], i + 1)
      if (passive) return passive
      const last = uposOf(r, i + 1) === 'ADJ' ? i + 1 : i
      return objectRelatives.has(lowOf(r, last + 1)) ? judged(r, [first, last], last + 2, true) : zeroRelative(r, [first, last])
    }
    if (uposOf(r, i) !== 'DET' && uposOf(r, i) !== 'ADJ' && uposOf(r, i) !== 'NUM') return null
  }
  return null
}

/** « , une accusation rejetée par le ministère », ", a charge denied by the firm". */
function rejectedBy(r: Reading, pointer: Range, next: number): VerdictClause | null {
  // « une information aussitôt contestée par »
  const verb = uposOf(r, next) === 'ADV' ? next + 1 : next
  if (!isVerb(r, verb) || isFiniteVerb(r, verb) || !r.pack.reporting.agents.has(lowOf(r, verb + 1))) return null
  const judges = (r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).some(v => VERDICTS.has(v.class) && v.object !== 'none')
  const subject = judges ? nounBehind(r, verb + 2) : -1
  return subject < 0 ? null : { pointer, subject, verb }
}

/** ", a charge he denies": where the language drops the relative. */
const zeroRelative = (r: Reading, pointer: Range): VerdictClause | null => (r.pack.reporting.bareClauses ? judged(r, pointer, pointer[1] + 1, false) : null)

/** The first verb from `from` on, if it is one of denying or confirming with a subject of its own. */
function judged(r: Reading, pointer: Range, from: number, inverts: boolean, classes = VERDICTS): VerdictClause | null {
  // ", an allegation it denies": right behind what is pointed at, a pronoun opens the relative
  const zero = r.pack.reporting.bareClauses ? pointer[1] + 1 : -1
  let subject = -1
  for (let i = from, reach = from + REACH; i <= Math.min(sentenceLast(r, from), reach); i++) {
    const close = subject >= 0 && isComma(r, i) ? appositionClose(r, i) : -1
    if (close >= 0) {
      reach += close - i
      i = close
      continue
    }
    if (isPunct(r, i) || isMark(r, i)) return null
    if (isFiniteVerb(r, i) || isPastBehind(r, i, subject)) {
      const verb = lexical(r, i)
      const lives = (r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).filter(
        v =>
          (classes.has(v.class) || (classes === VERDICTS && names(r, verb, pointer))) &&
          (v.predicate || v.object !== 'none' || v.charged.length > 0 || (classes === SAYING && v.clause)),
      )
      // « ce qu'a fait savoir la préfecture »: who speaks stands behind the words that complete the cue
      const tail = tailBehind(r, verb, lives)
      if (subject < 0 && inverts) subject = nounBehind(r, verb + Math.max(0, tail) + 1)
      return tail >= 0 && subject >= 0 ? { pointer, subject, verb } : null
    }
    if (subject < 0 && (isNoun(r, i) || (uposOf(r, i) === 'PRON' && (i === zero || !r.pack.reporting.objectClitics.has(lowOf(r, i))))))
      subject = headOfCompound(r, i)
  }
  return null
}

/** ", a charge she called “fiction”", « une accusation qu'il qualifie de fable »: words that are given a name. */
const names = (r: Reading, verb: number, pointer: Range): boolean => r.pack.acts.naming.has(verbLemmaOf(r, verb)) && isNoun(r, pointer[1])

/** How many words behind a verb complete it, « fait savoir »; −1 where none of its readings has what it needs. */
const tailBehind = (r: Reading, verb: number, lives: readonly ReportingVerb[]): number =>
  Math.max(-1, ...lives.filter(v => v.tail.every((word, k) => lowOf(r, verb + 1 + k) === word)).map(v => v.tail.length))

/** ", allegations the commission rejected within the hour": behind its subject, what looks like a participle is a past, unless an agent follows. */
const isPastBehind = (r: Reading, i: number, subject: number): boolean =>
  r.pack.reporting.pastIsParticiple && subject >= 0 && isVerb(r, i) && feature(r, i, 'Tense') === 'Past' && !r.pack.reporting.agents.has(lowOf(r, i + 1))

/** « ce que X, éleveur à Y, conteste », ", which the firm, a family business, denies": the comma that closes what is said of who judges; −1 elsewhere. */
function appositionClose(r: Reading, comma: number): number {
  for (let i = comma + 1; i <= Math.min(sentenceLast(r, comma), comma + REACH); i++) {
    if (isComma(r, i)) return i > comma + 1 && [1, 2, 3].some(k => isFiniteVerb(r, i + k)) ? i : -1
    if (isFiniteVerb(r, i) || isMark(r, i) || isPunct(r, i)) return -1
  }
  return -1
}

/** *hall* of "the town hall denies". */
function headOfCompound(r: Reading, i: number): number {
  const head = r.words.head[i] ?? -1
  return relationOf(r, i) === 'compound' && head > i && isNoun(r, head) ? headOfCompound(r, head) : i
}

/** The participle of a compound tense, else the verb itself. */
function lexical(r: Reading, finite: number): number {
  if (!r.pack.reporting.auxiliaries.has(lemmaOf(r, finite))) return finite
  for (let i = finite + 1; i <= finite + 3; i++) {
    if (isVerb(r, i)) return i
    if (uposOf(r, i) !== 'ADV' && uposOf(r, i) !== 'AUX') break
  }
  return finite
}

/** *sa famille* of « ce que dément sa famille ». */
function nounBehind(r: Reading, from: number): number {
  for (let i = from, reach = from + 3; i <= reach; i++) {
    // « ce qu'a annoncé mardi matin le maire »
    if ((r.time[i] ?? -1) >= 0) {
      reach++
      continue
    }
    if (isNoun(r, i) || (uposOf(r, i) === 'ADJ' && uposOf(r, i - 1) === 'DET' && !isNoun(r, i + 1) && voiceOf(r, i) >= 0.8)) return i
    if (!['DET', 'ADJ', 'NUM', 'ADV'].includes(uposOf(r, i))) return -1
  }
  return -1
}

/**
 * « , comme le lui reproche l'opposition », « comme l'a affirmé le maire »: the clitic stands for what was just said, and who says so stands behind
 * the verb. The clause whose first word is `first`; null where none begins there.
 */
export function asClauseAt(r: Reading, first: number): VerdictClause | null {
  const { asWords, objectClitics } = r.pack.reporting
  if (!asWords.has(lowOf(r, first))) return null
  let pointer = -1
  let i = first + 1
  for (; uposOf(r, i) === 'PRON' && i <= first + 3; i++) if (pointer < 0 && objectClitics.has(lowOf(r, i))) pointer = i
  if (pointer < 0 || !isFiniteVerb(r, i)) return null
  const verb = lexical(r, i)
  // « comme l'avait laissé entendre un journal »
  const subject = nounBehind(r, verb + Math.max(0, tailBehind(r, verb, r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? [])) + 1)
  return subject < 0 || !reports(r, verb) ? null : { pointer: [pointer, pointer], subject, verb }
}

/** The clause that takes up what was said and whose verb a group is; null where it is none's. */
export function asClauseOf(r: Reading, group: VerbGroup): VerdictClause | null {
  for (let i = group.first - 1; i >= Math.max(sentenceFirst(r, group.first), group.first - 4); i--) {
    const clause = asClauseAt(r, i)
    if (clause) return clause.verb === group.verb ? clause : null
  }
  return null
}

/**
 * « Les tirs venaient du nord : c'est ce qu'affirme le journal », "The bridge will close. That is what the mayor said.": what is pointed at stands before the
 * colon, or is the sentence before in the same paragraph. Where it is denied, the pronoun stands for it.
 */
export function pointedBackOf(r: Reading, group: VerbGroup): VerdictClause | null {
  const { subjects, led } = r.pack.reporting.pointers
  for (let i = sentenceFirst(r, group.first); i < group.first; i++) {
    if (!subjects.has(lowOf(r, i)) || !isFiniteVerb(r, i + 1) || !r.pack.reporting.auxiliaries.has(lemmaOf(r, i + 1))) continue
    let at = i + 2
    while (at < i + 4 && uposOf(r, at) === 'ADV') at++
    const words = led.find(list => list.every((word, k) => lowOf(r, at + k) === word))
    // « C'est une accusation que réfute le maire », "It is a charge he denies"
    const named = words || i !== opening(r, i) ? null : clauseFrom(r, at)
    if (named?.verb === group.verb) return named
    const clause = words ? judged(r, [i, i], at + words.length, true, SAYING) : null
    if (!clause || clause.verb !== group.verb) continue
    const opens = i === opening(r, i)
    if (!opens && !isColon(r, i - 1) && !/^[;,]$/u.test(r.words.form[i - 1] ?? '')) return null
    const denied = (r.lexicon.verbs.get(verbLemmaOf(r, group.verb)) ?? []).every(v => v.class === 'deny')
    const said = denied ? null : opens ? sentenceBefore(r, i) : ([sentenceFirst(r, i), i - 2] as const)
    // « Le port est vendu. C'est ce que veut le maire »: what is told is not what is asked
    const asked = said !== null && (r.lexicon.verbs.get(verbLemmaOf(r, group.verb)) ?? []).some(v => v.class === 'demand') && holdsFinite(r, said[0], said[1])
    return (said === null && !denied) || asked ? null : endsThere(r, group.verb) ? { ...clause, pointer: said ?? [i, i] } : null
  }
  return null
}

/** "That is what she said when she resigned" says when, and points at nothing. */
function endsThere(r: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= sentenceLast(r, verb) && !isPunct(r, i); i++)
    if (isFiniteVerb(r, i) || r.pack.reporting.subordinators.has(lowOf(r, i))) return false
  return true
}

/** The sentence right before, in the same paragraph, outside of marks. */
function sentenceBefore(r: Reading, i: number): Range | null {
  const first = sentenceFirst(r, i)
  if (first === paragraphStart(r, i)) return null
  const last = isPunct(r, first - 1) && !isMark(r, first - 1) ? first - 2 : first - 1
  return (r.quotation[last] ?? -1) >= 0 ? null : [sentenceFirst(r, last), last]
}

/** The clause whose verb a group is; null where it is none's. */
export function verdictClauseOf(r: Reading, group: VerbGroup): VerdictClause | null {
  for (let i = group.first - 1; i >= Math.max(0, group.first - 2 * REACH - 4); i--) {
    if (isComma(r, i) || isDash(r, i)) {
      const clause = verdictClauseAt(r, i + 1)
      if (clause?.verb === group.verb) return clause
      if (isDash(r, i)) return null
      continue
    }
    if (isPunct(r, i) || isMark(r, i)) break
  }
  const first = opening(r, group.first)
  if (first < group.first - 2 * REACH - 4) return null
  const clause = verdictClauseAt(r, first)
  return clause?.verb === group.verb ? clause : null
}
