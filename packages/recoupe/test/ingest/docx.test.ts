import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/engine/read-reports.ts'
import { paragraphsOf } from '../../src/ingest/docx/paragraphs.ts'
import { readDocx } from '../../src/ingest/docx/read-docx.ts'

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (body: string, ns = NS): string => `<?xml version="1.0"?><w:document ${ns}><w:body>${body}</w:body></w:document>`
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const docx = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...more, 'word/document.xml': strToU8(xml) })

async function read(bytes: Uint8Array, name = 'report.docx') {
  for await (const outcome of readReports([{ text: bytes, name }])) return outcome
  return null
}

describe('a DOCX document', () => {
  it('is read as a report, paragraph by paragraph', async () => {
    const xml = document(paragraph('Le préfet a démenti mardi toute fermeture du pont.') + paragraph('') + paragraph('« Rien n’est décidé », a-t-il dit.'))
    const outcome = await read(docx(xml))
    expect(outcome).toMatchObject({
      kind: 'report',
      ingested: { report: { language: 'fr', text: 'Le préfet a démenti mardi toute fermeture du pont.\n\n« Rien n’est décidé », a-t-il dit.' } },
    })
  })

  it('is known by what it holds where its name says nothing', async () => {
    expect(await read(docx(document(paragraph('The mayor denied on Monday that the bridge would close.'))), 'upload')).toMatchObject({ kind: 'report' })
  })

  it('keeps runs together, tabs and breaks, and what a reader sees of tracked changes', () => {
    const body = `<w:p><w:r><w:t>La </w:t></w:r><w:del><w:r><w:delText>vieille </w:delText></w:r></w:del><w:ins><w:r><w:t>nouvelle</w:t></w:r></w:ins><w:r><w:tab/><w:t>règle</w:t><w:br/><w:t>tient</w:t></w:r><w:moveFrom><w:r><w:t> ailleurs</w:t></w:r></w:moveFrom></w:p>`
    expect(paragraphsOf(document(body))).toEqual(['La nouvelle\trègle\ntient'])
  })

  it('reads a text box once', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>Avant</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box('Encadré')}</mc:Choice><mc:Fallback>${box('Encadré')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(paragraphsOf(document(body, `${NS} xmlns:mc="urn:mc"`))).toEqual(['Encadré', 'Avant'])
  })

  it('knows the elements by their namespace, whatever the prefix, and resolves only the entities of XML', () => {
    const xml = `<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:p><x:r><x:t>A &amp; B &#233;&#x1F600; &nope; &#0;</x:t></x:r></x:p></x:document>`
    expect(paragraphsOf(xml)).toEqual(['A & B é😀 &nope; &#0;'])
    expect(paragraphsOf(`<!DOCTYPE x [<!ENTITY a "aaa">]>${document(paragraph('&a;'))}`)).toBeNull()
  })

  it('that unpacks to very much is refused, whatever it says of its size', async () => {
    const bomb = docx(document(paragraph('a'.repeat(60_000_000))))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await read(bomb)).toMatchObject({ kind: 'fault', fault: { code: 'unpacks-too-large' } })
    expect(await read(withDeclaredSize(bomb, 100))).toMatchObject({ kind: 'fault', fault: { code: 'unpacks-too-large' } })
  })

  it.each([
    ['an archive without a document', zipSync({ 'word/document.xml.rels': strToU8('x') })],
    ['another XML', docx('<html/>')],
    [
      'half a document',
      docx(document(paragraph(Array.from({ length: 3000 }, (_, i) => `Le maire a parlé ${(i * 7919) % 10_007} fois.`).join(' ')))).subarray(0, 2000),
    ],
  ])('%s has no text and says so', async (_, bytes) => {
    const outcome = await read(bytes)
    expect(outcome).toMatchObject({ kind: 'fault' })
    expect(['docx-broken', 'binary']).toContain(outcome?.kind === 'fault' ? outcome.fault.code : '')
  })

  it('never throws, whatever is broken in it', () => {
    const whole = docx(document(paragraph('Le maire a parlé lundi.')))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }), fc.nat(whole.length), (changes, length) => {
        const broken = whole.slice(0, length)
        for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte
        readDocx(broken)
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        paragraphsOf(document(text))
      }),
    )
  })
})

/** The same archive, lying about what its parts unpack to. */
function withDeclaredSize(archive: Uint8Array, size: number): Uint8Array {
  const lying = archive.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 30 < lying.length; at++) if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
  return lying
}
