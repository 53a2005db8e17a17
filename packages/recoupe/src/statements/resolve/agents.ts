import type { RoleNoun } from '../../lang/roles.ts'
import type { Discourse } from './discourse.ts'

/** « Son agent » acts for whom the possessive means; « un agent » is in service. */
export const isAgent = (d: Discourse, noun: RoleNoun | null): boolean => noun !== null && d.r.pack.sides.agents.has(noun.lemma)
