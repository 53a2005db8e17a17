import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import { type Field, hasFreeObject, nextConjunct } from './content-clause.ts'
import type { Range } from './noun-phrase.ts'
import { predicateIn } from './predicate-in.ts'
import {
  feature,
  headOf,
  holdsFinite,
  isColon,
  isComma,
  isFiniteVerb,
  isMark,
  isNoun,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import { frames } from './scene-of-saying.ts'
import { childrenOf } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'
import { verdictClauseAt } from './verdict-clause.ts'

/** "said the firm knew": a clause without complementiser, right after the cue or after the addressee. */
export function bareClause(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!r.pack.reporting.bareClauses || !verb.clause) return []
  if (r.pack.reporting.subordinators.has(lowOf(r, group.last + 1)) && hasFreeObject(r, group.verb)) return []
  const tried = new Set<number>()
  for (const start of bareStarts(r, group, field)) {
    // "disputed that, saying"
    if (verdictClauseAt(r, start) || frames(r, start) || isComma(r, start + 1)) continue
    if (!startsSubject(r, start) || !(predicateFollows(r, start, group.verb, field.limit) || tried.has(start))) {
      tried.add(start)
      continue
    }
    const end = clauseEnd(r, start, { cue: group.verb, kind: 'clause', limit: field.limit, stops: field.stops })
    // "denied it last night": a pronoun and a date are no clause, whatever the tree says
    if (uposOf(r, start) === 'PRON' && end > start && (r.time[end] ?? -1) >= 0 && !holdsFinite(r, start, end)) continue
    const addressee: Range | null = start > group.last + 1 ? [group.last + 1, start - 1] : null
    // where the tree hangs the clause from the cue, tree and words agree
    const head = predicateIn(r, start, end)
    const agreed = start === group.last + 1 && (r.words.head[head] ?? -1) === group.verb && ['ccomp', 'parataxis'].includes(relationOf(r, head))
    const contents = [contentOf('clause', [[start, end]], head, agreed ? 0.92 : 0.85, { addressee })]
    let at = nextConjunct(r, end + 1, field.limit)
    while (at >= 0 && at < field.limit) {
      const last = clauseEnd(r, at + 1, { cue: group.verb, kind: 'clause', limit: field.limit, stops: field.stops })
      contents.push(contentOf('clause', [[at + 1, last]], predicateIn(r, at + 1, last), 0.9))
      at = nextConjunct(r, last + 1, field.limit)
    }
    return contents
  }
  return []
}

function startsSubject(r: Reading, i: number): boolean {
  const upos = uposOf(r, i)
  // "says neither the owner nor his office helped": a negation of two subjects opens them
  const negates = upos === 'CCONJ' && r.pack.hedges.negative.has(lowOf(r, i))
  return (upos !== 'PUNCT' && (upos !== 'CCONJ' || negates) && r.pack.reporting.infinitiveMarkers[lowOf(r, i)] === undefined) || isMark(r, i)
}

/** Candidates for the first word of a bare clause: right after the cue, then where the tree's own clause has its subject. */
function bareStarts(r: Reading, group: VerbGroup, field: Field): number[] {
  const starts: number[] = []
  const told = r.pack.reporting.tellers.has(verbLemmaOf(r, group.verb)) ? afterHearer(r, group.last + 1, field.limit) : -1
  if (told >= 0) starts.push(told)
  // "told nurses gang leaders such as": two bare plurals in a row are a hearer and a subject
  if (told >= 0 && feature(r, group.last + 1, 'Number') === 'Plur' && isNoun(r, group.last + 1) && isNoun(r, group.last + 2)) starts.push(group.last + 2)
  let next = group.last + 1
  while (
    next < field.limit &&
    (((r.time[next] ?? -1) >= 0 && !(r.words.relation[next] ?? '').endsWith('poss')) ||
      (uposOf(r, next) === 'ADP' && (r.time[next + 1] ?? -1) >= 0) ||
      (uposOf(r, next) === 'ADV' && uposOf(r, next + 1) !== 'NUM' && !isFiniteVerb(r, next + 1)))
  )
    next++
  starts.push(next)
  for (const c of childrenOf(r.tree, group.verb)) {
    if (c <= group.last || c > field.limit) continue
    if (relationOf(r, c) !== 'ccomp' && relationOf(r, c) !== 'parataxis' && relationOf(r, c) !== 'xcomp') continue
    const subject = subjectStart(r, c)
    if (parts(r, group.last + 1, subject) || secondClause(r, group.last + 1, subject) || saysBetween(r, group.last + 1, subject)) continue
    // "says his worry is that he is late", "says the latest polls showing him behind are wrong": what stands before that subject is the clause's own,
    // unless it can be a hearer
    if (subject > group.last) starts.push(subject > next && (clauseBetween(r, next, subject) || (told < 0 && phraseOpens(r, next, subject))) ? next : subject)
  }
  return starts
}

/** "she insists; it was the tannery": nothing behind a semicolon, a colon or a full stop is under this cue. */
const parts = (r: Reading, from: number, to: number): boolean => someBetween(from, to, i => /^[;:.?!]$/u.test(r.words.form[i] ?? ''))

/** "disputed that, saying no covenant had been tested": what follows is under the participle. */
const saysBetween = (r: Reading, from: number, to: number): boolean =>
  someBetween(
    from,
    to,
    i => isComma(r, i) && isVerb(r, i + 1) && !isFiniteVerb(r, i + 1) && (r.lexicon.verbs.get(verbLemmaOf(r, i + 1)) ?? []).some(v => v.clause),
  )

function someBetween(from: number, to: number, is: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (is(i)) return true
  return false
}

/** "Though he has admitted using the code, he does not defend it": the cue's own object is a verb, and a comma parts it from the next clause. */
const secondClause = (r: Reading, from: number, subject: number): boolean => {
  if (!isComma(r, subject - 1)) return false
  for (let i = from; i < Math.min(subject, from + 3); i++) if (isVerb(r, i) && !isFiniteVerb(r, i)) return true
  return false
}

/** A noun phrase begins here and runs on to the subject that the tree found, with no comma between. */
const phraseOpens = (r: Reading, from: number, subject: number): boolean =>
  (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(uposOf(r, from)) || isMark(r, from)) && !someBetween(from, subject, i => isComma(r, i))

const clauseBetween = (r: Reading, from: number, to: number): boolean => someBetween(from, to, i => isFiniteVerb(r, i))

/** "told the agency | the structure was cracked": first word after the noun phrase that hears; −1 where none stands there. */
function afterHearer(r: Reading, from: number, limit: number): number {
  let i = from
  while (i < limit && ['DET', 'ADJ', 'NUM'].includes(uposOf(r, i))) i++
  if (!isNoun(r, i) && !(uposOf(r, i) === 'PRON' && i === from)) return -1
  while (i < limit && isNoun(r, i + 1) && (uposOf(r, i + 1) === uposOf(r, i) || (r.name[i + 1] ?? -1) === (r.name[i] ?? -2))) i++
  // "told the firm's own clerks the vault was empty": whose the hearer is
  if (uposOf(r, i + 1) === 'PART' && relationOf(r, i + 1) === 'case') return afterHearer(r, i + 2, limit)
  i = pastMedium(r, i + 1, limit)
  while (i < limit && ((r.time[i] ?? -1) >= 0 || (uposOf(r, i) === 'ADP' && (r.time[i + 1] ?? -1) >= 0))) i++
  return i < limit ? i : -1
}

/** "told analysts on a call | the group had": past a phrase that says over what they heard. */
function pastMedium(r: Reading, i: number, limit: number): number {
  const { channelPrepositions, messages, channels, platforms } = r.pack.speakers
  if (uposOf(r, i) !== 'ADP' || !channelPrepositions.has(lemmaOf(r, i))) return i
  for (let k = i + 1; k <= Math.min(limit, i + 4); k++) {
    const lemma = lemmaOf(r, k).toLowerCase()
    if (isNoun(r, k) && (messages.has(lemma) || channels.has(lemma) || platforms.has(lemma))) return k + 1
    if (!['DET', 'ADJ', 'NOUN'].includes(uposOf(r, k))) return i
  }
  return i
}

/** First words of the subjects of a predicate, of which a tree may have more than one. */
const subjectStarts = (r: Reading, predicate: number): number[] =>
  [...childrenOf(r.tree, predicate)].flatMap(c => (['nsubj', 'expl', 'csubj'].includes(relationOf(r, c)) ? [r.tree.leftmost[c] ?? c] : []))

/** First word of the subject of a predicate; −1 where it has none. */
const subjectStart = (r: Reading, predicate: number): number => subjectStarts(r, predicate)[0] ?? -1

/** A subject starts here, and the first finite verb that follows is its own. */
function predicateFollows(r: Reading, start: number, cue: number, limit: number): boolean {
  if (uposOf(r, start) === 'ADP' && relationOf(r, start) !== 'nsubj' && !isQuantity(r, start)) return false
  if (uposOf(r, start) === 'ADJ' && relationOf(r, start) === 'case') return false
  if (uposOf(r, start) === 'SCONJ' || uposOf(r, start) === 'ADP') return clauseAfterOpener(r, start, limit)
  for (let i = start + 1; i <= Math.min(limit, start + 25); i++) {
    if (isColon(r, i)) return false
    // "said the firm “reviews its options” and does not comment": marks hold the first predicate, however they are tagged
    const close = isMark(r, i) && r.quotationFirst[r.innermost[i] ?? -1] === i ? (r.quotationLast[r.innermost[i] ?? -1] ?? i) : -1
    if (close > i && close < limit && uposOf(r, close + 1) === 'CCONJ' && isFiniteVerb(r, close + 2) && isNoun(r, i - 1)) return true
    if (!isFiniteVerb(r, i)) continue
    const relation = relationOf(r, i)
    const predicate = relation === 'aux' || relation === 'cop' ? (r.words.head[i] ?? i) : i
    // "told the court | he was lying", though the tree makes a relative of it
    if (feature(r, start, 'Case') === 'Nom' && subjectStarts(r, predicate).includes(start) && !r.pack.reporting.complementisers.has(lowOf(r, i + 1)))
      return true
    if (relationOf(r, predicate) === 'acl' && predicate > start && !ownsNoun(r, predicate, i)) continue
    const subjects = subjectStarts(r, predicate)
    const subject = subjects[0] ?? -1
    if (subject >= 0)
      return (
        // "told reporters the work had stopped": where the tree takes the hearer for a subject too, there are two
        subjects.includes(start) ||
        // "said on Thursday profit fell": the tree takes the date for a part of the subject
        (subject < start && subject > cue && onlyDates(r, subject, start)) ||
        (subject > start && subject <= start + 2 && uposOf(r, start) !== 'NOUN' && uposOf(r, start) !== 'PROPN' && uposOf(r, start) !== 'PRON')
      )
    // the tree hangs the clause from the cue, or an aside stands between subject and verb: "say the scheme, run by the port, has…"
    if ((relationOf(r, predicate) === 'ccomp' && headOf(r, predicate) === cue) || closesAside(r, start, i)) return true
    return i <= start + 12 && !relativeBetween(r, start, i)
  }
  return false
}

const onlyDates = (r: Reading, from: number, to: number): boolean => !someBetween(from, to, i => (r.time[i] ?? -1) < 0)

/** "said the offer “undervalues” it": a verb that the tree hangs from the noun right before it, without a pronoun or a subject of its own, is that noun's. */
function ownsNoun(r: Reading, predicate: number, verb: number): boolean {
  const noun = headOf(r, predicate)
  if (predicate !== verb || subjectStarts(r, predicate).length > 0) return false
  for (let k = noun + 1; k < verb; k++) if (!isMark(r, k) && uposOf(r, k) !== 'ADV') return false
  return noun < verb
}

/** Two commas between a subject and its verb, the second right before the verb. */
function closesAside(r: Reading, start: number, verb: number): boolean {
  let commas = 0
  for (let i = start; i < verb; i++) if (isComma(r, i)) commas++
  return commas === 2 && isComma(r, verb - 1) && !isComma(r, start + 1)
}

/** "said that, if costs rise, it would close", "said as police came, one man fled": a clause after another that opens it. */
function clauseAfterOpener(r: Reading, start: number, limit: number): boolean {
  let comma = -1
  for (let i = start; i <= limit; i++) {
    if (isComma(r, i) && comma < 0) comma = i
    if (comma >= 0 && isFiniteVerb(r, i)) return true
  }
  return false
}

/** "about 40 people", "at least two". */
const isQuantity = (r: Reading, i: number): boolean => uposOf(r, i + 1) === 'NUM' || uposOf(r, i + 2) === 'NUM'

const relativeBetween = (r: Reading, from: number, to: number): boolean => {
  let coordinated = false
  for (let i = from; i < to; i++) {
    if (isComma(r, i) || r.pack.reporting.relatives.has(lowOf(r, i))) return true
    if (uposOf(r, i) === 'CCONJ') coordinated = true
    else if (isNoun(r, i)) coordinated = false
  }
  return coordinated
}
