import { RecoupeError } from '../engine/error.ts'
import { keepPages } from '../engine/keep-pages.ts'
import { type DossierResult, makeDossier } from '../engine/make-dossier.ts'
import { renderDossier, TABLES } from '../engine/render.ts'
import { type Messages, sayFault } from '../messages/index.ts'
import type { Fault } from '../types/index.ts'
import { type Console, debug, hasColor, write } from './console.ts'
import { exitCode } from './exit-code.ts'
import { checkTarget, formatOf } from './format.ts'
import { inputsOf } from './inputs.ts'
import { choose, factsOf, type SharedOptions } from './options.ts'
import { openOutput } from './output.ts'
import { progressLine } from './progress.ts'
import { readAmendments } from './read-dossier.ts'
import { checkSelection, type Selection, select } from './select.ts'
import { UsageError } from './usage-error.ts'

export interface DossierCommand extends SharedOptions, Selection {
  readonly manifest?: string
  readonly format?: string
  readonly table?: string
  readonly title?: string
  readonly corrections?: string
  readonly keepPages?: string
}

/** `recoupe dossier`: returns the exit code. */
export async function runDossier(names: readonly string[], command: DossierCommand, words: Messages, console: Console): Promise<number> {
  const facts = factsOf(command, words)
  const format = formatOf(command, words)
  checkTarget(format, command, console, words)
  const table = command.table === undefined ? undefined : choose('--table', command.table, TABLES, words)
  if (table !== undefined && format !== 'csv') throw new UsageError(words.usage.errors.tableWithoutCsv)
  if (names.length === 0 && command.manifest === undefined) throw new UsageError(words.usage.errors.nothingGiven)
  checkSelection(command, words)
  const amendments = command.corrections === undefined ? [] : await readAmendments(command.corrections)

  const progress = progressLine(console, words)
  const faults: Fault[] = []
  const onFault = (fault: Fault, cause: unknown): void => {
    faults.push(fault)
    progress.clear()
    debug(cause, console)
    console.stderr.write(`${sayFault(words, fault)}\n`)
  }
  const kept = command.keepPages === undefined ? {} : { fetchPage: keepPages(command.keepPages, () => new Date().toISOString()) }
  const inputs = [...(command.manifest === undefined ? [] : [{ manifest: command.manifest }]), ...(await inputsOf(names, console.stdin, words))]
  const options = { facts, amendments, onFault, onProgress: progress.show, ...(command.title === undefined ? {} : { title: command.title }), ...kept }
  const made: DossierResult | null = await makeDossier(inputs, options).catch(error => {
    if (error instanceof RecoupeError && faults.length > 0) return null
    throw error
  })
  progress.clear()
  if (made) {
    const part = select(made.dossier, command, words)
    const output = await openOutput(command.output, console)
    const { columns: width } = console.stdout
    const color = command.output === undefined && hasColor(console)
    const rendering = renderDossier(part, {
      format,
      ui: words.language,
      color,
      ...(width === undefined || command.output !== undefined ? {} : { width }),
      ...(table ? { table } : {}),
    })
    await output.write(rendering)
    await output.close()
    await tell(command, faults, made, words, console)
  }
  return exitCode(made ? 1 : 0, faults)
}

/** What is worth knowing beside the result: that it is partial, and on a terminal where it went. */
async function tell({ output }: DossierCommand, faults: readonly Fault[], { dossier }: DossierResult, { cli }: Messages, { stderr }: Console): Promise<void> {
  if (faults.length > 0) await write(stderr, `${cli.partly(faults.length, faults.length + dossier.reports.length)}\n`)
  if (output !== undefined && stderr.isTTY === true) await write(stderr, `${cli.written(output)}\n`)
}
