import { type Messages, messages, type UiLanguage } from 'recoupe/view'
import { useSettings } from '../shell/settings.ts'
import type { AppMessages } from './app-messages.ts'
import { app as en } from './en/app.ts'
import { app as fr } from './fr/app.ts'

/** Everything that the interface says, in one language. */
export interface Words extends Messages {
  readonly app: AppMessages
}

export const words: Readonly<Record<UiLanguage, Words>> = {
  fr: { ...messages.fr, app: fr },
  en: { ...messages.en, app: en },
}

/** The words of the language that the reader has chosen. */
export const useWords = (): Words => words[useSettings().language]
