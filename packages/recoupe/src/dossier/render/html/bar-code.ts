import { BAR_CODE, barsOf } from '../view/bar-code.ts'
import type { ReportView } from '../view/exhibits.ts'
import { both } from './both.ts'
import { h, type Markup } from './markup.ts'
import { ACT_FAMILY } from './signs.ts'

const { width: WIDTH, height: HEIGHT } = BAR_CODE

/** Where the statements stand in their report: one bar each, lower for the reporter's voice. */
export function barCode(own: ReportView): Markup {
  const bars = barsOf(own).map(
    b =>
      `<rect class="tick f-${b.act === null ? 'mute' : ACT_FAMILY[b.act]}" data-s="${b.ref}" x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}"/>`,
  )
  return h(
    'figure',
    { class: 'code' },
    {
      html: `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path class="base" d="M0 ${HEIGHT}h${WIDTH}"/>${bars.join('')}</svg>`,
    },
    h(
      'figcaption',
      { class: 'vh' },
      both(w => w.page.barCode),
    ),
  )
}
