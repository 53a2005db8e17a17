import { fold } from '../../text/index.ts'
import type { Span } from '../../types/index.ts'
import {
  feature,
  isComma,
  isFiniteVerb,
  lastOfName,
  lowOf,
  nameKindOf,
  type Reading,
  relationOf,
  sentenceFirst,
  uposOf,
  wordAt,
  wordsWithin,
} from '../reading.ts'
import { plainRelation } from '../tree.ts'
import type { AtHand, Discourse } from './discourse.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'

/** How much a rival may weigh before the two are called alike. */
const MARGIN = 0.08

/**
 * The body that a report is speaking of at `word`, among those that pass the test: how often it is named, whether it has spoken, whether
 * the title names it, and how near it stands. Two that weigh alike leave it open (after the factors of Lappin and Leass 1994).
 */
export function bodyAtHand(d: Discourse, word: number, test: (r: Referent) => boolean): AtHand | null {
  const { words } = d.r
  const sentence = words.sentence[word] ?? 0
  const spoke = new Set(d.sources.filter(s => s.word < word).map(s => s.referent))
  const weights = new Map<number, number>()
  for (const trace of [...d.names, ...d.sources]) {
    const candidate = d.referents[trace.referent]
    if (trace.word >= word || !candidate || !test(candidate)) continue
    const distance = Math.min(8, sentence - (words.sentence[trace.word] ?? 0))
    const weight = 0.6 * Math.log(1 + candidate.mentions.length) + (spoke.has(trace.referent) ? 0.3 : 0) - 0.12 * distance
    if (weight > (weights.get(trace.referent) ?? Number.NEGATIVE_INFINITY)) weights.set(trace.referent, weight)
  }
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (!best) return null
  const margin = second ? best[1] - second[1] : 1
  return margin < MARGIN ? null : { referent: best[0], confidence: Math.min(0.8, 0.55 + margin * 0.4), by: 'hand' }
}

/** How much more than its nearest rival the town of a report must weigh. */
const TOWN = 1.4

/**
 * The town that a report takes for granted, for which *la maire* speaks: that of the dateline, or the one named most, none being a capital or
 * a street. Null where two towns weigh alike.
 */
export function findTown(d: Discourse): AtHand | null {
  const { dateline, title } = d.r.analysis.document.report
  const dated = dateline === null ? '' : fold(dateline.place.split(/[(,]/u)[0]?.trim() ?? '')
  const first = d.r.analysis.document.paragraphs[0]
  const heading = fold(title ?? (first?.kind === 'title' ? d.r.text.slice(first.start, first.end) : ''))
  const opening = /^[^:]{0,60}/u.exec(heading)?.[0] ?? ''
  const weights = new Map<number, number>()
  for (const referent of d.referents) {
    const name = referent.labels[0]?.text ?? ''
    const isDated = dated !== '' && referent.kind !== 'country' && referent.labels.some(l => fold(l.text) === dated)
    if (!isDated && !isTown(d, referent)) continue
    // « Brède : la piscine fermée »: before the colon of a headline, more than inside it
    const headed = name === '' || !heading.includes(fold(name)) ? 0 : opening.length < heading.length && opening.trimEnd().endsWith(fold(name)) ? 2.5 : 1
    const weight = ownMentions(d, referent) - 0.5 * subjectMentions(d, referent) + 2 * Math.min(2, localMentions(d, referent)) + (isDated ? 2.5 : 0) + headed
    if (weight > 0) weights.set(referent.index, weight)
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const [best] = ranked
  if (!best || best[1] < 1) return null
  const called = (index: number): string => fold(d.referents[index]?.labels[0]?.text ?? '')
  // « Clairval » is short for « Clairval-sur-Oise »
  const same = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
  const second = ranked.find(([index]) => !same(called(index), called(best[0])))
  if (second && (best[1] < 2 || best[1] < second[1] * TOWN)) return null
  return { referent: best[0], confidence: best[1] >= 4 ? 0.75 : best[1] >= 2 ? 0.65 : 0.6, by: 'town' }
}

/** « À Corvelles, le maire refuse »: the town at the head of the sentence in which a mayor stands at `word`. */
export function townAhead(d: Discourse, word: number): AtHand | null {
  const first = sentenceFirst(d.r, Math.max(0, word))
  for (const { word: at, referent } of d.names) {
    if (at !== first + 1 || at >= word) continue
    const named = d.referents[referent]
    return named && opensWithPlace(d.r, first) && isTown(d, named) ? { referent, confidence: 0.7, by: 'town' } : null
  }
  return null
}

/** « À Lisbonne, », "In Besmar, ", and « A Lisbonne, » without the accent that capitals often lack: the preposition that opens a sentence before a place. */
export const opensWithPlace = (r: Reading, first: number): boolean =>
  uposOf(r, first) === 'ADP' || (isComma(r, lastOfName(r, first + 1) + 1) && [...r.pack.sides.datives].some(dative => fold(dative) === lowOf(r, first)))

/** Mentions that tell where a story is, without those that only place a court or its people: « le parquet de Toulon ». */
function ownMentions(d: Discourse, { mentions }: Referent): number {
  const { r } = d
  return mentions.filter(m => {
    if (isOfFacility(r, m) || isWhereFrom(r, m)) return false
    for (let i = wordAt(r.words, m.start) - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
      const traits = rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun.traits
      if (traits) return !traits.some(t => t === 'justice' || t === 'prosecution')
      if (isFiniteVerb(r, i)) return true
    }
    return true
  }).length
}

/** « Josiane, de Pouzac, », "Ann Roe, 36, from Alder": where somebody comes from is not where the story is. */
function isWhereFrom(r: Reading, mention: Span): boolean {
  const [first] = wordsWithin(r.words, mention)
  if (uposOf(r, first - 1) !== 'ADP' || !isComma(r, first - 2)) return false
  for (let i = first - 3; i >= Math.max(sentenceFirst(r, first), first - 6); i--) if (nameKindOf(r, i) === 'person') return true
  return false
}

/** « Le centre aquatique des Sources », "the Sources leisure centre": a town has no article, and the plural one is never a part of its name. */
function isOfFacility(r: Reading, mention: Span): boolean {
  const [first, last] = wordsWithin(r.words, mention)
  if (feature(r, first - 1, 'Number') === 'Plur' && (uposOf(r, first - 1) === 'DET' || uposOf(r, first - 1) === 'ADP')) return true
  return r.pack.sides.nounCompounds && uposOf(r, first - 1) === 'DET' && uposOf(r, last + 1) === 'NOUN'
}

/** Who does things is rarely a town: « Orvane prend acte ». */
const subjectMentions = ({ r }: Discourse, { mentions }: Referent): number =>
  mentions.filter(m => plainRelation(relationOf(r, wordsWithin(r.words, m)[0])) === 'nsubj').length

/** Mentions that say that it is a town: « la maire de X », « la ville de X », "X town council", "X's mayor". */
function localMentions(d: Discourse, { mentions }: Referent): number {
  const { r } = d
  const { sides } = r.pack
  const isLocal = (i: number): boolean => {
    const noun = rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun
    return (
      noun !== undefined && (sides.towns.has(noun.lemma) || sides.townHalls.has(noun.lemma) || (noun.traits.includes('local') && noun.traits.includes('head')))
    )
  }
  return mentions.filter(m => {
    const [first, last] = wordsWithin(r.words, m)
    let before = first - 1
    if (uposOf(r, before) === 'DET') before--
    if (uposOf(r, before) === 'ADP' && sides.genitives.has(lowOf(r, before))) {
      for (let i = before - 1; i >= Math.max(sentenceFirst(r, first), before - 3); i--) if (isLocal(i)) return true
    }
    for (let i = last + 1; i <= Math.min(last + 3, r.words.count - 1); i++) if (isLocal(i)) return r.words.sentence[i] === r.words.sentence[last]
    return false
  }).length
}

function isTown(d: Discourse, referent: Referent): boolean {
  if (referent.kind !== 'place') return false
  if (referent.entry !== null) return d.world.entry(referent.entry)?.sort === 'city'
  const name = referent.labels[0]?.text ?? ''
  const words = name.toLowerCase().split(/[\s-]+/u)
  const { streets } = d.r.pack.sides
  return /^\p{Lu}/u.test(name) && !streets.has(words[0] ?? '') && !streets.has(words.at(-1) ?? '')
}
