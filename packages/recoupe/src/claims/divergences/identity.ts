import type { Divergence, Evidence, Statement } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import { fold } from '../propositions/fold.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { sliceOf, wordsIn } from '../propositions/read-words.ts'
import { type AlignedContext, byReport, divergence } from './context.ts'
import { firstPair } from './pairs.ts'

/** Likeness of wording from which two statements are one utterance, whoever is said to speak. */
const ONE = 0.6
/** The same where the reports agree on the side and one of them names the person. */
const ONE_OF_A_SIDE = 0.3
/** The same for two descriptions of somebody whom neither report names. */
const UNNAMED = 0.4
/** Reports whose titles for one person are held against each other. */
const MOST = 24

/**
 * One utterance, two descriptions of who speaks: named in one report and anonymous in the other, or a person here (*la procureure, Élise Vandamme*) and
 * an office there (*le parquet*), for one side; described in other words by two reports that both name nobody (*une source policière* / *deux proches de
 * l'enquête*); or somebody who holds one title here and another there.
 */
export function differingIdentities(context: AlignedContext): Divergence[] {
  const named = context.claims.flatMap(claim => {
    const pair = firstPair(
      byReport(claim).values(),
      ({ proposition: p }, { proposition: q }) => claim.stances.get(p.index) === claim.stances.get(q.index) && areOfOneSide(context, p, q),
    )
    return pair ? [between(context, claim, pair, 0.6)] : []
  })
  const seen = new Set(named.map(d => d.claim))
  const others = context.aligned.flatMap(({ p, q, score, mutual, joined, claim }) => {
    if (!claim || seen.has(claim.id) || !p.statement || !q.statement || p.statement.source.length === 0 || q.statement.source.length === 0) return []
    if (p.negated !== q.negated || !(mutual || joined)) return []
    const unnamed = p.statement.anonymous && q.statement.anonymous && score >= UNNAMED && sourceText(context, p) !== sourceText(context, q)
    if (!unnamed && !areOfOneSide(context, p, q)) return []
    seen.add(claim.id)
    return [between(context, claim, [p, q], 0.55)]
  })
  return [...named, ...others, ...differingTitles(context)]
}

function areOfOneSide({ like }: AlignedContext, p: Proposition, q: Proposition): boolean {
  const [a, b] = [p.statement, q.statement]
  if (!a || !b || a.source.length === 0 || b.source.length === 0 || a.side === null || a.side !== b.side) return false
  const { score } = like(p, q)
  if (a.anonymous !== b.anonymous) return score >= ONE
  return score >= ONE_OF_A_SIDE && isPerson(a) !== isPerson(b) && !a.anonymous
}

/** One person whom two reports of one language give no title in common: *le délégué central* / *le leader cégétiste*. Once per person and pair of reports. */
function differingTitles(context: AlignedContext): Divergence[] {
  const claimOf = new Map(context.claims.flatMap(claim => claim.members.map(m => [m.index, claim] as const)))
  const holders = new Map<string, Map<number, { titles: Set<string>; first: Proposition }>>()
  for (const p of context.propositions) {
    const { statement } = p
    if (!statement?.speaker || statement.sourceKind !== 'person' || statement.anonymous || !statement.judgements.speaker.decided) continue
    const title = titleOf(context, p)
    if (title === null) continue
    const reports = holders.get(statement.speaker) ?? new Map<number, { titles: Set<string>; first: Proposition }>()
    const known = reports.get(p.report) ?? { titles: new Set<string>(), first: p }
    known.titles.add(title)
    reports.set(p.report, known)
    holders.set(statement.speaker, reports)
  }
  return [...holders.values()].flatMap(reports => {
    const list = [...reports.values()].slice(0, MOST)
    for (const [i, x] of list.entries())
      for (const y of list.slice(i + 1)) {
        const claim = claimOf.get(x.first.index)
        if (claim && languageOf(context, x.first) === languageOf(context, y.first) && ![...x.titles].some(t => y.titles.has(t)))
          return [between(context, claim, [x.first, y.first], 0.5)]
      }
    return []
  })
}

/** Lemma of the noun that a source's words hang on, where it is no name. */
function titleOf({ inputs }: AlignedContext, { report, statement }: Proposition): string | null {
  const analysis = inputs[report]?.analysis
  if (!analysis || !statement) return null
  const { words } = analysis
  const indices = wordsIn(words, statement.source)
  const inside = new Set(indices)
  const top = indices.find(i => words.upos[i] === 'NOUN' && !inside.has(words.head[i] ?? -1))
  return top === undefined ? null : (words.lemma[top] ?? '').toLowerCase()
}

function between(context: AlignedContext, claim: DraftClaim, pair: readonly [Proposition, Proposition], confidence: number): Divergence {
  const found = divergence(context, 'identity', claim, [[pair[0]], [pair[1]]], { code: 'divergence.identity', args: {} }, confidence)
  return { ...found, evidence: pair.flatMap(p => sourceOf(p)) }
}

const languageOf = ({ inputs }: AlignedContext, { report }: Proposition): string => inputs[report]?.record.report.language ?? ''
const isPerson = ({ sourceKind }: Statement): boolean => sourceKind === 'person'
const sourceText = ({ inputs }: AlignedContext, { report, statement }: Proposition): string =>
  fold(sliceOf(inputs[report]?.record.report.text ?? '', statement?.source ?? []))
const sourceOf = ({ statement }: Proposition): Evidence[] => statement?.source.map(({ start, end }) => ({ report: statement.report, start, end })) ?? []
