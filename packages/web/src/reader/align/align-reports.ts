import type { ReportView, View } from 'recoupe/view'
import { forwardChain } from './chain.ts'
import { type Pair, pairSegments } from './pair-segments.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { tiesBetween } from './ties.ts'
import { readWords } from './words.ts'

/** `same` word for word, `reworded` said otherwise, `only` in this report and not found in the other, `noise` left out. */
export type Likeness = 'same' | 'reworded' | 'only' | 'noise'

export interface Compared extends Segment {
  readonly likeness: Likeness
  /** False where only an undecided link joins it to its twin. */
  readonly decided: boolean
  /** Segments of the other report that answer it, the nearest first. */
  readonly twins: readonly number[]
}

/** Sentences of the other report, one after the other, that this one has nothing of; they would stand after segment `after` (−1: at the head). */
export interface Gap {
  readonly after: number
  readonly missing: readonly number[]
}

export interface Side {
  readonly segments: readonly Compared[]
  readonly gaps: readonly Gap[]
}

/** Two reports of a dossier laid side by side. */
export interface Alignment {
  readonly sides: readonly [Side, Side]
  /** Pairs that go forward in both: for scrolling in step. */
  readonly chain: readonly Pair[]
}

export function alignReports(view: View, left: ReportView, right: ReportView): Alignment {
  const segments = [segmentsOf(left), segmentsOf(right)] as const
  const { lists, vocabulary } = readWords([left.report.text, right.report.text], segments)
  const pairs = pairSegments(segments, lists, vocabulary, tiesBetween(view, left.report.id, right.report.id))
  const chain = forwardChain(pairs, segments[1].length)
  const mirrored = pairs.map(p => ({ ...p, a: p.b, b: p.a }))
  const compared = [compare(segments[0], pairs), compare(segments[1], mirrored)] as const
  return {
    chain,
    sides: [
      { segments: compared[0], gaps: gapsIn(compared[1], new Map(chain.map(p => [p.b, p.a]))) },
      { segments: compared[1], gaps: gapsIn(compared[0], new Map(chain.map(p => [p.a, p.b]))) },
    ],
  }
}

function compare(segments: readonly Segment[], pairs: readonly Pair[]): Compared[] {
  const own = new Map<number, Pair[]>()
  for (const pair of pairs) own.set(pair.a, [...(own.get(pair.a) ?? []), pair])
  return segments.map(segment => {
    const found = (own.get(segment.index) ?? []).sort((x, y) => y.score - x.score || x.b - y.b)
    const [best] = found
    const likeness = segment.noise ? 'noise' : !best ? 'only' : found.some(p => p.kind === 'same') ? 'same' : 'reworded'
    return { ...segment, likeness, decided: !best || found.some(p => p.decided), twins: found.map(p => p.b) }
  })
}

/** Runs of sentences that only the other report has, each at the place where the chain would have it here. */
function gapsIn(other: readonly Compared[], here: ReadonlyMap<number, number>): Gap[] {
  const gaps: { after: number; missing: number[] }[] = []
  let after = -1
  for (const segment of other) {
    const at = here.get(segment.index)
    if (at !== undefined) after = Math.max(after, at)
    if (segment.likeness !== 'only') continue
    const last = gaps.at(-1)
    if (last?.after === after) last.missing.push(segment.index)
    else gaps.push({ after, missing: [segment.index] })
  }
  return gaps
}
