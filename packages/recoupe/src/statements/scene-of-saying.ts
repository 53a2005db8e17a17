import type { Bounds } from './coordinate-verbs.ts'
import { feature, headOf, isFinal, isFiniteVerb, isNoun, isPunct, isVerb, lemmaOf, lowOf, type Reading, sentenceLast, uposOf } from './reading.ts'

/** « … dans une lettre à X »: a phrase that names the medium, with an indefinite article, is the reporter's. */
export function opensMedium(r: Reading, i: number): boolean {
  if (uposOf(r, i) !== 'ADP' || !r.pack.speakers.channelPrepositions.has(lemmaOf(r, i))) return false
  return uposOf(r, i + 1) === 'DET' && feature(r, i + 1, 'Definite') === 'Ind' && isNoun(r, i + 2) && r.pack.speakers.messages.has(lemmaOf(r, i + 2))
}

/** « a dénoncé l'annexion dans une longue tribune mardi », "attacked the mayor in early-morning posts": where a phrase was said is no part of it. */
export function setsScene(r: Reading, i: number, cue: number): boolean {
  const { messages, channelPrepositions, platforms } = r.pack.speakers
  if (cue < 0 || isPunct(r, i) || (r.quotation[i] ?? -1) !== (r.quotation[cue] ?? -1)) return false
  if ((r.time[i] ?? -1) >= 0 && !['ADP', 'DET', 'NUM', 'ADJ'].includes(uposOf(r, i - 1))) return (r.words.head[i] ?? -1) === cue && uposOf(r, i) !== 'ADP'
  if (uposOf(r, i) !== 'ADP' || !channelPrepositions.has(lemmaOf(r, i))) return false
  if (platforms.has(lowOf(r, i + 1))) return true
  const noun = r.words.head[i] ?? -1
  const lemma = lemmaOf(r, noun).toLowerCase()
  return noun > i && noun <= i + 5 && (r.words.head[noun] ?? -1) === cue && (messages.has(lemma) || (r.time[noun] ?? -1) >= 0)
}

/**
 * « a nié les informations à l'époque », "denied the reports in March": behind the words that somebody answers, what only says when, down to the end of the
 * clause, is when they were answered. A deed has a date of its own, also one done to words: « a nié toute livraison en mars », "accused him of hiding the
 * reports for six weeks".
 */
export function datesAnswer(r: Reading, first: number, i: number, { cue, limit }: Bounds): boolean {
  if (cue < 0 || !isNoun(r, i - 1) || (r.quotation[i] ?? -1) >= 0) return false
  if (r.pack.reporting.asides.some(words => words.length > 1 && words.every((word, k) => lowOf(r, i + k) === word) && closes(r, i + words.length, limit)))
    return true
  const from = uposOf(r, i) === 'ADP' && lemmaOf(r, i) !== r.pack.reporting.genitive ? i + 1 : i
  if ((r.time[from] ?? -1) < 0 || isVerb(r, headOf(r, i - 1)) !== (headOf(r, i - 1) === cue)) return false
  const said = r.pack.reporting.wordNouns.has(lemmaOf(r, i - 1)) && (feature(r, first, 'Definite') === 'Def' || feature(r, first, 'PronType') === 'Dem')
  let end = from
  while (end <= limit && (r.time[end] ?? -1) >= 0) end++
  return said && closes(r, end, limit)
}

/**
 * "Mayor denies taking bribes as prosecutors open inquiry", « nie toute fraude alors que l'enquête s'élargit »: in a headline, what happens while a phrase
 * is said is told by the headline. In running text it may be part of what is denied (« nie l'avoir frappé alors qu'il dormait »).
 */
export function happensMeanwhile(r: Reading, i: number, { cue, limit }: Bounds): boolean {
  const last = sentenceLast(r, i)
  if (cue < 0 || r.words.sentence[i] !== 0 || isFinal(r, last) || (r.quotation[i] ?? -1) >= 0) return false
  const opener = r.pack.reporting.meanwhile.find(words => words.every((word, k) => lowOf(r, i + k) === word))
  return opener !== undefined && (opener.length > 1 || opensTerseClause(r, i + 1, Math.min(last, limit)))
}

/**
 * "as shares fall", "as panel points at": in the telegraphic English of headlines the tagger takes verbs for nouns. A plural with another noun behind it, or a
 * singular with a plural, is a subject with its verb.
 */
function opensTerseClause(r: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last && uposOf(r, i) !== 'ADP' && !isPunct(r, i); i++) {
    if (isFiniteVerb(r, i)) return true
    if (i === first || !isNoun(r, i - 1)) continue
    const plural = feature(r, i - 1, 'Number') === 'Plur'
    if (plural ? uposOf(r, i) !== 'CCONJ' : isNoun(r, i) && feature(r, i, 'Number') === 'Plur') return true
  }
  return false
}

/** Nothing follows, or a stop. */
const closes = (r: Reading, next: number, limit: number): boolean => next > limit || isPunct(r, next)

/** « , à la suite de… », « , au lendemain de… »: after a comma these set the scene of the utterance. */
export const frames = (r: Reading, next: number): boolean =>
  r.pack.reporting.framing.some(words => words.every((word, k) => lowOf(r, next + k) === word || lemmaOf(r, next + k) === word))
