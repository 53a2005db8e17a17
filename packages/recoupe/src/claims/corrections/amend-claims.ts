import type { Anchor, ByLanguage, ClaimAnchor, StatementAnchor } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { StatementFinder } from './find-statement.ts'
import type { Outcome, Outcomes } from './record.ts'
import type { Standing } from './standing.ts'

/** What the changes of claims need of the search for claims. */
export interface ClaimGround {
  readonly propositions: readonly Proposition[]
  /** The id that a claim led by this proposition has. */
  readonly ownId: (p: Proposition) => string
  /** Id of the claim of these propositions. */
  readonly idOf: (members: readonly Proposition[]) => string
  readonly gistOf: (members: readonly Proposition[]) => ByLanguage
  /** How likely one fact would settle both, by index. */
  readonly score: (a: number, b: number) => number
}

export interface AmendedClasses {
  readonly classes: readonly (readonly number[])[]
  /** Indices, in `classes`, of those that a person made: they are shown, and sure. */
  readonly made: ReadonlySet<number>
}

/** Changes the classes that the machine found, before claims are made of them. */
export type AmendClaims = (classes: readonly (readonly number[])[], ground: ClaimGround) => AmendedClasses

/** Members of each side that a newcomer is compared with. */
const COMPARED = 8

/**
 * Replays mergers and divisions of claims on the classes that the machine found, in the order of the log: other classes stay as they are. A merger
 * joins the classes that its claims are in now. A division takes its statements out, and whatever came into the class since then goes to the side
 * that it is more like; the reporters' own sentences stay.
 */
export function amendClaims(log: readonly Standing[], finder: StatementFinder, outcomes: Outcomes): AmendClaims {
  return (found, ground) => {
    const relevant = log.filter(({ change }) => change.kind === 'merge-claims' || change.kind === 'split-claim')
    if (relevant.length === 0) return { classes: found, made: new Set() }
    const classes = new Classes(found, ground, finder)
    const finish: (() => void)[] = []
    for (const entry of relevant) amend(classes, entry, outcomes, finish)
    for (const settle of finish) settle()
    return classes.result()
  }
}

function amend(classes: Classes, entry: Standing, outcomes: Outcomes, finish: (() => void)[]): void {
  const { change } = entry
  if (change.kind === 'merge-claims') {
    const present = change.claims.map(anchor => classes.find(anchor)).filter(i => i !== null)
    const target = change.claims[0]?.claim ?? ''
    if (present.length < 2) {
      outcomes.set(entry, { state: 'moved', target, field: change.kind, from: null, to: null, ...passageOf(change.claims) })
      return
    }
    const from = [...new Map(present.map(i => [classes.classOf(i), { id: classes.idOf(i), gist: classes.gistOf(i) }])).values()]
    classes.merge(present)
    finish.push(() => {
      const to = classes.idOf(present[0] ?? -1)
      outcomes.set(entry, { state: 'applied', target: to, field: change.kind, from, to })
    })
  } else if (change.kind === 'split-claim') {
    const whole = classes.find(change.claim)
    const parts = whole === null ? null : classes.split(whole, change.claim, change.statements)
    if (parts === null) {
      outcomes.set(entry, {
        state: 'moved',
        target: change.claim.claim,
        field: change.kind,
        from: null,
        to: null,
        ...passageOf([{ ...change.claim, statements: change.statements }]),
      })
      return
    }
    finish.push(() => {
      const from = classes.idOf(parts.left)
      outcomes.set(entry, { state: 'applied', target: from, field: change.kind, from, to: classes.idOf(parts.taken) })
    })
  }
}

function passageOf(claims: readonly ClaimAnchor[]): Pick<Outcome, 'passage'> {
  const first = claims.flatMap(c => c.statements)[0]
  if (!first) return {}
  const passage: Anchor = { sha256: first.sha256, spans: first.spans, quotes: first.quotes }
  return { passage }
}

/** The classes while they are being changed. Members are indices of propositions. */
class Classes {
  private readonly at: number[]
  private readonly made = new Set<number>()
  private readonly byOwnId = new Map<string, number>()
  private readonly byStatement = new Map<string, number[]>()
  private next: number

  constructor(
    classes: readonly (readonly number[])[],
    private readonly ground: ClaimGround,
    private readonly finder: StatementFinder,
  ) {
    this.at = ground.propositions.map(() => -1)
    classes.forEach((members, c) => {
      for (const m of members) this.at[m] = c
    })
    this.next = classes.length
    for (const p of ground.propositions) {
      const id = ground.ownId(p)
      if (!this.byOwnId.has(id)) this.byOwnId.set(id, p.index)
      if (!p.statement) continue
      const own = this.byStatement.get(p.statement.id)
      if (own) own.push(p.index)
      else this.byStatement.set(p.statement.id, [p.index])
    }
  }

  /** A member of the claim's class: by the claim's id or an earlier one, else by its statements, where one class holds all that are left of them. */
  find({ claim, statements }: ClaimAnchor): number | null {
    const known = this.byOwnId.get(claim)
    if (known !== undefined) return known
    const found = statements.flatMap(anchor => this.propositionsOf(anchor).slice(0, 1))
    return new Set(found.map(i => this.at[i])).size === 1 ? (found[0] ?? null) : null
  }

  classOf(member: number): number {
    return this.at[member] ?? -1
  }

  merge(members: readonly number[]): void {
    const targets = new Set(members.map(m => this.classOf(m)))
    const keep = Math.min(...targets)
    this.at.forEach((c, i) => {
      if (targets.has(c)) this.at[i] = keep
    })
    this.made.add(keep)
  }

  /** Null where none of the statements is in the class, or nothing would be left of it. */
  split(member: number, claim: ClaimAnchor, statements: readonly StatementAnchor[]): { readonly left: number; readonly taken: number } | null {
    const own = this.membersOf(member)
    const named = new Set(statements.flatMap(anchor => this.propositionsOf(anchor)))
    const known = new Set(claim.statements.flatMap(anchor => this.propositionsOf(anchor)))
    const taken = own.filter(i => named.has(i))
    const stay = own.filter(i => !named.has(i))
    const first = taken[0]
    if (first === undefined || stay.length === 0) return null
    const anchored = stay.filter(i => known.has(i))
    const newcomers = stay.filter(i => !known.has(i) && this.ground.propositions[i]?.statement)
    const drawn = anchored.length === 0 ? [] : newcomers.filter(i => this.likeness(i, taken) > this.likeness(i, anchored))
    const fresh = this.next++
    for (const i of [...taken, ...drawn]) this.at[i] = fresh
    const left = stay.find(i => !drawn.includes(i))
    if (left === undefined) return null
    this.made.add(fresh)
    this.made.add(this.classOf(left))
    return { left, taken: first }
  }

  idOf(member: number): string {
    return this.ground.idOf(this.propositionsIn(member))
  }

  gistOf(member: number): ByLanguage {
    return this.ground.gistOf(this.propositionsIn(member))
  }

  result(): AmendedClasses {
    const groups = new Map<number, number[]>()
    this.at.forEach((c, i) => {
      if (c < 0) return
      const group = groups.get(c)
      if (group) group.push(i)
      else groups.set(c, [i])
    })
    const ordered = [...groups].sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0))
    return { classes: ordered.map(([, members]) => members), made: new Set(ordered.flatMap(([c], i) => (this.made.has(c) ? [i] : []))) }
  }

  private membersOf(member: number): number[] {
    const c = this.classOf(member)
    return this.at.flatMap((own, i) => (own === c ? [i] : []))
  }

  private propositionsIn(member: number): Proposition[] {
    return this.membersOf(member).flatMap(i => this.ground.propositions[i] ?? [])
  }

  private propositionsOf(anchor: StatementAnchor): readonly number[] {
    const place = this.finder.find(anchor)
    return place === null ? [] : (this.byStatement.get(place.statement.id) ?? [])
  }

  private likeness(i: number, others: readonly number[]): number {
    const compared = others.slice(0, COMPARED)
    return compared.reduce((sum, other) => sum + this.ground.score(i, other), 0) / Math.max(1, compared.length)
  }
}
