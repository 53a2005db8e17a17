import type { Messages } from '../../../messages/index.ts'
import { messages, UI_LANGUAGES } from '../../../messages/index.ts'
import { fit } from '../text/width.ts'
import type { Exhibit } from '../view/exhibits.ts'
import type { View } from '../view/view.ts'
import { EMPTY, escapeText, h, type Markup } from './markup.ts'

/** Where statements come from: an origin, several small ones together, or no known one (`light`, which counts for nothing). */
export interface Source {
  readonly name: (words: Messages) => string
  readonly exhibits: readonly Exhibit[]
  readonly light: boolean
}

/** More sources or reports than this would be a tangle: the accounts below say it in words. */
const MOST = 9

const WIDTH = 1000
const LEFT = 310
const RIGHT = 840
const BAR = 5
const GAP = 14
/** A node is never lower than its label. */
const LOWEST = 24
const HIGHEST_UNIT = 12
const LONGEST_NAME = 32

interface Node {
  readonly y: number
  readonly height: number
}

/** Bands from origins to reports, as wide as their statements. A drawing of what the accounts below say in words. */
export function bands(view: View, given: readonly Source[]): Markup {
  const sources = given.filter(s => s.exhibits.length > 0)
  const all = sources.flatMap(s => s.exhibits)
  const letters = view.reports.map(r => r.letter).filter(l => all.some(e => e.letter === l))
  if (sources.length === 0 || sources.length > MOST || letters.length > MOST) return EMPTY
  const unit = Math.min(HIGHEST_UNIT, 240 / all.length)
  const countIn = (exhibits: readonly Exhibit[], letter: string): number => exhibits.filter(e => e.letter === letter).length
  const left = lay(sources.map(s => s.exhibits.length * unit))
  const right = lay(letters.map(l => countIn(all, l) * unit))
  const height = Math.max(...[...left, ...right].map(n => n.y + Math.max(n.height, LOWEST))) + 4
  const pieces: string[] = []
  const used = new Map<string, number>()
  const take = (key: string, from: number, size: number): number => {
    const at = used.get(key) ?? from
    used.set(key, at + size)
    return at
  }
  sources.forEach((source, i) => {
    for (const [j, letter] of letters.entries()) {
      const thick = countIn(source.exhibits, letter) * unit
      if (thick > 0) pieces.push(ribbon(take(`l${i}`, left[i]?.y ?? 0, thick), take(`r${j}`, right[j]?.y ?? 0, thick), thick, source.light))
    }
  })
  sources.forEach((source, i) => {
    const node = left[i]
    if (node) pieces.push(sourceOf(source, node))
  })
  letters.forEach((letter, j) => {
    const node = right[j]
    if (node) pieces.push(reportOf(letter, countIn(all, letter), node))
  })
  return h('div', { class: 'bands', 'aria-hidden': 'true' }, { html: `<svg viewBox="0 0 ${WIDTH} ${round(height)}">${pieces.join('')}</svg>` })
}

const round = (n: number): number => Math.round(n * 10) / 10

function lay(heights: readonly number[]): Node[] {
  let y = 4
  return heights.map(height => {
    const node = { y, height }
    y += Math.max(height, LOWEST) + GAP
    return node
  })
}

const middle = ({ y, height }: Node): number => round(y + Math.max(height, LOWEST) / 2)

function sourceOf({ name, exhibits, light }: Source, node: Node): string {
  const bar = light
    ? `<path class="dots" d="M${LEFT + 2} ${round(node.y + 2)}v${round(node.height)}"/>`
    : `<rect class="c" x="${LEFT}" y="${round(node.y)}" width="${BAR}" height="${round(node.height)}"/>`
  const at = middle(node)
  const label = (text: string, rest = ''): string => `<text class="name${rest}" x="0" y="${at}">${escapeText(fit(text, LONGEST_NAME))}</text>`
  const names = UI_LANGUAGES.map(language => label(name(messages[language]), ` l" lang="${language}`))
  return `${bar}${names.join('')}<text class="n" x="${LEFT - 16}" y="${at}" text-anchor="end">${exhibits.length}</text>`
}

function reportOf(letter: string, count: number, node: Node): string {
  const at = middle(node)
  const box = `<rect class="box" x="${RIGHT + 24}" y="${at - 11}" width="${Math.max(22, letter.length * 12 + 8)}" height="22" rx="3"/>`
  const name = `<text class="letter-name" x="${RIGHT + 35}" y="${at}" text-anchor="middle">${letter}</text>`
  return `<rect class="c" x="${RIGHT}" y="${round(node.y)}" width="${BAR}" height="${round(node.height)}"/>${box}${name}<text class="n" x="${RIGHT + 60}" y="${at}">${count}</text>`
}

function ribbon(y1: number, y2: number, thick: number, light: boolean): string {
  const [a, b, c, d] = [y1, y2, y2 + thick, y1 + thick].map(round)
  const [from, to] = [LEFT + BAR, RIGHT]
  const half = (from + to) / 2
  return `<path class="band${light ? ' light' : ''}" d="M${from} ${a}C${half} ${a} ${half} ${b} ${to} ${b}V${c}C${half} ${c} ${half} ${d} ${from} ${d}Z"/>`
}
