import { overlaps } from '../../text/spans.ts'
import type { ByLanguage, Entity, EntityKind, Office, Span } from '../../types/index.ts'
import { stableId } from '../ids.ts'
import { type CrossCheckInput, compareText } from '../input.ts'
import { fold, nameKey } from '../propositions/fold.ts'
import { isDescribed, isNameless, type Local, namesOf } from './local.ts'
import { meetBodies } from './meet-bodies.ts'
import { meetOffices } from './meet-offices.ts'
import { meetShortPlaces } from './meet-short-places.ts'

export interface MergedEntities {
  readonly entities: readonly Entity[]
  /** Merged id of a report's own entity id. Where a person divided that entity, the part with a mention in these spans. */
  readonly idOf: (report: number, id: string, spans?: readonly Span[]) => string
  /** Merged ids of those for whom some report has a name. */
  readonly named: ReadonlySet<string>
}

/** What persons say of who is who: entities that no report has, and the groups as they are to be. */
export interface EntityAmendments {
  readonly added: readonly Entity[]
  readonly regroup: (groups: readonly (readonly Local[])[]) => readonly (readonly Local[])[]
}

const NONE: EntityAmendments = { added: [], regroup: groups => groups }

/** Kinds whose members may be one though reports sort them differently: a government speaks as its country, a body as an organisation. */
const KIN: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organisation: 'body',
  government: 'body',
  medium: 'body',
  country: 'body',
  place: 'place',
  group: 'group',
  role: 'role',
  document: 'document',
}

/**
 * One entity per person, body or place of the story. Two reports' entities meet where the table of the world knows both, where they
 * carry one full name or acronym; never through a shared surname alone, and never where a report leaves them anonymous.
 */
export function mergeEntities(inputs: readonly CrossCheckInput[], { added, regroup }: EntityAmendments = NONE): MergedEntities {
  const twins = new Map<string, number>()
  // two of one report may share their first mention, kind and name: the second is told by its number
  const ownId = (entity: Entity, sha256: string): string => {
    const id = stableId('e', [sha256, startOf(entity), entity.kind, namesOf(entity)[0] ?? entity.id])
    const n = twins.get(id) ?? 0
    twins.set(id, n + 1)
    return n === 0 ? id : stableId('e', [id, n])
  }
  const locals: Local[] = [
    ...inputs.flatMap(({ record }, report) => record.entities.map(entity => ({ report, entity, ownId: ownId(entity, record.report.sha256) }))),
    ...added.map(entity => ({ report: inputs.length, entity, ownId: entity.id })),
  ]
  const firstIds = new Map(locals.map(({ report, entity, ownId: id }) => [`${report} ${entity.id}`, id]))
  const parent = locals.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const indexOf = new Map(locals.map(({ report, entity }, i) => [`${report} ${entity.id}`, i]))
  const roots = (report: number, id: string): number | null => {
    const index = indexOf.get(`${report} ${id}`)
    return index === undefined ? null : find(index)
  }
  const first = new Map<string, number>()
  locals.forEach((local, i) => {
    for (const key of keysOf(local.entity)) {
      const known = first.get(key)
      if (known === undefined) first.set(key, i)
      else parent[Math.max(find(i), find(known))] = Math.min(find(i), find(known))
    }
  })
  for (const [a, b] of meetShortPlaces(locals)) parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b))
  for (const [a, b] of meetOffices(locals, roots, find)) parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b))
  for (const [a, b] of meetBodies(locals, find)) parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b))
  const groups = new Map<number, Local[]>()
  locals.forEach((local, i) => {
    const root = find(i)
    const group = groups.get(root)
    if (group) group.push(local)
    else groups.set(root, [local])
  })
  const parts = new Map<string, { readonly id: string; readonly local: Local }[]>()
  const merged = regroup([...groups.values()]).map(group => {
    const id = groupId(group)
    for (const local of group) {
      const key = `${local.report} ${local.entity.id}`
      const known = parts.get(key)
      if (known) known.push({ id, local })
      else parts.set(key, [{ id, local }])
    }
    return { id, group }
  })
  const idOf = (report: number, id: string, spans: readonly Span[] = []): string => {
    const own = parts.get(`${report} ${id}`) ?? []
    if (own.length < 2) return own[0]?.id ?? id
    const meant = own.find(({ local }) => local.entity.mentions.some(m => spans.some(s => overlaps(s, m))))
    // what no mention tells apart stays with the part that kept the first one's id
    return (meant ?? own.find(({ local }) => local.ownId === firstIds.get(`${report} ${id}`)) ?? own[0])?.id ?? id
  }
  const named = new Set(merged.filter(({ group }) => group.some(({ entity }) => !isDescribed(entity))).map(({ id }) => id))
  return { entities: withTowns(merged.map(({ id, group }) => joined(id, group, idOf))), idOf, named }
}

/** Keys under which an entity may meet another report's; none for what is anonymous or has no name. */
function keysOf(entity: Entity): string[] {
  if (entity.anonymous || entity.kind === 'role' || entity.kind === 'group') return []
  const keys: string[] = []
  if (entity.entry !== null) keys.push(`entry ${entity.entry}`)
  if (entity.wikidata !== null) keys.push(`wikidata ${entity.wikidata}`)
  for (const name of namesOf(entity)) {
    const folded = fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const parts = folded.split(' ')
    // a person needs a given name and a surname; a body may bear one word, if it is more than a common one in lower case
    const full = entity.kind === 'person' ? parts.length >= 2 : folded.length >= 3 && /\p{Lu}/u.test(name)
    if (!full) continue
    keys.push(entity.kind === 'person' ? `person ${parts.map(nameKey).join(' ')}` : `${KIN[entity.kind]} ${folded}`)
    // whole names are one however two reports sort what no table knows: *Delmar Shipping* for a person here and a firm there is no second origin
    if (entity.entry === null && entity.wikidata === null && parts.length >= 2 && SORTED_BY_GUESS.has(entity.kind)) keys.push(`name ${folded}`)
  }
  return keys
}

/** Kinds that are told apart by how a name is used, where nothing else tells. */
const SORTED_BY_GUESS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'place'])

/** What most mentions make of a name that reports sort differently; a body before a person or a place. */
function kindOf(named: readonly Local[], lead: Entity): EntityKind {
  const guessed = named.filter(({ entity }) => SORTED_BY_GUESS.has(entity.kind))
  if (!SORTED_BY_GUESS.has(lead.kind) || guessed.every(({ entity }) => entity.kind === lead.kind)) return lead.kind
  const weight = (kind: EntityKind): number => guessed.filter(({ entity }) => entity.kind === kind).reduce((n, { entity }) => n + entity.mentions.length, 0)
  return (['organisation', 'person', 'place'] as const).reduce((best, kind) => (weight(kind) > weight(best) ? kind : best))
}

/** Id of the group's first member by (published, report hash, start): inputs come in that order. */
const groupId = (group: readonly Local[]): string => [...group].sort((a, b) => a.report - b.report || startOf(a.entity) - startOf(b.entity))[0]?.ownId ?? ''

const startOf = (entity: Entity): number => entity.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER

/** Kinds that a noun of their kind names as well. */
const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'government'])

/** Offices of one town: who speaks for its town hall speaks for it. */
const OF_TOWN: ReadonlySet<string> = new Set(['mayor', 'town-hall'])

/** « La mairie » of a report that never names its town is that of the only town whose mayor or town hall the story names. */
function withTowns(entities: readonly Entity[]): readonly Entity[] {
  const towns = new Set(entities.flatMap(e => (e.offices ?? []).filter(o => OF_TOWN.has(o.key)).map(o => o.of)))
  towns.delete(null)
  const [town] = towns
  if (towns.size !== 1 || town === null || town === undefined) return entities
  return entities.map(e =>
    e.speaksFor === null && isDescribed(e) && e.kind === 'organisation' && e.offices?.some(o => OF_TOWN.has(o.key)) ? { ...e, speaksFor: town } : e,
  )
}

function officesOf(group: readonly Local[], idOf: MergedEntities['idOf']): { offices?: readonly Office[] } {
  const offices = new Map<string, Office>()
  for (const { report, entity } of group)
    for (const office of entity.offices ?? []) {
      const of = office.of === null ? null : idOf(report, office.of)
      offices.set(`${office.key} ${of}`, { ...office, of })
    }
  // what one report leaves out another one says
  const told = [...offices.values()].filter(o => o.of !== null || ![...offices.values()].some(p => p.key === o.key && p.of !== null))
  return told.length > 0 ? { offices: told } : {}
}

function joined(id: string, group: readonly Local[], idOf: MergedEntities['idOf']): Entity {
  // whoever is named leads: « la maire » of one report takes the name that another one gives her
  const named = group.filter(({ entity }) => !isDescribed(entity))
  const lead = named[0] ?? group[0]
  if (!lead) throw new Error('a group of entities has a member')
  const name: Record<string, string> = {}
  for (const { entity } of named.length > 0 ? named : group)
    for (const [language, text] of Object.entries(entity.name)) if (text !== undefined && name[language] === undefined) name[language] = text
  // a body keeps the noun by which another language calls it: "Torland's electoral commission" is « la commission électorale » there
  if (lead.entity.entry === null && BODIES.has(lead.entity.kind))
    for (const { entity } of group.filter(g => isNameless(lead.entity) || !isNameless(g.entity)))
      for (const [language, text] of Object.entries(entity.name)) if (text !== undefined) name[language] ??= text
  const aliases = [...new Set((named.length > 0 ? named : group).flatMap(({ entity }) => namesOf(entity)))].sort(compareText)
  // who is named says for whom she speaks; a description says so where nothing else does
  // but a firm that one report took for somebody holds no office there
  const kind = kindOf(named, lead.entity)
  const told = [...named, ...group].filter(({ entity }) => kind === 'person' || entity.kind !== 'person')
  const sides = told.map(({ report, entity }) => (entity.speaksFor === null ? null : idOf(report, entity.speaksFor)))
  const speaksFor = sides.find(s => s !== null && s !== id) ?? null
  const aka = [...new Set(group.map(g => g.ownId))].filter(own => own !== id).sort(compareText)
  return {
    id,
    ...(aka.length > 0 ? { aka } : {}),
    kind,
    name: name satisfies ByLanguage,
    aliases,
    entry: group.map(g => g.entity.entry).find(e => e !== null) ?? null,
    wikidata: group.map(g => g.entity.wikidata).find(w => w !== null) ?? null,
    speaksFor,
    anonymous: lead.entity.anonymous,
    ...officesOf(group, idOf),
    mentions: group.flatMap(({ entity }) => entity.mentions),
  }
}
