import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { openStore, restoreStore } from '../store/open.ts'
import { type Console, UsageError } from './console.ts'
import { defaultPlace } from './default-place.ts'
import type { ServerWords } from './words/words.ts'

/** `recoupe store backup|restore|check|forget`: looks after the store; resolves to the exit code. */
export async function store(argv: readonly string[], words: ServerWords, console: Console): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      store: { type: 'string' },
      reason: { type: 'string' },
      force: { type: 'boolean', default: false },
      ui: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help || positionals.length === 0) {
    console.stdout.write(words.storeHelp)
    return values.help ? 0 : 2
  }
  const place = values.store ?? defaultPlace(console.environment)
  const [verb, operand, ...rest] = positionals
  if (rest.length > 0) throw new UsageError(words.tooMuch(rest[0] ?? ''))
  switch (verb) {
    case 'check':
      if (operand !== undefined) throw new UsageError(words.tooMuch(operand))
      return check(place, console)
    case 'backup':
      return backup(place, needed(operand, words), values.force, words, console)
    case 'restore':
      return restore(place, needed(operand, words), values.force, words, console)
    case 'forget': {
      if (values.reason === undefined || values.reason.trim() === '') throw new UsageError(words.reasonNeeded)
      return forget(place, needed(operand, words), values.reason.trim(), words, console)
    }
    default:
      throw new UsageError(words.unknownVerb(verb ?? ''))
  }
}

function needed(operand: string | undefined, words: ServerWords): string {
  if (operand === undefined) throw new UsageError(words.operandMissing)
  return operand
}

async function check(place: string, console: Console): Promise<number> {
  const opened = await openStore(place, { create: false })
  try {
    const result = await opened.check()
    console.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
    return result.ok ? 0 : 1
  } finally {
    await opened.close()
  }
}

async function backup(place: string, to: string, force: boolean, words: ServerWords, console: Console): Promise<number> {
  const opened = await openStore(place, { create: false })
  try {
    await opened.backup(to, { force })
    console.stderr.write(`${words.written(to)}\n`)
    return 0
  } finally {
    await opened.close()
  }
}

async function restore(place: string, from: string, force: boolean, words: ServerWords, console: Console): Promise<number> {
  console.stderr.write(`${words.written(await restoreStore(place, from, { force }))}\n`)
  return 0
}

async function forget(place: string, sha256: string, reason: string, words: ServerWords, console: Console): Promise<number> {
  const opened = await openStore(place, { create: false })
  try {
    const dossiers = await opened.forget(sha256, { reason, by: userInfo().username, at: new Date().toISOString() })
    console.stderr.write(`${words.forgotten(dossiers.length)}\n`)
    return 0
  } finally {
    await opened.close()
  }
}
