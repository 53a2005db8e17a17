/** Why the store did not do what it was asked. One catalogue; `message` says it in one English line, `args` carry what the sentence needs. */
export const STORE_ERROR_CODES = [
  'store-full',
  'store-disk',
  'store-read-only',
  'store-busy',
  'store-newer',
  'store-damaged',
  'store-unreachable',
  'store-not-one',
  'store-exists',
  'store-closed',
  'backup-damaged',
  'conflict',
  'not-found',
  'exists',
  'forgotten',
  'cursor',
  'unknown-term',
  'internal',
] as const
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number]

export type StoreErrorArgs = Readonly<Record<string, string | number>>

type Sentence = (args: Record<string, string | number>) => string

/** What happened, to what, and what to do next. */
const SENTENCES: Readonly<Record<StoreErrorCode, Sentence>> = {
  'store-full': a => `The disk of the store ${a.place} is full: nothing was written. Make room and try again.`,
  'store-disk': a =>
    `The disk of the store ${a.place} did not take or give what it should (${a.reason}): nothing was written. Look at its space, its quota and its health.`,
  'store-read-only': a => `The store ${a.place} may not be written to: give this user the right to write the file and its folder.`,
  'store-busy': a => `Another process kept the store ${a.place} busy for ${a.seconds} seconds: nothing was written. Try again.`,
  'store-newer': a => `The store ${a.place} has schema ${a.found}, this version knows up to ${a.known}: install a newer recoupe-server.`,
  'store-damaged': a => `The store ${a.place} is damaged (${a.reason}): restore a backup with \`recoupe store restore\`.`,
  'store-unreachable': a => `The store ${a.place} cannot be reached (${a.reason}).`,
  'store-not-one': a => `${a.place} is no store of Recoupe (${a.reason}).`,
  'store-exists': a => `There is a store at ${a.place} already: say --force to replace it.`,
  'store-closed': a => `The store ${a.place} is closed.`,
  'backup-damaged': a => `The backup ${a.place} cannot be restored (${a.reason}): nothing was changed.`,
  conflict: a => `The dossier ${a.dossier} is at revision ${a.found}, not ${a.expected}: read it again and repeat the change.`,
  'not-found': a => `There is no ${a.what} ${a.id}.`,
  exists: a => `There is a ${a.what} ${a.id} already.`,
  forgotten: a => `The report ${a.sha256} was taken out of this store on ${a.at} and is not taken in again (${a.reason}).`,
  cursor: () => 'The place to go on from (`after`) was not given by this list.',
  'unknown-term': () => 'Nothing can be searched for: the query holds no word.',
  internal: a => `The store failed: ${a.reason}.`,
}

/** The one error that the store throws. `cause` is the database's own error, where there is one; neither ever holds the text of a report. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly args: StoreErrorArgs

  constructor(code: StoreErrorCode, args: StoreErrorArgs = {}, cause?: unknown) {
    super(SENTENCES[code](args), cause === undefined ? undefined : { cause })
    this.code = code
    this.args = args
  }
}
