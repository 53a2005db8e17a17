import type { UtteranceTime } from '../types/index.ts'
import { overlaps } from './decide.ts'
import type { Draft } from './draft.ts'
import { type Range, sourcePhrase, voiceOf } from './noun-phrase.ts'
import { governed } from './phrase-head.ts'
import { feature, isComma, isFiniteVerb, isMark, isPunct, lemmaOf, lowOf, nameKindOf, type Reading, sentenceFirst, sentenceLast, uposOf } from './reading.ts'
import { timeInSentence } from './time-of-saying.ts'

/** Through what, to whom and when something was said, by its own sentence. Word ranges. */
export interface Setting {
  readonly medium: readonly Range[]
  readonly addressee: readonly Range[]
  readonly time: UtteranceTime | null
}

/** Looks for medium, addressee and time of utterance around a cue, outside of what is said. */
export function findSetting(r: Reading, draft: Draft, blocked: readonly Range[]): Setting {
  const anchor = draft.cueWord >= 0 ? draft.cueWord : (draft.source?.head ?? -1)
  if (anchor < 0) return { medium: [], addressee: [], time: null }
  const field: Range = [sentenceFirst(r, anchor), sentenceLast(r, anchor)]
  const free = (i: number): boolean => !blocked.some(range => overlaps(range, [i, i]))
  const medium: Range[] = draft.carrier ? [draft.carrier] : []
  const addressee: Range[] = [...cliticAddressees(draft)]
  for (let i = field[0]; i <= field[1]; i++) {
    const citing = citedBy(r, draft, i)
    const preposition = uposOf(r, i) === 'ADP' || r.pack.speakers.channelPrepositions.has(lowOf(r, i))
    // few words pass here, and what is free is asked of all that stands around: last
    if ((!preposition && !citing) || !free(i)) continue
    if (citing) medium.push(citing)
    if (!preposition) continue
    const noun = r.pack.speakers.platforms.has(lowOf(r, i + 1)) ? i + 1 : governed(r, i)
    if (noun < 0 || !free(noun) || noun > field[1]) continue
    const range = phraseAfter(r, i, noun, free)
    if (isMedium(r, i, noun)) medium.push(mediumOf(r, noun, range))
    else if (addressee.length === 0 && isAddressee(r, draft, i, noun)) addressee.push(withContraction(r, i, range))
  }
  if (addressee.length === 0) addressee.push(...objectAddressee(r, draft))
  if (addressee.length === 0 && draft.group) addressee.push(...toldAfter(r, draft, free))
  return { medium: dropInner(medium), addressee: addressee.slice(0, 1), time: timeInSentence(r, draft, anchor, field, free) }
}

/** How far from its source a participle may stand: « la députée Anne Lorcy, mardi, citée par l'agence ». */
const NEAR = 4

/**
 * « X, cité par l'agence Y », « Cité par Y, X », "was quoted by Y as saying": the agent of a relaying participle at `i` that says of the draft's
 * source, or of its cue, who carried its words.
 */
function citedBy(r: Reading, draft: Draft, i: number): Range | null {
  if (!r.pack.reporting.relays.has(lemmaOf(r, i)) || feature(r, i, 'VerbForm') !== 'Part') return null
  const phrase = draft.source?.phrase
  const own = draft.cue.some(([first, last]) => i >= first && i <= last)
  const before = phrase !== undefined && phrase !== null && phrase[0] - i > 0 && i === sentenceFirst(r, i)
  const after = phrase !== undefined && phrase !== null && i > phrase[1] && i - phrase[1] <= NEAR && !isFiniteBetween(r, phrase[1] + 1, i)
  if (!own && !before && !after && (r.words.head[i] ?? -1) !== draft.source?.head) return null
  for (let k = i + 1; k <= Math.min(sentenceLast(r, i), i + NEAR); k++) {
    if (isPunct(r, k)) return null
    if (!r.pack.reporting.agents.has(lowOf(r, k))) continue
    const noun = governed(r, k)
    return noun > k ? phraseAfter(r, k, noun, () => true) : null
  }
  return null
}

const isFiniteBetween = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteVerb(r, i)) return true
  return false
}

function phraseAfter(r: Reading, preposition: number, noun: number, free: (i: number) => boolean): Range {
  let [first, last] = sourcePhrase(r, noun)
  first = Math.max(first, preposition + 1)
  while (last > noun && !free(last)) last--
  return [first, trimMarkers(r, noun, last)]
}

/** *aux familles*: the contraction stays with its addressee. */
const withContraction = (r: Reading, preposition: number, [first, last]: Range): Range => {
  const contracted = r.words.start[preposition] === r.words.start[preposition + 1] && uposOf(r, preposition) === 'ADP'
  return contracted && first <= preposition + 2 && r.pack.reporting.addressee.has(lemmaOf(r, preposition)) ? [preposition, last] : [first, last]
}

function isMedium(r: Reading, preposition: number, noun: number): boolean {
  const { speakers } = r.pack
  if (!speakers.channelPrepositions.has(lemmaOf(r, preposition)) && !speakers.channelPrepositions.has(lowOf(r, preposition))) return false
  const lemma = lemmaOf(r, noun).toLowerCase()
  return speakers.channels.has(lemma) || speakers.channels.has(lowOf(r, noun)) || (speakers.platforms.has(lowOf(r, noun)) && uposOf(r, noun) !== 'DET')
}

/** *au micro de X*: the medium is X. */
function mediumOf(r: Reading, noun: number, range: Range): Range {
  if (!r.pack.speakers.carriers.has(lemmaOf(r, noun))) return range
  for (let i = noun + 1; i <= range[1]; i++)
    if (uposOf(r, i) === 'PROPN' || (uposOf(r, i) === 'NOUN' && voiceOf(r, i) >= 0.7)) return [sourcePhrase(r, i)[0], range[1]]
  return range
}

export const dropInner = (ranges: readonly Range[]): Range[] =>
  ranges.filter((a, k) => !ranges.some((b, j) => j !== k && b[0] <= a[0] && a[1] <= b[1] && (b[0] < a[0] || a[1] < b[1] || j < k)))

function isAddressee(r: Reading, draft: Draft, preposition: number, noun: number): boolean {
  const { reporting, speakers } = r.pack
  if (!reporting.addressee.has(lemmaOf(r, preposition)) && !reporting.addressee.has(lowOf(r, preposition))) return false
  if (Math.abs(preposition - draft.cueWord) > 14 || isPunct(r, preposition + 1)) return false
  if ((r.time[noun] ?? -1) >= 0) return false
  if (draft.cueWord > 0 && preposition < draft.cueWord && !followsChannel(r, preposition)) return false
  const kind = nameKindOf(r, noun)
  if (kind === 'medium' || kind === 'person' || kind === 'organisation' || kind === 'government') return true
  if (kind === 'place') return false
  const lemma = lemmaOf(r, noun).toLowerCase()
  return (
    speakers.audiences.has(lemma) ||
    speakers.audiences.has(lowOf(r, noun)) ||
    (kind === 'country' && draft.verb?.addressed.length !== 0) ||
    (kind === null && speakers.people.has(lemma))
  )
}

/** "In an email to The Post", « une lettre à son homologue »: the addressee of the medium. */
const followsChannel = (r: Reading, preposition: number): boolean => r.pack.speakers.channels.has(lemmaOf(r, preposition - 1))

function cliticAddressees(draft: Draft): Range[] {
  if (!draft.group) return []
  const clitic = draft.group.addressees.find(i => !draft.content.ranges.some(range => overlaps(range, [i, i])))
  return clitic === undefined ? [] : [[clitic, clitic]]
}

/** "told reporters that", « a prié les riverains de »: the phrase between cue and content. */
function objectAddressee(r: Reading, draft: Draft): Range[] {
  const between = draft.content.addressee
  if (!between) return []
  const limit = between[1]
  for (let i = between[0]; i <= limit; i++) {
    if ((r.time[i] ?? -1) >= 0 || uposOf(r, i) === 'ADV' || isComma(r, i) || isMark(r, i)) continue
    const preposition = uposOf(r, i) === 'ADP'
    if (preposition && !r.pack.reporting.addressee.has(lemmaOf(r, i))) {
      const noun = governed(r, i)
      i = noun > i ? Math.min(limit, sourcePhrase(r, noun, limit)[1]) : i
      continue
    }
    const noun = preposition ? governed(r, i) : nounFrom(r, i, limit)
    if (noun < 0 || noun > limit || (r.time[noun] ?? -1) >= 0) return []
    if (voiceOf(r, noun) < 0.5 && !r.pack.speakers.audiences.has(lemmaOf(r, noun))) return []
    const [first, end] = sourcePhrase(r, noun, limit)
    const last = trimMarkers(r, noun, end)
    return [withContraction(r, preposition ? i : first - 1, [Math.max(first, preposition ? i + 1 : i), last])]
  }
  return []
}

/** « aux députés que », « aux avocats de »: the marker of the content is not the hearer's. */
function trimMarkers(r: Reading, noun: number, last: number): number {
  let end = last
  while (
    end > noun &&
    (r.pack.reporting.complementisers.has(lowOf(r, end)) ||
      r.pack.reporting.infinitiveMarkers[lowOf(r, end)] !== undefined ||
      ['ADP', 'SCONJ'].includes(uposOf(r, end)))
  )
    end--
  return end
}

function nounFrom(r: Reading, from: number, limit: number): number {
  for (let i = from; i <= limit; i++) {
    if (uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN' || uposOf(r, i) === 'PRON') {
      const head = r.words.head[i] ?? -1
      return head > i && head <= limit && (uposOf(r, head) === 'NOUN' || uposOf(r, head) === 'PROPN') ? head : i
    }
    if (isFiniteVerb(r, i) || uposOf(r, i) === 'ADP') return -1
  }
  return -1
}

/** « “…,” he told reporters »: the noun right after a verb of telling. */
function toldAfter(r: Reading, draft: Draft, free: (i: number) => boolean): Range[] {
  if (!draft.verb || !draft.group || !r.pack.reporting.tellers.has(draft.verb.lemma)) return []
  const from = draft.group.last + 1
  if (!free(from) || isComma(r, from) || uposOf(r, from) === 'ADP') return []
  const noun = nounFrom(r, from, Math.min(from + 5, sentenceLast(r, from)))
  if (noun < 0 || !free(noun) || (r.time[noun] ?? -1) >= 0) return []
  if (voiceOf(r, noun) < 0.5 && !r.pack.speakers.audiences.has(lemmaOf(r, noun))) return []
  let [first, last] = sourcePhrase(r, noun)
  first = Math.max(first, from)
  while (last > noun && !free(last)) last--
  return [[first, last]]
}
