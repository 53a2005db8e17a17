import type { World } from '../../lang/world/index.ts'
import { canonicalOf } from './group-persons.ts'
import { type MentionGroup, type NameMention, partsOf } from './mention.ts'
import type { GroupingPack } from './name-group.ts'

/** Groups what is no person: by entry, by form, by acronym, by part. */
export function groupBodies(mentions: readonly NameMention[], pack: GroupingPack, world: World): MentionGroup[] {
  const groups = byForm(mentions, pack)
  joinGlosses(groups, pack)
  joinInitials(groups, pack, world)
  joinParts(groups, pack)
  const live = groups.filter(group => group.mentions.length > 0)
  for (const group of live) {
    group.mentions.sort((a, b) => a.start - b.start)
    group.canonical = canonicalOf(group.mentions)
    group.kind = (group.entry === null ? undefined : world.entry(group.entry)?.kind) ?? group.kind
  }
  return live
}

/** One group an entry; without one, one a form, whatever its case, accents and article. */
function byForm(mentions: readonly NameMention[], pack: GroupingPack): MentionGroup[] {
  const byKey = new Map<string, MentionGroup>()
  for (const mention of mentions) {
    const key = mention.entry === null ? `form ${bare(mention.parts, pack).join(' ').replaceAll('-', ' ')}` : `entry ${mention.entry}`
    const known = byKey.get(key)
    if (known) known.mentions.push(mention)
    else
      byKey.set(key, {
        kind: mention.kind === 'person' ? 'organisation' : mention.kind,
        canonical: mention.form,
        entry: mention.entry,
        gender: null,
        mentions: [mention],
      })
  }
  for (const group of byKey.values()) group.kind = commonest(group)
  return [...byKey.values()]
}

function commonest(group: MentionGroup): MentionGroup['kind'] {
  const counts = new Map<MentionGroup['kind'], number>()
  for (const { kind } of group.mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  return top === undefined || top[0] === 'person' ? group.kind : top[0]
}

const bare = (parts: readonly string[], pack: GroupingPack): readonly string[] =>
  parts.length > 1 && pack.names.capitalisedCommon.includes(parts[0] ?? '') ? parts.slice(1) : parts

function join(into: MentionGroup, from: MentionGroup): void {
  if (into === from) return
  if (into.entry === null) into.entry = from.entry
  into.mentions.push(...from.mentions)
  from.mentions = []
}

const isBody = (group: MentionGroup): boolean => group.kind !== 'place' && group.kind !== 'country'

/** *Long Form (LF)* and *LF (Long Form)*. An entry of the table is not overruled by a gloss that names another. */
function joinGlosses(groups: readonly MentionGroup[], pack: GroupingPack): void {
  for (const group of groups) {
    if (!isBody(group)) continue
    const gloss = group.mentions.find(m => m.gloss !== null)?.gloss
    if (!gloss) continue
    const wanted = bare(partsOf(gloss), pack).join(' ')
    const other = groups.find(g => g !== group && isBody(g) && g.mentions.some(m => bare(m.parts, pack).join(' ') === wanted))
    if (!other || (group.entry !== null && other.entry !== null && group.entry !== other.entry)) continue
    // *Airbus (France)* is no acronym: one of the two must be short for the other, or at least look it.
    const [short, long] = wanted.length <= group.canonical.length ? [gloss, group.canonical] : [group.canonical, gloss]
    if (isAcronym(short) && (initialsFit(short, long, pack) || short.length <= 8)) join(group, other)
  }
}

const isAcronym = (form: string): boolean => /^\p{Lu}[\p{L}\p{N}.&-]{1,9}$/u.test(form) && !/\s/u.test(form)

const lettersOf = (acronym: string): string =>
  partsOf(acronym)
    .join('')
    .replace(/[^a-z0-9]/gu, '')

/** *CNIL*, *Cnil*: the initials of the words that count, with or without the small ones. */
function initialsOf(long: string, pack: Pick<GroupingPack, 'names'>): readonly [string, string] {
  const words = partsOf(long).flatMap(part => part.split('-'))
  const initials = (list: readonly string[]): string => list.map(word => word[0] ?? '').join('')
  const counting = words.filter(word => !pack.names.connectors.includes(word) && !pack.names.connectors.includes(`${word}'`) && !/^(?:[ld]'?)$/u.test(word))
  return [initials(counting), initials(words)]
}

export function initialsFit(acronym: string, long: string, pack: Pick<GroupingPack, 'names'>): boolean {
  const letters = lettersOf(acronym)
  return letters.length >= 2 && initialsOf(long, pack).includes(letters)
}

/** Groups by a key of their mentions, so that each acronym and each short form asks only the few that may be its long form. */
class GroupIndex {
  readonly #groups = new Map<string, Set<MentionGroup>>()

  add(key: string | undefined, group: MentionGroup): void {
    if (!key) return
    const known = this.#groups.get(key)
    if (known) known.add(group)
    else this.#groups.set(key, new Set([group]))
  }

  /** Those that still hold mentions, but for the one that asks. */
  others(key: string, group: MentionGroup): MentionGroup[] {
    return [...(this.#groups.get(key) ?? [])].filter(g => g !== group && g.mentions.length > 0 && isBody(g))
  }
}

/** An acronym and the one long form that it abbreviates. A long form that the text spells out says what the acronym means there, whatever the table knows by it. */
function joinInitials(groups: readonly MentionGroup[], pack: GroupingPack, world: World): void {
  const byInitials = new GroupIndex()
  for (const group of groups) for (const m of group.mentions) if (m.parts.length > 1) for (const key of initialsOf(m.form, pack)) byInitials.add(key, group)
  for (const group of groups) {
    const [first] = group.mentions
    if (!first || !isBody(group) || !isAcronym(group.canonical) || group.canonical.length < 3) continue
    const letters = lettersOf(group.canonical)
    const long = letters.length < 2 ? [] : byInitials.others(letters, group)
    const [only] = long
    if (!only || long.length !== 1 || (only.entry !== null && group.entry !== null && only.entry !== group.entry)) continue
    if (
      only.entry === null &&
      group.entry !== null &&
      !mayName(
        world,
        group.entry,
        only.mentions.map(m => m.form),
        pack,
      )
    )
      group.entry = null
    join(only, group)
  }
}

/** Is every word that counts of one of some long forms in some name of an entry? *Organisation mondiale des semences* is no name of the WHO. */
export function mayName(world: World, key: string, long: readonly string[], pack: Pick<GroupingPack, 'names'>): boolean {
  const counting = (text: string): string[] =>
    partsOf(text)
      .flatMap(part => part.split(/[-']/u))
      .filter(word => word.length > 2 && !pack.names.connectors.includes(word))
  const names = (world.entry(key)?.forms ?? []).map(form => new Set(counting(form.text)))
  return long.some(form => names.some(name => counting(form).every(word => name.has(word))))
}

/** *Calder* and *Calder Shipping*, *Nordalys* and *groupe Nordalys*: the one longer name that begins with the short, or ends with it after its head. */
function joinParts(groups: readonly MentionGroup[], pack: GroupingPack): void {
  const byPart = new GroupIndex()
  const note = (mentions: readonly NameMention[], group: MentionGroup): void => {
    for (const m of mentions) for (const part of bare(m.parts, pack).slice(0, 2)) byPart.add(part, group)
  }
  for (const group of groups) note(group.mentions, group)
  for (const group of groups) {
    const [first] = group.mentions
    if (!first || group.entry !== null || group.kind === 'country') continue
    const short = bare(first.parts, pack)
    const long = byPart.others(short[0] ?? '', group).filter(g => g.mentions.some(m => isPart(short, bare(m.parts, pack), pack)))
    const [only] = long
    if (!only || long.length !== 1) continue
    if (group.kind === 'place' && !endsAfterHead(short, only, pack)) continue
    note(group.mentions, only)
    join(only, group)
  }
}

function isPart(short: readonly string[], long: readonly string[], pack: GroupingPack): boolean {
  if (short.length >= long.length || (short[0]?.length ?? 0) < 3) return false
  if (short.every((part, i) => part === long[i])) {
    // *Université* of *Université de Namur* may be any; a head alone is short for it only where it is capitalised as a name, which mentions are.
    return !pack.names.placeHeads.includes(short[0] ?? '')
  }
  return tailAfterHead(short, long, pack)
}

const tailAfterHead = (short: readonly string[], long: readonly string[], pack: GroupingPack): boolean =>
  short.length === long.length - 1 && short.every((part, i) => part === long[i + 1]) && pack.names.organisationHeads.includes(long[0] ?? '')

const endsAfterHead = (short: readonly string[], group: MentionGroup, pack: GroupingPack): boolean =>
  group.mentions.some(m => tailAfterHead(short, bare(m.parts, pack), pack))
