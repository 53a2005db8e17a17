import type { NumberSection, Rounding } from '../lang/numbers.ts'
import type { Quantity, Span, Words } from '../types/index.ts'
import type { NumberLexicon } from './times/numerals.ts'
import { compileNumbers, readNumeral } from './times/numerals.ts'
import type { Scan } from './times/scan.ts'
import { scan } from './times/scan.ts'

/** What to read: the whole text, or the stretches given; `words` lend their lemmas to the units where they are there. */
export interface QuantityInput {
  readonly text: string
  readonly paragraphs?: readonly Span[]
  readonly words?: Words
  /** Spans that are times: a number inside one is no amount. In order. */
  readonly times?: readonly Span[]
}

interface Phrase {
  readonly words: readonly string[]
  readonly as: Rounding
}

interface Compiled {
  readonly lexicon: NumberLexicon
  readonly before: ReadonlyMap<string, readonly Phrase[]>
  readonly after: ReadonlyMap<string, readonly Phrase[]>
  readonly percent: readonly (readonly string[])[]
  readonly currencies: readonly { readonly words: readonly string[]; readonly code: string }[]
  readonly labels: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly voids: ReadonlySet<string>
  readonly between: ReadonlySet<string>
}

// Compiling is pure and keyed by the pack's own (constant) section, so keeping it changes no result.
const compiled = new WeakMap<NumberSection, Compiled>()

function compile(section: NumberSection): Compiled {
  const found = compiled.get(section)
  if (found) return found
  const by = (list: NumberSection['before'], key: (words: readonly string[]) => string | undefined): Map<string, Phrase[]> => {
    const map = new Map<string, Phrase[]>()
    for (const { words, as } of list) {
      const phrase = { words: scan(words).word, as }
      const k = key(phrase.words) ?? ''
      map.set(
        k,
        [...(map.get(k) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
      )
    }
    return map
  }
  const made: Compiled = {
    lexicon: compileNumbers(section),
    before: by(section.before, words => words.at(-1)),
    after: by(section.after, words => words[0]),
    percent: section.percent.map(p => scan(p).word),
    currencies: Object.entries(section.currencies)
      .map(([words, code]) => ({ words: scan(words).word, code }))
      .sort((a, b) => b.words.length - a.words.length),
    labels: new Set(section.labels.flatMap(label => scan(label).word.slice(-1).concat(label))),
    of: new Set(section.of.flatMap(word => scan(word).word)),
    stops: new Set(section.stops),
    voids: new Set(section.voids),
    between: new Set(section.between),
  }
  compiled.set(section, made)
  return made
}

const at = (s: Scan, words: readonly string[], from: number): boolean => from >= 0 && words.length > 0 && words.every((w, k) => s.word[from + k] === w)

/** An amount before its unit is known: tokens `first` to `next`. */
interface Amount {
  readonly first: number
  readonly next: number
  readonly value: number
  readonly rounding: Rounding | null
  readonly counted: boolean
}

/**
 * The amounts of a text, in order: numbers in words and figures with their unit and rounding (*près de 12 000 tonnes*
 * → 12000, `tonne`, about). Percentages have the unit `%`, money its ISO 4217 code; dates, labels (*n° 2*) and lone
 * articles are none. Linear in the length of the text.
 */
export function findQuantities(input: QuantityInput, section: NumberSection): Quantity[] {
  const tools = compile(section)
  const found: Quantity[] = []
  let time = 0
  const times = input.times ?? []
  for (const { start, end } of input.paragraphs ?? [{ start: 0, end: input.text.length }]) {
    const s = scan(input.text, start, end)
    let i = 0
    let floor = 0
    while (i < s.count) {
      const offset = s.start[i] ?? 0
      while (time < times.length && (times[time]?.end ?? 0) <= offset) time++
      const inTime = (times[time]?.start ?? Number.POSITIVE_INFINITY) <= offset
      const amount = inTime ? null : readAmount(tools, s, i)
      const quantity = amount ? finish(tools, s, amount, floor, input) : null
      if (quantity) {
        found.push(quantity.quantity)
        i = quantity.next
        floor = i
      } else i = amount ? amount.next : i + 1
    }
  }
  return found
}

function readAmount(tools: Compiled, s: Scan, i: number): Amount | null {
  const { section } = tools.lexicon
  const word = s.word[i] ?? ''
  const numeral = readNumeral(tools.lexicon, s, i)
  if (numeral) {
    if (tools.labels.has(s.word[i - 1] ?? '') || (s.word[i - 1] === '°' && tools.labels.has('°')))
      return { first: i, next: numeral.next, value: 0, rounding: null, counted: false }
    if (!s.spaced[i] && i > 0 && /\p{L}/u.test(s.word[i - 1] ?? '')) return { first: i, next: numeral.next, value: 0, rounding: null, counted: false }
    const noun = s.word[numeral.next] ?? ''
    const collective = section.collectives[noun]
    if (collective !== undefined) return { first: i, next: numeral.next + 1, value: numeral.value * collective, rounding: 'about', counted: true }
    const fraction = section.fractions[noun]
    if (fraction !== undefined) return { first: i, next: numeral.next + 1, value: numeral.value * fraction, rounding: null, counted: true }
    return { first: i, next: numeral.next, value: numeral.value, rounding: null, counted: !numeral.article }
  }
  const magnitude = section.magnitudes[word]
  if (magnitude !== undefined) return { first: i, next: i + 1, value: magnitude, rounding: 'order', counted: true }
  const fraction = section.fractions[word]
  if (fraction !== undefined && tools.of.has(s.word[i + 1] ?? '')) return { first: i, next: i + 1, value: fraction, rounding: null, counted: true }
  return null
}

function finish(tools: Compiled, s: Scan, amount: Amount, floor: number, input: QuantityInput): { quantity: Quantity; next: number } | null {
  if (!amount.counted || tools.voids.has(s.word[amount.next] ?? '')) return null
  let first = amount.first
  let next = amount.next
  let rounding = amount.rounding
  let unit: string | null = null
  const sign = tools.currencies.find(c => c.words.length === 1 && first > floor && at(s, c.words, first - 1) && !/\p{L}/u.test(c.words[0] ?? ''))
  if (sign) {
    unit = sign.code
    first--
  }
  const before = (tools.before.get(s.word[first - 1] ?? '') ?? []).find(p => first - p.words.length >= floor && at(s, p.words, first - p.words.length))
  if (before) {
    first -= before.words.length
    rounding = before.as
  }
  const percent = tools.percent.find(p => at(s, p, next))
  if (percent) {
    unit = '%'
    next += percent.length
  }
  const linked = tools.of.has(s.word[next] ?? '') || (s.word[next + 1] === "'" && tools.of.has("'"))
  const afterLink = linked && !percent ? next + (s.word[next + 1] === "'" ? 2 : 1) : next
  const money = unit === null ? tools.currencies.find(c => at(s, c.words, afterLink)) : undefined
  if (money) {
    unit = money.code
    next = afterLink + money.words.length
  }
  if (unit === null) {
    const noun = unitAt(tools, s, afterLink, input)
    if (noun) {
      unit = noun.unit
      next = noun.next
    }
  }
  const after = (tools.after.get(s.word[next] ?? '') ?? []).find(p => at(s, p.words, next))
  if (after && !before) {
    next += after.words.length
    rounding = after.as
  }
  const quantity: Quantity = { start: s.start[first] ?? 0, end: s.end[next - 1] ?? 0, value: amount.value, unit, approximation: rounding ?? 'exact' }
  return { quantity, next }
}

/** The counted noun: the next word, past adjectives that the pack knows, unless it is a word of another kind. */
function unitAt(tools: Compiled, s: Scan, from: number, input: QuantityInput): { unit: string; next: number } | null {
  // *A 63-year-old*, *a 12-seat van*: the unit hangs on the number.
  let k = s.word[from] === '-' && !s.spaced[from] && !s.spaced[from + 1] ? from + 1 : from
  const hung = k > from
  while (tools.between.has(s.word[k] ?? '')) k++
  const word = s.word[k] ?? ''
  if (word === '' || tools.stops.has(word) || !/^\p{L}/u.test(word) || (!s.spaced[k] && !hung && s.word[k - 1] !== "'")) return null
  const tagged = input.words ? lemmaAt(input.words, s.start[k] ?? 0) : undefined
  if (tagged === null) return null
  return { unit: tagged ?? singular(tools.lexicon.section, word), next: k + 1 }
}

/** Lemma of the noun that starts there; null where the tagger saw no noun; undefined where no word starts there. */
function lemmaAt(words: Words, offset: number): string | null | undefined {
  let low = 0
  let high = words.count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const start = words.start[middle] ?? 0
    if (start === offset) {
      const upos = words.upos[middle]
      return upos === 'NOUN' || upos === 'PROPN' || upos === 'SYM' || upos === 'X' ? (words.lemma[middle] ?? null) : null
    }
    if (start < offset) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

function singular(section: NumberSection, word: string): string {
  const whole = section.singular.find(s => s.ending === word)
  if (whole) return whole.becomes
  const rule = section.singular.find(({ ending }) => word.length > ending.length + 1 && word.endsWith(ending))
  return rule ? word.slice(0, -rule.ending.length) + rule.becomes : word
}

/** Half a step of the last digit that a number shows: 12 000 says nothing nearer than ±500, 11 800 ±50. */
function halfStep(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0
  let step = 1
  while (value % (step * 10) === 0 && step < 1e15) step *= 10
  return step / 2
}

/**
 * The values that a quantity allows. A round number is as precise as its last figure, and *about* (or an order of
 * magnitude) widens that: *près de 12 000* holds 11 800, and not 9 000.
 */
export function boundsOf(q: Pick<Quantity, 'value' | 'approximation'>): { readonly low: number; readonly high: number } | null {
  if (q.value === null) return null
  const { value } = q
  const size = Math.abs(value)
  switch (q.approximation) {
    case 'exact': {
      const slack = size < 100 ? 0 : Math.min(halfStep(value), size * 0.05)
      return { low: value - slack, high: value + slack }
    }
    case 'about': {
      const slack = Math.max(halfStep(value), size * 0.1)
      return { low: value - slack, high: value + slack }
    }
    case 'at-least':
      return { low: value, high: Math.max(value * 1.5, value + 1) }
    case 'at-most':
      return { low: Math.min(0, value), high: value }
    case 'order':
      return { low: value * 2, high: value * 10 }
  }
}

/** How two amounts of one thing stand: the same within their rounding, different, or not comparable (units, no number). */
export function compareQuantities(a: Quantity, b: Quantity): 'same' | 'different' | 'unknown' {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return 'unknown'
  const left = boundsOf(a)
  const right = boundsOf(b)
  if (!left || !right) return 'unknown'
  return left.low <= right.high && right.low <= left.high ? 'same' : 'different'
}
