/** A command with what it is for. */
export type Example = readonly [command: string, meaning: string]

/** Help and usage errors of the command line. */
export interface UsageMessages {
  readonly summary: string
  readonly dossier: string
  readonly statements: string
  readonly verify: string
  readonly export: string
  readonly dossiers: string
  /** One line for each command of the package recoupe-server. */
  readonly server: { readonly serve: string; readonly store: string; readonly user: string; readonly mcp: string }
  readonly inputs: string
  readonly options: {
    readonly manifest: string
    readonly format: string
    readonly table: string
    readonly output: string
    readonly title: string
    readonly corrections: string
    readonly keepPages: string
    readonly excerpts: string
    readonly texts: string
    readonly status: string
    readonly act: string
    readonly stance: string
    readonly speaker: string
    readonly report: string
    readonly decided: string
    readonly words: string
    readonly date: string
    readonly language: string
    readonly ui: string
    readonly version: string
    readonly help: string
  }
  readonly helpCommand: string
  readonly titles: {
    readonly usage: string
    readonly arguments: string
    readonly options: string
    readonly commands: string
    readonly examples: string
    readonly codes: string
  }
  readonly codes: readonly (readonly [code: number, meaning: string])[]
  readonly examples: {
    readonly dossier: readonly Example[]
    readonly statements: readonly Example[]
    readonly verify: readonly Example[]
    readonly export: readonly Example[]
  }
  readonly errors: {
    readonly unknownOption: (name: string) => string
    readonly unknownCommand: (name: string) => string
    readonly missingValue: (option: string) => string
    readonly invalidChoice: (option: string, value: string, choices: string) => string
    readonly nothingGiven: string
    readonly tableWithoutCsv: string
    readonly notForScreen: (format: string) => string
    readonly onlyOneStdin: string
    readonly noSuchSpeaker: (name: string) => string
    readonly noSuchReport: (name: string) => string
    readonly other: (message: string) => string
    readonly serverMissing: (command: string, remedy: string) => string
    readonly tryHelp: (command: string) => string
  }
}
