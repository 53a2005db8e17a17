import type { Likeness } from '../alignment/compare.ts'
import { voices } from '../alignment/features.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { Sign } from './sign.ts'

/**
 * Signs of one class, with what its members know of each other:
 * - a denial does not agree with a charge of another side, nor with what it answers, whatever its wording: « Des fusées, oui. Des balles, non » beside
 *   *a accusé l'armée d'avoir tiré*;
 * - nobody contradicts himself: what a speaker says beside his denial spells it out (« L'alerte a été donnée dans les six minutes » after *conteste cette
 *   chronologie*), unless he grants it.
 */
export function settleSigns(
  members: readonly Proposition[],
  signs: ReadonlyMap<number, Sign>,
  answered: ReadonlyMap<string, string>,
  like: (a: Proposition, b: Proposition) => Likeness,
): ReadonlyMap<number, Sign> {
  const denials = members.filter(m => m.statement?.act === 'deny')
  if (denials.length === 0) return signs
  const turned = new Map(signs)
  const charges = members.filter(m => m.statement?.act === 'accuse')
  for (const denial of denials) {
    const own = signs.get(denial.index) ?? 1
    const answer = answered.get(denial.statement?.id ?? '')
    const against = charges.some(charge => signs.get(charge.index) === own && !voices(charge, denial))
    if (against || (answer !== undefined && members.some(m => m.statement?.id === answer && signs.get(m.index) === own)))
      turned.set(denial.index, own === 1 ? -1 : 1)
  }
  for (const denial of denials) {
    if (turned.get(denial.index) !== -1 || denial.statement?.speaker == null) continue
    const own = members.filter(m => m.statement?.speaker === denial.statement?.speaker && SPELLS_OUT.has(m.statement?.act ?? '') && m.softness === 'plain')
    const after = own.filter(m => m.report === denial.report && startOf(m) >= startOf(denial))
    for (const other of own)
      if (after.some(m => m === other || (m.negated === other.negated && like(m, other).score >= ONE_WORDING))) turned.set(other.index, -1)
  }
  return turned
}

/** Likeness from which one speaker's words in two reports say one thing, where both or neither are negated: *n'a rien vendu* / "had sold" do not. */
const ONE_WORDING = 0.45

const startOf = (p: Proposition): number => p.spans[0]?.start ?? 0

const SPELLS_OUT: ReadonlySet<string> = new Set(['assert', 'deny', 'other', 'warn'])
