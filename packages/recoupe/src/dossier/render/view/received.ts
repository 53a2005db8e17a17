import type { Span, SpeechAct } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { passageAround } from './context.ts'
import type { ReportView } from './exhibits.ts'

/** Share of a text that somebody is said to have said, in percent; overlaps count once. */
export function attributedPercent({ report, exhibits }: ReportView): number {
  const spans = exhibits.flatMap(e => (e.statement ? e.content : [])).sort((a, b) => a.start - b.start)
  let covered = 0
  let at = 0
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, at))
    at = Math.max(at, end)
  }
  return report.text.length === 0 ? 0 : Math.round((100 * covered) / report.text.length)
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** The first paragraph that is neither the headline nor mostly noise, from its first word of prose. */
export function opening({ report, paragraphs }: ReportView): Span | null {
  const { text, title, noise } = report
  const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const headline = bare(title ?? '')
  const isProse = (p: Span): boolean => {
    const covered = noise.reduce((n, s) => n + Math.max(0, Math.min(s.end, p.end) - Math.max(s.start, p.start)), 0)
    return covered * 2 < p.end - p.start && (headline === '' || bare(text.slice(p.start, p.end)) !== headline)
  }
  const first = paragraphs.find(isProse)
  if (!first) return null
  let skipped = first.start
  for (const noise of report.noise) {
    if (report.text.slice(skipped, noise.start).trim() === '' && noise.end > skipped && noise.end < first.end) skipped = noise.end
  }
  const { end } = passageAround(text, [{ start: skipped, end: Math.min(first.end, skipped + 110) }])
  return { start: skipped, end }
}

/** Words of a report, at most so many characters, on one line; `cut` says that an ellipsis is owed after the quotation. */
export function beginning({ report }: ReportView, { start, end }: Span, most: number): { readonly text: string; readonly cut: boolean } {
  const words = oneLine(report.text.slice(start, Math.min(end, start + most)))
  const text = end - start > most ? words.replace(/\s+\S*$/u, '') : words
  return { text, cut: !/[.!?…»”"]$/u.test(text) }
}

/** How many statements of a report do what, in the order of the text. */
export function actsOf({ exhibits }: ReportView): (readonly [act: SpeechAct, count: number])[] {
  const counts = new Map<SpeechAct, number>()
  for (const { statement } of exhibits) if (statement) counts.set(statement.act, (counts.get(statement.act) ?? 0) + 1)
  return [...counts]
}
