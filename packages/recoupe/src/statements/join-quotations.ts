import { isSentence } from './content-quotation.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { holdsFinite, isColon, isComma, isPunct, paragraphStart, type Reading, relationOf, sentenceFirst, sentenceOf, uposOf } from './reading.ts'
import { type Owner, ownerOf } from './whose-quotation.ts'

/** A quotation without a cue of its own: it goes on from a statement, or it is one by itself. */
export interface Floating {
  readonly range: Range
  readonly quotation: number
  /** Draft that it goes on from in the same paragraph. */
  readonly joins: Draft | null
  /** Draft whose source it may inherit, and a word of the name that the scene before it gives; −1 for none. */
  readonly after: Draft | null
  readonly named: number
}

/**
 * Quotations that no cue has taken. In the paragraph of a direct statement, right after it, they belong to it; elsewhere
 * they are free where they make a sentence. Scare quotes, titles and names stay silent.
 */
export function joinQuotations(r: Reading, drafts: readonly Draft[]): Floating[] {
  const found: Floating[] = []
  const taken = takenQuotations(r, drafts)
  let last: Floating | null = null
  const ended = [...drafts].filter(d => d.kind !== 'relative' && d.kind !== 'noun').sort((a, b) => endOf(a) - endOf(b))
  let passed = 0
  r.analysis.quotations.forEach((quotation, q) => {
    if (quotation.depth !== 0 || taken.has(q)) return
    const range: Range = [r.quotationFirst[q] ?? 0, r.quotationLast[q] ?? -1]
    if (range[1] - range[0] < 2 || !standsAlone(r, range)) return
    // the last statement that ends before the quotation
    while (passed < ended.length && endOf(ended[passed] as Draft) < range[0]) passed++
    const before = governing(r, ended, passed - 1)
    const joins = before && isAdjacent(r, before, range, last) ? before : null
    if (!joins && !isSentence(r, range[0], range[1])) return
    const from = last && (!before || last.range[1] > endOf(before)) ? { after: last.after, named: last.named, end: last.range[1] } : ownerSoFar(before)
    last = { range, quotation: q, joins, ...(joins ? { after: joins, named: -1 } : (runsOn(r, q, drafts, found) ?? ownerOf(r, range, from))) }
    found.push(last)
  })
  return found
}

/** Statements of one sentence that are looked through for the one whose words open it. */
const TRAIL = 4

/**
 * « « On a vu la voiture », dit X, qui affirme que P. « Elle roulait vite. » »: of the statements of one sentence, the one whose quotation opens it governs
 * the others, and the words in the next sentence go on from there.
 */
function governing(r: Reading, ended: readonly Draft[], nearest: number): Draft | null {
  const last = ended[nearest] ?? null
  if (last === null || last.content.shape === 'quotation' || last.cueWord < 0) return last
  for (let k = nearest - 1; k >= Math.max(0, nearest - TRAIL); k--) {
    const d = ended[k]
    if (!d || d.cueWord < 0 || sentenceOf(r, d.cueWord) !== sentenceOf(r, last.cueWord)) return last
    if (d.content.shape !== 'quotation') continue
    const first = d.content.ranges[0]?.[0] ?? -1
    return d.cueWord > first && last.cueWord > d.cueWord && (r.quotation[first] ?? -1) >= 0 ? d : last
  }
  return last
}

const ownerSoFar = (before: Draft | null): Owner & { readonly end: number } => ({ after: before, named: -1, end: before ? endOf(before) : -1 })

/**
 * « J'ai vu la voiture. ¶ « Elle roulait vite », raconte X: marks that are opened anew in each paragraph and closed at the end of all are one
 * quotation, and whoever says one of its paragraphs says the others. Null where the quotation stands by itself.
 */
function runsOn(r: Reading, q: number, drafts: readonly Draft[], found: readonly Floating[]): Owner | null {
  const next = nextOuter(r, q, 1)
  if (r.analysis.quotations[q]?.continues) {
    const before = nextOuter(r, q, -1)
    const draft = ownerAt(r, before, drafts)
    if (draft) return { after: draft, named: -1 }
    const floating = found.find(f => f.quotation === before)
    if (floating) return { after: floating.after, named: floating.named }
  }
  for (let at = next; at >= 0 && r.analysis.quotations[at]?.continues; at = nextOuter(r, at, 1)) {
    const draft = ownerAt(r, at, drafts)
    if (draft) return { after: draft, named: -1 }
  }
  return null
}

/** The statement whose content begins with a quotation. */
const ownerAt = (r: Reading, q: number, drafts: readonly Draft[]): Draft | undefined =>
  q < 0 ? undefined : drafts.find(d => d.source !== null && d.content.shape !== 'object' && (r.quotation[d.content.ranges[0]?.[0] ?? -1] ?? -1) === q)

function nextOuter(r: Reading, q: number, step: 1 | -1): number {
  for (let at = q + step; at >= 0 && at < r.analysis.quotations.length; at += step) if (r.analysis.quotations[at]?.depth === 0) return at
  return -1
}

function takenQuotations(r: Reading, drafts: readonly Draft[]): Set<number> {
  const taken = new Set<number>()
  for (const d of drafts)
    for (const [first, last] of d.content.ranges)
      for (let i = first; i <= last; i++) {
        const q = r.quotation[i] ?? -1
        if (q >= 0) {
          if (!isInner(r, d, q)) taken.add(q)
          i = Math.max(i, r.quotationLast[q] ?? i)
        }
      }
  const said = new Uint8Array(r.words.count)
  for (const d of drafts) for (const [first, last] of d.content.ranges) said.fill(1, first, last + 1)
  for (const d of drafts)
    for (const range of [d.source?.phrase, ...d.cue])
      if (range)
        for (let i = range[0]; i <= range[1]; i++)
          if ((r.quotation[i] ?? -1) >= 0 && said[i] === 0 && !isInner(r, d, r.quotation[i] ?? -1)) taken.add(r.quotation[i] ?? -1)
  return taken
}

/** “But when you’re campaigning for office”, « “On me dit que tout va bien.” »: a cue inside the marks, with less than their words, leaves them to whoever speaks. */
const isInner = (r: Reading, d: Draft, q: number): boolean =>
  d.cueWord >= 0 && (r.quotation[d.cueWord] ?? -1) === q && (d.content.ranges[0]?.[0] ?? -1) > (r.quotationFirst[q] ?? -1)

/** Opens its sentence (or follows a colon), and closes it. */
function standsAlone(r: Reading, [first, last]: Range): boolean {
  const start = sentenceFirst(r, first)
  for (let i = first - 1; i >= start; i--) {
    if (isColon(r, i)) break
    if ((r.quotation[i] ?? -1) >= 0 || /^[.!?…]$/u.test(r.words.form[i] ?? '')) break
    if (!isPunct(r, i) && uposOf(r, i) !== 'CCONJ') return false
  }
  const next = last + 1
  if (next >= r.words.count || sentenceOf(r, next) !== sentenceOf(r, last)) return true
  return isPunct(r, next) && !isComma(r, next)
}

const endOf = (d: Draft): number => Math.max(d.content.ranges.at(-1)?.[1] ?? 0, d.cue.at(-1)?.[1] ?? 0, d.source?.phrase?.[1] ?? 0)

/**
 * « « … », dit Roux. Son adjoint enfonce le clou : « … » », "…, she said. Her husband put it more bluntly: “…”": the subject of the sentence that a colon
 * ends says what follows it, and not whoever spoke before. A pronoun may be whoever spoke.
 */
function announcesAnother(r: Reading, from: number, open: number): boolean {
  const first = Math.max(from, sentenceFirst(r, open - 1))
  if (!isColon(r, open - 1)) return false
  for (let i = first; i < open - 1; i++)
    if ((r.quotation[i] ?? -1) < 0 && relationOf(r, i) === 'nsubj' && uposOf(r, i) !== 'PRON' && holdsFinite(r, i + 1, open - 2)) return true
  return false
}

/** Right after a direct statement of the same paragraph, with no sentence between. */
function isAdjacent(r: Reading, before: Draft, range: Range, last: Floating | null): boolean {
  if (paragraphStart(r, range[0]) !== paragraphStart(r, before.cueWord >= 0 ? before.cueWord : endOf(before))) return false
  const end = last?.joins === before ? Math.max(endOf(before), last.range[1]) : endOf(before)
  const direct = before.content.shape === 'quotation' || before.content.shape === 'incise' || before.content.shape === 'colon'
  if (!direct || before.kind === 'preposition' || announcesAnother(r, end + 1, range[0])) return false
  return sentenceOf(r, range[0]) - sentenceOf(r, end) <= 1
}
