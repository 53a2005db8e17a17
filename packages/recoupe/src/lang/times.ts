/**
 * The grammar of time expressions of one language: classes of words with their values, and rules over them.
 *
 * A rule's `pattern` is a sequence of literal words (lower case), class names (upper case), groups `(a b|c)` and
 * options `x?`. Classes that every language shares read figures: DAY (1–31), MONTHNUM (1–12), YEAR (1000–2199),
 * RECENT (1900–2099, fills YEAR), OLDESTYEAR (100–999, fills YEAR), SHORTYEAR (two figures), HOUR (0–24), MINUTE (two figures, 00–59), HHMM (*1830*),
 * DOTTED (*6.42*, fills HHMM),
 * NUM (any number, in words too). The longest match wins, then the earlier rule. What a class captured fills the sense:
 * MONTH the month, UNIT the unit (UNITS and UNITH too), WEEKDAY and WEEKDAYS the weekday, SHIFT and STEP the direction,
 * YEARSHIFT the year by steps from the publication's (*de l'an dernier*). START and END are the edges of the paragraph.
 *
 * Four marks carry no words: before `<` stands context that belongs to the adverbial but not to the time expression
 * proper, after `>` likewise; what stands before `<<` and what follows `~` is only looked at.
 */
export interface TimeSection {
  readonly classes: Readonly<Record<string, Readonly<Record<string, number | string>>>>
  readonly rules: readonly TimeRule[]
  /** Words before an expression that belong to its adverbial (*depuis*, *on*), with what they say of its direction. */
  readonly leads: readonly TimeLead[]
  /** What may stand between a date and a clock time or part of the day, either way round. */
  readonly dateClock: readonly string[]
  /** Frames of intervals: opener (may be empty) and link between two expressions. */
  readonly intervals: readonly { readonly open: string; readonly link: string }[]
  /** Words after an expression that tie it to a noun (*Wednesday's ruling*). */
  readonly nominalTails: readonly string[]
  /** Classes whose words count only with a capital letter (*May*, *March*). */
  readonly capitalised: readonly string[]
  readonly tense: TenseCues
  readonly publication: PublicationWords
}

/** Labels of a publication date at the head of a text, lower case, without the date. */
export interface PublicationWords {
  readonly labels: readonly string[]
}

/**
 * The adverbial's first words. `lean` says where an undated month or day lies when no verb tells; a `strong` one
 * outranks the verb (*depuis*, *d'ici*). A `nominal` one ties the date to a noun (*le match de samedi*), so that the
 * sentence's verb says nothing of it.
 */
export interface TimeLead {
  readonly words: string
  /** After a verb that puts off, it names the new date (*reporté à mardi*, *postponed to Tuesday*). */
  readonly target?: true
  readonly lean?: 'past' | 'future'
  readonly strong?: true
  readonly nominal?: true
}

/** A worked example: the text with the expected span in square brackets, then the value in EDTF/TIMEX3. Read on Wednesday 18 June 2025 unless `published` says otherwise. */
interface TimeExample {
  readonly text: string
  readonly value: string | null
  readonly part?: 'early' | 'mid' | 'late'
  /** null: no publication date. */
  readonly published?: string | null
}

export interface TimeRule {
  readonly pattern: string
  readonly sense: TimeSense
  readonly examples: readonly TimeExample[]
}

/** Calendar units: minute, hour, day, week, weekend, fortnight, month, quarter, half-year, season, year, decade, century. */
export type TimeUnit = 'TM' | 'TH' | 'TS' | 'D' | 'W' | 'WE' | 'F' | 'M' | 'Q' | 'HY' | 'SE' | 'Y' | 'DE' | 'C'

/** TIMEX3's parts of the day: morning, midday, afternoon, evening, night, dawn. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DA'

/** Where an expression is counted from: the publication, or the date that the story last named. */
type TimeAnchor = 'speech' | 'story'

export type TimeSense =
  /** A calendar date, whole or in part. `holiday`: `12-25`, `easter+39` or `11:4:4` (month: ISO weekday: which one). */
  | {
      readonly kind: 'date'
      readonly part?: 'early' | 'mid' | 'late'
      readonly shift?: number
      readonly holiday?: string
      /** Without a year or a verb in past or future it names no one season (*en été*). */
      readonly generic?: true
      /** Days after the next day so named (*mardi en huit*: 7). */
      readonly later?: number
      /** In the year that the story last named (*le 30 juin de la même année*). */
      readonly inStory?: true
      /** The whole unit that holds the day (*la semaine du 23 mars*). */
      readonly whole?: 'W'
    }
  /** One of a month's weekdays by its number (*le premier lundi de septembre*); `WE`: of its weekends. */
  | { readonly kind: 'nth'; readonly unit?: 'WE' }
  /** The first or last units of a month or a year (*les neuf premiers mois de 2024*, *la seconde quinzaine de juin*). */
  | { readonly kind: 'stretch'; readonly end: 'first' | 'last'; readonly unit?: TimeUnit }
  /** A day of the month alone; only where the story has named a month. */
  | { readonly kind: 'day' }
  /** Two dates that share month or year (*du 3 au 5 mai*). */
  | { readonly kind: 'range' }
  /** The unit at `by` steps from the anchor (*la semaine dernière*, *demain*). */
  | {
      readonly kind: 'shift'
      readonly anchor: TimeAnchor
      readonly unit?: TimeUnit
      readonly by?: number
      readonly daypart?: DayPart
      readonly part?: 'early' | 'mid' | 'late'
      /** *Le week-end prochain* is the next one to come, not that of the next week. */
      readonly coming?: true
    }
  /**
   * An amount of units away from the anchor (*il y a deux jours*), or from the weekday that it names (*a week from
   * Friday*). `to`: how precise the end is, where that is not the unit (*a year ago today*). `tensed`: only under a verb
   * that looks forward; else a duration (*will open in two weeks*, *was built in two weeks*).
   */
  | { readonly kind: 'distance'; readonly anchor: TimeAnchor; readonly direction: -1 | 1; readonly to?: TimeUnit; readonly tensed?: true }
  /** `plus` is added to the amount (*et demi*). */
  | { readonly kind: 'duration'; readonly amount?: number; readonly unit?: TimeUnit; readonly plus?: number }
  /** `plus` minutes beside what figures say (*et demie*). */
  | { readonly kind: 'clock'; readonly plus?: number }
  | { readonly kind: 'daypart'; readonly anchor: TimeAnchor }
  /** A quarter or a half of a year, by ordinal (ORD) and unit. */
  | { readonly kind: 'fraction'; readonly unit?: 'Q' | 'HY' }
  | { readonly kind: 'decade' }
  | { readonly kind: 'century' }
  | { readonly kind: 'set'; readonly unit?: TimeUnit; readonly amount?: number }
  /** `weak`: an adjective that annotators count (*l'actuel maire*) and a reader of a dossier does not need. */
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'; readonly weak?: true }
  /** A time that hangs on an event, which the text alone does not date (*au lendemain du scrutin*). */
  | { readonly kind: 'unknown' }
  /** Looks like a time and is none. */
  | { readonly kind: 'none' }

/** A light reading of tense for where no tagger has been: words near the expression. */
export interface TenseCues {
  readonly past: readonly string[]
  readonly future: readonly string[]
  /** Auxiliaries that make a past with any participle after them. */
  readonly perfect: readonly string[]
  /** Auxiliaries that make a past only with a participle of `motion`; with another one they make a passive. */
  readonly perfectBe: readonly string[]
  readonly motion: readonly string[]
  /** Pronouns before them that make a past with any participle (*s'est réuni*). */
  readonly reflexive: readonly string[]
  readonly participles: readonly string[]
  /** Verb endings; a word must have two letters more. */
  readonly endings: readonly { readonly ending: string; readonly tense: 'past' | 'future' }[]
  /** Words that an ending would misread. */
  readonly exceptions: readonly string[]
  /** Lemmas whose infinitive complement lies ahead (*devoir*, *will*), for tagged text. */
  readonly prospective: readonly string[]
  /** Lemmas that put something off to a date, which a `target` lead names. */
  readonly deferring: readonly string[]
}
