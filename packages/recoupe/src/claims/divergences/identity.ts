import type { Divergence, Evidence, Statement } from '../../types/index.ts'
import { areKin } from '../alignment/compare.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import { fold } from '../propositions/fold.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { entityTerm } from '../propositions/read-terms.ts'
import { wordsIn } from '../propositions/read-words.ts'
import { type AlignedContext, byReport, divergence, mayBeOne } from './context.ts'
import { differ } from './count-apart.ts'
import { partedBy } from './pairs.ts'
import { haveOtherDates } from './time.ts'

/** Likeness of wording from which two statements are one utterance, whoever is said to speak. */
const ONE = 0.6
/** The same where one of the two names nobody. */
const HALF_NAMED = 0.45
/** The same where the reports agree on the side and one of them names the person, or where they share a claim and one names nobody. */
const ONE_OF_A_SIDE = 0.2
/** The same where a pronoun stands for one of the two. */
const PRONOUN = 0.5
/** The same for two descriptions of somebody whom neither report names. */
const UNNAMED = 0.4
/** What the comparison gives two statements of one claim that are one word, given to somebody named here and to nobody by name there, and likeness they then need. */
const [ONE_WORD, SOME] = [0.6, 0.1]
/** What the comparison gives two statements of one claim that are one utterance, however they are worded, and two of one side that take one position. */
const [SETTLED, ONE_CLAIM] = [0.75, 0.55]
/** Confidence from which the words of a statement are somebody's. */
const POSSIBLE = 0.6
/** Reports whose titles for one person are held against each other. */
const MOST = 24

/**
 * One utterance, two descriptions of who speaks: named in one report and anonymous in the other, or a person here (*la procureure, Irène Maubec*) and
 * an office there (*le parquet*), for one side; described in other words by two reports that both name nobody (*une source policière* / *deux proches de
 * l'enquête*); or somebody who holds one title here and another there.
 */
export function differingIdentities(context: AlignedContext): Divergence[] {
  const oneVoice = mayBeOne(context)
  const named = context.claims.flatMap(claim => {
    const pair = partedBy(
      byReport(claim).values(),
      ({ proposition: p }, { proposition: q }) =>
        (claim.signs.get(p.index) === claim.signs.get(q.index) || isOneAnyway(context, p, q)) && haveOtherSources(context, p, q, true, oneVoice),
    )
    return pair ? [between(context, claim, pair, 0.6)] : []
  })
  const unnamed = namedInOne(context).filter(d => !named.some(n => n.claim === d.claim))
  const seen = new Set([...named, ...unnamed].map(d => d.claim))
  const others = context.aligned.flatMap(({ p, q, mutual, joined, claim }) => {
    if (!claim || joined || seen.has(claim.id) || p.negated !== q.negated || !mutual || !haveOtherSources(context, p, q, false, oneVoice)) return []
    seen.add(claim.id)
    return [between(context, claim, [[p], [q]], 0.55)]
  })
  // the same two sources on another claim tell the reader nothing new
  const shown = new Set<string>()
  return [...named, ...unnamed, ...others, ...differingTitles(context)].filter(d => {
    const key = wordsOf(context, d)
    return !shown.has(key) && shown.add(key)
  })
}

/**
 * One person whom one report calls by name and another only by what he or she is, on one claim: *la préfète, Sylvaine Morand* / *la préfète*. Once per person.
 */
function namedInOne(context: AlignedContext): Divergence[] {
  const names = new Map<string, boolean>()
  const isNamed = ({ report, statement }: Proposition): boolean => {
    const key = `${report} ${statement?.speaker}`
    const known = names.get(key) ?? holdsName(context, report, statement)
    names.set(key, known)
    return known
  }
  const told = new Set<string>()
  return context.claims.flatMap(claim => {
    const sides = partedBy(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      const [a, b] = [p.statement, q.statement]
      if (!a?.speaker || a.speaker !== b?.speaker || a.anonymous || b.anonymous || told.has(a.speaker) || isAnswer(a) !== isAnswer(b)) return false
      if (!isPerson(a) || !isPerson(b) || !a.judgements.speaker.decided || !b.judgements.speaker.decided) return false
      return isNamed(p) !== isNamed(q)
    })
    const speaker = sides?.[0][0]?.statement?.speaker
    if (!sides || !speaker) return []
    told.add(speaker)
    return [between(context, claim, sides, 0.55)]
  })
}

/** True where a report has a word of the name of who says something, anywhere: *la préfète du Valdoux* has none of *Sylvaine Morand*. */
function holdsName({ inputs }: AlignedContext, report: number, statement: Statement | null): boolean {
  const record = inputs[report]?.record
  const entity = record?.entities.find(e => e.id === statement?.speaker)
  if (!record || !entity) return false
  const names = new Set(Object.values(entity.name).flatMap(name => name?.match(NAMING) ?? []))
  const spans = [...entity.mentions.filter(m => m.report === record.report.id), ...(statement?.source ?? [])]
  return spans.some(({ start, end }) =>
    record.report.text
      .slice(start, end)
      .match(NAMING)
      ?.some(word => names.has(word)),
  )
}

/** Words of a person's name as they are written. */
const NAMING = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu

/** What the two sources are called, in order. */
function wordsOf({ inputs }: AlignedContext, { evidence }: Divergence): string {
  const texts = new Map(inputs.map(({ record: { report } }) => [report.id, report.text]))
  return evidence
    .map(e => fold(texts.get(e.report)?.slice(e.start, e.end) ?? ''))
    .sort()
    .join(' / ')
}

/** True where one utterance has another source here than there: neither speaker is the other, and neither is left to a pronoun that nothing resolves. */
function haveOtherSources(
  context: AlignedContext,
  p: Proposition,
  q: Proposition,
  joined: boolean,
  oneVoice: (a: Statement | null, b: Statement | null) => boolean,
): boolean {
  const [a, b] = [p.statement, q.statement]
  if (!isPossible(a) || !isPossible(b) || (a.speaker !== null && a.speaker === b.speaker) || isAnswer(a) !== isAnswer(b)) return false
  const [left, right] = [sourceOf(context, p), sourceOf(context, q)]
  if (left === null || right === null) return false
  const { score: alike, antonyms } = context.like(p, q)
  if (isAccused(context, p, b) || isAccused(context, q, a) || areUnnamedAbroad(context, p, q, left, right)) return false
  const settled = joined ? context.score(p.index, q.index) : 0
  // what the comparison settles is that both speak of one thing: of two people, or of two sides, only the words make one utterance of it
  const named = isPerson(a) && isPerson(b) && !a.anonymous && !b.anonymous
  const apart = named || (a.side !== null && b.side !== null && a.side !== b.side)
  const score = settled >= SETTLED && !apart ? Math.max(alike, ONE) : alike
  if (left.keys.some(key => right.keys.some(other => key === other || areKin(key, other)))) {
    if (a.sourceKind === 'document' || b.sourceKind === 'document' || score < UNNAMED) return false
    if (a.anonymous && b.anonymous) return left.many !== right.many
    // *le ministre de l'Agriculture, Hervé Dastre* / *le ministre de l'Agriculture*
    return (
      a.anonymous !== b.anonymous &&
      isPerson(a) &&
      isPerson(b) &&
      a.side === b.side &&
      left.many === right.many &&
      left.head.some(key => right.head.includes(key))
    )
  }
  if (antonyms || p.amounts.some(x => q.amounts.some(y => x.unit === y.unit && x.unit !== null && differ(x, y))) || haveOtherDates(p, q)) return false
  const oneSide = a.side !== null && a.side === b.side
  // *elle*, who is known to be the prosecutor, and *le parquet* are two descriptions; *elle* and *la maire* are none
  const described = oneSide && isPerson(a) !== isPerson(b)
  if ((left.pronoun || right.pronoun) && (score < PRONOUN || (oneVoice(a, b) && !described))) return false
  if (a.anonymous && b.anonymous) return score >= UNNAMED
  if (a.anonymous !== b.anonymous) return score >= (settled >= ONE_WORD ? SOME : oneSide ? ONE_OF_A_SIDE : joined ? UNNAMED : HALF_NAMED)
  // a denial needs no words of its own: *Antara rejette ces accusations* / *« Rien de tel », répond le ministre*
  if (isPerson(a) !== isPerson(b))
    return score >= (oneSide ? ONE_OF_A_SIDE : ONE) || (oneSide && a.act === b.act && (settled >= ONE_CLAIM || (joined && a.act === 'deny')))
  return !oneSide && score >= ONE && a.speaker !== null && b.speaker !== null
}

/** *Aucune piste n'est écartée* / *n'écarter aucune piste*: so alike for one side that a sign read off them tells little. */
const isOneAnyway = ({ like }: AlignedContext, p: Proposition, q: Proposition): boolean =>
  p.statement?.side !== null && p.statement?.side === q.statement?.side && like(p, q).score >= PRONOUN

/** *L'association accuse Lactéor* / *Lactéor affirme*: whom the one charges is not who is called otherwise. */
function isAccused({ inputs }: AlignedContext, { report, statement, terms }: Proposition, other: Statement): boolean {
  if (statement?.act !== 'accuse') return false
  const keys = [other.speaker, other.side].map(id => entityTerm(inputs[report]?.record.entities.find(e => e.id === id))?.key)
  return terms.some(t => keys.includes(t.key))
}

/** *Le syndicat des routes* / "a road workers' union": what nobody's name tells apart may be one translated into the other. */
const areUnnamedAbroad = (context: AlignedContext, p: Proposition, q: Proposition, left: Source, right: Source): boolean =>
  languageOf(context, p) !== languageOf(context, q) &&
  !left.named &&
  !right.named &&
  p.statement?.sourceKind !== 'person' &&
  q.statement?.sourceKind !== 'person'

/** A source may be told apart where its statement is less than likely; the divergence is then no surer than that. */
const isPossible = (s: Statement | null): s is Statement => s !== null && (s.decided || s.confidence >= POSSIBLE)

/** A denial and an assertion are no one utterance. */
const isAnswer = ({ act }: Statement): boolean => act === 'deny' || act === 'decline'

/** Who is named as the source, with what its head and its names are about. */
interface Source {
  readonly keys: readonly string[]
  /** What its head is about. */
  readonly head: readonly string[]
  readonly pronoun: boolean
  /** True where a name stands in it. */
  readonly named: boolean
  /** True for several who speak as one: *deux anciens agents* / *un ancien agent*. */
  readonly many: boolean
}

/** A pronoun stands for a source only where its speaker is known; null for the others, and for no source at all. */
function sourceOf({ inputs, readers }: AlignedContext, { report, statement }: Proposition): Source | null {
  const [words, reader] = [inputs[report]?.analysis.words, readers[report]]
  if (!words || !reader || !statement) return null
  const indices = wordsIn(words, statement.source)
  const inside = new Set(indices)
  const named = indices.some(i => (words.upos[i] === 'NOUN' || words.upos[i] === 'PROPN') && /\p{L}/u.test(words.form[i] ?? ''))
  if (!named && (statement.speaker === null || statement.anonymous || !statement.judgements.speaker.decided || statement.source.length === 0)) return null
  const top = indices.find(i => !inside.has(words.head[i] ?? -1) && words.upos[i] !== 'PUNCT') ?? -1
  const names = indices.filter(i => words.upos[i] === 'PROPN')
  return {
    head: top < 0 ? [] : reader.termsOf(top).map(t => t.key),
    keys: [top, ...names].filter(i => i >= 0).flatMap(i => reader.termsOf(i).map(t => t.key)),
    pronoun: !named,
    named: names.length > 0,
    many: words.features[top]?.Number === 'Plur',
  }
}

/** One person whom two reports of one language give no title in common: *le délégué central* / *le leader cégétiste*. Once per person and pair of reports. */
function differingTitles(context: AlignedContext): Divergence[] {
  const claimOf = new Map(context.claims.flatMap(claim => claim.members.map(m => [m.index, claim] as const)))
  const holders = new Map<string, Map<number, Titles>>()
  for (const p of context.propositions) {
    const { statement } = p
    if (!statement?.speaker || statement.sourceKind !== 'person' || statement.anonymous || !statement.judgements.speaker.decided) continue
    const title = titleOf(context, p)
    if (title === null) continue
    const reports = holders.get(statement.speaker) ?? new Map<number, Titles>()
    const known = reports.get(p.report) ?? { titles: new Map<string, string>(), others: new Set<string>(), first: p }
    for (const noun of title.others) known.others.add(noun)
    known.titles.set(title.noun, [known.titles.get(title.noun) ?? '', title.standing].sort().join(' ').trim())
    reports.set(p.report, known)
    holders.set(statement.speaker, reports)
  }
  return [...holders.values()].flatMap(reports => {
    const list = [...reports.values()].slice(0, MOST)
    for (const [i, x] of list.entries())
      for (const y of list.slice(i + 1)) {
        const claim = claimOf.get(y.first.index) ?? claimOf.get(x.first.index)
        if (claim && languageOf(context, x.first) === languageOf(context, y.first) && haveOtherTitles(x, y))
          return [between(context, claim, [[x.first], [y.first]], 0.5)]
      }
    return []
  })
}

/** What a report calls one person: each title, with the words that say on what footing it is held. */
interface Titles {
  readonly titles: Map<string, string>
  /** Nouns beside them: *le ministre de l'Information, le colonel Idriss Tchaho*. */
  readonly others: Set<string>
  readonly first: Proposition
}

/** No title in common, or one that only one of the two holds *par intérim*, as *ancien* or "acting". */
const haveOtherTitles = (x: Titles, y: Titles): boolean => {
  if ([...x.titles.keys()].some(noun => y.others.has(noun)) || [...y.titles.keys()].some(noun => x.others.has(noun))) return false
  const shared = [...x.titles].filter(([noun]) => y.titles.has(noun))
  return shared.length === 0 || shared.every(([noun, standing]) => y.titles.get(noun) !== standing)
}

/** *M.*, *Me*, "Mr", "Dr": how a name is addressed says nothing of who bears it. */
const COURTESY = /^\p{Lu}\p{Ll}{0,2}\.?$/u

/** Lemma of the noun that a source's words hang on, where it is no name, and what says how it is held. */
function titleOf({ inputs, packs }: AlignedContext, { report, statement }: Proposition): { noun: string; others: readonly string[]; standing: string } | null {
  const input = inputs[report]
  const standing = packs.get(input?.record.report.language ?? '')?.speakers.standing
  if (!input || !statement || !standing) return null
  const { words } = input.analysis
  const indices = wordsIn(words, statement.source)
  const inside = new Set(indices)
  const top = indices.find(i => words.upos[i] === 'NOUN' && !inside.has(words.head[i] ?? -1) && !COURTESY.test(words.form[i] ?? ''))
  if (top === undefined) return null
  const held = indices.map(i => (words.lemma[i] ?? '').toLowerCase()).filter(lemma => standing.has(lemma))
  const others = indices.filter(i => i !== top && words.upos[i] === 'NOUN').map(i => (words.lemma[i] ?? '').toLowerCase())
  return { noun: (words.lemma[top] ?? '').toLowerCase(), others, standing: [...new Set(held)].sort().join(' ') }
}

function between(context: AlignedContext, claim: DraftClaim, sides: readonly (readonly Proposition[])[], confidence: number): Divergence {
  const found = divergence(context, 'identity', claim, sides, { code: 'divergence.identity', args: {} }, confidence)
  return { ...found, evidence: sides.flatMap(side => side.slice(0, SHOWN).flatMap(p => sourceSpans(context, p))) }
}

/** Sources shown on each side. */
const SHOWN = 3

const languageOf = ({ inputs }: AlignedContext, { report }: Proposition): string => inputs[report]?.record.report.language ?? ''
const isPerson = ({ sourceKind }: Statement): boolean => sourceKind === 'person'

/** The source; for a pronoun, the last mention before it that names whom it stands for. */
function sourceSpans({ inputs }: AlignedContext, { report, statement }: Proposition): Evidence[] {
  if (!statement) return []
  const input = inputs[report]
  const words = input?.analysis.words
  const isPronoun = words !== undefined && wordsIn(words, statement.source).every(i => words.upos[i] === 'PRON')
  const start = statement.source[0]?.start ?? 0
  const mentions = input?.record.entities.find(e => e.id === statement.speaker)?.mentions ?? []
  const name = isPronoun ? mentions.filter(m => m.report === statement.report && m.start < start).at(-1) : undefined
  return (name ? [name] : statement.source).map(({ start: from, end }) => ({ report: statement.report, start: from, end }))
}
