import type { Attributes } from './attributes.ts'
import { type Columns, fillColumns, type Landmarks, makeColumns } from './columns.ts'
import { type Guide, makeGuide, takeGuide } from './guide.ts'
import { type ParseModel, ParserRoom, parseSentence } from './parser.ts'

/** Two guides, the first reading from the left and the second from the right, and the parser that decides. */
export interface StackModel {
  readonly forward: ParseModel
  readonly backward: ParseModel
  readonly final: ParseModel
}

/** Everything that parsing a sentence writes to, for sentences up to `capacity` words. */
export class StackRoom {
  readonly parser: ParserRoom
  readonly columns: Columns
  readonly mirror: Columns
  readonly guides: readonly [Guide, Guide]
  constructor(capacity: number) {
    this.parser = new ParserRoom(capacity)
    this.columns = makeColumns(capacity)
    this.mirror = makeColumns(capacity)
    this.guides = [makeGuide(capacity), makeGuide(capacity)]
  }
}

/** Lays out the words `[first, last)` for both directions. */
export function layOut(room: StackRoom, a: Attributes, tags: Int32Array, bundles: Int32Array, first: number, last: number, landmarks: Landmarks): void {
  fillColumns(room.columns, a, tags, bundles, first, last, false, landmarks)
  fillColumns(room.mirror, a, tags, bundles, first, last, true, landmarks)
}

/** Parses the sentence laid out in the room; the result is in `room.parser.state`. */
export function parseStacked(model: StackModel, tagCount: number, room: StackRoom): void {
  const { parser, guides } = room
  parseSentence(model.forward, room.columns, tagCount, [], parser)
  takeGuide(guides[0], parser.state, false)
  parseSentence(model.backward, room.mirror, tagCount, [], parser)
  takeGuide(guides[1], parser.state, true)
  parseSentence(model.final, room.columns, tagCount, guides, parser)
}
