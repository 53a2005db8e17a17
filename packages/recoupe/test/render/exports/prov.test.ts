import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/types/index.ts'
import { anyDossier } from '../arbitrary.ts'
import { ferry } from '../fixture.ts'
import { quay } from './quay.ts'
import { read, triples } from './read-linked.ts'

const PROV = 'http://www.w3.org/ns/prov#'
const statement = 'urn:recoupe:statement:s-a2'

const linesOf = (dossier: Dossier): Promise<string[]> => triples(read(dossier, 'prov'))
const related = (lines: readonly string[], property: string): string[] => lines.filter(l => l.includes(`<${PROV}${property}>`))

describe('PROV-O', () => {
  it('quotes statements from reports and attributes them to speakers who are decided', async () => {
    const lines = await linesOf(quay)
    expect(lines).toContain(`<${statement}> <${PROV}wasQuotedFrom> <urn:recoupe:report:1f1f1f1f1f1f> .`)
    expect(lines).toContain(`<${statement}> <${PROV}wasAttributedTo> <urn:recoupe:entity:e-corvin> .`)
    expect(lines).toContain(`<${statement}> <${PROV}value> "« Rien n’est signé 🖋️ »"@fr .`)
    expect(lines.join('\n')).not.toContain('e-lander')
    expect(related(await linesOf({ ...quay, statements: quay.statements.map(s => ({ ...s, decided: false })) }), 'wasAttributedTo')).toEqual([])
  })

  it('tells the relays between the words and the report', async () => {
    const lines = await linesOf({ ...quay, statements: quay.statements.map(s => (s.id === 's-a2' ? { ...s, relays: ['e-nacre', 'e-ostrel'] } : s)) })
    expect(lines).toContain(`<${statement}> <${PROV}wasDerivedFrom> <urn:recoupe:relay:s-a2-1> .`)
    expect(lines).toContain(`<urn:recoupe:relay:s-a2-1> <${PROV}wasDerivedFrom> <urn:recoupe:relay:s-a2-2> .`)
    expect(lines).toContain(`<urn:recoupe:relay:s-a2-1> <${PROV}wasAttributedTo> <urn:recoupe:entity:e-nacre> .`)
    expect(lines).toContain(`<${statement}> <${PROV}hadPrimarySource> <urn:recoupe:relay:s-a2-2> .`)
  })

  it('derives claims from statements with the stance of each, decided ones only', async () => {
    const lines = await linesOf(quay)
    expect(lines).toContain(`<urn:recoupe:claim:c-sale> <${PROV}wasDerivedFrom> <urn:recoupe:statement:s-a1> .`)
    expect(lines.filter(l => l.includes('<urn:recoupe:vocabulary:stance-denies>'))).toHaveLength(3)
    expect(lines.filter(l => l.startsWith('<urn:recoupe:claim:c-paid>') && l.includes('wasDerivedFrom'))).toEqual([])
    // a newsroom's own sentence is the report's
    expect(await linesOf(ferry)).toContain(`<urn:recoupe:claim:c-check> <${PROV}wasDerivedFrom> <urn:recoupe:report:aaaaaaaaaaaa> .`)
  })

  it('gives a dependency the direction that is shown, or none', async () => {
    const [cites] = quay.dependencies
    if (!cites) throw new Error('the story has one')
    const both = (kind: 'verbatim' | 'rewrite' | 'common-origin', more: Dossier['dependencies'] = []): Dossier => ({
      ...quay,
      dependencies: [{ ...cites, kind }, ...more],
    })
    expect(related(await linesOf(both('verbatim', [cites])), 'wasQuotedFrom')).toContain(
      `<urn:recoupe:report:2e2e2e2e2e2e> <${PROV}wasQuotedFrom> <urn:recoupe:report:1f1f1f1f1f1f> .`,
    )
    const alone = await linesOf(both('rewrite'))
    expect(related(alone, 'alternateOf')).toHaveLength(2)
    expect(related(alone, 'wasDerivedFrom').filter(l => l.startsWith('<urn:recoupe:report'))).toEqual([])
    expect(related(await linesOf(both('common-origin')), 'hadPrimarySource').filter(l => l.startsWith('<urn:recoupe:report'))).toHaveLength(2)
    expect(
      related(await linesOf({ ...quay, dependencies: [{ ...cites, decided: false }] }), 'wasDerivedFrom').filter(l => l.startsWith('<urn:recoupe:report')),
    ).toEqual([])
  })

  it('has each correction as what a person did, and none that was not applied as an influence', async () => {
    const lines = await linesOf(quay)
    expect(lines).toContain(`<${statement}> <${PROV}wasInfluencedBy> <urn:recoupe:correction:m-1> .`)
    expect(lines).toContain(`<urn:recoupe:correction:m-1> <${PROV}wasAssociatedWith> <urn:recoupe:person:N.%20Stern> .`)
    expect(lines.join('\n')).toContain('"2032-03-06T09:10:11Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>')
    const moved = { ...quay, corrections: quay.corrections.map(c => ({ ...c, state: 'moved' as const })) }
    expect(related(await linesOf(moved), 'wasInfluencedBy')).toEqual([])
  })

  it('is read whole whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier, async dossier => {
        await triples(read(dossier, 'prov', 'fr'))
      }),
      { numRuns: 40 },
    )
  })
})
