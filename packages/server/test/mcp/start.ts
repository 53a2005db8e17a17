/** `recoupe mcp` as a process of its own, from the sources. */
import { main } from '../../src/commands/main.ts'

const { stdin, stdout, stderr, env: environment } = process
process.exitCode = await main('mcp', process.argv.slice(2), { stdin, stdout, stderr, environment }, 'en')
