import type { Messages } from '../../../messages/index.ts'
import { oneLine } from '../escape.ts'
import { sayEntity } from './holder.ts'
import { sayAct } from './manner.ts'
import type { Happening } from './moments.ts'
import { sayTime } from './say-time.ts'
import type { View } from './view.ts'

/** Who says it and how (*Corée du Nord (dément)*), or what kind of event it is (*attaque*); empty for a publication. */
export function sayKind(view: View, words: Messages, { exhibits, types }: Happening): string {
  const said = exhibits.flatMap(({ statement }) => {
    if (!statement) return []
    const speaker = statement.speaker === null ? words.page.nobodyShort : oneLine(sayEntity(view, words, statement.speaker).text)
    if (!statement.decided) return [`${speaker} (${words.page.undecided})`]
    return [statement.act === 'other' || !statement.judgements.act.decided ? speaker : `${speaker} (${sayAct(words.labels, statement)})`]
  })
  return [...new Set([...types.map(type => words.transfers.event[type] ?? type), ...said])].join(', ')
}

/** *autre date : 4 mai 2026 (B)*, for what reports date differently; empty elsewhere. */
export function sayOtherwise(words: Messages, { otherwise }: Happening): string {
  if (otherwise.length === 0) return ''
  return words.pair(words.page.otherDate, otherwise.map(({ value, letter }) => `${sayTime(words, value, undefined)} (${letter})`).join(', '))
}
