/** Reads TimeML documents: plain text, creation time, and TIMEX3 annotations with offsets. */

export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

export interface TimeMl {
  readonly id: string
  readonly created: string | null
  readonly text: string
  readonly timexes: readonly Timex[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const readEntities = (text: string): string => text.replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole)

const attribute = (tag: string, name: string): string | null => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? null

/** The creation time may stand before the text or, without a span of its own, inside it. */
export function readTimeMl(id: string, source: string): TimeMl {
  const stamp = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/u.exec(source)?.[0]
  const created = stamp ? attribute(stamp, 'value') : null
  const from = source.search(/<TEXT\b/u)
  const until = source.indexOf('</TEXT>', from)
  const body = source.slice(source.indexOf('>', from) + 1, until < 0 ? source.search(/<(?:TLINK|SLINK|ALINK|MAKEINSTANCE)\b/u) : until)
  let text = ''
  const open: { tag: string; start: number }[] = []
  const timexes: Timex[] = []
  for (const part of body.match(/<[^>]*>|[^<]+/gu) ?? []) {
    if (!part.startsWith('<')) text += readEntities(part)
    else if (part.startsWith('<TIMEX3') && !part.endsWith('/>')) open.push({ tag: part, start: text.length })
    else if (part.startsWith('</TIMEX3')) {
      const { tag, start } = open.pop() ?? { tag: '', start: text.length }
      if (text.length > start && attribute(tag, 'functionInDocument') !== 'CREATION_TIME')
        timexes.push({ start, end: text.length, type: attribute(tag, 'type') ?? '', value: attribute(tag, 'value') ?? '' })
    }
  }
  return { id, created: created?.slice(0, 10) ?? null, text, timexes: timexes.sort((a, b) => a.start - b.start) }
}
