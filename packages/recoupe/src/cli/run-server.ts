import type { Messages } from '../messages/index.ts'
import type { Console } from './console.ts'

/** Commands that the package recoupe-server has: the reading room, its store and its people. */
export const SERVER_COMMANDS = ['serve', 'store', 'user', 'mcp'] as const
export type ServerCommand = (typeof SERVER_COMMANDS)[number]

export const isServerCommand = (name: string | undefined): name is ServerCommand => SERVER_COMMANDS.some(command => command === name)

/** Not named in the import itself: recoupe installs and builds without it. */
const PACKAGE = 'recoupe-server'

type Main = (command: ServerCommand, argv: readonly string[], console: Console, ui: Messages['language']) => Promise<number>

/** Hands a command over to the reading room, or says the one command that installs it. */
export async function runServer(command: ServerCommand, argv: readonly string[], words: Messages, console: Console): Promise<number> {
  const main = await findMain()
  if (main) return main(command, argv, console, words.language)
  console.stderr.write(`recoupe: ${words.usage.errors.serverMissing(command, `npm install ${PACKAGE}`)}\n`)
  return 1
}

async function findMain(): Promise<Main | null> {
  try {
    const server: { readonly main: Main } = await import(PACKAGE)
    return server.main
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The package itself is not there; that something it needs is missing is another matter. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${PACKAGE}'`)
}
