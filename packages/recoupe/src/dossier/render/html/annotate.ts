import type { Noise, Span } from '../../../types/index.ts'
import { codePointName, splitHidden } from '../escape.ts'
import { type Exhibit, type ReportView, within } from '../view/exhibits.ts'
import { type Nested, nest } from '../view/nest.ts'
import { all, h, type Markup } from './markup.ts'
import { ACT_FAMILY, ACT_GLYPH } from './signs.ts'

/** A stretch of a report with what it is: the part of an exhibit, or noise. Outer stretches come before inner ones. */
interface Stretch extends Span {
  readonly kind: 'content' | 'voice' | 'source' | 'cue' | 'medium' | 'addressee' | 'noise'
  readonly exhibit: Exhibit | null
  /** True for the piece that carries the reference. */
  readonly first: boolean
  readonly noise: Noise | null
}

const RANK = { noise: 0, voice: 1, content: 2, medium: 3, source: 4, addressee: 5, cue: 6 } as const

function stretchesOf({ report, exhibits }: ReportView): Stretch[] {
  const { length } = report.text
  const out: Stretch[] = within(report.noise, length).map(span => ({
    ...span,
    kind: 'noise',
    exhibit: null,
    first: false,
    noise: report.noise.find(n => n.start === span.start) ?? null,
  }))
  for (const exhibit of exhibits) {
    const { statement } = exhibit
    const add = (kind: Stretch['kind'], spans: readonly Span[]): void => {
      within(spans, length).forEach((span, i) => {
        out.push({ start: span.start, end: span.end, kind, exhibit, first: i === 0, noise: null })
      })
    }
    add(statement ? 'content' : 'voice', exhibit.content)
    if (!statement) continue
    add('medium', statement.medium)
    add('source', statement.source)
    add('addressee', statement.addressee)
    if (statement.content.length > 0) add('cue', statement.cue)
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind])
}

function open(s: Stretch, labelled: boolean): string {
  const { exhibit } = s
  const attributes: Record<string, string | null> = {}
  const classes: string[] = []
  let tag = 'span'
  switch (s.kind) {
    case 'noise':
      classes.push('noise', `n-${s.noise?.kind ?? 'cut'}`)
      break
    case 'content':
      tag = 'mark'
      classes.push('con')
      break
    case 'voice':
      tag = 'mark'
      classes.push('voice')
      break
    default:
      classes.push(s.kind)
  }
  const statement = exhibit?.statement
  if (statement) {
    if (s.kind === 'content' || s.kind === 'cue') classes.push(`f-${ACT_FAMILY[statement.act]}`)
    if (!statement.decided || !statement.judgements.act.decided || (s.kind === 'source' && !statement.judgements.speaker.decided)) classes.push('undecided')
  }
  if (exhibit) {
    attributes['data-s'] = exhibit.ref
    if (labelled && (s.kind === 'content' || s.kind === 'voice')) {
      attributes.id = exhibit.ref
      attributes['data-label'] = statement ? `${ACT_GLYPH[statement.act]} ${exhibit.ref}` : exhibit.ref
    }
  }
  // The mark-up's own writer needs the children; here the element is opened alone, because stretches may overlap.
  return h(tag, { class: classes.join(' '), ...attributes }, '').html.replace(/<\/\w+>$/u, '')
}

const tagOf = (s: Stretch): string => (s.kind === 'content' || s.kind === 'voice' ? 'mark' : 'span')

/** Text with hidden characters named in front of them: the characters stay, in a box that they cannot reorder. */
export function textOf(text: string): Markup {
  return all(...splitHidden(text).map((part, i) => (i % 2 === 0 ? part : h('bdi', { class: 'hidden', 'data-name': codePointName(part) }, part))))
}

/**
 * A report's text with its exhibits marked: one block for each paragraph, line breaks included, so that the mark-up
 * taken away gives the text back, character for character. Stretches that overlap without nesting are cut in pieces.
 */
export function annotate(view: ReportView): Markup {
  const { text, title } = view.report
  const stretches = stretchesOf(view)
  let next = 0
  let active: Stretch[] = []
  const out = blocksOf(view).map((block, i) => {
    active = active.filter(s => s.end > block.start)
    for (let s = stretches[next]; s && s.start < block.end; s = stretches[++next]) if (s.end > block.start) active.push(s)
    const after = block.end < block.after ? h('span', { class: 'brk' }, text.slice(block.end, block.after)) : null
    const headline = title !== null && text.slice(block.start, block.end).trim() === title.trim()
    return h('p', { 'data-p': i + 1, class: headline ? 'headline' : null }, marked(text, block, active), after)
  })
  return all(...out)
}

interface Block extends Span {
  /** End of the white space that follows. */
  readonly after: number
}

/** Paragraphs that cover the text without a gap: each takes the white space behind it, the first also what stands before it. */
function blocksOf({ report: { text }, paragraphs }: ReportView): Block[] {
  if (paragraphs.length === 0) return text === '' ? [] : [{ start: 0, end: 0, after: text.length }]
  return paragraphs.map((p, i) => ({ start: i === 0 ? 0 : p.start, end: p.end, after: paragraphs[i + 1]?.start ?? text.length }))
}

/** One block with its stretches, as mark-up. */
function marked(text: string, block: Span, stretches: readonly Stretch[]): Markup {
  const write = (node: Nested<Stretch>): string =>
    node.kind === 'text'
      ? textOf(text.slice(node.start, node.end)).html
      : `${open(node.stretch, node.first && node.stretch.first)}${node.children.map(write).join('')}</${tagOf(node.stretch)}>`
  return { html: nest(block, stretches).map(write).join('') }
}
