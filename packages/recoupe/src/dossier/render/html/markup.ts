/** Mark-up that is safe to stand in a page. Plain strings among children are text and get escaped. */
export interface Markup {
  readonly html: string
}

export type Child = Markup | string | null | readonly Child[]

/** Attribute values; `true` writes the bare name, `null` and `false` leave it out, but `aria-…` states are written out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

const VOID = new Set(['meta', 'input', 'br', 'link', 'col', 'hr'])

/**
 * Text as the HTML parser gives it back. A bare carriage return would come back as a line feed; every other
 * character but NUL, which no parser keeps, survives as it is.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/gu, c => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;'))
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/gu, c => `&#${c.charCodeAt(0)};`)
}

export const EMPTY: Markup = { html: '' }

function write(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'string') return escapeText(child)
  return 'html' in child ? child.html : child.map(write).join('')
}

/** One element. */
export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  let open = `<${tag}`
  for (const [name, value] of Object.entries(attributes)) {
    const stated = typeof value === 'boolean' && name.startsWith('aria-')
    if (value === null || (value === false && !stated)) continue
    open += value === true && !stated ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`
  }
  return { html: VOID.has(tag) ? `${open}>` : `${open}>${write(children)}</${tag}>` }
}

/** Several pieces one after the other. */
export function all(...children: readonly Child[]): Markup {
  return { html: write(children) }
}

/** Pieces with something between each two. */
export function joined(items: readonly Child[], between: Child): Markup {
  return all(...items.flatMap((item, i) => (i === 0 ? [item] : [between, item])))
}
