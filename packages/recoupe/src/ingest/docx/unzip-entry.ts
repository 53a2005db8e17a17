import { Unzip, UnzipInflate } from 'fflate'

export type Unzipped =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'too-large' }

/** Bytes given to the unpacker at a time: deflate swells at most a thousandfold, so that what one step makes stays small. */
const STEP = 16_384

/** More entries than any document has. */
const MOST_ENTRIES = 10_000

/**
 * One entry of a ZIP archive, unpacked as far as `limit` bytes. What the archive says of sizes is believed where it refuses, never where it
 * permits: the bytes that come out are counted.
 */
export function unzipEntry(archive: Uint8Array, name: string, limit: number): Unzipped {
  const blocks: Uint8Array[] = []
  let size = 0
  const found: { state: 'absent' | 'open' | 'whole' | 'broken' | 'too-large' } = { state: 'absent' }
  let entries = 0
  const unzip = new Unzip(file => {
    if (++entries > MOST_ENTRIES) found.state = 'too-large'
    if (file.name !== name || found.state !== 'absent') return
    if ((file.originalSize ?? 0) > limit) {
      found.state = 'too-large'
      return
    }
    found.state = 'open'
    file.ondata = (error, block, final) => {
      if (found.state !== 'open') return
      if (error) {
        found.state = 'broken'
        return
      }
      size += block.length
      if (size > limit) {
        found.state = 'too-large'
        blocks.length = 0
        return
      }
      blocks.push(block)
      if (final) found.state = 'whole'
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < archive.length && (found.state === 'absent' || found.state === 'open'); at += STEP) {
      unzip.push(archive.subarray(at, at + STEP), at + STEP >= archive.length)
    }
  } catch {
    if (found.state !== 'too-large' && found.state !== 'whole') found.state = 'broken'
  }
  switch (found.state) {
    case 'whole':
      return { kind: 'bytes', bytes: join(blocks, size) }
    case 'open':
      return { kind: 'broken' }
    default:
      return { kind: found.state }
  }
}

function join(blocks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const block of blocks) {
    whole.set(block, at)
    at += block.length
  }
  return whole
}
