import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterDossier } from '../../../src/dossier/filter.ts'
import { renderDossier } from '../../../src/dossier/render/index.ts'
import type { Dossier } from '../../../src/types/index.ts'
import { anyDossier } from '../arbitrary.ts'
import { ferry } from '../fixture.ts'
import { quay } from './quay.ts'
import { graphOf, listOf, type Node, read, triples } from './read-linked.ts'

const nodes = (dossier: Dossier, type: string): Node[] => graphOf(read(dossier, 'jsonld')).filter(n => n['@type'] === type)

describe('schema.org', () => {
  it('is JSON-LD that a processor reads whole, offline', async () => {
    const lines = await triples(read(quay, 'jsonld'))
    expect(lines).toContain('<urn:recoupe:statement:s-a2> <https://schema.org/spokenByCharacter> <urn:recoupe:entity:e-corvin> .')
    expect(lines).toContain('<urn:recoupe:statement:s-a2> <https://schema.org/text> "« Rien n’est signé 🖋️ »"@fr .')
    expect(lines).toContain('<urn:recoupe:report:2e2e2e2e2e2e> <https://schema.org/isBasedOn> <urn:recoupe:report:1f1f1f1f1f1f> .')
    expect((await triples(read(ferry, 'jsonld', 'fr'))).length).toBeGreaterThan(20)
  })

  it('gives direct speech only, and names a speaker only where one is decided', () => {
    const quotations = nodes(quay, 'Quotation')
    expect(quotations.map(q => q['@id'])).toEqual(['urn:recoupe:statement:s-a2', 'urn:recoupe:statement:s-b2'])
    // heard through an agency: attributed within the report, and no authorship is claimed
    expect(quotations[0]).toHaveProperty('spokenByCharacter')
    expect(quotations[0]).not.toHaveProperty('creator')
    expect(quotations[0]).toHaveProperty('isBasedOn')
    expect(quotations[1]).not.toHaveProperty('spokenByCharacter')
    expect(JSON.stringify(read(quay, 'jsonld'))).not.toContain('Piet Lander')
    const heard = { ...quay, statements: quay.statements.map(s => ({ ...s, relays: [] })) }
    expect(nodes(heard, 'Quotation')[0]).toMatchObject({ creator: { '@id': 'urn:recoupe:entity:e-corvin' } })
    expect(nodes({ ...quay, statements: quay.statements.map(s => ({ ...s, decided: false })) }, 'Quotation')).toEqual([])
  })

  it('never gives a verdict, since nobody gave one', () => {
    for (const dossier of [quay, ferry]) expect(JSON.stringify(read(dossier, 'jsonld'))).not.toMatch(/ClaimReview|reviewRating/u)
  })

  it('gives a claim with the reports that decidedly have it, and the first where days tell', () => {
    const claims = nodes(quay, 'Claim')
    expect(claims.map(c => c['@id'])).toEqual(['urn:recoupe:claim:c-sale', 'urn:recoupe:claim:c-signed'])
    expect(claims[0]).toMatchObject({ firstAppearance: { '@id': 'urn:recoupe:report:1f1f1f1f1f1f' } })
    expect(listOf(claims[0]?.appearance)).toHaveLength(2)
    const sameDay = { ...quay, reports: quay.reports.map(r => ({ ...r, published: { value: '2032-03-04', basis: 'manifest' as const } })) }
    expect(nodes(sameDay, 'Claim')[0]).not.toHaveProperty('firstAppearance')
    const undated = { ...quay, reports: quay.reports.map((r, i) => (i === 0 ? { ...r, published: null } : r)) }
    expect(nodes(undated, 'Claim')[0]).not.toHaveProperty('firstAppearance')
  })

  it('never gives words that say the opposite as a claim’s text', () => {
    const [, signed] = nodes(quay, 'Claim')
    expect(signed).not.toHaveProperty('text')
    expect(signed?.name).toMatch(/^denied in these words: «/u)
  })

  it('has what people corrected, with who and when', () => {
    const [whole] = nodes(quay, 'Collection')
    expect(whole?.correction).toMatchObject([{ '@type': 'CorrectionComment', author: { name: 'N. Stern' }, dateCreated: '2032-03-06T09:10:11Z' }])
    expect(JSON.stringify(whole?.correction)).toContain('elle parle en son nom')
  })

  it('says a direction of dependency only where a citing shows it', () => {
    const shared = { ...quay, dependencies: quay.dependencies.map(d => ({ ...d, kind: 'verbatim' as const, decided: true })) }
    expect(nodes(shared, 'NewsArticle').some(n => 'isBasedOn' in n)).toBe(false)
    const doubtful = { ...quay, dependencies: quay.dependencies.map(d => ({ ...d, decided: false })) }
    expect(nodes(doubtful, 'NewsArticle').some(n => 'isBasedOn' in n)).toBe(false)
  })

  it('says that it is a part where a filter made it', () => {
    const part = filterDossier(quay, { claims: ['c-signed'] })
    expect(JSON.stringify(nodes(part, 'Collection')[0]?.description)).toContain('1 of 3 claims')
    expect(nodes(part, 'Claim').map(c => c['@id'])).toEqual(['urn:recoupe:claim:c-signed'])
  })

  it('leaves out addresses and ids that are none', () => {
    const odd = {
      ...quay,
      reports: quay.reports.map(r => ({ ...r, url: 'javascript:alert(1)' })),
      entities: quay.entities.map(e => ({ ...e, wikidata: 'Q0; drop' })),
    }
    expect(JSON.stringify(read(odd, 'jsonld'))).not.toMatch(/javascript|drop/u)
    const good = { ...quay, entities: quay.entities.map(e => ({ ...e, wikidata: 'Q9876543210' })) }
    expect(nodes(good, 'Person')[0]).toMatchObject({ sameAs: { '@id': 'http://www.wikidata.org/entity/Q9876543210' } })
  })

  it('is read whole whatever the texts hold, and has the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier, async dossier => {
        const text = renderDossier(dossier, { format: 'jsonld', ui: 'fr' })
        expect(renderDossier(dossier, { format: 'jsonld', ui: 'fr' })).toBe(text)
        await triples(JSON.parse(text))
      }),
      { numRuns: 40 },
    )
  })
})
