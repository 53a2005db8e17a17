import { oneLine } from '../escape.ts'

/** Marked-up text; what is not, is escaped where it goes in. */
export type Xml = string

type Attributes = Readonly<Record<string, string | number>>

/** What XML 1.0 does not allow even as a reference, beside the controls and halves of pairs that are shown by their names anyway. */
const FORBIDDEN = /[\ufffe\uffff]/gu

/** An element; without children it closes itself. */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const inner = children.join('')
  return inner === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inner}</${name}>`
}

export function escapeXml(text: string): Xml {
  return oneSpaced(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}

/** One line with hidden characters named; a space at an edge stays one, since pieces of a sentence are put side by side. */
export function oneSpaced(text: string): string {
  const line = oneLine(text).replace(FORBIDDEN, c => `⟨U+${c.charCodeAt(0).toString(16).toUpperCase()}⟩`)
  if (line === '') return /\s/u.test(text) ? ' ' : ''
  return `${/^\s/u.test(text) ? ' ' : ''}${line}${/\s$/u.test(text) ? ' ' : ''}`
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
