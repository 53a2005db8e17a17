/**
 * What an interface needs to show a dossier: the words of the interface, the views that every rendering is made of, the
 * signs and the style sheet. Runs in a browser: nothing behind this door may import from `node:`.
 */
export { anchorOf, claimAnchorOf, entityAnchorOf, mentionAnchorOf, spanAnchorOf } from './claims/corrections/anchors.ts'
export { type Standing, standingChanges } from './claims/corrections/standing.ts'
export { suggestLike } from './claims/corrections/suggest-like.ts'
export { claimPermalink, type Permalinked, type PermalinkKind, quoteHash, resolvePermalink, spanPermalink, statementPermalink } from './dossier/permalink.ts'
export { codePointName, oneLine, splitHidden } from './dossier/render/escape.ts'
export { stretchClasses } from './dossier/render/html/annotate.ts'
export {
  ACT_FAMILY,
  ACT_GLYPH,
  ACT_SHAPE,
  type Family,
  PICTOGRAMS,
  type Shape,
  STANCE_FAMILY,
  STANCE_SHAPE,
  STATUS_SHAPE,
  sprite,
} from './dossier/render/html/signs.ts'
export { STYLE } from './dossier/render/html/style/index.ts'
export {
  appearsCut,
  contrary,
  lettersOf,
  lettersWithout,
  quoteExhibit,
  sayBasis,
  sayGist,
  sayLanguage,
  sayNote,
  sayOrigin,
  sayOrigins,
  sayProvenance,
  sayPublished,
  sayStatus,
  sayTitle,
} from './dossier/render/phrases.ts'
export { type Account, type Accounts, accountsOf, type Chain, chainsOf, type Station, stationsOf } from './dossier/render/view/accounts.ts'
export { actorKey, actorOf } from './dossier/render/view/actor.ts'
export { type Bands, bandsOf, type Source } from './dossier/render/view/bands.ts'
export { BAR_CODE, barsOf, type CodeBar } from './dossier/render/view/bar-code.ts'
export { changedWords } from './dossier/render/view/changes.ts'
export { type Clocks, clocksOf, type Lane, markerOf } from './dossier/render/view/clocks.ts'
export { type Passage, passageAround, sentencesIn } from './dossier/render/view/context.ts'
export { type SaidCorrection, sayCorrection, sayTarget } from './dossier/render/view/corrected.ts'
export { counterparts } from './dossier/render/view/counterparts.ts'
export { type Essential, essentialsOf, type Party } from './dossier/render/view/essentials.ts'
export { type Exhibit, type ReportView, type Stand, within } from './dossier/render/view/exhibits.ts'
export { groupBy } from './dossier/render/view/group.ts'
export { type Holder, holderOf, sayEntity, sayHolder } from './dossier/render/view/holder.ts'
export { sayAct } from './dossier/render/view/manner.ts'
export { type Cell, type Column, type Mark, type Matrix, matrixOf, type Row, type Slot } from './dossier/render/view/matrix.ts'
export type { Happening, Moment } from './dossier/render/view/moments.ts'
export { inLanguage, nameOf, type Worded } from './dossier/render/view/name.ts'
export { type Nested, nest } from './dossier/render/view/nest.ts'
export { actsOf, attributedPercent, beginning, countWords, opening } from './dossier/render/view/received.ts'
export { sayKind, sayOtherwise } from './dossier/render/view/say-happening.ts'
export { sayTime } from './dossier/render/view/say-time.ts'
export { sayTransfer, type TransferField, tellerMarks, tellerName, transferFields } from './dossier/render/view/say-transfer.ts'
export { isTurned, type Piece, type Quoted, type Side, sidesOf } from './dossier/render/view/sides.ts'
export { type Block, blocksOf, type Stretch, stretchesOf } from './dossier/render/view/stretches.ts'
export { STRIP, sayCounts, type Tick, ticksOf } from './dossier/render/view/strip.ts'
export { type Teller, type Transfer, transfersOf } from './dossier/render/view/transfers.ts'
export { allExhibits, contentOf, type View, viewOf } from './dossier/render/view/view.ts'
export { type KeyHelp, type Messages, messages, quote, type Section, sayCause, sayFault, sayReason, UI_LANGUAGES, type UiLanguage } from './messages/index.ts'
export { fold } from './text/fold.ts'
export type * from './types/index.ts'
export { FAULT_CODES } from './types/index.ts'
