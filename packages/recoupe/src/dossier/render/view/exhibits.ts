import type { Claim, Dossier, Position, Report, Span, Statement } from '../../../types/index.ts'
import { groupBy } from './group.ts'

/** Something that the dossier points to: a statement, or a sentence in the reporter's own voice. */
export interface Exhibit {
  readonly kind: 'statement' | 'voice'
  /** What a reader calls it: `A7`, or `A¶5` for the reporter's voice. */
  readonly ref: string
  readonly letter: string
  readonly report: Report
  readonly statement: Statement | null
  /** What is highlighted as its content, in order. */
  readonly content: readonly Span[]
  readonly start: number
  readonly end: number
}

/** A claim's position with the exhibits that show it. */
export interface Stand {
  readonly claim: Claim
  readonly position: Position
  readonly exhibits: readonly Exhibit[]
}

export interface ReportView {
  readonly report: Report
  readonly letter: string
  readonly paragraphs: readonly Span[]
  /** In the order of the text. */
  readonly exhibits: readonly Exhibit[]
}

/** `A` … `Z`, `AA` … : a report's letter by its place in the dossier. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/**
 * Stretches between line breaks, white space left out. Where most single breaks come in the middle of a sentence, the
 * text is wrapped by hand, and only blank lines part paragraphs.
 */
function findParagraphs(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(isWrapped(text) ? BLOCK : LINE)) {
    if (match[0].trim() !== '') found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

const LINE = /[^\n\r]+/gu
/** Lines up to a blank one. */
const BLOCK = /[^\n\r]+(?:(?:\r\n|[\n\r])[^\n\r]*\S[^\n\r]*)*/gu

function isWrapped(text: string): boolean {
  let breaks = 0
  let soft = 0
  for (const match of text.matchAll(/(\S)[ \t]*(?:\r\n|[\n\r])[ \t]*(?=[^\s])/gu)) {
    breaks++
    if (/[\p{L}\p{N},;’'-]/u.test(match[1] ?? '')) soft++
  }
  return breaks >= 4 && soft > breaks / 2
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Spans that lie in a text of this length, in order. */
export function within(spans: readonly Span[], length: number): Span[] {
  return spans.filter(s => s.start >= 0 && s.start < s.end && s.end <= length).sort(inOrder)
}

/** The first place of a statement in its text: content, else cue, else source. */
function placeOf(statement: Statement, length: number): readonly Span[] {
  const content = within(statement.content, length)
  if (content.length > 0) return content
  const cue = within(statement.cue, length)
  return cue.length > 0 ? cue : within(statement.source, length)
}

function statementExhibits(report: Report, letter: string, statements: readonly Statement[]): Exhibit[] {
  const placed = statements
    .map(statement => ({ statement, content: placeOf(statement, report.text.length) }))
    .sort((a, b) => inOrder(a.content[0] ?? { start: 0, end: 0 }, b.content[0] ?? { start: 0, end: 0 }) || (a.statement.id < b.statement.id ? -1 : 1))
  return placed.map(({ statement, content }, i) => ({
    kind: 'statement',
    ref: `${letter}${i + 1}`,
    letter,
    report,
    statement,
    content,
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
  }))
}

function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Evidence that no statement carries, one exhibit for each different span. `A¶5`, then `A¶5b` in the same paragraph. */
function voiceExhibits(report: Report, letter: string, paragraphs: readonly Span[], spans: readonly Span[]): Exhibit[] {
  const taken = new Map<number, number>()
  const seen = new Set<string>()
  const out: Exhibit[] = []
  for (const span of within(spans, report.text.length)) {
    const key = `${span.start}-${span.end}`
    if (seen.has(key)) continue
    seen.add(key)
    const paragraph = paragraphAt(paragraphs, span.start) + 1
    const before = taken.get(paragraph) ?? 0
    taken.set(paragraph, before + 1)
    const suffix = before === 0 ? '' : letterOf(before).toLowerCase()
    out.push({ kind: 'voice', ref: `${letter}¶${paragraph}${suffix}`, letter, report, statement: null, content: [span], start: span.start, end: span.end })
  }
  return out
}

export interface Exhibits {
  readonly reports: readonly ReportView[]
  readonly byStatement: ReadonlyMap<string, Exhibit>
  readonly stands: readonly Stand[]
  /** Stands by the reference of their exhibits. */
  readonly standsOf: ReadonlyMap<string, readonly Stand[]>
}

/** Names everything that a dossier points to, in the order of its reports and of their texts. */
export function nameExhibits(dossier: Dossier): Exhibits {
  const byReport = groupBy(dossier.statements, s => s.report)
  const loose = new Map<string, Span[]>()
  for (const claim of dossier.claims) {
    for (const { statements, evidence } of claim.positions) {
      if (statements.length > 0) continue
      for (const { report, start, end } of evidence) {
        const list = loose.get(report)
        if (list) list.push({ start, end })
        else loose.set(report, [{ start, end }])
      }
    }
  }
  const byStatement = new Map<string, Exhibit>()
  const bySpan = new Map<string, Exhibit>()
  const reports = dossier.reports.map((report, i): ReportView => {
    const letter = letterOf(i)
    const paragraphs = findParagraphs(report.text)
    const stated = statementExhibits(report, letter, byReport.get(report.id) ?? [])
    const voiced = voiceExhibits(report, letter, paragraphs, loose.get(report.id) ?? [])
    for (const exhibit of stated) if (exhibit.statement) byStatement.set(exhibit.statement.id, exhibit)
    for (const exhibit of voiced) bySpan.set(`${report.id} ${exhibit.start}-${exhibit.end}`, exhibit)
    return { report, letter, paragraphs, exhibits: [...stated, ...voiced].sort((a, b) => inOrder(a, b)) }
  })
  const stands = dossier.claims.flatMap(claim => claim.positions.map(position => ({ claim, position, exhibits: exhibitsOf(position, byStatement, bySpan) })))
  const standsOf = new Map<string, Stand[]>()
  for (const stand of stands) {
    for (const { ref } of stand.exhibits) {
      const list = standsOf.get(ref)
      if (list) list.push(stand)
      else standsOf.set(ref, [stand])
    }
  }
  return { reports, byStatement, stands, standsOf }
}

function exhibitsOf(position: Position, byStatement: ReadonlyMap<string, Exhibit>, bySpan: ReadonlyMap<string, Exhibit>): Exhibit[] {
  const found =
    position.statements.length > 0
      ? position.statements.map(id => byStatement.get(id))
      : position.evidence.map(e => bySpan.get(`${e.report} ${e.start}-${e.end}`))
  return [...new Set(found.filter(e => e !== undefined))]
}
