import type { TransferStand } from '../../../messages/transfers.ts'
import type { ArmsClass, EventMention, Quantity, RoleFiller, Statement, TransferStage } from '../../../types/index.ts'
import { voiceOf } from './actor.ts'
import type { Exhibit } from './exhibits.ts'
import type { View } from './view.ts'

/** Somebody who says something of a transfer: who, in which statements, on whose word. */
export interface Teller {
  /** Entity id, null where no report names it. */
  readonly holder: string | null
  readonly exhibits: readonly Exhibit[]
  readonly hedged: boolean
  /** Ids of the origins behind the statements that are nobody of the statement's own side. */
  readonly origins: readonly string[]
}

export interface CountedItem {
  readonly quantity: Quantity
  readonly report: string
  readonly hedged: boolean
}

/** One transfer of arms as a register has it: from whom to whom, what, and who says so. */
export interface Transfer {
  readonly supplier: string | null
  readonly recipient: string | null
  readonly intermediaries: readonly string[]
  readonly classes: readonly ArmsClass[]
  readonly items: readonly (RoleFiller & { readonly report: string })[]
  readonly quantities: readonly CountedItem[]
  readonly stages: readonly TransferStage[]
  readonly stand: TransferStand
  readonly dates: readonly string[]
  readonly alleged: readonly Teller[]
  readonly acknowledged: readonly Teller[]
  readonly denied: readonly Teller[]
  readonly notConfirmed: readonly Teller[]
  /** Letters of the reports that tell it in their own voice. */
  readonly told: readonly string[]
  readonly letters: readonly string[]
  readonly events: readonly EventMention[]
}

interface Group {
  supplier: string | null
  recipient: string | null
  readonly events: EventMention[]
}

/**
 * The transfers of arms that the reports speak of, one row for each pair of supplier and recipient. A mention that names one of them only goes to the row
 * that a claim joins it to, or stands for itself; what nobody named takes part in, or only the reporter supposes, gives no row.
 */
export function transfersOf(view: View): Transfer[] {
  const claimsOf = claimsByStatement(view)
  const groups = new Map<string, Group>()
  const partial: EventMention[] = []
  for (const event of view.dossier.events) {
    // what the reporter alone supposes tells nothing
    if (event.type !== 'arms-transfer' || (event.statement === null && event.certainty === 'Uu')) continue
    const [supplier, recipient] = [partyOf(event, 'supplier'), partyOf(event, 'recipient')]
    if (supplier !== null && recipient !== null) add(groups, supplier, recipient, event)
    else if (supplier !== null || recipient !== null || isTakenUp(event)) partial.push(event)
  }
  const takenUp: EventMention[] = []
  for (const event of partial) {
    const [supplier, recipient] = [partyOf(event, 'supplier'), partyOf(event, 'recipient')]
    if (isTakenUp(event) && supplier === null && recipient === null) {
      takenUp.push(event)
      continue
    }
    const home = [...groups.values()].filter(
      g =>
        fits(g.supplier, supplier) &&
        fits(g.recipient, recipient) &&
        areOfOneKind(g.events, event) &&
        g.events.some(e => shareClaim(claimsOf, e.statement, event.statement)),
    )
    if (home.length === 1) home[0]?.events.push(event)
    else add(groups, supplier, recipient, event)
  }
  for (const event of takenUp) [...groups.values()].find(g => follows(view, g.events, event.report, event.trigger.start, TAKEN_UP))?.events.push(event)
  return [...groups.values()].flatMap(group => {
    const row = rowOf(view, group, claimsOf)
    return row.stand === 'open' && row.alleged.length === 0 && row.notConfirmed.length === 0 ? [] : [row]
  })
}

/** Characters in which a bare word for it (*les achats*) takes a transfer up. */
const TAKEN_UP = 2000
const isTakenUp = (event: EventMention): boolean => !event.roles.some(r => r.role === 'item')

const partyOf = (event: EventMention, role: RoleFiller['role']): string | null => event.roles.find(r => r.role === role && r.entity !== null)?.entity ?? null
const fits = (known: string | null, own: string | null): boolean => own === null || known === own

/** Shells and the rounds for them go together; drones are no shells. */
const FAMILY: Readonly<Partial<Record<ArmsClass, string>>> = { artillery: 'rounds', ammunition: 'rounds', missiles: 'rounds' }

function areOfOneKind(events: readonly EventMention[], event: EventMention): boolean {
  const kinds = (list: readonly EventMention[]): Set<string> =>
    new Set(list.flatMap(e => e.roles.flatMap(r => (r.class && r.class !== 'other' ? [FAMILY[r.class] ?? r.class] : []))))
  const [known, own] = [kinds(events), kinds([event])]
  return known.size === 0 || own.size === 0 || [...own].some(k => known.has(k))
}

function add(groups: Map<string, Group>, supplier: string | null, recipient: string | null, event: EventMention): void {
  const key = `${supplier} ${recipient}`
  const known = groups.get(key)
  if (known) known.events.push(event)
  else groups.set(key, { supplier, recipient, events: [event] })
}

function claimsByStatement({ dossier }: View): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const claim of dossier.claims)
    for (const id of claim.positions.flatMap(p => p.statements)) {
      const known = found.get(id)
      if (known) known.add(claim.id)
      else found.set(id, new Set([claim.id]))
    }
  return found
}

function shareClaim(claimsOf: ReadonlyMap<string, ReadonlySet<string>>, a: string | null, b: string | null): boolean {
  const [x, y] = [claimsOf.get(a ?? ''), claimsOf.get(b ?? '')]
  return x !== undefined && y !== undefined && [...x].some(id => y.has(id))
}

function rowOf(view: View, { supplier, recipient, events }: Group, claimsOf: ReadonlyMap<string, ReadonlySet<string>>): Transfer {
  const parties = new Set([supplier, recipient].filter(id => id !== null))
  const statementOf = (id: string | null): Statement | null => view.byStatement.get(id ?? '')?.statement ?? null
  const said = events.flatMap(event => {
    const statement = statementOf(event.statement)
    return statement ? [{ event, statement }] : []
  })
  const denying = said.filter(({ event, statement }) => event.certainty.endsWith('-') && statement.act === 'deny').map(s => s.statement)
  const claiming = said.filter(
    ({ event, statement }) => !isTakenUp(event) && !event.certainty.endsWith('-') && statement.act !== 'deny' && statement.act !== 'decline',
  )
  // *les livraisons ne sont pas achevées*: the transfer taken up, and left open
  const doubting = said.filter(({ event, statement }) => isTakenUp(event) && event.certainty !== 'CT+' && statement.act !== 'deny').map(d => d.statement)
  const claims = new Set(said.flatMap(({ statement }) => [...(claimsOf.get(statement.id) ?? [])]))
  const positions = view.dossier.claims.filter(c => claims.has(c.id)).flatMap(c => c.positions)
  const held = (stances: readonly string[]): Statement[] =>
    positions.filter(p => stances.includes(p.stance)).flatMap(p => p.statements.flatMap(id => statementOf(id) ?? []))
  // a side of the transfer that answers the claim denies it, whatever words its denial has
  const answering = held(['denies']).filter(s => s.act === 'deny' && parties.has(voiceOf(s) ?? ''))
  const pointing = deniedNearby(view, events, parties)
  const own = claiming.filter(({ statement }) => parties.has(voiceOf(statement) ?? ''))
  const others = claiming.filter(c => !own.includes(c))
  const soft = new Set(held(['hedges']).map(s => s.id))
  const isSoft = (id: string, event: EventMention | undefined): boolean => soft.has(id) || event === undefined || event.certainty !== 'CT+'
  const eventOf = new Map(said.map(({ event, statement }) => [statement.id, event]))
  const tell = (statements: readonly Statement[], softened: boolean): Teller[] => tellersOf(view, statements, id => softened && isSoft(id, eventOf.get(id)))
  const told = events.filter(e => e.statement === null && (e.certainty === 'CT+' || e.certainty === 'PR+'))
  const row = {
    alleged: tell(unique(others.map(o => o.statement)), true),
    acknowledged: tell(unique(own.filter(o => o.event.certainty.startsWith('C')).map(o => o.statement)), false),
    denied: tell(unique([...denying, ...answering, ...pointing]), false),
    notConfirmed: tell(unique([...held(['declines', 'questions']), ...doubting]), false),
  }
  return {
    supplier,
    recipient,
    intermediaries: [...new Set(events.flatMap(e => e.roles.filter(r => r.role === 'intermediary' && r.entity !== null).map(r => r.entity ?? '')))],
    classes: classesOf(events),
    items: events.flatMap(e => e.roles.filter(r => r.role === 'item').map(r => ({ ...r, report: e.report }))),
    quantities: events.flatMap(e =>
      e.quantity ? [{ quantity: e.quantity, report: e.report, hedged: e.certainty !== 'CT+' || (e.statement !== null && soft.has(e.statement)) }] : [],
    ),
    stages: [...new Set(events.flatMap(e => (e.stage && e.certainty !== 'CT-' ? [e.stage] : [])))],
    stand: standOf(row, told.length > 0),
    dates: [...new Set(events.flatMap(e => e.time?.value ?? []))],
    ...row,
    told: [...new Set(told.map(e => view.letters.get(e.report) ?? '?'))],
    letters: [...new Set(events.map(e => view.letters.get(e.report) ?? '?'))].sort(),
    events,
  }
}

/** Characters after a mention in which a bare denial answers it. */
const NEAR = 600

/** *Moscou a nié ces informations*: a denial by a side of the transfer that tells of no event itself, close after a mention of it. */
function deniedNearby(view: View, events: readonly EventMention[], parties: ReadonlySet<string>): Statement[] {
  return view.dossier.statements.filter(s => {
    if (s.act !== 'deny' || !s.decided || !s.judgements.act.decided || !parties.has(voiceOf(s) ?? '')) return false
    const at = s.content[0]?.start ?? 0
    if (lengthOf(s) > SHORT || view.dossier.events.some(e => e.statement === s.id)) return false
    return follows(view, events, s.report, at, NEAR)
  })
}

/** Length of a content that only points, in UTF-16 units. */
const SHORT = 40

/** True where a mention of the transfer is the last of all transfers before a place, and not far. */
function follows(view: View, events: readonly EventMention[], report: string, at: number, reach: number): boolean {
  const before = view.dossier.events.filter(e => e.type === 'arms-transfer' && !isTakenUp(e) && e.report === report && e.trigger.start < at)
  const last = before.at(-1)
  return last !== undefined && at - last.trigger.start <= reach && events.some(e => e.id === last.id)
}

const lengthOf = (s: Statement): number => s.content.reduce((sum, c) => sum + c.end - c.start, 0)

/** Classes named; *armes* says nothing beside *obus*. */
function classesOf(events: readonly EventMention[]): ArmsClass[] {
  const all = [...new Set(events.flatMap(e => e.roles.flatMap(r => r.class ?? [])))]
  return all.length > 1 ? all.filter(c => c !== 'other') : all
}

function standOf(row: Pick<Transfer, 'alleged' | 'acknowledged' | 'denied'>, told: boolean): TransferStand {
  const affirmed = row.alleged.length > 0 || told
  if (row.denied.length > 0) return affirmed ? 'contested' : 'denied'
  if (row.acknowledged.length > 0) return 'acknowledged'
  if (row.alleged.length > 0) return 'alleged'
  return told ? 'told' : 'open'
}

const unique = (statements: readonly Statement[]): Statement[] => [...new Map(statements.map(s => [s.id, s])).values()]

/** One teller per side, or per speaker where no side is decided; hedged where every word of it is. */
function tellersOf(view: View, statements: readonly Statement[], isSoft: (id: string) => boolean): Teller[] {
  const groups = new Map<string, Statement[]>()
  for (const s of statements) {
    const key = voiceOf(s) ?? s.id
    groups.set(key, [...(groups.get(key) ?? []), s])
  }
  return [...groups.values()].map(list => ({
    holder: list[0] ? voiceOf(list[0]) : null,
    exhibits: list.flatMap(s => view.byStatement.get(s.id) ?? []),
    hedged: list.every(s => isSoft(s.id)),
    origins: view.dossier.origins.filter(o => list.some(s => o.statements.includes(s.id))).map(o => o.id),
  }))
}
