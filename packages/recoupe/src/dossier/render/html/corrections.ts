import type { Correction } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { sayCorrection, sayTarget } from '../view/corrected.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { all, EMPTY, h, type Markup } from './markup.ts'
import { ref } from './parts.ts'
import { sign } from './signs.ts'

/** What a person changed of one target: the old label struck, the new one, who and why. */
export function corrections(view: View, target: string): Markup {
  const own = view.dossier.corrections.filter(c => c.target === target)
  if (own.length === 0) return EMPTY
  return h('div', { class: 'corrected' }, ...own.map(c => line(view, c)))
}

function line(view: View, c: Correction): Markup {
  const applied = c.state === 'applied'
  return h(
    'p',
    {},
    h(
      'span',
      { class: 'chip' },
      sign(applied ? 'check' : 'ring'),
      both(w => (applied ? w.page.correctedField : w.page.passageMoved)),
    ),
    ' ',
    both(w => {
      const said = sayCorrection(view, w, c)
      return all(
        w.pair(said.field, ''),
        said.passage === null ? null : `${said.passage} `,
        said.from === null ? null : h('s', {}, said.from),
        ' → ',
        h('b', {}, said.to),
      )
    }),
    h('small', {}, ` ${oneLine(c.by)}, ${oneLine(c.at)}${c.reason === null ? '' : `. ${oneLine(c.reason)}`}`),
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
      const first = view.dossier.corrections.find(c => c.target === target)
      return h('div', { class: 'correction' }, exhibit ? ref(exhibit) : first ? both(w => sayTarget(view, w, first)) : null, corrections(view, target))
    }),
  )
}
