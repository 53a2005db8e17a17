import type { Divergence } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { appearsCut, sayNote } from '../phrases.ts'
import { isTurned, type Piece, type Quoted, type Side, sidesOf } from '../view/sides.ts'
import type { View } from '../view/view.ts'
import { textOf } from './annotate.ts'
import { both } from './both.ts'
import { speaker } from './card.ts'
import { all, type Child, h, type Markup } from './markup.ts'
import { gist, letter, none, nothing, refs, section, undecided } from './parts.ts'
import { pictogram } from './signs.ts'

/** Where the reports part ways, passages side by side. */
export function divergences(view: View): Markup {
  const { divergences: list } = view.dossier
  return section(
    'divergences',
    both(w => w.page.title.divergences),
    both(w => `${w.counts.divergences(list.length)}. ${w.page.subtitle.divergences}`),
    list.length === 0 ? none(both(w => w.page.noDivergences)) : all(kinds(list), ...list.map(d => divergence(view, d))),
  )
}

/** With more divergences than this, buttons show one kind at a time. */
const FEW = 6

function kinds(list: readonly Divergence[]): Markup | null {
  const found = [...new Set(list.map(d => d.kind))]
  if (list.length <= FEW || found.length < 2) return null
  const button = (name: string, pressed: boolean, count: number, ...children: readonly Child[]): Markup =>
    h('button', { type: 'button', class: 'pill', 'data-kind-filter': name, 'aria-pressed': pressed }, ...children, ' ', h('b', {}, String(count)))
  return h(
    'div',
    { class: 'filters js-only', role: 'group', 'aria-labelledby': 'divergences-t' },
    button(
      'all',
      true,
      list.length,
      both(w => w.page.all),
    ),
    ...found.map(kind =>
      button(
        kind,
        false,
        list.filter(d => d.kind === kind).length,
        pictogram(kind),
        both(w => w.labels.divergence[kind]),
      ),
    ),
  )
}

function divergence(view: View, d: Divergence): Markup {
  const claim = d.claim === null ? undefined : view.claims.get(d.claim)
  const sides = sidesOf(view, d)
  const without = sides.filter(s => !d.evidence.some(e => e.report === s.report.id)).map(s => s.letter)
  return h(
    'article',
    { class: `divergence of-${Math.min(3, sides.length)}${d.decided ? '' : ' doubtful'}`, id: `d-${d.id}`, 'data-kind': d.kind, tabindex: -1 },
    h(
      'header',
      {},
      pictogram(d.kind, isTurned(d, sides[0]?.report.id)),
      h(
        'h3',
        {},
        both(w => w.labels.divergence[d.kind]),
        d.kind === 'omission' && without.length > 0
          ? h(
              'span',
              { class: 'light' },
              ' ',
              both(w => w.page.omissionIn(without.join(', '))),
            )
          : null,
      ),
      d.decided ? null : undecided(),
      claim ? h('p', { class: 'about' }, gist(claim)) : null,
      h(
        'p',
        { class: 'note' },
        both(w => oneLine(sayNote(view, w, d.note))),
      ),
    ),
    ...sides.map(s => side(view, s)),
  )
}

function side(view: View, { report, letter: name, quoted }: Side): Markup {
  if (quoted.length === 0) {
    const text = both(w => `${w.page.notInReceived}${appearsCut(view, name) ? `, ${w.page.textCut}` : ''}`)
    return h('div', { class: 'side' }, letter(name), nothing(text))
  }
  return h('div', { class: 'side' }, letter(name), ...quoted.map(q => evidence(view, report.language, q)))
}

function evidence(view: View, language: string, { around, pieces, exhibits }: Quoted): Markup {
  const first = exhibits[0]
  return h(
    'div',
    { class: 'evidence' },
    h(
      'blockquote',
      { class: 'passage', lang: language },
      around.cutStart ? h('span', { class: 'ell' }, '… ') : null,
      ...stretches(pieces),
      around.cutEnd ? h('span', { class: 'ell' }, ' …') : null,
    ),
    first ? h('p', { class: 'by' }, refs(exhibits), ' ', speaker(view, first)) : null,
  )
}

/** Neighbouring pieces of evidence share one element. */
function stretches(pieces: readonly Piece[]): Child[] {
  const out: Child[] = []
  let open: Child[] = []
  const close = (): void => {
    if (open.length > 0) out.push(h('span', { class: 'ev' }, ...open))
    open = []
  }
  for (const { text, evidence: own, changed } of pieces) {
    if (own) open.push(changed ? h('b', { class: 'chg' }, textOf(text)) : textOf(text))
    else {
      close()
      out.push(textOf(text))
    }
  }
  close()
  return out
}
