import type { Words } from '../../types/index.ts'
import { areKin } from '../alignment/compare.ts'

/** A word with something to compare, in its place: under which word, by which relation. */
export interface Slot {
  readonly governor: readonly string[]
  /** A UD relation, passives undone, with the preposition where there is one. */
  readonly relation: string
  readonly filler: readonly string[]
}

/** Relations that say who does what to whom, the passive's turned round: *le port est fermé par la ville*, *la ville ferme le port*. */
const RELATIONS: Readonly<Record<string, string>> = {
  nsubj: 'subject',
  'obl:agent': 'subject',
  'nsubj:pass': 'object',
  obj: 'object',
  xcomp: 'open',
  ccomp: 'clause',
  amod: 'modifier',
  acl: 'modifier',
  'acl:relcl': 'modifier',
  nmod: 'noun',
  appos: 'noun',
  nummod: 'number',
  advmod: 'adverb',
}

/** The filled slots of some of a text's words, in order. Linear in them. */
export function slotsOf(words: Words, indices: readonly number[], keysAt: (word: number) => readonly string[]): Slot[] {
  const inside = new Set(indices)
  const preposition = new Map<number, string>()
  for (const i of indices) {
    const head = words.head[i] ?? -1
    if (words.relation[i] === 'case' && head >= 0 && !preposition.has(head)) preposition.set(head, (words.lemma[i] ?? '').toLowerCase())
  }
  const slots: Slot[] = []
  for (const i of indices) {
    const head = words.head[i] ?? -1
    const relation = words.relation[i] ?? ''
    const plain = RELATIONS[relation] ?? (relation.startsWith('obl') ? 'oblique' : null)
    if (!inside.has(head) || plain === null) continue
    const [filler, governor] = [keysAt(i), keysAt(head)]
    if (filler.length === 0 || governor.length === 0) continue
    slots.push({ governor, relation: plain === 'noun' || plain === 'oblique' ? `${plain} ${preposition.get(i) ?? ''}` : plain, filler })
  }
  return slots
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(x => b.some(y => x === y || areKin(x, y)))

/**
 * Slots of one governor that two texts fill alike, and those that each fills with something that the other does not speak of
 * (*la mer a monté de trois mètres* / *la mer a monté d'un mètre*).
 */
export function compareSlots(
  a: readonly Slot[],
  b: readonly Slot[],
  keys: readonly [readonly string[], readonly string[]],
): { same: number; clashing: number } {
  let same = 0
  let clashing = 0
  for (const x of a) {
    for (const y of b) {
      if (x.relation !== y.relation || !meet(x.governor, y.governor)) continue
      if (meet(x.filler, y.filler)) same++
      else if (!meet(x.filler, keys[1]) && !meet(y.filler, keys[0])) clashing++
    }
  }
  return { same, clashing }
}
