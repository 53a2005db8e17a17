import { StoreError } from '../store/errors.ts'
import { type Console, UsageError } from './console.ts'
import { serve } from './serve.ts'
import { store } from './store.ts'
import { user } from './user.ts'
import { type ServerWords, serverWords } from './words/words.ts'

type Command = (argv: readonly string[], words: ServerWords, console: Console) => Promise<number>

/** The protocol of assistants is loaded for those who speak it only. */
const mcp: Command = async (...given) => (await import('./mcp.ts')).mcp(...given)

const COMMANDS: Readonly<Record<string, Command>> = { serve, store, user, mcp }

/** The commands that `recoupe` hands over, by name. Resolves to the exit code; says on `stderr` what went wrong. */
export async function main(command: string, argv: readonly string[], console: Console, ui: 'fr' | 'en'): Promise<number> {
  const words = serverWords[ui]
  const run = COMMANDS[command]
  try {
    if (!run) throw new UsageError(words.unknownOption(command))
    return await run(argv, words, console)
  } catch (error) {
    const usage = usageOf(error, words)
    if (usage !== null) {
      console.stderr.write(`recoupe: ${usage}\n${words.tryHelp(`recoupe ${command}`)}\n`)
      return 2
    }
    if (!(error instanceof StoreError)) throw error
    console.stderr.write(`recoupe: ${error.message}\n`)
    return 1
  }
}

/** What is wrong with the arguments; Node's own parser says it in English only. */
function usageOf(error: unknown, words: ServerWords): string | null {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) return null
  const named = /'([^']+)'/u.exec(error.message)?.[1]
  return error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && named !== undefined ? words.unknownOption(named) : error.message
}
