import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptDossier } from '../../../src/dossier/excerpt.ts'
import type { Dossier } from '../../../src/types/index.ts'
import { anyDossier, anyText } from '../arbitrary.ts'
import { completeDossier, completeReport, completeStatement } from '../complete.ts'
import { ferry } from '../fixture.ts'
import { quay } from './quay.ts'
import { isNode, listOf, type Node, read } from './read-linked.ts'

interface Target {
  readonly source: string
  readonly state: Node | undefined
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  readonly position: { readonly start: number; readonly end: number } | null
}

const collection = (dossier: Dossier): Node => read(dossier, 'annotation')
const itemsOf = (document: Node): Node[] => (isNode(document.first) ? listOf(document.first.items).filter(isNode) : [])

function targetsOf(item: Node): Target[] {
  return listOf(item.target)
    .filter(isNode)
    .map(t => {
      const selectors = listOf(t.selector).filter(isNode)
      const quote = selectors.find(s => s.type === 'TextQuoteSelector')
      const position = selectors.find(s => s.type === 'TextPositionSelector')
      return {
        source: String(t.source),
        state: isNode(t.state) ? t.state : undefined,
        quote: { exact: String(quote?.exact), prefix: String(quote?.prefix ?? ''), suffix: String(quote?.suffix ?? '') },
        position: position ? { start: Number(position.start), end: Number(position.end) } : null,
      }
    })
}

const MOTIVATIONS = ['describing', 'linking', 'commenting', 'identifying', 'assessing', 'editing', 'classifying', 'tagging']
const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value)

/** The musts of the model that concern us. */
function check(document: Node): void {
  expect(document['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
  expect(document.type).toBe('AnnotationCollection')
  expect(isIri(document.id)).toBe(true)
  const items = itemsOf(document)
  expect(document.total).toBe(items.length)
  if (items.length > 0) expect(document.first).toMatchObject({ type: 'AnnotationPage', partOf: document.id, startIndex: 0 })
  expect(new Set(items.map(i => i.id)).size).toBe(items.length)
  for (const item of items) {
    expect(item.type).toBe('Annotation')
    expect(isIri(item.id)).toBe(true)
    expect(MOTIVATIONS).toContain(item.motivation)
    expect(listOf(item.target).length).toBeGreaterThan(0)
    for (const body of listOf(item.body).filter(isNode)) {
      expect(MOTIVATIONS).toContain(body.purpose)
      if (body.type === 'TextualBody') expect(typeof body.value).toBe('string')
      else expect([body.type, isIri(body.source)]).toEqual(['SpecificResource', true])
    }
    for (const { source, position } of targetsOf(item)) {
      expect(isIri(source)).toBe(true)
      if (position) expect(position.start).toBeLessThan(position.end)
    }
  }
}

describe('Web Annotation', () => {
  it('keeps the musts of the model', () => {
    for (const dossier of [quay, ferry, excerptDossier(quay), completeDossier({})]) check(collection(dossier))
    fc.assert(
      fc.property(anyDossier, dossier => check(collection(dossier))),
      { numRuns: 40 },
    )
  })

  it('counts code points, beyond the basic plane too', () => {
    const item = itemsOf(collection(quay)).find(i => i.id === 'urn:recoupe:statement:s-a2')
    const [target] = item ? targetsOf(item) : []
    const points = Array.from(quay.reports[0]?.text ?? '')
    expect(target?.quote.exact).toBe('« Rien n’est signé 🖋️ »')
    expect(points.slice(target?.position?.start, target?.position?.end).join('')).toBe('« Rien n’est signé 🖋️ »')
    // two ships and a letter beyond the plane before it
    expect(target?.position?.start).toBe((quay.reports[0]?.text.indexOf('« Rien') ?? 0) - 3)
  })

  it('gives for any text and span the very characters at these code points, and what stands around them', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (drawn, a, b) => {
        const text = drawn.replace(/\p{Surrogate}/gu, '?')
        const points = Array.from(text)
        fc.pre(points.length > 0)
        const [from, to] = [a % points.length, (b % points.length) + 1]
        fc.pre(from < to)
        const start = points.slice(0, from).join('').length
        const end = points.slice(0, to).join('').length
        const report = completeReport({ id: 'r', language: 'fr', text })
        const dossier = completeDossier({ reports: [report], statements: [completeStatement({ id: 's', report: 'r', content: [{ start, end }] })] })
        const [item] = itemsOf(collection(dossier))
        const [target] = item ? targetsOf(item) : []
        expect(target?.position).toEqual({ start: from, end: to })
        expect(target?.quote.exact).toBe(points.slice(from, to).join(''))
        expect(target?.quote.prefix).toBe(points.slice(Math.max(0, from - 32), from).join(''))
        expect(target?.quote.suffix).toBe(points.slice(to, to + 32).join(''))
      }),
    )
  })

  it('binds characters to the hash of their text, and a page to the state that has it', () => {
    const items = itemsOf(collection(quay))
    const [page] = targetsOf(items.find(i => i.id === 'urn:recoupe:statement:s-a1') ?? {})
    expect(page?.source).toBe('https://vigie.example/grue')
    const digest = Buffer.from(quay.reports[0]?.sha256 ?? '', 'hex').toString('base64url')
    expect(page?.state).toEqual({ type: 'TimeState', cached: `ni:///sha-256;${digest}` })
    const [file] = targetsOf(items.find(i => i.id === 'urn:recoupe:statement:s-b1') ?? {})
    expect(file?.source).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/u)
    expect(file?.state).toBeUndefined()
  })

  it('keeps the whole text’s code points in excerpts, and takes no filler for context', () => {
    const whole = new Map(itemsOf(collection(quay)).map(i => [i.id, targetsOf(i)]))
    for (const around of [0, 20, 200]) {
      const excerpt = excerptDossier(quay, around)
      for (const item of itemsOf(collection(excerpt))) {
        targetsOf(item).forEach((t, k) => {
          const same = whole.get(item.id)?.[k]
          expect(t.position).toEqual(same?.position)
          expect(t.quote.exact).toBe(same?.quote.exact)
          expect(same?.quote.prefix.endsWith(t.quote.prefix)).toBe(true)
          expect(same?.quote.suffix.startsWith(t.quote.suffix)).toBe(true)
        })
      }
      // of an excerpt of an excerpt as well
      const again = itemsOf(collection(excerptDossier(excerpt, Math.floor(around / 2))))
      for (const item of again)
        expect(targetsOf(item).map(t => t.position)).toEqual(
          whole
            .get(item.id)
            ?.map(t => t.position)
            .slice(0, targetsOf(item).length),
        )
    }
  })

  it('gives no position where an excerpt no longer knows it', () => {
    const old = excerptDossier(quay)
    const reports = old.reports.map(({ excerpt, ...r }) => ({ ...r, excerpt: { around: excerpt?.around ?? 0, kept: excerpt?.kept ?? [] } }))
    const targets = itemsOf(collection({ ...old, reports })).flatMap(targetsOf)
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.every(t => t.position === null)).toBe(true)
  })

  it('names a speaker, an act and a stance as things only where they are decided', () => {
    const items = itemsOf(collection(quay))
    const bodies = (id: string): string => JSON.stringify(items.find(i => i.id === id)?.body)
    expect(bodies('urn:recoupe:statement:s-a2')).toContain('urn:recoupe:entity:e-corvin')
    expect(bodies('urn:recoupe:statement:s-b2')).not.toContain('e-lander')
    expect(bodies('urn:recoupe:statement:s-b2')).toContain('Piet Lander (undecided)')
    expect(JSON.stringify(items)).not.toContain('urn:recoupe:claim:c-paid')
    const unsure = { ...quay, statements: quay.statements.map(s => ({ ...s, decided: false })) }
    expect(JSON.stringify(itemsOf(collection(unsure)).filter(i => i.motivation === 'describing'))).not.toContain('vocabulary:act')
  })

  it('has corrections as annotations by their author', () => {
    const item = itemsOf(collection(quay)).find(i => i.id === 'urn:recoupe:correction:m-1')
    expect(item).toMatchObject({ motivation: 'editing', created: '2032-03-06T09:10:11Z', target: 'urn:recoupe:statement:s-a2' })
    expect(item?.creator).toMatchObject({ type: 'Person', name: 'N. Stern' })
    const accepted = { ...quay, corrections: quay.corrections.map(c => ({ ...c, field: 'decided' as const, from: false, to: true })) }
    expect(itemsOf(collection(accepted)).find(i => i.id === 'urn:recoupe:correction:m-1')).toMatchObject({ motivation: 'assessing' })
  })
})
