/**
 * Makes the README's pictures of the web app, from the stories of `examples/`: `npx tsx --tsconfig tsconfig.json scripts/pictures.ts`.
 * Needs a Chromium, which `CHROMIUM` names where it is not at its usual place.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { makeDossier } from '../packages/recoupe/src/index.ts'
import type { Dossier } from '../packages/recoupe/src/view.ts'
import { buildWeb, openStage } from '../packages/web/test/stage.ts'

const root = resolve(import.meta.dirname, '..')
const out = join(root, 'docs/pictures')

const STORIES = ['september-2022', 'orvigny']

async function read(story: string): Promise<Dossier> {
  const { dossier } = await makeDossier([{ manifest: join(root, 'examples', story, 'dossier.json') }])
  return dossier
}

interface Look {
  readonly locale: string
  readonly colorScheme: 'light' | 'dark'
  readonly height?: number
}

async function open(browser: Browser, address: string, { locale, colorScheme, height = 900 }: Look): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height }, locale, colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 1 })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return page
}

async function save(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(out, name) })
  await page.context().close()
}

const web = mkdtempSync(join(tmpdir(), 'recoupe-pictures-'))
mkdirSync(out, { recursive: true })
await buildWeb(web)
const dossiers = new Map(await Promise.all(STORIES.map(async story => [story, await read(story)] as const)))
const stage = await openStage(web, dossiers)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const matrix = await open(browser, `${stage.address}/d/september-2022`, { locale: 'fr-FR', colorScheme: 'light' })
  await matrix.locator('#matrix').evaluate(part => part.scrollIntoView())
  await matrix.locator('#matrix tbody tr').first().locator('td.full').first().click()
  await save(matrix, 'matrix.png')

  const reader = await open(browser, `${stage.address}/d/september-2022`, { locale: 'fr-FR', colorScheme: 'light' })
  await reader.locator('#matrix tbody tr').first().locator('td.full').first().click()
  await reader.waitForSelector('#proof .card')
  await reader.keyboard.press('l')
  await reader.waitForSelector('.pane')
  await reader.waitForTimeout(1500)
  await save(reader, 'reader.png')

  const origins = await open(browser, `${stage.address}/d/september-2022`, { locale: 'en-GB', colorScheme: 'dark' })
  await origins.locator('#origins').evaluate(part => part.scrollIntoView())
  await save(origins, 'origins.png')
} finally {
  await browser.close()
  await stage.close()
  rmSync(web, { recursive: true, force: true })
}
