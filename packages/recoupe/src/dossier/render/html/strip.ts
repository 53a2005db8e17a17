import type { Slot } from '../view/matrix.ts'
import { STRIP, sayCounts, ticksOf } from '../view/strip.ts'
import { both } from './both.ts'
import { h, type Markup } from './markup.ts'

/** Above the line asserts, short hedges or others, below denies; blank where the report has nothing. Place says it, colour repeats it. */
export function strip(slots: readonly Slot[]): Markup {
  const width = slots.length * STRIP.width
  const ticks = ticksOf(slots).map(t => `<rect class="f-${t.family}" x="${t.x}" y="${t.y}" width="3" height="${t.height}"/>`)
  const drawing = `<path class="o" d="M0 ${STRIP.middle}h${width}"/>${ticks.join('')}`
  return h(
    'span',
    { class: 'strip' },
    { html: `<svg viewBox="0 0 ${width} ${STRIP.height}" width="${width}" height="${STRIP.height}" aria-hidden="true">${drawing}</svg>` },
    h(
      'span',
      { class: 'counts' },
      both(w => sayCounts(w, slots)),
    ),
  )
}
