import type { Messages } from '../../../messages/index.ts'
import type { Slot } from './matrix.ts'

/** Lengths of a strip in its own units. */
export const STRIP = { width: 5, height: 22, middle: 13 } as const

/** One tick of a strip. */
export interface Tick {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly family: 'affirm' | 'deny' | 'doubt'
}

/** One tick per report in their order: above the line asserts, short hedges or others, below denies; blank where the report has nothing. Place says it, colour repeats it. */
export function ticksOf(slots: readonly Slot[]): Tick[] {
  const { width, height, middle } = STRIP
  return slots.flatMap(({ marks }, i) =>
    marks.map(({ stance }): Tick => {
      const x = i * width + 1
      if (stance === 'asserts') return { x, y: 1, height: middle - 2, family: 'affirm' }
      if (stance === 'denies') return { x, y: middle + 1, height: height - middle - 1, family: 'deny' }
      return { x, y: middle - 6, height: 5, family: 'doubt' }
    }),
  )
}

/** *14 assert, 2 hedge, not in 4 reports* */
export function sayCounts(words: Messages, slots: readonly Slot[]): string {
  const count = (test: (slot: Slot) => boolean): number => slots.filter(test).length
  const stances = (['asserts', 'hedges', 'alleges', 'questions', 'denies', 'declines'] as const)
    .map(stance => ({ stance, n: count(s => s.marks.some(m => m.stance === stance)) }))
    .filter(({ n }) => n > 0)
  const without = count(s => s.marks.length === 0)
  const unsure = count(s => s.marks.some(m => !m.decided))
  return [
    ...stances.map(({ stance, n }) => words.labels.stanceIn[stance](n)),
    ...(unsure > 0 ? [`${unsure}\u00a0${words.page.undecided}`] : []),
    ...(without > 0 ? [words.page.notInSome(without)] : []),
  ].join(', ')
}
