import { type Messages, messages, type UiLanguage } from 'recoupe/view'
import { useSettings } from '../shell/settings.ts'
import type { AppMessages } from './app-messages.ts'
import { app as en } from './en/app.ts'
import { reader as readerEn } from './en/reader.ts'
import { app as fr } from './fr/app.ts'
import { reader as readerFr } from './fr/reader.ts'
import type { ReaderMessages } from './reader-messages.ts'

/** Everything that the interface says, in one language. */
export interface Words extends Messages {
  readonly app: AppMessages
  readonly reader: ReaderMessages
}

export const words: Readonly<Record<UiLanguage, Words>> = {
  fr: { ...messages.fr, app: fr, reader: readerFr },
  en: { ...messages.en, app: en, reader: readerEn },
}

/** The words of the language that the reader has chosen. */
export const useWords = (): Words => words[useSettings().language]
