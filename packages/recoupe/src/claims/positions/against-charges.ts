import { voices } from '../alignment/features.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { Sign } from './sign.ts'

/**
 * A denial does not agree with a charge of another side, whatever its wording: « Des fusées, oui. Des balles, non » beside *a accusé l'armée d'avoir
 * tiré*. Signs of one class, with those of such denials turned.
 */
export function againstCharges(members: readonly Proposition[], signs: ReadonlyMap<number, Sign>): ReadonlyMap<number, Sign> {
  const charges = members.filter(m => m.statement?.act === 'accuse')
  if (charges.length === 0) return signs
  const turned = new Map(signs)
  for (const denial of members) {
    if (denial.statement?.act !== 'deny') continue
    const own = signs.get(denial.index)
    if (charges.some(charge => signs.get(charge.index) === own && !voices(charge, denial))) turned.set(denial.index, own === 1 ? -1 : 1)
  }
  return turned
}
