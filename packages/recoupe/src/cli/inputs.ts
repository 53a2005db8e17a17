import type { Readable } from 'node:stream'
import { type Input, MAX_BYTES } from '../engine/input.ts'
import type { Messages } from '../messages/index.ts'
import { UsageError } from './usage-error.ts'

/** Names of the command line → inputs; `-` is standard input, read whole up to one byte past the limit. */
export async function inputsOf(names: readonly string[], stdin: Readable, { usage }: Messages): Promise<Input[]> {
  if (names.filter(name => name === '-').length > 1) throw new UsageError(usage.errors.onlyOneStdin)
  const inputs: Input[] = []
  for (const name of names) inputs.push(name === '-' ? { text: await readAll(stdin), name: '-' } : name)
  return inputs
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    chunks.push(bytes)
    size += bytes.length
    if (size > MAX_BYTES) break
  }
  return new Uint8Array(Buffer.concat(chunks))
}
