import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { RecoupeError } from '../../src/engine/error.ts'
import type { Input } from '../../src/engine/input.ts'
import { makeDossier } from '../../src/engine/make-dossier.ts'
import { readReports } from '../../src/engine/read-reports.ts'
import { renderDossier } from '../../src/engine/render.ts'
import { messages, sayFault, UI_LANGUAGES } from '../../src/messages/index.ts'
import type { Dossier, Report, Span } from '../../src/types/index.ts'
import { example } from '../examples.ts'

const sources = (
  ['september-2022/courrier.txt', 'september-2022/gazette.txt', 'september-2022/harbour.txt', 'orvigny/reveil.md', 'orvigny/wire.html'] as const
).map(name => readFileSync(join(dirname(dirname(example('orvigny'))), name), 'utf8'))

/** Anything a string can hold, halves of surrogate pairs and right-to-left overrides included. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map(codes => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        '«',
        '»',
        '“',
        '”',
        '"',
        ' ',
        '\n',
        '\u202e',
        '\ud83d',
        '\ude00',
        '😀',
        'a dit que',
        'said',
        'selon',
        '(AFP) –',
        'PARIS',
        '.',
        '\u00a0',
        'Par ',
        'l’',
      ),
      { maxLength: 120 },
    )
    .map(parts => parts.join('')),
)

/** A report of ours, cut anywhere, with anything put in anywhere. */
const damaged = fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(), anything).map(([text, end, at, piece]) => {
  const cut = text.slice(0, end % (text.length + 1))
  const place = at % (cut.length + 1)
  return cut.slice(0, place) + piece + cut.slice(place)
})

const formats = fc.constantFrom('text', 'markdown', 'html', undefined)

const input = (text: string | Uint8Array, format: 'text' | 'markdown' | 'html' | undefined): Input => ({ text, name: 'x', ...(format ? { format } : {}) })

function checkSpans(spans: readonly Span[], { text }: Report): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

function checkReport(report: Report, given: string | null): void {
  if (given !== null) expect(report.text).toBe(given)
  checkSpans(report.noise, report)
  if (report.dateline) checkSpans([report.dateline], report)
  report.noise.forEach((noise, i) => {
    const next = report.noise[i + 1]
    if (next) expect(noise.end).toBeLessThanOrEqual(next.start)
  })
}

async function readOne(given: Input): Promise<Report | null> {
  for await (const read of readReports([given])) {
    if (read.kind === 'report') return read.ingested.report
    // A clear error: one line, in both languages, that names the input.
    if (read.kind === 'fault') {
      expect(read.fault.code).not.toBe('internal')
      for (const ui of UI_LANGUAGES) expect(sayFault(messages[ui], read.fault)).toMatch(/^x.+; .+$/u)
    }
  }
  return null
}

describe('reading', () => {
  it('ends in a report of the very text or in a clear error, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, anything), formats, async (text, format) => {
        const report = await readOne(input(text, format))
        if (report) checkReport(report, format === 'html' || format === undefined ? null : text)
      }),
      { numRuns: 300 },
    )
  })

  it('ends so for any bytes, and for text in any encoding cut anywhere', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.constantFrom('utf8', 'latin1', 'utf16le')).map(([text, end, encoding]) => {
        const all = Buffer.from(text, encoding as BufferEncoding)
        return Uint8Array.from(all.subarray(0, end % (all.length + 1)))
      }),
    )
    await fc.assert(
      fc.asyncProperty(bytes, formats, async (body, format) => {
        const report = await readOne(input(body, format))
        if (report) checkReport(report, null)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a line of a megabyte', `La maire a dit : « ${'oui '.repeat(250_000)}`],
    ['a megabyte without a space', `La maire a dit que le pont était fermé. ${'x'.repeat(1_000_000)}`],
    ['a megabyte of short lines', 'La maire a dit que oui.\n'.repeat(42_000)],
    ['a megabyte of brackets', `La maire a dit que le pont était fermé. ${'('.repeat(1_000_000)}`],
    ['a megabyte of capitals', `${'PARIS '.repeat(170_000)}\nLa maire a dit que le pont était fermé.`],
  ])('reads %s', async (_, text) => {
    const report = await readOne({ text, name: 'x', format: 'text', language: 'fr' })
    expect(report?.text).toBe(text)
  })
})

/** Every span that a dossier shows, with the report that it lies in. */
function* spansOf(dossier: Dossier): Generator<[string, readonly Span[]]> {
  for (const s of dossier.statements) yield [s.report, [...s.source, ...s.cue, ...s.content, ...s.medium, ...s.addressee]]
  for (const e of dossier.entities) for (const m of e.mentions) yield [m.report, [m]]
  for (const t of dossier.times) yield [t.report, [t]]
  for (const c of dossier.claims) for (const p of c.positions) for (const e of p.evidence) yield [e.report, [e]]
  for (const d of dossier.dependencies) for (const m of d.spans) yield [m.report, [m]]
  for (const d of dossier.divergences) for (const e of d.evidence) yield [e.report, [e]]
  for (const m of [...dossier.coverage.cut, ...dossier.coverage.unused]) yield [m.report, [m]]
}

describe('a dossier', () => {
  const check = (dossier: Dossier): void => {
    const reports = new Map(dossier.reports.map(r => [r.id, r]))
    for (const [id, spans] of spansOf(dossier)) {
      const report = reports.get(id)
      if (!report) throw new Error(`a span in no report: ${id}`)
      checkSpans(spans, report)
    }
    const known = new Set([...dossier.entities.map(e => e.id), ...dossier.reports.map(r => `report:${r.id}`)])
    for (const s of dossier.statements) for (const id of [s.speaker, s.side, ...s.relays]) if (id !== null) expect(known).toContain(id)
    for (const c of dossier.claims) for (const p of c.positions) if (p.holder !== null) expect(known).toContain(p.holder)
  }

  // The models are read once, before anything is counted.
  beforeAll(async () => {
    await makeDossier([{ manifest: example('orvigny') }])
  })

  it('of damaged reports has every span in its report and every id known, and the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damaged, { minLength: 1, maxLength: 3 }), async texts => {
        const inputs = texts.map((text, i): Input => ({ text, name: `r${i}`, format: 'text' }))
        const made = await makeDossier(inputs).catch(error => {
          if (error instanceof RecoupeError && error.code !== 'internal') return null
          throw error
        })
        if (!made) return
        expect(made.faults.filter(f => f.code === 'internal')).toEqual([])
        check(made.dossier)
        const bytes = (dossier: Dossier): string => renderDossier(dossier, { format: 'json', ui: 'en' })
        expect(bytes((await makeDossier(inputs)).dossier)).toBe(bytes(made.dossier))
      }),
      { numRuns: 25 },
    )
  })

  it.each(['september-2022', 'orvigny'] as const)('of the example %s does so too', async story => {
    check((await makeDossier([{ manifest: example(story) }])).dossier)
  })
})
