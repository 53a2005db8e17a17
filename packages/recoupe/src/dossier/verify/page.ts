import { type Messages, UI_LANGUAGES } from '../../messages/index.ts'
import type { Dossier, Problem } from '../../types/index.ts'
import { renderHtml } from '../render/html/page.ts'

/** The data in a page that we made, as text; null where it is no such page. */
export function dataInPage(html: string): string | null {
  return /<script type="application\/json" id="data">(.*?)<\/script>/su.exec(html)?.[1] ?? null
}

/**
 * Whether a page shows what its data says, to the last character: it is made anew from the data and compared. Only the same version makes the same page;
 * `compared` is false where another one made it.
 */
export function checkPage(html: string, dossier: Dossier, version: string): { readonly compared: boolean; readonly problems: readonly Problem[] } {
  if (dossier.generator.version !== version) return { compared: false, problems: [] }
  const language = /^<!doctype html>\n<html lang="([a-z]+)"/u.exec(html)?.[1]
  const ui: Messages['language'] = UI_LANGUAGES.find(l => l === language) ?? 'en'
  const fresh = renderHtml(dossier, ui)
  if (fresh === html) return { compared: true, problems: [] }
  let at = 0
  while (at < fresh.length && fresh[at] === html[at]) at++
  return { compared: true, problems: [{ code: 'page-differs', where: `character ${at}`, args: { start: at, found: html.slice(at, at + 60) } }] }
}
