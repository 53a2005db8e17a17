import type { SpeechAct } from '../../../types/index.ts'
import type { ReportView } from './exhibits.ts'

/** Lengths of a bar code in its own units. */
export const BAR_CODE = { width: 1000, height: 16 } as const

/** A bar for each stretch of a statement, where it stands in its report; lower for the reporter's voice. */
export interface CodeBar {
  readonly ref: string
  readonly act: SpeechAct | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function barsOf({ report, exhibits }: ReportView): CodeBar[] {
  const scale = BAR_CODE.width / Math.max(1, report.text.length)
  const round = (n: number): number => Math.round(n * 10) / 10
  return exhibits.flatMap(e =>
    e.content.map(({ start, end }): CodeBar => {
      const nested = e.statement?.within ? 5 : 0
      const y = e.statement ? nested : BAR_CODE.height - 4
      return {
        ref: e.ref,
        act: e.statement?.act ?? null,
        x: round(start * scale),
        y,
        width: Math.max(2, round((end - start) * scale - 1)),
        height: BAR_CODE.height - y - nested,
      }
    }),
  )
}
