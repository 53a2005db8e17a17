import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/dossier/render/html/annotate.ts'
import { embed } from '../../src/dossier/render/html/page.ts'
import { SCRIPT } from '../../src/dossier/render/html/script/index.ts'
import { renderDossier } from '../../src/dossier/render/index.ts'
import { viewOf } from '../../src/dossier/render/view/view.ts'
import { messages } from '../../src/messages/index.ts'
import type { Dossier } from '../../src/types/index.ts'
import { anyDossier } from './arbitrary.ts'
import { completeDossier } from './complete.ts'
import { ferry } from './fixture.ts'
import { readGold } from './gold.ts'
import { largeDossier } from './large.ts'

const page = (dossier: Dossier): string => renderDossier(dossier, { format: 'html', ui: 'fr' })

/** Takes tags away and reads the few entities that the page writes. */
function strip(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', '#13': '\r' }
  return html.replace(/<[^>]*>/gu, '').replace(/&(amp|lt|gt|#13);/gu, (_, name: string) => entities[name] ?? '')
}

/** Fails unless every tag is closed in order. */
function checkNesting(html: string): void {
  const open: string[] = []
  for (const [, end, tag] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/gu)) {
    if (end === '') open.push(tag ?? '')
    else expect(open.pop()).toBe(tag)
  }
  expect(open).toEqual([])
}

describe('a report in the page', () => {
  it('gives its text back when the mark-up is taken away, whatever the text and the spans', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        for (const report of viewOf(dossier).reports) {
          const { html } = annotate(report)
          expect(strip(html)).toBe(report.report.text)
          checkNesting(html)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives it back through an HTML parser too', () => {
    const { document } = parseHTML(page(ferry))
    const texts = [...document.querySelectorAll('.text')].map(element => element.textContent)
    expect(texts).toEqual(ferry.reports.map(r => r.text))
  })

  it.each(readGold())('gives it back: $name', ({ dossier }) => {
    const { document } = parseHTML(page(dossier))
    expect([...document.querySelectorAll('.text')].map(element => element.textContent)).toEqual(dossier.reports.map(r => r.text))
  })

  it('marks every statement with a real mark that covers exactly its content', () => {
    const { document } = parseHTML(page(ferry))
    const view = viewOf(ferry)
    for (const { exhibits, report } of view.reports) {
      for (const exhibit of exhibits) {
        const marks = [...document.querySelectorAll(`.text mark[data-s="${exhibit.ref}"]`)]
        const shown = marks.map(mark => mark.textContent).join('')
        expect(shown).toBe(exhibit.content.map(s => report.text.slice(s.start, s.end)).join(''))
      }
    }
  })

  it('has the language of the report on its text and on each quotation', () => {
    const { document } = parseHTML(page(ferry))
    expect([...document.querySelectorAll('.text')].map(e => e.getAttribute('lang'))).toEqual(['fr', 'en', 'fr'])
    const quotations = [...document.querySelectorAll('.passage, .q')]
    expect(quotations.length).toBeGreaterThan(20)
    expect(quotations.every(e => e.hasAttribute('lang'))).toBe(true)
  })

  it('names hidden characters without taking them out', () => {
    const { document } = parseHTML(page(ferry))
    const hidden = [...document.querySelectorAll('.text bdi.hidden')]
    expect(hidden.map(e => e.getAttribute('data-name'))).toEqual(['U+202E', 'U+202C'])
  })
})

describe('the page', () => {
  it('allows its own style and script by their hashes and nothing else', () => {
    const html = page(ferry)
    const hash = (text: string | undefined): string =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hash(/<style>([\s\S]*?)<\/style>/u.exec(html)?.[1])}`)
    expect(policy).toContain(`script-src ${hash(/<script>([\s\S]*?)<\/script>/u.exec(html)?.[1])}`)
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/u)
    expect(html).not.toMatch(/<(?:link|img|iframe|object)\b|url\(|@import/u)
  })

  it('embeds data that cannot end their script', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        const json = embed(dossier)
        expect(json).not.toMatch(/[<>&]/u)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(dossier)))
      }),
    )
  })

  it('lets no text of a report become mark-up', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        const html = page(dossier)
        expect(html.match(/<script/gu)?.length).toBe(2)
        expect(html.match(/<\/script>/gu)?.length).toBe(2)
        expect(html).not.toContain('<!--')
      }),
      { numRuns: 60 },
    )
  })

  it('is the same for the same dossier', () => {
    expect(page(structuredClone(ferry))).toBe(page(ferry))
  })

  it.each([ferry, completeDossier({}), ...readGold().map(g => g.dossier)])('has no id twice and no reference to nothing', dossier => {
    const { document } = parseHTML(page(dossier))
    const ids = [...document.querySelectorAll('[id]')].map(e => e.id)
    expect(ids.length).toBe(new Set(ids).size)
    const known = new Set(ids)
    for (const link of document.querySelectorAll('a[href^="#"]')) expect(known).toContain(link.getAttribute('href')?.slice(1))
    for (const element of document.querySelectorAll('[aria-labelledby]')) expect(known).toContain(element.getAttribute('aria-labelledby'))
  })

  it('says everything of the interface in both languages', () => {
    const { document } = parseHTML(page(ferry))
    const count = (language: string): number => document.querySelectorAll(`.l[lang="${language}"]`).length
    expect(count('fr')).toBeGreaterThan(100)
    expect(count('fr')).toBe(count('en'))
    expect(document.body.textContent).toContain(messages.en.page.nothingInTexts)
    expect(document.body.textContent).toContain(messages.fr.page.notInReport)
    for (const script of document.querySelectorAll('script')) script.remove()
    expect(document.body.textContent).not.toMatch(/\bsilen(?:t|ce)\b/u)
  })

  it.each(['fr', 'en'] as const)('starts in the language asked for, attributes included: %s', ui => {
    const { document } = parseHTML(renderDossier(ferry, { format: 'html', ui }))
    expect(document.documentElement.lang).toBe(ui)
    for (const element of document.querySelectorAll('[data-l]')) {
      for (const name of (element.getAttribute('data-l') ?? '').split(' ')) {
        const shown = name === 'text' ? element.textContent : element.getAttribute(name)
        expect(shown).toBe(element.getAttribute(`data-l-${ui}-${name}`))
      }
    }
    expect(document.querySelector(`[data-language="${ui}"]`)?.getAttribute('aria-pressed')).toBe('true')
  })

  it('says which stations on the way of a statement are undecided', () => {
    const { document } = parseHTML(page({ ...ferry, statements: ferry.statements.map(s => ({ ...s, decided: false })) }))
    const stations = [...document.querySelectorAll('.chains span.undecided:not(.chip)')]
    expect(stations.length).toBeGreaterThan(0)
    expect(stations.map(s => s.nextElementSibling?.textContent)).toEqual(stations.map(() => 'indécisundecided'))
  })

  it('shows undecided and corrected labels as such', () => {
    const { document } = parseHTML(page(ferry))
    expect(document.querySelector('#s-A3 .who')?.className).toContain('undecided')
    expect(document.querySelector('#s-A3')?.textContent).toContain('indécis')
    expect(document.querySelector('#s-A5 .corrected s')?.textContent).toContain('Odile Karmann')
    expect(document.querySelector('#s-A5 .corrected')?.textContent).toContain('C. Morel')
  })

  it('has a script that the compiler accepts', () => {
    const name = 'page.js'
    const options: ts.CompilerOptions = {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      strict: false,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    }
    const host = ts.createCompilerHost(options)
    const read = host.getSourceFile.bind(host)
    host.getSourceFile = (file, ...rest) => (file === name ? ts.createSourceFile(name, SCRIPT, ts.ScriptTarget.ES2023, true) : read(file, ...rest))
    const program = ts.createProgram([name], options, host)
    // Properties of elements that only a more precise element type has (2339, 2345, 2322) are not what is looked for here.
    const faults = ts.getPreEmitDiagnostics(program).filter(d => ![2339, 2345, 2322, 2740].includes(d.code))
    expect(faults.map(d => ts.flattenDiagnosticMessageText(d.messageText, '\n'))).toEqual([])
  })
})

describe('what is undecided', () => {
  it('says so in a word wherever it shows, however many reports there are', () => {
    const large = largeDossier(8, 3)
    const doubtful = { ...large, claims: large.claims.map(c => ({ ...c, positions: c.positions.map(p => ({ ...p, decided: false })) })) }
    const { document } = parseHTML(page(doubtful))
    for (const cell of document.querySelectorAll('.matrix td.full')) expect(cell.textContent).toContain('indécis')
    for (const line of document.querySelectorAll('.essentials .camps')) expect(line.textContent).toContain('indécis')
    const { document: few } = parseHTML(page(ferry))
    expect(few.querySelectorAll('.matrix td.full .undecided').length).toBe(1)
  })
})
