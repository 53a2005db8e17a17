import { oneLine } from '../escape.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { type Child, EMPTY, h, type Markup } from './markup.ts'
import { entity, ref } from './parts.ts'
import { sign } from './signs.ts'

/** A corrected value in words: entities by name, everything else as it was written. */
function value(view: View, given: unknown): Child {
  if (typeof given === 'string') return view.entities.has(given) ? entity(view, given) : oneLine(given)
  if (given === null || given === undefined) return '–'
  return oneLine(typeof given === 'object' ? JSON.stringify(given) : String(given))
}

/** What a person changed of one target: the old label struck, the new one, who and why. */
export function corrections(view: View, target: string): Markup {
  const own = view.dossier.corrections.filter(c => c.target === target)
  if (own.length === 0) return EMPTY
  return h(
    'div',
    { class: 'corrected' },
    ...own.map(c =>
      h(
        'p',
        {},
        h(
          'span',
          { class: 'chip' },
          sign('check'),
          both(w => w.page.correctedField),
        ),
        ` ${oneLine(c.field)}: `,
        h('s', {}, value(view, c.from)),
        ' → ',
        h('b', {}, value(view, c.to)),
        h('small', {}, ` ${oneLine(c.by)}, ${oneLine(c.at)}${c.reason === null ? '' : `. ${oneLine(c.reason)}`}`),
      ),
    ),
  )
}

/** All corrections of the dossier, those of statements with their reference. */
export function allCorrections(view: View): Markup {
  const targets = [...new Set(view.dossier.corrections.map(c => c.target))]
  if (targets.length === 0) return EMPTY
  return h(
    'section',
    { id: 'corrections', 'aria-labelledby': 'corrections-t' },
    h(
      'header',
      { class: 'sec' },
      h(
        'h2',
        { id: 'corrections-t' },
        both(w => w.page.corrections),
      ),
    ),
    ...targets.map(target => {
      const exhibit = view.byStatement.get(target)
      return h('div', { class: 'correction' }, exhibit ? ref(exhibit) : h('code', {}, oneLine(target)), corrections(view, target))
    }),
  )
}
