import type { Span } from '../../src/types/index.ts'

type Part = 'src' | 'cue' | 'con' | 'med' | 'adr' | 'voice'

export interface MarkedUp {
  readonly text: string
  /** Spans by part and number. */
  readonly spans: (part: Part, number: number) => Span[]
}

/** Reads a text with `<con 1>…</con 1>` tags, which nest and overlap freely, and gives the text without them and their spans. */
export function readMarkup(marked: string): MarkedUp {
  const found = new Map<string, Span[]>()
  const open = new Map<string, number>()
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/<(\/?)(src|cue|con|med|adr|voice) (\d+)>/gu)) {
    text += marked.slice(last, match.index)
    last = match.index + match[0].length
    const key = `${match[2]} ${match[3]}`
    if (match[1] === '') open.set(key, text.length)
    else {
      const start = open.get(key)
      if (start === undefined) throw new Error(`</${key}> closes nothing`)
      found.set(key, [...(found.get(key) ?? []), { start, end: text.length }])
      open.delete(key)
    }
  }
  if (open.size > 0) throw new Error(`left open: ${[...open.keys()].join(', ')}`)
  text += marked.slice(last)
  return { text, spans: (part, number) => found.get(`${part} ${number}`) ?? [] }
}
