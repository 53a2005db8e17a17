/** True where the bytes are well-formed UTF-8 (Unicode, table 3-7); a character cut off by the end of the bytes is let pass. */
export function isUtf8(bytes: Uint8Array): boolean {
  const length = bytes.length
  let i = 0
  while (i < length) {
    const first = bytes[i] as number
    if (first < 0x80) {
      i++
      continue
    }
    const size = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
    if (size === 0) return false
    for (let k = 1; k < size; k++) {
      if (i + k >= length) return k > 1 || i > 0
      const next = bytes[i + k] as number
      const [low, high] = k === 1 ? secondByte(first) : [0x80, 0xbf]
      if (next < low || next > high) return false
    }
    i += size
  }
  return true
}

/** The second byte is narrower after four first bytes: no overlong forms, no surrogates, nothing past U+10FFFF. */
function secondByte(first: number): readonly [number, number] {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf]
    case 0xed:
      return [0x80, 0x9f]
    case 0xf0:
      return [0x90, 0xbf]
    case 0xf4:
      return [0x80, 0x8f]
    default:
      return [0x80, 0xbf]
  }
}
