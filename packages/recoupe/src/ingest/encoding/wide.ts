/** Bytes looked at: enough for a lead paragraph. */
const SAMPLE = 4096

/**
 * UTF-16 without a mark: most characters of Western languages are below U+0100, so that every other byte is zero.
 * Null where the bytes show no such pattern.
 */
export function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return null
}
