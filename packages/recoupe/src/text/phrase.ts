/** Marks that open a quotation, with what closes them. */
const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‘': '’', '‹': '›', '"': '"' }
const CLOSING: ReadonlySet<string> = new Set(['»', '”', '›'])

/** What joins a phrase to its neighbours and says nothing alone: *« Nous regrettons, »*, *– Le pont est fermé*, a bullet. */
const BEFORE = /^[\s,;:–—•·-]+/u
const AFTER = /[\s,;:–—]+$/u

/**
 * A phrase cut out of its sentence, fit to stand by itself: without the comma that led on, the dash of a dateline, a mark that only opens or only closes,
 * and one pair of marks around the whole. `"No data was lost,"` → `No data was lost`; `de les exporter”` → `de les exporter`.
 */
export function standAlone(text: string): string {
  let phrase = text
  for (let step = 0; step < 8; step++) {
    const next = withoutOuterMarks(withoutLooseMarks(phrase.replace(BEFORE, '').replace(AFTER, '')))
    if (next === phrase) break
    phrase = next
  }
  return holdsWord(phrase) ? phrase : text.trim()
}

/** Drops an opening mark that nothing closes where the phrase begins with it, and a closing one that nothing opened where it ends with it. */
function withoutLooseMarks(text: string): string {
  const open: number[] = []
  const loose = new Set<number>()
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? ''
    const last = open.at(-1)
    if (last !== undefined && CLOSES[text[last] ?? ''] === mark) open.pop()
    else if (CLOSES[mark] !== undefined && !(mark === '‘' && isLetter(text[i - 1]))) open.push(i)
    else if (CLOSING.has(mark)) loose.add(i)
  }
  for (const i of open) loose.add(i)
  let from = 0
  let to = text.length
  while (loose.has(from)) from++
  while (to > from && (loose.has(to - 1) || (/[.!?…]/u.test(text[to - 1] ?? '') && loose.has(to - 2)))) to--
  return text.slice(from, to).trim()
}

/** Drops a pair of marks around the whole: who shows the phrase puts its own. */
function withoutOuterMarks(text: string): string {
  const close = CLOSES[text[0] ?? '']
  if (close === undefined || text.length < 3 || !text.endsWith(close)) return text
  const inner = text.slice(1, -1)
  return inner.includes(close) || inner.includes(text[0] ?? '') ? text : inner.trim()
}

/** False for what is left of a phrase between two gaps: `».`, ` – `. */
export const holdsWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign)
