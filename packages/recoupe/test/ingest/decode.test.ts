import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/ingest/decode.ts'

const text = 'L’évêque a répondu : « c’est là son cœur », et 15 € à payer – où ça ? « Là-bas », près du fleuve gelé.'
const bytesOf = (value: string, encoding: string): Uint8Array => Uint8Array.from(iconv.encode(value, encoding))

describe('decode', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'])('recognises %s by its bytes', async encoding => {
    const wanted = iconv.decode(iconv.encode(text, encoding), encoding)
    expect(await decode(bytesOf(text, encoding), [])).toEqual({ kind: 'text', text: wanted, encoding })
  })

  it('recognises Latin-9 by the œ and the euro that Latin-1 has not', async () => {
    const plain = "Le chœur a touché 15 € de l'évêché."
    expect(await decode(bytesOf(plain, 'iso-8859-15'), [])).toEqual({ kind: 'text', text: plain, encoding: 'iso-8859-15' })
  })

  it('reads what calls itself Latin-1 as Windows-1252, so that 0x92 is an apostrophe', async () => {
    const bytes = Uint8Array.of(0x6c, 0x92, 0x65, 0x61, 0x75)
    expect(await decode(bytes, ['ISO-8859-1'])).toEqual({ kind: 'text', text: 'l’eau', encoding: 'windows-1252' })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('obeys the byte-order mark of %s and leaves it out of the text', async encoding => {
    const decoded = await decode(bytesOf(`\ufeff${text}`, encoding), ['windows-1252'])
    expect(decoded).toEqual({ kind: 'text', text, encoding })
  })

  it('does not believe a declared encoding that the bytes contradict', async () => {
    expect(await decode(bytesOf(text, 'windows-1252'), ['utf-8'])).toMatchObject({ encoding: 'windows-1252' })
    expect(await decode(bytesOf(text, 'utf-8'), ['utf-16le'])).toMatchObject({ encoding: 'utf-8' })
    expect(await decode(bytesOf(text, 'utf-8'), ['no-such-charset'])).toMatchObject({ encoding: 'utf-8' })
  })

  it('takes a declared encoding first, where several could be', async () => {
    expect(await decode(Uint8Array.of(0x31, 0x35, 0xa4), ['iso-8859-15'])).toMatchObject({ text: '15€' })
  })

  it('reads UTF-8 that is cut inside a character', async () => {
    expect(await decode(bytesOf(text, 'utf-8').subarray(0, 4), [])).toMatchObject({ encoding: 'utf-8' })
  })

  it.each([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['', [0x61, 0x00, 0x62, 0x00, 0x00, 0x00, 0x01, 0x02]],
    ['', [0x01, 0x02, 0x03, 0x04, 0x05, 0x06]],
  ])('refuses %s as binary', async (what, bytes) => {
    expect(await decode(Uint8Array.from(bytes), [])).toEqual({ kind: 'binary', what })
  })
})
