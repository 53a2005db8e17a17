import { type Change, type EntityAnchor, type Exhibit, oneLine, sayEntity } from 'recoupe/view'
import type { Desk } from '../desk/desk.tsx'
import type { Words } from '../words/words.ts'

function sayAnchor(desk: Desk, words: Words, anchor: EntityAnchor | null): string {
  if (anchor === null) return words.page.unknownSpeaker
  return oneLine(anchor.kind === 'new' ? anchor.name : sayEntity(desk.view, words, anchor.entity).text)
}

/** The reference that a change bears on, where the dossier still has it. */
export function exhibitOf(desk: Desk, change: Change): Exhibit | null {
  return 'statement' in change ? (desk.view.byStatement.get(change.statement.statement) ?? null) : null
}

/** A change in a few words: *speaker: Claire Morel*. */
export function sayChange(desk: Desk, words: Words, change: Change): string {
  const { kinds, fields } = words.reader.review
  const kind = kinds[change.kind]
  switch (change.kind) {
    case 'accept':
    case 'reject':
      return kind
    case 'speaker':
    case 'side':
      return words.pair(kind, sayAnchor(desk, words, change.to))
    case 'act':
      return words.pair(kind, words.labels.act[change.to])
    case 'span':
      return words.pair(`${kind} (${fields[change.field]})`, oneLine(change.to.quotes.join(' … ')))
    case 'rename-entity':
      return words.pair(kind, oneLine(change.to))
    case 'merge-entities':
      return words.pair(kind, change.entities.map(e => sayAnchor(desk, words, e)).join(', '))
    case 'split-entity':
      return words.pair(kind, sayAnchor(desk, words, change.entity))
    case 'merge-claims':
    case 'split-claim':
      return kind
  }
}
