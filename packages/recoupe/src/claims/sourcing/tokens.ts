import type { Quotation, Report } from '../../types/index.ts'
import { fold } from '../propositions/fold.ts'

/** The words of a report as reuse sees them: folded, outside noise, with their place. Columns of equal length. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Interned folded word. */
  readonly word: Int32Array
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array
}

/** Numbers words across reports, so that shingles compare integers. */
export class WordTable {
  private readonly ids = new Map<string, number>()

  id(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    this.ids.set(word, this.ids.size)
    return this.ids.size - 1
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

export function readTokens(report: Report, quotations: readonly Quotation[], table: WordTable): Tokens {
  const start: number[] = []
  const end: number[] = []
  const word: number[] = []
  const quoted: number[] = []
  let noise = 0
  let quotation = 0
  const outer = quotations.filter(q => q.depth === 0)
  for (const match of report.text.matchAll(WORD)) {
    const at = match.index
    while (noise < report.noise.length && (report.noise[noise]?.end ?? 0) <= at) noise++
    if ((report.noise[noise]?.start ?? Number.POSITIVE_INFINITY) <= at) continue
    while (quotation < outer.length && (outer[quotation]?.end ?? 0) <= at) quotation++
    start.push(at)
    end.push(at + match[0].length)
    word.push(table.id(fold(match[0])))
    quoted.push((outer[quotation]?.start ?? Number.POSITIVE_INFINITY) <= at ? 1 : 0)
  }
  return { count: start.length, start: Int32Array.from(start), end: Int32Array.from(end), word: Int32Array.from(word), quoted: Uint8Array.from(quoted) }
}
