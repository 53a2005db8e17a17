import type { Entity } from '../../types/index.ts'

/** An entity of one report, or a part of it. One that a person adds stands in no report: its index is past the last. */
export interface Local {
  readonly report: number
  readonly entity: Entity
  /** The id that it would have if it led its group: from its first mention. */
  readonly ownId: string
}

export const namesOf = (entity: Entity): string[] => [...Object.values(entity.name).filter(n => n !== undefined), ...entity.aliases]

/** A body that its report knows by a noun of its kind only: « l'armateur », "French dairy group". */
export const isNameless = ({ callings }: Entity): boolean => callings?.every(c => c.alone) ?? false

/** Known by what it is only: a role, a group, a body called by a common noun. */
export const isDescribed = (entity: Entity): boolean =>
  entity.kind === 'role' || entity.kind === 'group' || isNameless(entity) || (entity.entry === null && namesOf(entity).every(name => !/\p{Lu}/u.test(name)))
