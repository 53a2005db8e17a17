import { voiceOf } from './noun-phrase.ts'
import { nounLike, phraseHead } from './phrase-head.ts'
import { feature, hyphened, isComma, isFiniteVerb, isMark, isNoun, isPunct, isVerb, lowOf, type Reading, relationOf, sentenceFirst, uposOf } from './reading.ts'
import type { Found } from './source.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * The noun that opens the clause, where the tree gives the verb no subject: « Les habitants, qui…, réclament », « En visite, le
 * ministre, X, a promis », « un expert ayant relevé ». After a coordinator the clause's first subject is shared: « indique… et menace ».
 */
export function subjectBefore(r: Reading, group: VerbGroup): Found | null {
  const participle = feature(r, group.finite, 'VerbForm') === 'Part' && feature(r, group.finite, 'Tense') === 'Pres'
  if (!isFiniteVerb(r, group.finite) && !participle) return null
  const shares = r.pack.reporting.coordinators.has(lowOf(r, group.first - 1))
  const start = participle ? segmentStart(r, group.first) : sentenceFirst(r, group.verb)
  for (let i = start; i < group.first; i++) {
    if (!opensSegment(r, i, start) || group.addressees.includes(i) || group.objects.includes(i)) continue
    let at = i
    while (
      at < group.first &&
      (uposOf(r, at) === 'DET' ||
        feature(r, at, 'Poss') === 'Yes' ||
        (uposOf(r, at) === 'ADJ' && !standsForNoun(r, at)) ||
        uposOf(r, at) === 'NUM' ||
        isMark(r, at))
    )
      at++
    // "Another, in tears, asked", "Another whispered": a determiner that stands for somebody
    if (at === i + 1 && standsAlone(r, i) && !otherVerb(r, i, group)) return { word: i, by: shares ? 'shared' : 'own' }
    if (!(nounLike(r, at) || standsForNoun(r, at)) || (r.time[at] ?? -1) >= 0 || (r.quotation[at] ?? -1) !== (r.quotation[group.verb] ?? -1)) continue
    const found = phraseHead(r, at)
    const head = loudest(r, found < group.first ? found : at, group.first)
    if (voiceOf(r, head) < 0.5) continue
    if (shares || !otherVerb(r, head, group)) return { word: head, by: shares ? 'shared' : 'own' }
  }
  return null
}

/** « Le quotidien affirme »: behind a determiner and before no noun, an adjective that can speak is the noun, whatever its tag. */
const standsForNoun = (r: Reading, i: number): boolean =>
  uposOf(r, i) === 'ADJ' && uposOf(r, i - 1) === 'DET' && (!isNoun(r, i + 1) || isFiniteVerb(r, i + 1)) && uposOf(r, i + 1) !== 'ADJ' && voiceOf(r, i) >= 0.8

const standsAlone = (r: Reading, i: number): boolean =>
  uposOf(r, i) === 'DET' && (isComma(r, i + 1) || isFiniteVerb(r, i + 1)) && r.pack.speakers.pronouns.has(lowOf(r, i))

/** Of a run of nouns and names, the one that can speak best: *Minister* of "Fisheries Minister X". */
function loudest(r: Reading, from: number, limit: number): number {
  let best = from
  for (let i = from + 1; i < Math.min(limit, from + 5) && (isNoun(r, i) || uposOf(r, i) === 'ADJ'); i++)
    if (isNoun(r, i) && voiceOf(r, i) > voiceOf(r, best)) best = i
  return best
}

const segmentStart = (r: Reading, from: number): number => {
  for (let i = from - 1; i >= sentenceFirst(r, from); i--) if (isComma(r, i)) return i + 1
  return sentenceFirst(r, from)
}

/** First word of the sentence, or the word after a comma or a coordinator. */
const opensSegment = (r: Reading, i: number, start: number): boolean => i === start || isComma(r, i - 1) || isMark(r, i - 1) || uposOf(r, i - 1) === 'CCONJ'

/** A finite verb of the same level between subject and cue; a relative's does not count. */
function otherVerb(r: Reading, subject: number, group: VerbGroup): boolean {
  let relative = false
  for (let i = subject + 1; i < group.first; i++) {
    if (r.pack.reporting.relatives.has(lowOf(r, i))) relative = true
    if (isFiniteVerb(r, i) && i !== group.finite) {
      if (!relative) return true
      if (relationOf(r, i) !== 'aux') relative = false
    }
  }
  return false
}

/**
 * « Les habitants, que le maire soupçonne, ont rejeté ces accusations », "His sister, Ada, who lives there, thinks he exaggerates": where nothing but
 * a noun phrase with its relatives and appositions stands before the cue, nothing was said before it, and that noun is the subject, however the tree
 * hangs the verb. −1 elsewhere.
 */
export function subjectPastRelative(r: Reading, group: VerbGroup): number {
  const close = Math.min(group.first, ...group.objects, ...group.addressees) - 1
  const start = sentenceFirst(r, group.verb)
  if (!isComma(r, close) || (r.quotation[close] ?? -1) >= 0) return -1
  let head = -1
  let opens = -1
  for (let i = afterOpening(r, start, close); i < close && opens < 0; i++) {
    if (isComma(r, i)) opens = i
    else if (isFiniteVerb(r, i) || isMark(r, i) || isPunct(r, i)) return -1
    // of "A Brede-based analyst, Ann Roe, said" the analyst, of "Mr Aubin's lawyer, Ann Roe, said" the lawyer
    else if (head < 0 && nounLike(r, i) && ((r.time[i] ?? -1) < 0 || (r.name[i] ?? -1) >= 0) && !hyphened(r, i + 1)) {
      const loud = loudest(r, phraseHead(r, i), close)
      if (uposOf(r, loud + 1) !== 'PART') head = loud
    }
  }
  if (head < 0 || opens < 0 || voiceOf(r, head) < 0.5) return -1
  const { relatives, objectRelatives } = r.pack.reporting
  let relative = false
  for (let i = opens; i < close; i++) {
    const first = i + (uposOf(r, i + 1) === 'ADP' ? 2 : 1)
    if (isComma(r, i) && !relative) relative = relatives.has(lowOf(r, first)) || objectRelatives.has(lowOf(r, first))
    else if (!relative && (isFiniteVerb(r, i) || isMark(r, i) || isPunct(r, i))) return -1
  }
  // "The Herald, citing a memo, reported"
  const participle = isVerb(r, opens + 1) && !isFiniteVerb(r, opens + 1)
  return relative || participle || isNoun(r, opens + 1) || uposOf(r, opens + 1) === 'DET' ? head : -1
}

/** « Pour sa part, l'élu, qui…, a dit »: first word after an adverbial that opens the sentence and has no verb. */
function afterOpening(r: Reading, start: number, close: number): number {
  if (uposOf(r, start) !== 'ADP' && uposOf(r, start) !== 'ADV' && (r.time[start] ?? -1) < 0) return start
  for (let i = start; i < Math.min(close, start + 10); i++) {
    if (isFiniteVerb(r, i) || isMark(r, i)) return start
    if (isComma(r, i)) return i + 1
  }
  return start
}
