import type { Divergence, Words } from '../../types/index.ts'
import { areKin } from '../alignment/compare.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'
import { type AlignedContext, byReport, divergence, type Held, sameVoice } from './context.ts'
import { differ } from './count-apart.ts'
import { partedBy } from './pairs.ts'
import { holdsPhrase, isReserved } from './proviso.ts'

/** Likeness of wording from which a wider and a narrower version are one claim. */
const ONE = 0.45

/** True where the first leaves out no time and the second bounds it, or the first speaks of all and the second only of some. */
const narrows = (wide: Proposition, narrow: Proposition): boolean =>
  (wide.timeless && !wide.bounded && narrow.bounded && !narrow.timeless) || (wide.universal && !wide.restrictive && narrow.restrictive && !narrow.universal)

/**
 * One claim wide in one report and narrow in another: *n'a jamais vendu* / *n'a exporté aucune arme pendant la guerre*; *toute fuite* / *toute fuite sur
 * son réseau*. By words that bound, then by a qualification that only one of two wordings has.
 */
export function differingScopes(context: AlignedContext): Divergence[] {
  const bounded = context.claims.flatMap(claim => {
    const pair = partedBy(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      if (!p.statement || !q.statement || claim.signs.get(p.index) !== claim.signs.get(q.index)) return false
      return (narrows(p, q) || narrows(q, p)) && context.like(p, q).score >= ONE
    })
    return pair ? [divergence(context, 'scope', claim, pair, { code: 'divergence.scope', args: {} }, 0.55)] : []
  })
  const narrowed = context.claims.flatMap(claim => {
    if (bounded.some(d => d.claim === claim.id)) return []
    const pair = partedBy(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      if (claim.signs.get(p.index) !== claim.signs.get(q.index) || !sameVoice(p.statement, q.statement)) return false
      return context.like(p, q).score >= LOOSE && (isQualified(context, p, q) || isQualified(context, q, p))
    })
    return pair ? [divergence(context, 'scope', claim, pair, { code: 'divergence.scope', args: {} }, 0.5)] : []
  })
  const limited = context.claims.flatMap(claim => {
    if ([...bounded, ...narrowed].some(d => d.claim === claim.id)) return []
    const pair = partedBy(byReport(claim).values(), (a, b) => isLimited(context, claim, a, b) || isLimited(context, claim, b, a))
    return pair ? [divergence(context, 'scope', claim, pair, { code: 'divergence.scope', args: {} }, 0.5)] : []
  })
  const seen = new Set([...bounded, ...narrowed, ...limited].map(d => d.claim))
  const qualified = context.aligned.flatMap(({ p, q, score, mutual, claim }) => {
    if (!mutual || score < ONE || p.negated !== q.negated || seen.has(claim?.id ?? null)) return []
    if (!sameVoice(p.statement, q.statement)) return []
    if (!isQualified(context, p, q) && !isQualified(context, q, p)) return []
    seen.add(claim?.id ?? null)
    return [divergence(context, 'scope', claim, [[p], [q]], { code: 'divergence.scope', args: {} }, 0.5)]
  })
  return [...bounded, ...narrowed, ...limited, ...qualified]
}

/** What the comparison gives one voice's two statements that one fact settles. */
const ONE_FACT = 0.6

/**
 * *Rouvrira la route dès que les mines seront levées* / "promised to open the road": one voice binds in one report what it leaves free in the other, where that
 * report has nothing of a condition or an end. What either holds back is a lost hedge.
 */
function isLimited(context: AlignedContext, claim: DraftClaim, { proposition: p }: Held, { proposition: q }: Held): boolean {
  if (!sameVoice(p.statement, q.statement) || claim.signs.get(p.index) !== claim.signs.get(q.index)) return false
  if (p.softness === 'hedged' || q.softness === 'hedged' || context.like(p, q).score < ONE || context.score(p.index, q.index) < ONE_FACT) return false
  const binds = (r: Proposition): boolean => holdsPhrase(context, r, polarity => polarity.limits)
  return (
    binds(p) &&
    !claim.members.some(
      m => m.report === q.report && (binds(m) || m.times.length > 0 || holdsPhrase(context, m, polarity => [...polarity.edges, ...polarity.conditions])),
    )
  )
}

/** The same within one claim and one voice. */
const LOOSE = 0.3

/** Share of the wider wording that the narrower must have. */
const HELD = 0.55
/** Terms of the wider wording, at the least: a single word is qualified by whatever holds it. */
const TERMS = 2
/** Relations by which a word narrows what it stands below. */
const QUALIFIES = /^(nmod|obl|amod|nummod|advmod|acl|advcl)/u
/** Steps up the tree to what is qualified. */
const REACH = 4

/**
 * True where the second says all that the first does, and qualifies it: words that the first lacks hang below words that both have. Of two languages only a
 * name, a number or a time does: whatever else has no counterpart may be there in words that nothing compares.
 */
function isQualified(context: AlignedContext, wide: Proposition, narrow: Proposition): boolean {
  const { inputs, like } = context
  const words = inputs[narrow.report]?.analysis.words
  const translated = inputs[wide.report]?.record.report.language !== inputs[narrow.report]?.record.report.language
  // *à sa connaissance* bounds what is answered for, not what is said
  if (!words || isReserved(context, narrow) !== isReserved(context, wide)) return false
  if (wide.terms.length < TERMS || like(wide, narrow).containment < HELD) return false
  // *débuteront avant l'hiver* / *débuteront*: a season or a relative date is no term
  if (narrow.bounded && narrow.times.length > 0 && !wide.bounded && wide.times.length === 0) return true
  if (wide.terms.length >= narrow.terms.length) return false
  if (wide.amounts.some(x => narrow.amounts.some(y => x.unit !== null && x.unit === y.unit && differ(x, y)))) return false
  const shared = new Set(narrow.terms.filter(t => wide.terms.some(o => meets(o, t))).map(t => t.word))
  return narrow.terms.some(t => !shared.has(t.word) && t.word >= 0 && (!translated || FIXED.has(t.kind)) && hangsBelow(words, t.word, shared))
}

/** What no translation words otherwise. */
const FIXED: ReadonlySet<Term['kind']> = new Set(['entity', 'name', 'number', 'time'])

const meets = (a: Term, b: Term): boolean => a.key === b.key || areKin(a.key, b.key)

function hangsBelow(words: Words, word: number, shared: ReadonlySet<number>): boolean {
  let at = word
  for (let step = 0; step < REACH; step++) {
    if (!QUALIFIES.test(words.relation[at] ?? '')) return false
    at = words.head[at] ?? -1
    if (at < 0) return false
    if (shared.has(at)) return true
  }
  return false
}
