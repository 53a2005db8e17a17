import { createHash } from 'node:crypto'
import { messages, type Section, UI_LANGUAGES, type UiLanguage } from '../../../messages/index.ts'
import type { Dossier } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { stableJson } from '../json.ts'
import { sayTitle } from '../phrases.ts'
import { allExhibits, type View, viewOf } from '../view/view.ts'
import { both, bothAttributes } from './both.ts'
import { card } from './card.ts'
import { clocks } from './clocks.ts'
import { allCorrections } from './corrections.ts'
import { divergences } from './divergences.ts'
import { essentials } from './essentials.ts'
import { grid } from './grid.ts'
import { helpSheet } from './help.ts'
import { all, h, joined, type Markup } from './markup.ts'
import { masthead } from './masthead.ts'
import { origins } from './origins.ts'
import { none, section } from './parts.ts'
import { reader } from './reader.ts'
import { SCRIPT } from './script/index.ts'
import { sign, sprite } from './signs.ts'
import { STYLE } from './style/index.ts'
import { transfers } from './transfers.ts'

const SECTIONS: readonly Section[] = ['essentials', 'matrix', 'divergences', 'origins', 'clocks', 'reader', 'register']

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** Nothing may be loaded, and only this style and this script may run: a report cannot smuggle in another. */
const POLICY = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${digest(SCRIPT)}; base-uri 'none'; form-action 'none'`

/** A dossier as one page that needs nothing else: it opens from disk, reads without a script and prints. */
export function renderHtml(dossier: Dossier, ui: UiLanguage): string {
  const view = viewOf(dossier)
  const title = (language: UiLanguage): string => `${sayTitle(messages[language], dossier)} · Recoupe`
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', { 'data-l': 'text', ...Object.fromEntries(UI_LANGUAGES.map(l => [`data-l-${l}-text`, title(l)])) }, title(ui)),
    { html: `<style>${STYLE}</style>` },
  )
  const body = h(
    'body',
    {},
    sprite(),
    h(
      'a',
      { class: 'skip', href: '#essentials' },
      both(w => w.page.skip),
    ),
    bar(ui),
    h(
      'main',
      {},
      masthead(view),
      h(
        'div',
        { class: 'columns' },
        h('div', {}, essentials(view), grid(view, ui), divergences(view), origins(view), clocks(view), transfers(view)),
        proofPanel(),
      ),
      reader(view, ui),
      register(view),
      allCorrections(view),
    ),
    foot(view),
    helpSheet(),
    templates(),
    h('p', { id: 'live', class: 'vh', role: 'status', 'aria-live': 'polite' }),
    h('p', { id: 'said', 'aria-hidden': 'true' }),
    { html: `<script type="application/json" id="data">${embed(dossier)}</script>` },
    { html: `<script>${SCRIPT}</script>` },
  )
  return `<!doctype html>\n${h('html', { lang: ui }, head, body).html}\n`
}

/** JSON that no text in it can end or turn into mark-up. */
export function embed(value: unknown): string {
  return stableJson(value).replace(/[<>&]/gu, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function bar(ui: UiLanguage): Markup {
  return h(
    'header',
    { class: 'bar' },
    h(
      'div',
      {},
      h('a', { class: 'brand', href: '#top' }, sign('brand'), 'Recoupe'),
      h(
        'nav',
        bothAttributes('aria-label', ui, w => w.page.navigation),
        h(
          'ul',
          {},
          ...SECTIONS.map(name =>
            h(
              'li',
              {},
              h(
                'a',
                { href: `#${name}` },
                both(w => w.page.title[name]),
              ),
            ),
          ),
        ),
      ),
      h(
        'div',
        { class: 'tools-bar' },
        h(
          'span',
          { class: 'langs js-only', role: 'group', ...bothAttributes('aria-label', ui, w => w.page.switchLanguage) },
          joined(
            UI_LANGUAGES.map(l => h('button', { type: 'button', 'data-language': l, lang: l, 'aria-pressed': l === ui }, l.toUpperCase())),
            h('span', { 'aria-hidden': 'true' }, '/'),
          ),
        ),
        h(
          'button',
          { type: 'button', class: 'theme js-only' },
          sign('moon'),
          h(
            'span',
            { class: 'vh' },
            both(w => w.page.theme),
            ' ',
          ),
          ...(['auto', 'light', 'dark'] as const).map(t =>
            h(
              'span',
              { 'data-is': t },
              both(w => w.page.themes[t]),
            ),
          ),
        ),
        h('button', { type: 'button', class: 'help-open js-only', ...bothAttributes('aria-label', ui, w => w.page.help) }, '?'),
      ),
    ),
  )
}

function proofPanel(): Markup {
  return h(
    'aside',
    { id: 'proof', tabindex: -1, 'aria-labelledby': 'proof-t' },
    h(
      'header',
      {},
      h(
        'h2',
        { id: 'proof-t' },
        both(w => w.page.proof),
      ),
      h(
        'button',
        { type: 'button', class: 'button back' },
        both(w => w.page.back),
        h(
          'kbd',
          {},
          both(w => w.page.keyNames.escape),
        ),
      ),
      h(
        'button',
        { type: 'button', class: 'button shut' },
        sign('close'),
        h(
          'span',
          { class: 'vh' },
          both(w => w.page.close),
        ),
      ),
    ),
    h(
      'div',
      { class: 'body' },
      h(
        'p',
        { class: 'hint' },
        both(w => w.page.proofEmpty),
      ),
    ),
  )
}

/** Every statement with its sentence and its reasons: where references lead without a script, and what the proof copies. */
function register(view: View): Markup {
  const exhibits = allExhibits(view)
  return section(
    'register',
    both(w => w.page.title.register),
    both(w => w.page.subtitle.register),
    exhibits.length === 0 ? none(both(w => w.page.noStatements)) : h('div', { class: 'register' }, ...exhibits.map(e => card(view, e))),
  )
}

function foot(view: View): Markup {
  const { generator } = view.dossier
  return h(
    'footer',
    { class: 'foot-page' },
    h(
      'p',
      {},
      both(w => `${w.page.generated(oneLine(generator.name), oneLine(generator.version))} ${w.page.offline}`),
    ),
    h(
      'button',
      { type: 'button', class: 'button data-save js-only' },
      both(w => w.page.saveData),
    ),
  )
}

/** What the script needs to say, in the words of the interface. */
function templates(): Markup {
  return all(
    h(
      'template',
      { id: 't-nothing' },
      h(
        'p',
        { class: 'hatch' },
        sign('dash'),
        h(
          'span',
          {},
          both(w => w.page.nothingInTexts),
        ),
      ),
    ),
    h(
      'template',
      { id: 't-absent' },
      h(
        'p',
        { class: 'hatch' },
        h('b', { class: 'letter', 'data-letter-here': true }),
        h(
          'span',
          {},
          both(w => w.page.notInReport),
        ),
      ),
    ),
    h(
      'template',
      { id: 't-copied' },
      h(
        'span',
        {},
        both(w => w.page.linkCopied),
      ),
    ),
  )
}
