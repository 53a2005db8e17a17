import { MORPH_KEYS, markSentence, morphFeatures } from '../packages/recoupe/src/learn/morphology.ts'
import { nominalTags } from '../packages/recoupe/src/learn/syntax.ts'
import { best, score } from '../packages/recoupe/src/learn/table.ts'
import { casingOf, TAG_KEYS, tagFeatures, tagSentence } from '../packages/recoupe/src/learn/tagger.ts'
import { averaged, correct, makePerceptron, makeRandom, shuffle } from './perceptron.ts'
import type { Example, Inventory } from './treebank.ts'

export interface TagSetting {
  readonly bits: number
  readonly rounds: number
  readonly seed: number
}

/** Trains the tagger on its own running predictions, so that it learns from the left context it will meet. */
export function trainTagger(
  examples: readonly Example[],
  inventory: Inventory,
  setting: TagSetting,
  drafts: readonly Int32Array[] | null = null,
): Float32Array {
  const p = makePerceptron(setting.bits)
  const random = makeRandom(setting.seed)
  const order = examples.map((_, k) => k)
  const keys = new Int32Array(TAG_KEYS)
  const classes = inventory.tags.map((_, k) => k)
  const scores = new Float64Array(classes.length)
  for (let round = 0; round < setting.rounds; round++) {
    shuffle(order, random)
    for (const k of order) {
      const { attributes, size, tags } = examples[k] as Example
      const draft = drafts?.[k] ?? null
      const casing = casingOf(attributes, 0, size)
      const guessed = new Int32Array(size)
      for (let i = 0; i < size; i++) {
        const n = tagFeatures(attributes, i, 0, size, casing, guessed, draft, keys)
        score(p, keys, n, classes, classes.length, scores)
        const guess = best(scores, classes.length)
        guessed[i] = guess
        p.clock++
        if (guess !== tags[i]) correct(p, keys, n, tags[i] as number, guess)
      }
    }
  }
  return averaged(p)
}

/** Trains the bundles on the tags given per example (predicted ones, best from a jackknife). */
export function trainMorphology(examples: readonly Example[], given: readonly Int32Array[], inventory: Inventory, setting: TagSetting): Float32Array {
  const p = makePerceptron(setting.bits)
  const random = makeRandom(setting.seed)
  const order = examples.map((_, k) => k)
  const keys = new Int32Array(MORPH_KEYS)
  const scores = new Float64Array(inventory.bundles.length)
  const nominal = nominalTags(inventory.tags)
  for (let round = 0; round < setting.rounds; round++) {
    shuffle(order, random)
    for (const k of order) {
      const { attributes, size, bundles } = examples[k] as Example
      const tags = given[k] as Int32Array
      const guessed = new Int32Array(size)
      let agreeing = -1
      for (let i = 0; i < size; i++) {
        const candidates = inventory.allowed[tags[i] as number] ?? []
        const gold = bundles[i] as number
        let guess = candidates[0] ?? 0
        if (candidates.length > 1) {
          const n = morphFeatures(attributes, i, 0, size, tags, guessed, agreeing, keys)
          score(p, keys, n, candidates, candidates.length, scores)
          guess = candidates[best(scores, candidates.length)] as number
          p.clock++
          if (guess !== gold && candidates.includes(gold)) correct(p, keys, n, gold, guess)
        }
        guessed[i] = guess
        if (nominal.has(tags[i] as number)) agreeing = guess
      }
    }
  }
  return averaged(p)
}

/** Tags each example by a model that never saw it, `folds` models in turn. */
export function jackknifeTags(
  examples: readonly Example[],
  inventory: Inventory,
  setting: TagSetting,
  folds: number,
  drafts: readonly Int32Array[] | null = null,
): Int32Array[] {
  const out = examples.map(e => new Int32Array(e.size))
  for (let fold = 0; fold < folds; fold++) {
    const inside = (_: unknown, k: number): boolean => k % folds !== fold
    const weights = trainTagger(examples.filter(inside), inventory, setting, drafts?.filter(inside) ?? null)
    const model = { table: { weights, mask: weights.length - 1 }, tags: inventory.tags }
    examples.forEach((e, k) => {
      if (k % folds === fold) tagSentence(model, e.attributes, 0, e.size, drafts?.[k] ?? null, out[k] as Int32Array)
    })
  }
  return out
}

/** The same for bundles, over tags that are themselves jackknifed. */
export function jackknifeBundles(
  examples: readonly Example[],
  given: readonly Int32Array[],
  inventory: Inventory,
  setting: TagSetting,
  folds: number,
): Int32Array[] {
  const out = examples.map(e => new Int32Array(e.size))
  const nominal = nominalTags(inventory.tags)
  for (let fold = 0; fold < folds; fold++) {
    const inside = (_: unknown, k: number): boolean => k % folds !== fold
    const weights = trainMorphology(examples.filter(inside), given.filter(inside), inventory, setting)
    const model = { table: { weights, mask: weights.length - 1 }, bundles: inventory.bundles, allowed: inventory.allowed }
    examples.forEach((e, k) => {
      if (k % folds === fold) markSentence(model, e.attributes, 0, e.size, given[k] as Int32Array, out[k] as Int32Array, nominal)
    })
  }
  return out
}
