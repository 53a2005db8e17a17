import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingest, noiseOf, outcomeOf } from './harness.ts'

const page = (name: string) => ingest(Uint8Array.from(readFileSync(join(import.meta.dirname, 'pages', name))), { name, path: name })

describe('a page with JSON-LD, navigation and boxes', async () => {
  const { report, page: kept } = await page('daily.html')

  it('takes what the page says of itself', () => {
    expect(report).toMatchObject({
      title: 'Barrage de Vauclaire : « aucune fuite », assure l’exploitant',
      outlet: 'La Dépêche d’Aubrac',
      byline: 'Noémie Castanet',
      language: 'fr',
      published: { value: '2024-03-14', basis: 'metadata' },
      url: 'https://aubrac.example/2024/03/14/vauclaire',
      path: 'daily.html',
    })
  })

  it('gives the paragraphs verbatim, no-break spaces included, the headline first', () => {
    const paragraphs = report.text.split('\n\n')
    expect(paragraphs[0]).toBe('Barrage de Vauclaire : « aucune fuite », assure l’exploitant')
    expect(report.text).toContain('est catégorique\u202f: «\u00a0Le parement est sec, les capteurs le montrent, et je\u00a0les publierai ce soir.\u00a0»')
    expect(report.text).toContain('deux caves ont été inondées.')
    expect(report.text).toContain('transmis.\n«\u00a0Nous attendons les chiffres\u00a0»')
    expect(report.text).not.toMatch(/Accueil|Les plus lus|Mentions légales/u)
  })

  it('marks the caption, keeps the page and lists what was left out', () => {
    expect(noiseOf(report)).toEqual(['caption: Le barrage de Vauclaire, mercredi. Photo Léon Tressac'])
    expect(kept?.html).toContain('<nav>')
    expect(kept?.leftOut).toEqual(expect.arrayContaining(['Accueil', 'Par Noémie Castanet', 'Les plus lus', 'Neige : l’A75 rouverte']))
    for (const block of kept?.leftOut ?? []) expect(report.text.split('\n\n')).not.toContain(block)
  })
})

it('reads a page with Open Graph gone, a title with the site’s name and quotations in elements', async () => {
  const { report } = await page('weekly.html')
  expect(report).toMatchObject({
    title: 'Ferry operator rejects claim it ignored crack reports',
    byline: 'Imogen Tarrant',
    language: 'en',
    published: { value: '2023-11-02', basis: 'metadata' },
  })
  expect(report.text).toContain('the accusation was “made up by people with a grudge”.')
  expect(report.text).toContain('“inspected and closed within the week”')
  expect(report.text).toContain('May 4: first report')
  expect(report.text).not.toContain('privacy')
})

it('reads a page of tables that calls its Windows-1252 Latin-1', async () => {
  const { report, encoding, page: kept } = await page('old.html')
  expect(encoding).toBe('windows-1252')
  expect(report).toMatchObject({ agency: 'Corvette', dateline: { place: 'MORLAC' }, published: { value: '2009-06-18' }, title: 'Grève au port de Morlac' })
  expect(report.text).toContain('Le cœur du différend')
  expect(kept?.leftOut).toEqual(['Accueil | Dépêches | Contact'])
})

it('reads a fragment without head or body', async () => {
  const { report } = await ingest('<p>La maire a dit : « Non, le pont ne fermera pas. »</p><p>Le préfet, lui, annonce une fermeture dès lundi.</p>', {
    path: 'x.html',
  })
  expect(report.text).toBe('La maire a dit : « Non, le pont ne fermera pas. »\n\nLe préfet, lui, annonce une fermeture dès lundi.')
  expect(report.published).toBeNull()
})

it.each(['<html><body></body></html>', '<html><body><script>let a = 1</script></body></html>', '<!doctype html>'])('finds no text in %s', async html => {
  expect(await outcomeOf(html, { path: 'x.html' })).toMatchObject({ code: 'no-text' })
})

it('survives mark-up that nests very deep or never closes', async () => {
  const deep = `${'<div>'.repeat(5000)}<p>La maire a dit que le pont ne fermerait pas avant la fin du mois de mai, et le préfet l’a démenti.`
  expect((await ingest(deep, { path: 'x.html' })).report.text).toContain('La maire a dit')
})

it('does not read dates that are none', async () => {
  const html = `<html lang="fr"><head><meta property="article:published_time" content="2023-02-31"><meta name="date" content="hier"></head><body><p>La maire a dit que le pont ne fermerait pas avant la fin du mois de mai, ce que le préfet a démenti.</p></body></html>`
  expect((await ingest(html, { path: 'x.html' })).report.published).toBeNull()
})
