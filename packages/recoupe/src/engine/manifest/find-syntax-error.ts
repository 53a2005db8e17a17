/** Where a text stops being JSON, both counted from 1. */
export interface SyntaxPlace {
  readonly line: number
  readonly column: number
}

/**
 * The first place at which a text breaks the grammar of RFC 8259; null where it keeps it. `JSON.parse` says where only
 * in some versions and for some errors, and each version in other words.
 */
export function findSyntaxError(text: string): SyntaxPlace | null {
  const scanner = new Scanner(text)
  const at = scanner.run()
  if (at === null) return null
  const before = text.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: at - lineStart + 1 }
}

class Scanner {
  private readonly text: string
  private at = 0
  private depth = 0

  constructor(text: string) {
    this.text = text
  }

  /** Offset of the error, or null. */
  run(): number | null {
    this.space()
    if (!this.value()) return this.at
    this.space()
    return this.at === this.text.length ? null : this.at
  }

  private space(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? '-')) this.at++
  }

  private value(): boolean {
    const head = this.text[this.at]
    if (head === '{') return this.nested('}', () => this.member())
    if (head === '[') return this.nested(']', () => this.value())
    if (head === '"') return this.string()
    return this.match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy)
  }

  /** Items between brackets, parted by commas. Deeper than any manifest is an error, not a stack that overflows. */
  private nested(close: string, item: () => boolean): boolean {
    if (++this.depth > 200) return false
    this.at++
    this.space()
    if (this.text[this.at] === close) return this.leave()
    for (;;) {
      if (!item()) return false
      this.space()
      if (this.text[this.at] === close) return this.leave()
      if (this.text[this.at] !== ',') return false
      this.at++
      this.space()
    }
  }

  private leave(): boolean {
    this.depth--
    this.at++
    return true
  }

  private member(): boolean {
    if (this.text[this.at] !== '"' || !this.string()) return false
    this.space()
    if (this.text[this.at] !== ':') return false
    this.at++
    this.space()
    return this.value()
  }

  private string(): boolean {
    const start = this.at++
    for (;;) {
      const c = this.text[this.at]
      if (c === undefined || c === '\n' || c === '\r') {
        // A mark never closed is the mistake, not the end of the line.
        if (c === undefined) this.at = start
        return false
      }
      if (c < ' ') return false
      this.at++
      if (c === '"') return true
      if (c === '\\' && !this.match(/["\\/bfnrt]|u[0-9a-fA-F]{4}/uy)) return false
    }
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return false
    this.at += found[0].length
    return true
  }
}
