import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ReportFacts } from '../types/index.ts'
import { faultOfSystem } from './error.ts'
import { type Input, isUrl, MAX_BYTES } from './input.ts'
import type { Leaf } from './leaf.ts'
import { readManifest } from './manifest/read-manifest.ts'

/** Endings of the files that a folder's reports have. */
export const SUFFIXES = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx'] as const

/** What opening an input brings: its reports one by one, and the title where a manifest states one. */
export type Opened = Leaf | { readonly kind: 'title'; readonly title: string }

export interface ExpandOptions {
  readonly languages: readonly string[]
}

/** Opens folders and manifests, in order; files are named, not read. Nothing is held but the listing of one folder at each depth. */
export async function* expand(inputs: Iterable<Input>, options: ExpandOptions): AsyncGenerator<Opened> {
  let texts = 0
  for (const input of inputs) {
    if (typeof input === 'string') yield* isUrl(input) ? [address(input, {})] : expandPath(input, {}, options)
    else if ('manifest' in input) yield* expandManifest(input.manifest, options)
    else if ('path' in input) {
      const { path, ...facts } = input
      yield* expandPath(path, facts, options)
    } else if (!('text' in input)) {
      const { url, ...facts } = input
      yield address(url, facts)
    } else {
      const { text, name = `text-${++texts}`, format, charset, url, ...facts } = input
      yield {
        kind: 'text',
        name,
        body: text,
        ...(format ? { format } : {}),
        ...(url === undefined ? {} : { url }),
        ...(charset === undefined ? {} : { charset }),
        facts,
      }
    }
  }
}

const address = (url: string, facts: ReportFacts): Leaf => ({ kind: 'url', name: url, url, facts })

async function* expandPath(path: string, facts: ReportFacts, options: ExpandOptions): AsyncGenerator<Opened> {
  let folder = false
  try {
    folder = (await stat(path)).isDirectory()
  } catch (error) {
    yield { kind: 'fault', fault: faultOfSystem(path, error, false), cause: error }
    return
  }
  if (folder) yield* expandFolder(path, facts)
  else if (path.toLowerCase().endsWith('.json')) yield* expandManifest(path, options)
  else yield { kind: 'file', name: path, file: path, path, seen: true, facts }
}

async function* expandFolder(path: string, facts: ReportFacts): AsyncGenerator<Leaf> {
  let found = false
  for await (const leaf of walk(path, facts)) {
    found = true
    yield leaf
  }
  if (!found) yield { kind: 'fault', fault: { code: 'no-reports', input: path, args: { suffixes: SUFFIXES.slice(0, 4).join(', ') } } }
}

/** Depth first, names in the order of their code units; what begins with a point is left aside. */
async function* walk(folder: string, facts: ReportFacts): AsyncGenerator<Leaf> {
  let entries: import('node:fs').Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { kind: 'fault', fault: faultOfSystem(folder, error, true), cause: error }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path, facts)
    else if ((entry.isFile() || entry.isSymbolicLink()) && SUFFIXES.some(suffix => basename(path).toLowerCase().endsWith(suffix)))
      yield { kind: 'file', name: path, file: path, path, seen: true, facts }
  }
}

/** A manifest's reports, its title first. */
async function* expandManifest(path: string, { languages }: ExpandOptions): AsyncGenerator<Opened> {
  let text: string
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) {
      yield { kind: 'fault', fault: { code: 'too-large', input: path, args: sizes(size) } }
      return
    }
    text = await readFile(path, 'utf8')
  } catch (error) {
    yield { kind: 'fault', fault: faultOfSystem(path, error, false), cause: error }
    return
  }
  const reading = readManifest(path, text, languages)
  if (reading.kind === 'fault') {
    yield reading
    return
  }
  const { title, leaves } = reading.manifest
  if (title !== null) yield { kind: 'title', title }
  yield* leaves
}

/** Sizes in millions of bytes, as file managers show them, the limit rounded down and the file's rounded up. */
export const sizes = (bytes: number): { readonly size: number; readonly limit: number } => ({
  size: Math.ceil(bytes / 1e6),
  limit: Math.floor(MAX_BYTES / 1e6),
})
