import type { UtteranceTime } from '../types/index.ts'
import type { Draft } from './draft.ts'
import { clockOf, type Entry } from './live-entries.ts'
import { isDocument, type Range } from './noun-phrase.ts'
import { feature, headOf, isFiniteVerb, isVerb, lemmaOf, lowOf, paragraphStart, type Reading, relationOf, sentenceOf, uposOf } from './reading.ts'

/** How far a date may stand from its cue, and how many links of the tree lie between. */
const FAR = 30
const LINKS = 8

/** The time of utterance that the cue's own sentence gives: the date nearest to it, outside of what is said; null where it gives none. */
export function timeInSentence(r: Reading, draft: Draft, anchor: number, field: Range, free: (i: number) => boolean): UtteranceTime | null {
  let best: number | null = null
  let distance = FAR
  for (let i = field[0]; i <= field[1]; i++) {
    const t = r.time[i] ?? -1
    if (t < 0 || (!free(i) && !datesDocument(r, draft, i))) continue
    const kind = r.analysis.times[t]?.kind
    if ((kind !== 'date' && kind !== 'time') || !datesSaying(r, draft, i)) continue
    const away = Math.abs(i - anchor)
    if (away < distance) {
      best = t
      distance = away
    }
  }
  return best === null ? null : saidAt(r, best)
}

function saidAt(r: Reading, index: number): UtteranceTime | null {
  const time = r.analysis.times[index]
  if (!time) return null
  const clock = clockOf(time)
  return {
    start: time.start,
    end: time.end,
    value: clock?.day ?? time.value,
    ...(time.part ? { part: time.part } : {}),
    ...(clock ? { clock: clock.time } : {}),
  }
}

/** « Un courriel du 3 février laisse penser », "a report released on Monday says": what dates a document dates its words. */
function datesDocument(r: Reading, draft: Draft, i: number): boolean {
  const source = draft.source
  return source?.phrase != null && i >= source.phrase[0] && i <= source.phrase[1] && isDocument(r, source.head)
}

/**
 * « Élu en 2020, le maire a assuré », « la ministre, nommée lundi, a dit »: a date that hangs from another verb than the cue says nothing of when it
 * was said, but for the verb that published a document (« dans une lettre envoyée mardi ») and the one that tells how a speaker was reached.
 */
function datesSaying(r: Reading, draft: Draft, i: number): boolean {
  const cue = draft.group ? [draft.group.verb, draft.group.finite, draft.cueWord] : [draft.cueWord]
  for (let at = i, steps = 0; steps < LINKS; steps++) {
    const head = headOf(r, at)
    if (head < 0 || cue.includes(at)) return true
    if (at !== i && isVerb(r, at) && !cue.includes(at) && !carriesWords(r, at)) return isFiniteVerb(r, at) && !subordinate(r, at)
    at = head
  }
  return true
}

/** A finite verb that the sentence does not subordinate: the tree may have hung the cue from it. */
const subordinate = (r: Reading, verb: number): boolean => ['acl', 'advcl', 'ccomp'].includes(relationOf(r, verb))

/** « une lettre envoyée mardi », « jointe vendredi », "speaking on Friday". */
function carriesWords(r: Reading, verb: number): boolean {
  const { openers, framing } = r.pack.reporting
  const head = headOf(r, verb)
  if (openers.has(lowOf(r, verb)) || framing.some(words => words.length === 1 && words[0] === lowOf(r, verb))) return true
  return relationOf(r, verb) === 'acl' && head >= 0 && (isDocument(r, head) || r.pack.speakers.messages.has(lemmaOf(r, head)))
}

/** Is what was said reported as earlier than the rest: « avait déclaré », "had said"? */
export function isEarlier(r: Reading, draft: Draft): boolean {
  const { group } = draft
  if (!group || group.finite === group.verb) return false
  const tense = feature(r, group.finite, 'Tense')
  return r.pack.reporting.auxiliaries.has(lemmaOf(r, group.finite)) && (tense === 'Imp' || (tense === 'Past' && r.pack.reporting.pastIsParticiple))
}

/** One statement on its way, with the time that its own sentence gives. */
export interface Timed {
  readonly draft: Draft
  readonly time: UtteranceTime | null
  /** The statement that this quotation goes on from; −1 for none. */
  readonly after: number
}

/**
 * Times for the statements whose own sentence gives none. They share that of the cue they are coordinated with (« a démenti jeudi P et demandé Q »),
 * of the statement that they go on from (« … », a-t-elle ajouté), else that of the entry of a live report. What is told as earlier, and what a
 * document says, takes none of these.
 */
export function shareTimes(r: Reading, list: readonly Timed[], entries: readonly (Entry | null)[]): (UtteranceTime | null)[] {
  const times: (UtteranceTime | null)[] = []
  list.forEach((item, i) => {
    times.push(item.time ?? shared(r, list, times, i) ?? entryTime(r, item.draft, entries))
  })
  return times
}

function shared(r: Reading, list: readonly Timed[], times: readonly (UtteranceTime | null)[], i: number): UtteranceTime | null {
  const item = list[i]
  if (!item || isEarlier(r, item.draft)) return null
  if (item.after >= 0) return times[item.after] ?? null
  const { source, cueWord } = item.draft
  const before = list[i - 1]
  if (!source || !before?.draft.source || cueWord < 0 || before.draft.cueWord < 0) return null
  const apart = sentenceOf(r, cueWord) - sentenceOf(r, before.draft.cueWord)
  if (apart === 0) return source.head === before.draft.source.head ? (times[i - 1] ?? null) : null
  const goesOn = uposOf(r, source.head) === 'PRON' || source.by === 'inverted-clitic'
  const told = item.draft.group !== null && (item.draft.group.finite !== item.draft.group.verb || item.draft.content.shape === 'quotation')
  return apart === 1 && goesOn && told && paragraphStart(r, cueWord) === paragraphStart(r, before.draft.cueWord) ? (times[i - 1] ?? null) : null
}

function entryTime(r: Reading, draft: Draft, entries: readonly (Entry | null)[]): UtteranceTime | null {
  const anchor = draft.cueWord >= 0 ? draft.cueWord : (draft.content.ranges[0]?.[0] ?? -1)
  const entry = anchor < 0 ? null : entries[sentenceOf(r, anchor)]
  if (!entry || isEarlier(r, draft) || (draft.source && isDocument(r, draft.source.head))) return null
  return { start: entry.start, end: entry.end, value: entry.day, clock: entry.clock }
}
