import { languages, statedDate } from '../engine/tools.ts'
import { type Messages, sayFault, UI_LANGUAGES } from '../messages/index.ts'
import { UsageError } from './usage-error.ts'

/** Options that both commands have. */
export interface SharedOptions {
  readonly output?: string
  readonly date?: string
  readonly lang?: string
  readonly ui?: string
}

export interface Facts {
  readonly published?: string
  readonly language?: string
}

/** Checks what both commands share. @throws UsageError naming the option and what it may be */
export function factsOf({ date, lang, ui }: SharedOptions, words: Messages): Facts {
  if (ui !== undefined) choose('--ui', ui, UI_LANGUAGES, words)
  const day = date === undefined ? undefined : statedDate(date)
  if (date !== undefined && day === null) throw new UsageError(sayFault(words, { code: 'date-invalid', input: '--date', args: { value: date } }))
  if (lang !== undefined) choose('--lang', lang, languages, words)
  return { ...(day ? { published: day } : {}), ...(lang === undefined ? {} : { language: lang }) }
}

/** One of several values. @throws UsageError that lists them */
export function choose<T extends string>(option: string, value: string, choices: readonly T[], { usage }: Messages): T {
  const chosen = choices.find(choice => choice === value)
  if (chosen === undefined) throw new UsageError(usage.errors.invalidChoice(option, value, choices.join(', ')))
  return chosen
}
