import { trimSpan } from '../../text/spans.ts'
import type { Span } from '../../types/index.ts'

/** Fewer heads than this are no live report: « 18h42 : le train part » opens a paragraph anywhere. */
const LEAST = 2

/**
 * Parts the clock times that head the entries of a live report (« 18 h 42 — Le préfet annonce », "• 6.42pm Fire chief says") from the words of the
 * entry, with the marks between, so that no time, dash or bullet is read as part of a sentence. `head` is the pack's shape of such a head.
 */
export function splitEntries(text: string, spans: readonly Span[], head: RegExp): Span[] {
  const heads = spans.map(span => headOf(text, span, head))
  if (heads.filter(h => h !== null).length < LEAST) return [...spans]
  return spans.flatMap((span, i) => {
    const found = heads[i]
    if (!found) return [span]
    const rest = trimSpan(text, { start: found.next, end: span.end })
    return rest.end > rest.start ? [{ start: found.start, end: found.end }, rest] : [{ start: found.start, end: found.end }]
  })
}

/** Where the time stands, and where the words after it begin. */
function headOf(text: string, span: Span, head: RegExp): (Span & { readonly next: number }) | null {
  const line = text.slice(span.start, Math.min(span.end, span.start + 60))
  const before = /^[•·●▪◦*►▶>([–—\-\s]*/u.exec(line)?.[0].length ?? 0
  const time = head.exec(line.slice(before))
  if (!time) return null
  const end = before + time[0].length
  const between = /^[\s)\].:|•·►▶–—-]*/u.exec(line.slice(end))?.[0] ?? ''
  const after = line.slice(end + between.length)
  // « 18h42, heure de Paris », « 20 h plus tard » are no heads
  if (after !== '' && !/^[\p{Lu}\p{N}«“"‘'([]/u.test(after)) return null
  return { start: span.start + before, end: span.start + end, next: span.start + end + between.length }
}
