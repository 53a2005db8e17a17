import type { Exhibit } from './exhibits.ts'
import type { View } from './view.ts'

/** Where statements come from: an origin, several small ones together, or no known one (`light`, which counts for nothing). */
export interface Source<N> {
  readonly name: N
  readonly exhibits: readonly Exhibit[]
  readonly light: boolean
}

/** A place on the left or right of the drawing; lengths are in its own units, `middle` is where its label stands. */
export interface BandNode {
  readonly y: number
  readonly height: number
  readonly middle: number
  readonly count: number
}

export interface Bands<N> {
  readonly width: number
  readonly height: number
  /** Where the bars stand and how wide they are. */
  readonly left: number
  readonly right: number
  readonly bar: number
  readonly sources: readonly (BandNode & { readonly name: N; readonly light: boolean })[]
  readonly reports: readonly (BandNode & { readonly letter: string })[]
  /** Outlines of the bands, as wide as their statements. */
  readonly ribbons: readonly { readonly path: string; readonly light: boolean }[]
}

/** More sources or reports than this would be a tangle: the accounts say it in words. */
const MOST = 9

const WIDTH = 1000
const LEFT = 310
const RIGHT = 840
const BAR = 5
const GAP = 14
/** A node is never lower than its label. */
const LOWEST = 24
const HIGHEST_UNIT = 12

/** Bands from sources to reports, as wide as their statements; null where there are none or too many to see. */
export function bandsOf<N>(view: View, given: readonly Source<N>[]): Bands<N> | null {
  const sources = given.filter(s => s.exhibits.length > 0)
  const all = sources.flatMap(s => s.exhibits)
  const letters = view.reports.map(r => r.letter).filter(l => all.some(e => e.letter === l))
  if (sources.length === 0 || sources.length > MOST || letters.length > MOST) return null
  const unit = Math.min(HIGHEST_UNIT, 240 / all.length)
  const countIn = (exhibits: readonly Exhibit[], letter: string): number => exhibits.filter(e => e.letter === letter).length
  const left = lay(
    sources.map(s => s.exhibits.length),
    unit,
  )
  const right = lay(
    letters.map(l => countIn(all, l)),
    unit,
  )
  const used = new Map<string, number>()
  const take = (key: string, from: number, size: number): number => {
    const at = used.get(key) ?? from
    used.set(key, at + size)
    return at
  }
  const ribbons = sources.flatMap((source, i) =>
    letters.flatMap((letter, j) => {
      const thick = countIn(source.exhibits, letter) * unit
      if (thick === 0) return []
      return { path: ribbon(take(`l${i}`, left[i]?.y ?? 0, thick), take(`r${j}`, right[j]?.y ?? 0, thick), thick), light: source.light }
    }),
  )
  return {
    width: WIDTH,
    height: round(Math.max(...[...left, ...right].map(n => n.y + Math.max(n.height, LOWEST))) + 4),
    left: LEFT,
    right: RIGHT,
    bar: BAR,
    sources: sources.flatMap((s, i) => {
      const node = left[i]
      return node ? [{ ...node, name: s.name, light: s.light }] : []
    }),
    reports: letters.flatMap((letter, j) => {
      const node = right[j]
      return node ? [{ ...node, letter }] : []
    }),
    ribbons,
  }
}

const round = (n: number): number => Math.round(n * 10) / 10

function lay(counts: readonly number[], unit: number): BandNode[] {
  let y = 4
  return counts.map(count => {
    const height = count * unit
    const node = { y: round(y), height: round(height), middle: round(y + Math.max(height, LOWEST) / 2), count }
    y += Math.max(height, LOWEST) + GAP
    return node
  })
}

function ribbon(y1: number, y2: number, thick: number): string {
  const [a, b, c, d] = [y1, y2, y2 + thick, y1 + thick].map(round)
  const [from, to] = [LEFT + BAR, RIGHT]
  const half = (from + to) / 2
  return `M${from} ${a}C${half} ${a} ${half} ${b} ${to} ${b}V${c}C${half} ${c} ${half} ${d} ${from} ${d}Z`
}
