import { findRoles, type RoleFinder } from '../../lang/find-role.ts'
import type { Roles } from '../../lang/roles.ts'
import type { Reading } from '../reading.ts'

const finders = new WeakMap<Roles, RoleFinder>()

/** The role nouns of a pack, indexed once. */
export function rolesOf(r: Reading): RoleFinder {
  const ready = finders.get(r.pack.roles)
  if (ready) return ready
  const made = findRoles(r.pack.roles)
  finders.set(r.pack.roles, made)
  return made
}
