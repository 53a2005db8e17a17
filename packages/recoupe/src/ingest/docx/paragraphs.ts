const NAMESPACES = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main']

/** Elements whose content is no text of the document: what was moved away, and the second form of a drawing. Deleted text has an element of its own. */
const SKIPPED = new Set(['moveFrom', 'Fallback'])

/**
 * The paragraphs of `word/document.xml`, in order, empty ones left out. A scanner and no parser: nothing is resolved, no entity but those of
 * XML itself is known, and the time is linear in the length. Null where it is no such document.
 */
export function paragraphsOf(xml: string): string[] | null {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml.slice(0, 10_000))) return null
  const prefix = prefixOf(xml)
  if (prefix === null) return null
  const paragraphs: string[] = []
  const open: string[] = []
  let skipped = 0
  let inText = false
  const add = (text: string): void => {
    const last = open.length - 1
    if (last >= 0) open[last] += text
  }
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const end = xml.indexOf('>', at)
    if (end < 0) break
    const next = xml.indexOf('<', end)
    const { name, kind } = tagOf(xml, at, end, prefix)
    if (SKIPPED.has(name) && kind !== 'empty') skipped += kind === 'start' ? 1 : -1
    if (skipped <= 0) {
      if (name === 'p' && kind === 'start') open.push('')
      else if (name === 'p' && kind === 'end') {
        const text = (open.pop() ?? '').trim()
        if (text !== '') paragraphs.push(text)
      } else if (name === 't' && kind !== 'empty') inText = kind === 'start'
      else if (name === 'tab') add('\t')
      else if (name === 'br' || name === 'cr') add('\n')
      else if (name === 'noBreakHyphen') add('\u2011')
      if (inText && name === 't' && kind === 'start') add(decode(xml.slice(end + 1, next < 0 ? undefined : next)))
    }
    at = next
  }
  return paragraphs
}

/** The prefix by which the document calls the elements of a text, with its colon. */
function prefixOf(xml: string): string | null {
  const head = xml.slice(0, 20_000)
  for (const namespace of NAMESPACES) {
    const found = new RegExp(`xmlns(?::([A-Za-z_][\\w.-]{0,40}))?\\s*=\\s*["']${namespace.replace(/[./]/gu, '\\$&')}["']`, 'u').exec(head)
    if (found) return found[1] === undefined ? '' : `${found[1]}:`
  }
  return null
}

function tagOf(xml: string, at: number, end: number, prefix: string): { readonly name: string; readonly kind: 'start' | 'end' | 'empty' } {
  const closing = xml[at + 1] === '/'
  const from = at + (closing ? 2 : 1)
  let to = from
  while (to < end && to - from < 80 && !/[\s/>]/u.test(xml[to] ?? '>')) to++
  const full = xml.slice(from, to)
  const name = full.startsWith(prefix) ? full.slice(prefix.length) : full.endsWith(':Fallback') ? 'Fallback' : ''
  return { name, kind: closing ? 'end' : xml[end - 1] === '/' ? 'empty' : 'start' }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
