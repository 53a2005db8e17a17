import type { Messages } from '../../../messages/index.ts'
import type { Position } from '../../../types/index.ts'
import { nameOf, type Worded } from './name.ts'
import type { View } from './view.ts'

const REPORT = 'report:'

/** Who holds a position: an entity, a newsroom in its own voice, or nobody that a report names. */
export type Holder = { readonly kind: 'entity'; readonly id: string } | { readonly kind: 'newsroom'; readonly report: string } | { readonly kind: 'nobody' }

export function holderOf({ holder }: Position): Holder {
  if (holder === null) return { kind: 'nobody' }
  return holder.startsWith(REPORT) ? { kind: 'newsroom', report: holder.slice(REPORT.length) } : { kind: 'entity', id: holder }
}

/** The holder in words; a newsroom by its report's letter. */
export function sayHolder(view: View, words: Messages, holder: Holder): Worded {
  switch (holder.kind) {
    case 'entity':
      return sayEntity(view, words, holder.id)
    case 'newsroom':
      return { text: words.page.newsroom(view.letters.get(holder.report) ?? '?'), language: words.language }
    case 'nobody':
      return { text: words.page.nobody, language: words.language }
  }
}

export function sayEntity(view: View, words: Messages, id: string): Worded {
  const entity = view.entities.get(id)
  return entity ? nameOf(entity, words.language) : { text: id, language: words.language }
}
