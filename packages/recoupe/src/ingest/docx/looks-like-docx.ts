const NAME = new TextEncoder().encode('word/document.xml')

/** A ZIP archive that names the part where Word's documents keep their text. */
export function looksLikeDocx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return false
  for (let at = bytes.indexOf(0x77); at >= 0; at = bytes.indexOf(0x77, at + 1)) if (NAME.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
