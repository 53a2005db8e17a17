import { parseArgs } from 'node:util'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createFetcher, MAX_BYTES, VERSION } from 'recoupe'
import { Pool } from '../jobs/pool.ts'
import { ReadingRoom } from '../jobs/reading-room.ts'
import { Roots } from '../mcp/roots.ts'
import { buildMcp } from '../mcp/server.ts'
import { openStore } from '../store/open.ts'
import { type Console, UsageError } from './console.ts'
import { defaultPlace } from './default-place.ts'
import type { ServerWords } from './words/words.ts'

/** Files that one folder may stand for. */
const MOST_FILES = 200

/** `recoupe mcp`: serves one assistant over standard input and output until it hangs up; resolves to the exit code. */
export async function mcp(argv: readonly string[], words: ServerWords, console: Console): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      store: { type: 'string' },
      root: { type: 'string', multiple: true, default: [] },
      ui: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.stdout.write(words.mcpHelp)
    return 0
  }
  const roots = await openRoots(values.root, words)
  const store = await openStore(values.store ?? defaultPlace(console.environment))
  const runner = new Pool({ threads: 1, limit: 300_000, memory: 2048 })
  const now = (): string => new Date().toISOString()
  const room = new ReadingRoom({ store, runner, version: VERSION, now, fetchPage: createFetcher({ now: Date.now, version: VERSION }) })
  const server = buildMcp({ room, roots, version: VERSION })
  try {
    const ended = new Promise<void>(resolve => {
      console.stdin.once('end', resolve)
      console.stdin.once('close', resolve)
      process.once('SIGINT', () => resolve())
      process.once('SIGTERM', () => resolve())
      server.server.onclose = resolve
    })
    await server.connect(new StdioServerTransport(console.stdin, console.stdout))
    console.stderr.write(`${words.storeAt(store.place)}\n${words.mcpReady(roots.count)}\n`)
    await ended
    await server.close()
    return 0
  } finally {
    await room.close()
    await store.close()
  }
}

async function openRoots(folders: readonly string[], words: ServerWords): Promise<Roots> {
  const opened: string[] = []
  for (const folder of folders) {
    await Roots.open([folder], { bytes: MAX_BYTES, files: MOST_FILES }).catch(() => {
      throw new UsageError(words.invalidValue('--root', folder, words.folder))
    })
    opened.push(folder)
  }
  return Roots.open(opened, { bytes: MAX_BYTES, files: MOST_FILES })
}
