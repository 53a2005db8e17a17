import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptDossier } from '../../src/dossier/excerpt.ts'
import { filterDossier } from '../../src/dossier/filter.ts'
import { renderDossier } from '../../src/dossier/render/index.ts'
import { checkPage, dataInPage } from '../../src/dossier/verify/page.ts'
import { verifyDossier } from '../../src/dossier/verify/verify-dossier.ts'
import { crossCheckReports } from '../../src/engine/record.ts'
import { VERSION } from '../../src/engine/version.ts'
import { sha256 } from '../../src/text/sha256.ts'
import type { Dossier } from '../../src/types/index.ts'
import { dossierSchema } from '../../src/wire/dossier.ts'
import { inputsOf, type Told } from '../claims/story.ts'

const PADDING = 'Les riverains se sont réunis sur la place, où la fanfare 🎺 jouait depuis midi, sans rien dire de plus. '.repeat(8)
const TOLD: readonly Told[] = [
  {
    text: `La maire Inès Caillaux a déclaré que la digue de Porz-Meur avait cédé. Le préfet a démenti que la digue de Porz-Meur avait cédé.\n\n${PADDING}\n\nSelon un pompier, deux maisons auraient été évacuées.`,
    published: '2025-03-02',
  },
  { text: `The mayor, Inès Caillaux, said that the dyke at Porz-Meur had given way.`, language: 'en', published: '2025-03-03' },
]
// ids of reports are what the line from files gives them: the beginning of the hash
const inputs = inputsOf(TOLD).map(i => {
  const id = i.record.report.sha256.slice(0, 12)
  const report = { ...i.record.report, id }
  return {
    analysis: { ...i.analysis, document: { ...i.analysis.document, report } },
    record: {
      ...i.record,
      report,
      entities: i.record.entities.map(e => ({ ...e, mentions: e.mentions.map(m => ({ ...m, report: id })) })),
      statements: i.record.statements.map(s => ({ ...s, report: id })),
      times: i.record.times.map(t => ({ ...t, report: id })),
    },
  }
})
const dossier = crossCheckReports(inputs, 'Porz-Meur')
const originals = dossier.reports.map(r => ({ name: `${r.id}.txt`, text: r.text }))
const codes = (d: Dossier): string[] => [...new Set(verifyDossier(d).problems.map(p => p.code))].sort()

describe('verifying', () => {
  it('finds nothing wrong with a dossier that we make', () => {
    const { problems, checked, unchecked } = verifyDossier(dossier, originals)
    expect(problems).toEqual([])
    expect(unchecked).toEqual([])
    expect(checked.spans).toBeGreaterThan(10)
    expect(checked.quotes).toBeGreaterThan(0)
  })

  it('notices one changed character of a text, whichever', () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(), (r, at) => {
        const report = dossier.reports[r]
        if (!report) return
        const place = at % report.text.length
        const text = `${report.text.slice(0, place)}${report.text[place] === 'x' ? 'y' : 'x'}${report.text.slice(place + 1)}`
        expect(codes({ ...dossier, reports: dossier.reports.map(x => (x === report ? { ...x, text } : x)) })).toContain('hash-differs')
      }),
    )
  })

  it('notices shifted spans, words nobody wrote, and ids that lead nowhere', () => {
    const [statement] = dossier.statements
    const [claim] = dossier.claims
    if (!statement || !claim) throw new Error('the story has statements and claims')
    const shifted = { ...statement, content: statement.content.map(c => ({ start: c.start + 1, end: c.end + 1 })) }
    expect(codes({ ...dossier, statements: [shifted, ...dossier.statements.slice(1)] })).toEqual(['statement-id'])
    const far = { ...statement, cue: [{ start: 5, end: 1e6 }] }
    expect(codes({ ...dossier, statements: [far, ...dossier.statements.slice(1)] })).toEqual(['span-outside'])
    expect(codes({ ...dossier, claims: [{ ...claim, gist: { fr: 'la digue tient' } }, ...dossier.claims.slice(1)] })).toEqual(['quote-not-found'])
    expect(codes({ ...dossier, statements: [{ ...statement, speaker: 'nobody' }, ...dossier.statements.slice(1)] })).toEqual(['reference-broken'])
    expect(codes({ ...dossier, entities: [...dossier.entities, ...dossier.entities.slice(0, 1)] })).toEqual(['id-twice'])
  })

  it('compares with the texts at hand', () => {
    const named = { ...dossier, reports: dossier.reports.map((r, i) => ({ ...r, path: `folder/${i}.txt` })) }
    const texts = dossier.reports.map((r, i) => ({ name: `elsewhere/${i}.txt`, text: i === 0 ? r.text : `${r.text} More.` }))
    expect(verifyDossier(named, texts).problems.map(p => [p.code, p.where])).toEqual([['text-differs', 'reports[1]']])
  })

  it.each(['fr', 'en'] as const)('reads the data back out of a page and notices any other word in it: %s', ui => {
    const page = renderDossier(dossier, { format: 'html', ui })
    const json: unknown = JSON.parse(dataInPage(page) ?? '')
    expect(dossierSchema.parse(json)).toEqual(JSON.parse(JSON.stringify(dossier)))
    expect(checkPage(page, dossier, VERSION)).toEqual({ compared: true, problems: [] })
    const forged = page.replace('Porz-Meur', 'Porz-Bihan')
    expect(checkPage(forged, dossier, VERSION).problems.map(p => p.code)).toEqual(['page-differs'])
    expect(checkPage(page, dossier, '9.9.9')).toEqual({ compared: false, problems: [] })
  })
})

describe('excerpts', () => {
  it('keep every offset, every hash and every piece of evidence, and nothing else of a long text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), around => {
        const excerpt = excerptDossier(dossier, around)
        excerpt.reports.forEach((r, i) => {
          const whole = dossier.reports[i]?.text ?? ''
          expect(r.text.length).toBe(whole.length)
          expect(r.sha256).toBe(sha256(whole))
          for (const s of r.excerpt?.kept ?? []) expect(r.text.slice(s.start, s.end)).toBe(whole.slice(s.start, s.end))
          for (const s of excerpt.statements.filter(x => x.report === r.id))
            for (const c of [...s.source, ...s.cue, ...s.content]) expect(r.text.slice(c.start, c.end)).toBe(whole.slice(c.start, c.end))
        })
        expect(verifyDossier(excerpt, originals).problems).toEqual([])
        expect(verifyDossier(excerpt).unchecked).toEqual(dossier.reports.map(r => r.id))
      }),
      { numRuns: 20 },
    )
    const long = excerptDossier(dossier, 200).reports[0]?.text ?? ''
    expect(long).toContain('[…]')
    expect(long.match(/fanfare/gu)?.length ?? 0).toBeLessThan(6)
  })

  it('can be made of excerpts, and only ever say less', () => {
    const once = excerptDossier(dossier, 50)
    expect(excerptDossier(excerptDossier(dossier, 300), 50).reports.map(r => r.text)).toEqual(once.reports.map(r => r.text))
    expect(excerptDossier(once, 300).reports.map(r => r.text)).toEqual(once.reports.map(r => r.text))
  })
})

describe('filtering', () => {
  it('never parts an assertion from the denial in its claim, and leaves no reference open', () => {
    const speakers = dossier.entities.map(e => e.id)
    fc.assert(
      fc.property(
        fc.record(
          {
            acts: fc.subarray(['assert', 'deny'] as const, { minLength: 1 }),
            speakers: fc.subarray(speakers, { minLength: 1 }),
            statuses: fc.subarray(['contested', 'single-origin'] as const, { minLength: 1 }),
            words: fc.constantFrom('digue', 'MAISONS', 'rien de tel'),
            reports: fc.subarray(dossier.reports.map(r => r.id)),
          },
          { requiredKeys: [] },
        ),
        filter => {
          const part = filterDossier(dossier, filter)
          expect(verifyDossier(part).problems).toEqual([])
          for (const claim of part.claims) expect(claim).toEqual(dossier.claims.find(c => c.id === claim.id))
          expect(dossierSchema.parse(JSON.parse(JSON.stringify(part)))).toEqual(JSON.parse(JSON.stringify(part)))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps what is asked for', () => {
    const denials = filterDossier(dossier, { acts: ['deny'] })
    expect(denials.claims.map(c => c.status)).toEqual(['contested'])
    expect(denials.selection).toEqual({ reports: 2, claims: dossier.claims.length, statements: dossier.statements.length })
    expect(filterDossier(dossier, {}).claims).toEqual(dossier.claims)
  })
})
