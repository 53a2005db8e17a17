import type { Divergence, Statement } from '../../types/index.ts'
import { areKin } from '../alignment/compare.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Amount, Proposition } from '../propositions/proposition.ts'
import { entityTerm } from '../propositions/read-terms.ts'
import { wordsIn } from '../propositions/read-words.ts'
import { type AlignedContext, type ByReport, byReport, divergence, type Held, isLikely } from './context.ts'
import { differ } from './count-apart.ts'
import { firstPair } from './pairs.ts'
import { droppedProviso } from './proviso.ts'
import { haveOtherDates } from './time.ts'

/**
 * A hedge that one report keeps and another has lost: *pourraient comprendre des millions* / *y compris des millions*. Every position of
 * the one is soft; the other asserts, without any softening. Words that one report gives to somebody and another says in its own voice
 * have lost theirs too: *selon deux ouvriers, la grue tournait encore* / *la grue a continué de tourner*.
 */
export function droppedHedges(context: AlignedContext): Divergence[] {
  const found = context.claims.flatMap(claim => {
    const reports = [...byReport(claim).values()]
    const soft = reports.filter(held => held.some(isHeldBack) && held.every(h => isHeldBack(h) || !isTold(h)))
    const hard = reports.filter(held => held.some(isFlat) && !held.some(isHeldBack))
    const attributed = reports.filter(
      held => held.every(h => TOLD.has(h.proposition.statement?.act ?? 'other')) && held.some(h => h.stance === 'asserts' || h.stance === 'alleges'),
    )
    const own = reports.filter(held => held.every(h => h.proposition.statement === null && h.stance === 'asserts' && tells(context, h.proposition)))
    const [from, to] = soft.length > 0 && hard.length > 0 ? [soft, hard] : [attributed, own]
    const figure = softenedFigure(context, claim) ?? droppedProviso(context, claim)
    // *le contrat porte sur 480 millions* / *sur 530 millions, selon la direction*: another figure, no lost source
    const spoils = (a: Proposition, b: Proposition): boolean => countOtherwise(context, a, b) || isOwnDeed(context, a, b) || !isSaid(context, a)
    if (from === attributed && from.flat().some(a => to.flat().some(b => spoils(a.proposition, b.proposition)))) return figure ? [figure] : []
    if (from.length === 0 || to.length === 0 || (figure && from !== soft)) return figure ? [figure] : []
    const asserting = to.flat().filter(from === soft ? isFlat : h => h.stance === 'asserts')
    const near = (a: Held, others: readonly Held[]): boolean =>
      others.some(b => context.like(a.proposition, b.proposition).score >= ONE || context.score(a.proposition.index, b.proposition.index) >= ONE_THING)
    const held = from === soft ? from.flat().filter(isHeldBack) : from.flat()
    const sides = [held.filter(h => near(h, asserting)), asserting.filter(h => near(h, held))].map(side => side.map(h => h.proposition))
    if (sides.some(side => side.length === 0)) return figure ? [figure] : []
    return [divergence(context, 'hedge-dropped', claim, sides, { code: 'divergence.hedge-dropped', args: {} }, from === soft ? 0.7 : 0.55)]
  })
  const claims = new Set(found.map(d => d.claim))
  const beside = [...ownVoice(context), ...softenedElsewhere(context)].filter(d => !claims.has(d.claim))
  const seen = new Set<string | null>()
  return [...found, ...beside.filter(d => d.claim === null || (!seen.has(d.claim) && seen.add(d.claim)))]
}

/** What is said to be so, by whatever stance: neither denied nor asked nor declined. */
const isTold = ({ stance }: Held): boolean => stance === 'asserts' || stance === 'hedges' || stance === 'alleges'
const isHeldBack = ({ stance, proposition }: Held): boolean => stance === 'hedges' || (stance === 'alleges' && isSoft(proposition))
const isFlat = (held: Held): boolean => isTold(held) && !isHeldBack(held) && held.proposition.statement?.act !== 'deny'

/** Acts whose content is told as a fact: what somebody demands or denies, no report repeats by saying it happened. */
const TOLD: ReadonlySet<Statement['act']> = new Set(['assert', 'accuse', 'confirm', 'warn'])

/** What one report gives to somebody, or softens, and another says plainly in its own voice, though no claim joined the two. */
function ownVoice(context: AlignedContext): Divergence[] {
  const seen = new Set<string>()
  return context.aligned.flatMap(({ p, q, mutual, joined, claim }) => {
    const [said, told] = p.statement === null ? [q, p] : [p, q]
    if (!mutual || joined || !said.statement || told.statement || said.negated !== told.negated) return []
    if (!TOLD.has(said.statement.act) || !isLikely(said.statement) || told.softness === 'hedged' || isRetold(context, said, told)) return []
    if (
      !tells(context, told) ||
      !isSaid(context, said) ||
      !(isPlain(context, said, told) || countsOneFigure(context, said, told)) ||
      countOtherwise(context, said, told) ||
      isOwnDeed(context, said, told)
    )
      return []
    const key = claim?.id ?? ''
    if (seen.has(key)) return []
    seen.add(key)
    return [divergence(context, 'hedge-dropped', claim, [[said], [told]], { code: 'divergence.hedge-dropped', args: {} }, 0.5)]
  })
}

/** *Trois wagons du convoi, garé mardi.* tells nothing: what one report says in its own voice has a finite verb. */
function tells({ inputs }: AlignedContext, { report, spans }: Proposition): boolean {
  const words = inputs[report]?.analysis.words
  return words !== undefined && wordsIn(words, spans).some(i => words.features[i]?.VerbForm === 'Fin')
}

/** *Le parquet annonce qu'une enquête est ouverte* / *le parquet a ouvert une enquête*: who tells it is who does it, and nothing is lost. */
function isOwnDeed({ inputs }: AlignedContext, said: Proposition, told: Proposition): boolean {
  const words = inputs[told.report]?.analysis.words
  const { entities } = inputs[said.report]?.record ?? { entities: [] }
  const voices = [said.statement?.speaker, said.statement?.side].flatMap(id => entities.find(e => e.id === id) ?? [])
  const keys = new Set(voices.map(e => entityTerm(e)?.key))
  const opens = (start: number): boolean => told.spans.some(span => span.start <= start && start < span.start + OPENS)
  return (
    told.terms.some(t => keys.has(t.key) && opens(words?.start[t.word] ?? -1)) ||
    voices.some(e => e.mentions.some(m => m.report === inputs[told.report]?.record.report.id && opens(m.start)))
  )
}

/** Characters from the start of a sentence in which whoever does what it tells stands. */
const OPENS = 12

/** *L'association condamne l'attaque du marché* takes for known what happened: it is no word of hers that another report tells as a fact. */
function isSaid({ inputs }: AlignedContext, { report, spans }: Proposition): boolean {
  const words = inputs[report]?.analysis.words
  return words !== undefined && wordsIn(words, spans).some(i => words.upos[i] === 'VERB' || words.upos[i] === 'AUX')
}

const countOtherwise = ({ amountsOf }: AlignedContext, p: Proposition, q: Proposition): boolean =>
  haveOtherDates(p, q) || amountsOf(p).some(x => amountsOf(q).some(y => x.unit !== null && x.unit === y.unit && differ(x, y)))

/** Members of one figure looked at: a figure that a story repeats everywhere is softened somewhere. */
const MOST = 16
/** Terms that two sentences with one figure share, the figure among them, at the least. */
const SHARED = 2

/**
 * One figure of one thing, held back in one report and plain in the other, whoever says it and whatever claims they stand in: *le projet pourrait conduire à
 * supprimer 180 postes* / *le groupe va supprimer 180 postes*. Not where the softer report has it plain too.
 */
function softenedElsewhere(context: AlignedContext): Divergence[] {
  const claimOf = new Map(context.claims.flatMap(claim => claim.members.map(m => [m.index, claim] as const)))
  const byFigure = new Map<number, Proposition[]>()
  for (const p of context.propositions)
    for (const { value, unit } of context.amountsOf(p)) {
      if (unit === null || value < FIGURE || p.negated) continue
      const list = byFigure.get(value)
      if (!list) byFigure.set(value, [p])
      else if (list.length < MOST) list.push(p)
    }
  const found: Divergence[] = []
  for (const members of byFigure.values()) {
    const soft = members.filter(isSoft)
    const plain = members.filter(p => !isSoft(p) && (p.statement === null || TOLD.has(p.statement.act)))
    const pair = soft
      .filter(s => !plain.some(p => p.report === s.report))
      .flatMap(s => plain.filter(p => p.report !== s.report && !soft.some(o => o.report === p.report)).map(p => [s, p] as const))
      .find(([s, p]) => meets(context, s, p))
    if (!pair) continue
    const claim = (pair[0].statement ? claimOf.get(pair[0].index) : null) ?? claimOf.get(pair[1].index) ?? claimOf.get(pair[0].index) ?? null
    found.push(divergence(context, 'hedge-dropped', claim, [[pair[0]], [pair[1]]], { code: 'divergence.hedge-dropped', args: {} }, 0.55))
  }
  return found
}

/** Smaller numbers stand for many things. */
const FIGURE = 10

function meets(context: AlignedContext, s: Proposition, p: Proposition): boolean {
  const { shared } = context.like(s, p)
  const units = context.amountsOf(s).some(x => context.amountsOf(p).some(y => x.value === y.value && areOneUnit(x, y)))
  return units && shared >= SHARED
}

/** Held back by its wording, its cue or a conditional. */
const isSoft = ({ softness, statement }: Proposition): boolean =>
  softness === 'hedged' || statement?.certainty === 'PS+' || (statement?.voice === 'conditional' && statement.act !== 'promise')

/** Likeness from which two wordings tell one thing whatever their predicates. */
const ANYWAY = 0.6
/** The same where they share their predicate. */
const ALIKE = 0.4

/** True where both tell one thing: by their predicates, or nearly word for word. */
function isPlain({ like }: AlignedContext, said: Proposition, told: Proposition): boolean {
  const { score, samePredicate, containment } = like(said, told)
  return (samePredicate && score >= ALIKE) || score >= ANYWAY || containment >= ANYWAY + 0.2
}

/** *Selon le rapport, 312 amendes visaient des agents* / *au moins 312 concernaient des agents*: one figure of one thing, whatever verb carries it. */
const countsOneFigure = ({ like, amountsOf }: AlignedContext, said: Proposition, told: Proposition): boolean =>
  like(said, told).shared >= SHARED &&
  amountsOf(said).some(x => x.value >= FIGURE && amountsOf(told).some(y => x.value === y.value && (x.unit === null || y.unit === null || areOneUnit(x, y))))

const areOneUnit = (x: Amount, y: Amount): boolean => x.unit === y.unit || areKin(x.unit ?? '', y.unit ?? '')

/** True where the other report gives it to somebody too, beside telling it. */
const isRetold = ({ aligned }: AlignedContext, said: Proposition, told: Proposition): boolean =>
  aligned.some(
    ({ p, q, score }) =>
      (score >= ALIKE && p === said && q.report === told.report && q.statement !== null) ||
      (score >= ALIKE && q === said && p.report === told.report && p.statement !== null),
  )

/** Likeness of wording from which two statements are about one figure, or one thing. */
const ONE = 0.3
/** What the comparison gives two of a claim that are about one thing in words that share little: a translation of the other. */
const ONE_THING = 0.65

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
