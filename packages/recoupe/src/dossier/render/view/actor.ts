import type { Statement } from '../../../types/index.ts'
import type { Stand } from './exhibits.ts'
import { type Holder, holderOf } from './holder.ts'
import type { View } from './view.ts'

/**
 * For whom a position is held: the side of its statements where one is decided, else the holder. A spokesman's
 * denial stands in his ministry's column; who spoke is said with the sentence. An undecided side joins nobody.
 */
export function actorOf(view: View, { position, exhibits }: Stand): Holder {
  const holder = holderOf(position)
  if (holder.kind !== 'entity') return holder
  const sides = new Set(exhibits.map(e => (e.statement?.judgements.side.decided ? e.statement.side : null)))
  const [side] = sides
  if (sides.size === 1 && side !== null && side !== undefined && view.entities.has(side)) return { kind: 'entity', id: side }
  return holder
}

/** Who answers for a statement, as far as that is decided: its side, else its speaker. */
export const voiceOf = ({ speaker, side, judgements }: Statement): string | null => (judgements.side.decided ? side : null) ?? speaker

/** Equal for positions of one actor; all newsrooms share one key, as do all positions of nobody. */
export function actorKey(view: View, stand: Stand): string {
  const actor = actorOf(view, stand)
  return actor.kind === 'entity' ? `entity:${actor.id}` : actor.kind
}
