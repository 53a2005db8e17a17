import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Range } from './noun-phrase.ts'
import { predicateIn } from './predicate-in.ts'
import {
  afterAsides,
  feature,
  headOf,
  holdsFinite,
  isColon,
  isComma,
  isFiniteVerb,
  isMark,
  isNoun,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  uposOf,
} from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** Where a search for content may look: after the cue, up to `limit`, around other cues. */
export interface Field {
  readonly limit: number
  readonly stops: ReadonlySet<number>
}

/** How far a complementiser may stand from its verb: « a dit jeudi à l’antenne de la radio publique que ». */
const REACH = 16

/** « affirme que P et que Q »: one content for each complete conjunct. */
export function clauseContents(r: Reading, group: VerbGroup, field: Field): Content[] {
  const marker = complementiserAfter(r, group, field)
  if (marker < 0) return []
  const between: Range | null = marker > group.last + 1 ? [group.last + 1, marker - 1] : null
  const contents: Content[] = []
  let at = marker
  while (at >= 0 && at < field.limit) {
    const first = skipLead(r, at + 1)
    if (
      first > field.limit ||
      !(contents.length > 0 || startsClause(r, first - 1, field.limit) || field.limit - first <= 1 || complements(r, marker, group.verb))
    )
      break
    const end = clauseEnd(r, first, { cue: group.verb, kind: 'clause', limit: field.limit, stops: field.stops })
    contents.push(
      contentOf('clause', [[first, end]], predicateIn(r, first, end), between ? 0.9 : 0.97, { addressee: isComma(r, group.last + 1) ? null : between }),
    )
    at = nextConjunct(r, end + 1, field.limit)
  }
  return contents
}

/** « et que », "and that" right after a content: the complementiser of the next conjunct; −1 where there is none. */
export function nextConjunct(r: Reading, from: number, limit: number): number {
  for (let i = from; i <= Math.min(limit, from + 3); i++) {
    if (r.pack.reporting.complementisers.has(lowOf(r, i)) && i > from && (r.pack.reporting.coordinators.has(lowOf(r, i - 1)) || isComma(r, i - 1))) return i
    if (!isComma(r, i) && !r.pack.reporting.coordinators.has(lowOf(r, i))) return -1
  }
  return -1
}

function complementiserAfter(r: Reading, group: VerbGroup, field: Field): number {
  const { complementisers, relatives } = r.pack.reporting
  // « affirme de son côté qu’aucun riverain »: as if it touched the verb
  const opens = afterAsides(r, group.last + 1, field.limit)
  let commas = 0
  for (let i = group.last + 1; i <= Math.min(field.limit, group.last + REACH); i++) {
    if (complementisers.has(lowOf(r, i))) {
      // "disputed that, saying"
      if (isPunct(r, i + 1) && !isMark(r, i + 1) && r.pack.reporting.bareClauses) return -1
      if (commas === 1 && takesUpObject(r, group, i)) return -1
      // "rejected that argument": a determiner of the object
      if (r.pack.reporting.bareClauses && pointsAt(r, i, group.verb)) return -1
      if (isConjunction(r, i, group.last)) return -1
      const adjacent = i === group.last + 1 || i === opens || uposOf(r, i - 1) === 'ADV'
      const relation = relationOf(r, i)
      if (uposOf(r, i) === 'SCONJ' || relation === 'mark') return blocked(r, group, i, commas) ? -1 : adjacent || !comparative(r, group, i) ? i : -1
      // « n'a pas exclu qu'une lettre existe »: behind a whole negation no restriction
      if (adjacent && (!relatives.has(lowOf(r, i)) || (group.negated && uposOf(r, i) === 'ADV'))) return startsClause(r, i + 1, field.limit) ? i : -1
      if (r.pack.reporting.bareClauses && opensClause(r, i + 1)) return i
      return (adjacent || behindMedium(r, group.last + 1, i)) && uposOf(r, i) === 'PRON' && relatives.has(lowOf(r, i)) ? i : -1
    }
    const q = r.innermost[i] ?? -1
    if (
      isMark(r, i) &&
      q >= 0 &&
      r.quotationFirst[q] === i &&
      q !== r.innermost[group.verb] &&
      (r.quotationLast[q] ?? i) - i <= 6 &&
      !holdsFinite(r, i, r.quotationLast[q] ?? i)
    ) {
      i = r.quotationLast[q] ?? i
      continue
    }
    if (isComma(r, i)) {
      // « écrivent, dans un rapport que nous avons consulté, que »
      // "said, citing two clerks who had seen the ledgers, that"
      // "said, however, that"
      const aside =
        uposOf(r, i + 1) === 'ADP' || (r.pack.reporting.links.has(lowOf(r, i + 1)) && isComma(r, i + 2)) || (isVerb(r, i + 1) && !isFiniteVerb(r, i + 1))
      const close = aside ? asideClose(r, i + 1, field.limit) : -1
      if (close >= 0) i = close
      commas += close >= 0 ? 2 : 1
    } else if (isPunct(r, i) && !isMark(r, i)) return -1
    else if (isFiniteVerb(r, i) || (isVerb(r, i) && feature(r, i, 'VerbForm') === 'Inf')) return -1
    // « a dénoncé une campagne et réclamé que P »: what stands behind the next participle is its own
    else if (isVerb(r, i) && relationOf(r, i) === 'conj' && headOf(r, i) === group.verb) return -1
    else if (isMark(r, i) && (r.quotation[i] ?? -1) !== (r.quotation[group.verb] ?? -1)) return -1
    else if (relatives.has(lowOf(r, i)) && uposOf(r, i) === 'PRON') return -1
    if (field.stops.has(i)) {
      const close = asideEnd(r, i, field.limit)
      if (close < 0) return -1
      i = close
      commas++
    }
  }
  return -1
}

/** « a proposé une médiation, que Veldt a acceptée »: behind the object and a comma *que* is its relative. */
const takesUpObject = (r: Reading, group: VerbGroup, i: number): boolean =>
  !r.pack.reporting.bareClauses && isComma(r, i - 1) && isNoun(r, i - 2) && (r.time[i - 2] ?? -1) < 0 && uposOf(r, group.last + 1) === 'DET'

/** « raconte dans La Cote qu'on l'a menacé », « a dit à la presse que »: only where or to whom it was said stands between, which no relative takes up. */
function behindMedium(r: Reading, from: number, marker: number): boolean {
  const { channelPrepositions, messages, audiences } = r.pack.speakers
  if (uposOf(r, from) !== 'ADP' || !(channelPrepositions.has(lemmaOf(r, from)) || r.pack.reporting.addressee.has(lemmaOf(r, from)))) return false
  const noun = uposOf(r, from + 1) === 'DET' ? from + 2 : from + 1
  const lemma = lemmaOf(r, noun).toLowerCase()
  return noun < marker && isNoun(r, noun) && marker <= noun + 3 && (messages.has(lemma) || audiences.has(lemma) || /^\p{Lu}/u.test(r.words.form[noun] ?? ''))
}

const pointsAt = (r: Reading, i: number, verb: number): boolean => {
  const noun = headOf(r, i)
  // "adding that staff were safe": a noun with a verb of its own is no object
  return noun > i && noun <= i + 3 && !isFiniteVerb(r, noun + 1) && uposOf(r, noun) === 'NOUN' && relationOf(r, noun) === 'obj' && headOf(r, noun) === verb
}

/** The comma that closes an aside before a complementiser; −1 where another clause or the sentence ends first. */
function asideClose(r: Reading, first: number, limit: number): number {
  for (let i = first; i < Math.min(limit, first + REACH); i++) {
    if (isComma(r, i)) return r.pack.reporting.complementisers.has(lowOf(r, i + 1)) ? i : -1
    if (isPunct(r, i) || isMark(r, i)) return -1
  }
  return -1
}

/** The comma that closes « a déclaré, selon l'agence, que P », before the complementiser; −1 where the phrase is no such aside. */
function asideEnd(r: Reading, phrase: number, limit: number): number {
  if (!isComma(r, phrase - 1)) return -1
  for (let i = phrase; i < Math.min(limit, phrase + REACH); i++) {
    if (isComma(r, i)) return r.pack.reporting.complementisers.has(lowOf(r, i + 1)) ? i : -1
    if (isPunct(r, i) || isFiniteVerb(r, i)) return -1
  }
  return -1
}

/**
 * « nie toute fraude alors que l'enquête s'élargit », "denied the report now that …": the complementiser of a conjunction opens no content. Right behind
 * the verb the word may be an adverb: « assure bien que ».
 */
const isConjunction = (r: Reading, marker: number, last: number): boolean => marker - 1 > last + 1 && r.pack.reporting.conjoiners.has(lowOf(r, marker - 1))

/** A lone comma, or a word that takes *que* for itself (« quoi que », « ainsi que »), stands between. */
function blocked(r: Reading, group: VerbGroup, marker: number, commas: number): boolean {
  if (hangsFrom(r, marker, group.verb)) return false
  const before = marker - 1
  if (before > group.last && (r.pack.reporting.interrogatives.has(lowOf(r, before)) || uposOf(r, before) === 'SCONJ')) return true
  return commas === 1 && !isComma(r, before)
}

const comparative = (r: Reading, group: VerbGroup, i: number): boolean => {
  for (let j = group.last + 1; j < i; j++) if (feature(r, j, 'Degree') === 'Cmp') return true
  return false
}

const hangsFrom = (r: Reading, marker: number, verb: number): boolean => {
  const clause = r.words.head[marker] ?? -1
  return clause >= 0 && (r.words.head[clause] ?? -1) === verb
}

/** « dit que l'eau monte », the verb tagged as an adjective: what the tree makes a clause of the cue is one. */
const complements = (r: Reading, marker: number, verb: number): boolean =>
  marker === verb + 1 && hangsFrom(r, marker, verb) && relationOf(r, headOf(r, marker)) === 'ccomp'

/** After *that* a determiner, a name or a pronoun opens a clause; a verb would make it a relative. */
const opensClause = (r: Reading, i: number): boolean =>
  ['DET', 'PROPN', 'PRON', 'NUM'].includes(uposOf(r, i)) || (uposOf(r, i) === 'NOUN' && feature(r, i, 'Number') === 'Plur')

const startsClause = (r: Reading, from: number, limit: number): boolean => {
  for (let i = from; i <= Math.min(limit, from + 40); i++) if (isFiniteVerb(r, i)) return i > from
  return false
}

/** A comma or dash right after a complementiser (« a dit que, selon lui, ») is passed over. */
const skipLead = (r: Reading, i: number): number => (isComma(r, i) ? i + 1 : i)

/** « se demande si », "would not say whether". */
export function questionContents(r: Reading, group: VerbGroup, field: Field): Content[] {
  const { interrogatives, relatives } = r.pack.reporting
  for (let i = group.last + 1; i <= Math.min(field.limit, group.last + 8); i++) {
    // « se demande à quoi sert le comité », « de qui on se moque »
    const governed = i === group.last + 2 && uposOf(r, i - 1) === 'ADP' && group.reflexive && (interrogatives.has(lowOf(r, i)) || relatives.has(lowOf(r, i)))
    if (governed && isFiniteVerb(r, i + 1) !== (uposOf(r, i + 1) === 'PRON')) {
      const end = clauseEnd(r, i - 1, { cue: group.verb, kind: 'clause', limit: field.limit, stops: field.stops })
      return [contentOf('question', [[i - 1, end]], predicateIn(r, i, end), 0.93)]
    }
    if (interrogatives.has(lowOf(r, i))) {
      const adjacent = i === group.last + 1
      if (!adjacent && relatives.has(lowOf(r, i))) return []
      // "That was what she said when she resigned": *what* is the object, and the rest says when
      if (r.pack.reporting.subordinators.has(lowOf(r, i)) && hasFreeObject(r, group.verb)) return []
      if (!startsClause(r, i, field.limit) && !isFiniteVerb(r, i + 1)) return []
      const end = clauseEnd(r, i, { cue: group.verb, kind: 'clause', limit: field.limit, stops: field.stops })
      return [contentOf('question', [[i, end]], predicateIn(r, i, end), adjacent ? 0.96 : 0.85, { addressee: adjacent ? null : [group.last + 1, i - 1] })]
    }
    if (isPunct(r, i) || isFiniteVerb(r, i)) return []
  }
  return []
}

/** A verb in a free relative, "what he said": its object stands before it. */
export const hasFreeObject = (r: Reading, verb: number): boolean => {
  const head = headOf(r, verb)
  return relationOf(r, verb) === 'acl' && head >= 0 && head < verb && uposOf(r, head) === 'PRON' && r.pack.reporting.interrogatives.has(lowOf(r, head))
}

/** « : » after the cue: all that follows is said. */
export function colonContents(r: Reading, group: VerbGroup, field: Field): Content[] {
  for (let i = group.last + 1; i <= Math.min(field.limit, group.last + 24); i++) {
    if (isColon(r, i)) {
      const next = i + 1
      if (next > r.words.count - 1) return []
      const q = r.quotation[next] ?? -1
      const addressee: Range | null = i > group.last + 1 ? [group.last + 1, i - 1] : null
      if (q >= 0 && isMark(r, next) && (r.quotation[group.verb] ?? -1) < 0) {
        const last = r.quotationLast[q] ?? next
        return [contentOf('quotation', [[next, last]], predicateIn(r, next, last), 0.95, { addressee })]
      }
      const inner = r.innermost[next] ?? -1
      if (inner >= 0 && isMark(r, next) && inner !== r.innermost[group.verb]) {
        const last = r.quotationLast[inner] ?? next
        return [contentOf('quotation', [[next, last]], predicateIn(r, next, last), 0.95, { addressee })]
      }
      if (next > field.limit) return []
      const end = clauseEnd(r, next, { cue: -1, kind: 'clause', limit: field.limit, stops: field.stops })
      return [contentOf('colon', [[next, end]], predicateIn(r, next, end), 0.6, { addressee })]
    }
    if (isFiniteVerb(r, i) && relationOf(r, i) !== 'acl' && !r.pack.reporting.relatives.has(lowOf(r, i - 1))) return []
    if (isMark(r, i) || field.stops.has(i)) return []
    if (isPunct(r, i) && !isComma(r, i)) return []
  }
  return []
}
