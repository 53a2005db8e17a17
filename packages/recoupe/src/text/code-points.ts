/**
 * Offsets in UTF-16 code units and in Unicode code points, converted both ways (Web Annotation counts the latter).
 * A lone surrogate is one code point, as in `for … of`.
 */
export interface CodePoints {
  /** Number of code points in the text. */
  readonly length: number
  /** Code points before a UTF-16 offset; an offset inside a pair counts the pair as not yet begun. */
  fromUtf16(offset: number): number
  /** UTF-16 offset of a code point; past the end, the end. */
  toUtf16(index: number): number
}

/** Reads the text once; each conversion is a binary search over its surrogate pairs. */
export function codePoints(text: string): CodePoints {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) pairs.push(i++)
  }
  const length = text.length - pairs.length
  return {
    length,
    fromUtf16: offset => {
      const at = Math.min(Math.max(offset, 0), text.length)
      const whole = countBelow(pairs.length, k => (pairs[k] as number) + 1 < at)
      const inside = whole < pairs.length && (pairs[whole] as number) + 1 === at
      return at - whole - (inside ? 1 : 0)
    },
    toUtf16: index => {
      const at = Math.min(Math.max(index, 0), length)
      return at + countBelow(pairs.length, k => (pairs[k] as number) - k < at)
    },
  }
}

/** How many of `count` ordered entries satisfy `holds`, which must hold for a prefix of them. */
function countBelow(count: number, holds: (k: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

const isHigh = (code: number): boolean => (code & 0xfc00) === 0xd800
const isLow = (code: number): boolean => (code & 0xfc00) === 0xdc00
