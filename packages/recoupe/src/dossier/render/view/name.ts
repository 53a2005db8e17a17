import type { UiLanguage } from '../../../messages/index.ts'
import type { ByLanguage, Entity } from '../../../types/index.ts'

/** A text with the language that it is in. */
export interface Worded {
  readonly text: string
  readonly language: string
}

/** The text in the wanted language, else in the first language that has one; null where none has. */
export function inLanguage(texts: ByLanguage, wanted: UiLanguage): Worded | null {
  const own = texts[wanted]
  if (own) return { text: own, language: wanted }
  for (const language of Object.keys(texts).sort()) {
    const text = texts[language]
    if (text) return { text, language }
  }
  return null
}

/** An entity's name for a reader of the interface; its id where no text names it. */
export function nameOf(entity: Entity, wanted: UiLanguage): Worded {
  const named = inLanguage(entity.name, wanted)
  if (named) return named
  return { text: entity.aliases[0] ?? entity.id, language: wanted }
}
