import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderDossier } from '../../../src/dossier/render/index.ts'
import { readReports } from '../../../src/engine/read-reports.ts'
import { paragraphsOf } from '../../../src/ingest/docx/paragraphs.ts'
import type { Dossier } from '../../../src/types/index.ts'
import { anyDossier } from '../arbitrary.ts'
import { ferry } from '../fixture.ts'
import { quay } from './quay.ts'

const partsOf = (dossier: Dossier, ui: 'fr' | 'en' = 'fr'): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(renderDossier(dossier, { format: 'docx', ui }))).map(([name, bytes]) => [name, strFromU8(bytes)]))

const bodyOf = (dossier: Dossier, ui: 'fr' | 'en' = 'fr'): string => partsOf(dossier, ui)['word/document.xml'] ?? ''

/** Throws where elements are not nested as XML wants them, an entity is unknown, or a character is not allowed. */
function checkXml(xml: string): void {
  const open: string[] = []
  for (const match of xml.matchAll(/<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|<\?xml [^>]*\?>|([^<]+)|(<)/gu)) {
    const [whole, closing, name, attributes = '', empty, text = '', stray] = match
    if (stray !== undefined) throw new Error(`stray < at ${match.index}: ${xml.slice(match.index, match.index + 60)}`)
    const said = text + attributes
    if (/&(?!(?:amp|lt|gt|quot|apos);)/u.test(said)) throw new Error(`unknown entity in ${said.slice(0, 80)}`)
    if (/[\ufffe\uffff]|(?![\t\n\r])\p{Cc}|\p{Surrogate}/u.test(said)) throw new Error(`forbidden character in ${JSON.stringify(said.slice(0, 80))}`)
    if (name === undefined || empty) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) throw new Error(`${whole} closes another element`)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`)
}

describe('DOCX', () => {
  it('is a package whose parts are all named and well formed', () => {
    const parts = partsOf(ferry)
    for (const [name, xml] of Object.entries(parts)) {
      expect(() => checkXml(xml), name).not.toThrow()
      if (!name.startsWith('[') && !name.endsWith('.rels')) expect(parts['[Content_Types].xml']).toContain(`PartName="/${name}"`)
    }
    for (const target of ['styles.xml', 'numbering.xml', 'settings.xml', 'footer1.xml']) {
      expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${target}"`)
      expect(parts).toHaveProperty([`word/${target}`])
    }
    const styles = parts['word/styles.xml'] ?? ''
    for (const [, style] of (parts['word/document.xml'] ?? '').matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/gu)) expect(styles).toContain(`w:styleId="${style}"`)
  })

  it('has the same bytes each time, and no date of its own', () => {
    const bytes = renderDossier(ferry, { format: 'docx', ui: 'fr' })
    expect(Buffer.from(renderDossier(ferry, { format: 'docx', ui: 'fr' })).equals(Buffer.from(bytes))).toBe(true)
    expect(JSON.stringify(partsOf(ferry))).not.toMatch(/dcterms|20[0-2]\d-\d\d-\d\dT/u)
  })

  it('gives what is not in the interface’s language as being in its own, in its own marks', () => {
    const body = bodyOf(quay)
    expect(body).toContain('<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">“the harbour office had sold it the crane”</w:t>')
    expect(body).toContain('<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">«\u202favoir vendu la grue 𝔾7')
    expect(partsOf(quay, 'en')['word/styles.xml']).toContain('<w:lang w:val="en-US"/>')
  })

  it('leads from every reference to its line in the register', () => {
    for (const dossier of [ferry, quay]) {
      const body = bodyOf(dossier)
      const places = [...body.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([A-Za-z]\w{0,39})"\/>/gu)]
      const names = places.map(m => m[2])
      expect(new Set(names).size).toBe(names.length)
      expect(new Set(places.map(m => m[1])).size).toBe(names.length)
      const links = [...body.matchAll(/w:anchor="([^"]+)"/gu)].map(m => m[1])
      expect(links.length).toBeGreaterThan(names.length)
      for (const link of links) expect(names).toContain(link)
    }
  })

  it('says what is undecided, what nobody says, who corrected what, and words the opposite of a claim as such', () => {
    const texts = paragraphsOf(bodyOf(ferry))?.join('\n') ?? ''
    for (const words of [
      'un mécanicien du bord\n(indécis)',
      'ne commente pas (indécis) C',
      'rien dans ces textes',
      'pas dans B C',
      'C. Morel, 2031-09-18',
      'non dit',
    ])
      expect(texts.replace(/ \(indécis\)\n/gu, '\n(indécis)\n')).toContain(words)
    expect(paragraphsOf(bodyOf(quay))?.join('\n')).toContain('démenti en ces mots : «\u202fRien n’est signé')
  })

  it('can be read again as a text, quotations and all', async () => {
    for await (const outcome of readReports([{ text: renderDossier(quay, { format: 'docx', ui: 'fr' }), name: 'dossier.docx' }])) {
      if (outcome.kind !== 'report') throw new Error(outcome.kind)
      const { text, language } = outcome.ingested.report
      expect(language).toBe('fr')
      for (const s of quay.statements) {
        const source = quay.reports.find(r => r.id === s.report)?.text ?? ''
        for (const span of s.content) expect(text).toContain(source.slice(span.start, span.end).replace(/^“|”$/gu, ''))
      }
    }
  })

  it.each(['fr', 'en'] as const)('stays well formed whatever the texts hold: %s', ui => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        for (const xml of Object.values(partsOf(dossier, ui))) checkXml(xml)
      }),
      { numRuns: 60 },
    )
  })

  it('counts where there are many reports instead of naming all of them', () => {
    const reports = Array.from({ length: 9 }, (_, i) => ({ ...quay.reports[1], id: `${i}`.repeat(12) }) as Dossier['reports'][number])
    const statements = reports.map((r, i) => ({ ...(quay.statements[2] as Dossier['statements'][number]), id: `s-${i}`, report: r.id }))
    const [claim] = quay.claims
    const [position] = claim?.positions.slice(2) ?? []
    if (!claim || !position) throw new Error('the story has them')
    const positions = reports.map((r, i) => ({ ...position, report: r.id, statements: [`s-${i}`], evidence: [] }))
    const many = { ...quay, reports, statements, claims: [{ ...claim, positions }], divergences: [], dependencies: [], corrections: [], origins: [] }
    expect(paragraphsOf(bodyOf(many))?.join('\n')).toContain('9\u00a0affirment')
  })
})
