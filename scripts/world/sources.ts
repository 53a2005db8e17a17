import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../packages/recoupe/src/lang/world/sources')

/** Rows of one of our source tables: cells by column, comments left out. */
export function rows(file: string, columns: number): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const cells = line.split('|').map(cell => cell.trim())
      if (cells.length > columns) throw new Error(`${file}: ${cells.length} cells where at most ${columns} are known: ${line}`)
      return [...cells, ...Array<string>(columns - cells.length).fill('')]
    })
}

export const list = (cell: string): string[] =>
  cell
    .split(';')
    .map(item => item.trim())
    .filter(item => item !== '')

/** A pair `français=English`, either side with spellings after `/`; one side alone serves both unless the `=` is there. */
export function pair(item: string): { fr: string[]; en: string[] } {
  const at = item.indexOf('=')
  const spellings = (text: string): string[] =>
    text
      .split('/')
      .map(s => s.trim())
      .filter(s => s !== '')
  if (at < 0) return { fr: spellings(item), en: spellings(item) }
  return { fr: spellings(item.slice(0, at)), en: spellings(item.slice(at + 1)) }
}

/** Reasons by form, as one letter each; see `read-table.ts`. */
export function ambiguities(): ReadonlyMap<string, string> {
  const letters: Readonly<Record<string, string>> = { word: 'w', person: 'p', place: 'l', generic: 'g', acronym: 'c' }
  const found = new Map<string, string>()
  for (const [reason = '', forms = ''] of rows('ambiguous.txt', 2)) {
    const letter = letters[reason]
    if (!letter) throw new Error(`ambiguous.txt: unknown reason ${reason}`)
    for (const form of list(forms)) if (!found.get(form)?.includes(letter)) found.set(form, (found.get(form) ?? '') + letter)
  }
  return found
}

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
