import { compareSpans, overlaps, trimSpan } from '../../text/index.ts'
import type { Dateline, Noise, NoiseKind, Span } from '../../types/index.ts'
import { isProse, type Line, linesOf } from '../lines.ts'
import { readAside } from './asides.ts'
import { type BylineReading, readByline, readRunInByline } from './byline.ts'
import { isInitials, readCreditAtEnd, readCreditLine } from './credit.ts'
import { findCut } from './cut.ts'
import { type DatelineReading, readDateline } from './dateline.ts'
import { isSection, isTitle } from './title.ts'
import { type FurniturePack, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** What surrounds the prose of a text, and what it says of the report. */
export interface Surroundings {
  readonly noise: readonly Noise[]
  readonly title: string | null
  readonly byline: string | null
  readonly dateline: Dateline | null
  readonly agency: string | null
  readonly outlet: string | null
}

/** Lines above the first paragraph that are looked at. */
const HEAD_LINES = 14
/** Paragraphs that may stand above byline and dateline. */
const STANDFIRST = 3
/** Lines below the last paragraph that are looked at. */
const FOOT_LINES = 12

interface Known {
  readonly stated: Span | null
  readonly titled: string | null
}

/** Collects while a text is read from top to bottom. */
class Gathering {
  readonly noise: Noise[] = []
  title: string | null = null
  byline: string | null = null
  dateline: Dateline | null = null
  agency: string | null = null
  creditAgency: string | null = null
  outlet: string | null = null

  mark(span: Span, kind: NoiseKind): void {
    if (span.end > span.start && !this.noise.some(n => overlaps(n, span))) this.noise.push({ start: span.start, end: span.end, kind })
  }

  has(span: Span): boolean {
    return this.noise.some(n => n.start <= span.start && span.end <= n.end)
  }

  takeByline(span: Span, reading: BylineReading | null): void {
    if (!reading) return
    const { author, agency } = reading
    this.mark(span, 'byline')
    this.byline = this.byline === null || this.byline === '' ? author : this.byline
    this.creditAgency ??= agency
  }

  takeDateline(reading: DatelineReading): void {
    const { start, end, place } = reading
    this.mark(reading, 'dateline')
    this.dateline = { place, start, end }
    this.agency = reading.agency
  }
}

/**
 * Marks what is no prose of a report: the head, dateline, byline, credits, links, captions, notes, a sentence cut off.
 * Nothing is taken away. `stated` is the publication date where the head states it, `titled` a title known otherwise,
 * `given` what the format has already shown. Linear in the text.
 */
export function markNoise(text: string, pack: FurniturePack, stated: Span | null, titled: string | null, given: readonly Noise[] = []): Surroundings {
  const vocabulary = vocabularyOf(pack)
  const gathering = new Gathering()
  for (const { kind, ...span } of given) gathering.mark(span, kind)
  if (stated && opensLine(text, stated)) gathering.mark(stated, 'header')
  const lines = linesOf(text, given)
  const first = readHead(text, lines, gathering, vocabulary, { stated, titled })
  const last = readFoot(text, lines, first, gathering, vocabulary)
  readBody(text, lines.slice(first, last + 1), gathering, vocabulary)
  return {
    noise: gathering.noise.sort(compareSpans),
    title: titled ?? gathering.title,
    byline: gathering.byline || null,
    dateline: gathering.dateline,
    agency: gathering.agency ?? gathering.creditAgency,
    outlet: gathering.outlet,
  }
}

/** A date inside a dateline belongs to that; only one that begins its line is a line of the head. */
const opensLine = (text: string, stated: Span): boolean =>
  /(?:^|[\n\r])[^\p{L}\p{N}\n\r]{0,40}$/u.test(text.slice(Math.max(0, stated.start - 40), stated.start))

/** Where the prose of a line begins, past a date that its head states. */
function afterStated(text: string, line: Line, stated: Span | null): number {
  if (!stated || stated.end <= line.start || stated.start >= line.end) return line.start
  const before = text.slice(line.start, stated.start)
  return /\p{L}/u.test(before) ? line.start : trimSpan(text, { start: Math.min(stated.end, line.end), end: line.end }).start
}

/**
 * Reads the lines above the report and returns the index of its first paragraph. A standfirst may stand among them, so
 * that a few paragraphs are looked past for a byline or a dateline.
 */
function readHead(text: string, lines: readonly Line[], gathering: Gathering, vocabulary: Vocabulary, { stated, titled }: Known): number {
  let first = -1
  let paragraphs = 0
  for (let index = 0; index < lines.length && index < HEAD_LINES && paragraphs < STANDFIRST; index++) {
    const line = lines[index] as Line
    const at = afterStated(text, line, stated)
    if (at >= line.end || gathering.has(line)) continue
    if (takeDateline(text, line, at, gathering, vocabulary)) {
      if (!isProse(line)) continue
      return first < 0 ? index : first
    }
    const next = lines[index + 1]
    const titleless = gathering.title === null && titled === null
    if (isProse(line) && !(index === 0 && titleless && isTitle(line, next))) {
      const runIn = readRunInByline(text, line, at, vocabulary)
      if (runIn) gathering.takeByline(runIn, runIn)
      if (first < 0) first = index
      paragraphs++
      continue
    }
    const kind = first < 0 ? readHeadLine(text, line, next, index, gathering, vocabulary, titled) : readByline(text, line, vocabulary)?.opened === true
    if (kind === true) gathering.takeByline(line, readByline(text, line, vocabulary))
    else if (kind === null && first < 0 && titleless && isTitle(line, next)) gathering.title = line.text
  }
  return Math.max(first, 0)
}

/** True for a byline, null for a line of none of the known kinds; what else it is has been marked. */
function readHeadLine(
  text: string,
  line: Line,
  next: Line | undefined,
  index: number,
  gathering: Gathering,
  vocabulary: Vocabulary,
  titled: string | null,
): boolean | null {
  const aside = readAside(text, line, vocabulary)
  if (aside !== null) {
    gathering.mark(line, aside)
    return false
  }
  const byline = readByline(text, line, vocabulary)
  if (byline && (byline.opened || (gathering.title ?? titled) !== null)) return true
  if (isSection(line, next)) {
    gathering.mark(line, 'header')
    return false
  }
  if (index > 0 && readCreditLine(line, vocabulary)) {
    takeCredit(line, gathering, vocabulary)
    return false
  }
  return null
}

function takeDateline(text: string, line: Line, at: number, gathering: Gathering, vocabulary: Vocabulary): boolean {
  const dateline = gathering.dateline === null ? readDateline(text, line, at, vocabulary) : null
  if (!dateline) return false
  gathering.takeDateline(dateline)
  if (dateline.byline) gathering.takeByline(dateline.byline, readByline(text, dateline.byline, vocabulary))
  return true
}

/** Reads up from the end to the last paragraph of prose and returns its index. */
function readFoot(text: string, lines: readonly Line[], first: number, gathering: Gathering, vocabulary: Vocabulary): number {
  let index = lines.length - 1
  for (; index > first && lines.length - index <= FOOT_LINES; index--) {
    const line = lines[index] as Line
    if (gathering.has(line)) continue
    const credited = readCreditLine(line, vocabulary) !== null
    const aside = credited ? null : readAside(text, line, vocabulary)
    if (credited) takeCredit(line, gathering, vocabulary)
    else if (aside !== null) gathering.mark(line, aside)
    else if (isInitials(line)) gathering.mark(line, 'byline')
    else {
      const byline = isProse(line) ? null : readByline(text, line, vocabulary)
      if (!byline) break
      gathering.takeByline(line, byline)
    }
  }
  return index
}

function takeCredit(line: Line, gathering: Gathering, vocabulary: Vocabulary): void {
  const credit = readCreditLine(line, vocabulary)
  if (!credit) return
  gathering.mark(credit, 'credit')
  gathering.creditAgency ??= credit.agency
  gathering.outlet ??= credit.outlet
}

function readBody(text: string, lines: readonly Line[], gathering: Gathering, vocabulary: Vocabulary): void {
  let listed = false
  lines.forEach((line, index) => {
    if (gathering.has(line)) return
    const aside = index === 0 ? null : readAside(text, line, vocabulary)
    if (aside !== null) {
      gathering.mark(line, aside)
      listed = aside === 'related' && /:\s*$/u.test(line.text)
      return
    }
    // Under « Lire aussi : » the links follow, one a line, until prose or a blank line.
    listed = listed && !line.opens && !isProse(line)
    if (listed) {
      gathering.mark(line, 'related')
      return
    }
    if (index === lines.length - 1) {
      const credit = readCreditAtEnd(text, line, vocabulary)
      if (credit) {
        gathering.mark(credit, 'credit')
        gathering.creditAgency ??= credit.agency
        gathering.outlet ??= credit.outlet
        return
      }
    }
    const cut = findCut(line, lines[index + 1], vocabulary)
    if (cut) gathering.mark(cut, 'cut')
  })
}
