import type { Span } from '../../packages/recoupe/src/types/index.ts'

export type CaseRole = 'src' | 'cue' | 'con' | 'med' | 'adr'

/** One statement as a case marks it. Attributes that are not given are not checked. */
export interface CaseStatement {
  readonly number: string
  readonly spans: Readonly<Record<CaseRole, readonly Span[]>>
  readonly attributes: Readonly<Record<string, string>>
}

/** A time expression as a case marks it: its value, and `part` (early, mid, late) where it has one. */
export interface CaseTime extends Span {
  readonly value: string
  readonly part: string
}

/** A golden case: its bare text and the statements in it. A text without statements is a trap that must stay silent. */
export interface GoldenCase {
  readonly note: string | null
  readonly text: string
  readonly statements: readonly CaseStatement[]
  /** Where a case marks one time it marks all; empty: times are not looked at. */
  readonly times: readonly CaseTime[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const TAG = /^<(src|cue|con|med|adr) s="([^"]+)"((?: [a-z]+="[^"]*")*)>$/u
const TIME = /^<time value="([^"]*)"(?: part="([^"]*)")?>$/u
const ROLES: readonly CaseRole[] = ['src', 'cue', 'con', 'med', 'adr']

/**
 * Reads the mark-up of a case (see `corpus/README.md`).
 * @throws Error on an unknown tag, or one that is not closed.
 */
export function readCase(xml: string): GoldenCase {
  const comment = /^<!--([\s\S]*?)-->\n?/u.exec(xml)
  const body = xml.slice(comment?.[0].length ?? 0).replace(/\n$/u, '')
  const open: { role: CaseRole | 'time'; number: string; start: number }[] = []
  const times: CaseTime[] = []
  let time = { value: '', part: '' }
  const statements = new Map<string, { spans: Record<CaseRole, Span[]>; attributes: Record<string, string> }>()
  let text = ''
  for (const part of body.match(/<[^>]+>|&\w+;|&|[^<&]+/gu) ?? []) {
    if (part.startsWith('</')) {
      const tag = open.pop()
      if (!tag || part !== `</${tag.role}>`) throw new Error(`${part} closes nothing`)
      if (tag.role === 'time') times.push({ start: tag.start, end: text.length, ...time })
      else statements.get(tag.number)?.spans[tag.role].push({ start: tag.start, end: text.length })
    } else if (part.startsWith('<')) {
      const timed = TIME.exec(part)
      if (timed) {
        time = { value: timed[1] ?? '', part: timed[2] ?? '' }
        open.push({ role: 'time', number: '', start: text.length })
        continue
      }
      const match = TAG.exec(part)
      if (!match?.[1] || !match[2]) throw new Error(`unknown tag ${part}`)
      const number = match[2]
      const known = statements.get(number) ?? { spans: { src: [], cue: [], con: [], med: [], adr: [] }, attributes: {} }
      for (const [, key = '', value = ''] of (match[3] ?? '').matchAll(/ ([a-z]+)="([^"]*)"/gu)) known.attributes[key] = value
      statements.set(number, known)
      open.push({ role: match[1] as CaseRole, number, start: text.length })
    } else text += ENTITIES[part] ?? part
  }
  if (open.length > 0) throw new Error(`a tag of statement ${open[0]?.number} is not closed`)
  return { note: comment?.[1]?.trim() ?? null, text, statements: [...statements].map(([number, s]) => ({ number, ...s })), times }
}

interface Marked {
  readonly spans: Readonly<Record<CaseRole, readonly Span[]>>
  readonly attributes: Readonly<Record<string, string>>
}

/** Writes a case; the attributes stand on the first content tag of their statement. Spans that cross keep the outer one whole. */
export function writeCase(text: string, statements: readonly Marked[], note: string | null): string {
  const tags: { at: number; other: number; open: boolean; mark: string; order: number }[] = []
  statements.forEach((statement, k) => {
    for (const role of ROLES)
      statement.spans[role].forEach((span, n) => {
        const attributes =
          role === 'con' && n === 0
            ? Object.entries(statement.attributes).map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`)
            : []
        tags.push({ at: span.start, other: span.end, open: true, mark: `<${role} s="${k + 1}"${attributes.join('')}>`, order: k })
        tags.push({ at: span.end, other: span.start, open: false, mark: `</${role}>`, order: -k })
      })
  })
  tags.sort((a, b) => a.at - b.at || Number(a.open) - Number(b.open) || b.other - a.other || a.order - b.order)
  let out = ''
  let from = 0
  for (const tag of tags) {
    out += escapeText(text.slice(from, tag.at)) + tag.mark
    from = tag.at
  }
  return `${note ? `<!-- ${note} -->\n` : ''}${out}${escapeText(text.slice(from))}\n`
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
