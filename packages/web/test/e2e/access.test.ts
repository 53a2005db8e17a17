import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Dossier } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../../../recoupe/test/browser/chromium.ts'
import { violations } from './axe.ts'
import { openRoom, type RunningRoom } from './reading-room.ts'
import { ARMS, REPORTS } from './texts.ts'

let room: RunningRoom
let browser: Browser
/** A dossier of three reports in two languages, and one of a sale of arms. */
let id = ''
let arms = ''
let dossier: Dossier

beforeAll(async () => {
  browser = await startChromium()
  room = await openRoom()
  const make = async (title: string, texts: readonly object[]): Promise<string> => {
    const headers = { 'content-type': 'application/json', origin: room.address }
    const made = await fetch(`${room.address}/api/dossiers`, { method: 'POST', headers, body: JSON.stringify({ title, texts }) })
    return ((await made.json()) as { readonly id: string }).id
  }
  id = await make(
    'Brivange',
    REPORTS.map(({ name, text }) => ({ title: name, text })),
  )
  arms = await make('Obus', ARMS)
  dossier = await (await fetch(`${room.address}/api/dossiers/${id}/dossier`)).json()
  await fetch(`${room.address}/api/dossiers/${arms}/dossier`)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

interface Look {
  readonly theme?: 'light' | 'dark'
  readonly language?: 'fr' | 'en'
  readonly width?: number
  readonly height?: number
}

async function open(path: string, { theme = 'light', language = 'fr', width = 1400, height = 900 }: Look = {}) {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const context: BrowserContext = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(room.address + path)
  return { page, context }
}

/** Every page, with what stands on it when it is ready. */
function pagesOf(): readonly (readonly [path: string, stands: string])[] {
  const [statement] = dossier.statements
  const [report] = dossier.reports
  const own = dossier.reports.find(r => r.id === statement?.report)
  const start = statement?.content[0]?.start ?? 0
  const place = `${own?.sha256}:${start + 3}-${start + 12}`
  return [
    ['/', '.dossier-card'],
    ['/new', '.drop'],
    ['/search?q=blessée', '.hit'],
    ['/search?q=licorne', 'h1'],
    [`/d/${id}`, '#matrix table'],
    [`/d/${arms}`, '#transfers'],
    [`/d/${id}/read`, '.text mark.con'],
    [`/d/${id}/claim/${dossier.claims[0]?.id}`, '.positions'],
    [`/d/${id}/statement/${statement?.id}`, '.text mark.chosen'],
    // gone, and moved: both texts are shown
    [`/d/${id}/statement/000000000000`, '.permalink h1'],
    [`/d/${id}/statement/000000000000?p=${place}`, '.moved'],
    [`/d/${id}/span/${report?.sha256}/3-20`, '.passage-mark'],
    ['/d/nowhere', '.notice h1'],
  ]
}

/** What opens over a page or beside it: where, how, and what stands then. */
async function openings(page: Page, look: (what: string) => Promise<void>): Promise<void> {
  const show = async (what: string, keys: readonly string[], stands: string): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
    await page.locator(stands).first().waitFor()
    await look(what)
    await page.keyboard.press('Escape')
  }
  await page.goto(`${room.address}/`)
  await page.locator('.dossier-card').first().waitFor()
  await show('palette', ['Control+k'], '.palette [role="menuitem"]')
  await show('help', ['?'], '[role="dialog"]')
  await page.goto(`${room.address}/d/${id}`)
  await page.locator('#matrix td.full').first().waitFor()
  await show('export', ['e'], '.export')
  await page.locator('.actions .button').last().click()
  await page.locator('[role="menu"]').waitFor()
  await look('more actions')
  await page.keyboard.press('Escape')
  await page.locator('#matrix td.full').first().click()
  await page.locator('#proof .card').first().waitFor()
  await look('proof')
  await page.goto(`${room.address}/d/${id}/read`)
  await page.locator('.text mark.con').first().waitFor()
  await page.keyboard.press('j')
  await show('why', ['w'], '.why-panel')
  await page.keyboard.press('v')
  await page.locator('.review-at b').waitFor()
  for (const key of ['r', 'e', 'b', 'm', 'p', 'o', 'A', 'i']) await show(`review ${key}`, [key], key === 'i' ? '.review input' : '.picker')
}

const looks = (['light', 'dark'] as const).flatMap(theme => (['fr', 'en'] as const).map(language => ({ theme, language })))

describe('axe', () => {
  it.each(looks)('finds nothing on any page, nor in what opens on it: $theme, $language', async look => {
    const { page, context } = await open('/', look)
    for (const [path, stands] of pagesOf()) {
      await page.goto(room.address + path)
      await page.locator(stands).first().waitFor()
      expect(await violations(page), path).toEqual([])
    }
    await openings(page, async what => expect(await violations(page), what).toEqual([]))
    await context.close()
  })
})

describe('at four hundred percent', () => {
  // 1280 css pixels at 400 %: what WCAG 1.4.10 asks for
  const NARROW = { width: 320, height: 256 } as const

  /** Elements that reach beyond the page and are not in a box that scrolls by itself. */
  const beyond = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const scrolls = (e: Element | null): boolean => {
        for (let at = e; at && at !== document.documentElement; at = at.parentElement) {
          const { overflowX } = getComputedStyle(at)
          if (overflowX === 'auto' || overflowX === 'scroll' || overflowX === 'hidden' || overflowX === 'clip') return true
        }
        return false
      }
      const wide = document.documentElement.scrollWidth > innerWidth
      const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e.parentElement))
      return wide ? out.slice(0, 3).map(e => `${e.tagName} ${e.id} ${e.className} ${e.textContent?.slice(0, 40)}`) : []
    })

  it.each(['fr', 'en'] as const)('nothing is wider than the page, in %s', async language => {
    const { page, context } = await open('/', { ...NARROW, language })
    for (const [path, stands] of pagesOf()) {
      await page.goto(room.address + path)
      await page.locator(stands).first().waitFor()
      expect(await beyond(page), path).toEqual([])
    }
    await openings(page, async what => expect(await beyond(page), what).toEqual([]))
    await context.close()
  })
})

describe('where motion is to be reduced', () => {
  it('nothing moves by itself', async () => {
    const moving = (page: Page): Promise<string[]> =>
      page.evaluate(() => {
        const long = (times: string): boolean => times.split(',').some(time => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000) > 1)
        const found = [...document.querySelectorAll('*')].filter(e => {
          const style = getComputedStyle(e)
          return long(style.transitionDuration) || (style.animationName !== 'none' && long(style.animationDuration)) || style.scrollBehavior === 'smooth'
        })
        return found.map(e => `${e.tagName} ${e.className}`)
      })
    const { page, context } = await open('/')
    for (const [path, stands] of pagesOf()) {
      await page.goto(room.address + path)
      await page.locator(stands).first().waitFor()
      expect(await moving(page), path).toEqual([])
    }
    await openings(page, async what => expect(await moving(page), what).toEqual([]))
    // what does move is seen
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('class', 'moving'))
    await page
      .addStyleTag({ content: '.moving { transition: opacity 0.2s }' })
      .catch(() => page.locator('h1').evaluate(h => (h.style.transition = 'opacity 0.2s')))
    expect(await moving(page)).toEqual(['H1 moving'])
    await context.close()
  })
})

describe('what a screen reader is told', () => {
  it('headings in order, one first of them, and every region by its name', async () => {
    const { page, context } = await open('/')
    for (const [path, stands] of pagesOf()) {
      await page.goto(room.address + path)
      await page.locator(stands).first().waitFor()
      const { levels, mains, nameless, title } = await page.evaluate(() => {
        const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(h => h.checkVisibility())
        const nameOf = (e: Element): string => {
          const by = e.getAttribute('aria-labelledby')
          const named = by ? by.split(' ').map(one => document.getElementById(one)?.textContent ?? '') : [e.getAttribute('aria-label') ?? '']
          return named.join('').trim()
        }
        const regions = [...document.querySelectorAll('section,nav,aside,[role="region"],[role="grid"],table,[role="navigation"]')]
        return {
          levels: headings.map(h => Number(h.tagName[1])),
          mains: document.querySelectorAll('main').length,
          nameless: regions.filter(e => e.checkVisibility() && nameOf(e) === '' && !e.querySelector('caption')).map(e => `${e.tagName} ${e.className} ${e.id}`),
          title: document.title,
        }
      })
      expect(levels[0], path).toBe(1)
      expect(
        levels.filter(level => level === 1),
        path,
      ).toHaveLength(1)
      expect(
        levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1),
        path,
      ).toEqual([])
      expect([path, mains]).toEqual([path, 1])
      expect(nameless, path).toEqual([])
      expect(title, path).toMatch(/Recoupe/u)
    }
    await context.close()
  })

  it('the parts of a dossier in the order in which they are read, as a tree', async () => {
    const { page, context } = await open(`/d/${arms}`)
    await page.locator('#transfers').waitFor()
    const tree = await page.locator('body').ariaSnapshot()
    const order = [
      'link "Aller au contenu"',
      'banner',
      'navigation',
      'main',
      'heading "Obus" [level=1]',
      'heading "Rapport A" [level=2]',
      'heading "L’essentiel" [level=2]',
      'heading "Qui dit quoi" [level=2]',
      'heading "Divergences" [level=2]',
      'heading "Origines" [level=2]',
      'heading "Horloges" [level=2]',
      'heading "Le fait',
      'heading "La parole',
      'heading "La publication',
      'heading "Transferts d’armes" [level=2]',
      'heading "Énoncés" [level=2]',
    ]
    const places = order.map(line => tree.indexOf(`- ${line}`))
    expect(order.filter((_, i) => places[i] === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    await context.close()
  })

  it('the heads of rows and columns of what is laid out as a table', async () => {
    const { page, context } = await open(`/d/${id}`)
    await page.locator('#matrix table').waitFor()
    const { columns, rows, cells, bare } = await page.evaluate(() => {
      const table = document.querySelector('#matrix table')
      const heads = [...(table?.querySelectorAll('thead th') ?? [])]
      const body = [...(table?.querySelectorAll('tbody tr') ?? [])]
      return {
        columns: heads.every(th => th.getAttribute('scope') === 'col' && th.textContent?.trim() !== ''),
        rows: body.every(tr => tr.querySelector('th[scope="row"]')?.textContent?.trim() !== ''),
        cells: body.length > 0 && body.every(tr => tr.children.length === heads.length),
        bare: [...(table?.querySelectorAll('td') ?? [])].filter(td => (td.getAttribute('aria-label') ?? td.textContent ?? '').trim() === '').length,
      }
    })
    expect({ columns, rows, cells, bare }).toEqual({ columns: true, rows: true, cells: true, bare: 0 })
    const grid = page.getByRole('grid').last()
    expect(await grid.getAttribute('aria-rowcount')).toMatch(/^\d+$/u)
    expect(await grid.getByRole('columnheader').allTextContents()).toEqual(['Réf.', 'Acte', 'Locuteur', 'Mots'])
    await context.close()
  })

  it('of long work, what it is at: in a region that is read out, politely', async () => {
    const { page, context } = await open('/new')
    await page.locator('.drop').waitFor()
    const live = page.locator('[aria-live="polite"]')
    expect(await live.count()).toBe(1)
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(globalThis, { said })
      const region = document.querySelector('[aria-live="polite"]')
      if (region) new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true })
    })
    const transfer = await page.evaluateHandle(files => {
      const data = new DataTransfer()
      for (const { name, text } of files) data.items.add(new File([text], name, { type: 'text/plain' }))
      return data
    }, REPORTS)
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer })
    await page.getByRole('button', { name: 'Faire le dossier' }).click()
    await page.locator('#matrix table').waitFor({ timeout: 60_000 })
    const said = (await page.evaluate('said')) as string[]
    expect(said.filter(Boolean).length).toBeGreaterThan(0)
    await context.close()
  })
})

describe('a dossier of arms', () => {
  it('shows its register, each word a click from its sentence', async () => {
    const { page, context } = await open(`/d/${arms}`)
    const row = page.locator('#transfers .transfer').filter({ hasText: 'Serbie → Arménie' })
    await row.waitFor()
    const said = await row.locator('dd').allTextContents()
    expect(said.join('\n')).toMatch(/4 000 obus/u)
    expect(said.join('\n')).toContain('contesté')
    const denied = row.locator('dt', { hasText: 'Démenti par' }).locator('+ dd')
    expect(await denied.textContent()).toContain('Serbie')
    await denied.locator('a.ref').first().click()
    await page.locator('#proof .card').waitFor()
    expect(await page.locator('#proof .card').textContent()).toContain('avoir vendu des obus à l’Arménie')
    await page.keyboard.press('7')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('transfers')
    await context.close()
  })

  it('tells apart when it happened, when it was said and when it was printed; and who dates it otherwise', async () => {
    const { page, context } = await open(`/d/${arms}`)
    await page.locator('#clocks .lane').first().waitFor()
    const lanes = await page.locator('#clocks .lane h3').allTextContents()
    expect(lanes.map(l => l.replace(/quan.*$/u, ''))).toEqual(['Le fait', 'La parole', 'La publication'])
    const event = page.locator('#clocks .lane').first()
    expect(await event.textContent()).toMatch(/arrestation.*autre date\s*:\s7\smai\s2031 \(B\)/u)
    expect(await page.locator('#clocks .lane').last().textContent()).toMatch(/8\smai\s2031.*9\smai\s2031/su)
    await context.close()
  })

  it('shows who changed position, with both passages', async () => {
    const { page, context } = await open(`/d/${arms}`, { language: 'en' })
    const changed = page.locator('.divergence').filter({ hasText: 'The same speaker says otherwise' }).first()
    await changed.waitFor()
    const said = await changed.textContent()
    expect(said).toContain('a nié que')
    expect(said).toContain('a reconnu que')
    await context.close()
  })
})
