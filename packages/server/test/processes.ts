import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const server = resolve(import.meta.dirname, '..')

/** Programs that tests start as processes of their own. */
const PROGRAMS = { writer: 'test/store/writer.ts', crowded: 'test/store/crowded.ts', serving: 'test/jobs/serving.ts' } as const
type Program = keyof typeof PROGRAMS

/** Where the programs stand as plain JavaScript, made from the sources once for all tests of a file: a process that had to compile them would take seconds to start. */
let made: Promise<string> | null = null

async function makePrograms(): Promise<string> {
  // only whoever starts programs needs it, not the programs
  const { build } = await import('tsdown')
  const caches = join(server, '.cache')
  mkdirSync(caches, { recursive: true })
  // inside the package, where its dependencies are found
  const folder = mkdtempSync(join(caches, 'programs-'))
  await build({
    config: false,
    cwd: server,
    // the pool looks for its thread beside itself
    entry: { ...PROGRAMS, thread: 'src/jobs/thread.ts' },
    outDir: folder,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    clean: false,
    fixedExtension: false,
    logLevel: 'error',
    external: [/^recoupe(?:\/|$)/u, 'tsdown'],
    tsconfig: resolve(server, '../../tsconfig.json'),
  })
  return folder
}

/** Takes the programs away; whoever starts one must end with it. */
export async function removePrograms(): Promise<void> {
  if (made) rmSync(await made, { recursive: true, force: true })
  made = null
}

/** The file of a program. */
export async function programFile(name: Program): Promise<string> {
  made ??= makePrograms()
  return join(await made, `${name}.js`)
}

/** Starts a program with these arguments. */
export const startProgram = async (name: Program, args: readonly string[]): Promise<ChildProcess> => fork(await programFile(name), args)
