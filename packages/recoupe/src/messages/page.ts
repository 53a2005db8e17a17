/** What the text, Markdown and HTML renderings say around the data. */
export interface PageMessages {
  readonly dossier: string
  readonly tagline: string
  readonly untitled: string
  readonly report: string
  readonly title: Readonly<Record<Section, string>>
  readonly subtitle: Readonly<Record<Section, string>>
  readonly skip: string
  readonly navigation: string
  readonly settings: string
  readonly switchLanguage: string
  readonly theme: string
  readonly themes: { readonly auto: string; readonly light: string; readonly dark: string }
  readonly help: string
  readonly close: string
  readonly back: string
  readonly corroboratedCaption: (n: number) => string

  readonly provenance: string
  readonly publication: string
  readonly text: string
  readonly untitledReport: string
  readonly noProvenance: string
  readonly from: (basis: string) => string
  readonly attributedShare: (percent: number) => string
  readonly barCode: string

  readonly missing: string
  readonly missingSubtitle: string
  readonly missingReport: (n: number) => string
  readonly cited: (n: number) => string
  readonly cut: (n: number) => string
  readonly cutIn: (letter: string) => string
  readonly unattributed: (n: number) => string
  readonly unused: (n: number) => string
  readonly nothingMissing: string
  /** Of a dossier that a filter made: so many of so many. */
  readonly partOf: (claims: number, allClaims: number, statements: number, allStatements: number) => string
  /** Of texts that are not given whole. */
  readonly excerpts: (characters: number) => string
  readonly noiseLeftOut: string

  readonly claim: string
  readonly statusAndGaps: string
  readonly otherVoices: string
  readonly newsrooms: string
  readonly newsroom: (letter: string) => string
  readonly nobody: string
  readonly nobodyShort: string
  /** No report of the dossier has this holder take a position on the claim. */
  readonly nothingInTexts: string
  /** Another report has it, this one has not. */
  readonly notInReport: string
  readonly notIn: (letters: string) => string
  readonly notInReceived: string
  readonly textCut: string
  readonly nothingMeaning: string
  readonly notInReportMeaning: string
  readonly filters: string
  readonly all: string
  readonly divergent: string
  readonly outside: (n: number) => string
  readonly noClaims: string
  readonly noGist: string
  /** Before a gist that words the opposite of the claim. */
  readonly contrary: string
  /** The same where somebody denies the claim, and so says what the gist says. */
  readonly deniedAs: string
  readonly noStatements: string
  readonly noDivergences: string
  readonly noTimes: string
  /** Before a date that another report gives the same event. */
  readonly otherDate: string
  readonly noOrigins: string
  readonly noReports: string
  readonly noneShown: string
  readonly notInSome: (reports: number) => string
  readonly foldedVoices: string

  readonly proof: string
  readonly proofEmpty: string
  readonly why: string
  readonly readIn: (letter: string) => string
  readonly copyLink: string
  readonly linkCopied: string
  readonly counterpart: string
  readonly alone: string

  readonly act: string
  readonly speaker: string
  readonly side: string
  readonly sideFor: (name: string) => string
  readonly form: string
  readonly relay: string
  readonly relayBy: (names: string) => string
  readonly addressee: string
  readonly said: string
  readonly position: string
  readonly confidence: string
  readonly reasons: string
  readonly noReason: string
  readonly machine: string
  readonly certainty: string
  readonly anonymous: string
  readonly undecided: string
  readonly undecidedMeaning: string
  readonly unknownSpeaker: string
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly editorialVoice: string
  readonly noise: string
  readonly within: (ref: string) => string

  readonly omissionIn: (letters: string) => string
  /** The same in one line of the summary, where no passage stands beside it: what is missing, a denial or the whole claim. */
  readonly gapIn: { readonly denial: (letters: string) => string; readonly claim: (letters: string) => string }

  readonly otherOrigins: string
  readonly pathUntold: string
  readonly pathUntoldHint: string
  readonly originSummary: (reports: number, origins: string) => string
  readonly denialsOneOrigin: (n: number) => string
  readonly dependencies: string
  readonly noDependencies: string
  readonly sharedCharacters: (n: number) => string
  readonly noOriginShown: string

  readonly register: string
  readonly corrections: string
  readonly correctedField: string
  readonly decidedByPerson: string
  readonly rejected: string
  /** A correction whose passage is no longer there: shown, not applied. */
  readonly passageMoved: string
  readonly compare: string
  readonly shortcuts: string
  readonly keyGroups: { readonly reading: string; readonly settings: string }
  readonly keys: Readonly<Record<KeyHelp, string>>
  readonly keyNames: { readonly enter: string; readonly escape: string }
  readonly generated: (name: string, version: string) => string
  readonly offline: string
  readonly statementsColumn: string
  readonly saveData: string
}

export type Section = 'essentials' | 'matrix' | 'divergences' | 'origins' | 'clocks' | 'reader' | 'register'

export type KeyHelp = 'next' | 'counterpart' | 'open' | 'read' | 'why' | 'link' | 'move' | 'section' | 'escape' | 'theme' | 'language' | 'help'
