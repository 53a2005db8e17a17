import type { TimeRule } from '../../lang/times.ts'
import type { Grammar, Node } from './grammar.ts'
import type { NumberLexicon } from './numerals.ts'
import { readNumeral } from './numerals.ts'
import type { Scan } from './scan.ts'
import { stripAccents } from './scan.ts'

/** What one class of a rule's pattern took. Token indices, half-open. */
export interface Capture {
  readonly name: string
  readonly value: number | string
  readonly first: number
  readonly last: number
}

/** One rule found in the text: tokens `first` to `last`, half-open; `coreFirst` to `coreLast` without the adverbial's other words. */
export interface Match {
  readonly rule: TimeRule
  readonly first: number
  readonly last: number
  readonly coreFirst: number
  readonly coreLast: number
  readonly captures: readonly Capture[]
}

/** Classes that fill the slot of another one. */
const SLOT: Readonly<Record<string, string>> = {
  UNITS: 'UNIT',
  UNITH: 'UNIT',
  WEEKDAYS: 'WEEKDAY',
  STEP: 'SHIFT',
  RECENT: 'YEAR',
  OLDESTYEAR: 'YEAR',
  OLDYEAR: 'YEAR',
  FRACTION: 'UNIT',
  ORDF: 'ORD',
  QUARTERS: 'ORD',
  HALVES: 'ORD',
  LATEDAY: 'DAY',
  DOTTED: 'HHMM',
}

interface Taken {
  readonly value: number | string
  readonly next: number
}

const figures = /^\d+$/

function readRange(word: string, digits: number, low: number, high: number): number | null {
  if (word.length > digits || !figures.test(word)) return null
  const value = Number(word)
  return value >= low && value <= high ? value : null
}

/** Classes of figures that every language shares. */
function takeFigures(name: string, word: string): number | null | undefined {
  switch (name) {
    case 'DAY':
      return readRange(word, 2, 1, 31)
    case 'MONTHNUM':
      return readRange(word, 2, 1, 12)
    case 'YEAR':
      return word.length === 4 ? readRange(word, 4, 1000, 2199) : null
    case 'RECENT':
      return word.length === 4 ? readRange(word, 4, 1900, 2099) : null
    case 'OLDESTYEAR':
      return word.length === 3 ? readRange(word, 3, 100, 999) : null
    case 'SHORTYEAR':
      return word.length === 2 ? readRange(word, 2, 0, 99) : null
    case 'HOUR':
      return readRange(word, 2, 0, 24)
    case 'MINUTE':
      return word.length === 2 ? readRange(word, 2, 0, 59) : null
    case 'HHMM': {
      const value = word.length === 4 ? readRange(word, 4, 0, 2400) : null
      return value === null || value % 100 > 59 ? null : value
    }
    default:
      return undefined
  }
}

/**
 * Finds all rules in a scanned stretch, left to right, longest first, without overlap. A rule is bounded in length,
 * so the whole is linear in the number of tokens.
 */
export function matchAll(grammar: Grammar, numbers: NumberLexicon, tokens: Scan): Match[] {
  const found: Match[] = []
  const words = foldUnknown(grammar, tokens)
  const s: Scan = words === tokens.word ? tokens : { ...tokens, word: words }
  let at = 0
  while (at < s.count) {
    const word = s.word[at] ?? ''
    if (!grammar.starters.has(word) && !numbers.entries.has(word) && !figures.test(word)) {
      at++
      continue
    }
    const best = settle(grammar, numbers, s, longestAt(grammar, numbers, s, at))
    if (best && best.rule.sense.kind !== 'none') found.push(best)
    at = best ? best.last : at + 1
  }
  return found
}

/** Capitals often lose their accents (*Eté*, *AOUT*): an unknown word with a capital is looked up without them. */
function foldUnknown(grammar: Grammar, s: Scan): readonly string[] {
  let changed: string[] | null = null
  for (let i = 0; i < s.count; i++) {
    const word = s.word[i] ?? ''
    if (word === '' || grammar.known.has(word)) continue
    const original = s.text.charCodeAt(s.start[i] ?? 0)
    if (original < 65 || original > 90) continue
    const accented = grammar.unaccented.get(stripAccents(word))
    if (accented === undefined) continue
    changed ??= [...s.word]
    changed[i] = accented
  }
  return changed ?? s.word
}

function longestAt(grammar: Grammar, numbers: NumberLexicon, s: Scan, first: number): Match | null {
  let best: Match | null = null
  let bestRule = -1
  const stack: Capture[] = []
  const visit = (n: Node, at: number): void => {
    if (n.rule >= 0) {
      const last = markAt(stack, '~') ?? at
      if (best === null || last > best.last || (last === best.last && n.rule < bestRule)) {
        const rule = grammar.section.rules[n.rule]
        const from = markAt(stack, '<<') ?? first
        if (rule) best = { rule, first: from, last, coreFirst: markAt(stack, '<') ?? from, coreLast: markAt(stack, '>') ?? last, captures: [...stack] }
        bestRule = n.rule
      }
    }
    const word = s.word[at] ?? ''
    for (const joint of n.joins) visit(joint, at)
    const literal = n.words.get(word)
    if (literal) visit(literal, at + 1)
    for (const [name, child] of n.classes) {
      const taken = take(grammar, numbers, s, name, at)
      if (!taken) continue
      stack.push({ name: SLOT[name] ?? name, value: taken.value, first: at, last: taken.next })
      visit(child, taken.next)
      stack.pop()
    }
  }
  visit(grammar.root, first)
  return best
}

/** A match that began with context yields to one inside it that reaches farther (*in* + *July*, but *July 2023*). */
function settle(grammar: Grammar, numbers: NumberLexicon, s: Scan, match: Match | null): Match | null {
  if (!match) return null
  for (let at = match.first + 1; at <= match.coreFirst; at++) {
    const inner = longestAt(grammar, numbers, s, at)
    if (inner && inner.last > match.last) return inner
  }
  return match
}

function markAt(stack: readonly Capture[], mark: string): number | null {
  for (let k = stack.length - 1; k >= 0; k--) if (stack[k]?.name === mark) return stack[k]?.first ?? null
  return null
}

function take(grammar: Grammar, numbers: NumberLexicon, s: Scan, name: string, at: number): Taken | null {
  if (name === '<' || name === '<<' || name === '>' || name === '~') return { value: 0, next: at }
  if (name === 'START') return at === 0 ? { value: 0, next: at } : null
  if (name === 'END') return at >= s.count ? { value: 0, next: at } : null
  if (at >= s.count) return null
  const word = s.word[at] ?? ''
  if (name === 'DOTTED') return takeDotted(s, at)
  const shared = takeFigures(name, word)
  if (shared !== undefined) return shared === null || partOfLongerNumber(s, at) ? null : { value: shared, next: at + 1 }
  if (name === 'NUM') {
    const numeral = readNumeral(numbers, s, at)
    return numeral ? { value: numeral.value, next: numeral.next } : null
  }
  if (grammar.capitalised.has(name) && !startsUpper(s, at)) return null
  for (const member of grammar.members.get(name)?.get(word) ?? []) {
    let k = 1
    while (k < member.words.length && s.word[at + k] === member.words[k]) k++
    if (k === member.words.length) return { value: member.value, next: at + k }
  }
  return null
}

/** *6.42* of "6.42pm": hour and minute as one figure. */
function takeDotted(s: Scan, at: number): Taken | null {
  const hour = takeFigures('HOUR', s.word[at] ?? '')
  const minute = takeFigures('MINUTE', s.word[at + 2] ?? '')
  if (typeof hour !== 'number' || typeof minute !== 'number' || s.word[at + 1] !== '.' || s.spaced[at + 1] || s.spaced[at + 2]) return null
  return isFigures(s.word[at - 2]) && (s.word[at - 1] === '.' || s.word[at - 1] === ',') ? null : { value: hour * 100 + minute, next: at + 3 }
}

function startsUpper(s: Scan, at: number): boolean {
  const first = s.text[s.start[at] ?? 0] ?? ''
  return first !== first.toLowerCase()
}

const isFigures = (word: string | undefined): boolean => word !== undefined && figures.test(word)

/** True inside *18.06.2025*, whatever token of it stands at `at`. */
function inDottedDate(s: Scan, at: number): boolean {
  for (const first of [at, at - 2, at - 4]) {
    if (s.word[first + 1] !== '.' || s.word[first + 3] !== '.' || s.word[first + 4]?.length !== 4) continue
    const whole = [1, 2, 3, 4].every(k => !s.spaced[first + k])
    if (whole && isFigures(s.word[first]) && isFigures(s.word[first + 2]) && isFigures(s.word[first + 4])) return true
  }
  return false
}

/** Figures that are a piece of a number (*12 000*, *3,5*, *49.3*) are no day, hour or year. */
function partOfLongerNumber(s: Scan, at: number): boolean {
  if (inDottedDate(s, at)) return false
  const joins = (mark: number): boolean => (s.word[mark] === ',' || s.word[mark] === '.') && !s.spaced[mark]
  if (isFigures(s.word[at + 2]) && joins(at + 1) && !s.spaced[at + 2]) return true
  if (isFigures(s.word[at - 2]) && joins(at - 1) && !s.spaced[at]) return true
  return isFigures(s.word[at + 1]) && s.word[at + 1]?.length === 3 && (s.word[at]?.length ?? 0) <= 3
}
