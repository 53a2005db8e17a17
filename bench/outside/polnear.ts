import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Span } from '../../packages/recoupe/src/types/index.ts'

/** PolNeAR's development documents (Newell et al. 2018), beside the repository. */
export const POLNEAR = resolve(import.meta.dirname, '../../../shared/data/attribution/PolNeAR/dev')

export interface Relation {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface MarkedDocument {
  readonly name: string
  readonly text: string
  readonly gold: readonly Relation[]
}

/** Every document once: several annotators read some, and the first one counts. Empty where the corpus is not there. */
export function* polnearDocuments(): Generator<MarkedDocument> {
  if (!existsSync(POLNEAR)) return
  const seen = new Set<string>()
  for (const file of readdirSync(join(POLNEAR, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/u, '')
    if (seen.has(name)) continue
    seen.add(name)
    const text = readFileSync(join(POLNEAR, 'text', `${name}.txt`), 'utf8')
    yield { name, text, gold: readGold(join(POLNEAR, 'attributions', file)).filter(g => g.content.length > 0) }
  }
}

/** Reads brat's stand-off: text-bound spans, then events that link them. */
function readGold(path: string): Relation[] {
  const spans = new Map<string, { role: string; spans: Span[] }>()
  const relations: Relation[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const bound = /^(T\d+)\t(\w+) ([\d ;]+)\t/u.exec(line)
    if (bound) {
      const parts = (bound[3] ?? '').split(';').map(p => p.split(' ').map(Number))
      spans.set(bound[1] ?? '', { role: bound[2] ?? '', spans: parts.map(([start = 0, end = 0]) => ({ start, end })) })
    }
    const event = /^E\d+\t(.*)$/u.exec(line)
    if (!event) continue
    const of = (role: string): Span[] =>
      [...(event[1] ?? '').matchAll(new RegExp(`${role}\\d*:(T\\d+)`, 'gu'))].flatMap(m => spans.get(m[1] ?? '')?.spans ?? [])
    relations.push({ source: of('Source'), cue: of('Cue'), content: of('Content') })
  }
  return relations
}
