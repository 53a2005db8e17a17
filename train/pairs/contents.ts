import { readFileSync } from 'node:fs'
import { iou, letters } from '../../bench/overlap.ts'
import type { Span, Statement } from '../../packages/recoupe/src/types/index.ts'

/** Share of common words' letters from which a statement found is a statement marked. */
const ONE = 0.5

/** Which marked statement each statement found is, as `REPORT#N` by id: one to one, the largest overlap of contents first. */
export function contentsOf(path: string, file: string, text: string, statements: readonly Statement[]): Map<string, string> {
  return matchContents(text, contentSpans(readFileSync(path, 'utf8')), statements, number => `${file}#${number}`)
}

/** The same for spans at hand, by whatever they are called. */
export function matchContents(
  text: string,
  marked: ReadonlyMap<string, readonly Span[]>,
  statements: readonly Statement[],
  nameOf: (key: string) => string,
): Map<string, string> {
  const pairs = [...marked].flatMap(([number, spans]) => {
    const gold = letters(text, spans)
    return statements.map(s => ({ id: s.id, key: number, share: iou(gold, letters(text, s.content)) })).filter(p => p.share >= ONE)
  })
  const found = new Map<string, string>()
  const used = new Set<string>()
  for (const { id, key } of pairs.sort((a, b) => b.share - a.share)) {
    if (found.has(id) || used.has(key)) continue
    found.set(id, nameOf(key))
    used.add(key)
  }
  return found
}

/** Content spans by statement number, in the text without its tags. */
function contentSpans(xml: string): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  const open: { readonly number: string | null; readonly start: number }[] = []
  let at = 0
  for (const part of xml.match(/<[^>]+>|&\w+;|[^<&]+/gu) ?? []) {
    if (part.startsWith('</')) {
      const tag = open.pop()
      if (tag?.number) found.set(tag.number, [...(found.get(tag.number) ?? []), { start: tag.start, end: at }])
    } else if (part.startsWith('<')) open.push({ number: /^<con s="(\d+)">$/u.exec(part)?.[1] ?? null, start: at })
    else at += part.startsWith('&') ? 1 : part.length
  }
  return found
}
