import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type GoldenCase, readCase } from './read-case.ts'

export const CORPUS = resolve(import.meta.dirname, '../../corpus')

export interface CaseFile {
  /** `fr/selon/sentence-start`: language, phenomenon, name. */
  readonly id: string
  readonly language: string
  readonly phenomenon: string
  readonly path: string
  readonly golden: GoldenCase
}

/** Every case of the corpus, in order of its id. */
export function allCases(root = CORPUS): CaseFile[] {
  const cases: CaseFile[] = []
  for (const language of folders(root).filter(name => name.length === 2))
    for (const phenomenon of folders(join(root, language)))
      for (const file of readdirSync(join(root, language, phenomenon)).sort()) {
        if (!file.endsWith('.xml')) continue
        const path = join(root, language, phenomenon, file)
        const id = `${language}/${phenomenon}/${file.slice(0, -4)}`
        try {
          cases.push({ id, language, phenomenon, path, golden: readCase(readFileSync(path, 'utf8')) })
        } catch (cause) {
          throw new Error(`${id}: ${(cause as Error).message}`, { cause })
        }
      }
  return cases
}

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

const MISSES = join(CORPUS, 'misses.json')

/** Cases that are known to be missed, id → what is wrong. */
export const knownMisses = (): Record<string, readonly string[]> =>
  existsSync(MISSES) ? (JSON.parse(readFileSync(MISSES, 'utf8')) as Record<string, readonly string[]>) : {}
export const missesPath = MISSES
