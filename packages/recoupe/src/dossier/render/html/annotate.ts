import type { Span } from '../../../types/index.ts'
import { codePointName, splitHidden } from '../escape.ts'
import type { ReportView } from '../view/exhibits.ts'
import { type Nested, nest } from '../view/nest.ts'
import { blocksOf, type Stretch, stretchesOf } from '../view/stretches.ts'
import { all, h, type Markup } from './markup.ts'
import { ACT_FAMILY, ACT_GLYPH } from './signs.ts'

/** What a style sheet knows a stretch by. */
export function stretchClasses(s: Stretch): string[] {
  const classes: string[] = s.kind === 'noise' ? ['noise', `n-${s.noise?.kind ?? 'cut'}`] : s.kind === 'content' ? ['con'] : [s.kind]
  const statement = s.exhibit?.statement
  if (statement) {
    if (s.kind === 'content' || s.kind === 'cue') classes.push(`f-${ACT_FAMILY[statement.act]}`)
    if (!statement.decided || !statement.judgements.act.decided || (s.kind === 'source' && !statement.judgements.speaker.decided)) classes.push('undecided')
  }
  return classes
}

function open(s: Stretch, labelled: boolean): string {
  const { exhibit } = s
  const attributes: Record<string, string | null> = {}
  const statement = exhibit?.statement
  if (exhibit) {
    attributes['data-s'] = exhibit.ref
    if (labelled && (s.kind === 'content' || s.kind === 'voice')) {
      attributes.id = exhibit.ref
      attributes['data-label'] = statement ? `${ACT_GLYPH[statement.act]} ${exhibit.ref}` : exhibit.ref
    }
  }
  // The mark-up's own writer needs the children; here the element is opened alone, because stretches may overlap.
  return h(tagOf(s), { class: stretchClasses(s).join(' '), ...attributes }, '').html.replace(/<\/\w+>$/u, '')
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

/** One block with its stretches, as mark-up. */
function marked(text: string, block: Span, stretches: readonly Stretch[]): Markup {
  const write = (node: Nested<Stretch>): string =>
    node.kind === 'text'
      ? textOf(text.slice(node.start, node.end)).html
      : `${open(node.stretch, node.first && node.stretch.first)}${node.children.map(write).join('')}</${tagOf(node.stretch)}>`
  return { html: nest(block, stretches).map(write).join('') }
}
