/**
 * The file of a model: a magic line, the length of a JSON header (uint32, little-endian), the header, then the
 * tables one after another. Everything numeric in it is bytes, so no alignment is asked for.
 */
const MAGIC = 'recoupe.weights/1\n'

export interface Container<Header> {
  readonly header: Header
  readonly tables: readonly Int8Array[]
}

interface Frame<Header> {
  readonly header: Header
  readonly lengths: readonly number[]
}

/** Thrown for bytes that are no weights file of this version. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError'
}

export function packContainer<Header>(header: Header, tables: readonly Int8Array[]): Uint8Array {
  const frame: Frame<Header> = { header, lengths: tables.map(t => t.length) }
  const magic = new TextEncoder().encode(MAGIC)
  const head = new TextEncoder().encode(JSON.stringify(frame))
  const out = new Uint8Array(magic.length + 4 + head.length + tables.reduce((sum, t) => sum + t.length, 0))
  out.set(magic, 0)
  new DataView(out.buffer).setUint32(magic.length, head.length, true)
  let at = magic.length + 4
  out.set(head, at)
  at += head.length
  for (const table of tables) {
    out.set(new Uint8Array(table.buffer, table.byteOffset, table.length), at)
    at += table.length
  }
  return out
}

/** Reads without copying: the tables are views into `bytes`. The caller vouches for the header's type, which its own magic versions. */
export function readContainer<Header>(bytes: Uint8Array): Container<Header> {
  const decoder = new TextDecoder()
  const start = MAGIC.length
  if (decoder.decode(bytes.subarray(0, start)) !== MAGIC) throw new WeightsError('not a weights file of this version: train or install the models again')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(start, true)
  const frame: Frame<Header> = JSON.parse(decoder.decode(bytes.subarray(start + 4, start + 4 + length)))
  let at = start + 4 + length
  const tables = frame.lengths.map(n => {
    const table = new Int8Array(bytes.buffer, bytes.byteOffset + at, n)
    at += n
    return table
  })
  if (at !== bytes.length) throw new WeightsError(`weights file cut: ${bytes.length} bytes where its header announces ${at}`)
  return { header: frame.header, tables }
}
