import { type FileHandle, open } from 'node:fs/promises'
import { createFetcher, FetchError, type FetchPage } from '../fetch/index.ts'
import { readReport, type Source } from '../ingest/read-report.ts'
import type { Outcome } from '../types/index.ts'
import { faultOfSystem, RecoupeError, reasonOf } from './error.ts'
import { sizes } from './expand.ts'
import { MAX_BYTES } from './input.ts'
import type { Leaf } from './leaf.ts'
import { ingestTools } from './tools.ts'
import { VERSION } from './version.ts'

/** Reads one report. Never throws for what an input holds or for where it lies. */
export async function readLeaf(leaf: Leaf, fetchPage: FetchPage = follow): Promise<Outcome> {
  switch (leaf.kind) {
    case 'fault':
      return leaf
    case 'url':
      return readAddress(leaf, fetchPage)
    case 'text':
      return leaf.body.length > MAX_BYTES ? tooLarge(leaf.name, leaf.body.length) : read(leaf)
    case 'file': {
      const bytes = await readBytes(leaf)
      return bytes instanceof Uint8Array ? read({ name: leaf.name, path: leaf.path, body: bytes, facts: leaf.facts }) : bytes
    }
  }
}

async function read(source: Source): Promise<Outcome> {
  try {
    return await readReport(source, ingestTools())
  } catch (error) {
    return { kind: 'fault', fault: { code: 'internal', input: source.name, args: { reason: reasonOf(error) } }, cause: error }
  }
}

/** The guarded fetcher, as everybody gets it who brings none. */
export const follow = createFetcher({ now: Date.now, version: VERSION })

/** Fetches an address and reads what it gives; the page as received stays with the report. */
async function readAddress({ url, facts }: Extract<Leaf, { kind: 'url' }>, fetchPage: FetchPage): Promise<Outcome> {
  try {
    const fetched = await fetchPage(url)
    const { format, charset } = fetched
    const outcome = await read({
      name: url,
      url: fetched.url,
      body: fetched.bytes,
      ...(format === null ? {} : { format }),
      ...(charset === null ? {} : { charset }),
      facts,
    })
    return outcome.kind === 'report' ? { ...outcome, ingested: { ...outcome.ingested, fetched } } : outcome
  } catch (error) {
    if (error instanceof RecoupeError) return { kind: 'fault', fault: error.fault, cause: error }
    if (error instanceof FetchError) return { kind: 'fault', fault: { code: error.code, input: url, args: error.args }, cause: error }
    return { kind: 'fault', fault: { code: 'internal', input: url, args: { reason: reasonOf(error) } }, cause: error }
  }
}

const tooLarge = (input: string, bytes: number): Outcome => ({ kind: 'fault', fault: { code: 'too-large', input, args: sizes(bytes) } })

type FileLeaf = Extract<Leaf, { kind: 'file' }>

/** A file's bytes, its size looked at first; a pipe or device is read up to the limit. */
async function readBytes({ file, name, seen: listed }: FileLeaf): Promise<Uint8Array | Outcome> {
  let seen = listed
  try {
    const handle = await open(file, 'r')
    seen = true
    try {
      const status = await handle.stat()
      if (status.size > MAX_BYTES) return tooLarge(name, status.size)
      const bytes = status.isFile() ? await handle.readFile() : await readStream(handle)
      return bytes.length > MAX_BYTES ? tooLarge(name, bytes.length) : bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { kind: 'fault', fault: faultOfSystem(name, error, seen), cause: error }
  }
}

/** What a pipe or device gives until it ends, or one block past the limit. */
async function readStream(handle: FileHandle): Promise<Uint8Array> {
  const blocks: Buffer[] = []
  let size = 0
  while (size <= MAX_BYTES) {
    const { bytesRead, buffer } = await handle.read({ buffer: Buffer.alloc(65_536) })
    if (bytesRead === 0) break
    blocks.push(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
  return Buffer.concat(blocks)
}
