import type { SpeechAct } from '../types/index.ts'
import type { Attribution } from './attribution.ts'
import { isDocument, type Range } from './noun-phrase.ts'
import { holdsOne, isForNow, plainText } from './read-signs.ts'
import {
  feature,
  headOf,
  holdsFinite,
  isComma,
  isFinal,
  isFiniteVerb,
  isMark,
  isNoun,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceOf,
  uposOf,
  wordsWithin,
} from './reading.ts'
import { childrenOf } from './tree.ts'

/** Who speaks, as far as an answer must know it: entity ids, null where unresolved. */
export interface Voice {
  readonly speaker: string | null
  readonly side: string | null
}

/** How many statements back what is answered may stand, and how many sentences where only the verb is common. */
const BACK = 12
const NEAR = 4

/**
 * What a statement does when it is held against what others said before it. Its cue is neutral and its words alone say too little:
 * « aucun accord n'a été signé » denies where somebody else has claimed an accord, "it was flares" where somebody has charged shots, and
 * « Ils ont arrosé la porte » charges where its speaker has just accused them. Null where nothing changes.
 */
export function answers(r: Reading, list: readonly Attribution[], voices: readonly Voice[]): (SpeechAct | null)[] {
  const read = list.map(a => readContent(r, a))
  return list.map((a, i) => {
    if (deniesOn(r, list, voices, i, read[i] ?? null)) return 'deny'
    if (!isOpen(r, a)) return null
    const mine = read[i]
    if (!mine) return null
    if (mine.no.length > 0) {
      // « Aucune poursuite n'a été engagée à ce jour »: so it stands for now, whoever asked for one
      if (mine.ranges.some(range => isForNow(r, range))) return null
      for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
        const theirs = read[j]
        const other = list[j]
        if (!theirs || !other || a.within === j || !contradicts(r, a, mine, other, theirs)) continue
        // who denies it too, or goes on denying, need not be told apart: « dément tout accord. « Rien n'a été signé », dit un conseiller »
        if (other.act === 'deny') return 'deny'
        if (isAnother(voices[i], voices[j]) && theirs.no.length === 0 && other.act !== 'question') return 'deny'
      }
      return null
    }
    const charge = chargeBefore(list, voices, i)
    if (charge && (rebuts(r, a, mine) || scorns(r, a, mine))) return 'deny'
    return chargesOn(r, list, voices, i, mine) ? 'accuse' : null
  })
}

/**
 * « Il le nie. « Personne n'a employé ce mot devant moi », dit-il »: somebody's own words right behind a bare denial of his spell it out where they negate, and
 * complain of nobody.
 */
function deniesOn(r: Reading, list: readonly Attribution[], voices: readonly Voice[], i: number, mine: Content | null): boolean {
  const [before, a] = [list[i - 1], list[i]]
  if (!a || before?.act !== 'deny' || !mine || a.act !== 'accuse' || a.form !== 'direct' || a.entry?.class === 'accuse' || a.within === i - 1) return false
  const negates = mine.ranges.some(([first, last]) => [...Array(last - first + 1).keys()].some(k => r.pack.acts.nobodies.has(lowOf(r, first + k))))
  return negates && isSame(voices[i], voices[i - 1]) && sentenceAt(r, a) - sentenceAt(r, before) === 1
}

/** A neutral utterance: what its cue or a word of it has already settled stays so. */
const isOpen = (r: Reading, a: Attribution): boolean =>
  a.act === 'assert' && !a.negated && a.entry?.class !== 'show' && !(a.sourceHead >= 0 && isDocument(r, a.sourceHead) && a.form === 'indirect')

const isAnother = (a: Voice | undefined, b: Voice | undefined): boolean =>
  a?.speaker != null && b?.speaker != null && a.speaker !== b.speaker && (a.side === null || a.side !== b.side)

const isSame = (a: Voice | undefined, b: Voice | undefined): boolean =>
  a?.speaker != null && b?.speaker != null && (a.speaker === b.speaker || (a.side !== null && a.side === b.side))

/** What a content is about, and what it negates. */
interface Content {
  readonly ranges: readonly Range[]
  /** Concepts, or lemmas where none is known, of its nouns and verbs. */
  readonly keys: ReadonlySet<string>
  readonly no: readonly Negated[]
}

/** A negated word with what stands beside it. */
interface Negated {
  readonly key: string
  readonly verb: boolean
  readonly beside: ReadonlySet<string>
}

function readContent(r: Reading, a: Attribution): Content | null {
  const ranges = a.content.map(span => wordsWithin(r.words, span)).filter(([first, last]) => last >= first)
  if (ranges.length === 0) return null
  const keys = new Set<string>()
  const no: Negated[] = []
  for (const [first, last] of ranges)
    for (let i = first; i <= last; i++) {
      const key = keyOf(r, i)
      if (key) keys.add(key)
      if (isNegator(r, i) && !isRestricted(r, i, last)) no.push(...negatedBy(r, i, [first, last]))
    }
  return { ranges, keys, no }
}

/** What a noun or a full verb is about; null for words that carry nothing of their own. */
export function keyOf(r: Reading, i: number): string | null {
  const upos = uposOf(r, i)
  if ((upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'VERB') || (r.time[i] ?? -1) >= 0) return null
  const { concepts, light } = r.pack.predicates
  const lemma = lemmaOf(r, i).toLowerCase()
  if (light.has(lemma) || light.has(lowOf(r, i))) return null
  return concepts.get(lemma)?.[0] ?? concepts.get(lowOf(r, i))?.[0] ?? `=${lemma}`
}

const isNegator = (r: Reading, i: number): boolean => {
  const low = lowOf(r, i)
  const { hedges } = r.pack
  if (hedges.refusing.has(low) && uposOf(r, i) !== 'DET') return false
  return (hedges.negative.has(low) || hedges.never.has(low)) && !hedges.particles.has(low) && uposOf(r, i) !== 'NOUN'
}

/** « ne … pas encore », "no longer", « rien que »: a delay or a limit, no denial. */
function isRestricted(r: Reading, i: number, last: number): boolean {
  for (let k = Math.max(0, i - 2); k <= Math.min(last, i + 2); k++)
    if (k !== i && r.pack.hedges.restricting.has(lowOf(r, k)) && relationOf(r, k) !== 'mark' && uposOf(r, k) !== 'SCONJ') return true
  return false
}

/** The verb that a negator belongs to, and the noun that it counts as none: « n'a pas lancé », « aucun pavé », "there are no talks". */
function negatedBy(r: Reading, negator: number, [first, last]: Range): Negated[] {
  const found: Negated[] = []
  const noun = nounAfter(r, negator, last)
  // « n'ont jeté personne »: the negator itself may be tagged as anything
  let verb = headOf(r, negator)
  for (let steps = 0; steps < 4 && verb >= first && !(isVerb(r, verb) && uposOf(r, verb) === 'VERB'); steps++) verb = headOf(r, verb)
  if (verb < first || verb > last || !isVerb(r, verb)) verb = -1
  const withheld = verb >= 0 && r.pack.hedges.reserved.has(lemmaOf(r, verb))
  const beside = new Set<string>()
  if (verb >= 0)
    for (const c of childrenOf(r.tree, verb)) {
      const key = keyOf(r, c)
      if (key) beside.add(key)
    }
  const nounKey = noun < 0 ? null : keyOf(r, noun)
  if (noun >= 0 && nounKey && !r.pack.acts.absences.has(lemmaOf(r, noun)) && !withheld) found.push({ key: nounKey, verb: false, beside })
  const verbKey = verb < 0 || withheld ? null : keyOf(r, verb)
  if (verbKey && feature(r, verb, 'Tense') !== 'Fut') found.push({ key: verbKey, verb: true, beside })
  return found
}

/** « aucun pavé », « pas de trêve », "no buyer": the noun right behind a negator; −1 where a verb or a stop comes first. */
function nounAfter(r: Reading, negator: number, last: number): number {
  for (let i = negator + 1; i <= Math.min(last, negator + 4); i++) {
    if (isNoun(r, i)) return i
    if (isVerb(r, i) || isComma(r, i) || isFinal(r, i)) return -1
    // « pas après des fusées » counts no flare as none
    if (uposOf(r, i) === 'ADP' && lemmaOf(r, i) !== r.pack.reporting.genitive) return -1
  }
  return -1
}

/** Does `mine` negate what `theirs` says: its noun, or its verb together with something beside it or close by? */
function contradicts(r: Reading, a: Attribution, mine: Content, other: Attribution, theirs: Content): boolean {
  const near = Math.abs(sentenceAt(r, a) - sentenceAt(r, other)) <= NEAR
  return mine.no.some(n => theirs.keys.has(n.key) && (!n.verb || near || [...n.beside].some(key => theirs.keys.has(key))))
}

const sentenceAt = (r: Reading, a: Attribution): number => {
  const span = a.content[0] ?? a.cue[0]
  return span ? sentenceOf(r, wordsWithin(r.words, span)[0]) : 0
}

/** The nearest charge before a statement that somebody else makes. */
function chargeBefore(list: readonly Attribution[], voices: readonly Voice[], i: number): Attribution | null {
  for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
    const other = list[j]
    if (other?.act === 'accuse' && list[i]?.within !== j && isAnother(voices[i], voices[j])) return other
  }
  return null
}

/**
 * What answers a charge without a negation: that all was in order (« Tout s'est fait dans les règles », "Every check was passed"), or that it was something
 * else (« C'était de l'argile, rien d'autre », "it was flares").
 */
export function rebuts(r: Reading, a: Attribution, { ranges }: { readonly ranges: readonly Range[] }): boolean {
  const text = plainText(a.content.map(({ start, end }) => r.text.slice(start, end)).join(' '))
  if (holdsOne(text, r.pack.acts.propriety)) return true
  return ranges.length === 1 && identifies(r, ranges[0] ?? [0, -1]) && !ranges.some(([from, to]) => holdsWrong(r, from, to))
}

/** « Une insulte aux morts », répond la mairie; "A fairy tale," she replied: a thing said in reply to a charge, without a verb, is a name for it. */
function scorns(r: Reading, a: Attribution, { ranges }: { readonly ranges: readonly Range[] }): boolean {
  const [first, last] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? -1]
  if (a.form !== 'direct' || last - first > SHORT || !r.pack.acts.replying.has(a.entry?.lemma.split(' ')[0] ?? '')) return false
  const opens = [first, first + 1].find(i => !isMark(r, i)) ?? first
  if (uposOf(r, opens) !== 'DET' || feature(r, opens, 'Definite') !== 'Ind') return false
  return !ranges.some(([from, to]) => holdsFinite(r, from, to))
}

/** "It was a rip-off", « c'est l'armée qui a tiré » name a wrong. */
function holdsWrong(r: Reading, from: number, to: number): boolean {
  const { acts, hedges } = r.pack
  for (let i = from; i <= to; i++) {
    const lemma = lemmaOf(r, i).toLowerCase()
    if (hedges.charging.has(lemma) || (isVerb(r, i) && (hedges.wrongs.has(lemma) || acts.willful.has(lemma)))) return true
  }
  return false
}

/** Longer than this an identification is a description. */
const SHORT = 14

/** « Ce sont des sacs de ciment », « C'était de l'argile », "it was paint": one short clause that names what a thing was. */
function identifies(r: Reading, [first, last]: Range): boolean {
  if (last - first > SHORT) return false
  let at = first
  while (at <= last && (isMark(r, at) || r.pack.reporting.complementisers.has(lowOf(r, at)))) at++
  const { identifying } = r.pack.acts
  const opener = identifying.find(words => words.every((word, k) => lowOf(r, at + k) === word))
  if (!opener) return false
  const next = at + opener.length
  let clauses = 0
  for (let i = next; i <= last; i++) if (isFiniteVerb(r, i)) clauses++
  return clauses <= 1 && (uposOf(r, next) === 'DET' || uposOf(r, next) === 'ADP' || isNoun(r, next) || uposOf(r, next) === 'ADJ')
}

/** « Ils ont arrosé la porte », right after the same speaker's charge: others are told of in the past, in somebody's own words. */
function chargesOn(r: Reading, list: readonly Attribution[], voices: readonly Voice[], i: number, mine: Content): boolean {
  const a = list[i]
  const before = list[i - 1]
  if (!a || before?.act !== 'accuse' || !isSame(voices[i], voices[i - 1]) || sentenceAt(r, a) - sentenceAt(r, before) > 2 || a.form === 'indirect') return false
  const first = mine.ranges[0]?.[0] ?? -1
  let at = first
  while (isMark(r, at) || isComma(r, at)) at++
  const subject =
    uposOf(r, at) === 'PRON' &&
    feature(r, at, 'Person') === '3' &&
    !r.pack.reporting.impersonal.has(lowOf(r, at)) &&
    !r.pack.speakers.idlePronouns.has(lowOf(r, at))
  return subject && isPastClause(r, at, mine.ranges[0]?.[1] ?? at)
}

function isPastClause(r: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (!isFiniteVerb(r, i)) continue
    if (r.pack.hedges.impersonalVerbs.has(lemmaOf(r, i))) return false
    return (
      feature(r, i, 'Tense') === 'Past' ||
      feature(r, i, 'Tense') === 'Imp' ||
      (uposOf(r, i) === 'AUX' && r.pack.reporting.auxiliaries.has(lemmaOf(r, i)) && feature(r, i + 1, 'VerbForm') === 'Part')
    )
  }
  return false
}
