import type { Language } from '../types/index.ts'
import type { Acts } from './acts.ts'
import type { Bearers } from './bearers.ts'
import type { EventWords } from './events.ts'
import type { Furniture } from './furniture.ts'
import type { Hedges } from './hedges.ts'
import type { Kinds } from './kinds.ts'
import type { NameWords } from './names.ts'
import type { NumberSection } from './numbers.ts'
import type { Offices } from './offices.ts'
import type { Polarity } from './polarity.ts'
import type { Predicates } from './predicates.ts'
import type { Pronouns } from './pronouns.ts'
import type { Quotes } from './quotes.ts'
import type { Reporting } from './reporting.ts'
import type { Roles } from './roles.ts'
import type { Sides } from './sides.ts'
import type { Speakers } from './speakers.ts'
import type { TimeSection } from './times.ts'
import type { TokenSection } from './tokens.ts'

/**
 * Everything that Recoupe knows about one language, as data. Each section has its interface in a file of this
 * folder and its content in `fr/` and `en/` under the same file name; stages take the sections they need.
 */
export interface Pack {
  readonly language: Language
  /** What surrounds the prose: bylines, credits, links, captions, notes. */
  readonly furniture: Furniture
  /** Words and forms that say that somebody speaks. */
  readonly reporting: Reporting
  /** Quotation marks. */
  readonly quotes: Quotes
  /** What weakens, negates, charges or alarms. */
  readonly hedges: Hedges
  /** What an utterance does where no single word says it. */
  readonly acts: Acts
  /** Which nouns can speak, hear or carry speech. */
  readonly speakers: Speakers
  /** Numbers in words and figures, and what rounds them. */
  readonly numbers: NumberSection
  /** The grammar of time expressions. */
  readonly times: TimeSection
  /** What words are about, so that languages meet. */
  readonly predicates: Predicates
  /** How the language says no, how sure, and how wide. */
  readonly polarity: Polarity
  /** What stands in and around proper names. */
  readonly names: NameWords
  /** Common nouns that a proper name follows, and what they make of it. */
  readonly bearers: Bearers
  /** What each pronoun asks of the one it stands for. */
  readonly pronouns: Pronouns
  /** Common nouns that say in what capacity somebody speaks. */
  readonly roles: Roles
  /** What kind of body a common noun says. */
  readonly kinds: Kinds
  /** Offices that one holder has at a time. */
  readonly offices: Offices
  /** For whom somebody speaks where it is left out. */
  readonly sides: Sides
  /** Which words tell of events, and who stands where beside them. */
  readonly events: EventWords
  /** How words are written: elisions, contractions, abbreviations. */
  readonly tokens: TokenSection
}
