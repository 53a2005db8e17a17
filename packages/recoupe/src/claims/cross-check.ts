import type { Amendment, Claim, Coverage, Dependency, Dossier, Entity, Origin, Position, Statement } from '../types/index.ts'
import { amendClaims } from './corrections/amend-claims.ts'
import { amendEntities } from './corrections/amend-entities.ts'
import { amendStatements } from './corrections/amend-statements.ts'
import { correctionsOf, type Outcomes } from './corrections/record.ts'
import { standingChanges } from './corrections/standing.ts'
import { coverageOf } from './coverage.ts'
import { dateWeekdays, withDate, withDates } from './dating.ts'
import { findDivergences } from './divergences/find-divergences.ts'
import { readTogether } from './entities/read-together.ts'
import { findEvents } from './events/find-events.ts'
import { findClaims, readersOf } from './find-claims.ts'
import { type ClaimPacks, type CrossCheckInput, canonicalOrder } from './input.ts'
import { statusOf } from './positions/build-claims.ts'
import { fold } from './propositions/fold.ts'
import type { Proposition } from './propositions/proposition.ts'
import type { TermReader } from './propositions/read-terms.ts'
import { wordsIn } from './propositions/read-words.ts'
import { answering } from './sourcing/answering.ts'
import { findDependencies } from './sourcing/find-dependencies.ts'
import { originsOf } from './sourcing/origins.ts'
import { plainlySame, type Worded } from './sourcing/plainly-same.ts'
import { buildTimeline } from './timeline.ts'

/** What the cross-check adds to the reports: everything of a dossier from entities to corrections. */
export type CrossCheck = Pick<
  Dossier,
  'entities' | 'statements' | 'times' | 'events' | 'claims' | 'origins' | 'dependencies' | 'divergences' | 'timeline' | 'coverage' | 'corrections'
>

/**
 * Who holds what, on whose word, and what changed on the way, over all reports of one story. Pure; the result does not depend on the order of
 * the inputs. `missing` lists reports known to belong to the story that could not be read; `amendments` is the log of what persons changed,
 * replayed where each change bears: on who is who, then on statements, then on claims.
 */
export function crossCheck(
  given: readonly CrossCheckInput[],
  packs: ClaimPacks,
  missing: Coverage['missing'] = [],
  amendments: readonly Amendment[] = [],
): CrossCheck {
  const log = standingChanges(amendments)
  const outcomes: Outcomes = new Map()
  const ordered = canonicalOrder(given)
  const merged = amendEntities(ordered, log, outcomes)
  const asRead = readTogether(ordered, merged)
  const { inputs, finder } = amendStatements(asRead, log, merged.resolve, merged.entities, outcomes)
  const readers = readersOf(inputs, packs)
  const { propositions, claims, like, score } = findClaims(inputs, packs, readers, amendClaims(log, finder, outcomes))
  const dated = dateWeekdays(inputs, claims, like)
  const statements = inputs.flatMap(i => i.record.statements.map(s => withDate(s, dated)))
  const dependencies = findDependencies(inputs, merged.entities, readers)
  const context = {
    entities: new Map(merged.renamed.map(e => [e.id, e])),
    statements: new Map(statements.map(s => [s.id, s])),
    answers: answering(statements),
    reports: new Map(inputs.map(i => [i.record.report.id, i.record.report])),
    outlets: outletsAmong(merged.entities, inputs),
    joined: joinedReports(dependencies),
    same: sameness(inputs, readers),
  }
  const events = findEvents(inputs, packs)
  const origins = new Map<string, Origin[]>()
  const finished = claims.map((draft): Claim => {
    const { all, counted, independent } = originsOf(draft, context)
    for (const origin of all) origins.set(origin.id, [...(origins.get(origin.id) ?? []), origin])
    return {
      id: draft.id,
      ...(draft.aka.length > 0 ? { aka: draft.aka } : {}),
      gist: draft.gist,
      ...(draft.negated.length > 0 ? { negated: draft.negated } : {}),
      status: statusOf(draft.positions, independent, p => p.decided || p.statements.some(id => bears(p, context.statements.get(id)))),
      origins: counted.map(o => o.id),
      positions: draft.positions.map(p => redated(p, context.statements)),
    }
  })
  return {
    entities: merged.renamed,
    statements,
    times: withDates(
      inputs.flatMap(i => i.record.times),
      dated,
    ),
    events,
    claims: finished,
    origins: [...origins.values()].map(joinOrigins),
    dependencies,
    divergences: findDivergences({ inputs, packs, readers, claims, propositions, like, score }),
    timeline: buildTimeline(
      inputs.map(i => i.record.report),
      statements,
      events,
    ),
    coverage: coverageOf(inputs, merged.renamed, claims, missing),
    corrections: correctionsOf(log, outcomes),
  }
}

/** Entities whose name is an outlet's or an agency's of the reports. */
function outletsAmong(entities: readonly Entity[], inputs: readonly CrossCheckInput[]): Set<string> {
  const names = new Set(inputs.flatMap(({ record: { report } }) => [report.outlet, report.agency]).flatMap(n => (n === null ? [] : [fold(n)])))
  return new Set(entities.filter(e => [...Object.values(e.name), ...e.aliases].some(n => n !== undefined && names.has(fold(n)))).map(e => e.id))
}

function joinedReports(dependencies: readonly Dependency[]): (a: string, b: string) => boolean {
  const pairs = new Set(dependencies.flatMap(({ reports: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]))
  return (a, b) => pairs.has(`${a} ${b}`)
}

/** Confidence from which a statement bears on a claim though its edges leave it undecided: that somebody says no does not hang on its last words. */
const BEARING = 0.9

/** Whoever charges or asserts affirms, so that only a denial must be known for one. */
const bears = ({ stance }: Position, s: Statement | undefined): boolean =>
  s !== undefined && s.confidence >= BEARING && s.judgements.speaker.decided && (stance === 'asserts' || stance === 'alleges' || s.judgements.act.decided)

/** Whether two propositions plainly say one thing. */
function sameness(inputs: readonly CrossCheckInput[], readers: readonly TermReader[]): (a: Proposition, b: Proposition) => boolean {
  const known = new Map<number, Worded>()
  const worded = (proposition: Proposition): Worded | null => {
    const input = inputs[proposition.report]
    const reader = readers[proposition.report]
    if (!input || !reader) return null
    const { words } = input.analysis
    const made = known.get(proposition.index) ?? {
      proposition,
      language: input.record.report.language,
      words,
      indices: wordsIn(words, proposition.spans),
      termsAt: i => reader.termsOf(i),
    }
    known.set(proposition.index, made)
    return made
  }
  return (a, b) => {
    const [x, y] = [worded(a), worded(b)]
    return x !== null && y !== null && plainlySame(x, y)
  }
}

/** A position's time follows its first statement's, which another report may have dated. */
function redated(position: Position, statements: ReadonlyMap<string, Statement>): Position {
  const time = position.statements.map(id => statements.get(id)?.time).find(t => t)
  return time && position.time && time.value !== position.time.value ? { ...position, time: { ...position.time, value: time.value } } : position
}

/** One origin over all claims: the ledger shows every report and statement that comes from it. The longest name says most of its relays. */
function joinOrigins(parts: readonly Origin[]): Origin {
  const longest = parts.reduce((a, b) => (b.name.length > a.name.length ? b : a))
  return { ...longest, reports: [...new Set(parts.flatMap(p => p.reports))], statements: [...new Set(parts.flatMap(p => p.statements))] }
}
