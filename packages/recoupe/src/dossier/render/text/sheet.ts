import { type Messages, quote } from '../../../messages/index.ts'
import { oneLine } from '../escape.ts'
import type { View } from '../view/view.ts'
import type { Paint } from './signs.ts'
import { fit, widthOf, wrap } from './width.ts'

/** What every part of the terminal's page is written on. */
export interface Sheet {
  readonly view: View
  readonly words: Messages
  readonly paint: Paint
  readonly width: number
}

export function section({ paint, width }: Sheet, title: string, body: readonly string[]): string[] {
  return ['', paint('bold', title.toUpperCase()), ...body.flatMap(line => hang('  ', 2, line, width))]
}

/** Lines of one text with a first prefix (which may be coloured, hence its width beside it) and an indent for the rest. */
export function hang(prefix: string, indent: number, text: string, width: number): string[] {
  return wrap(text, width - indent).map((line, i) => (i === 0 ? prefix : ' '.repeat(indent)) + line)
}

/** A quotation on one line; where it is cut, the marks are closed and the ellipsis stands outside. */
export function fitQuote(text: string, language: string, columns: number): string {
  const words = oneLine(text)
  const whole = quote(words, language)
  if (widthOf(whole) <= columns) return whole
  const marks = widthOf(quote('', language))
  const cut = fit(words, columns - marks - 1)
    .replace(/…$/u, '')
    .trimEnd()
  const space = cut.lastIndexOf(' ')
  return `${quote(space > cut.length / 2 ? cut.slice(0, space) : cut, language)} …`
}
