import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Dossier, verifyDossier } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../../../recoupe/test/browser/chromium.ts'
import { openRoom, type RunningRoom } from './reading-room.ts'
import { REPORTS } from './texts.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let room: RunningRoom
let browser: Browser
/** The dossier that the first test makes and the others read. */
let id = ''
const complaints: string[] = []

beforeAll(async () => {
  browser = await startChromium()
  room = await openRoom()
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

interface Look {
  readonly width?: number
  readonly theme?: 'light' | 'dark'
  readonly language?: 'fr' | 'en'
}

async function open(path: string, { width = 1500, theme = 'light', language = 'fr' }: Look = {}): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('409')) complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('request', request => {
    if (!request.url().startsWith(room.address)) complaints.push(`asked for ${request.url()}`)
  })
  await page.goto(room.address + path)
  return { page, context }
}

const dossierOf = async (page: Page): Promise<Dossier> => (await page.request.get(`${room.address}/api/dossiers/${id}/dossier`)).json()

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults
  return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`))
}

/** Chooses a statement of the reader by words of its content; gives its reference. */
async function chooseByWords(page: Page, words: string): Promise<string> {
  const ref = (await page.locator('.text mark.con', { hasText: words }).first().getAttribute('data-s')) ?? ''
  await page.locator(`[data-line="${ref}"] .choose`).click()
  await page.locator(`[data-line="${ref}"].chosen`).waitFor()
  return ref
}

/** Review begins when it names the statement that it is at. */
const enterReview = async (page: Page): Promise<void> => {
  await page.keyboard.press('v')
  await page.locator('.review-at b').waitFor()
}

const PATIENCE = { timeout: 20_000 }

const saved = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.review .saving') === null)
}

describe.sequential('a story in the reading room', () => {
  it('drops three files and makes a dossier of them', async () => {
    const { page, context } = await open('/new')
    await page.locator('.drop').waitFor()
    const transfer = await page.evaluateHandle(files => {
      const data = new DataTransfer()
      for (const { name, text } of files) data.items.add(new File([text], name, { type: 'text/plain' }))
      return data
    }, REPORTS)
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer })
    await page.getByRole('button', { name: 'Faire le dossier' }).click()
    await page.waitForURL(/\/d\/[^/?]+$/u, { timeout: 60_000 }).catch(async () => {
      await page.locator('a[href^="/d/"]').first().click()
    })
    id = /\/d\/([^/?]+)/u.exec(page.url())?.[1] ?? ''
    expect(id).not.toBe('')
    await page.locator('#matrix td.full').first().waitFor()
    const dossier = await dossierOf(page)
    expect(dossier.reports.map(r => r.text)).toEqual(REPORTS.map(r => r.text))
    expect(dossier.statements.length).toBeGreaterThan(6)
    await context.close()
  })

  it('goes from the matrix to the sentence in its report and back, by the keyboard alone', async () => {
    const { page, context } = await open(`/d/${id}`)
    await page.locator('#matrix [tabindex="0"]').waitFor()
    await page.locator('#matrix [tabindex="0"]').focus()
    let cell = ''
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key)
      const at = await page.evaluate(() => [document.activeElement?.id ?? '', document.activeElement?.className ?? ''])
      if (at[1]?.includes('full')) cell = at[0] ?? ''
      if (cell !== '') break
    }
    expect(cell).toMatch(/^cell-/u)
    const height = await page.evaluate(() => scrollY)
    await page.keyboard.press('Enter')
    await page.locator('#proof .card').first().waitFor()
    await page.keyboard.press('l')
    await page.locator('.text mark.chosen').first().waitFor()
    const focused = await page.evaluate(() => document.activeElement?.tagName)
    expect(focused).toBe('MARK')
    const [chosen, words] = await page.evaluate(() => {
      const mark = document.querySelector('.text mark.chosen[id]')
      return [mark?.id ?? '', mark?.textContent ?? '']
    })
    expect(chosen).toMatch(/^[A-C]\d+$/u)
    expect(REPORTS.some(r => r.text.includes(words))).toBe(true)
    await page.keyboard.press('w')
    await page.locator('.why-panel').waitFor()
    const [panel, sentence] = await page.evaluate(() => {
      const box = (e: Element | null) => e?.getBoundingClientRect().toJSON() as DOMRect
      return [box(document.querySelector('.why-panel')), box(document.querySelector('.text mark.chosen[id]'))] as const
    })
    expect(panel.left < sentence.right && panel.right > sentence.left && panel.top < sentence.bottom && panel.bottom > sentence.top).toBe(false)
    await page.keyboard.press('Escape')
    await page.locator('.why-panel').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.locator('#matrix').waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('#proof, [id^="cell-"]') !== null)
    expect(Math.abs((await page.evaluate(() => scrollY)) - height)).toBeLessThan(5)
    await context.close()
  })

  it('keeps two reports in step, and compares their sentences', async () => {
    const dossier = await (await fetch(`${room.address}/api/dossiers/${id}/dossier`)).json()
    const [a, b] = (dossier as Dossier).reports
    const { page, context } = await open(`/d/${id}/read?a=${a?.id}&b=${b?.id}`, { width: 1000 })
    await page.locator('.rail').first().waitFor()
    await page.keyboard.press('d')
    expect(await page.locator('.pane[data-slot="left"] .seg.same').first().textContent()).toContain('câble usé')
    expect(await page.locator('.pane[data-slot="right"] .seg.only').count()).toBeGreaterThan(0)
    const left = page.locator('.pane[data-slot="left"] .scroll')
    await left.hover()
    await page.mouse.wheel(0, 400)
    await page.waitForFunction(() => (document.querySelector('.pane[data-slot="right"] .scroll')?.scrollTop ?? 0) > 0)
    await context.close()
  })

  it('corrects a speaker, undoes, redoes, and finds the correction kept after a new analysis', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    const ref = await chooseByWords(page, 'entendu un grand bruit')
    await enterReview(page)
    await page.keyboard.press('r')
    await page.locator('.candidates').waitFor()
    await page.locator('.other-name input').fill('Jeanne Corvel')
    await page.getByRole('button', { name: /Jeanne Corvel/u }).click()
    await page.locator(`[data-line="${ref}"] + .corrected`).waitFor()
    await saved(page)
    const speakerNow = async (): Promise<string | undefined> => {
      const d = await dossierOf(page)
      const s = d.statements.find(x =>
        x.content.some(c =>
          d.reports
            .find(r => r.id === x.report)
            ?.text.slice(c.start, c.end)
            .includes('grand bruit'),
        ),
      )
      const entity = d.entities.find(e => e.id === s?.speaker)
      return Object.values(entity?.name ?? {})[0] ?? entity?.aliases[0]
    }
    await expect.poll(speakerNow, PATIENCE).toBe('Jeanne Corvel')
    await page.keyboard.press('Control+z')
    await page.locator(`[data-line="${ref}"] + .corrected`).waitFor({ state: 'detached' })
    await saved(page)
    await expect.poll(speakerNow, PATIENCE).not.toBe('Jeanne Corvel')
    await page.keyboard.press('Control+Shift+z')
    await page.locator(`[data-line="${ref}"] + .corrected`).waitFor()
    await saved(page)
    await expect.poll(speakerNow, PATIENCE).toBe('Jeanne Corvel')

    const { job } = await (await page.request.post(`${room.address}/api/dossiers/${id}/analysis`, { data: {}, headers: { origin: room.address } })).json()
    await expect.poll(async () => (await (await page.request.get(`${room.address}/api/jobs/${job}`)).json()).state, { timeout: 60_000 }).toBe('done')
    await page.reload()
    await page.locator('.text mark.con').first().waitFor()
    await expect.poll(speakerNow, PATIENCE).toBe('Jeanne Corvel')
    expect(await page.locator('.note .corrected').first().textContent()).toContain('Ada')
    await context.close()
  })

  it('accepts and goes on with one key, rejects, and gives all of it back', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await enterReview(page)
    const before = await dossierOf(page)
    await page.keyboard.press('a')
    await page.keyboard.press('x')
    await saved(page)
    await expect.poll(async () => (await dossierOf(page)).statements.length, PATIENCE).toBe(before.statements.length - 1)
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    await expect.poll(async () => (await dossierOf(page)).statements.length, PATIENCE).toBe(before.statements.length)
    await expect.poll(async () => (await dossierOf(page)).corrections.length, PATIENCE).toBe(before.corrections.length)
    await page.keyboard.press('o')
    expect(await page.locator('.log li.undone').count()).toBeGreaterThanOrEqual(2)
    await context.close()
  })

  it('offers one fix for all like cases', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    const ref = await chooseByWords(page, 'le téléphérique avait été arrêté')
    await enterReview(page)
    await page.keyboard.press('e')
    await page.locator('.acts-of').waitFor()
    await page.keyboard.press('6')
    await page.locator(`[data-line="${ref}"] + .corrected`).waitFor()
    await page.locator('.like').waitFor()
    const warned = async (): Promise<number> => (await dossierOf(page)).statements.filter(s => s.act === 'warn').length
    const one = await warned()
    await page.locator('.like .button.strong').click()
    await expect.poll(warned, PATIENCE).toBeGreaterThan(one)
    await page.keyboard.press('u')
    await expect.poll(warned, PATIENCE).toBe(one)
    await page.keyboard.press('u')
    await expect.poll(warned, PATIENCE).toBe(0)
    await context.close()
  })

  it('explains a collision and makes the change again when asked', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await enterReview(page)
    const dossier = await dossierOf(page)
    const own = await page.evaluate(() => document.querySelector('.text mark.chosen[id]')?.id ?? '')
    const other = dossier.statements.at(-1)
    const report = dossier.reports.find(r => r.id === other?.report)
    if (!other || !report) throw new Error('a statement is expected')
    const anchor = { statement: other.id, sha256: report.sha256, spans: other.content, quotes: other.content.map(c => report.text.slice(c.start, c.end)) }
    const answer = await page.request.post(`${room.address}/api/dossiers/${id}/amendments`, {
      data: { changes: [{ kind: 'act', statement: anchor, to: 'warn' }] },
      headers: { origin: room.address },
    })
    expect(answer.status()).toBe(200)
    await page.keyboard.press('a')
    await page.locator('.trouble').waitFor()
    expect(await page.locator('.trouble').textContent()).toContain('met en garde')
    await page.locator('.trouble .button.strong').click()
    await page.locator('.trouble').waitFor({ state: 'detached' })
    await page.locator(`[data-line="${own}"] + .corrected`).waitFor()
    await context.close()
  })

  it('shares a permalink that opens at the sentence, and one to a passage', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    const ref = await chooseByWords(page, 'Aucun passager')
    await page.keyboard.press('y')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/\/statement\/[^?]+\?p=[0-9a-f]{64}:\d+-\d+:[0-9a-f]{16}$/u)
    await page.goto(link)
    await page.locator(`mark.chosen[id="${ref}"]`).waitFor()
    // the same link, the statement's id unknown and its words elsewhere: both texts are shown, nothing is taken for it
    const moved = link.replace(/statement\/[^?]+/u, 'statement/000000000000')
    await page.goto(moved)
    await page.locator(`mark.chosen[id="${ref}"]`).waitFor()
    const [path, place = ''] = moved.split('?p=')
    const [hash, range = ''] = place.split(':')
    const [start = 0] = range.split('-').map(Number)
    await page.goto(`${path}?p=${hash}:${start + 3}-${start + 12}`)
    await page.locator('.moved').waitFor()
    expect(await page.locator('.moved .excerpt').count()).toBe(2)
    await page.getByRole('button', { name: 'C’est lui' }).click()
    await page.locator('mark.chosen').first().waitFor()
    await page.goto(`${room.address}/d/${id}/statement/000000000000`)
    await page.locator('.permalink h1').waitFor()
    expect(await page.locator('.permalink h1').textContent()).toContain('ne mène plus à rien')
    await context.close()
  })

  it('exports what verifies', async () => {
    const { page, context } = await open(`/d/${id}`)
    await page.locator('#matrix').waitFor()
    const response = await page.request.get(`${room.address}/api/dossiers/${id}/export?format=json`)
    expect(response.status()).toBe(200)
    const exported = await response.json()
    expect(verifyDossier(exported, REPORTS)).toMatchObject({ problems: [], unchecked: [], checked: { reports: 3 } })
    expect(exported.corrections.length).toBeGreaterThan(0)
    await context.close()
  })

  it('switches one-key shortcuts off', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await page.keyboard.press('?')
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('v')
    expect(await page.locator('.review-bar').count()).toBe(0)
    await context.close()
  })

  const looks = (['light', 'dark'] as const).flatMap(theme => (['fr', 'en'] as const).map(language => ({ theme, language })))
  it.each(looks)('gives axe nothing to find: $theme, $language', async look => {
    for (const width of look.theme === 'light' ? [1500, 390] : [1500]) {
      for (const path of ['/', '/new', `/d/${id}`, `/d/${id}/read`]) {
        const { page, context } = await open(path, { ...look, width })
        await page
          .locator(path.endsWith('/read') ? '.text mark.con' : path.startsWith('/d/') ? '#matrix' : 'h1')
          .first()
          .waitFor()
        expect(await violations(page), `${path} ${width}`).toEqual([])
        if (path.endsWith('/read')) {
          await page.keyboard.press('j')
          await page.keyboard.press('w')
          await page.locator('.why-panel').waitFor()
          expect(await violations(page), `why ${width}`).toEqual([])
          await page.keyboard.press('Escape')
          await page.keyboard.press('d')
          await page.keyboard.press('v')
          for (const key of ['r', 'e', 'b', 'm', 'p', 'o', 'A']) {
            await page.keyboard.press(key)
            await page.locator('.picker').waitFor()
            expect(await violations(page), `review ${key} ${width}`).toEqual([])
            await page.keyboard.press('Escape')
          }
        }
        await context.close()
      }
    }
  })

  it('complains of nothing, and asks nobody but its own server', () => {
    expect(complaints).toEqual([])
  })
})
