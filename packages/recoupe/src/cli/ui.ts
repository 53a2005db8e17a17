import { UI_LANGUAGES, type UiLanguage } from '../messages/index.ts'

/** The interface's language by the environment (POSIX: LC_ALL, then LC_MESSAGES, then LANG); English where it is none of ours. */
export function uiOf(environment: Readonly<Record<string, string | undefined>>): UiLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  const language = locale.slice(0, 2).toLowerCase()
  return UI_LANGUAGES.find(known => known === language) ?? 'en'
}

/** The language that the arguments ask for, before they are parsed: usage errors are said in it too. */
export function uiOfArguments(argv: readonly string[]): UiLanguage | null {
  for (const [i, argument] of argv.entries()) {
    if (argument === '--') return null
    const value = argument === '--ui' ? argv[i + 1] : argument.startsWith('--ui=') ? argument.slice(5) : undefined
    const known = UI_LANGUAGES.find(language => language === value)
    if (known) return known
  }
  return null
}
