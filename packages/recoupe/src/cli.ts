import { main } from './cli/main.ts'
import { isServerCommand } from './cli/run-server.ts'
import { uiOf, uiOfArguments } from './cli/ui.ts'
import { messages } from './messages/index.ts'

const { stdin, stdout, stderr, argv, env } = process
const given = argv.slice(2)

// A reader that stops reading (`| head`) ends the run quietly, whoever notices first.
stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})
process.once('SIGINT', () => {
  // a server closes by itself
  if (isServerCommand(given[0])) return
  stderr.write(`${messages[uiOfArguments(given) ?? uiOf(env)].cli.interrupted}\n`)
  process.exit(130)
})

process.exitCode = await main(given, { stdin, stdout, stderr, environment: env })
