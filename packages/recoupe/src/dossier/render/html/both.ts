import { type Messages, messages, UI_LANGUAGES, type UiLanguage } from '../../../messages/index.ts'
import type { Worded } from '../view/name.ts'
import { type Attributes, all, type Child, h, type Markup } from './markup.ts'

/**
 * A piece of interface in every language: the page shows one of them and switches without a script knowing any word.
 * Where the languages say the same, it stands there once.
 */
export function both(say: (words: Messages) => Child): Markup {
  const pieces = UI_LANGUAGES.map(language => ({ language, html: all(say(messages[language])).html }))
  const first = pieces[0]?.html ?? ''
  if (pieces.every(p => p.html === first)) return { html: first }
  return all(...pieces.map(({ language, html }) => h('span', { class: 'l', lang: language }, { html })))
}

/** An attribute in the page's first language, with the others beside it for the switch (`data-l-fr-aria-label`). */
export function bothAttributes(name: string, ui: UiLanguage, say: (words: Messages) => string): Attributes {
  const attributes: Record<string, string> = { [name]: say(messages[ui]), 'data-l': name }
  for (const language of UI_LANGUAGES) attributes[`data-l-${language}-${name}`] = say(messages[language])
  return attributes
}

/** A name in each language of the interface; told in its own language where it has none in that one. */
export function bothNamed(name: (words: Messages) => Worded): Markup {
  return both(words => {
    const { text, language } = name(words)
    return language === words.language ? text : h('span', { lang: language }, text)
  })
}
