/**
 * Multiplicative hashing (Knuth, TAOCP 3, 6.4) of already interned attributes into 32-bit feature keys.
 * Strings are hashed once per token; features combine integers only.
 */

/** FNV-1a over the UTF-16 code units `text[start, end)`. */
export function hashText(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** Final avalanche of MurmurHash3: every input bit reaches every output bit. */
export function finish(hash: number): number {
  let h = hash
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** One attribute under one template. */
export function mix1(template: number, a: number): number {
  const h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x85ebca6b)
  return h ^ (h >>> 15)
}

/** Two attributes under one template. */
export function mix2(template: number, a: number, b: number): number {
  let h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 13)) + b, 0xc2b2ae35)
  return h ^ (h >>> 15)
}

/** Three attributes under one template. */
export function mix3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 13)) + b, 0xc2b2ae35)
  h = Math.imul((h ^ (h >>> 14)) + c, 0x27d4eb2f)
  return h ^ (h >>> 15)
}

/** Four attributes under one template. */
export function mix4(template: number, a: number, b: number, c: number, d: number): number {
  return mix3(template, Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + b, c, d)
}
