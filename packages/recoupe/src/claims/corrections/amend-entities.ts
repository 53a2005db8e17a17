import { world } from '../../lang/world/index.ts'
import { overlaps } from '../../text/spans.ts'
import type { Anchor, Change, Entity, EntityAnchor } from '../../types/index.ts'
import type { Local } from '../entities/local.ts'
import { type MergedEntities, mergeEntities } from '../entities/merge-entities.ts'
import { stableId } from '../ids.ts'
import type { CrossCheckInput } from '../input.ts'
import { fold } from '../propositions/fold.ts'
import type { Outcome, Outcomes } from './record.ts'
import type { Standing } from './standing.ts'

/** Id of the entity that an anchor means, null where it is no longer there. */
export type EntityResolver = (anchor: EntityAnchor) => string | null

export interface AmendedEntities extends MergedEntities {
  readonly resolve: EntityResolver
  /** The entities under the names that persons gave them; comparisons go by the reports' own. */
  readonly renamed: readonly Entity[]
}

/** One entity per person, body or place of the story, as the reports and then the persons who corrected them tell. */
export function amendEntities(inputs: readonly CrossCheckInput[], log: readonly Standing[], outcomes: Outcomes): AmendedEntities {
  if (log.length === 0) {
    const merged = mergeEntities(inputs)
    return { ...merged, renamed: merged.entities, resolve: () => null }
  }
  let grouping = new Grouping([], inputs)
  const finish: (() => void)[] = []
  const merged = mergeEntities(inputs, {
    added: addedBy(log),
    regroup: groups => {
      grouping = new Grouping(groups, inputs)
      for (const entry of log) regroup(grouping, entry, outcomes, finish)
      return grouping.groups()
    },
  })
  for (const settle of finish) settle()
  const resolve: EntityResolver = anchor => {
    const local = grouping.find(anchor)
    return local === null ? null : (grouping.idOf(local) ?? null)
  }
  return { ...merged, resolve, renamed: rename(merged.entities, log, resolve, outcomes) }
}

/** Merges and divides, in the order of the log. Ids are known only when all is done: `finish` gathers what is to be filled in then. */
function regroup(grouping: Grouping, entry: Standing, outcomes: Outcomes, finish: (() => void)[]): void {
  const { change } = entry
  if (change.kind === 'merge-entities') {
    const found = change.entities.map(anchor => grouping.find(anchor))
    const present = found.filter(i => i !== null)
    if (present.length < 2) {
      outcomes.set(entry, { state: 'moved', target: idIn(change.entities[0]), field: change.kind, from: null, to: null, ...passageOf(change.entities) })
      return
    }
    const from = [...new Map(present.map(i => [grouping.idOf(i), { id: grouping.idOf(i), name: grouping.nameOf(i) }])).values()]
    grouping.merge(present)
    finish.push(() => {
      const to = grouping.idOf(present[0] ?? -1) ?? ''
      outcomes.set(entry, { state: 'applied', target: to, field: change.kind, from, to })
    })
  } else if (change.kind === 'split-entity') {
    const at = grouping.find(change.entity)
    const part = at === null ? null : grouping.split(at, change.mentions)
    if (at === null || part === null) {
      outcomes.set(entry, { state: 'moved', target: idIn(change.entity), field: change.kind, from: null, to: null, ...passageIn(change.mentions[0]) })
      return
    }
    finish.push(() => {
      const from = grouping.idOf(at) ?? ''
      outcomes.set(entry, { state: 'applied', target: from, field: change.kind, from, to: grouping.idOf(part) ?? '' })
    })
  }
}

function rename(entities: readonly Entity[], log: readonly Standing[], resolve: EntityResolver, outcomes: Outcomes): readonly Entity[] {
  const renamed = new Map<string, Entity>()
  const byId = new Map(entities.map(e => [e.id, e]))
  for (const entry of log) {
    const { change } = entry
    if (change.kind !== 'rename-entity') continue
    const id = resolve(change.entity)
    const entity = id === null ? undefined : (renamed.get(id) ?? byId.get(id))
    if (!entity) {
      outcomes.set(entry, { state: 'moved', target: idIn(change.entity), field: 'name', from: null, to: change.to, ...passageOf([change.entity]) })
      continue
    }
    const languages = Object.keys(entity.name).length > 0 ? Object.keys(entity.name) : ['fr', 'en']
    const name = Object.fromEntries(languages.map(language => [language, change.to]))
    renamed.set(entity.id, { ...entity, name, aliases: [...new Set([...entity.aliases, change.to])] })
    outcomes.set(entry, { state: 'applied', target: entity.id, field: 'name', from: entity.name, to: name })
  }
  return renamed.size === 0 ? entities : entities.map(e => renamed.get(e.id) ?? e)
}

const idIn = (anchor: EntityAnchor | undefined): string => (anchor === undefined ? '' : anchor.kind === 'known' ? anchor.entity : anchor.name)

const passageIn = (anchor: Anchor | null | undefined): Pick<Outcome, 'passage'> => (anchor ? { passage: anchor } : {})

const passageOf = (anchors: readonly EntityAnchor[]): Pick<Outcome, 'passage'> =>
  passageIn(anchors.map(a => (a.kind === 'known' ? a.mention : null)).find(m => m !== null))

/** Entities that only persons name, each once. */
function addedBy(log: readonly Standing[]): Entity[] {
  const added = new Map<string, Entity>()
  for (const anchor of log.flatMap(({ change }) => anchorsIn(change))) {
    if (anchor.kind === 'known') continue
    const entity = entityOf(anchor)
    if (!added.has(entity.id)) added.set(entity.id, entity)
  }
  return [...added.values()]
}

function anchorsIn(change: Change): readonly EntityAnchor[] {
  switch (change.kind) {
    case 'speaker':
    case 'side':
      return change.to === null ? [] : [change.to]
    case 'merge-entities':
      return change.entities
    case 'rename-entity':
    case 'split-entity':
      return [change.entity]
    case 'accept':
    case 'reject':
    case 'act':
    case 'span':
    case 'merge-claims':
    case 'split-claim':
      return []
  }
}

/** A name that the table of the world knows in either language brings its kind and its Wikidata id with it. */
function entityOf({ name, as }: Extract<EntityAnchor, { kind: 'new' }>): Entity {
  const known = as === undefined ? entryOf(name) : null
  return {
    id: newId(name),
    kind: as ?? known?.kind ?? 'person',
    name: known?.name ?? { fr: name, en: name },
    aliases: [name],
    entry: known?.key ?? null,
    wikidata: known?.wikidata ?? null,
    speaksFor: null,
    anonymous: false,
    mentions: [],
  }
}

const newId = (name: string): string => stableId('e', ['named', fold(name)])

function entryOf(name: string): (Pick<Entity, 'kind' | 'name' | 'wikidata'> & { readonly key: string }) | null {
  for (const language of ['fr', 'en']) {
    const [reading] = world().lookup(name, language)
    if (!reading || reading.form.ambiguous.length > 0 || (reading.form.use !== 'name' && reading.form.use !== 'acronym')) continue
    const { key, kind, name: names, wikidata } = reading.entry
    if (kind !== 'other') return { key, kind, name: names, wikidata }
  }
  return null
}

/** Who is who, while it is being corrected: the reports' entities in groups. */
class Grouping {
  private readonly locals: Local[]
  private readonly groupAt: number[]
  private readonly byOwnId = new Map<string, number>()

  constructor(
    groups: readonly (readonly Local[])[],
    private readonly inputs: readonly CrossCheckInput[],
  ) {
    this.locals = groups.flat()
    this.groupAt = groups.flatMap((group, g) => group.map(() => g))
    this.locals.forEach((local, i) => {
      if (!this.byOwnId.has(local.ownId)) this.byOwnId.set(local.ownId, i)
    })
  }

  /** Index of a member: by id, else by the very mention. */
  find(anchor: EntityAnchor): number | null {
    if (anchor.kind === 'new') return this.byOwnId.get(newId(anchor.name)) ?? null
    const known = this.byOwnId.get(anchor.entity)
    if (known !== undefined) return known
    const found = anchor.mention === null ? [] : this.mentioning(anchor.mention)
    return new Set(found.map(i => this.groupAt[i])).size === 1 ? (found[0] ?? null) : null
  }

  merge(members: readonly number[]): void {
    const targets = new Set(members.map(i => this.groupAt[i] ?? -1))
    const keep = Math.min(...targets)
    this.groupAt.forEach((g, i) => {
      if (targets.has(g)) this.groupAt[i] = keep
    })
  }

  /** Takes the mentions out of the member's group into one of their own. Null where none of them is there, or nothing would be left. */
  split(member: number, anchors: readonly Anchor[]): number | null {
    const group = this.groupAt[member] ?? -1
    const own = this.locals.flatMap((_, i) => (this.groupAt[i] === group ? [i] : []))
    const parts = own.map(i => ({ i, mentions: this.mentionsOf(i, anchors) })).filter(p => p.mentions.size > 0)
    if (parts.length === 0) return null
    const whole = parts.filter(p => p.mentions.size === this.locals[p.i]?.entity.mentions.length)
    if (whole.length === own.length) return null
    const fresh = this.groupAt.reduce((most, g) => Math.max(most, g), 0) + 1
    let first: number | null = null
    for (const { i, mentions } of parts) {
      const local = this.locals[i]
      if (!local) continue
      if (mentions.size === local.entity.mentions.length) {
        this.groupAt[i] = fresh
        first ??= i
        continue
      }
      const [taken, left] = this.divide(local, mentions)
      this.locals[i] = left
      this.locals.push(taken)
      this.groupAt.push(fresh)
      this.byOwnId.set(taken.ownId, this.locals.length - 1)
      first ??= this.locals.length - 1
    }
    return first
  }

  idOf(member: number): string | null {
    const group = this.groupAt[member]
    const own = this.locals.filter((_, i) => this.groupAt[i] === group)
    return [...own].sort((a, b) => a.report - b.report || startOf(a) - startOf(b))[0]?.ownId ?? null
  }

  nameOf(member: number): Entity['name'] {
    return this.locals[member]?.entity.name ?? {}
  }

  groups(): Local[][] {
    const groups = new Map<number, Local[]>()
    const order = this.locals.map((_, i) => i).sort((a, b) => (this.locals[a]?.report ?? 0) - (this.locals[b]?.report ?? 0) || a - b)
    for (const g of [...new Set(this.groupAt)]) groups.set(g, [])
    for (const i of order) {
      const local = this.locals[i]
      if (local) groups.get(this.groupAt[i] ?? -1)?.push(local)
    }
    return [...groups.values()]
  }

  private mentioning(anchor: Anchor): number[] {
    return this.locals.flatMap((_, i) => (this.mentionsOf(i, [anchor]).size > 0 ? [i] : []))
  }

  /** Indices of the member's mentions that an anchor means: the very same characters of the same text. */
  private mentionsOf(member: number, anchors: readonly Anchor[]): Set<number> {
    const found = new Set<number>()
    const local = this.locals[member]
    const report = this.inputs[local?.report ?? -1]?.record.report
    if (!local || !report) return found
    for (const { sha256, spans, quotes } of anchors) {
      if (sha256 !== report.sha256) continue
      local.entity.mentions.forEach((m, at) => {
        if (spans.some((s, k) => s.start === m.start && s.end === m.end && report.text.slice(s.start, s.end) === quotes[k])) found.add(at)
      })
    }
    // a name inside a longer one is the same occurrence: *Jean Sorel* in *le maire Jean Sorel*
    const meant = local.entity.mentions.filter((_, at) => found.has(at))
    local.entity.mentions.forEach((m, at) => {
      if (meant.some(other => overlaps(m, other))) found.add(at)
    })
    return found
  }

  /** What is taken is known by its own words; what is left keeps everything but the names that only the taken mentions bear. */
  private divide(local: Local, mentions: ReadonlySet<number>): [taken: Local, left: Local] {
    const { entity } = local
    const report = this.inputs[local.report]?.record.report
    const taken = entity.mentions.filter((_, i) => mentions.has(i))
    const left = entity.mentions.filter((_, i) => !mentions.has(i))
    const words = (list: Entity['mentions']): string[] => [...new Set(list.map(m => report?.text.slice(m.start, m.end) ?? ''))]
    const [takenWords, leftWords] = [words(taken), words(left)]
    const lost = new Set(takenWords.filter(w => !leftWords.includes(w)).map(fold))
    const longest = (list: readonly string[]): string => list.reduce((a, b) => (b.length > a.length ? b : a), '')
    const name = Object.fromEntries(Object.entries(entity.name).filter(([, n]) => n === undefined || !lost.has(fold(n))))
    const language = report?.language ?? 'fr'
    return [
      {
        report: local.report,
        ownId: stableId('e', [local.ownId, 'part', taken[0]?.start ?? 0]),
        entity: {
          ...entity,
          name: { [language]: longest(takenWords) },
          aliases: takenWords,
          entry: null,
          wikidata: null,
          speaksFor: null,
          mentions: taken,
        },
      },
      {
        ...local,
        entity: {
          ...entity,
          name: Object.keys(name).length > 0 || Object.keys(entity.name).length === 0 ? name : { [language]: longest(leftWords) },
          aliases: entity.aliases.filter(a => !lost.has(fold(a))),
          mentions: left,
        },
      },
    ]
  }
}

const startOf = ({ entity }: Local): number => entity.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER
