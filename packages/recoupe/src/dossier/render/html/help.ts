import type { KeyHelp } from '../../../messages/index.ts'
import { both } from './both.ts'
import { type Child, h, joined, type Markup } from './markup.ts'

const key = (...names: readonly Child[]): Markup =>
  joined(
    names.map(name => h('kbd', {}, name)),
    ' ',
  )

const READING: readonly (readonly [KeyHelp, Markup])[] = [
  ['next', key('j', 'k')],
  ['counterpart', key('c')],
  ['open', key(both(w => w.page.keyNames.enter))],
  ['read', key('l')],
  ['why', key('w')],
  ['link', key('y')],
  ['move', key('←', '↑', '→', '↓')],
  ['section', key('1', '…', '7')],
  ['escape', key(both(w => w.page.keyNames.escape))],
]

const SETTINGS: readonly (readonly [KeyHelp, Markup])[] = [
  ['theme', key('t')],
  ['language', key('g')],
  ['help', key('?')],
]

const list = (rows: readonly (readonly [KeyHelp, Markup])[]): Markup =>
  h(
    'dl',
    {},
    ...rows.map(([name, keys]) =>
      h(
        'div',
        {},
        h('dt', {}, keys),
        h(
          'dd',
          {},
          both(w => w.page.keys[name]),
        ),
      ),
    ),
  )

/** How to do everything without a mouse. */
export function helpSheet(): Markup {
  return h(
    'dialog',
    { id: 'help', 'aria-labelledby': 'help-t' },
    h(
      'header',
      {},
      h(
        'h2',
        { id: 'help-t' },
        both(w => w.page.help),
      ),
      h(
        'button',
        { type: 'button', class: 'button help-close' },
        both(w => w.page.close),
      ),
    ),
    h(
      'div',
      { class: 'two' },
      h(
        'div',
        {},
        h(
          'h3',
          {},
          both(w => w.page.keyGroups.reading),
        ),
        list(READING),
      ),
      h(
        'div',
        {},
        h(
          'h3',
          {},
          both(w => w.page.keyGroups.settings),
        ),
        list(SETTINGS),
        h(
          'label',
          {},
          h('input', { type: 'checkbox', id: 'keys', checked: true }),
          h(
            'span',
            {},
            both(w => w.page.shortcuts),
          ),
        ),
      ),
    ),
  )
}
