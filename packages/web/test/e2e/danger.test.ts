import { copyFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import type { Dossier } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../../../recoupe/test/browser/chromium.ts'
import { hashPassword } from '../../../server/src/api/guard/passwords.ts'
import { openRoom, type RunningRoom } from './reading-room.ts'
import { ARMS, REPORTS } from './texts.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser?.close())

describe('titles and texts that would be code', () => {
  const CODE = `<script>window.hacked=1</script><img src=x onerror="window.hacked=1"><svg onload="window.hacked=1">`
  let room: RunningRoom
  let id = ''
  let dossier: Dossier

  beforeAll(async () => {
    room = await openRoom()
    const texts = REPORTS.map(({ text }, i) => ({
      text: `${text}\n\nLe préfet Yann ${CODE} a déclaré que ${CODE} </script></style></textarea>était blessée. « ${CODE} », a répondu la maire.\n`,
      outlet: `"><${CODE} ${i}`,
      title: `'"><a href="javascript:window.hacked=1">${CODE}`,
    }))
    const made = await fetch(`${room.address}/api/dossiers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: `${CODE}"><b id=injected>`, texts }),
    })
    id = ((await made.json()) as { readonly id: string }).id
    dossier = await (await fetch(`${room.address}/api/dossiers/${id}/dossier`)).json()
  })
  afterAll(() => room?.close())

  /** What came of a text as more than a text. */
  const harm = (page: Page): Promise<unknown[]> =>
    page.evaluate(() => [
      (globalThis as { hacked?: number }).hacked ?? null,
      document.querySelectorAll('img, #injected, [onerror], [onload], a[href^="javascript:"]').length,
      [...document.scripts].filter(script => script.textContent?.includes('hacked')).length,
    ])

  it('stay words on every page of the app', async () => {
    const page = await browser.newPage()
    const statement = dossier.statements.find(s => s.report === dossier.reports[0]?.id)
    const pages: readonly (readonly [string, string])[] = [
      ['/', '.dossier-card'],
      ['/search?q=blessée', '.hit'],
      [`/search?q=${encodeURIComponent(CODE)}`, 'h1'],
      [`/d/${id}`, '#matrix td.full'],
      [`/d/${id}/read`, '.text mark.con'],
      [`/d/${id}/claim/${dossier.claims[0]?.id}`, '.positions'],
      [`/d/${id}/statement/${statement?.id}`, '.text mark.chosen'],
      [`/d/${id}/statement/${encodeURIComponent(CODE)}`, 'h1'],
      [`/d/${encodeURIComponent(CODE)}`, 'h1'],
    ]
    for (const [path, stands] of pages) {
      await page.goto(room.address + path)
      await page.locator(stands).first().waitFor()
      expect([path, await harm(page)]).toEqual([path, [null, 0, 0]])
    }
    await page.goto(`${room.address}/d/${id}`)
    await page.locator('#matrix td.full').first().waitFor()
    await page.locator('#matrix td.full').evaluateAll(cells => {
      for (const cell of cells) if (cell instanceof HTMLElement) cell.click()
    })
    await page.locator('#proof .card').first().waitFor()
    await page.keyboard.press('Control+k')
    await page.locator('.palette [role="menuitem"]').first().waitFor()
    expect(await harm(page)).toEqual([null, 0, 0])
    await page.close()
  })

  it('stay words in the page that is exported', async () => {
    const page = await browser.newPage()
    const waiting = page.waitForEvent('download')
    await page.goto(`${room.address}/api/dossiers/${id}/export?format=html`).catch(() => {})
    const file = await (await waiting).path()
    copyFileSync(file, `${file}.html`)
    await page.goto(`file://${file}.html`)
    await page.locator('#matrix td.full').first().click()
    await page.locator('#proof .card').first().waitFor()
    expect((await harm(page)).slice(0, 2)).toEqual([null, 0])
    await page.close()
  })
})

describe('a reading room with accounts', () => {
  let room: RunningRoom
  beforeAll(async () => {
    room = await openRoom({ people: { Rea: 'reader', Edi: 'editor' }, password: 'a long enough password' })
  })
  afterAll(() => room?.close())

  it('lets in who has one, offers a reader nothing to change, and puts an editor’s name to a correction', async () => {
    expect(await hashPassword('a long enough password')).toMatch(/^\$argon2id\$/u)
    const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' })
    const page = await context.newPage()
    const signIn = async (name: string, password: string): Promise<void> => {
      await page.locator('.sign-in').waitFor()
      await page.locator('.sign-in input').first().fill(name)
      await page.locator('.sign-in input[type="password"]').fill(password)
      await page.keyboard.press('Enter')
    }
    await page.goto(room.address)
    expect((await page.request.get(`${room.address}/api/dossiers`)).status()).toBe(401)
    await signIn('Edi', 'something else altogether')
    await page.locator('.sign-in [role="alert"], [role="alert"]').first().waitFor()
    await signIn('Edi', 'a long enough password')
    await page.getByRole('link', { name: 'Nouveau dossier' }).first().click()
    await page.getByRole('button', { name: 'Coller un texte' }).click()
    await page.locator('[role="dialog"] textarea').fill(ARMS[0]?.text ?? '')
    await page.keyboard.press('Control+Enter')
    await page
      .locator('[role="dialog"]')
      .waitFor({ state: 'detached', timeout: 2000 })
      .catch(() => page.locator('[role="dialog"] .button.primary').click())
    await page.getByRole('button', { name: 'Faire le dossier' }).click()
    await page.locator('#matrix').waitFor({ timeout: 60_000 })
    const address = page.url()
    await page.goto(`${address}/read`)
    await page.locator('.text mark.con').first().waitFor()
    await page.keyboard.press('v')
    await page.locator('.review-at b').waitFor()
    await page.keyboard.press('a')
    await page.locator('.corrected').first().waitFor()
    await expect.poll(async () => (await (await page.request.get(`${address.replace('/d/', '/api/dossiers/')}/amendments`)).json()).items[0]?.by).toBe('Edi')
    // a request with the session's cookie but without its secret changes nothing
    const forged = await page.request.delete(address.replace('/d/', '/api/dossiers/'))
    expect(forged.status()).toBe(403)
    const cookie = (await context.cookies()).find(one => one.value.length > 20)
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' })

    await context.clearCookies()
    await page.goto(address)
    await signIn('rea', 'a long enough password')
    await page.locator('#matrix').waitFor()
    expect(await page.locator('#again-button').count()).toBe(0)
    await page.keyboard.press('r')
    await page.locator('.text mark.con').first().waitFor()
    await page.keyboard.press('v')
    expect(await page.locator('.review-at').count()).toBe(0)
    await context.close()
  })
})
