import type { Content } from './content.ts'
import { isDocument } from './noun-phrase.ts'
import { isComma, type Reading } from './reading.ts'
import type { Source } from './source.ts'

/**
 * No statement with one of these marks is as sure as one without: most of what was wrong above 0.95 had an edge at a comma, a paper or a thing for a
 * source, a source that another verb lends, or words on both sides of the phrase that names the source (decision 0135).
 */
const DOUBTED = 0.945

/** Holds a confidence below that of the sure ones where one of the known doubts applies. */
export const doubted = (r: Reading, source: Source | null, content: Content, score: number): number =>
  score > DOUBTED && doubts(r, source, content) ? DOUBTED : score

function doubts(r: Reading, source: Source | null, content: Content): boolean {
  if (source === null || source.by === 'shared' || source.by === 'antecedent' || source.voice < 0.8 || isDocument(r, source.head)) return true
  if (content.shape === 'quotation') return false
  return content.ranges.length > 1 || content.ranges.some(([a, b]) => openComma(r, a, b))
}

/** A comma outside of words in marks: the content may have ended there. */
function openComma(r: Reading, first: number, last: number): boolean {
  const outer = r.quotation[first] ?? -1
  for (let i = first + 1; i < last; i++) if (isComma(r, i) && (r.quotation[i] ?? -1) === outer) return true
  return false
}
