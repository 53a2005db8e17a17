import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { hashPassword, PASSWORD_LENGTH } from '../api/guard/passwords.ts'
import type { Role, StoredUser } from '../store/accounts.ts'
import { StoreError } from '../store/errors.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/port.ts'
import { type Console, UsageError } from './console.ts'
import { defaultPlace } from './default-place.ts'
import type { ServerWords } from './words/words.ts'

const ROLES: readonly Role[] = ['reader', 'editor', 'admin']

/** `recoupe user add|list|remove|password`: people who share a reading room; resolves to the exit code. Passwords come by standard input. */
export async function user(argv: readonly string[], words: ServerWords, console: Console): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      store: { type: 'string' },
      role: { type: 'string', default: 'editor' },
      ui: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help || positionals.length === 0) {
    console.stdout.write(words.userHelp)
    return values.help ? 0 : 2
  }
  const [verb, name, ...rest] = positionals
  if (rest.length > 0) throw new UsageError(words.tooMuch(rest[0] ?? ''))
  const role = ROLES.find(one => one === values.role)
  if (!role) throw new UsageError(words.invalidValue('--role', values.role, ROLES.join(', ')))
  if (!['add', 'list', 'remove', 'password'].includes(verb ?? '')) throw new UsageError(words.unknownVerb(verb ?? ''))
  if (verb !== 'list' && (name === undefined || name.trim() === '' || name.length > 100)) throw new UsageError(words.operandMissing)
  const store = await openStore(values.store ?? defaultPlace(console.environment))
  try {
    switch (verb) {
      case 'list':
        for (const one of await store.users())
          console.stdout.write(`${one.name}\t${one.role}\t${one.createdAt}${one.disabledAt === null ? '' : `\t– ${one.disabledAt}`}\n`)
        return 0
      case 'add':
        return await add(store, (name ?? '').trim(), role, words, console)
      case 'remove':
        await store.updateUser((await named(store, name ?? '')).id, { disabledAt: new Date().toISOString() })
        return 0
      default: {
        const { id } = await named(store, name ?? '')
        await store.updateUser(id, { passwordHash: await hashPassword(await askPassword(words, console)), disabledAt: null })
        return 0
      }
    }
  } finally {
    await store.close()
  }
}

async function add(store: Store, name: string, role: Role, words: ServerWords, console: Console): Promise<number> {
  const passwordHash = await hashPassword(await askPassword(words, console))
  await store.createUser({ id: randomBytes(12).toString('base64url'), name, role, passwordHash, createdAt: new Date().toISOString(), disabledAt: null })
  console.stderr.write(`${words.userAdded(name, role)}\n`)
  return 0
}

async function named(store: Store, name: string): Promise<StoredUser> {
  const found = await store.userByName(name)
  if (!found) throw new StoreError('not-found', { what: 'user', id: name })
  return found
}

/** The first line of standard input: never an argument, which others on the machine could read. */
async function askPassword(words: ServerWords, { stdin, stderr }: Console): Promise<string> {
  if ('isTTY' in stdin && stdin.isTTY === true) stderr.write(words.password)
  let text = ''
  for await (const block of stdin) {
    text += String(block)
    if (text.includes('\n') || text.length > 10_000) break
  }
  const password = (text.split(/\r?\n/u)[0] ?? '').normalize('NFC')
  if (Array.from(password).length < PASSWORD_LENGTH || password.length > 1000) throw new UsageError(words.passwordShort(PASSWORD_LENGTH))
  return password
}
