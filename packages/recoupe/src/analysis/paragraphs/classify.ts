import { fold } from '../../text/fold.ts'
import type { Paragraph, Span } from '../../types/index.ts'

/** What the form of one paragraph says, before its neighbours are asked. */
interface Look {
  readonly span: Span
  /** Number of words, counted up to 60. */
  readonly words: number
  /** Ends like a sentence: a stop, with or without closing marks. */
  readonly closed: boolean
  readonly asks: boolean
  readonly capital: boolean
  /** Opens with a dash, as dialogue does. */
  readonly dashed: boolean
  /** What stands before a colon at its head, folded: the name or letter of who speaks; null for none. */
  readonly label: string | null
  /** Length of a heading mark (`## `) at its head. */
  readonly mark: number
}

const LONGEST_TITLE = 30
const LONGEST_HEADING = 14
const LONGEST_QUESTION = 60

/** Says of each stretch what it is: title, heading, turn of a dialogue or interview, or prose. `title` is the report's own, folded. */
export function classifyParagraphs(text: string, spans: readonly Span[], turnLabels: readonly string[], title: string | null): Paragraph[] {
  const looks = spans.map(span => lookAt(text, span))
  const labels = recurringLabels(looks, turnLabels)
  const dialogue = looks.filter(l => l.dashed).length >= 2
  const questions = isInterview(looks)
  return looks.map((look, index) => {
    const span = { start: look.span.start + look.mark, end: look.span.end }
    if (look.mark > 0) return { ...span, kind: index === 0 ? 'title' : 'heading' }
    const speaks = (look.label !== null && labels.has(look.label)) || (dialogue && look.dashed)
    if (speaks || (questions && look.asks && look.words <= LONGEST_QUESTION)) return { ...span, kind: 'turn' }
    if (isTitle(text, looks, index, title)) return { ...span, kind: 'title' }
    return { ...span, kind: isHeading(looks, index) ? 'heading' : 'prose' }
  })
}

function lookAt(text: string, span: Span): Look {
  const head = text.slice(span.start, Math.min(span.end, span.start + 400))
  const tail = text.slice(Math.max(span.start, span.end - 8), span.end)
  const label = /^(\p{Lu}[^:\n.!?«"“]{0,40}?)\s?:\s/u.exec(head)
  return {
    span,
    words: span.end - span.start > 400 ? 60 : head.split(/\s+/u).length,
    closed: /[.!?…][\s»”"’')\]]*$/u.test(tail),
    asks: /\?[\s»”"’')\]]*$/u.test(tail),
    capital: /^[«"“‘'(\s]*[\p{Lu}\p{N}]/u.test(head),
    dashed: /^[–—-]\s*[\p{L}«"“]/u.test(head),
    label: label?.[1] ? fold(label[1]) : null,
    mark: /^#{1,6}\s+/u.exec(head)?.[0].length ?? 0,
  }
}

/** The first line, where prose follows and it does not itself read like a sentence; or whatever repeats the report's title. */
function isTitle(text: string, looks: readonly Look[], index: number, title: string | null): boolean {
  const look = looks[index] as Look
  if (look.words > LONGEST_TITLE || looks.length === 1) return false
  if (title !== null && index < 3 && fold(text.slice(look.span.start, look.span.end)) === title) return true
  if (index > 0 || look.dashed) return false
  const follows = looks.some((l, i) => i > 0 && l.closed && l.words > look.words)
  const openEnd = !/[.,;:]$/u.test(text.slice(look.span.start, look.span.end))
  return follows && look.capital && openEnd && (!look.closed || look.asks || look.words <= 20)
}

/** A short line without a stop, between paragraphs of prose. */
function isHeading(looks: readonly Look[], index: number): boolean {
  const look = looks[index] as Look
  const next = looks[index + 1]
  if (look.words > LONGEST_HEADING || look.closed || !look.capital || !next) return false
  return next.closed && next.words > look.words
}

/** Labels that open two paragraphs or more (*Q :*, *Anna Berg :*), and the pack's own from their first use. */
function recurringLabels(looks: readonly Look[], turnLabels: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { label } of looks) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  const known = new Set(turnLabels)
  return new Set([...counts].filter(([label, count]) => count >= 2 || known.has(label)).map(([label]) => label))
}

/** Three short questions or more, each answered by what follows. */
function isInterview(looks: readonly Look[]): boolean {
  let asked = 0
  looks.forEach((look, index) => {
    const next = looks[index + 1]
    if (look.asks && look.words <= LONGEST_QUESTION && next && !next.asks) asked++
  })
  return asked >= 3 && asked * 4 >= looks.length
}
