import { opensWithGivenName } from '../../lang/given-names.ts'
import { overlaps } from '../../text/spans.ts'
import type { Calling, Entity, Mention } from '../../types/index.ts'
import { isDescribed, isNameless, type Local, namesOf } from './local.ts'

interface CallingIn extends Calling {
  readonly report: number
}

/** One body of the story as far as names have joined it: what its reports call it, by its root. */
interface Body {
  readonly root: number
  readonly medium: boolean
  /** Its name, more than an acronym, by which it may be any body. */
  readonly proper: boolean
  readonly reports: Set<number>
  readonly callings: CallingIn[]
  readonly mentions: Mention[]
  /** True where no report has a name for it. */
  nameless: boolean
}

/**
 * Pairs of bodies that one noun makes one: « un armateur chypriote », "the aid group" of a report that has no name for it, and the one body of the whole story
 * that reports introduce by that noun or its counterpart. Two that answer to it, another country, or something else beside the noun leave it alone; so does a
 * second body without a name in the same report that the noun may mean, or one with a name of which nothing is told.
 */
export function meetBodies(locals: readonly Local[], find: (local: number) => number): readonly (readonly [number, number])[] {
  const bodies = bodiesOf(locals, find)
  const named = bodies.filter(b => !b.nameless)
  const bare = bodies.filter(b => b.nameless)
  const bareIn = inEachReport(bare)
  return bare.flatMap(body => {
    const told = wholeOf(body.callings)
    const beside = [...body.reports].flatMap(report => bareIn.get(report) ?? [])
    if (told === null || beside.some(other => other !== body && !isPartOf(other, body) && mayBeOne(told, other.callings))) return []
    const found =
      told.wide && told.about.length === 0
        ? []
        : closest(
            told,
            named.filter(n => answers(told, n.callings)),
          )
    const [only] = found
    if (only === undefined || found.length > 1) return []
    return isCalledElse(told, body, only) || mayBeUnknown(told, body, only, named) ? [] : [[body.root, only.root] as const]
  })
}

/** Only bodies of one report are held against each other: a thousand reports have thousands. */
function inEachReport(bodies: readonly Body[]): ReadonlyMap<number, readonly Body[]> {
  const found = new Map<number, Body[]>()
  for (const body of bodies)
    for (const report of body.reports) {
      const list = found.get(report)
      if (list) list.push(body)
      else found.set(report, [body])
    }
  return found
}

/** "observation mission" in "the truce observation mission" is nobody else. */
const isPartOf = (part: Body, { mentions }: Body): boolean => part.mentions.every(p => mentions.some(m => m.report === p.report && overlaps(m, p)))

const meets = (a: Body, b: Body): boolean => [...a.reports].some(r => b.reports.has(r))

/** « L'hebdomadaire X … Le journal raconte »: a report that calls the body by another noun means another one, or its own rules would have found it. */
const isCalledElse = (told: Calling, body: Body, { callings }: Body): boolean => {
  const here = callings.filter(c => body.reports.has(c.report))
  return here.length > 0 && here.every(c => c.kinds[0] !== told.kinds[0])
}

/** « L'armateur » of a report that never names the one so called elsewhere, and that names another body of which no report says what it is. */
const mayBeUnknown = (told: Calling, body: Body, only: Body, named: readonly Body[]): boolean =>
  told.about.length === 0 &&
  !meets(only, body) &&
  named.some(n => n !== only && n.callings.length === 0 && n.proper && n.medium === body.medium && meets(n, body))

/** The organisations and media of the story that no table knows, and those that reports call by a noun of their kind. */
function bodiesOf(locals: readonly Local[], find: (local: number) => number): Body[] {
  const bodies = new Map<number, Body>()
  locals.forEach(({ report, entity }, i) => {
    if ((!isBody(entity.kind) && entity.callings === undefined && !mayBeFirm(entity)) || (entity.entry !== null && entity.callings === undefined)) return
    const root = find(i)
    const proper = !isDescribed(entity) && namesOf(entity).some(name => /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name))
    const body = bodies.get(root) ?? {
      root,
      medium: entity.kind === 'medium',
      proper,
      reports: new Set(),
      callings: [],
      mentions: [],
      nameless: true,
    }
    bodies.set(root, body)
    body.reports.add(report)
    body.callings.push(...(entity.callings ?? []).map(c => ({ ...c, report })))
    body.mentions.push(...entity.mentions)
    body.nameless &&= isNameless(entity)
  })
  return [...bodies.values()]
}

/** Taken for somebody, and with no given name, no office and nobody whom she speaks for: it may be a firm. */
const mayBeFirm = ({ kind, name, speaksFor, offices, anonymous }: Entity): boolean =>
  kind === 'person' &&
  !anonymous &&
  speaksFor === null &&
  offices === undefined &&
  Object.values(name).every(text => text === undefined || !opensWithGivenName(text))

const isBody = (kind: Local['entity']['kind']): boolean => kind === 'organisation' || kind === 'medium'

/** What a report says of a body without a name, all taken together: its nouns may be short for the first one. Null where that contradicts itself. */
function wholeOf(callings: readonly Calling[]): Calling | null {
  const lead = callings.find(c => !c.wide) ?? callings[0]
  const lands = new Set(callings.map(c => c.of).filter(of => of !== null))
  const about = [...new Set(callings.flatMap(c => c.about))]
  if (lead === undefined || lands.size > 1) return null
  return { ...lead, about, of: [...lands][0] ?? null }
}

/** Does a body that is so called answer to the noun? */
function answers(told: Calling, callings: readonly Calling[]): boolean {
  const called = callings.some(c => c.kinds.includes(told.kinds[0] ?? ''))
  const lands = callings.map(c => c.of).filter(of => of !== null)
  if (!called || (told.of !== null && lands.length > 0 && !lands.includes(told.of))) return false
  const shared = sharedWith(told, callings)
  const bare = told.about.length === 0 || callings.every(c => c.about.length === 0)
  return told.wide ? shared === told.about.length : shared > 0 || bare
}

/** How many of the words beside a noun say what the words beside others say. */
function sharedWith({ about }: Calling, callings: readonly Calling[]): number {
  const told = new Set(callings.flatMap(c => c.about).flatMap(meanings))
  return about.filter(word => meanings(word).some(m => told.has(m))).length
}

/** "The shipowners' association" is the one of shipowners, whatever other associations there are. */
function closest(told: Calling, found: readonly Body[]): readonly Body[] {
  const sharing = found.filter(n => sharedWith(told, n.callings) > 0)
  return sharing.length > 0 ? sharing : found
}

const meanings = (word: string): string[] => word.split(' ')

/** May two bodies without a name of one report be called by the same noun? */
const mayBeOne = (told: Calling, others: readonly Calling[]): boolean =>
  others.some(o => o.kinds.includes(told.kinds[0] ?? '') && (o.of === null || told.of === null || o.of === told.of))
