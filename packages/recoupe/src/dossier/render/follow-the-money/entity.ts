/** One entity of FollowTheMoney: every value is a text, every property a list. */
export interface FtmEntity {
  readonly id: string
  readonly schema: Schema
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** The schemas that a dossier has something for. */
export type Schema = 'Article' | 'Person' | 'Organization' | 'PublicBody' | 'Note' | 'Mention' | 'UnknownLink' | 'Event'

/** Characters that a value may have by the type of its property, as the model says. */
export const MOST = { name: 384, string: 1024, text: 65_000 } as const

/** Ids of that model are letters, digits, dots and hyphens, the latter two inside only; any other character is written by its number. */
export function idOf(kind: string, id: string): string {
  return `recoupe-${kind}-${id.replace(/[^0-9A-Za-z-]|-$/gu, c => `.${(c.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`)}`
}

type Value = string | null | undefined

/** Empty values are no values; a list without any is no property. */
export function entity(schema: Schema, id: string, properties: Readonly<Record<string, Value | readonly Value[]>>): FtmEntity {
  const lists = Object.entries(properties).map(([key, value]): [string, string[]] => {
    const list = (typeof value === 'string' ? [value] : (value ?? [])).filter((v): v is string => typeof v === 'string' && v.trim() !== '')
    return [key, [...new Set(list)]]
  })
  return { id, schema, properties: Object.fromEntries(lists.filter(([, list]) => list.length > 0)) }
}

/** No longer than so many code points; what is left out is said. */
export function shortened(text: string, most: number): string {
  const points = Array.from(text)
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`
}

/** A long text in pieces of at most so many UTF-16 units, cut between characters. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + most)
    if (end < text.length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end--
    found.push(text.slice(at, end))
    at = end
  }
  return found
}
