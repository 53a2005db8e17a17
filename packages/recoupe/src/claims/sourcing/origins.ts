import type { Entity, Origin, Report, Statement } from '../../types/index.ts'
import { stableId } from '../ids.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import { fold, nameKey } from '../propositions/fold.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { overlaps } from '../propositions/read-words.ts'

/** Origins of one claim. */
export interface ClaimOrigins {
  /** Every side that takes a position on it. */
  readonly all: readonly Origin[]
  /** Those that assert it, or deny it where nobody asserts: what the claim's count shows. */
  readonly counted: readonly Origin[]
  /** Empty, or two or more: named sides, each asserting, that no dependency joins. */
  readonly independent: readonly Origin[]
}

export interface OriginContext {
  readonly entities: ReadonlyMap<string, Entity>
  readonly statements: ReadonlyMap<string, Statement>
  /** Who answers for a statement (`answering`). */
  readonly answers: (statement: Statement) => string | null
  readonly reports: ReadonlyMap<string, Report>
  /** Entities that are an outlet or agency of the story's reports: they carry news, they do not answer for it. */
  readonly outlets: ReadonlySet<string>
  /** True where a dependency joins two reports. */
  readonly joined: (a: string, b: string) => boolean
  /** True where two propositions plainly say one thing: nothing less corroborates. */
  readonly same: (a: Proposition, b: Proposition) => boolean
}

/** Confidence of a position below which it cannot show independence. */
const SURE = 0.6

/**
 * The unit of corroboration (DESIGN.md, *Origin*): statements of one side are one origin; a dependency joins the statements that lie in
 * its spans; anonymous sources, the reporter's voice, hedges and allegations never add one; a side that is not decided gives its name to none. "Not
 * shown to be independent" is the default.
 */
export function originsOf(claim: DraftClaim, context: OriginContext): ClaimOrigins {
  const groups = new Map<string, Statement[]>()
  const counting = new Set<string>()
  const asserting = new Set<string>()
  const denying = new Set<string>()
  for (const position of claim.positions) {
    for (const id of position.statements) {
      const statement = context.statements.get(id)
      const side = statement ? context.answers(statement) : null
      if (!statement || side === null) continue
      const group = groups.get(side)
      if (group) group.push(statement)
      else groups.set(side, [statement])
      if (position.stance === 'asserts') asserting.add(side)
      if (position.stance === 'denies') denying.add(side)
      const factual = statement.act === 'assert' || statement.act === 'confirm'
      const sure = factual && position.decided && position.confidence >= SURE && statement.decided && !statement.anonymous && statement.relays.length === 0
      if (position.stance === 'asserts' && sure && decidedFor(statement, side) && isSide(side, context)) counting.add(side)
    }
  }
  const all = [...groups].map(([side, members]) => origin(side, members, context))
  const sides = [...counting]
  const saying = new Map<string, Proposition[]>()
  for (const m of claim.members) {
    const list = saying.get(m.statement?.id ?? '')
    if (list) list.push(m)
    else if (m.statement) saying.set(m.statement.id, [m])
  }
  const said = ({ id }: Statement): readonly Proposition[] => saying.get(id) ?? []
  const apart = (a: string, b: string): boolean => !maybeOneState(a, b, context) && shownIndependent(groups.get(a) ?? [], groups.get(b) ?? [], said, context)
  const independent = sides.filter(side => sides.every(other => other === side || apart(side, other)))
  const counted = asserting.size > 0 ? asserting : denying
  return {
    all,
    counted: all.filter(o => counted.has(o.entity ?? '')),
    independent: independent.length >= 2 ? all.filter(o => independent.includes(o.entity ?? '')) : [],
  }
}

/** Who may speak for somebody else than the report knows shows no independence. */
const decidedFor = ({ side, judgements }: Statement, answering: string): boolean => side === answering && judgements.side.decided

/** Only a named body or country is a side whose independence can be shown; of a person alone no report says that nobody stands behind. */
function isSide(id: string, { entities, outlets }: OriginContext): boolean {
  const entity = entities.get(id)
  if (entity === undefined || entity.anonymous || outlets.has(id)) return false
  return entity.kind === 'organisation' || entity.kind === 'government' || entity.kind === 'country'
}

/** *Le ministère*, *l'armée* of a state that nothing names may speak for the other side's state. */
function maybeOneState(a: string, b: string, { entities }: OriginContext): boolean {
  const kinds = [entities.get(a)?.kind, entities.get(b)?.kind]
  return kinds.includes('government') && kinds.every(kind => kind === 'government' || kind === 'country')
}

/**
 * Some statement of each plainly says the same, and no dependency joins any report of the one with any of the other; neither hands on the
 * other; none stands inside the other. Stricter than the definition, which asks only that no dependency cover the statements. `said` gives what the claim
 * holds of a statement.
 */
function shownIndependent(a: readonly Statement[], b: readonly Statement[], said: (s: Statement) => readonly Proposition[], context: OriginContext): boolean {
  const { same, joined } = context
  const [xs, ys] = [a.slice(0, LOOKED_AT), b.slice(0, LOOKED_AT)]
  if (shareSpeaker(a, b, context)) return false
  const reports = [new Set(a.map(s => s.report)), new Set(b.map(s => s.report))] as const
  for (const x of reports[0]) for (const y of reports[1]) if (x !== y && joined(x, y)) return false
  if (xs.some(x => ys.some(y => nested(x, y)))) return false
  const others = ys.flatMap(said)
  return xs.flatMap(said).some(p => others.some(q => same(p, q)))
}

/** One speaker behind both sides, by id or by name: then one of the sides is mistaken, or the speaker wears two hats. */
function shareSpeaker(a: readonly Statement[], b: readonly Statement[], { entities }: OriginContext): boolean {
  const names = (list: readonly Statement[]): Set<string> => new Set(list.flatMap(s => namesOf(entities.get(s.speaker ?? ''))))
  const right = names(b)
  return [...names(a)].some(name => right.has(name))
}

/** Id and last words of every name of an entity. */
function namesOf(entity: Entity | undefined): string[] {
  if (!entity) return []
  const last = (name: string): string =>
    nameKey(
      fold(name)
        .match(/[\p{L}\p{N}]+/gu)
        ?.at(-1) ?? '',
    )
  return [entity.id, ...[...Object.values(entity.name), ...entity.aliases].flatMap(n => (n === undefined ? [] : [last(n)]))]
}

/** Statements of one side that are looked at one by one. */
const LOOKED_AT = 12

const nested = (x: Statement, y: Statement): boolean =>
  x.within === y.id || y.within === x.id || (x.report === y.report && x.content.some(s => y.content.some(t => overlaps(s, t))))

function origin(side: string, members: readonly Statement[], { entities }: OriginContext): Origin {
  const entity = entities.get(side)
  const relays = [...new Set(members.flatMap(m => m.relays))].map(id => nameOf(entities.get(id))).filter(name => name !== '')
  return {
    id: stableId('o', [side]),
    name: relays.length > 0 ? `${nameOf(entity)} (${relays.join(', ')})` : nameOf(entity),
    entity: side,
    kind: kindOf(entity),
    reports: [...new Set(members.map(m => m.report))],
    statements: [...new Set(members.map(m => m.id))],
  }
}

const nameOf = (entity: Entity | undefined): string => Object.values(entity?.name ?? {}).find(n => n !== undefined) ?? entity?.aliases[0] ?? ''

function kindOf(entity: Entity | undefined): Origin['kind'] {
  switch (entity?.kind) {
    case 'medium':
      return 'medium'
    case 'document':
      return 'document'
    case 'person':
    case 'role':
    case 'group':
      return 'person'
    default:
      return 'office'
  }
}
