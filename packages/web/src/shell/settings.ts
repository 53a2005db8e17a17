import { useSyncExternalStore } from 'react'
import { UI_LANGUAGES, type UiLanguage } from 'recoupe/view'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface Settings {
  readonly language: UiLanguage
  readonly theme: Theme
  /** One-key shortcuts. */
  readonly keys: boolean
}

/** The same names as the one-page rendering uses, so that both remember the same. */
const PREFIX = 'recoupe.'

function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // a private window may have no store: the setting then lasts as long as the page
  }
}

function firstSettings(): Settings {
  const asked = [recall('language'), ...navigator.languages.map(l => l.slice(0, 2))]
  const language = asked.flatMap(l => UI_LANGUAGES.filter(own => own === l))[0] ?? 'fr'
  const theme = THEMES.find(t => t === recall('theme')) ?? 'auto'
  return { language, theme, keys: recall('keys') !== 'off' }
}

let settings = firstSettings()
const listeners = new Set<() => void>()

function show({ language, theme, keys }: Settings): void {
  const root = document.documentElement
  root.lang = language
  root.classList.add('js')
  root.classList.toggle('no-keys', !keys)
  if (theme === 'auto') root.removeAttribute('data-theme')
  else root.dataset.theme = theme
}

show(settings)

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change }
  keep('language', settings.language)
  keep('theme', settings.theme)
  keep('keys', settings.keys ? 'on' : 'off')
  show(settings)
  for (const tell of listeners) tell()
}

export function nextTheme(): void {
  changeSettings({ theme: THEMES[(THEMES.indexOf(settings.theme) + 1) % THEMES.length] ?? 'auto' })
}

export function nextLanguage(): void {
  changeSettings({ language: UI_LANGUAGES[(UI_LANGUAGES.indexOf(settings.language) + 1) % UI_LANGUAGES.length] ?? 'fr' })
}

export const currentSettings = (): Settings => settings

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useSettings = (): Settings => useSyncExternalStore(subscribe, currentSettings)
