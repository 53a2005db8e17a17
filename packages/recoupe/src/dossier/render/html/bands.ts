import type { Origin } from '../../../types/index.ts'
import { sayOrigin } from '../phrases.ts'
import type { Exhibit } from '../view/exhibits.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { EMPTY, h, type Markup } from './markup.ts'
import { letter } from './parts.ts'

/** An origin with what it is behind. */
export interface Known {
  readonly origin: Origin
  readonly exhibits: readonly Exhibit[]
}

/** More sources or reports than this would be a tangle: the accounts below say it in words. */
const MOST = 8
const WIDTH = 600
const GAP = 14
const UNIT_MOST = 12

interface Node {
  readonly size: number
  y: number
}

/** Bands from origins to reports, as wide as their statements. A drawing of what the accounts below say in words. */
export function bands(view: View, known: readonly Known[], untold: readonly Exhibit[]): Markup {
  const sources = [...known.map(k => k.exhibits), ...(untold.length > 0 ? [untold] : [])].filter(s => s.length > 0)
  const reports = view.reports.filter(r => sources.some(s => s.some(e => e.letter === r.letter)))
  if (sources.length === 0 || sources.length > MOST || reports.length > MOST) return EMPTY
  const total = sources.reduce((n, s) => n + s.length, 0)
  const unit = Math.min(UNIT_MOST, 260 / total)
  const lay = (sizes: readonly number[]): Node[] => {
    let y = 6
    return sizes.map(size => {
      const node = { size, y }
      y += Math.max(size * unit, 26) + GAP
      return node
    })
  }
  const left = lay(sources.map(s => s.length))
  const right = lay(reports.map(r => sources.flat().filter(e => e.letter === r.letter).length))
  const bottom = (nodes: readonly Node[]): number => Math.max(...nodes.map(n => n.y + Math.max(n.size * unit, 26)))
  const height = Math.max(bottom(left), bottom(right)) + 6
  const used = { left: left.map(() => 0), right: right.map(() => 0) }
  let drawing = ''
  sources.forEach((source, i) => {
    const isUntold = i >= known.filter(k => k.exhibits.length > 0).length
    reports.forEach((report, j) => {
      const n = source.filter(e => e.letter === report.letter).length
      if (n === 0) return
      const y1 = (left[i]?.y ?? 0) + (used.left[i] ?? 0) * unit
      const y2 = (right[j]?.y ?? 0) + (used.right[j] ?? 0) * unit
      used.left[i] = (used.left[i] ?? 0) + n
      used.right[j] = (used.right[j] ?? 0) + n
      drawing += ribbon(y1, y2, n * unit, isUntold)
    })
  })
  const bar = (x: number, node: Node, dotted: boolean): string =>
    dotted
      ? `<path class="dots" d="M${x + 2} ${round(node.y)}v${round(node.size * unit)}"/>`
      : `<rect class="c" x="${x}" y="${round(node.y)}" width="4" height="${round(node.size * unit)}"/>`
  const lastIsUntold = untold.length > 0
  const bars = [...left.map((node, i) => bar(0, node, lastIsUntold && i === left.length - 1)), ...right.map(node => bar(WIDTH - 4, node, false))].join('')
  const named = known.filter(k => k.exhibits.length > 0)
  return h(
    'div',
    { class: 'bands', 'aria-hidden': 'true' },
    h(
      'ul',
      {},
      ...sources.map((s, i) => {
        const origin = named[i]?.origin
        return h(
          'li',
          {},
          h(
            'span',
            {},
            both(w => (origin ? sayOrigin(view, w, origin) : w.page.pathUntold)),
          ),
          h('b', {}, String(s.length)),
        )
      }),
    ),
    { html: `<svg viewBox="0 0 ${WIDTH} ${round(height)}" preserveAspectRatio="none" height="${round(height)}">${drawing}${bars}</svg>` },
    h('ul', {}, ...reports.map(r => h('li', {}, letter(r.letter), h('b', {}, String(sources.flat().filter(e => e.letter === r.letter).length))))),
  )
}

const round = (n: number): number => Math.round(n * 10) / 10

function ribbon(y1: number, y2: number, thick: number, light: boolean): string {
  const [a, b, c, d] = [y1, y2, y2 + thick, y1 + thick].map(round)
  const mid = WIDTH / 2
  return `<path class="band${light ? ' light' : ''}" d="M4 ${a}C${mid} ${a} ${mid} ${b} ${WIDTH - 4} ${b}V${c}C${mid} ${c} ${mid} ${d} 4 ${d}Z"/>`
}
