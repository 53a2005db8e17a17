import type {
  ClaimStatus,
  CorrectionField,
  DependencyKind,
  DivergenceKind,
  NoiseKind,
  Origin,
  SourceKind,
  SpeechAct,
  Stance,
  StatementForm,
  TimelineEntry,
  TimePart,
  Voice,
} from '../types/index.ts'
import type { CliMessages } from './cli.ts'
import type { FaultMessages } from './faults.ts'
import type { PageMessages } from './page.ts'
import type { ReasonMessages } from './reasons.ts'
import type { TransferMessages } from './transfers.ts'
import type { UsageMessages } from './usage.ts'
import type { VerifyMessages } from './verify.ts'

/** Languages of the interface; independent of the languages that reports may have. */
export type UiLanguage = 'fr' | 'en'

/** A stance as it is told. Who demands or promises asserts, in the data; *asserted by* of a demand would read as if it were so already. */
export type Manner = Stance | 'demands' | 'promises'

/** The words for values of the data. A value without a word in one language does not compile. */
export interface Labels {
  readonly act: Readonly<Record<SpeechAct, string>>
  /** A promise not to do what is said: *rules out*. */
  readonly rulesOut: string
  readonly stance: Readonly<Record<Manner, string>>
  /** What each stance means, in a few words, for legends. */
  readonly stanceMeaning: Readonly<Record<Stance, string>>
  /** A stance for several holders or as a passive: *asserted by*. */
  readonly stanceBy: Readonly<Record<Manner, string>>
  /** So many reports in which somebody takes the stance: *14 assert*. */
  readonly stanceIn: Readonly<Record<Stance, (reports: number) => string>>
  readonly status: Readonly<Record<ClaimStatus, string>>
  readonly statusMany: Readonly<Record<ClaimStatus, string>>
  /** Single origin, where not even one origin is shown. */
  readonly noOrigin: string
  /** Single origin, where several are shown but not shown to be independent. */
  readonly notIndependent: string
  readonly divergence: Readonly<Record<DivergenceKind, string>>
  readonly form: Readonly<Record<StatementForm, string>>
  readonly formMeaning: Readonly<Record<StatementForm, string>>
  readonly voice: Readonly<Record<Voice, string>>
  readonly sourceKind: Readonly<Record<SourceKind, string>>
  readonly dependency: Readonly<Record<DependencyKind, string>>
  readonly originKind: Readonly<Record<Origin['kind'], string>>
  readonly noise: Readonly<Record<NoiseKind, string>>
  readonly clock: Readonly<Record<TimelineEntry['kind'], string>>
  readonly clockMeaning: Readonly<Record<TimelineEntry['kind'], string>>
  readonly basis: { readonly metadata: string; readonly manifest: string; readonly text: string; report(letter: string): string }
  /** What a person corrected. */
  readonly correction: Readonly<Record<CorrectionField, string>>
  /** Names of report languages; a tag that is missing here is shown as it is. */
  readonly language: Readonly<Record<string, string>>
}

/** Sentences with a number in them. Every function takes whole numbers from 0 up. */
export interface Counts {
  reports(n: number): string
  statements(n: number): string
  claims(n: number): string
  divergences(n: number): string
  origins(n: number): string
  anonymous(n: number): string
  contested(n: number): string
  corroborated(n: number): string
  voices(n: number): string
  sentences(n: number): string
  words(n: number): string
  more(n: number): string
}

/** Values of dates and times in words. Months are numbered from 1, weekdays from Monday = 1. */
export interface Dates {
  day(year: number, month: number, day: number): string
  month(year: number, month: number): string
  week(year: number, week: number): string
  season(year: number, season: 'SP' | 'SU' | 'FA' | 'WI'): string
  yearless(month: number, day: number | null): string
  weekday(day: number): string
  part(part: TimePart, rest: string): string
  duration(amount: number, unit: 'Y' | 'M' | 'W' | 'D' | 'h' | 'm' | 's'): string
  range(from: string, to: string): string
  clock(date: string, hour: number, minute: number): string
  readonly past: string
  readonly present: string
  readonly future: string
  readonly undated: string
}

export interface Messages {
  readonly language: UiLanguage
  readonly labels: Labels
  readonly counts: Counts
  readonly dates: Dates
  readonly page: PageMessages
  readonly cli: CliMessages
  readonly faults: FaultMessages
  readonly usage: UsageMessages
  readonly verify: VerifyMessages
  readonly reasons: ReasonMessages
  readonly transfers: TransferMessages
  /** *a, b and c* */
  list(items: readonly string[]): string
  /** `label: value` with the spaces of the language. */
  pair(label: string, value: string): string
  /** A number in figures, grouped and with the decimal sign of the language; at most two decimals. */
  number(value: number): string
}
