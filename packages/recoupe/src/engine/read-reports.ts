import { realpath } from 'node:fs/promises'
import type { FetchPage } from '../fetch/index.ts'
import type { Outcome, ReportFacts } from '../types/index.ts'
import { expand } from './expand.ts'
import type { Input } from './input.ts'
import type { Leaf } from './leaf.ts'
import { readLeaf } from './read-leaf.ts'
import { languages } from './tools.ts'

/** What reading brings, in order: the title of a manifest, a report, or the reason why an input gave none. */
export type Read = Outcome | { readonly kind: 'title'; readonly title: string }

/**
 * Reads inputs one by one, in order; nothing is held but the one at hand. A file that two inputs name is read once.
 * @param facts of every report that nothing nearer states
 * @param fetchPage follows addresses; the guarded fetcher unless told
 */
export async function* readReports(inputs: Iterable<Input>, facts: ReportFacts = {}, fetchPage?: FetchPage): AsyncGenerator<Read> {
  const seen = new Set<string>()
  for await (const opened of expand(inputs, { languages })) {
    if (opened.kind === 'title') {
      yield opened
      continue
    }
    if (await isKnown(opened, seen)) continue
    yield await readLeaf(opened.kind === 'fault' ? opened : { ...opened, facts: { ...facts, ...opened.facts } }, fetchPage)
  }
}

async function isKnown(leaf: Leaf, seen: Set<string>): Promise<boolean> {
  if (leaf.kind !== 'file') return false
  const real = await realpath(leaf.file).catch(() => leaf.file)
  if (seen.has(real)) return true
  seen.add(real)
  return false
}
