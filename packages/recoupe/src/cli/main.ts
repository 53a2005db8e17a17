import { RecoupeError } from '../engine/error.ts'
import { messages, sayFault } from '../messages/index.ts'
import { ClosedPipe, type Console, debug } from './console.ts'
import { runProgram } from './program.ts'
import { uiOf, uiOfArguments } from './ui.ts'
import { UsageError } from './usage-error.ts'

/** The command line as a function of its world: runs, says what went wrong on `stderr`, resolves to the exit code. */
export async function main(argv: readonly string[], console: Console): Promise<number> {
  const words = messages[uiOfArguments(argv) ?? uiOf(console.environment)]
  try {
    return await runProgram(argv, words, console)
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (error instanceof UsageError) {
      const command = ['dossier', 'statements', 'verify', 'export'].find(name => argv[0] === name)
      console.stderr.write(`recoupe: ${error.message}\n${words.usage.errors.tryHelp(command ? `recoupe ${command}` : 'recoupe')}\n`)
      return 2
    }
    if (error instanceof RecoupeError) {
      console.stderr.write(`${sayFault(words, error.fault)}\n`)
      return 1
    }
    const reason = error instanceof Error ? error.message : String(error)
    console.stderr.write(`${sayFault(words, { code: 'internal', input: 'recoupe', args: { reason } })}\n`)
    debug(error, console)
    return 1
  }
}
