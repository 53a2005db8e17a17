import type { Entity } from '../../../types/index.ts'
import type { View } from '../view/view.ts'
import { idOf, type Schema } from './entity.ts'

/** Who can be told from others, by the schema that holds for its kind; null for places, groups, unnamed roles and documents. */
export function schemaOf({ kind, anonymous }: Entity): Schema | null {
  if (anonymous) return null
  switch (kind) {
    case 'person':
      return 'Person'
    case 'organisation':
    case 'medium':
      return 'Organization'
    case 'government':
    case 'country':
      return 'PublicBody'
    case 'place':
    case 'group':
    case 'role':
    case 'document':
      return null
  }
}

/** The id of a party among the exported entities; null for one that is not among them. */
export function partyId(view: View, id: string | null): string | null {
  const found = id === null ? undefined : view.entities.get(id)
  return found && schemaOf(found) !== null ? idOf('entity', found.id) : null
}
