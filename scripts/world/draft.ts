import { englishNouns, frenchAdjective } from './inflect.ts'
import { list } from './sources.ts'

/** An entry while it is being put together. */
export interface Draft {
  readonly key: string
  readonly sort: string
  readonly country: string
  readonly speaksFor: string
  readonly wikidata: string
  readonly grammar: string
  readonly name: { fr?: string; en?: string }
  readonly forms: DraftForm[]
}

export interface DraftForm {
  readonly language: 'fr' | 'en' | '*'
  /** Name, acronym, adjective, demonym, or `b`: an adjective that names the people when capitalised. */
  readonly use: 'n' | 'c' | 'a' | 'd' | 'b'
  readonly grammar: string
  readonly text: string
}

const straight = (text: string): string => text.replaceAll('’', "'").normalize('NFC')

/** A name in capitals, digits, dots and signs only is an acronym; so is one with one lower-case tail letter run kept by the press (*Otan* is not). */
const isAcronym = (text: string): boolean => /^[\p{Lu}\p{N}.+&-]{2,}$/u.test(text)

export const namesOf = (language: 'fr' | 'en' | '*', texts: readonly string[]): DraftForm[] =>
  texts.map(text => ({ language, use: isAcronym(text) ? 'c' : 'n', grammar: '', text: straight(text) }))

/** Adjectives and the names of the people, from the source's columns. */
export function demonymsOf(fr: string, en: string, enNouns: string): DraftForm[] {
  const french = list(fr).flatMap(frenchAdjective)
  const english = list(en)
  return [
    ...french.map(f => ({ language: 'fr' as const, use: 'b' as const, grammar: f.grammar, text: straight(f.text) })),
    ...english.map(text => ({ language: 'en' as const, use: 'a' as const, grammar: '', text: straight(text) })),
    ...englishNouns(english, list(enNouns)).map(f => ({ language: 'en' as const, use: 'd' as const, grammar: f.grammar, text: straight(f.text) })),
  ]
}

/** One line of the generated table. */
export function lineOf(draft: Draft, ambiguous: ReadonlyMap<string, string>): string {
  const shared = new Map<string, DraftForm>()
  for (const form of draft.forms) {
    // A form that both languages give is written once.
    const twin = shared.get(`${form.use}:${form.grammar}:${form.text}`)
    const language = twin && twin.language !== form.language ? '*' : form.language
    shared.set(`${form.use}:${form.grammar}:${form.text}`, { ...form, language })
  }
  const codes = [...shared.values()].map(f => {
    const why = ambiguous.get(f.text) ?? ''
    return `${f.language}:${f.use}${f.grammar || why ? `:${f.grammar}` : ''}${why ? `:${why}` : ''}=${f.text}`
  })
  const names = Object.entries(draft.name).map(([language, text]) => `${language}=${straight(text)}`)
  return [draft.key, draft.sort, draft.country, draft.speaksFor, draft.wikidata, draft.grammar, names.join('|'), ...codes].join('\t')
}
