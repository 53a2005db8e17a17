import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptDossier } from '../../../src/dossier/excerpt.ts'
import { renderDossier } from '../../../src/dossier/render/index.ts'
import type { Dossier } from '../../../src/types/index.ts'
import { anyDossier } from '../arbitrary.ts'
import { ferry } from '../fixture.ts'
import { quay, SECRET } from './quay.ts'

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const entities = (dossier: Dossier, ui: 'fr' | 'en' = 'en'): Entity[] =>
  renderDossier(dossier, { format: 'ftm', ui })
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

const of = (dossier: Dossier, schema: string): Entity[] => entities(dossier).filter(e => e.schema === schema)

/** Of the model's own schemas: properties that we use, those that are required, and what an entity in them must be. */
const THINGS = ['Article', 'Person', 'Organization', 'PublicBody', 'Note', 'Event']
const LEGAL = ['Person', 'Organization', 'PublicBody']
const MODEL: Readonly<
  Record<string, { readonly may: readonly string[]; readonly must: readonly string[]; readonly to: Readonly<Record<string, readonly string[]>> }>
> = {
  Article: {
    may: ['title', 'fileName', 'author', 'publishedAt', 'language', 'contentHash', 'bodyText', 'sourceUrl', 'publisher', 'notes'],
    must: [],
    to: {},
  },
  Person: { may: ['name', 'alias', 'wikidataId'], must: ['name'], to: {} },
  Organization: { may: ['name', 'alias', 'wikidataId'], must: ['name'], to: {} },
  PublicBody: { may: ['name', 'alias', 'wikidataId'], must: ['name'], to: {} },
  Note: { may: ['description', 'entity', 'keywords', 'modifiedAt'], must: [], to: { entity: THINGS } },
  Mention: { may: ['document', 'name', 'resolved', 'detectedSchema'], must: ['document', 'name'], to: { document: ['Article'], resolved: LEGAL } },
  UnknownLink: {
    may: ['subject', 'object', 'role', 'summary', 'proof'],
    must: ['subject', 'object'],
    to: { subject: THINGS, object: THINGS, proof: ['Article'] },
  },
  Event: { may: ['name', 'date', 'involved', 'keywords', 'proof'], must: ['name'], to: { involved: LEGAL, proof: ['Article'] } },
}

function check(list: readonly Entity[]): void {
  const schemas = new Map(list.map(e => [e.id, e.schema]))
  expect(schemas.size).toBe(list.length)
  for (const { id, schema, properties } of list) {
    expect(id).toMatch(/^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/u)
    const model = MODEL[schema]
    if (!model) throw new Error(`no schema ${schema}`)
    for (const name of model.must) expect(Object.keys(properties), `${schema} ${id}`).toContain(name)
    for (const [name, values] of Object.entries(properties)) {
      expect(model.may).toContain(name)
      expect(values.length).toBeGreaterThan(0)
      for (const value of values) {
        expect(typeof value).toBe('string')
        expect(value.trim()).not.toBe('')
        if (model.to[name]) expect(model.to[name], `${schema}.${name}`).toContain(schemas.get(value))
      }
    }
  }
}

describe('FollowTheMoney', () => {
  it('keeps to the schemas, with every reference leading somewhere', () => {
    for (const dossier of [quay, ferry, excerptDossier(quay)]) check(entities(dossier))
    // an unnamed thing has its id for a name, and ids with any sign in them stay ids
    fc.assert(
      fc.property(anyDossier, dossier => check(entities(dossier, 'fr'))),
      { numRuns: 40 },
    )
  })

  it('gives an article with its text, its hash and its language', () => {
    const [article] = of(quay, 'Article')
    const text = quay.reports[0]?.text ?? ''
    expect(article?.properties).toMatchObject({
      title: ['La grue de Port-Lune'],
      author: ['Lou Marec'],
      publishedAt: ['2032-03-04'],
      language: ['fra'],
      contentHash: [createHash('sha1').update(text, 'utf8').digest('hex')],
      sourceUrl: ['https://vigie.example/grue'],
      bodyText: [text],
    })
    expect(of(quay, 'Article')[1]?.properties.fileName).toEqual(['crane.txt'])
  })

  it('has three-letter tags for languages with two, and none that it would have to guess', () => {
    const languages = (language: string) => of({ ...quay, reports: quay.reports.map(r => ({ ...r, language })) }, 'Article')[0]?.properties.language
    expect(languages('en-GB')).toEqual(['eng'])
    expect(languages('de')).toEqual(['deu'])
    expect(languages('xx')).toBeUndefined()
    expect(languages('french')).toBeUndefined()
  })

  it('cuts a long text between characters', () => {
    const text = '🚢'.repeat(70_000)
    const long = { ...quay, reports: quay.reports.map((r, i) => (i === 0 ? { ...r, text } : r)), statements: [], claims: [], divergences: [], events: [] }
    const body = of({ ...long, entities: [], corrections: [] }, 'Article')[0]?.properties.bodyText ?? []
    expect(body.join('').length).toBeLessThanOrEqual(text.length)
    for (const piece of body) expect(piece).toMatch(/^(?:🚢)+$/u)
  })

  it('has no hash of a text that is not all there', () => {
    const excerpt = excerptDossier(quay)
    expect(of(excerpt, 'Article').some(a => 'contentHash' in a.properties)).toBe(false)
    expect(JSON.stringify(entities(excerpt))).not.toContain(SECRET)
  })

  it('links who denies with who asserts, and who relays with whose words, only where decided', () => {
    const links = of(quay, 'UnknownLink').map(({ properties: p }) => [p.role?.[0], p.subject?.[0], p.object?.[0]])
    expect(links).toEqual([
      ['denies', 'recoupe-entity-e-office', 'recoupe-entity-e-ostrel'],
      ['denies', 'recoupe-entity-e-corvin', 'recoupe-entity-e-ostrel'],
      ['relays', 'recoupe-entity-e-nacre', 'recoupe-entity-e-corvin'],
    ])
    const unsure = { confidence: 0.4, decided: false }
    const doubtful = {
      ...quay,
      claims: quay.claims.map(c => ({ ...c, positions: c.positions.map(p => ({ ...p, ...unsure })) })),
      statements: quay.statements.map(s => ({ ...s, ...unsure })),
    }
    expect(of(doubtful, 'UnknownLink')).toEqual([])
    const entityOf = (e: Entity | undefined): readonly string[] => e?.properties.entity ?? []
    expect(entityOf(of(quay, 'Note').find(n => n.id.endsWith('s-b2')))).toEqual(['recoupe-report-2e2e2e2e2e2e'])
  })

  it('takes as an event only what a report tells in its own voice as having happened', () => {
    expect(of(quay, 'Event').map(e => e.id)).toEqual(['recoupe-event-ev-may', 'recoupe-event-ev-secret'])
    const hedged = { ...quay, events: quay.events.map(e => ({ ...e, certainty: 'PR+' as const })) }
    expect(of(hedged, 'Event')).toEqual([])
  })

  it('makes nobody of a group, an unnamed role or somebody who cannot be told from others', () => {
    expect(JSON.stringify(entities(quay))).not.toContain('recoupe-entity-e-workers')
    expect(JSON.stringify(entities(ferry))).not.toContain('recoupe-entity-e-mechanic')
  })
})
