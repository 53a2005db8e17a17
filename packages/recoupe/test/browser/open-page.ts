import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { renderDossier } from '../../src/dossier/render/index.ts'
import type { UiLanguage } from '../../src/messages/index.ts'
import type { Dossier } from '../../src/types/index.ts'

export interface Opened {
  readonly page: Page
  /** Everything that went wrong in the page or was asked of the network. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

interface Options {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly ui?: UiLanguage
  readonly script?: boolean
}

/** Writes a dossier's page to disk and opens it from there, as a reader does. */
export async function openDossier(
  browser: Browser,
  dossier: Dossier,
  { width = 1600, height = 1000, theme = 'light', ui = 'fr', script = true }: Options = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-'))
  const file = join(folder, 'dossier.html')
  writeFileSync(file, renderDossier(dossier, { format: 'html', ui }))
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, javaScriptEnabled: script, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(`asked for ${request.url()}`)
  })
  await page.goto(pathToFileURL(file).href)
  return {
    page,
    complaints,
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
