import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSyntaxError } from '../../src/engine/manifest/find-syntax-error.ts'
import { readManifest } from '../../src/engine/manifest/read-manifest.ts'

const read = (value: unknown) => readManifest('story/dossier.json', typeof value === 'string' ? value : JSON.stringify(value), ['en', 'fr'])

describe('a manifest', () => {
  it('gives its title and its reports, paths relative to itself', () => {
    const reading = read({ title: 'T', reports: [{ path: 'a.txt', outlet: 'O', published: '2022-09' }, { url: 'https://x.example/a' }] })
    expect(reading).toEqual({
      kind: 'manifest',
      manifest: {
        title: 'T',
        leaves: [
          { kind: 'file', name: 'story/a.txt', file: 'story/a.txt', path: 'a.txt', seen: false, facts: { outlet: 'O', published: '2022-09' } },
          { kind: 'url', name: 'https://x.example/a', url: 'https://x.example/a', facts: {} },
        ],
      },
    })
  })

  it.each([
    ['2026-06-04T09:40', '2026-06-04'],
    ['2026-06-04T23:10:00+02:00', '2026-06-04'],
    ['2026-06-04T09:40:00.000Z', '2026-06-04'],
  ])('keeps the day of a date with its hour: %s', (published, day) => {
    expect(read({ reports: [{ path: 'a.txt', published }] })).toMatchObject({ manifest: { leaves: [{ kind: 'file', facts: { published: day } }] } })
  })

  it('keeps its good reports when one is wrong', () => {
    const reading = read({
      reports: [{ path: 'a.txt' }, { path: 'b.txt', published: '2022-13' }, { outlet: 'X' }, { path: 'd.txt', language: 'de' }, { path: 'e.txt', title: 3 }],
    })
    const faults = reading.kind === 'manifest' ? reading.manifest.leaves.map(leaf => (leaf.kind === 'fault' ? leaf.fault : leaf.kind)) : []
    expect(faults).toEqual([
      'file',
      { code: 'date-invalid', input: 'story/b.txt', args: { value: '2022-13' } },
      { code: 'manifest-shape', input: 'story/dossier.json', args: { place: '/reports/2', expected: 'source' } },
      { code: 'language-unsupported', input: 'story/d.txt', args: { language: 'de' } },
      { code: 'manifest-shape', input: 'story/dossier.json', args: { place: '/reports/4/title', expected: 'text' } },
    ])
  })

  it.each([
    ['[]', '/'],
    ['{"title": 3, "reports": [{}]}', '/title'],
    ['{"reports": []}', '/reports'],
    ['{"reports": "a.txt"}', '/reports'],
  ])('of another shape is refused: %s', (text, place) => {
    expect(read(text)).toMatchObject({ kind: 'fault', fault: { code: 'manifest-shape', args: { place } } })
  })

  it.each([
    ['{\n  "title": "T",\n  "reports": [{"path": "a.txt"},]\n}', 3, 33],
    ['{\n  "title": "T"\n  "reports": []\n}', 3, 3],
    ['{"title": "T', 1, 11],
    ["{'title': 1}", 1, 2],
    ['', 1, 1],
    ['{"a": 01}', 1, 8],
    ['{} x', 1, 4],
    ['{"a": "\\x"}', 1, 9],
  ])('that is no JSON is refused with its place: %s', (text, line, column) => {
    expect(read(text)).toMatchObject({ kind: 'fault', fault: { code: 'manifest-syntax', args: { line, column } } })
  })
})

describe('finding the error', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('agrees with JSON.parse on every JSON value, written any way', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), text => findSyntaxError(text) === null))
  })

  it('agrees with JSON.parse on texts that are almost JSON', () => {
    const almost = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\\', '0', 'e', '\n', '\u0001', '\ud800'))
    fc.assert(
      fc.property(almost, ([text, at, piece]) => {
        const cut = at % (text.length + 1)
        const broken = text.slice(0, cut) + piece + text.slice(cut + 1)
        return (findSyntaxError(broken) === null) === parses(broken)
      }),
      { numRuns: 1000 },
    )
  })
})
