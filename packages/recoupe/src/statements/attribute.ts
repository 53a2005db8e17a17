import type { Reason, Span } from '../types/index.ts'
import type { WeighedAct } from './act-of-cue.ts'
import type { Attribution } from './attribution.ts'
import { ALONE, surroundingsOf } from './confidence/surroundings.ts'
import { marksOf, weigh } from './confidence/weigh.ts'
import { contentOf } from './content.ts'
import { decide, losersOf } from './decide.ts'
import type { Draft } from './draft.ts'
import { findAdjectiveCues } from './find-adjective-cues.ts'
import { findBareDenials } from './find-bare-denials.ts'
import { findColonCues } from './find-colon-cues.ts'
import { findFusedCues } from './find-fused-cues.ts'
import { findHearings } from './find-hearings.ts'
import { findNarratedCues } from './find-narrated-cues.ts'
import { findNounCues } from './find-noun-cues.ts'
import { draftPrepositions, findPrepositions } from './find-preposition-cues.ts'
import { findRelativeCues } from './find-relative-cues.ts'
import { findRelays } from './find-relays.ts'
import { dropInner, findSetting } from './find-setting.ts'
import { findTurns, type Interview } from './find-turns.ts'
import { findVerbCues } from './find-verb-cues.ts'
import { joinQuotations } from './join-quotations.ts'
import { judgeAct } from './judge-act.ts'
import { judgeCertainty, voiceOfDraft } from './judge-certainty.ts'
import { judgeForm } from './judge-form.ts'
import { findEntries } from './live-entries.ts'
import { mediaOf } from './medium-cues.ts'
import type { Range } from './noun-phrase.ts'
import { predicateIn } from './predicate-in.ts'
import { goneOn } from './quotation-goes-on.ts'
import { headOf, lemmaOf, lowOf, paragraphStart, type Reading, sentenceFirst, sentenceLast, uposOf } from './reading.ts'
import { spanOfRange, spansOf } from './spans.ts'
import { shareTimes } from './time-of-saying.ts'
import { uninverted, type VerbGroup } from './verb-group.ts'

/** One statement on the way: a draft, the quotations that go on from it, and what it inherits. */
interface Piece {
  readonly draft: Draft
  readonly free: boolean
  readonly after: Draft | null
  /** A word of the interviewee's name, where only the heading of an interview says who answers; −1 elsewhere. */
  readonly named: number
}

/** Finds who says what in one report. Pure; linear in the number of words. */
export function attribute(r: Reading): Attribution[] {
  const prepositions = findPrepositions(r)
  const stops = new Set(prepositions.map(p => p.phrase[0]))
  const fused = findFusedCues(r)
  const first = [
    ...findVerbCues(r, stops).flatMap(d => (fused.verbs.has(d.cueWord) ? [] : [fused.whole(d)])),
    ...draftPrepositions(r, prepositions),
    ...findHearings(r, stops),
    ...findRelativeCues(r),
    ...fused.drafts,
    ...findNounCues(r),
    ...findAdjectiveCues(r, stops),
    ...findNarratedCues(r, stops),
    ...findColonCues(r),
  ]
  const relays = findRelays(r, first)
  const citing = new Set(relays.map(d => d.cueWord))
  const interview = findTurns(r)
  const labelled = interview.answers.filter(a => a.draft.source !== null).map(a => a.draft)
  const all = [...first.filter(d => !citing.has(d.cueWord)), ...relays]
    .filter(d => !interview.hushes(d) && !asksReader(r, d) && !saysNobody(r, d))
    .concat(labelled)
  const decided = decide(r, all)
  const bare = findBareDenials(r, new Set(decided.map(d => d.cueWord)))
  const { drafts, media } = mediaOf(r, [...goneOn(r, decided), ...bare])
  return finish(r, pieces(r, drafts, interview), media, losersOf(r, all, decided), { all, decided })
}

/** « Regrettez-vous ce vote ? », outside of marks: the reporter speaks to somebody, and reports nothing that they said. */
const asksReader = (r: Reading, { source, group }: Draft): boolean =>
  (group !== null && asksItself(r, group)) ||
  (source !== null && (r.quotation[source.head] ?? -1) < 0 && r.pack.hedges.secondPerson.has(uninverted(r, source.head) ?? lowOf(r, source.head)))

/** "Does he regret staying?", outside of marks: a question that its auxiliary opens is the reporter's, and says nothing. */
function asksItself(r: Reading, { finite, verb }: VerbGroup): boolean {
  if (!r.pack.reporting.bareClauses || finite === verb || finite !== sentenceFirst(r, verb) || (r.quotation[verb] ?? -1) >= 0) return false
  return r.words.form[sentenceLast(r, verb)] === '?'
}

/** « Personne ne nous a dit pourquoi », "No witness said that the gate was open", « Aucune étude ne montre »: nothing was said. */
function saysNobody(r: Reading, { source, class: cue }: Draft): boolean {
  if (!source?.phrase) return false
  const [first, last] = source.phrase
  // but "Neither firm would comment", « aucun des élus n'a voulu répondre » refuse, all of them
  if (cue === 'decline' && (r.pack.reporting.correlatives.has(lowOf(r, first)) || lemmaOf(r, first + 1) === r.pack.reporting.genitive)) return false
  if (first === last && r.pack.acts.nobodies.has(lowOf(r, source.head))) return true
  const opens = uposOf(r, first) === 'DET' ? headOf(r, first) === source.head : first === source.head && uposOf(r, first) !== 'NOUN'
  return opens && r.pack.hedges.never.has(lowOf(r, first))
}

/** Drafts with the quotations that go on from them, then the free ones, in the order of the text. */
function pieces(r: Reading, drafts: readonly Draft[], { answers }: Interview): Piece[] {
  // « — Je dormais, a répondu l'accusé »: a turn with its own cue is that cue's
  const cued = new Set(drafts.filter(d => d.cueWord >= 0).map(d => d.content.ranges[0]?.[0] ?? -1))
  const unlabelled = answers.filter(a => a.draft.source === null && !cued.has(a.draft.content.ranges[0]?.[0] ?? -1))
  const floating = joinQuotations(r, [...drafts, ...unlabelled.map(a => a.draft)])
  const longer = new Map<Draft, Draft>()
  const current = (d: Draft): Draft => longer.get(d) ?? d
  const free: Piece[] = []
  for (const f of floating) {
    if (f.joins) {
      const draft = current(f.joins)
      longer.set(f.joins, { ...draft, content: { ...draft.content, ranges: [...draft.content.ranges, f.range] } })
    } else free.push({ draft: freeDraft(r, f.range), free: true, after: f.after, named: f.named })
  }
  free.push(...unlabelled.map(({ draft, after, named }) => ({ draft, free: true, after, named })))
  // « A. R. : … »: initials have no speaker of their own
  const labelled = new Map(answers.filter(a => a.draft.source !== null && (a.after !== null || a.named >= 0)).map(a => [a.draft, a]))
  return [
    ...drafts.map(d => ({ draft: current(d), free: false, after: labelled.get(d)?.after ?? null, named: labelled.get(d)?.named ?? -1 })),
    ...free.map(p => ({ ...p, after: p.after ? current(p.after) : null })),
  ]
    .map(p => (p.draft.relayOf ? { ...p, draft: { ...p.draft, relayOf: current(p.draft.relayOf) } } : p))
    .sort((a, b) => startOf(a.draft) - startOf(b.draft) || contentStart(a.draft) - contentStart(b.draft))
    .map((p, i, list) => (p.draft.source && p.draft.source.phrase === null ? { ...p, after: spokeBefore(r, p.draft, list.slice(0, i)) } : p))
}

/** « À l'entendre »: the last statement before, in the same paragraph; null without one. */
const spokeBefore = (r: Reading, draft: Draft, before: readonly Piece[]): Draft | null =>
  before.findLast(p => p.draft.source?.phrase && paragraphStart(r, p.draft.source.head) === paragraphStart(r, draft.cueWord))?.draft ?? null

const startOf = (d: Draft): number => Math.min(d.content.ranges[0]?.[0] ?? Number.POSITIVE_INFINITY, d.cue[0]?.[0] ?? Number.POSITIVE_INFINITY)

const contentStart = (d: Draft): number => d.content.ranges[0]?.[0] ?? d.cueWord

function freeDraft(r: Reading, range: Range): Draft {
  return {
    kind: 'none',
    verb: null,
    lemma: '',
    class: 'assert',
    cueWord: -1,
    cue: [],
    group: null,
    source: null,
    content: contentOf('quotation', [range], predicateIn(r, range[0], range[1]), 0.7),
    score: 0.7,
    reasons: [{ code: 'free-quotation', args: {} }],
    relayOf: null,
  }
}

/** How many statements before and after one, in the order of the text, can hold it or stand in its way. */
const NEIGHBOURS = 24

function finish(
  r: Reading,
  list: readonly Piece[],
  media: ReadonlyMap<Draft, readonly Range[]>,
  losers: ReadonlyMap<number, readonly Reason[]>,
  { all, decided }: { readonly all: readonly Draft[]; readonly decided: readonly Draft[] },
): Attribution[] {
  const index = new Map(list.map((p, i) => [p.draft, i]))
  const contents = list.map(p => spansOf(r, p.draft.content.ranges))
  const settings = list.map(({ draft }, i) => {
    // what other statements nearby take up is no setting of this one
    const near = list.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
    const blocked = near.flatMap(p => [...p.draft.content.ranges, ...(p.draft.source?.phrase ? [p.draft.source.phrase] : []), ...p.draft.cue])
    return findSetting(r, draft, blocked)
  })
  const timed = list.map((p, i) => ({ draft: p.draft, time: settings[i]?.time ?? null, after: p.after ? (index.get(p.after) ?? -1) : -1 }))
  const times = shareTimes(r, timed, findEntries(r))
  const outer = list.map((_, i) => withinOf(i, list, contents, r))
  const around = surroundingsOf(
    r,
    list.map(p => p.draft),
    all,
    decided,
  )
  return list.map(({ draft, free, after, named }, i) => {
    const setting = settings[i] ?? { medium: [], addressee: [], time: null }
    const { act, confidence, losers: acts, settled, signs } = judgeAct(r, draft)
    const content = contents[i] ?? []
    const marks = marksOf(r, draft, { ...(around[i] ?? ALONE), within: outer[i] !== null })
    const weighed = weigh(marks)
    return {
      source: sourceSpans(r, draft),
      cue: draft.cue.map(range => spanOfRange(r, range)),
      content,
      medium: dropInner([...setting.medium, ...(media.get(draft) ?? [])]).map(range => spanOfRange(r, range)),
      addressee: setting.addressee.map(range => spanOfRange(r, range)),
      cueKind: draft.kind,
      entry: draft.lemma === '' ? null : { lemma: draft.lemma, class: draft.class },
      cueWord: draft.cueWord,
      sourceHead: draft.source?.head ?? -1,
      contentHead: draft.content.head,
      impersonal: (draft.source?.impersonal ?? -1) >= 0,
      negated: draft.group?.negated ?? false,
      within: outer[i] ?? null,
      relayedBy: draft.relayOf ? (index.get(draft.relayOf) ?? null) : null,
      continues: after ? (index.get(after) ?? null) : null,
      named,
      form: free ? 'free' : judgeForm(r, draft),
      act,
      certainty: judgeCertainty(r, draft, act),
      voice: voiceOfDraft(r, draft),
      time: times[i] ?? null,
      // who says a quotation without a source of its own is not for its words to tell
      confidence: draft.source === null ? Math.min(1, draft.score) : weighed.confidence,
      marks,
      actConfidence: confidence,
      actSettled: settled,
      actSigns: signs,
      reasons: [
        ...draft.reasons,
        ...(draft.source === null ? [] : weighed.doubts.map((doubt): Reason => ({ code: `doubt-${doubt}`, args: {} }))),
        ...(losers.get(draft.cueWord) ?? []),
        ...acts.map(lostAct),
      ],
    }
  })
}

const lostAct = ({ act, confidence }: WeighedAct): Reason => ({ code: 'lost-act', args: { act, score: Math.round(100 * confidence) } })

/** The source's span; of an inverted pronoun only the pronoun: *il* of *-t-il*. */
function sourceSpans(r: Reading, draft: Draft): Span[] {
  const phrase = draft.source?.phrase
  if (!phrase) return []
  const span = spanOfRange(r, phrase)
  const pronoun = phrase[0] === phrase[1] ? uninverted(r, phrase[0]) : null
  return [pronoun === null ? span : { start: span.end - pronoun.length, end: span.end }]
}

/** The smallest content of another statement that holds this one's cue, or its content where it has no cue. */
function withinOf(i: number, list: readonly Piece[], contents: readonly (readonly Span[])[], r: Reading): number | null {
  const draft = list[i]?.draft
  if (!draft) return null
  const anchor = draft.cue[0] ?? draft.content.ranges[0]
  if (!anchor) return null
  const at = r.words.start[anchor[0]] ?? 0
  let best: number | null = null
  let size = Number.POSITIVE_INFINITY
  for (let j = Math.max(0, i - 2 * NEIGHBOURS); j < Math.min(list.length, i + NEIGHBOURS); j++) {
    if (j === i || list[j]?.draft.relayOf === draft || draft.relayOf === list[j]?.draft) continue
    const spans = contents[j] ?? []
    if ((spans[0]?.start ?? 0) > at) continue
    const length = spans.reduce((sum, s) => sum + s.end - s.start, 0)
    if (length < size && spans.some(s => s.start <= at && at < s.end) && !(draft.cue.length === 0 && j > i)) {
      best = j
      size = length
    }
  }
  return best
}
