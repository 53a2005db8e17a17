/**
 * `npx tsx train/pairs.ts [--measure FOLDER…]`: learns from our own marked stories what speaks for two statements being about one claim, and
 * writes `packages/recoupe/src/claims/alignment/pair-weights.ts`, after telling how well each story is ranked by the others. The same stories give the
 * same bytes. With `--measure` it writes nothing, and tells how well the weights rank the pairs of the stories in other folders, such as those beside the repository, which only measure.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dot, type Row } from '../bench/logistic.ts'
import { FEATURES } from '../packages/recoupe/src/claims/alignment/features.ts'
import { priorOf } from '../packages/recoupe/src/claims/alignment/judge-pairs.ts'
import { SECOND_WEIGHTS, WEIGHTS } from '../packages/recoupe/src/claims/alignment/pair-weights.ts'
import { SECOND_FEATURES } from '../packages/recoupe/src/claims/alignment/second-look.ts'
import type { Proposition } from '../packages/recoupe/src/claims/propositions/proposition.ts'
import { fitNewton } from './pairs/newton.ts'
import { type MarkedStory, readFolder, readTeaching } from './pairs/read-marked.ts'

interface Example extends Row {
  readonly p: Proposition
  readonly q: Proposition
  /** Log-odds that the size of the story gives before anything is weighed. */
  readonly prior: number
}

/** One story's examples, and the judge that looks at them again. */
interface Lesson {
  readonly examples: readonly Example[]
  readonly lookAgain: MarkedStory['found']['lookAgain']
}

const PENALTY = 4
const SECOND_PENALTY = 8

const root = resolve(import.meta.dirname, '..')
const flag = process.argv.indexOf('--measure')

/** One example per pair of marked statements: its clauses that are most alike. */
function lessonOf({ found: { like, features, lookAgain }, size, clauses, standing }: MarkedStory): Lesson {
  const prior = priorOf(size)
  const list = [...clauses]
  const examples = list.flatMap(([s, own], k) =>
    list.slice(k + 1).flatMap(([t, others]): Example[] => {
      if (s.within === t.id || t.within === s.id) return []
      const pairs = own.flatMap(p => others.map(q => ({ p, q, score: like(p, q).score })))
      const { p, q } = pairs.reduce((a, b) => (b.score > a.score ? b : a))
      const [left, right] = [standing(s), standing(t)]
      return [{ p, q, prior, x: features(p, q), y: [...left.keys()].some(id => right.has(id)) ? 1 : 0 }]
    }),
  )
  return { examples, lookAgain }
}

const without = <T>(list: readonly T[], k: number): readonly T[] => list.filter((_, other) => other !== k)

/** The examples as the second look sees them after a first look with the weights given. */
function secondRows({ examples, lookAgain }: Lesson, weights: readonly number[]): Row[] {
  const again = lookAgain(weights)
  return examples.map(({ p, q, y }) => ({ x: again(p, q), y }))
}

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

const scoredBy = (w: readonly number[], rows: readonly Row[]): { z: number; y: 0 | 1 }[] => rows.map(({ x, y, prior = 0 }) => ({ z: dot(w, x) + prior, y }))

const table = (names: readonly string[], weights: readonly number[]): string =>
  names.map((name, k) => `  ${Number((weights[k] ?? 0).toFixed(3))}, // ${name}\n`).join('')

if (flag >= 0) {
  for (const folder of process.argv.slice(flag + 1)) {
    const lessons = (await readFolder(folder)).map(lessonOf)
    console.log(
      `${folder}: ${measure(
        scoredBy(
          SECOND_WEIGHTS,
          lessons.flatMap(l => secondRows(l, WEIGHTS)),
        ),
      )}`,
    )
  }
} else {
  const lessons = (await readTeaching()).map(lessonOf)
  // the second look learns from first looks at stories that the first has not learned from, as it will meet them
  const unseen = lessons.map((_, k) =>
    fitNewton(
      without(lessons, k).flatMap(l => l.examples),
      PENALTY,
    ),
  )
  console.log(`each story by the others, first look: ${measure(lessons.flatMap((l, k) => scoredBy(unseen[k] ?? [], l.examples)))}`)
  const rows = lessons.map((l, k) => secondRows(l, unseen[k] ?? []))
  console.log(`second look: ${measure(rows.flatMap((own, k) => scoredBy(fitNewton(without(rows, k).flat(), SECOND_PENALTY), own)))}`)
  const first = fitNewton(
    lessons.flatMap(l => l.examples),
    PENALTY,
  )
  const second = fitNewton(rows.flat(), SECOND_PENALTY)
  writeFileSync(
    join(root, 'packages/recoupe/src/claims/alignment/pair-weights.ts'),
    `/** Weights of the features in the order of \`FEATURES\`: learned from our own stories by \`train/pairs.ts\`, which writes this file. */
export const WEIGHTS: readonly number[] = [
${table(FEATURES, first)}]

/** Weights of what the second look weighs, in the order of \`SECOND_FEATURES\`. */
export const SECOND_WEIGHTS: readonly number[] = [
${table(SECOND_FEATURES, second)}]
`,
  )
}
