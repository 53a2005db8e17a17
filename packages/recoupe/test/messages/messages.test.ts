import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages, quote, sayReason, UI_LANGUAGES } from '../../src/messages/index.ts'

const source = resolve(import.meta.dirname, '../../src')

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => ({ name: join(entry.parentPath, entry.name), text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }))

/** Members of a union of strings, read from the source: `type Shape = | 'clause' | …`, or `by: 'own' | 'after'`. */
function unionAfter(file: string, start: RegExp): string[] {
  const text = files.find(f => f.name.endsWith(file))?.text ?? ''
  const from = text.search(start)
  const body = from < 0 ? '' : (/^[^=:]*[=:]((?:\s*\|?\s*'[a-z-]+')+)/u.exec(text.slice(from))?.[1] ?? '')
  return [...body.matchAll(/'([a-z-]+)'/gu)].map(m => m[1] ?? '')
}

/** Every code that a stage writes into a reason, those with a part that varies spelt out. */
function codesInSource(): string[] {
  const stages = files.filter(f => /\/src\/(?:analysis|statements|claims|dossier)\//u.test(f.name) && !/\/(?:render|verify)\//u.test(f.name))
  const literal = stages.flatMap(f => [...f.text.matchAll(/\bcode: '([a-z][a-z0-9.-]*)'/gu)].map(m => m[1] ?? ''))
  const shapes = unionAfter('statements/content.ts', /export type Shape/u).map(s => `content-${s}`)
  const sources = unionAfter('statements/source.ts', /readonly by:/u).map(s => `source-${s}`)
  const doubts = unionAfter('confidence/mark.ts', /export type Doubt/u)
    .filter(d => d !== 'none')
    .map(d => `doubt-${d}`)
  return [...new Set([...literal, ...shapes, ...sources, ...doubts])].sort()
}

describe('reasons', () => {
  const codes = codesInSource()

  it('are found in the source', () => {
    expect(codes).toContain('cue-verb')
    expect(codes).toContain('content-clause')
    expect(codes).toContain('source-own')
    expect(codes).toContain('doubt-edge')
    expect(codes).toContain('divergence.scope')
    expect(codes.length).toBeGreaterThan(25)
  })

  it.each(UI_LANGUAGES)('have a sentence for every code that a stage emits: %s', language => {
    expect(codes.filter(code => !Object.hasOwn(messages[language].reasons, code))).toEqual([])
  })

  it('vary only in the parts that this test spells out', () => {
    const varying = files.flatMap(f => [...f.text.matchAll(/\bcode: `([^`]*)`/gu)].map(m => m[1]))
    expect([...new Set(varying.map(code => code?.replace(/\$\{.*\}/u, '…')))].sort()).toEqual(['content-…', 'doubt-…', 'source-…'])
  })

  it.each(UI_LANGUAGES)('say something sensible with and without their arguments: %s', language => {
    const words = messages[language]
    for (const code of Object.keys(words.reasons)) {
      for (const args of [{}, { lemma: 'x', class: 'deny', report: 'B', first: 3, second: 4, words: 12, name: 'N', sentences: 1 }]) {
        const said = sayReason(words, { code, args })
        expect(said).toMatch(/^\p{Lu}.*\.$|^\d.*\.$/u)
        expect(said).not.toMatch(/undefined|NaN|null| {2}|«\s*»/u)
      }
    }
  })

  it('shows a code that nobody knows as it is', () => {
    expect(sayReason(messages.fr, { code: 'toString', args: { n: 1 } })).toBe('toString · n 1')
  })
})

/** Every string of the interface, functions called with a number and a text. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const made = [0, 1, 2].flatMap(n => {
      try {
        return [String(value(n, n, n, n))]
      } catch {
        return []
      }
    })
    return made
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

describe('typography', () => {
  const french = stringsOf(messages.fr)
  const english = stringsOf(messages.en)

  it('never breaks a line before a French double sign or inside guillemets', () => {
    expect(french.length).toBeGreaterThan(150)
    expect(french.filter(s => /[^\u00a0\u202f\s]\s?[;!?»]/u.test(s.replace(/[\u00a0\u202f][;!?»]/gu, '')))).toEqual([])
    expect(french.filter(s => / [:;!?»]|« /u.test(s))).toEqual([])
    expect(french.filter(s => /'/u.test(s))).toEqual([])
  })

  it('puts no space before English signs', () => {
    expect(english.filter(s => /[\s\u00a0\u202f][:;!?%]/u.test(s))).toEqual([])
  })

  it('never calls an absence silence', () => {
    expect([...french, ...english].filter(s => /silen(?:ce|t)/iu.test(s))).toEqual([])
  })
})

describe('numbers and lists', () => {
  it('agree as each language does', () => {
    expect([0, 1, 2].map(messages.fr.counts.reports)).toEqual(['0\u00a0rapport', '1\u00a0rapport', '2\u00a0rapports'])
    expect([0, 1, 2].map(messages.en.counts.reports)).toEqual(['0\u00a0reports', '1\u00a0report', '2\u00a0reports'])
    expect(messages.fr.number(1234567.891)).toBe('1\u202f234\u202f567,89')
    expect(messages.en.number(1234567.891)).toBe('1,234,567.89')
    expect(messages.fr.list(['a', 'b', 'c'])).toBe('a, b et c')
    expect(messages.en.list(['a', 'b'])).toBe('a and b')
  })

  it('quotes in the marks of the quoted language, once', () => {
    expect(quote('mot', 'fr')).toBe('«\u202fmot\u202f»')
    expect(quote('word', 'en')).toBe('“word”')
    expect(quote('“mot”', 'fr')).toBe('“mot”')
    expect(quote('« a » et « b »', 'fr')).toBe('«\u202f« a » et « b »\u202f»')
  })
})
