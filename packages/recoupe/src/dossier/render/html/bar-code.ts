import type { ReportView } from '../view/exhibits.ts'
import { both } from './both.ts'
import { h, type Markup } from './markup.ts'
import { ACT_FAMILY } from './signs.ts'

const WIDTH = 1000
const HEIGHT = 16

/** Where the statements stand in their report: one bar each, lower for the reporter's voice. */
export function barCode({ report, exhibits }: ReportView): Markup {
  const scale = WIDTH / Math.max(1, report.text.length)
  const round = (n: number): number => Math.round(n * 10) / 10
  const bars = exhibits.flatMap(e =>
    e.content.map(({ start, end }) => {
      const family = e.statement ? ACT_FAMILY[e.statement.act] : 'mute'
      const nested = e.statement?.within ? 5 : 0
      const top = e.statement ? nested : HEIGHT - 4
      return `<rect class="tick f-${family}" data-s="${e.ref}" x="${round(start * scale)}" y="${top}" width="${Math.max(2, round((end - start) * scale - 1))}" height="${HEIGHT - top - nested}"/>`
    }),
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
