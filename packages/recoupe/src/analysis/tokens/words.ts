import { APOSTROPHE, HYPHEN, isLetter, kindAt, LOWER, UPPER } from './characters.ts'
import { LONGEST, plain, type TokenRules } from './rules.ts'
import { NUMBER, type TokenList, WORD } from './token-list.ts'

/** Cuts a run of letters, digits, apostrophes and hyphens, its elision gone, into words: enclitics, endings, compounds. */
export function splitWord(text: string, start: number, end: number, rules: TokenRules, out: TokenList): void {
  const word = plain(text, start, end)
  const fused = rules.fused.get(word)
  if (fused) {
    let from = start
    for (const part of fused) {
      out.add(from, from + part.length, WORD)
      from += part.length
    }
  } else if (rules.whole.has(word)) out.add(start, end, WORD)
  else if (rules.enclitics.length > 0) splitEnclitics(text, start, end, rules, out)
  else splitEndings(text, start, end, rules, out)
}

/** *l'*, *qu'*, *jusqu'*: end of the elided word that opens the run, or its start where there is none. */
export function endOfElision(text: string, start: number, end: number, rules: TokenRules): number {
  const reach = Math.min(end, start + 10)
  for (let i = start; i < reach; i++) {
    const kind = kindAt(text, i)
    if (kind === APOSTROPHE) return rules.elisions.has(plain(text, start, i)) ? i + 1 : start
    if (!isLetter(kind)) return start
  }
  return start
}

/** *donnez-le-moi* → *donnez*, *-le*, *-moi*. In lower case only, unless all is in capitals: *Bar-le-Duc* stays whole. */
function splitEnclitics(text: string, start: number, end: number, rules: TokenRules, out: TokenList): void {
  const cuts: number[] = []
  let last = end
  while (cuts.length < 3) {
    const parts = encliticAt(text, start, last, rules)
    if (!parts) break
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    let at = last - length
    const own: number[] = []
    for (const part of parts) {
      own.push(at)
      at += part.length
    }
    cuts.unshift(...own)
    last -= length
  }
  cuts.push(end)
  out.add(start, last, kindOf(text, start))
  for (let k = 0; k + 1 < cuts.length; k++) out.add(cuts[k] as number, cuts[k + 1] as number, WORD)
}

function encliticAt(text: string, start: number, end: number, rules: TokenRules): readonly string[] | null {
  if (!hasHyphenNear(text, start, end)) return null
  const tail = plain(text, Math.max(start, end - 8), end)
  for (const [ending, parts] of rules.enclitics) {
    const at = end - ending.length
    if (at <= start || !tail.endsWith(ending)) continue
    if (kindAt(text, at + 1) === UPPER && kindAt(text, start + 1) !== UPPER) return null
    return isLetter(kindAt(text, at - 1)) ? parts : null
  }
  return null
}

function hasHyphenNear(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i > start && i >= end - 8; i--) if (kindAt(text, i) === HYPHEN) return true
  return false
}

/** *doesn't* → *does*, *n't*; *Anna's* → *Anna*, *'s*; then compounds at their hyphens. */
function splitEndings(text: string, start: number, end: number, rules: TokenRules, out: TokenList): void {
  const tail = plain(text, Math.max(start, end - 4), end)
  const ending = tail.includes("'")
    ? rules.endings.find(e => tail.endsWith(e) && end - e.length > start && isLetter(kindAt(text, end - e.length - 1)))
    : undefined
  const last = ending ? end - ending.length : end
  if (rules.section.partedHyphens) splitCompound(text, start, last, rules, out)
  else out.add(start, last, kindOf(text, start))
  if (ending) out.add(last, end, WORD)
}

/** *well-known* → *well*, *-*, *known*; *co-founder* stays whole, *ex-vice-president* is cut after its prefix word; telephone numbers stay whole. */
function splitCompound(text: string, start: number, end: number, rules: TokenRules, out: TokenList): void {
  let from = start
  let joined = false
  for (let i = start + 1; i < end; i++) {
    if (kindAt(text, i) !== HYPHEN) continue
    if (!joined && i - from < LONGEST && rules.prefixes.has(plain(text, from, i)) && i + 1 < end) {
      joined = true
      continue
    }
    if (isFigureAround(text, start, end)) continue
    out.add(from, i, kindOf(text, from))
    out.add(i, i + 1, WORD)
    from = i + 1
    joined = false
  }
  if (from < end) out.add(from, end, kindOf(text, from))
}

/** True for digits and hyphens of a telephone number or a date: two hyphens, or three digits on both sides. */
function isFigureAround(text: string, start: number, end: number): boolean {
  if (end - start > 20) return false
  const piece = text.slice(start, end)
  return /^(?:\d+-\d+(?:-\d+)+|\d{3}-\d{4})$/u.test(piece)
}

const kindOf = (text: string, start: number): number => (kindAt(text, start) >= LOWER && isLetter(kindAt(text, start)) ? WORD : NUMBER)
