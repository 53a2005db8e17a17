import { kindAt, MARK, SURROGATE } from './characters.ts'

/** Signs that repeat as one: *...*, *!!*, *--*, *====*. */
const REPEATED = /[.!?…*=_~#\-‐‑–—<>|+]/u

/** End of the sign that begins at `i`: runs of one sign, marks of surprise, emoji with what they join, or one sign alone. */
export function endOfSign(text: string, i: number, end: number): number {
  if (kindAt(text, i) === SURROGATE) return endOfPictures(text, i, end)
  const sign = text.charAt(i)
  if (sign === '!' || sign === '?') {
    let j = i + 1
    while (j < end && (text[j] === '!' || text[j] === '?')) j++
    return j
  }
  const face = endOfFace(text, i, end)
  if (face > i) return face
  let j = i + 1
  if (REPEATED.test(sign)) while (j < end && text[j] === sign) j++
  else if ((sign === "'" || sign === '`' || sign === '’' || sign === '‘') && text[j] === sign) j++
  // *°C*: the letter of the scale stands with its sign.
  else if (sign === '°' && (text[j] === 'C' || text[j] === 'F')) return j + 1
  while (j < end && kindAt(text, j) === MARK) j++
  return j
}

const FACE = /[:;=8]['’]?-?[()[\]DPpOo/\\|*](?=[\s.,!?)]|$)/uy

/** *:-)* and its like. */
function endOfFace(text: string, i: number, end: number): number {
  const code = text.charCodeAt(i)
  if (code !== 0x3a && code !== 0x3b && code !== 0x3d) return i
  const piece = text.slice(i, Math.min(end, i + 6))
  FACE.lastIndex = 0
  const match = FACE.exec(piece)
  return match ? i + match[0].length : i
}

/** One picture with its variation selectors, skin tones, joined pictures; two regional letters make a flag. A lone surrogate stands alone. */
function endOfPictures(text: string, i: number, end: number): number {
  const point = text.codePointAt(i) ?? 0
  if (point <= 0xffff) return i + 1
  let j = i + 2
  if (isRegional(point) && isRegional(text.codePointAt(j) ?? 0)) j += 2
  while (j < end) {
    const next = text.codePointAt(j) ?? 0
    if (next >= 0x1f3fb && next <= 0x1f3ff) j += 2
    else if (kindAt(text, j) === MARK) j = next === 0x200d && (text.codePointAt(j + 1) ?? 0) > 0xffff && j + 3 <= end ? j + 3 : j + 1
    else break
  }
  return Math.min(j, end)
}

const isRegional = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff
