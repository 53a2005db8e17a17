import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { viewOf } from 'recoupe/view'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largeDossier } from './large-dossier.ts'
import { buildWeb, openStage, type Stage } from './stage.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!CHROMIUM) console.warn('No Chromium on this machine: the web app is not tried in a browser.')

const AXE = readFileSync(resolve(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8')

interface Look {
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
}

describe.runIf(CHROMIUM !== undefined)('the web app in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-web-'))
  let stage: Stage
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    await buildWeb(folder)
    const dossiers = new Map([
      ['small', { ...largeDossier({ reports: 2, claims: 4, statements: 24 }), title: 'Le pont de Rivemont' }],
      ['large', { ...largeDossier({ reports: 20, claims: 60, statements: 10_000 }), title: 'La grande crue' }],
      ['wide', { ...largeDossier({ reports: 2, claims: 400, statements: 4_000 }), title: 'Les quatre cents piles' }],
    ])
    stage = await openStage(folder, dossiers)
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser?.close()
    await stage?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(path: string, { width = 1400, colorScheme = 'light', locale = 'fr-FR' }: Look = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale })
    const page = await context.newPage()
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(String(error)))
    await page.goto(stage.address + path)
    return page
  }

  const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')

  /** Rules of axe that the page breaks, with where. */
  async function broken(page: Page): Promise<string[]> {
    await page.evaluate(AXE)
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }
      return (await axe.run()).violations.map(v => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)
    })
  }

  it('leads from a cell to its sentences by the keyboard alone, and back', async () => {
    const page = await open('/d/small')
    await page.waitForSelector('#matrix table')
    expect(await page.locator('#matrix table [tabindex="0"]').count()).toBe(1)
    await page.locator('#matrix table [tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const cell = await focused(page)
    expect(cell).toMatch(/^cell-/u)
    expect(await page.locator('#matrix table [tabindex="0"]').getAttribute('id')).toBe(cell)
    await page.keyboard.press('Enter')
    await page.waitForSelector('#proof .card')
    expect(await focused(page)).toBe('proof')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe(cell)
    await page.context().close()
  })

  it.each(['small', 'large', 'wide'])('shows the sentences of any cell by Enter or by a click, and gives focus and place back: %s', async id => {
    const page = await open(`/d/${id}`)
    await page.waitForSelector('#matrix td.full')
    const cells = await page.locator('#matrix td.full').evaluateAll(all => all.filter((_, i) => i % Math.ceil(all.length / 12) === 0).map(cell => cell.id))
    expect(cells.length).toBeGreaterThan(3)
    for (const [i, cell] of cells.entries()) {
      const told = await page.evaluate(
        async ({ cell, byKey }) => {
          const target = document.getElementById(cell)
          target?.scrollIntoView({ block: 'center' })
          target?.focus({ preventScroll: true })
          const [top, inBox] = [scrollY, document.querySelector('.boxed')?.scrollTop ?? 0]
          const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
          await frame()
          let isNew = false
          const seen = new MutationObserver(() => {
            isNew = true
          })
          seen.observe(document.querySelector('#proof') ?? document.body, { childList: true, subtree: true, characterData: true })
          if (byKey) target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
          else target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
          while (!(isNew && document.querySelector('#proof .card .passage'))) await frame()
          seen.disconnect()
          const words = document.querySelector('#proof .card')?.textContent ?? ''
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
          for (let frames = 0; frames < 100 && document.activeElement !== target; frames++) await frame()
          const back = [document.activeElement?.id, scrollY - top, (document.querySelector('.boxed')?.scrollTop ?? 0) - inBox]
          return { words, back }
        },
        { cell, byKey: i % 2 === 0 },
      )
      expect(told.words).not.toBe('')
      expect([cell, told.back]).toEqual([cell, [cell, 0, 0]])
    }
    await page.context().close()
  })

  it.each([
    ['fr-FR', 'indécis', 1400],
    ['en-GB', 'undecided', 1400],
    ['fr-FR', 'indécis', 375],
  ] as const)('says in words which statements are undecided, row by row (%s, %s, %i px)', async (locale, word, width) => {
    const page = await open('/d/large', { locale, width })
    await page.waitForSelector('#statements-grid .statement-row .act-cell')
    const rows = await page.locator('.statement-box .statement-row:not(.vh)').evaluateAll(list =>
      list.map(row => {
        const chip = row.querySelector('.act-cell .chip')
        const [cell, own] = [row.querySelector('.act-cell')?.getBoundingClientRect(), chip?.getBoundingClientRect()]
        return {
          ref: row.querySelector('.ref-cell')?.textContent ?? '',
          word: chip?.textContent ?? null,
          whole:
            !cell || !own || (own.width > 0 && own.left >= cell.left && own.right <= cell.right && own.top >= cell.top - 2 && own.bottom <= cell.bottom + 2),
        }
      }),
    )
    const undecided = new Set(
      viewOf(largeDossier({ reports: 20, claims: 60, statements: 10_000 }))
        .reports.flatMap(r => r.exhibits)
        .flatMap(e => (e.statement && !e.statement.decided ? [e.ref] : [])),
    )
    const expected = rows.map(({ ref }) => ({ ref, word: undecided.has(ref) ? word : null, whole: true }))
    expect(rows).toEqual(expected)
    expect(rows.some(r => r.word !== null)).toBe(true)
    await page.context().close()
  })

  it('keeps ten thousand statements in reach with a few rows in the page', async () => {
    const page = await open('/d/large')
    await page.waitForSelector('#statements-grid')
    await page.locator('#statements-grid').focus()
    await page.keyboard.press('End')
    await page.waitForFunction(() => document.querySelector('#live')?.textContent?.includes('sur 10'))
    expect(await page.locator('#live').textContent()).toContain('ligne 10')
    expect(await page.locator('.statement-box .statement-row').count()).toBeLessThan(80)
    expect(await page.locator('.statement-row.active .ref-cell').textContent()).toBe('T500')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#proof .card')
    await page.locator('.filter-bar input[type="search"]').fill('pile numero 12 du')
    await page.waitForFunction(() => document.querySelector('.table-head p')?.textContent?.includes('sur'))
    const told = await page.locator('.table-head p').textContent()
    const expected = largeDossier({ reports: 20, claims: 60, statements: 10_000 }).statements.filter(s => Number(s.id.split('-')[1]) % 60 === 12).length
    expect(told).toMatch(new RegExp(`^${expected} sur`, 'u'))
    await page.context().close()
  })

  it('opens a long report at its sentence with few elements, and keeps all of its words in the page', async () => {
    const page = await open('/d/wide/read?a=r0&b=r1&s=s1-1500')
    await page.waitForFunction(() => document.activeElement?.matches('.text mark.chosen'))
    const { chosen, rows, texts } = await page.evaluate(() => ({
      chosen: document.activeElement?.textContent ?? '',
      rows: document.querySelectorAll('[data-rows] > *').length,
      texts: [...document.querySelectorAll('[data-rows]')].map(e => [...e.querySelectorAll('p[data-start]')].map(p => p.textContent).join('')),
    }))
    expect(chosen).toContain('relevé 1500')
    const { reports } = largeDossier({ reports: 2, claims: 400, statements: 4_000 })
    expect(texts).toEqual(reports.map(r => r.text))
    expect(rows).toBeLessThan(400)
    // what is scrolled to gets its marks
    await page.locator('.pane[data-slot="left"] .scroll').evaluate(pane => pane.scrollTo(0, pane.scrollHeight / 3))
    await page.waitForFunction(() => {
      const sight = document.querySelector('.pane[data-slot="left"] .scroll')?.getBoundingClientRect()
      const rows = [...document.querySelectorAll('.pane[data-slot="left"] .row:not(.far)')].map(row => row.getBoundingClientRect())
      return sight && rows.some(row => row.bottom > sight.top && row.top < sight.bottom)
    })
    await page.context().close()
  })

  it('draws the claims that come near, and any that is gone to', async () => {
    const page = await open('/d/wide')
    await page.waitForSelector('#matrix tbody tr')
    expect(await page.locator('#matrix tbody tr').count()).toBe(80)
    expect(await page.locator('#matrix table').getAttribute('aria-rowcount')).toBe('401')
    await page.evaluate(() => {
      const box = document.querySelector('.boxed')
      box?.scrollTo(0, box.scrollHeight)
    })
    await page.waitForFunction(() => document.querySelectorAll('#matrix tbody tr').length >= 160)
    await page.keyboard.press('Control+k')
    await page.locator('.palette input').fill('pile numéro 399')
    await page.waitForFunction(() => document.querySelectorAll('.palette [role="menuitem"]').length === 1)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'head-c399')
    await page.context().close()
  })

  it('shows twenty reports as a strip and holds the head of sixty claims', async () => {
    const page = await open('/d/large')
    await page.waitForSelector('#matrix .strip')
    expect(await page.locator('#matrix tbody tr').count()).toBe(60)
    const held = await page.evaluate(() => {
      const box = document.querySelector('.boxed')
      box?.scrollTo(0, 2000)
      const head = document.querySelector('.matrix thead th')
      return (head?.getBoundingClientRect().top ?? 0) - (box?.getBoundingClientRect().top ?? 0)
    })
    expect(Math.abs(held)).toBeLessThan(2)
    await page.context().close()
  })

  it('finds any action and any claim by a few letters', async () => {
    const page = await open('/d/small')
    await page.waitForSelector('#matrix table')
    await page.keyboard.press('Control+k')
    await page.locator('.palette input').waitFor()
    await page.keyboard.type('pile numero 3')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#proof .card')
    expect(await page.locator('#proof .heads').textContent()).toContain('pile numéro 3')
    await page.context().close()
  })

  it('switches language and theme, and remembers them', async () => {
    const page = await open('/')
    await page.waitForSelector('.dossier-card')
    await page.keyboard.press('g')
    expect(await page.locator('h1').textContent()).toBe('Library')
    await page.keyboard.press('t')
    await page.reload()
    await page.waitForSelector('.dossier-card')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    await page.context().close()
  })

  it('says what is at an address where nothing is', async () => {
    const page = await open('/d/nowhere', { locale: 'en-GB' })
    await page.locator('.notice h1').waitFor()
    expect(await page.locator('.notice h1').textContent()).toBe('There is nothing at this address.')
    await page.context().close()
  })

  const looks: readonly Look[] = [
    { colorScheme: 'light', locale: 'fr-FR' },
    { colorScheme: 'dark', locale: 'en-GB' },
    { colorScheme: 'dark', locale: 'fr-FR', width: 320 },
  ]
  it.each(looks)('gives axe nothing to find, and nothing wider than the page: %o', async look => {
    for (const path of ['/', '/new', '/search', '/d/small']) {
      const page = await open(path, look)
      await page.waitForSelector('h1')
      if (path === '/d/small') await page.waitForSelector('#matrix table')
      expect(await broken(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  it('never asks for anything that the policy forbids', () => {
    expect(complaints.filter(c => !c.includes('404'))).toEqual([])
  })
})
