import type { NameGroup } from '../../analysis/entities.ts'
import type { RoleNoun } from '../../lang/roles.ts'
import type { World } from '../../lang/world/index.ts'
import type { EntityKind, NameKind, Span } from '../../types/index.ts'
import type { Reading } from '../reading.ts'
import type { Gender, Referent } from './referent.ts'
import type { SideWay } from './side-way.ts'
import { metonymOf } from './world-sides.ts'

/** Who a bare noun points to, with a confidence. */
export interface AtHand {
  readonly referent: number
  readonly confidence: number
  readonly by?: SideWay
}

/** Who a pronoun or a description stands for, with a confidence. */
export interface Answer extends AtHand {
  /** The next best, where there is one. */
  readonly rival?: AtHand
}

/** The country that a report takes for granted, and how sure that is. */
export interface Home {
  /** Key in the table of the world; null for a country that the table does not know. */
  readonly entry: string | null
  /** Referent of a country that the table does not know; null for one that it does. */
  readonly referent: number | null
  readonly confidence: number
  /** True where several states act in the report: what one paragraph is about outweighs where it was written. */
  readonly among: boolean
}

/** One mention in the order of reading. */
export interface Trace {
  readonly referent: number
  /** First word of the mention. */
  readonly word: number
  readonly as: 'name' | 'source' | 'role'
  /** True for a source inside what another one says: *her client* of "The lawyer said her client denied it". */
  readonly inner?: boolean
}

/**
 * Everything a report has spoken of so far. Referents are added while the report is read from left to right; named ones
 * are known from the start, since a reader of the whole text knows them too.
 */
export interface Discourse {
  readonly r: Reading
  readonly world: World
  readonly referents: Referent[]
  /** Mentions by name in order of `word`. */
  readonly names: readonly Trace[]
  /** Sources resolved so far, in order of `word`. */
  readonly sources: Trace[]
  /** Referent of each name mention, by index into `Analysis.names`; −1 where it belongs to no group. */
  readonly ofName: Int32Array
  readonly byEntry: Map<string, number>
  /** Referents that are told things: *a dit à l’AFP*. */
  readonly hearers: Set<number>
  /** What words outside names stand for that only a state's name can be. */
  readonly strays: Map<number, number>
  /** Capitals that no table knows, with the state that they speak for. */
  readonly capitals: Map<number, number>
  /** The country that the report takes for granted; null where it speaks of several. */
  home: Home | null
  /** The town that it takes for granted. */
  town: AtHand | null
}

/** Confidence in a side that the text itself states. */
const SURE = 0.9

const KIND_OF_NAME: Readonly<Record<NameKind, EntityKind>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  country: 'country',
  place: 'place',
  medium: 'medium',
  other: 'organisation',
}

/** Adds what a group of names stands for, or adds the group to it. */
export function addNamed(d: Discourse, group: NameGroup): number {
  const index = d.referents.length
  const known = group.entry === null ? undefined : d.byEntry.get(group.entry)
  if (known !== undefined) {
    d.referents[known]?.mentions.push(...group.mentions)
    return known
  }
  const canonical = Object.entries(group.name).map(([language, text]) => ({ language, text: text ?? '', canonical: true }))
  const aliases = group.aliases.map(text => ({ language: d.r.pack.language, text, canonical: false }))
  d.referents.push({
    index,
    kind: KIND_OF_NAME[group.kind],
    kindKnown: group.kind !== 'other',
    named: true,
    anonymous: false,
    labels: [...canonical, ...aliases],
    entry: group.entry,
    definite: true,
    gender: group.gender,
    number: group.kind === 'person' ? 's' : null,
    capacities: [],
    heads: new Set(),
    mentions: [...group.mentions],
    side: null,
    sideConfidence: SURE,
    sideBy: 'table',
  })
  if (group.entry !== null) d.byEntry.set(group.entry, index)
  return index
}

/** The referent of an entry of the table, made where the report has not named it itself (*nord-coréen* → North Korea). */
export function ofEntry(d: Discourse, key: string): number | null {
  const known = d.byEntry.get(key)
  if (known !== undefined) return known
  const entry = d.world.entry(key)
  if (!entry) return null
  return addNamed(d, { kind: entry.kind, name: entry.name, aliases: [], entry: key, gender: null, mentions: [] })
}

/** What the name at a word stands for, found or not; −1 where none stands there. */
export function referentAt(d: Discourse, word: number): number {
  const name = d.r.name[word] ?? -1
  return name >= 0 ? (d.ofName[name] ?? -1) : (d.strays.get(word) ?? -1)
}

/** The paragraph in which a word stands. */
export const paragraphOf = (d: Discourse, word: number): number => d.r.analysis.sentences[d.r.words.sentence[word] ?? 0]?.paragraph ?? -1

/** Who speaks where a name does: a capital's country, else the bearer of the name. */
export function voiceOfNamed(d: Discourse, index: number): number {
  const referent = d.referents[index]
  const metonym = referent ? metonymOf(d.world, referent.entry) : null
  if (metonym === null) return d.capitals.get(index) ?? index
  return ofEntry(d, metonym) ?? index
}

export interface Unnamed {
  readonly kind: EntityKind
  readonly named: boolean
  readonly anonymous: boolean
  readonly text: string
  readonly head: string
  readonly gender: Gender | null
  readonly number: 's' | 'p' | null
  readonly noun: RoleNoun | null
  readonly of: number | null
  readonly side: number | null
  readonly by?: SideWay
  readonly definite?: boolean
  /** True for somebody known by an office held no more. */
  readonly past?: boolean
  /** True for somebody of a part of the world that is no state. */
  readonly abroad?: boolean
}

/** Adds somebody known by a description only. */
export function addUnnamed(d: Discourse, unnamed: Unnamed): number {
  const index = d.referents.length
  d.referents.push({
    index,
    kind: unnamed.kind,
    kindKnown: true,
    named: unnamed.named,
    anonymous: unnamed.anonymous,
    labels: [{ language: d.r.pack.language, text: unnamed.text, canonical: true }],
    entry: null,
    definite: unnamed.definite ?? false,
    gender: unnamed.gender,
    number: unnamed.number,
    capacities: unnamed.noun
      ? [{ noun: unnamed.noun, of: unnamed.of, ...(unnamed.past === true ? { past: true } : {}), ...(unnamed.abroad === true ? { abroad: true } : {}) }]
      : [],
    heads: headsOf(d, unnamed),
    mentions: [],
    side: unnamed.side,
    sideConfidence: SURE,
    sideBy: unnamed.by ?? 'named',
  })
  return index
}

/** « La chambre » is the *chambre régionale des comptes*, "the agency" the "health agency". */
function headsOf(d: Discourse, { head, kind }: Unnamed): Set<string> {
  const words = head.split(' ')
  const short = words.length < 2 || (kind !== 'organisation' && kind !== 'document') ? undefined : d.r.pack.sides.nounCompounds ? words.at(-1) : words[0]
  return new Set(short === undefined ? [head] : [head, short])
}

/** Notes that a source mentions a referent. */
export function noteSource(d: Discourse, referent: number, word: number, span: Span | undefined, inner = false): void {
  d.sources.push({ referent, word, as: 'source', ...(inner ? { inner } : {}) })
  const target = d.referents[referent]
  if (span && target && !target.mentions.some(m => m.start === span.start && m.end === span.end)) target.mentions.push(span)
}
