import type { Sentence, Words } from '../../types/index.ts'

/** Surface tokens of a report: a contraction is one. `word` is the index of its first syntactic word. */
export interface NameTokens {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  /** Token index where each sentence begins, and the count at the end. */
  readonly bounds: Int32Array
}

export function surfaceTokens(words: Words, sentences: readonly Sentence[]): NameTokens {
  const start: number[] = []
  const end: number[] = []
  const word: number[] = []
  const bounds: number[] = []
  let next = 0
  for (let i = 0; i < words.count; i++) {
    if (next < sentences.length && sentences[next]?.first === i) {
      bounds.push(start.length)
      next++
    }
    const last = start.length - 1
    if (last >= 0 && start[last] === words.start[i] && end[last] === words.end[i] && bounds[bounds.length - 1] !== start.length) continue
    start.push(words.start[i] as number)
    end.push(words.end[i] as number)
    word.push(i)
  }
  bounds.push(start.length)
  return { start: Int32Array.from(start), end: Int32Array.from(end), word: Int32Array.from(word), bounds: Int32Array.from(bounds) }
}
