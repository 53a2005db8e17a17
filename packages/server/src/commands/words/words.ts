import { en } from './en.ts'
import { fr } from './fr.ts'

/** What the server's commands say. */
export interface ServerWords {
  readonly language: 'fr' | 'en'
  /** Help of `recoupe serve`. */
  readonly serveHelp: string
  /** Help of `recoupe store` and of `recoupe user`. */
  readonly storeHelp: string
  readonly userHelp: string
  /** Help of `recoupe mcp`. */
  readonly mcpHelp: string
  readonly mcpReady: (folders: number) => string
  readonly folder: string
  readonly unknownVerb: (verb: string) => string
  readonly operandMissing: string
  readonly tooMuch: (operand: string) => string
  readonly reasonNeeded: string
  readonly written: (path: string) => string
  readonly forgotten: (dossiers: number) => string
  readonly password: string
  readonly passwordShort: (least: number) => string
  readonly userAdded: (name: string, role: string) => string
  readonly unknownOption: (name: string) => string
  readonly invalidValue: (option: string, value: string, expected: string) => string
  readonly port: string
  readonly tryHelp: (command: string) => string
  readonly listening: (address: string) => string
  readonly storeAt: (place: string) => string
  readonly stopping: string
  readonly stopped: string
  readonly portTaken: (port: number) => string
  readonly mayNotListen: (address: string) => string
  readonly noSuchAddress: (host: string) => string
  readonly token: (token: string) => string
  readonly tokenFile: (path: string, reason: string) => string
  readonly tokenShort: (least: number) => string
  readonly publicUrl: string
  readonly resumed: (count: number) => string
  readonly failed: (reason: string) => string
}

export const serverWords: Readonly<Record<'fr' | 'en', ServerWords>> = { fr, en }
