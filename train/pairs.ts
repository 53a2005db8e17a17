/**
 * `npx tsx train/pairs.ts [--measure FOLDER…]`: learns from our own marked stories what speaks for two statements being about one claim, and
 * writes `packages/recoupe/src/claims/alignment/pair-weights.ts`, after telling how well each story is ranked by the others. The same stories give the
 * same bytes. With `--measure` it writes nothing, and tells how well the weights rank the pairs of the stories in other folders, such as those beside the repository, which only measure.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dot, fitLogistic, type Row } from '../bench/logistic.ts'
import { FEATURES } from '../packages/recoupe/src/claims/alignment/features.ts'
import { priorOf } from '../packages/recoupe/src/claims/alignment/judge-pairs.ts'
import { WEIGHTS } from '../packages/recoupe/src/claims/alignment/pair-weights.ts'
import { type MarkedStory, readFolder } from './pairs/read-marked.ts'

interface Example extends Row {
  /** Log-odds that the size of the story gives before anything is weighed. */
  readonly prior: number
}

const PENALTY = 4
const STEPS = 600

const root = resolve(import.meta.dirname, '..')
const flag = process.argv.indexOf('--measure')

/** One example per pair of marked statements: its clauses that are most alike. */
function pairsOf({ found: { like, features }, size, clauses, standing }: MarkedStory): Example[] {
  const prior = priorOf(size)
  const list = [...clauses]
  return list.flatMap(([s, own], k) =>
    list.slice(k + 1).flatMap(([t, others]): Example[] => {
      if (s.within === t.id || t.within === s.id) return []
      const pairs = own.flatMap(p => others.map(q => ({ p, q, score: like(p, q).score })))
      const best = pairs.reduce((a, b) => (b.score > a.score ? b : a))
      const [left, right] = [standing(s), standing(t)]
      return [{ prior, x: features(best.p, best.q), y: [...left.keys()].some(id => right.has(id)) ? 1 : 0 }]
    }),
  )
}

const learn = (examples: readonly Example[]): number[] => fitLogistic(examples, { penalty: FEATURES.map((_, k) => (k === 0 ? 0 : PENALTY)) }, STEPS)

/** Average precision of a ranking, and its best F1. */
function measure(scored: readonly { readonly z: number; readonly y: 0 | 1 }[]): string {
  const ranked = [...scored].sort((a, b) => b.z - a.z)
  const all = ranked.filter(r => r.y === 1).length
  let [right, precision, best] = [0, 0, 0]
  ranked.forEach(({ y }, k) => {
    right += y
    if (y === 1) precision += right / (k + 1) / all
    best = Math.max(best, (2 * right) / (k + 1 + all))
  })
  return `${ranked.length} pairs, ${all} of one claim: average precision ${precision.toFixed(3)}, best F1 ${best.toFixed(3)}`
}

const scoredBy = (w: readonly number[], examples: readonly Example[]): { z: number; y: 0 | 1 }[] =>
  examples.map(({ x, y, prior }) => ({ z: dot(w, x) + prior, y }))

if (flag >= 0) {
  for (const folder of process.argv.slice(flag + 1)) console.log(`${folder}: ${measure(scoredBy(WEIGHTS, (await readFolder(folder)).flatMap(pairsOf)))}`)
} else {
  const stories = (await readFolder('corpus/stories')).map(pairsOf)
  const left = stories.flatMap((own, k) => scoredBy(learn(stories.filter((_, other) => other !== k).flat()), own))
  console.log(`each story by the others: ${measure(left)}`)
  const weights = learn(stories.flat())
  console.log(`trained on ${measure(scoredBy(weights, stories.flat()))}`)
  const rows = FEATURES.map((name, k) => `  ${Number((weights[k] ?? 0).toFixed(3))}, // ${name}`)
  writeFileSync(
    join(root, 'packages/recoupe/src/claims/alignment/pair-weights.ts'),
    `/** Weights of the features in the order of \`FEATURES\`: learned from our own stories by \`train/pairs.ts\`, which writes this file. */\nexport const WEIGHTS: readonly number[] = [\n${rows.join('\n')}\n]\n`,
  )
}
