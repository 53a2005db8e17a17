import type { Draft } from '../draft.ts'
import { type Reading, sentenceOf } from '../reading.ts'
import type { Surroundings } from './mark.ts'

/** Nothing beside it. */
export const ALONE: Surroundings = { within: false, beside: 0, inside: 0, rival: 0 }

/**
 * What stands around each statement: cues beside and inside it, and the best reading that lost to it. Linear but for a look-up per cue. `decided` are the
 * readings that won as they were then: a content that a quotation lengthened since is no rival of itself.
 */
export function surroundingsOf(r: Reading, list: readonly Draft[], all: readonly Draft[], decided: readonly Draft[]): Surroundings[] {
  const cues = [...new Set(list.map(d => d.cueWord).filter(word => word >= 0))].sort((a, b) => a - b)
  const bySentence = new Map<number, number>()
  for (const word of cues) bySentence.set(sentenceOf(r, word), (bySentence.get(sentenceOf(r, word)) ?? 0) + 1)
  const won = new Set([...list, ...decided].map(keyOf))
  const rivals = new Map<number, number>()
  for (const d of all) {
    for (const other of d.runnerUp ? [d, d.runnerUp] : [d])
      if (other.cueWord >= 0 && !won.has(keyOf(other))) rivals.set(other.cueWord, Math.max(rivals.get(other.cueWord) ?? 0, other.score))
  }
  return list.map(({ cueWord, content }) => ({
    within: false,
    beside: cueWord < 0 ? 0 : (bySentence.get(sentenceOf(r, cueWord)) ?? 1) - 1,
    inside: content.ranges.reduce((sum, [first, last]) => sum + from(cues, last + 1) - from(cues, first), 0),
    rival: rivals.get(cueWord) ?? 0,
  }))
}

const keyOf = (d: Draft): string => `${d.cueWord} ${d.source?.head ?? -1} ${String(d.content.ranges)}`

/** How many of the sorted numbers lie before `at`. */
function from(sorted: readonly number[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
