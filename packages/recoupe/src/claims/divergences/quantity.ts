import { compareQuantities } from '../../analysis/quantities.ts'
import { TOLLS } from '../../lang/predicates.ts'
import type { Divergence } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Amount, Proposition } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'
import { type AlignedContext, byReport, divergence, type Located, MOST_REPORTS } from './context.ts'
import { countsApart } from './count-apart.ts'
import { firstPair } from './pairs.ts'
import type { Count } from './read-counts.ts'

interface Counted {
  readonly proposition: Proposition
  readonly amount: Amount
}

/** Likeness of wording from which two amounts may count one thing, where no claim joined what counts them. */
const ALIKE = 0.3

/**
 * One claim counted differently by two reports: same unit, values that rounding does not explain (*près de 12 000* / *11 800* is none). Also what one
 * report has as the only one and another as one of several: *le seul pays* / *l'un des rares pays*.
 */
export function differingQuantities(context: AlignedContext): Divergence[] {
  const found = context.claims.flatMap(claim => {
    const counted: Counted[] = [...byReport(claim).values()].flatMap(held => held.flatMap(h => countedIn(h.proposition)))
    const first = counted.find(x => x.amount.unit !== null && counted.some(y => apart(x, y, counted)))
    const second = first && counted.find(y => apart(first, y, counted))
    if (!first || !second) return repeatedApart(context, claim) ?? []
    const args = { first: first.amount.value, second: second.amount.value }
    return [divergence(context, 'quantity', claim, [[first.proposition], [second.proposition]], { code: 'divergence.quantity', args }, 0.7)]
  })
  const seen = new Set(found.map(d => d.claim))
  const aligned = context.aligned.flatMap(({ p, q, score, mutual, claim }) => {
    if (!mutual || seen.has(claim?.id ?? '') || areOfOtherYears(p, q) || areOfOtherTolls(p, q)) return []
    const counted = [...countedIn(p), ...countedIn(q)]
    const first = score < ALIKE ? undefined : countedIn(p).find(x => x.amount.unit !== null && counted.some(y => apart(x, y, counted)))
    const second = first && counted.find(y => apart(first, y, counted))
    const alone = (p.sole && q.among) || (p.among && q.sole)
    if (!second && !alone) return []
    if (claim) seen.add(claim.id)
    const args: Record<string, number> = first && second ? { first: first.amount.value, second: second.amount.value } : {}
    return [divergence(context, 'quantity', claim, [[p], [q]], { code: 'divergence.quantity', args }, alone ? 0.6 : 0.55)]
  })
  return [...found, ...aligned, ...besideClaims(context, new Set([...found, ...aligned].map(keyOf)))]
}

/** *Quatre morts* / *sept blessés*: two counts. */
function areOfOtherTolls(p: Proposition, q: Proposition): boolean {
  const [x, y] = [p, q].map(({ terms }) => TOLLS.filter(toll => terms.some(t => toll.some(c => t.key === `C:${c}`))))
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some(toll => y.includes(toll))
}

/** *L'accident de lundi* / *l'accident de 2011*: two events. */
function areOfOtherYears(p: Proposition, q: Proposition): boolean {
  const [x, y] = [p, q].map(({ times }) => new Set(times.filter(t => /^\d{4}/u.test(t)).map(t => t.slice(0, 4)))) as [Set<string>, Set<string>]
  return x.size > 0 && y.size > 0 && ![...x].some(year => y.has(year))
}

/** One pair of figures is told once. */
const keyOf = ({ note: { args } }: Divergence): string => [args.first, args.second].sort().join(' ')

/** What is counted in sentences that no claim and no likeness of wording brought together. */
function besideClaims(context: AlignedContext, told: ReadonlySet<string>): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const claimOf = new Map(context.claims.flatMap(claim => claim.members.map(m => [m.index, claim] as const)))
  const seen = new Set(told)
  return countsApart(context).flatMap(({ first, second, confidence }) => {
    const [p, q] = [holderOf(context, first), holderOf(context, second)]
    const claim =
      (p?.statement ? claimOf.get(p.index) : null) ??
      (q?.statement ? claimOf.get(q.index) : null) ??
      (p && claimOf.get(p.index)) ??
      (q && claimOf.get(q.index)) ??
      null
    if (
      p &&
      q &&
      (hasValue({ proposition: p, amount: first.amount }, { proposition: q, amount: second.amount }) ||
        hasValue({ proposition: q, amount: second.amount }, { proposition: p, amount: first.amount }))
    )
      return []
    const args = { first: first.amount.value, second: second.amount.value }
    const found = divergence(
      context,
      'quantity',
      claim,
      [[p ?? bare(context, first)], [q ?? bare(context, second)]],
      { code: 'divergence.quantity', args },
      confidence,
    )
    if (seen.has(keyOf(found))) return []
    seen.add(keyOf(found))
    return [found]
  })
}

/** What says the amount: a statement before the reporter's own sentence. */
function holderOf({ propositions }: AlignedContext, { report, amount }: Count): Proposition | null {
  const holding = propositions.filter(p => p.report === report && p.spans.some(s => s.start <= amount.start && amount.end <= s.end))
  return holding.find(p => p.statement) ?? holding[0] ?? null
}

/** A sentence of which too little is left beside its statements to be a proposition: from the start of its sentence to its end. */
function bare({ inputs }: AlignedContext, { report, amount }: Count): Located {
  const sentences = inputs[report]?.analysis.sentences ?? []
  const words = inputs[report]?.analysis.words
  const sentence = sentences.find(s => (words?.start[s.first] ?? 0) <= amount.start && amount.end <= (words?.end[s.last - 1] ?? 0))
  return { report, spans: sentence && words ? [{ start: words.start[sentence.first] ?? 0, end: words.end[sentence.last - 1] ?? 0 }] : [amount] }
}

const countedIn = (proposition: Proposition): Counted[] => proposition.amounts.map(amount => ({ proposition, amount }))

/** Two reports, one unit, different values, and neither report has the other's value beside its own. */
function apart(x: Counted, y: Counted, all: readonly Counted[]): boolean {
  if (x.proposition.report === y.proposition.report || x.amount.unit !== y.amount.unit || compareQuantities(x.amount, y.amount) !== 'different') return false
  const of = (report: number): Amount[] => all.filter(c => c.proposition.report === report && c.amount.unit === x.amount.unit).map(c => c.amount)
  return !of(x.proposition.report).some(a => of(y.proposition.report).some(b => compareQuantities(a, b) === 'same')) && !hasValue(x, y) && !hasValue(y, x)
}

/**
 * *Elle en transportait 12* / *la pesée a donné 19 tonnes, le journal de bord 12*: whatever it counts, the other figure stands beside it. So it does where
 * its scale is left out: *5 millions, pourvu que la région en verse 9*.
 */
const hasValue = (x: Counted, y: Counted): boolean =>
  x.proposition.amounts.some(a => a.value === y.amount.value || (a.unit === null && SCALES.some(scale => a.value * scale === y.amount.value)))
const SCALES = [1e3, 1e6, 1e9]

/** One claim that happens so often in one report and so often in the other: *reporté deux fois* / *repoussé trois fois*. */
function repeatedApart(context: AlignedContext, claim: DraftClaim): Divergence | null {
  const counts = new Map<number, number>()
  for (const m of claim.members) {
    const often = repetitionsOf(context, m)
    if (often !== null) counts.set(m.index, often)
  }
  const pair = firstPair(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
    const [x, y] = [counts.get(p.index), counts.get(q.index)]
    return x !== undefined && y !== undefined && x !== y && claim.signs.get(p.index) === claim.signs.get(q.index)
  })
  if (!pair) return null
  const args = { first: counts.get(pair[0].index) ?? 0, second: counts.get(pair[1].index) ?? 0 }
  return divergence(context, 'quantity', claim, [[pair[0]], [pair[1]]], { code: 'divergence.quantity', args }, 0.6)
}

/** How often something is said to happen, where a proposition says so once. */
function repetitionsOf({ inputs, packs }: AlignedContext, { report, spans }: Proposition): number | null {
  const input = inputs[report]
  const numbers = packs.get(input?.record.report.language ?? '')?.numbers
  if (!input || !numbers) return null
  const { words } = input.analysis
  const form = (i: number): string => (words.form[i] ?? '').toLowerCase()
  const values = wordsIn(words, spans).flatMap(i => {
    if (Object.hasOwn(numbers.repeats.alone, form(i))) return [numbers.repeats.alone[form(i)] ?? 0]
    const value = Object.hasOwn(numbers.words, form(i)) ? numbers.words[form(i)] : /^\d+$/u.test(form(i)) ? Number(form(i)) : undefined
    return value !== undefined && numbers.repeats.after.includes(form(i + 1)) ? [value] : []
  })
  return values.length === 1 ? (values[0] ?? null) : null
}
