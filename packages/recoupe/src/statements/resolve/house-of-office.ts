import type { RoleNoun } from '../../lang/roles.ts'
import { bodyAtHand } from './at-hand.ts'
import type { AtHand, Discourse } from './discourse.ts'
import { isHouseOf } from './kinds-of-body.ts'

/** The kind of house that an office is held in, where it is held in no other: only a hospital has a medical director. Null for other offices. */
export function houseKindOf(d: Discourse, { lemma }: RoleNoun): string | null {
  const { houseOffices } = d.r.pack.sides
  return Object.keys(houseOffices).find(key => houseOffices[key]?.has(lemma)) ?? null
}

/** The house of that kind which the report tells of, wherever it does. */
export function houseAtHand(d: Discourse, kind: string): AtHand | null {
  const house = bodyAtHand(d, Number.MAX_SAFE_INTEGER, candidate => isHouseOf(d, candidate, kind))
  return house === null ? null : { ...house, by: 'house' }
}
