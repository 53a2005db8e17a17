import type { Furniture } from '../lang/furniture.ts'
import type { PublicationWords } from '../lang/times.ts'
import type { Span } from '../types/index.ts'
import type { TimePack } from './times/find-times.ts'
import { readTimes } from './times/find-times.ts'
import type { TimeReading } from './times/read-group.ts'

/** A publication date found in a report's own head. The span holds the words that state it. */
export interface TextPublication extends Span {
  readonly value: string
}

/** Characters at the head of a text in which a publication date may stand. */
const HEAD = 600

/**
 * Reads the publication date out of the head of a text: a labelled line (`date 2022-09`, *Publié le 3 mars 2024 à
 * 14h05*), a line that is only a date, the date that ends a byline (*Par Léa Morin, le 5 mars 2026*), or the one
 * in a dateline (*PARIS, 22 sept. (AFP) –*). A date without a year is
 * completed from `year` (that of the metadata, say), else not used. Null where none is stated: a date that the story
 * itself tells is never taken for the day of publication.
 */
export function findPublication(text: string, pack: TimePack & { readonly furniture: Furniture }, year?: number): TextPublication | null {
  const words = pack.times.publication
  const head = text.slice(0, HEAD)
  const anchor = year === undefined ? null : `${String(year).padStart(4, '0')}`
  const found = readTimes({ text: head, published: anchor }, pack)
  return labelled(head, found, words) ?? alone(head, found) ?? inByline(head, found, pack.furniture) ?? inDateline(head, found)
}

const calendar = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/

const usable = (t: TimeReading): boolean => t.value !== null && calendar.test(t.value) && t.part === undefined && t.kind !== 'duration' && t.kind !== 'set'

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** A label (*publié le*, *date:*) that begins a line, then at most an article or a mark, then the date. */
function labelled(head: string, found: readonly TimeReading[], words: PublicationWords): TextPublication | null {
  for (const label of words.labels) {
    const folded = fold(head)
    if (folded.length !== head.length) return null
    let at = folded.indexOf(label)
    for (; at >= 0; at = folded.indexOf(label, at + 1)) {
      const before = head.slice(0, at).trimEnd()
      const opens = before === '' || /[\n\r|•·–—-]$/u.test(head.slice(0, at).replace(/[^\S\n\r]+$/u, ''))
      if (!opens || /[\p{L}\d]/u.test(head[at + label.length] ?? '')) continue
      const end = at + label.length
      const figures = /^[\s:]*(\d{4}-\d{2}(?:-\d{2})?|\d{4}(?=[^\S\n]*(?:\n|$)))(?![\d-])/u.exec(head.slice(end))
      if (figures?.[1] && valid(figures[1])) return { value: figures[1], start: at, end: end + figures[0].length }
      const time = found.find(t => usable(t) && t.end > end && t.start <= end + 24 && !/[\n\r.]/u.test(head.slice(end, Math.max(end, t.start))))
      if (time?.value) return { value: time.value, start: at, end: time.end }
    }
  }
  return null
}

function valid(value: string): boolean {
  const [, month = '01', day = '01'] = value.split('-')
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
}

/** A line of the head that holds a full date and nothing else. */
function alone(head: string, found: readonly TimeReading[]): TextPublication | null {
  for (const t of found) {
    if (!usable(t) || t.value === null || t.value.length < 10) continue
    const from = Math.max(head.lastIndexOf('\n', t.start), head.lastIndexOf('\r', t.start)) + 1
    const rest = head.slice(t.end)
    const to = t.end + (/[\n\r]/u.exec(rest)?.index ?? rest.length)
    if (!/[\p{L}\d]/u.test(head.slice(from, t.start) + head.slice(t.end, to)) && to < head.length) return { value: t.value, start: t.start, end: t.end }
  }
  return null
}

/** Characters of a line that says who wrote, where and when. */
const BYLINE = 100

/** *Rome, from our correspondent. 5 March 2026*: a short line of a byline's words that a full date ends. */
function inByline(head: string, found: readonly TimeReading[], { byline }: Furniture): TextPublication | null {
  for (const t of found) {
    if (!usable(t) || t.value === null || t.value.length < 10) continue
    const from = Math.max(head.lastIndexOf('\n', t.start), head.lastIndexOf('\r', t.start)) + 1
    const written = head.slice(from, t.start).trim()
    const before = fold(written).replaceAll('’', "'")
    if (before.length > BYLINE || !/^[^\S\n\r]*\.?[^\S\n\r]*[\n\r]/u.test(head.slice(t.end))) continue
    if (
      byline.openers.some(words => before.startsWith(`${words} `) && areNames(written.slice(words.length))) ||
      byline.posts.some(words => holds(before, words))
    )
      return { value: t.value, start: t.start, end: t.end }
  }
  return null
}

/** Names and the short words between them, no prose: *Léa Morin et Jean de la Tour, le*. */
const areNames = (text: string): boolean => text.split(/[^\p{L}\p{M}'’-]+/u).every(word => word.length <= 3 || /^\p{Lu}/u.test(word))

/** Whole words, wherever they stand. */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + words.length] ?? ' ')
}

/** *PLACE, 22 sept. (AGENCY) –*: a place in capitals opens the line, a dash or a credit closes the dateline. */
function inDateline(head: string, found: readonly TimeReading[]): TextPublication | null {
  for (const t of found) {
    if (!usable(t) || t.value === null || t.value.length < 10) continue
    const from = Math.max(head.lastIndexOf('\n', t.start), head.lastIndexOf('\r', t.start)) + 1
    const place = head.slice(from, t.start)
    const after = head.slice(t.end, t.end + 40)
    if (/^\s*\p{Lu}[\p{Lu}\s'’.-]{2,}[^.!?\n]{0,40}$/u.test(place) && /^\s*(?:\([^)\n]{1,30}\)|[–—-])/u.test(after))
      return { value: t.value, start: t.start, end: t.end }
  }
  return null
}
