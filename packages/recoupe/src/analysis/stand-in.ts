import type { Document, Report, Sentence, Span } from '../types/index.ts'

/** A provisional cut into paragraphs, sentences and words, until the trained one takes its place. */
export interface Cut {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly words: readonly Span[]
}

const WORD = /\p{L}+['’]|[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|\.\.\.|[^\s]/gu

export function cut(report: Report): Cut {
  const paragraphs: Document['paragraphs'][number][] = []
  for (const line of report.text.matchAll(/[^\n]+/gu)) {
    if (line[0].trim() !== '') paragraphs.push({ start: line.index, end: line.index + line[0].length, kind: 'prose' })
  }
  const sentences: Sentence[] = []
  const words: Span[] = []
  const segmenter = new Intl.Segmenter(report.language, { granularity: 'sentence' })
  paragraphs.forEach((paragraph, index) => {
    for (const { segment, index: at } of segmenter.segment(report.text.slice(paragraph.start, paragraph.end))) {
      const first = words.length
      const start = paragraph.start + at
      for (const match of segment.matchAll(WORD)) words.push({ start: start + match.index, end: start + match.index + match[0].length })
      const last = words.length
      if (last > first) sentences.push({ start: words[first]?.start ?? start, end: words[last - 1]?.end ?? start, paragraph: index, first, last })
    }
  })
  return { document: { report, paragraphs }, sentences, words }
}
