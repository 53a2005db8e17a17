import type { Divergence, Statement } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { type AlignedContext, type ByReport, byReport, divergence, type Held } from './context.ts'
import { differ } from './count-apart.ts'
import { firstPair } from './pairs.ts'
import { haveOtherDates } from './time.ts'

/**
 * A hedge that one report keeps and another has lost: *pourraient comprendre des millions* / *y compris des millions*. Every position of
 * the one is soft; the other asserts, without any softening. Words that one report gives to somebody and another says in its own voice
 * have lost theirs too: *selon deux ouvriers, des pompes tournaient* / *les pompes ont continué de tourner*.
 */
export function droppedHedges(context: AlignedContext): Divergence[] {
  const found = context.claims.flatMap(claim => {
    const reports = [...byReport(claim).values()]
    const soft = reports.filter(held => held.every(h => h.stance === 'hedges'))
    const hard = reports.filter(held => held.some(h => h.stance === 'asserts') && !held.some(h => h.stance === 'hedges'))
    const attributed = reports.filter(
      held => held.every(h => h.proposition.statement !== null) && held.some(h => h.stance === 'asserts' || h.stance === 'alleges'),
    )
    const own = reports.filter(held => held.every(h => h.proposition.statement === null && h.stance === 'asserts'))
    const [from, to] = soft.length > 0 && hard.length > 0 ? [soft, hard] : [attributed, own]
    const figure = softenedFigure(context, claim)
    // *le contrat porte sur 480 millions* / *sur 530 millions, selon la direction*: another figure, no lost source
    if (from === attributed && from.flat().some(a => to.flat().some(b => countOtherwise(a.proposition, b.proposition)))) return figure ? [figure] : []
    if (from.length === 0 || to.length === 0 || (figure && from !== soft)) return figure ? [figure] : []
    const sides = [from, to].map(side => side.flatMap(held => held.filter(h => side === from || h.stance === 'asserts').map(h => h.proposition)))
    return [divergence(context, 'hedge-dropped', claim, sides, { code: 'divergence.hedge-dropped', args: {} }, from === soft ? 0.7 : 0.55)]
  })
  const claims = new Set(found.map(d => d.claim))
  return [...found, ...ownVoice(context).filter(d => !claims.has(d.claim))]
}

/** Acts whose content is told as a fact: what somebody demands or denies, no report repeats by saying it happened. */
const TOLD: ReadonlySet<Statement['act']> = new Set(['assert', 'accuse', 'confirm', 'warn'])

/** What one report gives to somebody, or softens, and another says plainly in its own voice, though no claim joined the two. */
function ownVoice(context: AlignedContext): Divergence[] {
  const seen = new Set<string>()
  return context.aligned.flatMap(({ p, q, mutual, joined, claim }) => {
    const [said, told] = p.statement === null ? [q, p] : [p, q]
    if (!mutual || joined || !said.statement || told.statement || said.negated !== told.negated) return []
    if (!TOLD.has(said.statement.act) || !said.statement.decided || told.softness === 'hedged' || isRetold(context, said, told)) return []
    if (!isPlain(context, said, told) || countOtherwise(said, told)) return []
    const key = claim?.id ?? ''
    if (seen.has(key)) return []
    seen.add(key)
    return [divergence(context, 'hedge-dropped', claim, [[said], [told]], { code: 'divergence.hedge-dropped', args: {} }, 0.5)]
  })
}

const countOtherwise = (p: Proposition, q: Proposition): boolean =>
  haveOtherDates(p, q) || p.amounts.some(x => q.amounts.some(y => x.unit !== null && x.unit === y.unit && differ(x, y)))

/** Likeness from which two wordings tell one thing whatever their predicates. */
const ANYWAY = 0.6
/** The same where they share their predicate. */
const ALIKE = 0.4

/** True where both tell one thing: by their predicates, or nearly word for word. */
function isPlain({ like }: AlignedContext, said: Proposition, told: Proposition): boolean {
  const { score, samePredicate, containment } = like(said, told)
  return (samePredicate && score >= ALIKE) || score >= ANYWAY || containment >= ANYWAY + 0.2
}

/** True where the other report gives it to somebody too, beside telling it. */
const isRetold = ({ aligned }: AlignedContext, said: Proposition, told: Proposition): boolean =>
  aligned.some(
    ({ p, q, score }) =>
      (score >= ALIKE && p === said && q.report === told.report && q.statement !== null) ||
      (score >= ALIKE && q === said && p.report === told.report && p.statement !== null),
  )

/** Likeness of wording from which two statements are about one figure. */
const ONE = 0.3

/** One figure, softened in one report and plain in the other, whatever else the first says: *pourraient comprendre des millions* / *des millions*. */
function softenedFigure(context: AlignedContext, claim: DraftClaim): Divergence | null {
  const reports = byReport(claim)
  const pair = firstPair(reports.values(), (a, b) => isSoftened(a, b, reports, context) || isSoftened(b, a, reports, context))
  return pair ? divergence(context, 'hedge-dropped', claim, [[pair[0]], [pair[1]]], { code: 'divergence.hedge-dropped', args: {} }, 0.65) : null
}

function isSoftened(soft: Held, plain: Held, reports: ByReport, context: AlignedContext): boolean {
  if (soft.stance !== 'hedges' || plain.stance !== 'asserts' || context.like(soft.proposition, plain.proposition).score < ONE) return false
  const figures = soft.proposition.amounts.filter(x => plain.proposition.amounts.some(y => x.value === y.value))
  const same = reports.get(soft.proposition.report) ?? []
  return figures.length > 0 && !same.some(h => h.stance === 'asserts' && h.proposition.amounts.some(x => figures.some(y => x.value === y.value)))
}
