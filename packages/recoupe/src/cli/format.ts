import { FORMATS, type Format } from '../engine/render.ts'
import type { Messages } from '../messages/index.ts'
import type { Console } from './console.ts'
import { choose } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Endings by which `-o` says the format, longer ones first. */
const ENDINGS: readonly (readonly [ending: string, format: Format])[] = [
  ['.annotations.jsonld', 'annotation'],
  ['.prov.jsonld', 'prov'],
  ['.jsonld', 'jsonld'],
  ['.ftm.json', 'ftm'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.csv', 'csv'],
  ['.docx', 'docx'],
  ['.txt', 'text'],
]

/** The format that is asked for, else the one that the name of the output ends in. @throws UsageError that lists the formats */
export function formatOf({ format, output }: { readonly format?: string; readonly output?: string }, words: Messages): Format {
  if (format !== undefined) return choose('--format', format, FORMATS, words)
  const name = (output ?? '').toLowerCase()
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1] ?? 'text'
}

/** Bytes of a document on a terminal would be noise, and may be commands to it. @throws UsageError that says where they may go */
export function checkTarget(format: Format, { output }: { readonly output?: string }, { stdout }: Console, { usage }: Messages): void {
  if (format === 'docx' && (output === undefined || output === '-') && stdout.isTTY === true) throw new UsageError(usage.errors.notForScreen(format))
}
