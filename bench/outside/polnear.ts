import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Span } from '../../packages/recoupe/src/types/index.ts'

/** PolNeAR (Newell et al. 2018), beside the repository. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/data/attribution/PolNeAR')
/** Its development documents. */
export const POLNEAR = join(CORPUS, 'dev')

/**
 * The training documents that a measure has been taken of, by their place in the order of their names. Of the first 60, and of two in fourteen of the others
 * after they had been measured blind, disagreements were read and rules mended; two in fourteen more were held against the marks once rules and weights
 * stood, so that they say what blind documents would.
 */
export const READ_PART = (place: number): boolean => place < 60 || place % 14 === 5 || place % 14 === 9
export const BLIND_PART = (place: number): boolean => place >= 60 && (place % 14 === 2 || place % 14 === 11)

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
export function* polnearDocuments(part: 'dev' | 'train' = 'dev', wanted: (place: number) => boolean = () => true): Generator<MarkedDocument> {
  const folder = join(CORPUS, part)
  if (!existsSync(folder)) return
  const first = new Map<string, string>()
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/u, '')
    if (!first.has(name)) first.set(name, file)
  }
  for (const [place, [name, file]] of [...first].entries()) {
    if (!wanted(place)) continue
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
    yield { name, text, gold: readGold(join(folder, 'attributions', file)).filter(g => g.content.length > 0) }
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
