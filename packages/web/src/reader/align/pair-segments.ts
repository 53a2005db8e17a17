import { type Segment, segmentAt } from './segments.ts'
import type { Tie } from './ties.ts'
import type { Vocabulary, WordList } from './words.ts'

/** Two segments that say the same thing. */
export interface Pair {
  readonly a: number
  readonly b: number
  /** `same` word for word; `reworded` in other words, in another language, or in part. */
  readonly kind: 'same' | 'reworded'
  /** False where only an undecided link of the dossier joins them. */
  readonly decided: boolean
  /** In [0, 1]: share of the words, weighed by rarity, that they have in common; ties of the dossier count from 0.6 on. */
  readonly score: number
}

/** A word in more segments of one report than this says nothing of which sentence answers which, and would cost their product. */
const COMMON = 12
/** Below this share of common weight, two sentences are about other things. */
const ENOUGH = 0.42
const TIED = 0.6
const WHOLE = 4

/** Pairs by their words (Dice's coefficient over rarity) and by the dossier's ties, the best ones of each segment of either side. */
export function pairSegments(
  segments: readonly [readonly Segment[], readonly Segment[]],
  lists: readonly [readonly WordList[], readonly WordList[]],
  { weight, frequency }: Vocabulary,
  ties: readonly Tie[],
): Pair[] {
  const sets = [lists[0].map(l => new Set(l)), lists[1].map(l => new Set(l))] as const
  const sum = (words: Iterable<number>): number => {
    let total = 0
    for (const w of words) total += weight[w] ?? 0
    return total
  }
  const totals = [sets[0].map(sum), sets[1].map(sum)] as const
  const found = new Map<number, Pair>()
  const width = segments[1].length
  const keep = (pair: Pair): void => {
    const key = pair.a * width + pair.b
    const before = found.get(key)
    if (!before || before.score < pair.score || (pair.decided && !before.decided)) {
      found.set(key, before?.kind === 'same' ? { ...before, decided: true } : { ...pair, decided: pair.decided || (before?.decided ?? false) })
    }
  }

  const compare = (a: number, b: number): number => {
    const [x, y] = [sets[0][a], sets[1][b]]
    if (!x || !y) return 0
    const [small, large] = x.size <= y.size ? [x, y] : [y, x]
    let common = 0
    for (const word of small) if (large.has(word)) common += weight[word] ?? 0
    const [p, q] = [totals[0][a] ?? 0, totals[1][b] ?? 0]
    if (common === 0) return 0
    const dice = (2 * common) / (p + q)
    // A sentence of one report may stand inside a longer one of the other.
    const inside = small.size >= 5 ? (0.8 * common) / Math.min(p, q) : 0
    return Math.max(dice, inside)
  }

  for (const [a, b] of twins(lists)) keep({ a, b, kind: 'same', decided: true, score: 1 })
  const places = rarePlaces(sets[1], frequency)
  segments[0].forEach((_, a) => {
    const candidates = new Set<number>()
    for (const word of sets[0][a] ?? []) for (const b of places.get(word) ?? []) candidates.add(b)
    for (const b of candidates) {
      const score = compare(a, b)
      if (score >= ENOUGH) keep({ a, b, kind: 'reworded', decided: true, score })
    }
  })
  for (const { a, b, decided } of ties) {
    const [x, y] = [touched(segments[0], a), touched(segments[1], b)]
    // Of a tie over several sentences, each goes with the one most like it, else with the one in the same place.
    x.forEach((i, at) => {
      const best = y.reduce((found, j) => (compare(i, j) > compare(i, found) ? j : found), y[Math.floor((at * y.length) / x.length)] ?? -1)
      if (best >= 0) keep({ a: i, b: best, kind: 'reworded', decided, score: Math.min(1, TIED + compare(i, best) / 4) })
    })
  }
  return bestOf([...found.values()])
}

/** Segments with the same words in the same order: told apart by nothing but marks and accents. Repeated ones go in order. */
function* twins(lists: readonly [readonly WordList[], readonly WordList[]]): Generator<[number, number]> {
  const places = new Map<string, number[]>()
  lists[1].forEach((list, b) => {
    if (list.length === 0) return
    const key = list.join(' ')
    const known = places.get(key)
    if (known) known.push(b)
    else places.set(key, [b])
  })
  const used = new Map<string, number>()
  for (const [a, list] of lists[0].entries()) {
    if (list.length === 0) continue
    const key = list.join(' ')
    const known = places.get(key)
    if (!known) continue
    const turn = used.get(key) ?? 0
    used.set(key, turn + 1)
    const b = known[Math.min(turn, known.length - 1)]
    if (b !== undefined) yield [a, b]
  }
}

function rarePlaces(sets: readonly ReadonlySet<number>[], frequency: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  sets.forEach((words, b) => {
    for (const word of words) {
      if ((frequency[word] ?? 0) > 2 * COMMON) continue
      const known = places.get(word)
      if (known) known.push(b)
      else places.set(word, [b])
    }
  })
  return places
}

/** Indices of the segments that a span covers by half or by a good stretch. */
function touched(segments: readonly Segment[], span: { readonly start: number; readonly end: number }): number[] {
  const found: number[] = []
  for (let i = Math.max(0, segmentAt(segments, span.start)); i < segments.length; i++) {
    const s = segments[i]
    if (!s || s.start >= span.end) break
    const shared = Math.min(s.end, span.end) - Math.max(s.start, span.start)
    if (!s.noise && (2 * shared >= s.end - s.start || shared >= 12 || 2 * shared >= span.end - span.start)) found.push(i)
  }
  return found
}

/** Pairs that are the best of one of their two segments; of others, only what is word for word the same or nearly as good. */
function bestOf(pairs: readonly Pair[]): Pair[] {
  const best = [new Map<number, number>(), new Map<number, number>()] as const
  const rank = (p: Pair): number => p.score + (p.kind === 'same' ? WHOLE : 0) + (p.decided ? 1 : 0)
  for (const p of pairs) {
    best[0].set(p.a, Math.max(best[0].get(p.a) ?? 0, rank(p)))
    best[1].set(p.b, Math.max(best[1].get(p.b) ?? 0, rank(p)))
  }
  return pairs.filter(p => rank(p) >= (best[0].get(p.a) ?? 0) || rank(p) >= (best[1].get(p.b) ?? 0)).sort((x, y) => x.a - y.a || rank(y) - rank(x) || x.b - y.b)
}
