import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completeDossier } from '../render/complete.ts'
import { ferry } from '../render/fixture.ts'
import { readGold } from '../render/gold.ts'
import { largeDossier } from '../render/large.ts'
import { startChromium } from './chromium.ts'
import { openDossier } from './open-page.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
})

/** What axe finds, one line each. It is evaluated, not loaded: the page's policy lets no other script in. */
async function violations(page: Page, full = true): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = (await page.evaluate(
    full ? 'axe.run({ resultTypes: ["violations"] })' : 'axe.run({ resultTypes: ["violations"], runOnly: ["color-contrast"] })',
  )) as AxeResults
  return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`))
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.closest('[id],[role="gridcell"]')?.outerHTML.slice(0, 200) ?? '')
// biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what the page holds
const visibleText = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText()

const looks = ([1600, 390] as const).flatMap(width => (['fr', 'en'] as const).map(ui => ({ width, ui })))

describe('accessibility', () => {
  it.each(looks)('axe finds nothing, light and dark: $width px, $ui', async ({ width, ui }) => {
    const { page, complaints, close } = await openDossier(browser, ferry, { width, ui })
    // With a proof open, a statement chosen and its reasons shown, there is more to find fault with.
    await page.locator('.matrix td.full').first().click()
    await page.locator('#proof summary').first().click()
    expect(await violations(page)).toEqual([])
    // Roles and names do not depend on the theme: the dark one is asked for colours only, which keeps the suite short.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(19, 21, 25)')
    expect(await violations(page, false)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('axe finds nothing in the help sheet, nor in a page with nothing to show', async () => {
    const full = await openDossier(browser, ferry)
    await full.page.keyboard.press('?')
    expect(await full.page.locator('#help').isVisible()).toBe(true)
    expect(await violations(full.page)).toEqual([])
    await full.close()
    const empty = await openDossier(browser, completeDossier({}), { width: 820 })
    expect(await violations(empty.page)).toEqual([])
    expect(empty.complaints).toEqual([])
    await empty.close()
  })
})

describe('the keyboard', () => {
  it('goes from a cell to its sentence and back', async () => {
    const { page, complaints, close } = await openDossier(browser, ferry)
    expect(await page.locator('.matrix [tabindex="0"]').count()).toBe(1)
    await page.locator('.matrix [tabindex="0"]').focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    const cell = page.locator('.matrix tbody tr').first().locator('td').nth(2)
    expect(await cell.evaluate(e => e === document.activeElement)).toBe(true)
    expect(await page.locator('.matrix [tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await focused(page)).toContain('id="proof"')
    const proof = await visibleText(page, '#proof')
    expect(await page.locator('#proof .l[lang="en"]:visible').count()).toBe(0)
    expect(proof).toContain('compagnie Morvane')
    expect(proof).toContain('a démenti mardi toute panne à bord du « Rayon-Vert »')
    await page.keyboard.press('Escape')
    expect(await cell.evaluate(e => e === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+End')
    expect(
      await page
        .locator('.matrix tbody tr')
        .last()
        .locator('td')
        .last()
        .evaluate(e => e === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Control+Home')
    expect(
      await page
        .locator('.matrix tbody th')
        .first()
        .evaluate(e => e === document.activeElement),
    ).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('reads in the report, finds the counterpart, says why, and comes back', async () => {
    const { page, complaints, close } = await openDossier(browser, ferry)
    await page.keyboard.press('j')
    expect(await page.locator('.text mark.chosen').first().getAttribute('data-s')).toBe('A1')
    await page.keyboard.press('c')
    expect(await page.locator('.text mark.con.chosen').first().getAttribute('data-s')).toBe('B1')
    expect(await page.locator('.text mark.con.pair').first().getAttribute('data-s')).toBe('A1')
    await page.keyboard.press('w')
    expect(await page.locator('#proof details.why').first().getAttribute('open')).not.toBeNull()
    expect(await visibleText(page, '#proof details.why')).toContain('Forme')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('B1')
    await page.keyboard.press('6')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reader')
    expect(complaints).toEqual([])
    await close()
  })

  it('switches language and theme, opens the help, and can be told to leave single keys alone', async () => {
    const { page, close } = await openDossier(browser, ferry)
    expect(await visibleText(page, '#matrix h2')).toBe('Qui dit quoi')
    await page.keyboard.press('g')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await visibleText(page, '#matrix h2')).toBe('Who says what')
    expect(await page.locator('.bar nav').getAttribute('aria-label')).toBe('Parts of the dossier')
    expect(await visibleText(page, '#matrix tbody td.full')).not.toContain('affirme')
    await page.keyboard.press('t')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    await page.keyboard.press('?')
    await page.locator('#keys').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await close()
  })
})

describe('the mouse', () => {
  it('goes from a cell to its sentence in the report and back in one click each', async () => {
    const { page, complaints, close } = await openDossier(browser, ferry)
    const cell = page.locator('.matrix tbody tr').first().locator('td.full').first()
    await cell.click()
    const card = page.locator('#proof .card').first()
    const name = await card.getAttribute('data-card')
    await card.locator('.tools [data-read]').click()
    const mark = page.locator(`.text mark[id="${name}"]`)
    expect(await mark.evaluate(e => e === document.activeElement)).toBe(true)
    await expect
      .poll(() =>
        mark.evaluate(e => {
          const r = e.getBoundingClientRect()
          return r.top > 0 && r.bottom < innerHeight
        }),
      )
      .toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('#proof .back').click()
    expect(await cell.evaluate(e => e === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('says of an empty cell that these texts have nothing, and of a gap which report has not', async () => {
    const { page, close } = await openDossier(browser, ferry)
    await page.locator('.matrix td.empty').first().click()
    expect(await visibleText(page, '#proof .hatch')).toContain('rien dans ces textes')
    await page.locator('.matrix tbody tr').first().locator('td.full').last().click()
    expect(await visibleText(page, '#proof .hatch')).toMatch(/[ABC]\s+pas dans ce rapport/u)
    await close()
  })

  it('filters claims and folds columns that have nothing left to say', async () => {
    const { page, close } = await openDossier(browser, ferry)
    await page.locator('[data-filter="unattributed"]').click()
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(1)
    expect(await page.locator('.matrix thead [data-col]:visible').count()).toBe(1)
    expect(await visibleText(page, '.folded')).toBe('4 voix sans position ici')
    expect(await page.locator('.matrix [tabindex="0"]:visible').count()).toBe(1)
    await page.locator('[data-filter="corroborated"]').click()
    expect(await visibleText(page, '.matrix-none')).toBe('Aucune affirmation de ce type.')
    await page.locator('[data-filter="all"]').click()
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(3)
    await close()
  })

  it('compares any two of three reports', async () => {
    const { page, close } = await openDossier(browser, ferry)
    expect(await page.locator('.pane:visible').evaluateAll(list => list.map(p => (p as HTMLElement).dataset.letter))).toEqual(['A', 'B'])
    await page.locator('.pane[data-slot="right"] [data-pick="C"]').click()
    expect(await page.locator('.pane:visible').evaluateAll(list => list.map(p => (p as HTMLElement).dataset.letter))).toEqual(['A', 'C'])
    await page.locator('.pane[data-slot="left"] [data-pick="C"]').click()
    expect(await page.locator('.pane[data-slot="left"]').getAttribute('data-letter')).toBe('C')
    expect(await page.locator('.pane[data-slot="right"]').getAttribute('data-letter')).toBe('A')
    await close()
  })
})

describe('the page', () => {
  it('keeps every report character for character, and copies no reference with it', async () => {
    const { page, close } = await openDossier(browser, ferry)
    const texts = await page.locator('.text').evaluateAll(list => list.map(e => e.textContent))
    expect(texts).toEqual(ferry.reports.map(r => r.text))
    const copied = await page.evaluate(() => {
      const text = document.querySelector('.text')
      if (text) getSelection()?.selectAllChildren(text)
      return String(getSelection())
    })
    expect(copied.replace(/\s+/gu, ' ').trim()).toBe((ferry.reports[0]?.text ?? '').replace(/\s+/gu, ' ').trim())
    await close()
  })

  it.each([
    { name: 'the invented story', dossier: ferry },
    { name: '3 reports, 20 claims', dossier: largeDossier(3, 20) },
    { name: '20 reports, 12 claims', dossier: largeDossier(20, 12) },
    ...readGold().slice(-2),
  ])('has nothing wider than the window, from 1600 to 320 px: $name', async ({ dossier }) => {
    const { page, complaints, close } = await openDossier(browser, dossier)
    for (const width of [1600, 1366, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('holds the head and the first column of a large matrix, and draws a strip for many reports', async () => {
    const { page, complaints, close } = await openDossier(browser, largeDossier(20, 60))
    expect(await page.locator('.matrix .strip').count()).toBeGreaterThan(30)
    const box = page.locator('.grid-scroll')
    await box.evaluate(e => e.scrollTo(200, 2000))
    const held = await page.evaluate(() => {
      const outer = document.querySelector('.grid-scroll')?.getBoundingClientRect()
      const head = document.querySelector('.matrix thead th:last-child')?.getBoundingClientRect()
      const first = [...document.querySelectorAll('.matrix tbody th')].at(40)?.getBoundingClientRect()
      return outer && head && first ? [head.top - outer.top, first.left - outer.left] : null
    })
    expect(held?.map(Math.round)).toEqual([0, 0])
    expect(complaints).toEqual([])
    await close()
  })

  it('prints whole: every report, no controls, light', async () => {
    const { page, close } = await openDossier(browser, ferry, { theme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('.text:visible').count()).toBe(3)
    expect(await page.locator('.bar').isVisible()).toBe(false)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(21, 23, 27)')
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(20_000)
    await close()
  })

  it('reads whole without a script', async () => {
    const { page, close } = await openDossier(browser, ferry, { script: false })
    expect(await page.locator('.text:visible').count()).toBe(3)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    await page.locator('.essentials .ref').first().click()
    expect(page.url()).toMatch(/#s-/u)
    await close()
  })

  it('gives its data back', async () => {
    const { page, complaints, close } = await openDossier(browser, ferry)
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.data-save').click()])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(JSON.parse(JSON.stringify(ferry)))
    expect(complaints.filter(c => !c.startsWith('asked for blob:'))).toEqual([])
    await close()
  })

  it('opens at the statement that its address names', async () => {
    const { page, close } = await openDossier(browser, ferry)
    await page.evaluate(() => {
      location.hash = '#B3'
    })
    await expect.poll(() => page.locator('.text mark.con.chosen').first().getAttribute('data-s')).toBe('B3')
    await close()
  })
})
