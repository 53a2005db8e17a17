import type { Exhibit } from '../view/exhibits.ts'
import { sayEntity } from '../view/holder.ts'
import type { Cell, Column, Mark, Slot } from '../view/matrix.ts'
import type { View } from '../view/view.ts'
import { both, bothNamed } from './both.ts'
import { h, type Markup } from './markup.ts'
import { STANCE_FAMILY, STANCE_SHAPE, sign } from './signs.ts'
import { strip } from './strip.ts'

/** Up to this many reports stand side by side in a cell, up to the next number as lines of letters, then as a strip. */
export const SIDE_BY_SIDE = 2
const AS_LINES = 6

export function columnName(view: View, column: Column): Markup {
  switch (column.kind) {
    case 'entity':
      return bothNamed(w => sayEntity(view, w, column.id))
    case 'newsroom':
      return both(w => w.page.newsrooms)
    case 'nobody':
      return both(w => w.page.nobody)
    case 'others':
      return both(w => w.page.otherVoices)
  }
}

/** What a cell, a line or a header opens: its exhibits, under the headings with these ids. */
export function opens(exhibits: readonly Exhibit[], ...headings: readonly string[]): Record<string, string> {
  return { 'data-open': exhibits.map(e => e.ref).join(' '), 'data-heads': headings.join(' ') }
}

export function cellOf(view: View, cell: Cell, column: number, row: number): Markup {
  const exhibits = [...new Set(cell.stands.flatMap(s => s.exhibits))]
  const attributes = { role: 'gridcell', tabindex: -1, 'data-col': column, ...opens(exhibits, `col-${column}`, `gist-${row}`) }
  const name = h('span', { class: 'cell-name' }, columnName(view, cell.column))
  if (cell.slots === null)
    return h(
      'td',
      { ...attributes, class: 'empty' },
      name,
      h(
        'span',
        { class: 'word f-mute' },
        sign('dash'),
        both(w => w.page.nothingInTexts),
      ),
    )
  return h('td', { ...attributes, class: 'full' }, name, slots(view, cell, cell.slots))
}

function slots(view: View, cell: Cell, list: readonly Slot[]): Markup {
  if (cell.column.kind === 'others') return lines(view, list, true)
  if (list.length <= SIDE_BY_SIDE) {
    return h(
      'span',
      { class: `slots n${list.length}` },
      ...list.map(slot =>
        h('span', { class: 'slot' }, h('i', { class: 'ab' }, slot.letter), h('span', {}, ...(slot.marks.length > 0 ? slot.marks.map(markOf) : [absent()]))),
      ),
    )
  }
  return list.length <= AS_LINES ? lines(view, list, false) : strip(list)
}

function absent(): Markup {
  return h(
    'span',
    { class: 'word f-mute' },
    sign('ring'),
    both(w => w.page.notInReport),
  )
}

function markOf(mark: Mark): Markup {
  return h(
    'span',
    { class: `word f-${STANCE_FAMILY[mark.stance]}${mark.decided ? '' : ' undecided'}` },
    sign(STANCE_SHAPE[mark.stance]),
    mark.count > 1 ? h('sup', {}, String(mark.count)) : null,
    h(
      'span',
      {},
      both(w => w.labels.stance[mark.manner]),
      mark.decided
        ? null
        : h(
            'small',
            {},
            both(w => w.page.undecided),
          ),
    ),
  )
}

/** One line for each stance (and holder, in a gathered column) with the letters of its reports, and one for those that have nothing. */
function lines(view: View, list: readonly Slot[], gathered: boolean): Markup {
  const groups = new Map<string, { mark: Mark; letters: string[] }>()
  for (const { letter, marks } of list) {
    for (const mark of marks) {
      const key = `${mark.manner} ${mark.decided} ${gathered ? mark.holder : ''}`
      const group = groups.get(key)
      if (group) group.letters.push(letter)
      else groups.set(key, { mark, letters: [letter] })
    }
  }
  const without = list.filter(s => s.marks.length === 0).map(s => s.letter)
  return h(
    'span',
    { class: 'lines' },
    ...[...groups.values()].map(({ mark, letters }) =>
      h(
        'span',
        { class: 'line' },
        gathered && mark.holder !== null
          ? h(
              'span',
              { class: 'holder' },
              bothNamed(w => sayEntity(view, w, mark.holder ?? '')),
            )
          : null,
        markOf({ ...mark, count: 1 }),
        h('span', { class: 'in' }, letters.length > AS_LINES ? both(w => w.counts.reports(letters.length)) : letters.join('\u00a0')),
      ),
    ),
    without.length > 0 && !gathered
      ? h(
          'span',
          { class: 'line f-mute' },
          h(
            'span',
            { class: 'word f-mute' },
            sign('ring'),
            both(w => w.page.notIn(without.join('\u00a0'))),
          ),
        )
      : null,
  )
}
