import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import type { Access } from '../api/guard/access.ts'
import { hashOf, newSecret } from '../api/guard/secrets.ts'
import { AccountSessions, TokenSessions } from '../api/guard/sessions.ts'
import type { Store } from '../store/port.ts'
import { type Console, UsageError } from './console.ts'
import type { ServerWords } from './words/words.ts'

export interface AccessOptions {
  readonly host: string
  readonly tokenFile: string | undefined
  readonly now: () => string
}

/** Shortest secret that is taken from a file. */
const LEAST = 20

/**
 * Who may come in. Where there are people with accounts, they; else whoever has the token; else, for a server that only this machine can
 * reach, whoever is at this machine. A server that others can reach without accounts makes itself a token.
 * @throws UsageError where the file holds no usable token
 */
export async function accessOf(store: Store, { host, tokenFile, now }: AccessOptions, words: ServerWords, console: Console): Promise<Access> {
  if ((await store.users()).length > 0) return { kind: 'accounts', sessions: new AccountSessions(store, now) }
  if (tokenFile !== undefined) return { kind: 'token', sha256: hashOf(await tokenIn(tokenFile, words)), sessions: new TokenSessions(now) }
  if (isLoopback(host)) return { kind: 'open', author: userInfo().username }
  const token = newSecret()
  console.stderr.write(`${words.token(token)}\n`)
  return { kind: 'token', sha256: hashOf(token), sessions: new TokenSessions(now) }
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** The token in a file; a file that is not there yet is made, readable by its owner only. */
async function tokenIn(path: string, words: ServerWords): Promise<string> {
  try {
    if (!existsSync(path)) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, `${newSecret()}\n`, { mode: 0o600, flag: 'wx' })
    }
    const token = (await readFile(path, 'utf8')).trim()
    if (token.length >= LEAST && !/\s/u.test(token)) return token
  } catch (error) {
    throw new UsageError(words.tokenFile(path, error instanceof Error && 'code' in error ? String(error.code) : ''))
  }
  throw new UsageError(words.tokenFile(path, words.tokenShort(LEAST)))
}
