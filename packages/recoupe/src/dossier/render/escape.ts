/**
 * Characters that a screen does not show, or that reorder what it shows: controls (C0, DEL, C1; tab and line feed
 * are layout and stay), bidirectional controls (Unicode UAX #9), line and paragraph separators, invisible operators,
 * tags, and halves of surrogate pairs. Zero-width joiners stay: emoji and scripts need them.
 */
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** The name under which a hidden character is shown: `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Shows what would be hidden: `⟨U+202E⟩` in its place. */
function showHidden(text: string): string {
  return text.replace(HIDDEN, character => `⟨${codePointName(character)}⟩`)
}

/** Cuts a text at hidden characters: odd positions hold one hidden character each. */
export function splitHidden(text: string): string[] {
  const parts: string[] = []
  let last = 0
  for (const match of text.matchAll(HIDDEN)) {
    parts.push(text.slice(last, match.index), match[0])
    last = match.index + match[0].length
  }
  parts.push(text.slice(last))
  return parts
}

/** One line of shown text: white space folded, hidden characters named. */
export function oneLine(text: string): string {
  return showHidden(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(/ {2,}/gu, ' ')).trim()
}
