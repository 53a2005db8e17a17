import { fold } from '../../lang/world/fold.ts'
import type { Analysis, NameKind, Span } from '../../types/index.ts'
import type { GroupingPack } from './name-group.ts'

/** One name as it stands in the text, cut for comparison. */
export interface NameMention extends Span {
  readonly kind: NameKind
  readonly entry: string | null
  /** As written, with line breaks made spaces. */
  readonly form: string
  /** Folded words: lower case, accents off, hyphens kept inside a word. */
  readonly parts: readonly string[]
  /** The title right before it, lower case; null where there is none. */
  readonly title: string | null
  /** Text between an opening parenthesis right after it and its end, where that is all there is in it. */
  readonly gloss: string | null
}

/** A group in the making. */
export interface MentionGroup {
  kind: NameKind
  canonical: string
  entry: string | null
  gender: 'm' | 'f' | null
  mentions: NameMention[]
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ')

export const partsOf = (form: string): string[] =>
  fold(form.replaceAll('’', "'").replace(/[‐‑–]/gu, '-'))
    .split(/[\s,]+|(?<=[a-z]')/u)
    .filter(part => /[\p{L}\p{N}]/u.test(part))

export function readMentions({ document, names }: Pick<Analysis, 'document' | 'names'>, pack: GroupingPack): NameMention[] {
  const { text } = document.report
  return names.map(name => {
    const form = tidy(text.slice(name.start, name.end))
    const [, before = ''] = /([\p{L}.]+)\s+$/u.exec(text.slice(Math.max(0, name.start - 24), name.start)) ?? []
    const title = before.toLowerCase()
    const [, gloss] = /^\s?\(([^()]{2,80})\)/u.exec(text.slice(name.end, name.end + 90)) ?? []
    return {
      start: name.start,
      end: name.end,
      kind: name.kind,
      entry: name.entry,
      form,
      parts: partsOf(form),
      title: pack.names.personTitles[title] === undefined ? null : title,
      gloss: gloss === undefined ? null : tidy(gloss),
    }
  })
}
