/**
 * `npx tsx train/clash.ts`: learns from our own marked stories what shows that two positions on one claim are opposed, and writes
 * `packages/recoupe/src/claims/contradiction/clash-weights.ts`, after telling how often that and the signs of the wordings alone are wrong where
 * each story is judged by the others. The same stories give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Example, scoreOf, train } from '../bench/claims/contradiction-pairs.ts'
import { CLASH_FEATURES } from '../packages/recoupe/src/claims/contradiction/judge-clash.ts'
import { type MarkedStory, readTeaching } from './pairs/read-marked.ts'

const APART = CLASH_FEATURES.indexOf('signs apart')

/** One example per pair of statements that both the marks and we put in one claim. */
function examplesOf({ found: { claims, clashes }, standing }: MarkedStory): Example[] {
  return claims.flatMap(claim =>
    claim.members.flatMap((p, k) =>
      claim.members.slice(k + 1).flatMap((q): Example[] => {
        if (!p.statement || !q.statement || p.statement.id === q.statement.id) return []
        const [left, right] = [standing(p.statement), standing(q.statement)]
        const shared = [...left].filter(([id]) => right.has(id))
        if (shared.length === 0) return []
        return [{ x: clashes(claim, p, q), y: shared.some(([id, stance]) => (stance === 'denies') !== (right.get(id) === 'denies')) ? 1 : 0 }]
      }),
    ),
  )
}

function tell(name: string, judged: readonly { readonly said: boolean; readonly y: number }[]): void {
  const missed = judged.filter(j => !j.said && j.y === 1).length
  const wrong = judged.filter(j => j.said && j.y === 0).length
  console.log(`${name}: ${judged.length} pairs of one claim, ${judged.filter(j => j.y === 1).length} opposed: ${wrong} wrongly opposed, ${missed} not seen`)
}

const stories = (await readTeaching()).map(examplesOf)
tell(
  'signs of the wordings',
  stories.flat().map(({ x, y }) => ({ said: x[APART] === 1, y })),
)
tell(
  'each story by the others',
  stories.flatMap((own, k) => {
    const weights = train(stories.filter((_, other) => other !== k).flat())
    return own.map(e => ({ said: scoreOf(weights, e) > 0, y: e.y }))
  }),
)
const weights = train(stories.flat())
const rows = CLASH_FEATURES.map((name, k) => `  ${Number((weights[k] ?? 0).toFixed(3))}, // ${name}`)
writeFileSync(
  resolve(import.meta.dirname, '../packages/recoupe/src/claims/contradiction/clash-weights.ts'),
  `/** Weights of the features in the order of \`CLASH_FEATURES\`: learned from our own stories by \`train/clash.ts\`, which writes this file. */\nexport const CLASH_WEIGHTS: readonly number[] = [\n${rows.join('\n')}\n]\n`,
)
