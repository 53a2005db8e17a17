import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchError } from './fetch-error.ts'

/**
 * The body, unpacked; both what comes in and what it unpacks to are counted, so that a small answer cannot become a large one.
 * @throws FetchError `fetch-too-large`, `fetch-encoding`
 */
export async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(message.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  const blocks: Buffer[] = []
  const collect = async (stream: AsyncIterable<Buffer>): Promise<void> => {
    for await (const block of stream) blocks.push(block)
  }
  const unpack = unpacker(message.headers['content-encoding'])
  if (unpack) {
    try {
      await pipeline(message, counted(limit), unpack, counted(limit), collect)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      throw /^(?:Z_|ERR__?BROTLI|ERR_BROTLI)/u.test(code)
        ? new FetchError('fetch-encoding', { encoding: String(message.headers['content-encoding']) }, error)
        : error
    }
  } else await pipeline(message, counted(limit), collect)
  return new Uint8Array(Buffer.concat(blocks))
}

function unpacker(header: string | undefined): ReturnType<typeof createGunzip> | ReturnType<typeof createBrotliDecompress> | null {
  const encoding = (header ?? '').trim().toLowerCase()
  switch (encoding) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      // several in a row are asked for by nobody but those who hide something
      throw new FetchError('fetch-encoding', { encoding: encoding.slice(0, 60) })
  }
}

function counted(limit: number): Transform {
  let size = 0
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      size += block.length
      if (size > limit) done(tooLarge(limit))
      else done(null, block)
    },
  })
}

const tooLarge = (limit: number): FetchError => new FetchError('fetch-too-large', { limit: Math.max(1, Math.floor(limit / 1e6)) })
