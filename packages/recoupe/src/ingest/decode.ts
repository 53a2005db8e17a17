import { readMark } from './encoding/byte-order-mark.ts'
import { canonicalName, isUnicode } from './encoding/names.ts'
import { guessSingleByte } from './encoding/single-byte.ts'
import { isUtf8 } from './encoding/utf8.ts'
import { guessWide } from './encoding/wide.ts'
import { signatureOf } from './signature.ts'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  /** `what` names the format where its first bytes tell; empty otherwise. */
  | { readonly kind: 'binary'; readonly what: string }

/**
 * Bytes → characters. A byte-order mark outranks everything, then the encodings that somebody declared, in the order
 * given; without either, well-formed UTF-8 is UTF-8, a pattern of zero bytes is UTF-16, and the rest is one of the
 * single-byte encodings of Western Europe. iconv-lite decodes all but UTF-8: Node 20's own decoder reads 0x92 of
 * Windows-1252 as a control character where a typographic apostrophe stands. It is loaded when first needed.
 * @param declared names as written in a header or a page, most trusted first
 */
export async function decode(bytes: Uint8Array, declared: readonly string[]): Promise<Decoded> {
  const what = signatureOf(bytes)
  if (what !== null) return { kind: 'binary', what }
  const mark = readMark(bytes)
  if (mark) return asText(bytes.subarray(mark.length), mark.encoding)
  for (const name of declared) {
    const encoding = await canonicalName(name)
    if (encoding !== null && agrees(bytes, encoding)) return asText(bytes, encoding)
  }
  if (isUtf8(bytes)) return asText(bytes, 'utf-8')
  return asText(bytes, guessWide(bytes) ?? guessSingleByte(bytes))
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** A page that says UTF-8 and is not, or says UTF-16 in plain ASCII bytes, is not believed. */
function agrees(bytes: Uint8Array, encoding: string): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes)
  return isUnicode(encoding) ? guessWide(bytes) === encoding : true
}

async function asText(bytes: Uint8Array, encoding: string): Promise<Decoded> {
  const text = encoding === 'utf-8' ? utf8.decode(bytes) : (await import('iconv-lite')).default.decode(bytes, encoding, { stripBOM: false })
  return hasControls(text) ? { kind: 'binary', what: '' } : { kind: 'text', text, encoding }
}

/** Text has next to no control characters; a zero is in none. */
function hasControls(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return true
    if (code < 0x20 && !(code >= 0x08 && code <= 0x0d) && code !== 0x1b) controls++
  }
  return controls > 2 && controls * 100 > text.length
}
