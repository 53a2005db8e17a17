import { spelledAlike } from '../alignment/compare.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'
import type { Sign } from './sign.ts'

/** Likeness of spelling from which a word names a side: *l'armée tolmire* and *la Tolmirie*. */
const NAMES = 0.6

/**
 * Charges of one class, by index, that are a denial's: *a nié tout tir : c'est la Tolmirie qui a tiré sur ses propres maisons*. Who denies and charges its accuser
 * with the deed still denies it. A side that charges oftener than it denies is the accuser, whose denial is of what is charged back. `sideOf` gives
 * the term of a statement's side.
 */
export function chargedBack(members: readonly Proposition[], signs: ReadonlyMap<number, Sign>, sideOf: (p: Proposition) => Term | null): ReadonlySet<number> {
  const charges = members.filter(m => m.statement?.act === 'accuse')
  const denials = members.filter(m => m.statement?.act === 'deny' && signs.get(m.index) === -1)
  if (charges.length < 2 || denials.length === 0) return new Set()
  const back = charges.filter(charge => {
    const own = denials.filter(d => areOneSide(d, charge)).length
    if (own === 0 || own < charges.filter(c => areOneSide(c, charge)).length) return false
    return charges.some(c => c.statement?.side !== charge.statement?.side && names(charge, sideOf(c)))
  })
  return new Set(back.map(m => m.index))
}

const names = ({ terms }: Proposition, side: Term | null): boolean =>
  side !== null && terms.some(t => t.word >= 0 && (t.key === side.key || spelledAlike(t.key.slice(2), side.key.slice(2)) > NAMES))

/** One side that both name: an official without a name may belie his own state. */
const areOneSide = ({ statement: a }: Proposition, { statement: b }: Proposition): boolean =>
  a !== null && b !== null && a.side !== null && a.side === b.side && !a.anonymous && !b.anonymous
