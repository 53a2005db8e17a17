import { copyFileSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import type { Dossier } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../../../recoupe/test/browser/chromium.ts'
import { openRoom, type RunningRoom } from './reading-room.ts'
import { REPORTS } from './texts.ts'

let room: RunningRoom
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startChromium()
  room = await openRoom()
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' })
  page = await context.newPage()
  const texts = REPORTS.map(({ name, text }) => ({ title: name, text }))
  const made = await page.request.post(`${room.address}/api/dossiers`, { data: { title: 'Export', texts } })
  const { id } = (await made.json()) as { readonly id: string }
  await page.goto(`${room.address}/d/${id}`)
  await page.locator('#matrix td.full').first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('e')
  // the dialog is there before what it offers
  await page.getByRole('dialog').locator('.radio-grid label').first().waitFor()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

/** Chooses a format in the menu and gives the bytes of what is downloaded, with its name. */
async function download(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name, exact: true }).check()
  const waiting = page.waitForEvent('download')
  await sheet.getByRole('link', { name: 'Télécharger' }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

describe('the menu of exports', () => {
  it('offers a form for every desk and program', async () => {
    const labels = await page.getByRole('dialog').locator('.radio-grid label').allTextContents()
    expect(labels).toEqual([
      'Une page (HTML)',
      'Markdown',
      'Word (DOCX)',
      'Tableau (CSV)',
      'Données (JSON)',
      'schema.org (JSON-LD)',
      'Web Annotation',
      'FollowTheMoney',
      'Provenance (PROV-O)',
    ])
  })

  it.each([
    ['Word (DOCX)', 'Export.docx', 'word/document.xml'],
    ['schema.org (JSON-LD)', 'Export.jsonld', 'NewsArticle'],
    ['Web Annotation', 'Export.annotations.jsonld', 'TextPositionSelector'],
    ['FollowTheMoney', 'Export.ftm.json', '"schema":"Article"'],
    ['Provenance (PROV-O)', 'Export.prov.jsonld', 'prov:wasQuotedFrom'],
  ])('gives %s as a file', async (label, name, sign) => {
    const got = await download(label)
    expect(got.name).toBe(name)
    expect(got.bytes.toString('latin1')).toContain(sign)
  })

  it('gives the part that the filter of the statements shows, and excerpts, as the server makes them', async () => {
    await page.keyboard.press('Escape')
    await page.locator('.filter-bar input[type="search"]').fill('grand bruit')
    await page.locator('.table-head p', { hasText: 'sur' }).waitFor()
    await page.locator('.table-head').getByRole('button', { name: 'Exporter' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: 'L’énoncé du filtre, avec ce qui lui répond' }).waitFor()
    const got = await download('Données (JSON)')
    const part: Dossier = JSON.parse(got.bytes.toString('utf8'))
    expect(part.statements.map(s => s.report)).toHaveLength(1)
    expect(part.reports.map(r => r.text)).toEqual([REPORTS[0]?.text])
    await sheet.getByRole('checkbox').check()
    const cut: Dossier = JSON.parse((await download('Données (JSON)')).bytes.toString('utf8'))
    expect(cut.statements).toEqual(part.statements)
    expect(cut.reports[0]?.text).not.toBe(REPORTS[0]?.text)
    const href = await sheet.getByRole('link', { name: 'Télécharger' }).getAttribute('href')
    expect(href).toContain('words=grand+bruit')
    expect(href).toContain('excerpts=true')
    // the whole is one choice away
    await sheet.getByRole('checkbox').uncheck()
    await sheet.getByRole('radio', { name: 'Le dossier entier' }).check()
    const whole: Dossier = JSON.parse((await download('Données (JSON)')).bytes.toString('utf8'))
    expect(whole.reports).toHaveLength(REPORTS.length)
  })

  it('gives a page that asks nobody for anything, opened from disk', async () => {
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: 'Une page (HTML)', exact: true }).check()
    const waiting = page.waitForEvent('download')
    await sheet.getByRole('link', { name: 'Télécharger' }).click()
    const file = await waiting
    const own = await browser.newContext({ locale: 'fr-FR' })
    const opened = await own.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    opened.on('request', request => asked.push(request.url()))
    opened.on('pageerror', error => complaints.push(error.message))
    const place = `${await file.path()}.html`
    copyFileSync(await file.path(), place)
    await opened.goto(`file://${place}`)
    await opened.locator('#matrix td.full').first().click()
    await opened.locator('#proof .card').first().waitFor()
    expect(asked.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
    expect([asked.length, complaints]).toEqual([1, []])
    await own.close()
  })
})
