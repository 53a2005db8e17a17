import { renderDossier, TABLES } from '../engine/render.ts'
import { type Messages, UI_LANGUAGES } from '../messages/index.ts'
import { type Console, hasColor, write } from './console.ts'
import { checkTarget, formatOf } from './format.ts'
import { choose } from './options.ts'
import { openOutput } from './output.ts'
import { readDossier } from './read-dossier.ts'
import { checkSelection, type Selection, select } from './select.ts'
import { UsageError } from './usage-error.ts'

export interface ExportCommand extends Selection {
  readonly format?: string
  readonly table?: string
  readonly output?: string
  readonly ui?: string
}

/** `recoupe export`: a dossier that is already made, in another form; returns the exit code. */
export async function runExport(name: string, command: ExportCommand, words: Messages, console: Console): Promise<number> {
  if (command.ui !== undefined) choose('--ui', command.ui, UI_LANGUAGES, words)
  const format = formatOf(command, words)
  checkTarget(format, command, console, words)
  const table = command.table === undefined ? undefined : choose('--table', command.table, TABLES, words)
  if (table !== undefined && format !== 'csv') throw new UsageError(words.usage.errors.tableWithoutCsv)
  checkSelection(command, words)
  const { dossier } = await readDossier(name, console.stdin)
  const part = select(dossier, command, words)
  const { columns: width } = console.stdout
  const toScreen = command.output === undefined
  const rendering = renderDossier(part, {
    format,
    ui: words.language,
    color: toScreen && hasColor(console),
    ...(width === undefined || !toScreen ? {} : { width }),
    ...(table ? { table } : {}),
  })
  const output = await openOutput(command.output, console)
  await output.write(rendering)
  await output.close()
  if (!toScreen && console.stderr.isTTY === true) await write(console.stderr, `${words.cli.written(command.output ?? '')}\n`)
  return 0
}
