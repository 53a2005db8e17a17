import { countWords, type Line } from '../lines.ts'

/** Characters of the longest headline. */
const LONGEST = 220

/** A headline: the first line, without a full stop, something else after it. */
export function isTitle(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > LONGEST || !/\p{L}/u.test(line.text)) return false
  if (/[^.]\.$/u.test(line.text) && !/\b\p{Lu}\.$/u.test(line.text)) return false
  if (/[,;]$/u.test(line.text)) return false
  return line.text.length <= 140 || next.opens
}

/** The name of a section above the headline: *INTERNATIONAL*, *Économie | Énergie*. */
export function isSection(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > 40 || countWords(line.text, 4) > 3 || /[.!?:»”]$/u.test(line.text)) return false
  const letters = line.text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase() && next.text.length > line.text.length
}
