import { compareQuantities } from '../../analysis/quantities.ts'
import { ANYBODY, MEASURES } from '../../lang/predicates.ts'
import { areKin } from '../alignment/compare.ts'
import type { Amount } from '../propositions/proposition.ts'
import { type AlignedContext, areOfOneStory } from './context.ts'
import { type Count, readCounts } from './read-counts.ts'

/** Two counts of one thing that rounding does not explain. `first` stands in the earlier report. */
export interface ApartCounts {
  readonly first: Count
  readonly second: Count
  readonly confidence: number
}

/** Counts of one sort held against each other: a text that counts more of one sort is a table. */
const MOST = 24
/** Two figures further apart than this count two things. */
const FACTOR = 4

/**
 * What two reports count differently, though no claim joins the two sentences. A toll of human beings is one wherever it stands (*six blessés* / *neuf
 * personnes ont été blessées*); a thing is one where its sentences share something else, a measure (money, shares, lengths) where they share more. Never
 * where one report has the other's figure too. Counts are compared within lists of one unit or one toll, so that the cost stays near-linear.
 */
export function countsApart(context: AlignedContext): ApartCounts[] {
  const { inputs, packs, readers } = context
  const oneStory = areOfOneStory(context)
  const lists = new Map<string, Count[]>()
  inputs.forEach((input, report) => {
    const [reader, pack] = [readers[report], packs.get(input.record.report.language)]
    if (!reader || !pack) return
    for (const count of readCounts(input, report, reader, pack)) {
      const keys = count.human ? ['human', ...(count.toll === null ? [] : [`toll ${count.toll}`])] : [`${count.amount.unit}`, `under ${count.under}`]
      for (const key of keys) {
        const list = lists.get(key)
        if (list) list.push(count)
        else lists.set(key, [count])
      }
    }
  })
  return [...lists].flatMap(([key, list]) => apartIn(list.slice(0, MOST * inputs.length), key.startsWith('toll'), oneStory))
}

function apartIn(list: readonly Count[], toll: boolean, oneStory: (a: number, b: number) => boolean): ApartCounts[] {
  const reports = [...new Set(list.map(c => c.report))].sort((a, b) => a - b)
  const found: ApartCounts[] = []
  for (const [i, a] of reports.entries()) {
    for (const b of reports.slice(i + 1)) {
      if (!oneStory(a, b)) continue
      const [left, right] = [a, b].map(r => list.filter(c => c.report === r).slice(0, MOST)) as [Count[], Count[]]
      const pair = toll ? tollsApart(left, right) : thingsApart(left, right)
      if (pair) found.push(pair)
    }
  }
  return found
}

/** The whole toll is the largest of a report: *six blessés, dont un grave*. */
function tollsApart(left: readonly Count[], right: readonly Count[]): ApartCounts | null {
  const [first, second] = [left, right].map(list => list.reduce((x, y) => (y.amount.value > x.amount.value ? y : x))) as [Count, Count]
  if (!differ(first.amount, second.amount) || left.some(x => right.some(y => !differ(x.amount, y.amount)))) return null
  return { first, second, confidence: 0.6 }
}

function thingsApart(left: readonly Count[], right: readonly Count[]): ApartCounts | null {
  let best: { pair: ApartCounts; shared: number } | null = null
  for (const first of left) {
    for (const second of right) {
      const shared = likenessOf(first, second)
      if (shared <= 0 || (best && best.shared >= shared) || !differ(first.amount, second.amount)) continue
      const ratio = Math.max(first.amount.value, second.amount.value) / Math.max(1e-9, Math.min(first.amount.value, second.amount.value))
      if (ratio > FACTOR && !(isSlip(ratio) && shared >= SLIPPED)) continue
      const beside =
        left.some(x => likenessOf(x, second) > 0 && !differ(x.amount, second.amount)) ||
        right.some(y => likenessOf(first, y) > 0 && !differ(first.amount, y.amount))
      if (!beside) best = { pair: { first, second, confidence: 0.5 }, shared }
    }
  }
  return best?.pair ?? null
}

/** Terms that two sentences share where one of them has slipped by a zero or more: *1,2 million* / *12 millions*. */
const SLIPPED = 3

/** True for ten times, a hundred times, a thousand times: a zero, a scale or a decimal point was lost. */
const isSlip = (ratio: number): boolean => [10, 100, 1000].some(n => Math.abs(ratio / n - 1) < 1e-6)

/** How much two counts share beside their unit; 0 where that is too little for one thing. */
function likenessOf(a: Count, b: Count): number {
  if (!a.human && a.amount.unit !== b.amount.unit && !areKin(a.amount.unit ?? '', b.amount.unit ?? '')) return 0
  if (a.toll !== null && b.toll !== null) return 0
  const event = [...a.events].some(x => [...b.events].some(y => x === y || areKin(x, y)))
  const subject = a.subject !== null && a.subject === b.subject
  const frame = event || subject || (a.under !== null && a.under === b.under)
  const shared = [...a.about].filter(key => b.about.has(key)).length
  if (a.human && a.amount.unit !== b.amount.unit && !frame) return shared >= STRANGERS && (isAnybody(a) || isAnybody(b)) ? shared : 0
  const needed = (isMeasure(a) ? MEASURE : THING) + (frame ? 0 : UNFRAMED)
  return shared >= needed ? shared + (frame ? 1 : 0) : 0
}

/** Terms that two sentences share beside what they count: for things, for measures, of which a text has many, and more where nothing else frames them. */
const [THING, MEASURE, UNFRAMED] = [1, 2, 1]

/** Terms that sentences share where one counts *passagers* and the other "people". */
const STRANGERS = 3
const isAnybody = ({ amount: { unit } }: Count): boolean => ANYBODY.has(unit ?? '')

/** Money, percentages and what has no concept of its own but a measure's. */
const isMeasure = ({ amount: { noun, unit } }: Count): boolean => noun === '%' || /^[A-Z]{3}$/u.test(noun ?? '') || MEASURES.has(unit ?? '')

/** *Plus de 4 000* does not explain 5 000: what is bounded from below stays near its bound. */
const OVER = 1.15

export function differ(a: Amount, b: Amount): boolean {
  const verdict = compareQuantities(a, b.unit === a.unit ? b : { ...b, unit: a.unit })
  if (verdict === 'different') return true
  const beyond = (x: Amount, y: Amount): boolean =>
    x.approximation === 'at-least' && y.approximation !== 'at-least' && y.approximation !== 'order' && y.value > x.value * OVER
  return beyond(a, b) || beyond(b, a)
}
