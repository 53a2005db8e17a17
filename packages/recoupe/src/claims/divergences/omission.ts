import type { Divergence, Statement } from '../../types/index.ts'
import type { Likeness } from '../alignment/compare.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { type AlignedContext, areOfOneStory, byReport, divergence, type Held, heardIn, isLikely, MOST_REPORTS, sameVoice } from './context.ts'
import { readSaid } from './said-in.ts'

/** Whole claims of one report that may be listed as missing from another: a desk reads the first few. */
const PER_REPORT = 12
/** Terms of the fullest wording from which a report may be searched for a claim. */
const TERMS = 4
/** Likeness of wording from which a report may well have what no claim joins: then nothing is said to be missing. */
const PERHAPS = 0.33

/**
 * What a report leaves out. First a denial that another report has of a claim that it carries; then the answer of somebody of whom it carries what others
 * say, and who is not heard in it; then, for each report, the weightiest charge, denial or disclosure of which it has nothing at all. Absence is about the
 * text received.
 */
export function omissions(context: AlignedContext): Divergence[] {
  const denies = denialsByReport(context)
  const denials = missingDenials(context, denies)
  const answers = missingAnswers(context, new Set(denials.map(d => d.claim)))
  return [...denials, ...answers, ...missingClaims(context, new Set([...denials, ...answers].map(d => d.claim)), denies)]
}

/** Denials of one claim that another report is searched for: of a hundred reports' denials a few tell what to look for. */
const MOST_DENIALS = 24

function missingDenials(context: AlignedContext, denies: readonly ReadonlySet<string>[]): Divergence[] {
  const told = negationsByReport(context)
  const oneStory = areOfOneStory(context)
  // a report that has nothing of the claim lacks its denial too
  const reportsWithout = (claim: DraftClaim, denials: readonly Held[]): number[] => {
    const held = denials.filter(isTold)
    if (context.inputs.length > MOST_REPORTS || held.length === 0) return []
    const reports = new Set(claim.members.map(m => m.report))
    return context.inputs.flatMap((_, other) =>
      !reports.has(other) && [...reports].some(report => oneStory(report, other)) && isLacking(context, other, held, denies) ? [other] : [],
    )
  }
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim)]
    const all = reports.flatMap(([, held]) => held.filter(h => h.stance === 'denies' && h.proposition.statement?.act === 'deny'))
    if (all.length === 0) return []
    const denials = all.slice(0, MOST_DENIALS)
    const lacking = reports.filter(
      ([report, held]) =>
        held.some(h => h.stance !== 'denies' && h.stance !== 'declines') &&
        !held.some(h => h.stance === 'denies') &&
        !denials.some(d => deniesToo(context, d.proposition, told[report] ?? [])) &&
        !told[report]?.some(p => p.negated && denials.some(d => context.like(d.proposition, p).score >= PERHAPS)),
    )
    if (lacking.length === 0) return []
    const without = reportsWithout(claim, denials)
    const absent = [...lacking.map(([report]) => report), ...without].sort((a, b) => a - b)
    const sides = [all.map(h => h.proposition)]
    return [divergence(context, 'omission', claim, sides, { code: 'divergence.omission-denial', args: onlyOne(context, absent) }, 0.7, absent)]
  })
}

/** By report, what somebody in it denies or says with a negation. */
function negationsByReport({ inputs, propositions }: AlignedContext): readonly Proposition[][] {
  const told: Proposition[][] = inputs.map(() => [])
  for (const p of propositions) if (p.statement && (p.negated || p.statement.act === 'deny')) told[p.report]?.push(p)
  return told
}

/** Likeness from which two denials of one voice may be one, and terms up to which a denial may stand for anything: *ces accusations*, *tout*. */
const [SAME_DENIAL, BARE] = [0.2, 3]

/** True where whoever denies here denies the like there too, or denies barely: then the reader of the other report knows. */
const deniesToo = ({ like }: AlignedContext, denial: Proposition, told: readonly Proposition[]): boolean =>
  told.some(p => p.statement?.act === 'deny' && sameVoice(p.statement, denial.statement) && (p.terms.length <= BARE || like(p, denial).score >= SAME_DENIAL))

/**
 * Somebody denies in one report (*Moscou a nié ces informations*); another has what others say of it (*la Russie achetait des obus*) and no
 * word of its own. Once per denier.
 */
function missingAnswers(context: AlignedContext, taken: ReadonlySet<string | null>): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const heard = heardIn(context)
  const spokenOf = spokenOfBy(context)
  const seen = new Set<string>()
  return context.claims.flatMap(claim => {
    if (taken.has(claim.id)) return []
    const deniers = new Map<string, Proposition[]>()
    for (const m of claim.members) {
      const denier = m.statement?.side ?? m.statement?.speaker
      if (denier && isDenial(m) && claim.stances.get(m.index) === 'denies') deniers.set(denier, [...(deniers.get(denier) ?? []), m])
    }
    return [...deniers].flatMap(([denier, denials]) => {
      const absent = context.inputs.flatMap((_, report) =>
        !denials.some(d => d.report === report) && !heard[report]?.has(denier) && spokenOf[report]?.has(denier) ? [report] : [],
      )
      if (absent.length === 0 || seen.has(denier)) return []
      seen.add(denier)
      return [divergence(context, 'omission', claim, [denials], { code: 'divergence.omission-denial', args: onlyOne(context, absent) }, 0.55, absent)]
    })
  })
}

const isDenial = ({ statement }: Proposition): boolean =>
  statement?.act === 'deny' && isLikely(statement) && statement.judgements.act.decided && statement.judgements.side.decided

/** By report, the entities that somebody else's assertion or charge names as doing something: subjects and agents of what is said. */
function spokenOfBy({ inputs }: AlignedContext): Set<string>[] {
  return inputs.map(({ record }) => {
    const said = record.statements.filter(s => (s.act === 'accuse' || s.act === 'assert' || s.act === 'confirm') && isLikely(s))
    const found = new Set<string>()
    for (const entity of record.entities) {
      const own = entity.mentions.filter(m => m.report === record.report.id)
      if (
        said.some(s => s.side !== entity.id && s.speaker !== entity.id && s.content.some(c => own.some(m => m.start >= c.start && m.start < c.start + OPENS)))
      )
        found.add(entity.id)
    }
    return found
  })
}

/** Characters from the start of a content in which whoever it is about stands. */
const OPENS = 12

/** A claim that some reports carry and others may lack. */
interface Carried {
  readonly claim: DraftClaim
  readonly reports: ReadonlySet<number>
  readonly held: readonly Held[]
  readonly weight: number
}

/**
 * What some reports have and others lack altogether: charges, denials and disclosures first, then what somebody named says, the most contested and the
 * earliest in their text first; each report is asked for few of them.
 */
function missingClaims(context: AlignedContext, taken: ReadonlySet<string | null>, denies: readonly ReadonlySet<string>[]): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const carried = context.claims
    .flatMap((claim): Carried[] => {
      if (taken.has(claim.id)) return []
      const all = [...byReport(claim).values()].flat()
      const reports = new Set(all.map(h => h.proposition.report))
      const held = all.filter(isTold)
      return held.length === 0 || reports.size === context.inputs.length ? [] : [{ claim, reports, held, weight: weightOf(all) }]
    })
    .sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1))
  const asked = new Map<number, number>()
  const oneStory = areOfOneStory(context)
  const said = readSaid(context)
  return carried.flatMap(({ claim, reports, held }) => {
    const absent = context.inputs.flatMap((_, other) => {
      if (
        reports.has(other) ||
        ![...reports].some(report => oneStory(report, other)) ||
        (asked.get(other) ?? 0) >= PER_REPORT ||
        !isLacking(context, other, held, denies) ||
        held.some(h => !isDenied(h) && said(other, h.proposition))
      )
        return []
      asked.set(other, (asked.get(other) ?? 0) + 1)
      return [other]
    })
    if (absent.length === 0) return []
    return [missing(context, claim, held, absent)]
  })
}

/** A sentence without a denial lacks it, whatever else it says. */
const isDenied = ({ stance, proposition: { statement, negated } }: Held): boolean => stance === 'denies' || statement?.act === 'deny' || negated

/** By report, the speakers and sides that deny something in it. */
const denialsByReport = ({ inputs }: AlignedContext): ReadonlySet<string>[] =>
  inputs.map(
    ({ record }) =>
      new Set(
        record.statements
          .filter(s => s.act === 'deny')
          .flatMap(s => [s.speaker, s.side])
          .filter(id => id !== null),
      ),
  )

/**
 * True where a report has nothing of the kind. A denial is missing where whoever denies denies nothing in it; anything else where its words are many enough to
 * be looked for, and nothing is like them. A bare *toute faute* may stand in the other report in words that nothing compares.
 */
function isLacking(context: AlignedContext, report: number, held: readonly Held[], denies: readonly ReadonlySet<string>[]): boolean {
  const deniers = held.filter(h => h.proposition.statement?.act === 'deny' && isWeighty(h) && h.proposition.terms.length > 1).map(h => h.proposition.statement)
  const voices = deniers.map(s => [s?.speaker, s?.side].filter(id => id !== null && id !== undefined))
  if (deniers.length > 0 && voices.every(ids => ids.length > 0)) return !voices.flat().some(id => denies[report]?.has(id)) && !mayHave(context, report, held)
  return held.some(h => h.proposition.terms.length >= TERMS) && !mayHave(context, report, held)
}

/** True where something in the report is like it: for a denial, something that denies or that somebody says, since a plain sentence lacks the denial. */
const mayHave = ({ propositions, like }: AlignedContext, report: number, held: readonly Held[]): boolean =>
  propositions.some(p => p.report === report && held.some(h => (p.statement !== null || !h.proposition.negated || p.negated) && isLike(like(h.proposition, p))))

/** Likeness that needs no more, and share of the shorter one's weight from which less is enough. */
const [LIKE, HELD] = [0.5, 0.55]

/** Alike as a whole, or alike with one predicate or most of the shorter one's words: a sentence on the same theme says something else. */
const isLike = ({ score, samePredicate, containment }: Likeness): boolean => score >= LIKE || (score >= PERHAPS && (samePredicate || containment >= HELD))

const missing = (context: AlignedContext, claim: DraftClaim, held: readonly Held[], absent: readonly number[]): Divergence =>
  divergence(context, 'omission', claim, [held.map(h => h.proposition)], { code: 'divergence.omission', args: onlyOne(context, absent) }, 0.5, absent)

/** Bodies whose word is news by itself, and acts that bind whoever does them, which weigh more. */
const BODIES: ReadonlySet<Statement['sourceKind']> = new Set(['office', 'organisation'])
const COMMITTING: ReadonlySet<Statement['act']> = new Set(['confirm', 'promise', 'warn'])

/** A charge, a denial or a disclosure, whatever somebody named puts their name to, demands and promises included, or what a group or an office tells. */
const isTold = (held: Held): boolean =>
  isWeighty(held) || (held.stance !== 'declines' && (isSigned(held.proposition.statement) || isReported(held.proposition.statement)))

const isSigned = (statement: Statement | null): boolean => isLikely(statement) && !statement.anonymous && statement.speaker !== null

/**
 * What nobody puts their name to, and yet is news: *deux ouvriers disent que la grue tournait encore*, in the reporter's words, and what somebody known by an
 * office only demands, promises or warns of. A crowd's exclamations are colour.
 */
const isReported = (statement: Statement | null): boolean =>
  isLikely(statement) &&
  ((statement.sourceKind === 'group' && (statement.form === 'indirect' || statement.form === 'mixed')) ||
    (statement.sourceKind === 'person' && statement.form !== 'free' && statement.act !== 'assert'))

/** A charge, a denial, or a disclosure: what an unnamed source, a document or a medium gives away. */
function isWeighty({ stance, proposition: { statement } }: Held): boolean {
  if (!isLikely(statement) || !statement.judgements.act.decided) return false
  if (statement.act === 'accuse' || statement.act === 'deny') return stance === 'alleges' || stance === 'denies'
  return statement.act === 'assert' && isDisclosed(statement)
}

const DISCLOSING: ReadonlySet<Statement['sourceKind']> = new Set(['document', 'medium'])

/** In somebody's mouth, without a name, it is colour more often than news: *« On a vu passer les camions », raconte une voisine*. */
const isDisclosed = ({ anonymous, sourceKind, voice, form }: Statement): boolean =>
  DISCLOSING.has(sourceKind) || voice === 'conditional' || (anonymous && sourceKind !== 'group' && (form === 'indirect' || form === 'mixed'))

/** Contested inside its report first, then a denial, then what stands early. */
function weightOf(held: readonly Held[]): number {
  const contested = held.some(h => h.stance === 'denies') && held.some(h => h.stance !== 'denies')
  const denied = held.some(h => h.stance === 'denies')
  const start = Math.min(...held.map(h => h.proposition.spans[0]?.start ?? 0))
  const weighty = held.some(isWeighty)
  const committing = held.some(h => COMMITTING.has(h.proposition.statement?.act ?? 'other'))
  const official = held.some(h => BODIES.has(h.proposition.statement?.sourceKind ?? 'unknown'))
  return (
    (contested ? 2 : 0) +
    (denied ? 1 : 0) +
    (weighty ? 2 : 0) +
    (committing ? 0.5 : 0) +
    (official ? 0.5 : 0) +
    (new Set(held.map(h => h.proposition.report)).size > 1 ? 1 : held.length > 1 ? 0.5 : 0) +
    1 / (1 + start / 1000)
  )
}

function onlyOne(context: AlignedContext, absent: readonly number[]): Record<string, string> {
  const only = absent.length === 1 ? context.inputs[absent[0] ?? 0]?.record.report.id : undefined
  return only === undefined ? {} : { report: only }
}
