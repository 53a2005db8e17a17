import { endOfAddress } from './addresses.ts'
import { APOSTROPHE, DIGIT, HYPHEN, isAlphanumeric, isLetter, kindAt, LOWER, MARK, SIGN, SPACE, SURROGATE, UPPER } from './characters.ts'
import { LONGEST, plain, type TokenRules } from './rules.ts'
import { endOfSign } from './signs.ts'
import { ABBREVIATION, ADDRESS, INITIAL, MARKS, NUMBER, type TokenList, WORD } from './token-list.ts'
import { endOfElision, splitWord } from './words.ts'

/** Longest stretch without white space in which addresses are looked for. */
const LONGEST_CHUNK = 2048

/**
 * Cuts `text[start, end)` into tokens. One pass from left to right; every look ahead is bounded, so the time is linear
 * whatever the text.
 */
export function scan(text: string, start: number, end: number, rules: TokenRules, out: TokenList): void {
  let i = start
  while (i < end) {
    if (kindAt(text, i) === SPACE) {
      i++
      continue
    }
    let chunkEnd = i
    let mayHoldAddress = false
    while (chunkEnd < end && kindAt(text, chunkEnd) !== SPACE) {
      const code = text.charCodeAt(chunkEnd++)
      if (code === 0x40 || code === 0x23 || code === 0x2e || code === 0x3a) mayHoldAddress = true
    }
    i = scanChunk(text, i, chunkEnd, end, mayHoldAddress && chunkEnd - i <= LONGEST_CHUNK, rules, out)
  }
}

/** Reads one stretch without white space; a number may run past its end (*12 000*). Returns where reading goes on. */
function scanChunk(text: string, from: number, chunkEnd: number, end: number, mayHoldAddress: boolean, rules: TokenRules, out: TokenList): number {
  let i = from
  let fresh = true
  while (i < chunkEnd) {
    const kind = kindAt(text, i)
    if (mayHoldAddress && fresh) {
      const address = endOfAddress(text, i, chunkEnd)
      if (address > 0) {
        out.add(i, address, ADDRESS)
        i = address
        fresh = false
        continue
      }
    }
    if (isAlphanumeric(kind) || startsWord(text, i, kind, chunkEnd, rules)) {
      i = readWord(text, i, chunkEnd, end, rules, out)
      fresh = false
    } else {
      const next = endOfSign(text, i, chunkEnd)
      out.add(i, next, MARKS)
      i = next
      fresh = true
    }
  }
  return i
}

/** Signs that may open a word: a sign before a figure (*-5*), an apostrophe before a clipped word or a year (*'72*). */
function startsWord(text: string, i: number, kind: number, end: number, rules: TokenRules): boolean {
  if (i + 1 >= end) return false
  const next = kindAt(text, i + 1)
  if (kind === HYPHEN || text[i] === '+' || text[i] === '−') return next === DIGIT && kindAt(text, i - 1) === SPACE && !rules.section.partedHyphens
  if (kind !== APOSTROPHE || isAlphanumeric(kindAt(text, i - 1))) return false
  if (next === DIGIT) return kindAt(text, i + 2) === DIGIT && !isAlphanumeric(kindAt(text, i + 4)) && rules.section.elisions.length === 0
  if (!isLetter(next) || rules.clipped.size === 0) return false
  let j = i + 1
  while (j < end && j - i < 8 && isLetter(kindAt(text, j))) j++
  return rules.clipped.has(plain(text, i + 1, j))
}

function readWord(text: string, start: number, chunkEnd: number, end: number, rules: TokenRules, out: TokenList): number {
  const elision = rules.elisions.size > 0 ? endOfElision(text, start, chunkEnd, rules) : start
  // Only as far as a whole word may reach: a run of elisions would otherwise be read once for each.
  if (elision > start && !rules.whole.has(plain(text, start, endOfRun(text, start, Math.min(chunkEnd, start + LONGEST + 1), rules)))) {
    out.add(start, elision, WORD)
    return elision
  }
  let i = endOfRun(text, start, chunkEnd, rules)
  const numeric = kindAt(text, start) === DIGIT && isFigure(text, start, i)
  if (numeric && rules.section.spacedDigits) i = endOfGroups(text, start, i, end)
  if (numeric) {
    out.add(start, i, NUMBER)
    return i
  }
  const unit = startOfUnit(text, start, i, rules)
  if (unit > start) {
    out.add(start, unit, NUMBER)
    return readUnit(text, unit, i, rules, out)
  }
  const stop = endWithStop(text, start, i, end, rules)
  if (stop !== 0) {
    out.add(start, Math.abs(stop), stop < 0 ? INITIAL : ABBREVIATION)
    return Math.abs(stop)
  }
  splitWord(text, start, i, rules, out)
  return i
}

function readUnit(text: string, unit: number, end: number, rules: TokenRules, out: TokenList): number {
  let i = unit
  while (i < end && isLetter(kindAt(text, i))) i++
  const dotted = text[end] === '.' && /^[ap]\.m$/iu.test(text.slice(unit, end))
  if (dotted) i = end + 1
  out.add(unit, i, WORD)
  // What follows the unit begins with a digit: *18h30*.
  if (i < end) splitWord(text, i, end, rules, out)
  return Math.max(i, end)
}

const isFigure = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (isLetter(kindAt(text, i))) return false
  return true
}

/** Where the unit of *10pm* or *18h30* begins; `start` where there is none. */
function startOfUnit(text: string, start: number, end: number, rules: TokenRules): number {
  if (kindAt(text, start) !== DIGIT || rules.units.size === 0 || end - start > 24) return start
  let i = start
  while (i < end && !isLetter(kindAt(text, i))) i++
  let j = i
  while (j < end && isLetter(kindAt(text, j))) j++
  if (j < end && kindAt(text, j) !== DIGIT) return rules.units.has(plain(text, i, end)) ? i : start
  return rules.units.has(plain(text, i, j)) && (j === end || rules.section.spacedDigits) ? i : start
}

/** End of the letters and digits that begin at `start`, with what may stand inside a word. */
function endOfRun(text: string, start: number, chunkEnd: number, rules: TokenRules): number {
  let i = start + 1
  while (i < chunkEnd) {
    const kind = kindAt(text, i)
    if (isAlphanumeric(kind) || kind === MARK) i++
    else if (kind === SURROGATE && isAstralLetter(text, i)) i += 2
    else {
      const inner = endOfInner(text, start, i, kind, chunkEnd, rules)
      if (inner === i) return i
      i = inner
    }
  }
  return i
}

function isAstralLetter(text: string, i: number): boolean {
  const point = text.codePointAt(i) ?? 0
  return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point))
}

/** End of a sign that stands inside a word, or `i` where the sign ends it. */
function endOfInner(text: string, start: number, i: number, kind: number, chunkEnd: number, rules: TokenRules): number {
  const before = kindAt(text, i - 1)
  const after = i + 1 < chunkEnd ? kindAt(text, i + 1) : SPACE
  if (kind === APOSTROPHE) return isAlphanumeric(after) || elides(text, start, i, rules) ? i + 1 : i
  if (kind === HYPHEN) return isAlphanumeric(after) && isAlphanumeric(before) ? i + 1 : isInitialHyphen(text, i, rules) ? i + 1 : i
  if (kind !== SIGN) return i
  switch (text.charCodeAt(i)) {
    case 0x2e:
      return endOfInnerStop(text, start, i, before, after)
    case 0x2c:
    case 0x3a:
      return before === DIGIT && after === DIGIT ? i + 1 : i
    case 0x2f:
      return (before === DIGIT && isAlphanumeric(after)) || (!rules.section.partedSlashes && isAlphanumeric(after)) ? i + 1 : i
    case 0x26:
      return before === UPPER && after === UPPER ? i + 1 : i
    case 0x5f:
      return isAlphanumeric(after) ? i + 1 : i
    case 0xb0:
      // *n°*, *N°*: a letter with the degree sign, the figure apart.
      return i === start + 1 && isLetter(before) ? i + 1 : i
    case 0x28:
      return endOfOptional(text, i, before, chunkEnd, rules)
    default:
      return endOfMojibake(text, i, before)
  }
}

/** *J.-C.*: the stop of an initial before the hyphen. */
function isInitialHyphen(text: string, i: number, rules: TokenRules): boolean {
  return text[i - 1] === '.' && !rules.section.partedHyphens && kindAt(text, i + 1) === UPPER && text[i + 2] === '.'
}

/** *U.S*, *B.C.E*, *4.3*, *01.01.2012*: stops between single letters and between digits. *fin.Il* is two sentences. */
function endOfInnerStop(text: string, start: number, i: number, before: number, after: number): number {
  if (before === DIGIT && after === DIGIT) return i + 1
  if (!isLetter(before)) return i
  const single = i - 1 === start || !isAlphanumeric(kindAt(text, i - 2))
  if (!single) return i
  if (isLetter(after)) return isLetter(kindAt(text, i + 2)) && kindAt(text, i + 2) === LOWER && before === UPPER && text[i - 2] !== '.' ? i : i + 1
  return kindAt(text, i + 1) === HYPHEN && kindAt(text, i + 2) === UPPER && text[i + 3] === '.' && before === UPPER ? i + 1 : i
}

/** *élu(e)*: the ending in brackets, closing bracket included. */
function endOfOptional(text: string, i: number, before: number, chunkEnd: number, rules: TokenRules): number {
  if (!isLetter(before)) return i
  for (let j = i + 1; j < chunkEnd && j <= i + 4; j++) {
    if (text[j] === ')') return rules.optionalEndings.has(plain(text, i + 1, j)) ? j + 1 : i
  }
  return i
}

/** UTF-8 that was read as Latin-1 or Windows-1252 (*dÃ©clarÃ©*): the sign after *Ã* or *Â* belongs to the letter. */
function endOfMojibake(text: string, i: number, before: number): number {
  const lead = text.charCodeAt(i - 1)
  return isLetter(before) && (lead === 0xc3 || lead === 0xc2) ? i + 1 : i
}

function elides(text: string, start: number, apostrophe: number, rules: TokenRules): boolean {
  // Only the part after the last apostrophe may elide: *lorsqu'* in *l'…* is cut apart later.
  let from = apostrophe
  while (from > start && apostrophe - from < 8 && kindAt(text, from - 1) !== APOSTROPHE) from--
  return rules.elisions.has(plain(text, from, apostrophe))
}

/** Spaces, ordinary or not, that group the digits of a figure: *12 000*, *1 234 567,8*. */
function endOfGroups(text: string, start: number, end: number, limit: number): number {
  if (end - start > 3) return end
  let i = end
  while (isGroupSpace(text.charCodeAt(i)) && isGroup(text, i + 1, limit)) i += 4
  if (i === end) return end
  if ((text[i] === ',' || text[i] === '.') && kindAt(text, i + 1) === DIGIT) {
    i++
    while (i < limit && kindAt(text, i) === DIGIT) i++
  }
  return i
}

const isGroupSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009

const isGroup = (text: string, i: number, limit: number): boolean =>
  i + 3 <= limit &&
  kindAt(text, i) === DIGIT &&
  kindAt(text, i + 1) === DIGIT &&
  kindAt(text, i + 2) === DIGIT &&
  kindAt(text, i + 3) !== DIGIT &&
  !isLetter(kindAt(text, i + 3))

/** End of the word with its full stop where the stop belongs to it, negative for a lone capital (*J.*), 0 where it does not. */
function endWithStop(text: string, start: number, end: number, limit: number, rules: TokenRules): number {
  if (end >= limit || text[end] !== '.' || text[end + 1] === '.') return 0
  const word = plain(text, start, end)
  if (word === '') return 0
  let next = end + 1
  while (next < limit && next < end + 4 && kindAt(text, next) === SPACE) next++
  const after = kindAt(text, next)
  if (rules.always.has(word)) return after === UPPER && isMeasure(text, start, word, rules) ? 0 : end + 1
  if (after === DIGIT && rules.beforeNumber.has(word)) return end + 1
  if (after === UPPER && rules.beforeName.has(word)) return end + 1
  if (isStranger(text, start, end, rules)) return 0
  if (isInitials(text, start, end))
    return end - start === 1 ? ((after === UPPER || after === DIGIT) && kindAt(text, start) === UPPER ? -(end + 1) : 0) : end + 1
  return 0
}

/** « un obus de 122 mm. Les deux armées »: behind a number and before a capital *mm* is a unit, and the stop ends the sentence. */
const isMeasure = (text: string, start: number, word: string, { section }: TokenRules): boolean => {
  let before = start - 1
  while (before >= 0 && kindAt(text, before) === SPACE) before--
  return !word.includes('.') && section.units.includes(word) && before >= 0 && kindAt(text, before) === DIGIT
}

/** « une plainte contre X. Leur avocate … »: whoever is not known by name has no initial, and the stop ends the sentence. */
const isStranger = (text: string, start: number, end: number, { section }: TokenRules): boolean =>
  end - start === 1 && section.strangers.some(phrase => plain(text, Math.max(0, end - phrase.length), end) === phrase)

/** One letter, or single letters with stops between them: *J*, *U.S*, *J.-C*. */
function isInitials(text: string, start: number, end: number): boolean {
  let expectLetter = true
  for (let i = start; i < end; i++) {
    const kind = kindAt(text, i)
    if (expectLetter) {
      if (!isLetter(kind) && kind !== HYPHEN) return false
      if (isLetter(kind)) expectLetter = false
    } else if (text[i] === '.') expectLetter = true
    else return false
  }
  return !expectLetter
}
