import type { Attributes } from '../learn/attributes.ts'
import { layOut, parseStacked, StackRoom } from '../learn/stack.ts'
import type { Syntax } from '../learn/syntax.ts'
import type { Tagging } from './tag.ts'

/** Heads and relations of the words of a report. */
export interface Parsing {
  /** Index of the head among all words; −1 for the root of a sentence. */
  readonly head: Int32Array
  /** Index into the model's relations. */
  readonly relation: Int32Array
}

/** Parses each sentence on its own; `bounds` as in `tag`. */
export function parse(attributes: Attributes, bounds: Int32Array, tagging: Tagging, syntax: Syntax): Parsing {
  const head = new Int32Array(attributes.count)
  const relation = new Int32Array(attributes.count)
  const room = new StackRoom(longest(bounds))
  const { state } = room.parser
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s] as number
    const last = bounds[s + 1] as number
    layOut(room, attributes, tagging.tags, tagging.bundles, first, last, syntax.landmarks)
    parseStacked(syntax.parser, syntax.tags.length, room)
    for (let k = 0; k < last - first; k++) {
      const h = state.head[k] as number
      head[first + k] = h === last - first ? -1 : first + h
      relation[first + k] = state.label[k] as number
    }
  }
  return { head, relation }
}

function longest(bounds: Int32Array): number {
  let top = 0
  for (let s = 0; s + 1 < bounds.length; s++) top = Math.max(top, (bounds[s + 1] as number) - (bounds[s] as number))
  return top
}
