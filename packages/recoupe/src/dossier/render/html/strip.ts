import type { Slot } from '../view/matrix.ts'
import { both } from './both.ts'
import { h, joined, type Markup } from './markup.ts'

const WIDTH = 5
const HEIGHT = 22
const MIDDLE = 13

/** Above the line asserts, short hedges or others, below denies; blank where the report has nothing. Place says it, colour repeats it. */
export function strip(slots: readonly Slot[]): Markup {
  let drawing = `<path class="o" d="M0 ${MIDDLE}h${slots.length * WIDTH}"/>`
  slots.forEach(({ marks }, i) => {
    for (const { stance } of marks) {
      const x = i * WIDTH + 1
      if (stance === 'asserts') drawing += `<rect class="f-affirm" x="${x}" y="1" width="3" height="${MIDDLE - 2}"/>`
      else if (stance === 'denies') drawing += `<rect class="f-deny" x="${x}" y="${MIDDLE + 1}" width="3" height="${HEIGHT - MIDDLE - 1}"/>`
      else drawing += `<rect class="f-doubt" x="${x}" y="${MIDDLE - 6}" width="3" height="5"/>`
    }
  })
  const count = (test: (slot: Slot) => boolean): number => slots.filter(test).length
  const stances = (['asserts', 'hedges', 'alleges', 'questions', 'denies', 'declines'] as const)
    .map(stance => ({ stance, n: count(s => s.marks.some(m => m.stance === stance)) }))
    .filter(({ n }) => n > 0)
  const without = count(s => s.marks.length === 0)
  const unsure = count(s => s.marks.some(m => !m.decided))
  const words = both(w =>
    [
      ...stances.map(({ stance, n }) => w.labels.stanceIn[stance](n)),
      ...(unsure > 0 ? [`${unsure}\u00a0${w.page.undecided}`] : []),
      ...(without > 0 ? [w.page.notInSome(without)] : []),
    ].join(', '),
  )
  return h(
    'span',
    { class: 'strip' },
    { html: `<svg viewBox="0 0 ${slots.length * WIDTH} ${HEIGHT}" width="${slots.length * WIDTH}" height="${HEIGHT}" aria-hidden="true">${drawing}</svg>` },
    h('span', { class: 'counts' }, joined([words], '')),
  )
}
