import type { Anchor, Span, Statement, StatementAnchor } from '../../types/index.ts'
import type { CrossCheckInput } from '../input.ts'

/** A statement as corrected so far, with where it stands. */
export interface Place {
  /** Index of the report in canonical order. */
  readonly report: number
  readonly statement: Statement
}

/**
 * Finds the statement that an anchor means: by id, else by the very words at the very place in the same text. White space, marks and quotation marks
 * at the edges do not count as words. Two statements with the same words at that place give none: nothing is guessed.
 */
export class StatementFinder {
  private readonly byId = new Map<string, Place>()
  private readonly byHash = new Map<string, number[]>()
  private readonly byPlace = new Map<string, Place[]>()

  constructor(private readonly inputs: readonly CrossCheckInput[]) {
    inputs.forEach(({ record }, report) => {
      const { sha256 } = record.report
      this.byHash.set(sha256, [...(this.byHash.get(sha256) ?? []), report])
      for (const statement of record.statements) {
        this.byId.set(statement.id, { report, statement })
        this.remember(record.report.sha256, record.report.text, statement.content, { report, statement })
      }
    })
  }

  find(anchor: StatementAnchor): Place | null {
    const known = this.byId.get(anchor.statement)
    if (known && this.inputs[known.report]?.record.report.sha256 === anchor.sha256) return known
    const text = this.textOf(anchor)
    if (text === null || anchor.spans.length === 0) return null
    const found = this.byPlace.get(placeKey(anchor.sha256, text, anchor.spans)) ?? []
    if (found.length < 2) return found[0] ?? null
    // one text in two reports: the second report's ids end in its number
    const number = numberOf(anchor.statement)
    const own = found.filter(p => numberOf(p.statement.id) === number)
    return own.length === 1 ? (own[0] ?? null) : null
  }

  /** Also finds a statement by the content that a person gives it. */
  learn(place: Place, content: readonly Span[]): void {
    const report = this.inputs[place.report]?.record.report
    if (report) this.remember(report.sha256, report.text, content, place)
  }

  /** True where the anchor's words stand at its place in a text of the story. */
  stands(anchor: Anchor): boolean {
    const text = this.textOf(anchor)
    return text !== null && anchor.spans.length > 0 && anchor.spans.every((s, i) => s.start < s.end && text.slice(s.start, s.end) === anchor.quotes[i])
  }

  private textOf({ sha256 }: Anchor): string | null {
    return this.inputs[this.byHash.get(sha256)?.[0] ?? -1]?.record.report.text ?? null
  }

  private remember(sha256: string, text: string, content: readonly Span[], place: Place): void {
    if (content.length === 0) return
    const key = placeKey(sha256, text, content)
    const known = this.byPlace.get(key) ?? []
    if (!known.some(p => p.statement.id === place.statement.id)) this.byPlace.set(key, [...known, place])
  }
}

const numberOf = (id: string): string => /-(\d+)$/u.exec(id)?.[1] ?? ''

const MARK = /[\p{L}\p{M}\p{N}]/u

/** The stretch from the first to the last word of each span. */
function placeKey(sha256: string, text: string, spans: readonly Span[]): string {
  return [sha256, ...spans.map(s => wordsOf(text, s))].join(' ')
}

function wordsOf(text: string, { start, end }: Span): string {
  let a = start
  let b = end
  while (a < b && !MARK.test(text.charAt(a)) && !isSurrogate(text.charCodeAt(a))) a++
  while (b > a && !MARK.test(text.charAt(b - 1)) && !isSurrogate(text.charCodeAt(b - 1))) b--
  return `${a}-${b}`
}

const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800
