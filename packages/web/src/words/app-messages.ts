import type { StepName } from '../api.ts'

/** What the reading room says around the dossier; the words of the dossier itself are Recoupe's own. */
export interface AppMessages {
  readonly language: string
  readonly navigation: string
  readonly library: string
  readonly newDossier: string
  readonly search: string
  readonly palette: string
  readonly paletteHint: string
  readonly paletteNone: string
  readonly notFound: string
  readonly notFoundHint: string
  readonly toLibrary: string
  readonly loading: string
  readonly retry: string
  readonly cancel: string
  readonly close: string
  readonly remove: string
  readonly rename: string
  readonly save: string
  readonly more: string
  readonly shown: (shown: number, all: number) => string

  readonly groups: Readonly<Record<CommandGroup, string>>
  readonly commands: Readonly<Record<CommandName, string>>
  readonly otherKeys: string

  readonly libraryHint: string
  readonly searchDossiers: string
  readonly searchTexts: string
  readonly searchEverywhere: (query: string) => string
  readonly searchHint: string
  readonly hits: (n: number) => string
  readonly noHits: (query: string) => string
  readonly noHitsHint: string
  readonly emptyLibrary: string
  readonly emptyLibraryHint: string
  readonly noDossierFor: (query: string) => string
  readonly updated: (when: string) => string
  readonly state: Readonly<Record<'ready' | 'working' | 'failed', string>>
  readonly actionsFor: (title: string) => string
  readonly deleteDossier: string
  readonly deleteAsk: (title: string) => string
  readonly deleteHint: string
  readonly renameLabel: string

  readonly drop: string
  readonly dropHint: string
  readonly dropHere: string
  readonly chooseFiles: string
  readonly pasteText: string
  readonly addAddress: string
  readonly titleLabel: string
  readonly titleHint: string
  readonly textLabel: string
  readonly outletLabel: string
  readonly dateLabel: string
  readonly dateHint: string
  readonly languageLabel: string
  readonly languageAuto: string
  readonly addressLabel: string
  readonly addressHint: string
  readonly add: string
  readonly ready: string
  readonly sources: (n: number) => string
  readonly noSources: string
  readonly make: string
  readonly addReports: string
  readonly addReportsTo: (title: string) => string
  readonly oneIsFew: string
  readonly tooLarge: (name: string) => string
  readonly kindOf: Readonly<Record<'file' | 'text' | 'url', string>>
  readonly characters: (n: number) => string
  readonly kilobytes: (size: string) => string

  readonly working: string
  readonly finished: string
  readonly steps: Readonly<Record<StepName, string>>
  readonly stepState: Readonly<Record<'done' | 'now' | 'waiting', string>>
  readonly failedTitle: string
  readonly notRead: (reports: number) => string
  readonly continueWithout: string
  readonly openDossier: string

  readonly signIn: string
  readonly signInHint: string
  readonly signOut: string
  readonly nameLabel: string
  readonly passwordLabel: string
  readonly tokenLabel: string
  readonly offlineTitle: string
  readonly offlineHint: string
  readonly errorTitle: string
  /** Sentences for the server's codes; a code that is missing here is told in the server's own words. */
  readonly errors: Readonly<Record<string, string>>
  readonly errorCode: (code: string) => string

  readonly exportTitle: string
  readonly exportHint: string
  readonly exportFormat: string
  readonly exportScope: string
  readonly exportAll: string
  readonly exportFiltered: (n: number) => string
  readonly excerpts: string
  readonly formats: Readonly<Record<ExportFormat, string>>
  readonly download: string

  readonly statements: string
  readonly statementsHint: string
  readonly statementCount: (shown: number, all: number) => string
  readonly filterAct: string
  readonly filterSpeaker: string
  readonly filterReport: string
  readonly filterDecided: string
  readonly filterText: string
  readonly any: string
  readonly decidedOnly: string
  readonly undecidedOnly: string
  readonly clearFilters: string
  readonly noStatementMatches: string
  readonly rowPosition: (row: number, all: number) => string
  readonly columns: { readonly ref: string; readonly act: string; readonly speaker: string; readonly words: string; readonly report: string }

  readonly read: string
  readonly reports: string
  readonly coverage: string
  readonly removeReport: (letter: string) => string
  readonly removeReportAsk: (letter: string) => string
  readonly removeReportHint: string
  readonly again: string
  readonly againDone: (kept: number, moved: number) => string
  readonly moreActions: string
}

export type CommandGroup = 'go' | 'read' | 'review' | 'settings'

export type CommandName =
  | 'palette'
  | 'help'
  | 'library'
  | 'new'
  | 'search'
  | 'theme'
  | 'language'
  | 'export'
  | 'addReports'
  | 'copyDossier'
  | 'again'
  | 'reader'
  | 'back'

export type ExportFormat = 'html' | 'md' | 'docx' | 'csv' | 'json' | 'jsonld' | 'annotation' | 'ftm' | 'prov'
