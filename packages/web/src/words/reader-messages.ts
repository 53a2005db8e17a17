import type { Change, CorrectionField } from 'recoupe/view'
import type { Likeness } from '../reader/align/align-reports.ts'

/** What the reader, the review and the permalinks say around the texts. */
export interface ReaderMessages {
  readonly title: string
  readonly back: string
  readonly one: (letter: string) => string
  readonly noReport: string
  readonly pick: (letter: string) => string
  readonly pane: { readonly left: string; readonly right: string }
  readonly sync: string
  readonly syncMeaning: string
  readonly compare: string
  readonly compareMeaning: string
  readonly likeness: Readonly<Record<Likeness, string>>
  readonly likenessOf: (likeness: 'same' | 'reworded', letter: string) => string
  readonly onlyIn: (letter: string) => string
  readonly countOnlyIn: (n: number, letter: string) => string
  readonly countSame: (n: number) => string
  readonly countReworded: (n: number) => string
  readonly nextOf: (what: string) => string
  readonly gap: (n: number, letter: string) => string
  readonly gapNote: string
  readonly otherLanguage: string
  readonly commands: Readonly<Record<ReaderCommand, string>>
  readonly unmarked: string
  readonly chosenOf: (ref: string, at: number, all: number) => string
  readonly noneChosen: string
  readonly passageShown: string
  readonly nestedIn: (ref: string) => string

  readonly review: ReviewMessages
  readonly permalink: PermalinkMessages
}

export type ReaderCommand =
  | 'next'
  | 'previous'
  | 'counterpart'
  | 'why'
  | 'copy'
  | 'sync'
  | 'compare'
  | 'review'
  | 'accept'
  | 'reject'
  | 'speaker'
  | 'act'
  | 'span'
  | 'claims'
  | 'people'
  | 'undo'
  | 'redo'
  | 'log'
  | 'bulk'
  | 'reason'

export type ReviewFilter = 'all' | 'undecided' | 'unreviewed' | 'anonymous' | 'corrected'

export interface ReviewMessages {
  readonly title: string
  readonly enter: string
  readonly leave: string
  readonly accept: string
  readonly reject: string
  readonly speaker: string
  readonly act: string
  readonly span: string
  readonly claims: string
  readonly people: string
  readonly undo: string
  readonly redo: string
  readonly log: string
  readonly filterLabel: string
  readonly filters: Readonly<Record<ReviewFilter, string>>
  readonly done: string
  readonly none: string
  readonly bulk: (n: number) => string
  readonly bulkAccept: (n: number) => string
  readonly bulkReject: (n: number) => string
  readonly bulkAsk: (n: number) => string
  readonly bulkTooMany: (most: number) => string
  readonly accepted: (ref: string) => string
  readonly rejected: (ref: string) => string
  readonly changed: (ref: string) => string
  readonly undone: string
  readonly redone: string
  readonly nothingToUndo: string
  readonly nothingToRedo: string
  readonly saving: string
  readonly stamp: (what: 'accept' | 'reject' | 'change', by: string) => string
  readonly you: string
  readonly who: (words: string) => string
  readonly whoIs: string
  readonly nobody: string
  readonly otherName: string
  readonly otherNameHint: string
  readonly setName: string
  readonly current: string
  readonly mentionedNear: string
  readonly speaksElsewhere: string
  readonly which: string
  readonly spanTitle: string
  readonly spanHint: string
  readonly spanKeys: Readonly<Record<'start' | 'end' | 'letter' | 'field', string>>
  readonly fields: { readonly source: string; readonly cue: string; readonly content: string }
  readonly save: string
  readonly cancel: string
  readonly spanEmpty: string
  readonly spanWas: string
  readonly claimsTitle: string
  readonly noClaim: string
  readonly split: string
  readonly splitHint: string
  readonly merge: string
  readonly mergeHint: string
  readonly mergeWith: string
  readonly find: string
  readonly peopleTitle: string
  readonly renameLabel: string
  readonly rename: string
  readonly sameAs: string
  readonly mentions: (n: number) => string
  readonly splitMentions: string
  readonly splitMentionsHint: string
  readonly like: (n: number) => string
  readonly likeApply: (n: number) => string
  readonly likeLeave: string
  readonly likeHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly logTitle: string
  readonly logEmpty: string
  readonly logUndo: string
  readonly logRedo: string
  readonly logUndone: string
  readonly logMoved: string
  readonly kinds: Readonly<Record<Change['kind'], string>>
  readonly corrected: Readonly<Record<CorrectionField, string>>
  readonly yes: string
  readonly no: string
  readonly conflictTitle: string
  readonly conflictBody: (others: string) => string
  readonly conflictUnknown: string
  readonly conflictRetry: string
  readonly conflictDrop: string
  readonly failedTitle: string
  readonly failedRetry: string
  readonly failedDrop: string
  readonly movedTitle: (n: number) => string
  readonly movedBody: string
  readonly movedQuote: string
  readonly movedDrop: string
  readonly movedKeep: string
  readonly movedSee: string
}

export interface PermalinkMessages {
  readonly statement: string
  readonly claim: string
  readonly span: string
  readonly copyClaim: string
  readonly copyStatement: string
  readonly copySpan: string
  readonly copied: string
  readonly copyFailed: string
  readonly gone: string
  readonly goneHint: string
  readonly moved: string
  readonly movedHint: string
  readonly quoted: string
  readonly notKept: string
  readonly nearest: string
  readonly nothingNear: string
  readonly leave: string
  readonly itIs: string
  readonly orphan: string
  readonly toDossier: string
  readonly openReader: string
  readonly renamed: string
  readonly positions: string
}
