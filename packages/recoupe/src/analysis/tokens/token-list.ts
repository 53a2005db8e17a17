/** What kind of token it is, for the sentence splitter. */
export const WORD = 1
export const NUMBER = 2
export const MARKS = 3
export const ADDRESS = 4
/** A word with its full stop. */
export const ABBREVIATION = 5
/** A capital with a full stop (*J.*): the stop goes its own way where a sentence ends there. */
export const INITIAL = 6

/** Tokens of a text in columns that grow. A token is what is written without a gap in syntax: *du* is one. */
export class TokenList {
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  kind = new Uint8Array(256)

  add(start: number, end: number, kind: number): void {
    if (this.count === this.start.length) this.grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.kind[this.count++] = kind
  }

  private grow(): void {
    const size = this.start.length * 2
    const start = new Int32Array(size)
    const end = new Int32Array(size)
    const kind = new Uint8Array(size)
    start.set(this.start)
    end.set(this.end)
    kind.set(this.kind)
    this.start = start
    this.end = end
    this.kind = kind
  }
}
