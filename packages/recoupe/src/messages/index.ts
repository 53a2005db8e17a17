import type { Fault, FaultCode, MissingReport, Reason } from '../types/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Messages, UiLanguage } from './messages.ts'
import type { ReasonCode } from './reasons.ts'

export type { Messages, UiLanguage } from './messages.ts'
export type { KeyHelp, Section } from './page.ts'
export { quote } from './quote.ts'

/** The interface in every language that it has. */
export const messages: Readonly<Record<UiLanguage, Messages>> = { fr, en }

export const UI_LANGUAGES: readonly UiLanguage[] = ['fr', 'en']

/** A reason in words; a code without a sentence is shown as it is, with its arguments, so that nothing gets lost. */
export function sayReason(words: Messages, { code, args }: Reason): string {
  if (Object.hasOwn(words.reasons, code)) return words.reasons[code as ReasonCode](args)
  const values = Object.entries(args).map(([key, value]) => `${key} ${value}`)
  return [code, ...values].join(' · ')
}

/** Why a report is missing, in words. */
export function sayCause(words: Messages, { cause, args }: MissingReport): string {
  return Object.hasOwn(words.faults, cause) ? words.faults[cause as FaultCode](args ?? {}).cause : cause
}

/** A fault on one line: the input, the cause, what to do. */
export function sayFault(words: Messages, { code, input, args }: Fault): string {
  const { cause, remedy } = words.faults[code](args)
  return words.cli.fault(input, cause, remedy)
}
