/** Bytes looked at. */
const SAMPLE = 65_536

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0
const isFigure = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a

/** Mac OS Roman's é è ê ë à â ç î ï ô ù û in the order of their codes; the other encodings have signs or nothing there. */
const MAC_LETTERS = new Set([0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x99, 0x9d, 0x9e])

/** Windows-1252 has no character at these. */
const NOT_WINDOWS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** Which of Western Europe's single-byte encodings: they differ in a few places, and those places tell. */
export function guessSingleByte(bytes: Uint8Array): 'windows-1252' | 'iso-8859-15' | 'macintosh' {
  const length = Math.min(bytes.length, SAMPLE)
  let mac = 0
  let windows = 0
  let controls = 0
  let latin9 = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    const before = bytes[i - 1] ?? 0x20
    const after = bytes[i + 1] ?? 0x20
    if (MAC_LETTERS.has(byte) && isSmall(before) && (isSmall(after) || !isLetter(after))) mac++
    if (byte >= 0xe0 && (isSmall(before) || isSmall(after))) windows++
    if (byte <= 0x9f) controls += NOT_WINDOWS.has(byte) ? 1 : 0
    if (isLatin9Only(byte, before, after)) latin9++
  }
  if (mac > 0 && mac > windows && (controls > 0 || windows === 0)) return 'macintosh'
  return latin9 > 0 && !hasHighControls(bytes, length) ? 'iso-8859-15' : 'windows-1252'
}

/** *c½ur* and *15 ¤* are Latin-9's *cœur* and *15 €* read as Latin-1. */
function isLatin9Only(byte: number, before: number, after: number): boolean {
  switch (byte) {
    case 0xbd:
    case 0xbc:
    case 0xa8:
    case 0xb8:
    case 0xa6:
    case 0xb4:
      return isLetter(before) && isLetter(after) ? true : byte === 0xbd && !isFigure(before) && isSmall(after)
    case 0xa4:
      return isFigure(before) || isFigure(after) || before === 0x20 || before === 0xa0
    default:
      return false
  }
}

function hasHighControls(bytes: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number
    if (byte >= 0x80 && byte <= 0x9f) return true
  }
  return false
}
