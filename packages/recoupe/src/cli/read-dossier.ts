import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { faultOfSystem, RecoupeError } from '../engine/error.ts'
import { dataInPage } from '../engine/verify.ts'
import type { Amendment, Dossier } from '../types/index.ts'
import { amendmentLogSchema } from '../wire/amendment.ts'
import { dossierSchema } from '../wire/dossier.ts'

/** A dossier as a file holds it; `page` is the mark-up where the file is one of our pages. */
export interface StoredDossier {
  readonly dossier: Dossier
  readonly page: string | null
}

/** Reads a dossier from JSON or from a page that we made; `-` is standard input. @throws RecoupeError where it cannot be read or is none */
export async function readDossier(input: string, stdin: Readable): Promise<StoredDossier> {
  const text = input === '-' ? await readStream(stdin) : await readText(input)
  const page = /^\s*</u.test(text) ? text : null
  const data = page === null ? text : dataInPage(page)
  const json = data === null ? undefined : parse(data)
  if (json === undefined) throw new RecoupeError({ code: 'dossier-syntax', input, args: {} })
  const parsed = dossierSchema.safeParse(json)
  if (!parsed.success) throw new RecoupeError({ code: 'dossier-shape', input, args: { place: parsed.error.issues[0]?.path.join('.') ?? '' } })
  return { dossier: parsed.data, page }
}

/** Reads a log of corrections: a list, or what the server gives for it. @throws RecoupeError where it is none */
export async function readAmendments(input: string): Promise<readonly Amendment[]> {
  const parsed = amendmentLogSchema.safeParse(parse(await readText(input)))
  if (!parsed.success) throw new RecoupeError({ code: 'log-shape', input, args: { place: parsed.error.issues[0]?.path.join('.') ?? '' } })
  return 'items' in parsed.data ? parsed.data.items : parsed.data
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/u, '')
  } catch (error) {
    throw new RecoupeError(faultOfSystem(path, error, false), { cause: error })
  }
}

async function readStream(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)))
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
