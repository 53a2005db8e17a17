import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { candidates, firstProgram, isRoot, needProgram } from '../../../recoupe/test/system/system-package.ts'

/** A PostgreSQL of our own: made in a folder of its own, heard on a socket in that folder, gone at the end. */
export interface Cluster {
  readonly folder: string
  /** Number of the server's process; null while it is stopped. */
  readonly pid: number | null
  /** Address of a new, empty database. @param options as SQL has them behind `CREATE DATABASE name` */
  database(options?: string): Promise<string>
  /** Address of a database of this name. */
  address(name: string): string
  /** Stops the server as `how` says (`immediate` is as a crash would), and starts it again. */
  stop(how: 'fast' | 'immediate'): Promise<void>
  start(): Promise<void>
  /** Asks the server itself, in the database of an address. */
  ask(sql: string, place?: string): Promise<readonly Record<string, unknown>[]>
  /** Makes a folder the server's own. */
  give(folder: string): Promise<void>
  close(): Promise<void>
}

const VERSIONS = '/usr/lib/postgresql'

/** Debian keeps the server's programs by version, off the path. */
function findInitdb(): string | null {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).filter(name => Number(name) >= 15) : []
  const folders = versions.sort((a, b) => Number(a) - Number(b)).map(version => join(VERSIONS, version, 'bin'))
  return firstProgram([process.env.PGBIN ? join(process.env.PGBIN, 'initdb') : '', ...folders.map(folder => join(folder, 'initdb')), ...candidates(['initdb'])])
}

/** The server refuses to run as root: it is handed to a user who owns nothing else. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (!isRoot()) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // no such user: the next one
    }
  }
  throw new Error('The tests run as root, and there is neither a user "postgres" nor "nobody" to run PostgreSQL')
}

export async function startCluster(): Promise<Cluster> {
  const bin = dirname(
    needProgram({
      who: 'The tests of the shared store',
      program: 'PostgreSQL 15 or newer',
      packages: ['postgresql'],
      variable: 'PGBIN',
      example: '/path/to/postgresql/bin',
      find: findInitdb,
    }),
  )
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-pg-'))
  const as = owner()
  if (as) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'recoupe', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: folder,
    env: environment,
    ...as,
  })
  const address = (name: string): string => `postgres:///${name}?host=${encodeURIComponent(folder)}&user=recoupe`
  let server: ChildProcess | null = null
  let said = ''
  let made = 0

  const ask = async (sql: string, place = address('postgres')): Promise<readonly Record<string, unknown>[]> => {
    const client = new Client({ connectionString: place })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }
  const start = async (): Promise<void> => {
    const settings = [
      'listen_addresses=',
      'shared_buffers=32MB',
      'max_connections=60',
      'log_min_messages=fatal',
      'autovacuum=off',
      'recovery_init_sync_method=syncfs',
    ]
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...settings.flatMap(setting => ['-c', setting])], {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: folder,
      env: environment,
      ...as,
    })
    server = child
    child.stderr.on('data', block => {
      said = `${said}${block}`.slice(-4000)
    })
    for (let waited = 0; ; waited++) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`)
      try {
        await ask('SELECT 1')
        return
      } catch (error) {
        if (waited > 600) throw error
        await pause(50)
      }
    }
  }
  const stop = async (how: 'fast' | 'immediate'): Promise<void> => {
    const child = server
    if (!child || child.exitCode !== null) return
    const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
    child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await ended
  }
  const close = async (): Promise<void> => {
    await stop('immediate')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', () => server?.kill('SIGQUIT'))
  try {
    await start()
  } catch (error) {
    await close()
    throw error
  }
  return {
    folder,
    get pid() {
      return server?.exitCode === null ? (server.pid ?? null) : null
    },
    address,
    ask,
    start,
    stop,
    close,
    give: async path => {
      if (as) chownSync(path, as.uid, as.gid)
    },
    database: async (options = '') => {
      const name = `room_${++made}`
      await ask(`CREATE DATABASE ${name} ${options}`)
      return address(name)
    },
  }
}
