import type { Quantity, Span, Statement } from '../../types/index.ts'

export type TermKind = 'entity' | 'name' | 'concept' | 'lemma' | 'number' | 'time'

/** One thing that a proposition is about, under a key that no language owns. `word` is its index among the report's words. */
export interface Term {
  readonly key: string
  readonly kind: TermKind
  readonly word: number
}

/** A number with what it counts, as terms of the comparison. */
export interface Amount extends Span {
  readonly value: number
  /** The counted noun's lemma, in its language. */
  readonly noun: string | null
  /** Key of the counted noun, null where none is attached. */
  readonly unit: string | null
  readonly approximation: Quantity['approximation']
}

/** How strongly the wording itself commits: plain, softened by a modal, a hedge or a journalistic conditional. */
export type Softness = 'plain' | 'hedged'

/** One thing said: by a statement, or by the reporter where `statement` is null. Spans are in the text of report number `report`. */
export interface Proposition {
  readonly index: number
  /** Index of the report in canonical order. */
  readonly report: number
  readonly statement: Statement | null
  readonly spans: readonly Span[]
  /** Distinct terms, in order of first mention. */
  readonly terms: readonly Term[]
  /** Terms of each event inside, where there is more than one. */
  readonly events: readonly (readonly Term[])[]
  /** True where the wording negates its main predicate. */
  readonly negated: boolean
  /** How many of its words say no, whatever they say it of. */
  readonly negators: number
  readonly softness: Softness
  /** True where it only says that something has not ended: *les livraisons ne sont pas achevées*. */
  readonly unended: boolean
  /** When the predicate is set, where its form tells. */
  readonly aspect: 'past' | 'open' | null
  readonly amounts: readonly Amount[]
  readonly universal: boolean
  readonly restrictive: boolean
  /** True where it has something as the only one, and where it has it as one of several. */
  readonly sole: boolean
  readonly among: boolean
  /** True where it leaves out no time, and where it bounds its time. */
  readonly timeless: boolean
  readonly bounded: boolean
  /** Main predicate's concept or lemma key. */
  readonly predicate: string | null
  /** Time expressions inside: values, where known. */
  readonly times: readonly string[]
  /** True for a second or later clause of a statement. */
  readonly secondary: boolean
}
