import type { Change, Entity, EntityKind, Reason, Span, SpeechAct, Statement, StatementAnchor } from '../../types/index.ts'
import type { CrossCheckInput } from '../input.ts'
import type { EntityResolver } from './amend-entities.ts'
import { StatementFinder } from './find-statement.ts'
import type { Outcome, Outcomes } from './record.ts'
import type { Standing } from './standing.ts'

type StatementChange = Extract<Change, { readonly statement: StatementAnchor }>

export interface AmendedStatements {
  readonly inputs: readonly CrossCheckInput[]
  /** Finds statements by anchors for the changes of claims, the rejected ones included. */
  readonly finder: StatementFinder
  readonly rejected: ReadonlySet<string>
}

/** What the judgement of a person is worth. */
const SURE = { confidence: 1, decided: true } as const

/** Replays what persons changed of statements, after entities were merged and before claims are found. Later entries outrank earlier ones. */
export function amendStatements(
  inputs: readonly CrossCheckInput[],
  log: readonly Standing[],
  resolve: EntityResolver,
  entities: readonly Entity[],
  outcomes: Outcomes,
): AmendedStatements {
  const finder = new StatementFinder(inputs)
  const current = new Map<string, Statement>()
  const rejected = new Set<string>()
  const sided = new Set(log.flatMap(({ change }) => (change.kind === 'side' ? [finder.find(change.statement)?.statement.id ?? ''] : [])))
  const sides = new SideFinder(inputs, entities)
  for (const entry of log) {
    const { change } = entry
    if (!changesStatement(change)) continue
    const place = finder.find(change.statement)
    if (!place) {
      outcomes.set(entry, moved(change, resolve))
      continue
    }
    const before = current.get(place.statement.id) ?? place.statement
    const done = apply(before, change, entry, {
      resolve,
      finder,
      sides,
      sideGiven: sided.has(before.id),
      sha256: inputs[place.report]?.record.report.sha256 ?? '',
    })
    outcomes.set(entry, done.outcome)
    if (done.outcome.state === 'moved') continue
    if (change.kind === 'reject') rejected.add(before.id)
    else current.set(before.id, done.statement)
    if (change.kind === 'span' && change.field === 'content') finder.learn(place, done.statement.content)
  }
  if (current.size === 0 && rejected.size === 0) return { inputs, finder, rejected }
  return { inputs: inputs.map(input => withStatements(input, current, rejected)), finder, rejected }
}

export const changesStatement = (change: Change): change is StatementChange => 'statement' in change

function withStatements(input: CrossCheckInput, current: ReadonlyMap<string, Statement>, rejected: ReadonlySet<string>): CrossCheckInput {
  const { record } = input
  if (!record.statements.some(s => current.has(s.id) || rejected.has(s.id))) return input
  const outer = new Map(record.statements.map(s => [s.id, s.within]))
  // what stood in a rejected statement stands in the one around it
  const enclosing = (id: string | null): string | null => {
    let at = id
    for (let steps = 0; at !== null && rejected.has(at) && steps < record.statements.length; steps++) at = outer.get(at) ?? null
    return at
  }
  const statements = record.statements
    .filter(s => !rejected.has(s.id))
    .map(s => {
      const corrected = current.get(s.id) ?? s
      const within = enclosing(corrected.within)
      return within === corrected.within ? corrected : { ...corrected, within }
    })
  return { ...input, record: { ...record, statements } }
}

interface Context {
  readonly resolve: EntityResolver
  readonly finder: StatementFinder
  readonly sides: SideFinder
  /** True where a person gives the statement's side, so that it does not follow a new speaker. */
  readonly sideGiven: boolean
  readonly sha256: string
}

interface Applied {
  readonly statement: Statement
  readonly outcome: Outcome
}

function apply(s: Statement, change: StatementChange, entry: Standing, context: Context): Applied {
  const done = (statement: Statement, field: Outcome['field'], from: unknown, to: unknown): Applied => ({
    statement,
    outcome: { state: 'applied', target: s.id, field, from, to },
  })
  const gone = (): Applied => ({ statement: s, outcome: { ...moved(change, context.resolve), target: s.id } })
  switch (change.kind) {
    case 'accept':
      return done(accepted(s, entry.by), 'decided', isDecided(s), true)
    case 'reject':
      return done(s, 'statement', s, null)
    case 'speaker': {
      const to = change.to === null ? null : context.resolve(change.to)
      if (to === null && change.to !== null) return gone()
      return done(withSpeaker(s, to, entry.by, context), 'speaker', s.speaker, to)
    }
    case 'side': {
      const to = change.to === null ? null : context.resolve(change.to)
      if (to === null && change.to !== null) return gone()
      const side = { ...s, side: to, judgements: { ...s.judgements, side: SURE }, why: [...s.why, corrected('side', entry.by)] }
      return done(side, 'side', s.side, to)
    }
    case 'act':
      return done(withAct(s, change.to, entry.by), 'act', s.act, change.to)
    case 'span': {
      if (change.to.sha256 !== context.sha256 || !context.finder.stands(change.to)) return gone()
      const to: readonly Span[] = change.to.spans.map(({ start, end }) => ({ start, end }))
      const spans = { ...s, [change.field]: to, ...SURE, why: [...s.why, corrected(change.field, entry.by)] }
      return done(spans, change.field, s[change.field], to)
    }
  }
}

const corrected = (field: string, by: string): Reason => ({ code: 'corrected', args: { field, by } })

const isDecided = ({ decided, judgements }: Statement): boolean => decided && judgements.speaker.decided && judgements.side.decided && judgements.act.decided

const accepted = (s: Statement, by: string): Statement => ({
  ...s,
  ...SURE,
  judgements: { speaker: SURE, side: SURE, act: SURE },
  why: [...s.why, { code: 'accepted', args: { by } }],
})

/** Whoever says who speaks says that it is a statement. Its side follows the speaker, unless a person gives it too. */
function withSpeaker(s: Statement, to: string | null, by: string, { sides, sideGiven }: Context): Statement {
  const entity = to === null ? undefined : sides.entity(to)
  const side = sideGiven || to === s.speaker ? { side: s.side, judgement: s.judgements.side } : sides.sideOf(to)
  return {
    ...s,
    ...SURE,
    speaker: to,
    side: side.side,
    anonymous: entity?.anonymous ?? s.anonymous,
    sourceKind: entity ? SOURCE_KINDS[entity.kind] : s.sourceKind,
    relays: s.relays.filter(r => r !== to),
    judgements: { ...s.judgements, speaker: SURE, side: side.judgement },
    why: [...s.why, corrected('speaker', by)],
  }
}

const SOURCE_KINDS: Readonly<Record<EntityKind, Statement['sourceKind']>> = {
  person: 'person',
  role: 'person',
  government: 'office',
  country: 'office',
  place: 'office',
  organisation: 'organisation',
  medium: 'medium',
  group: 'group',
  document: 'document',
}

/** The certainty follows the act: a denial is negative, what asks or asks for leaves it open. */
function withAct(s: Statement, act: SpeechAct, by: string): Statement {
  const strength = s.certainty === 'Uu' ? 'CT' : (s.certainty.slice(0, 2) as 'CT' | 'PR' | 'PS')
  const open = act === 'question' || act === 'decline' || act === 'demand' || act === 'promise'
  return {
    ...s,
    ...SURE,
    act,
    certainty: act === s.act ? s.certainty : open ? 'Uu' : `${strength}${act === 'deny' ? '-' : '+'}`,
    judgements: { ...s.judgements, act: SURE },
    why: [...s.why, act === s.act ? { code: 'accepted', args: { by } } : corrected('act', by)],
  }
}

/** For whom an entity speaks, as far as the reports tell. */
class SideFinder {
  private readonly entities: ReadonlyMap<string, Entity>
  private readonly known = new Map<string, Pick<Statement, 'side' | 'judgements'>>()

  constructor(inputs: readonly CrossCheckInput[], entities: readonly Entity[]) {
    this.entities = new Map(entities.map(e => [e.id, e]))
    for (const { speaker, side, judgements } of inputs.flatMap(i => i.record.statements)) {
      if (speaker === null || side === null) continue
      const best = this.known.get(speaker)
      if (!best || judgements.side.confidence > best.judgements.side.confidence) this.known.set(speaker, { side, judgements })
    }
  }

  entity(id: string): Entity | undefined {
    return this.entities.get(id)
  }

  sideOf(speaker: string | null): { readonly side: string | null; readonly judgement: Statement['judgements']['side'] } {
    const untold = { side: null, judgement: { confidence: 0.3, decided: false } }
    if (speaker === null) return untold
    const known = this.known.get(speaker)
    if (known) return { side: known.side, judgement: known.judgements.side }
    const entity = this.entities.get(speaker)
    if (entity?.speaksFor) return { side: entity.speaksFor, judgement: { confidence: 0.6, decided: false } }
    const body = entity?.kind === 'organisation' || entity?.kind === 'government' || entity?.kind === 'country' || entity?.kind === 'medium'
    return body ? { side: speaker, judgement: { confidence: 0.8, decided: true } } : untold
  }
}

/** The change as it was asked for, with the passage it was made on. */
function moved(change: StatementChange, resolve: EntityResolver): Outcome {
  const { statement, sha256, spans, quotes } = change.statement
  const passage = { sha256, spans, quotes }
  const outcome = (field: Outcome['field'], to: unknown): Outcome => ({ state: 'moved', target: statement, field, from: null, to, passage })
  switch (change.kind) {
    case 'accept':
      return outcome('decided', true)
    case 'reject':
      return outcome('statement', null)
    case 'speaker':
    case 'side':
      return outcome(change.kind, change.to === null ? null : (resolve(change.to) ?? (change.to.kind === 'new' ? change.to.name : change.to.entity)))
    case 'act':
      return outcome('act', change.to)
    case 'span':
      return outcome(change.field, change.to.spans)
  }
}
