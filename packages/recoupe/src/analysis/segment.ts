import type { Pack } from '../lang/pack.ts'
import { fold } from '../text/fold.ts'
import { subtract, trimSpan } from '../text/spans.ts'
import type { Document, Paragraph, Report, Span } from '../types/index.ts'
import { classifyParagraphs } from './paragraphs/classify.ts'
import { findLines, joinWrapped } from './paragraphs/lines.ts'
import { splitEntries } from './paragraphs/split-entries.ts'

/**
 * Cuts a report into paragraphs, noise left out. A blank line always ends one; a single line break does unless the text is
 * hard-wrapped, as e-mails are. Spans are trimmed of white space and of list and heading marks.
 */
export function segment(report: Report, pack: Pack): Document {
  const { text, noise } = report
  const blocks = joinWrapped(text, findLines(text))
  const spans: Span[] = []
  let at = 0
  for (const block of blocks) {
    while (at < noise.length && (noise[at]?.end ?? 0) <= block.start) at++
    let last = at
    while (last < noise.length && (noise[last]?.start ?? 0) < block.end) last++
    for (const piece of last > at ? subtract(block, noise.slice(at, last)) : [block]) {
      const span = trimSpan(text, piece)
      if (span.end > span.start && hasWord(text, span)) spans.push(span)
    }
  }
  const paragraphs: Paragraph[] = classifyParagraphs(
    text,
    splitEntries(text, spans, pack.tokens.clockHead),
    pack.tokens.turnLabels,
    report.title === null ? null : fold(report.title.trim()),
  )
  return { report, paragraphs }
}

/** True where the span holds a letter or a digit: rules of dashes and stars are no paragraphs. */
function hasWord(text: string, span: Span): boolean {
  const reach = Math.min(span.end, span.start + 4096)
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, reach)) || reach < span.end
}
