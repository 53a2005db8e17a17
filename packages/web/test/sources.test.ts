import { describe, expect, it } from 'vitest'
import { addressesIn, firstWords, headlineOf, sourcesIn } from '../src/new/sources.ts'

describe('what was pasted or dropped', () => {
  it('is addresses where every line is one', () => {
    expect(addressesIn('https://journal.example/a\r\n\r\n http://gazette.example/b ')).toEqual(['https://journal.example/a', 'http://gazette.example/b'])
  })

  it('passes over the comments of a dropped list of addresses', () => {
    expect(addressesIn('# dropped\nhttps://journal.example/a')).toEqual(['https://journal.example/a'])
  })

  it('is a text where one line is none', () => {
    const text = 'https://journal.example/a\nLe pont tient, a dit la préfecture.'
    expect(addressesIn(text)).toBeNull()
    expect(sourcesIn(text)).toEqual([{ kind: 'text', text: { text } }])
  })

  it('is nothing where only white space stands', () => {
    expect(sourcesIn(' \n\t')).toEqual([])
  })

  it('keeps a text to the character, white space included', () => {
    expect(sourcesIn('\n Le pont tient. \n')).toEqual([{ kind: 'text', text: { text: '\n Le pont tient. \n' } }])
  })

  it('is named by its first words, cut at a space', () => {
    expect(firstWords('\n\nLe pont de Rivemont tient\nsuite', 12)).toBe('Le pont de …')
    expect(firstWords('Court')).toBe('Court')
  })

  it('gives the dossier its first headline, and none where it cannot be read here', async () => {
    const file = (name: string, ...parts: (string | Uint8Array<ArrayBuffer>)[]) => [{ id: 1, kind: 'file' as const, file: new File(parts, name) }]
    expect(await headlineOf([{ id: 1, kind: 'text', text: { text: '\n# Le pont tient\n\nUn relevé.' } }])).toBe('Le pont tient')
    expect(await headlineOf(file('a.txt', '\ufeffLe pont tient\n\nUn relevé.'))).toBe('Le pont tient')
    expect(await headlineOf(file('latin.txt', new Uint8Array([0x4c, 0xe9, 0x61, 0x0a])))).toBeUndefined()
    expect(await headlineOf(file('a.docx', 'PK'))).toBeUndefined()
    expect(await headlineOf([{ id: 1, kind: 'url', url: 'https://journal.example/a' }])).toBeUndefined()
    expect(await headlineOf([])).toBeUndefined()
  })
})
