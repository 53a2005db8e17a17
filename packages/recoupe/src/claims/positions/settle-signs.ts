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
    for (const other of members) {
      if (other.statement?.speaker === denial.statement.speaker && SPELLS_OUT.has(other.statement.act) && other.softness === 'plain')
        turned.set(other.index, -1)
    }
  }
  return turned
}

const SPELLS_OUT: ReadonlySet<string> = new Set(['assert', 'deny', 'other', 'warn'])
