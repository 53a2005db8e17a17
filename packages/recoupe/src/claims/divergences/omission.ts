import type { Divergence, Statement } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { type AlignedContext, byReport, divergence, type Held } from './context.ts'

/** Whole claims of one report that may be listed as missing from another: a desk reads the first few. */
const PER_REPORT = 3
/** Reports up to which whole claims are looked for: among many, each has what the others lack. */
const MOST_REPORTS = 8
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
  const denials = missingDenials(context)
  const answers = missingAnswers(context, new Set(denials.map(d => d.claim)))
  return [...denials, ...answers, ...missingClaims(context, new Set([...denials, ...answers].map(d => d.claim)))]
}

function missingDenials(context: AlignedContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim)]
    const denials = reports.flatMap(([, held]) => held.filter(h => h.stance === 'denies' && h.proposition.statement !== null).map(h => h.proposition))
    const lacking = reports.filter(([, held]) => held.some(h => h.stance !== 'denies' && h.stance !== 'declines') && !held.some(h => h.stance === 'denies'))
    if (denials.length === 0 || lacking.length === 0) return []
    const absent = lacking.map(([report]) => report)
    return [divergence(context, 'omission', claim, [denials], { code: 'divergence.omission-denial', args: onlyOne(context, absent) }, 0.7, absent)]
  })
}

/**
 * Somebody denies in one report (*Moscou a nié ces informations*); another has what others say of it (*la Russie était en train d'acheter des armes*) and no
 * word of its own. Once per denier.
 */
function missingAnswers(context: AlignedContext, taken: ReadonlySet<string | null>): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const heard = context.inputs.map(({ record }) => new Set(record.statements.flatMap(s => [s.speaker, s.side]).filter(id => id !== null)))
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
  statement?.act === 'deny' && statement.decided && statement.judgements.act.decided && statement.judgements.side.decided

/** By report, the entities that somebody else's assertion or charge names as doing something: subjects and agents of what is said. */
function spokenOfBy({ inputs }: AlignedContext): Set<string>[] {
  return inputs.map(({ record }) => {
    const said = record.statements.filter(s => (s.act === 'accuse' || s.act === 'assert' || s.act === 'confirm') && s.decided)
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

/** Charges, denials and disclosures that one report alone has, the most contested and the earliest in their text first; each report is asked for few of them. */
function missingClaims(context: AlignedContext, taken: ReadonlySet<string | null>): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const weighty = context.claims
    .flatMap(claim => {
      const reports = [...byReport(claim)]
      const [only] = reports
      if (!only || reports.length > 1 || taken.has(claim.id)) return []
      const held = only[1].filter(h => isWeighty(h))
      // a bare *toute faute* may stand in the other report in words that nothing compares
      if (!only[1].some(h => h.proposition.terms.length >= TERMS)) return []
      return held.length === 0 ? [] : [{ claim, report: only[0], held, weight: weightOf(only[1]) }]
    })
    .sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1))
  const asked = new Map<string, number>()
  return weighty.flatMap(({ claim, report, held }) => {
    const absent = context.inputs.flatMap((_, other) => {
      const key = `${report} ${other}`
      if (other === report || (asked.get(key) ?? 0) >= PER_REPORT || mayHave(context, other, held)) return []
      asked.set(key, (asked.get(key) ?? 0) + 1)
      return [other]
    })
    if (absent.length === 0) return []
    return [missing(context, claim, held, absent)]
  })
}

/** True where something in the report is like it: for a denial, something that denies or that somebody says, since a plain sentence lacks the denial. */
const mayHave = ({ propositions, like }: AlignedContext, report: number, held: readonly Held[]): boolean =>
  propositions.some(
    p => p.report === report && held.some(h => (p.statement !== null || !h.proposition.negated || p.negated) && like(h.proposition, p).score >= PERHAPS),
  )

const missing = (context: AlignedContext, claim: DraftClaim, held: readonly Held[], absent: readonly number[]): Divergence =>
  divergence(context, 'omission', claim, [held.map(h => h.proposition)], { code: 'divergence.omission', args: onlyOne(context, absent) }, 0.5, absent)

/** A charge, a denial, or a disclosure: what an unnamed source, a document or a medium gives away. */
function isWeighty({ stance, proposition: { statement } }: Held): boolean {
  if (!statement?.decided || !statement.judgements.act.decided) return false
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
  return (contested ? 2 : 0) + (denied ? 1 : 0) + (held.length > 1 ? 0.5 : 0) + 1 / (1 + start / 1000)
}

function onlyOne(context: AlignedContext, absent: readonly number[]): Record<string, string> {
  const only = absent.length === 1 ? context.inputs[absent[0] ?? 0]?.record.report.id : undefined
  return only === undefined ? {} : { report: only }
}
