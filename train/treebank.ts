import type { Sentence } from '../bench/conllu.ts'
import { type Attributes, type LexiconKey, readAttributes } from '../packages/recoupe/src/learn/attributes.ts'
import type { SenseKey } from '../packages/recoupe/src/learn/senses.ts'

/** The closed sets that a treebank uses, in order of first appearance. */
export interface Inventory {
  readonly tags: readonly string[]
  readonly bundles: readonly string[]
  readonly relations: readonly string[]
  /** Per tag, the bundles seen with it, most frequent first. */
  readonly allowed: readonly (readonly number[])[]
  /** By tag of head (the root is one more) and tag of child, the relations seen, most frequent first. */
  readonly candidates: readonly (readonly number[])[]
}

/** A sentence in integers. `heads` holds the sentence's length for the root. */
export interface Example {
  readonly attributes: Attributes
  readonly size: number
  readonly tags: Int32Array
  readonly bundles: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

function byCount(counts: Map<number, number> | undefined): number[] {
  return [...(counts ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([k]) => k)
}

function count(table: Map<number, number>[], row: number, value: number): void {
  const counts = table[row] ?? new Map<number, number>()
  table[row] = counts
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

export function takeInventory(sentences: readonly Sentence[]): Inventory {
  const tags = [...new Set(sentences.flatMap(s => s.upos))].sort()
  const bundles = ['_', ...new Set(sentences.flatMap(s => s.feats.filter(f => f !== '_')))].sort()
  const relations = [...new Set(sentences.flatMap(s => s.relations))].sort()
  const allowed: Map<number, number>[] = []
  const pairs: Map<number, number>[] = []
  for (const s of sentences) {
    s.upos.forEach((tag, i) => {
      const t = tags.indexOf(tag)
      count(allowed, t, bundles.indexOf(s.feats[i] ?? '_'))
      const h = s.heads[i] ?? -1
      const headTag = h < 0 ? tags.length : tags.indexOf(s.upos[h] ?? '')
      count(pairs, headTag * tags.length + t, relations.indexOf(s.relations[i] ?? ''))
    })
  }
  const everyRelation = relations.map((_, k) => k)
  const candidates = Array.from({ length: (tags.length + 1) * tags.length }, (_, k) => {
    const seen = byCount(pairs[k])
    return seen.length > 0 ? seen : k >= tags.length * tags.length ? [relations.indexOf('root')] : everyRelation
  })
  return { tags, bundles, relations, allowed: tags.map((_, t) => byCount(allowed[t])), candidates }
}

export function toExample(s: Sentence, inventory: Inventory, lexiconKey: LexiconKey, senseKey: SenseKey): Example {
  const size = s.forms.length
  const find = (list: readonly string[], values: readonly string[]): Int32Array => Int32Array.from(values, v => list.indexOf(v))
  return {
    attributes: readAttributes(s.forms, lexiconKey, senseKey),
    size,
    tags: find(inventory.tags, s.upos),
    bundles: find(inventory.bundles, s.feats),
    heads: Int32Array.from(s.heads, h => (h < 0 ? size : h)),
    relations: find(inventory.relations, s.relations),
  }
}
