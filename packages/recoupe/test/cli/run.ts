import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import { root } from '../examples.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface World {
  readonly stdin?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  /** Both outputs are terminals of that width. */
  readonly terminal?: number
}

/** Runs the command line in this process, with a world of its own. */
export async function run(argv: readonly string[], { stdin = '', environment = { LANG: 'en_US.UTF-8' }, terminal }: World = {}): Promise<Ran> {
  const out = collector(terminal)
  const err = collector(terminal)
  const code = await main(argv, { stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]), stdout: out.stream, stderr: err.stream, environment })
  return { code, out: out.text(), err: err.text() }
}

function collector(terminal: number | undefined) {
  const chunks: Buffer[] = []
  const stream = Object.assign(new PassThrough(), terminal === undefined ? {} : { isTTY: true, columns: terminal })
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** Starts the command line as a process of its own. */
export function start(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const cli = join(root, 'packages/recoupe/src/cli.ts')
  return spawn(process.execPath, ['--import', 'tsx', cli, ...argv], { cwd: root, env: { ...process.env, LANG: 'en_US.UTF-8', ...environment } })
}
