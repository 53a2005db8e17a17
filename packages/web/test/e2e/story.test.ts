import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Dossier, verifyDossier } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../../../recoupe/test/browser/chromium.ts'
import { violations } from './axe.ts'
import { openRoom, type RunningRoom } from './reading-room.ts'
import { REPORTS } from './texts.ts'

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

const wordsOf = (d: Dossier, report: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map(c => d.reports.find(r => r.id === report)?.text.slice(c.start, c.end) ?? '').join(' … ')

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
    for (const key of ['ArrowDown', ...Array.from({ length: 12 }, () => 'ArrowRight')]) {
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
    await page.waitForFunction(() => document.activeElement?.matches('.text mark.chosen'))
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
    await page.keyboard.press('i')
    await page.keyboard.type('entendue au téléphone')
    await page.keyboard.press('Enter')
    await page.keyboard.press('r')
    await page.locator('.candidates').waitFor()
    await page.locator('.other-name input').fill('Jeanne Corvel')
    await page.getByRole('button', { name: /Jeanne Corvel/u }).click()
    await page.locator(`[data-line="${ref}"] + .corrected`).waitFor()
    await saved(page)
    const speakerNow = async (): Promise<string | undefined> => {
      const d = await dossierOf(page)
      const s = d.statements.find(x => wordsOf(d, x.report, x.content).includes('grand bruit'))
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

    await page.goto(`${room.address}/d/${id}`)
    await page.locator('#again-button').click()
    await page.locator('.again').waitFor()
    await page.locator('.again', { hasText: '1 correction est gardée' }).waitFor(PATIENCE)
    expect(await page.locator('#matrix').count()).toBe(1)
    await page.goto(`${room.address}/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await expect.poll(speakerNow, PATIENCE).toBe('Jeanne Corvel')
    const note = await page.locator('.note .corrected').first().textContent()
    expect(note).toContain('Ada')
    expect(note).toContain('entendue au téléphone')
    await page.locator(`[data-line="${ref}"] .choose`).click()
    await enterReview(page)
    await page.keyboard.press('o')
    expect(await page.locator('.log li').first().textContent()).toMatch(/Jeanne Corvel.*Ada, .*entendue au téléphone/su)
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

  it('moves the bounds of a statement by keys and by dragging, and gives them back', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    const ref = await chooseByWords(page, 'rouvrirait vendredi')
    await enterReview(page)
    const contents = async (): Promise<readonly string[]> => {
      const d = await dossierOf(page)
      return d.statements.map(s => wordsOf(d, s.report, s.content))
    }
    await page.keyboard.press('b')
    await page.locator('.span-editor').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.locator(`[data-line="${ref}"] + .corrected`).waitFor()
    await expect.poll(contents, PATIENCE).toContain('le téléphérique rouvrirait')
    await page.keyboard.press('u')
    await page.locator(`[data-line="${ref}"] + .corrected`).waitFor({ state: 'detached' })
    await saved(page)
    await page.keyboard.press('b')
    await page.locator('.span-editor').waitFor()
    const { from, to } = await page.evaluate(name => {
      const text = document.getElementById(name)?.firstChild
      if (!text) throw new Error('a mark with text is expected')
      const box = (at: number) => {
        const range = document.createRange()
        range.setStart(text.nodeType === 3 ? text : (text.firstChild ?? text), at)
        range.setEnd(range.startContainer, at + 1)
        return range.getBoundingClientRect()
      }
      const [first, last] = [box(3), box(16)]
      return { from: [first.left + 1, first.top + first.height / 2], to: [last.right + 0.5, last.top + last.height / 2] }
    }, ref)
    await page.mouse.move(from[0] ?? 0, from[1] ?? 0)
    await page.mouse.down()
    await page.mouse.move(to[0] ?? 0, to[1] ?? 0, { steps: 4 })
    await page.mouse.up()
    await page.waitForFunction(
      () => document.activeElement?.matches('.span-editor') && document.querySelector('.bounds mark')?.textContent === 'téléphérique r',
    )
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(contents, PATIENCE).toContain('téléphérique')
    await page.keyboard.press('u')
    await expect.poll(contents, PATIENCE).toContain('le téléphérique rouvrirait vendredi')
    await saved(page)
    await context.close()
  })

  it('merges and splits claims and people, renames, and undoes all of it without limit', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await chooseByWords(page, 'Aucun passager')
    await enterReview(page)
    const start = await dossierOf(page)
    const shape = async (): Promise<string> => {
      const d = await dossierOf(page)
      return JSON.stringify([d.claims.map(c => [c.id, c.positions.flatMap(p => p.statements)]), d.entities.map(e => [e.id, e.name, e.mentions.length])])
    }
    const before = await shape()
    const claims = async (): Promise<number> => (await dossierOf(page)).claims.length
    const people = async (): Promise<number> => (await dossierOf(page)).entities.length

    await page.keyboard.press('m')
    await page.locator('.claims-of li').first().getByRole('button', { name: 'Réunir' }).click()
    await page.locator('.picker .button.wide').first().click()
    await expect.poll(claims, PATIENCE).toBe(start.claims.length - 1)
    await saved(page)
    await page.keyboard.press('u')
    await expect.poll(claims, PATIENCE).toBe(start.claims.length)
    await saved(page)
    await page.keyboard.press('m')
    await page
      .locator('.claims-of li')
      .first()
      .getByRole('button', { name: /séparer/u })
      .click()
    await expect.poll(shape, PATIENCE).not.toBe(before)
    await saved(page)

    const named = async (): Promise<readonly (string | undefined)[]> => (await dossierOf(page)).entities.map(e => e.name.fr)
    await page.keyboard.press('p')
    const field = page.locator('.picker form input')
    await field.fill('Solène Arvaud-Kern')
    await field.press('Enter')
    await expect.poll(named, PATIENCE).toContain('Solène Arvaud-Kern')
    await saved(page)
    await page.keyboard.press('p')
    await page.locator('.picker .other-name:not(form) input').fill('verrand')
    await page.locator('.picker .other-name:not(form) li button').first().click()
    await expect.poll(people, PATIENCE).toBe(start.entities.length - 1)
    await saved(page)
    await page.keyboard.press('p')
    await page.locator('.mentions input').first().check()
    await page.locator('.mentions .button').click()
    await expect.poll(people, PATIENCE).toBe(start.entities.length)
    await saved(page)
    for (let i = 0; i < 4; i++) await page.keyboard.press('u')
    await saved(page)
    await expect.poll(shape, PATIENCE).toBe(before)
    for (let i = 0; i < 4; i++) await page.keyboard.press('U')
    await expect.poll(named, PATIENCE).toContain('Solène Arvaud-Kern')
    await saved(page)
    for (let i = 0; i < 4; i++) await page.keyboard.press('u')
    await expect.poll(shape, PATIENCE).toBe(before)
    await saved(page)
    await context.close()
  })

  it('accepts a whole selection at once, and takes it back with one key', async () => {
    const { page, context } = await open(`/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await enterReview(page)
    const before = (await dossierOf(page)).corrections.length
    await page.locator('.review-filter select').selectOption('unreviewed')
    const [, queue = ''] = /\/ (\d+)/u.exec((await page.locator('.count-of').textContent()) ?? '') ?? []
    expect(Number(queue)).toBeGreaterThan(3)
    await page.locator('.text mark.chosen').first().focus()
    await page.keyboard.press('A')
    await page.locator('.picker [data-digit="1"]').waitFor()
    await page.keyboard.press('1')
    const corrected = async (): Promise<number> => (await dossierOf(page)).corrections.length
    await expect.poll(corrected, PATIENCE).toBe(before + Number(queue))
    await saved(page)
    await page.keyboard.press('u')
    await expect.poll(corrected, PATIENCE).toBe(before)
    await saved(page)
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
    await page.goto(`${room.address}/d/${id}/span/${hash}/${start + 3}-${start + 12}`)
    await page.locator('.passage-mark').waitFor()
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(REPORTS.map(r => r.text.slice(start + 3, start + 12))).toContain(focused)
    await page.keyboard.press('y')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/span/${hash}/${start + 3}-${start + 12}?p=`)
    await page.goto(`${room.address}/d/${id}/statement/000000000000`)
    await page.locator('.permalink h1').waitFor()
    expect(await page.locator('.permalink h1').textContent()).toContain('ne mène plus à rien')
    await page.goto(`${room.address}/d/${id}`)
    await page.getByRole('button', { name: 'Copier le lien', exact: true }).first().click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${room.address}/d/${id}`)
    await context.close()
  })

  it('opens the reader at a search hit, and comes back to the hit', async () => {
    const { page, context } = await open('/search?q=blessée')
    await page.locator('.hit').last().waitFor()
    const hit = page.locator('.hit').last()
    const name = (await hit.getAttribute('id')) ?? ''
    const word = await hit.locator('mark').first().textContent()
    await hit.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.passage-mark, .text mark.chosen'))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(word)
    await page.keyboard.press('Escape')
    await page.waitForFunction(wanted => document.activeElement?.id === wanted, name)
    await context.close()
  })

  it('exports what verifies', async () => {
    const { page, context } = await open(`/d/${id}`)
    await page.locator('#matrix').waitFor()
    await page.keyboard.press('e')
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    await sheet.getByRole('radio', { name: /JSON/u }).first().check()
    const waiting = page.waitForEvent('download')
    await sheet.getByRole('link', { name: 'Télécharger' }).click()
    const exported: Dossier = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'))
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
    const dossier: Dossier = await (await fetch(`${room.address}/api/dossiers/${id}/dossier`)).json()
    const statement = dossier.statements[0]
    const sha256 = dossier.reports[0]?.sha256
    const pages: readonly (readonly [string, string])[] = [
      ['/', 'h1'],
      ['/new', 'h1'],
      ['/search?q=blessée', '.hit'],
      [`/d/${id}`, '#matrix'],
      [`/d/${id}/claim/${dossier.claims[0]?.id}`, '.positions'],
      [`/d/${id}/statement/${statement?.id}`, '.text mark.chosen'],
      [`/d/${id}/statement/000000000000`, '.permalink h1'],
      [`/d/${id}/span/${sha256}/3-20`, '.passage-mark'],
    ]
    const { page, context } = await open('/', look)
    // one page after the other in one tab, and on a narrow page once more in one look
    for (const width of look.theme === 'light' && look.language === 'fr' ? [1500, 390] : [1500]) {
      await page.setViewportSize({ width, height: 900 })
      for (const [path, stands] of pages) {
        await page.goto(room.address + path)
        await page.locator(stands).first().waitFor()
        expect(await violations(page), `${path} ${width}`).toEqual([])
      }
    }
    await page.setViewportSize({ width: look.language === 'fr' ? 1500 : 390, height: 900 })
    await page.goto(`${room.address}/d/${id}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('w')
    await page.locator('.why-panel').waitFor()
    expect(await violations(page), 'why').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    await chooseByWords(page, 'Aucun passager')
    await enterReview(page)
    // what differs between languages is seen in one look of each, what differs between themes in the other
    const panels = (look.theme === 'light') === (look.language === 'fr') ? ['r', 'e', 'b', 'm', 'p', 'o', 'A'] : ['r', 'o']
    for (const key of panels) {
      await page.keyboard.press(key)
      await page.locator('.picker').waitFor()
      expect(await violations(page), `review ${key}`).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page), 'help').toEqual([])
    await page.keyboard.press('Escape')
    await page.route('**/api/session', route => route.fulfill({ json: { user: null, access: 'accounts', accounts: true, csrf: null } }))
    await page.goto(room.address)
    await page.locator('.sign-in').waitFor()
    expect(await violations(page), 'sign in').toEqual([])
    await context.close()
  })

  it('complains of nothing, and asks nobody but its own server', () => {
    expect(complaints).toEqual([])
  })
})
