import { Command, CommanderError } from 'commander'
import { FORMATS, TABLES } from '../engine/render.ts'
import { RECORD_FORMATS } from '../engine/render-record.ts'
import { languages } from '../engine/tools.ts'
import { VERSION } from '../engine/version.ts'
import { type Messages, UI_LANGUAGES } from '../messages/index.ts'
import type { Console } from './console.ts'
import { type DossierCommand, runDossier } from './run-dossier.ts'
import { type ExportCommand, runExport } from './run-export.ts'
import { isServerCommand, runServer, SERVER_COMMANDS } from './run-server.ts'
import { runStatements, type StatementsCommand } from './run-statements.ts'
import { runVerify, type VerifyCommand } from './run-verify.ts'
import { ACT_CHOICES, DECIDED_CHOICES, STANCE_CHOICES, STATUS_CHOICES } from './select.ts'
import { UsageError } from './usage-error.ts'

/**
 * Parses the arguments and runs the command that they name. Resolves to the exit code.
 * @throws UsageError for arguments that make no command
 */
export async function runProgram(argv: readonly string[], words: Messages, console: Console): Promise<number> {
  const [first, ...rest] = argv
  // its options are the server's to read
  if (isServerCommand(first)) return runServer(first, rest, words, console)
  let code = 0
  const program = describe(new Command('recoupe'), words.usage.summary, words, console)
  program.version(VERSION, '-V, --version', words.usage.options.version)
  program.helpCommand('help [command]', words.usage.helpCommand)
  program.addHelpText(
    'after',
    `\n${examples([...words.usage.examples.dossier.slice(0, 3), ...words.usage.examples.statements.slice(0, 1)], words)}\n\n${codes(words)}`,
  )

  const { options, inputs } = words.usage
  const dossier = describe(program.command('dossier'), words.usage.dossier, words, console)
    .argument('[input...]', inputs)
    .option('-m, --manifest <file>', options.manifest)
    .option('-f, --format <format>', `${options.format} (${FORMATS.join(', ')})`)
    .option('--table <table>', `${options.table} (${TABLES.join(', ')})`)
    .option('--title <title>', options.title)
    .option('--corrections <file>', options.corrections)
    .option('--keep-pages <folder>', options.keepPages)
  selecting(dossier, words)
  shared(dossier, words).addHelpText('after', `\n${examples(words.usage.examples.dossier, words)}\n\n${codes(words)}`)
  dossier.action(async (names: string[], command: DossierCommand) => {
    code = await runDossier(names, command, words, console)
  })

  const statements = describe(program.command('statements'), words.usage.statements, words, console)
    .argument('[input...]', inputs)
    .option('-f, --format <format>', `${RECORD_FORMATS.join(', ')}`)
  shared(statements, words).addHelpText('after', `\n${examples(words.usage.examples.statements, words)}\n\n${codes(words)}`)
  statements.action(async (names: string[], command: StatementsCommand) => {
    code = await runStatements(names, command, words, console)
  })

  const verify = describe(program.command('verify'), words.usage.verify, words, console)
    .argument('[dossier...]', words.usage.dossiers)
    .option('--texts <folder>', options.texts)
    .option('--ui <language>', `${options.ui} (${UI_LANGUAGES.join(', ')})`)
    .addHelpText('after', `\n${examples(words.usage.examples.verify, words)}\n\n${codes(words)}`)
  verify.action(async (names: string[], command: VerifyCommand) => {
    code = await runVerify(names, command, words, console)
  })

  const exporting = describe(program.command('export'), words.usage.export, words, console)
    .argument('<dossier>', words.usage.dossiers)
    .option('-f, --format <format>', `${options.format} (${FORMATS.join(', ')})`)
    .option('--table <table>', `${options.table} (${TABLES.join(', ')})`)
    .option('-o, --output <file>', options.output)
    .option('--ui <language>', `${options.ui} (${UI_LANGUAGES.join(', ')})`)
  selecting(exporting, words).addHelpText('after', `\n${examples(words.usage.examples.export, words)}\n\n${codes(words)}`)
  exporting.action(async (name: string, command: ExportCommand) => {
    code = await runExport(name, command, words, console)
  })

  for (const command of SERVER_COMMANDS) describe(program.command(command), words.usage.server[command], words, console)

  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return ended(error, words)
  }
  return code
}

function describe(command: Command, description: string, words: Messages, console: Console): Command {
  return command
    .description(description)
    .exitOverride()
    .helpOption('-h, --help', words.usage.options.help)
    .configureOutput({ writeOut: text => console.stdout.write(text), writeErr: () => {} })
    .configureHelp({ styleTitle: title => titleOf(title, words), helpWidth: Math.min(console.stdout.columns ?? 100, 120) })
}

/** Options that keep a part of a dossier. */
function selecting(command: Command, { usage: { options } }: Messages): Command {
  return command
    .option('--status <status>', `${options.status} (${STATUS_CHOICES})`)
    .option('--act <act>', `${options.act} (${ACT_CHOICES})`)
    .option('--stance <stance>', `${options.stance} (${STANCE_CHOICES})`)
    .option('--speaker <name>', options.speaker)
    .option('--report <name>', options.report)
    .option('--decided <choice>', `${options.decided} (${DECIDED_CHOICES})`)
    .option('--words <words>', options.words)
    .option('--excerpts', options.excerpts)
}

function shared(command: Command, { usage: { options } }: Messages): Command {
  return command
    .option('-o, --output <file>', options.output)
    .option('--date <date>', options.date)
    .option('--lang <language>', `${options.language} (${languages.join(', ')})`)
    .option('--ui <language>', `${options.ui} (${UI_LANGUAGES.join(', ')})`)
}

/** The library writes its titles in English only. */
function titleOf(title: string, { usage: { titles } }: Messages): string {
  switch (title) {
    case 'Usage:':
      return titles.usage
    case 'Arguments:':
      return titles.arguments
    case 'Options:':
      return titles.options
    case 'Commands:':
      return titles.commands
    default:
      return title
  }
}

function examples(list: Messages['usage']['examples']['dossier'], { usage }: Messages): string {
  return [usage.titles.examples, ...list.flatMap(([command, meaning]) => [`  ${command}`, `      ${meaning}`])].join('\n')
}

const codes = ({ usage }: Messages): string =>
  [usage.titles.codes, ...usage.codes.map(([code, meaning]) => `  ${String(code).padEnd(4)} ${meaning}`)].join('\n')

/** What the parser threw: help and version are no errors, the rest is wrong usage in the interface's words. */
function ended(error: CommanderError, { usage: { errors } }: Messages): number {
  if (error.exitCode === 0) return 0
  const named = /'([^']+)'/u.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.help':
      throw new UsageError(errors.nothingGiven)
    case 'commander.unknownOption':
      throw new UsageError(errors.unknownOption(named))
    case 'commander.unknownCommand':
      throw new UsageError(errors.unknownCommand(named))
    case 'commander.optionMissingArgument':
      throw new UsageError(errors.missingValue(named.split(/[\s,<]/u)[0] ?? named))
    default:
      throw new UsageError(errors.other(error.message))
  }
}
