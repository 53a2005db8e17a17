import type { Span } from '../../types/index.ts'
import type { Tokens } from './tokens.ts'

/** A stretch that two reports share, nearly word for word. `matched` counts the words that are the same, `free` those of them outside quotations. */
export interface Passage {
  readonly a: Span
  readonly b: Span
  readonly matched: number
  readonly free: number
  /** Words of the longer side. */
  readonly length: number
}

/** Words of one shingle. Four survive light rewriting better than the five or more of near-duplicate search, and chaining weeds out chance. */
const SHINGLE = 4
/** Each report is compared with the first this many that had a shingle: one chain of copies has one head, and the cost stays linear. */
const HEADS = 5
/** Words that may be added, dropped or replaced between two shared shingles of one passage. */
const GAP = 7

interface Posting {
  readonly report: number
  readonly at: number
}

/**
 * Text reuse between every two reports: word shingles with offsets (Broder 1997), diagonals chained over small gaps so that light rewriting
 * does not break a passage. Near-linear: a shingle's list holds its first places only. Keys of the result are `a b` with a < b.
 */
export function findReuse(reports: readonly Tokens[], fewest: number): Map<string, Passage[]> {
  const postings = new Map<number, Posting[]>()
  const hits = new Map<string, { readonly x: number; readonly y: number }[]>()
  reports.forEach((tokens, report) => {
    const own: { readonly key: number; readonly at: number }[] = []
    for (let at = 0; at + SHINGLE <= tokens.count; at++) own.push({ key: shingleAt(tokens, at), at })
    for (const { key, at } of own) {
      const list = postings.get(key)
      if (!list) continue
      for (const posting of list) {
        if (!same(reports[posting.report], posting.at, tokens, at)) continue
        const pair = `${posting.report} ${report}`
        const known = hits.get(pair)
        if (known) known.push({ x: posting.at, y: at })
        else hits.set(pair, [{ x: posting.at, y: at }])
      }
    }
    for (const { key, at } of own) {
      const list = postings.get(key)
      if (list) {
        if (list.length < HEADS) list.push({ report, at })
      } else postings.set(key, [{ report, at }])
    }
  })
  const found = new Map<string, Passage[]>()
  for (const [pair, matches] of hits) {
    const [a = 0, b = 0] = pair.split(' ').map(Number)
    const left = reports[a]
    const right = reports[b]
    if (!left || !right) continue
    const passages = chain(matches, left, right).filter(p => p.matched >= fewest)
    if (passages.length > 0) found.set(pair, passages)
  }
  return found
}

function shingleAt({ word }: Tokens, at: number): number {
  let hash = 17
  for (let k = 0; k < SHINGLE; k++) hash = (Math.imul(hash, 0x01000193) ^ (word[at + k] ?? 0)) | 0
  return hash
}

const same = (left: Tokens | undefined, x: number, right: Tokens, y: number): boolean => {
  for (let k = 0; k < SHINGLE; k++) if (left?.word[x + k] !== right.word[y + k]) return false
  return true
}

/** Chains hits that advance together on both sides. Hits come in order of `y`. */
function chain(hits: readonly { readonly x: number; readonly y: number }[], left: Tokens, right: Tokens): Passage[] {
  const open: { x0: number; y0: number; x: number; y: number; xs: Set<number> }[] = []
  for (const { x, y } of hits) {
    const grown = open.slice(-40).findLast(c => x > c.x && y > c.y && x - c.x <= SHINGLE + GAP && y - c.y <= SHINGLE + GAP)
    if (grown) {
      grown.x = x
      grown.y = y
      for (let k = 0; k < SHINGLE; k++) grown.xs.add(x + k)
    } else open.push({ x0: x, y0: y, x, y, xs: new Set(Array.from({ length: SHINGLE }, (_, k) => x + k)) })
  }
  return open.map(c => {
    const x1 = c.x + SHINGLE - 1
    const y1 = c.y + SHINGLE - 1
    return {
      a: { start: left.start[c.x0] ?? 0, end: left.end[x1] ?? 0 },
      b: { start: right.start[c.y0] ?? 0, end: right.end[y1] ?? 0 },
      matched: c.xs.size,
      free: [...c.xs].filter(i => !left.quoted[i]).length,
      length: Math.max(x1 - c.x0, y1 - c.y0) + 1,
    }
  })
}
