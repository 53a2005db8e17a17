import type { NameGroup } from '../../analysis/entities.ts'
import type { RoleNoun } from '../../lang/roles.ts'
import type { World } from '../../lang/world/index.ts'
import type { EntityKind, NameKind, Span } from '../../types/index.ts'
import { type Reading, wordsWithin } from '../reading.ts'
import { homeCountry } from './home-country.ts'
import type { Gender, Referent } from './referent.ts'
import { metonymOf, sideEntry } from './world-sides.ts'

/** One mention in the order of reading. */
export interface Trace {
  readonly referent: number
  /** First word of the mention. */
  readonly word: number
  readonly as: 'name' | 'source' | 'role'
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
  /** Key of the country that the report takes for granted; null where it speaks of several. */
  home: string | null
}

const KIND_OF_NAME: Readonly<Record<NameKind, EntityKind>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  country: 'country',
  place: 'place',
  medium: 'medium',
  other: 'organisation',
}

export function openDiscourse(r: Reading, groups: readonly NameGroup[], world: World): Discourse {
  const names: Trace[] = []
  const discourse: Discourse = {
    r,
    world,
    referents: [],
    names,
    sources: [],
    ofName: new Int32Array(r.analysis.names.length).fill(-1),
    byEntry: new Map(),
    hearers: new Set(),
    home: null,
  }
  const nameAt = new Map(r.analysis.names.map((name, index) => [name.start, index]))
  for (const group of groups) {
    const index = addNamed(discourse, group)
    for (const mention of group.mentions) {
      const name = nameAt.get(mention.start)
      if (name !== undefined) discourse.ofName[name] = index
      const [first, last] = wordsWithin(r.words, mention)
      if (last >= first) names.push({ referent: index, word: first, as: 'name' })
    }
  }
  names.sort((a, b) => a.word - b.word)
  discourse.home = homeCountry(discourse.referents, world)
  for (const referent of [...discourse.referents]) {
    const side = sideEntry(world, referent.entry)
    if (side !== null) referent.side = ofEntry(discourse, side)
  }
  return discourse
}

function addNamed(d: Discourse, group: NameGroup): number {
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
    gender: group.gender,
    number: group.kind === 'person' ? 's' : null,
    capacities: [],
    heads: new Set(),
    mentions: [...group.mentions],
    side: null,
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

/** Who speaks where a name does: a capital's country, else the bearer of the name. */
export function voiceOfNamed(d: Discourse, index: number): number {
  const referent = d.referents[index]
  const metonym = referent ? metonymOf(d.world, referent.entry) : null
  if (metonym === null) return index
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
    gender: unnamed.gender,
    number: unnamed.number,
    capacities: unnamed.noun ? [{ noun: unnamed.noun, of: unnamed.of }] : [],
    heads: new Set([unnamed.head]),
    mentions: [],
    side: unnamed.side,
  })
  return index
}

/** Notes that a source mentions a referent. */
export function noteSource(d: Discourse, referent: number, word: number, span: Span | undefined): void {
  d.sources.push({ referent, word, as: 'source' })
  const target = d.referents[referent]
  if (span && target && !target.mentions.some(m => m.start === span.start && m.end === span.end)) target.mentions.push(span)
}
