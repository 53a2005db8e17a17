/**
 * Stable ids from content: FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units in two lanes of 32 bits, so that an id depends on
 * nothing but what it is made of. 64 bits are plenty for one story; they are names, not proofs.
 */
export function stableId(prefix: string, parts: readonly (string | number)[]): string {
  const text = parts.join('\u0000')
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13)
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
  return `${prefix}${hex(a)}${hex(b).slice(0, 4)}`
}
