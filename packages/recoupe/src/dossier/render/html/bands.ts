import { type Messages, messages, UI_LANGUAGES } from '../../../messages/index.ts'
import { fit } from '../text/width.ts'
import { type Bands, bandsOf, type Source } from '../view/bands.ts'
import type { View } from '../view/view.ts'
import { EMPTY, escapeText, h, type Markup } from './markup.ts'

/** A source's name in each language. */
export type SourceName = (words: Messages) => string

type Drawing = Bands<SourceName>

const LONGEST_NAME = 32

/** Bands from origins to reports, as wide as their statements. A drawing of what the accounts below say in words. */
export function bands(view: View, given: readonly Source<SourceName>[]): Markup {
  const drawing = bandsOf(view, given)
  if (!drawing) return EMPTY
  const pieces = [
    ...drawing.ribbons.map(({ path, light }) => `<path class="band${light ? ' light' : ''}" d="${path}"/>`),
    ...drawing.sources.map(node => sourceOf(drawing, node)),
    ...drawing.reports.map(node => reportOf(drawing, node)),
  ]
  return h('div', { class: 'bands', 'aria-hidden': 'true' }, { html: `<svg viewBox="0 0 ${drawing.width} ${drawing.height}">${pieces.join('')}</svg>` })
}

const round = (n: number): number => Math.round(n * 10) / 10

function sourceOf({ left, bar: width }: Drawing, { name, count, light, y, height, middle }: Drawing['sources'][number]): string {
  const bar = light
    ? `<path class="dots" d="M${left + 2} ${round(y + 2)}v${height}"/>`
    : `<rect class="c" x="${left}" y="${y}" width="${width}" height="${height}"/>`
  const label = (text: string, rest = ''): string => `<text class="name${rest}" x="0" y="${middle}">${escapeText(fit(text, LONGEST_NAME))}</text>`
  const names = UI_LANGUAGES.map(language => label(name(messages[language]), ` l" lang="${language}`))
  return `${bar}${names.join('')}<text class="n" x="${left - 16}" y="${middle}" text-anchor="end">${count}</text>`
}

function reportOf({ right, bar }: Drawing, { letter, count, y, height, middle }: Drawing['reports'][number]): string {
  const box = `<rect class="box" x="${right + 24}" y="${middle - 11}" width="${Math.max(22, letter.length * 12 + 8)}" height="22" rx="3"/>`
  const name = `<text class="letter-name" x="${right + 35}" y="${middle}" text-anchor="middle">${letter}</text>`
  return `<rect class="c" x="${right}" y="${y}" width="${bar}" height="${height}"/>${box}${name}<text class="n" x="${right + 60}" y="${middle}">${count}</text>`
}
