import { RecoupeError } from '../engine/error.ts'
import { readReports } from '../engine/read-reports.ts'
import { checkPage, type OriginalText, verifyDossier } from '../engine/verify.ts'
import { VERSION } from '../engine/version.ts'
import { type Messages, sayFault } from '../messages/index.ts'
import type { Problem, Verification } from '../types/index.ts'
import { type Console, debug, write } from './console.ts'
import { readDossier, type StoredDossier } from './read-dossier.ts'
import { UsageError } from './usage-error.ts'

export interface VerifyCommand {
  readonly texts?: string
}

/** Faults shown one by one. */
const SHOWN = 20

/**
 * `recoupe verify`: 0 where every dossier is right, 1 where one is wrong or cannot be read, 3 where all that could be checked is right but a text is
 * given in excerpts, or the page by another version, so that not all could.
 */
export async function runVerify(names: readonly string[], command: VerifyCommand, words: Messages, console: Console): Promise<number> {
  if (names.length === 0) throw new UsageError(words.usage.errors.nothingGiven)
  const texts = command.texts === undefined ? [] : await textsIn(command.texts, words, console)
  const codes: number[] = []
  for (const name of names) {
    try {
      codes.push(await report(name, await readDossier(name, console.stdin), texts, words, console))
    } catch (error) {
      if (!(error instanceof RecoupeError)) throw error
      debug(error.cause, console)
      await write(console.stderr, `${sayFault(words, error.fault)}\n`)
      codes.push(1)
    }
  }
  return codes.includes(1) ? 1 : Math.max(...codes)
}

async function report(name: string, { dossier, page }: StoredDossier, texts: readonly OriginalText[], words: Messages, { stdout }: Console): Promise<number> {
  const verification = verifyDossier(dossier, texts)
  const shown = page === null ? null : checkPage(page, dossier, VERSION)
  const problems = [...verification.problems, ...(shown?.problems ?? [])]
  const { verify } = words
  const lines = [
    words.pair(name, problems.length === 0 ? verify.allRight : verify.wrong(problems.length)),
    `  ${verify.checked(verification.checked)}`,
    ...(shown === null || shown.problems.length > 0 ? [] : [`  ${shown.compared ? verify.pageCompared : verify.pageNotCompared(dossier.generator.version)}`]),
    ...unchecked(verification, words),
    ...problems.slice(0, SHOWN).map(p => `  ${say(p, words)}`),
    ...(problems.length > SHOWN ? [`  ${verify.more(problems.length - SHOWN)}`] : []),
  ]
  await write(stdout, `${lines.join('\n')}\n`)
  if (problems.length > 0) return 1
  return verification.unchecked.length > 0 || shown?.compared === false ? 3 : 0
}

const unchecked = ({ unchecked: ids }: Verification, { verify }: Messages): string[] =>
  ids.length === 0 ? [] : [`  ${verify.unchecked(ids.length, `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`)}`]

/** One line, without the controls that a forged dossier could smuggle to the terminal. */
const say = ({ code, where, args }: Problem, words: Messages): string =>
  words.pair(where, words.verify.problem[code](args)).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')

/** Texts of a folder, read as reports are, so that a page gives the text that a dossier has of it. */
async function textsIn(folder: string, words: Messages, console: Console): Promise<OriginalText[]> {
  const texts: OriginalText[] = []
  for await (const outcome of readReports([folder])) {
    if (outcome.kind === 'fault') await write(console.stderr, `${sayFault(words, outcome.fault)}\n`)
    if (outcome.kind !== 'report') continue
    const { report } = outcome.ingested
    texts.push({ name: report.path ?? report.id, text: report.text })
  }
  return texts
}
