/**
 * How the cross-check grows with the number of reports of one story: 10 → 1,000, the fitted exponent, and the time of 20 reports warm. What the reports
 * share is read with it, as a dossier reads it.
 *   npx tsx bench/growth.ts
 */
import { createHash } from 'node:crypto'
import { crossCheck } from '../packages/recoupe/src/claims/cross-check.ts'
import type { CrossCheckInput } from '../packages/recoupe/src/claims/input.ts'
import { recordOf } from '../packages/recoupe/src/engine/record.ts'
import { shareFacts } from '../packages/recoupe/src/engine/share-facts.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import type { Report } from '../packages/recoupe/src/types/index.ts'
import { makeReports } from './growth/story.ts'

const SIZES = [10, 20, 50, 100, 200, 500, 1000]
const made = makeReports(Math.max(...SIZES), 7)
const start = performance.now()
const inputs = made.map(({ text, language, published }, k): CrossCheckInput => {
  const report: Report = {
    id: `r${k}`,
    sha256: createHash('sha256').update(`${k} ${text}`).digest('hex'),
    outlet: `Outlet ${k}`,
    agency: null,
    byline: null,
    dateline: null,
    language,
    published: { value: published, basis: 'metadata' },
    title: null,
    text,
    noise: [],
  }
  return recordOf(report)
})
const statements = inputs.reduce((sum, i) => sum + i.record.statements.length, 0)
console.log(`${inputs.length} reports, ${statements} statements, read in ${((performance.now() - start) / 1000).toFixed(1)} s`)

const times: { readonly size: number; readonly seconds: number }[] = []
crossCheck(shareFacts(inputs.slice(0, 20)), packs)
for (const size of SIZES) {
  const from = performance.now()
  const shared = shareFacts(inputs.slice(0, size))
  const sharing = (performance.now() - from) / 1000
  const { claims, divergences, dependencies } = crossCheck(shared, packs)
  const seconds = (performance.now() - from) / 1000
  times.push({ size, seconds })
  console.log(
    `${String(size).padStart(5)} reports  ${seconds.toFixed(2)} s, of it ${sharing.toFixed(2)} s for what they share  ${claims.length} claims, ${divergences.length} divergences, ${dependencies.length} dependencies`,
  )
}

/** Slope of log time over log size, least squares, from 50 reports on: below, fixed costs hide the growth. */
const points = times.filter(t => t.size >= 50).map(t => [Math.log(t.size), Math.log(t.seconds)] as const)
const mx = points.reduce((s, p) => s + p[0], 0) / points.length
const my = points.reduce((s, p) => s + p[1], 0) / points.length
const slope = points.reduce((s, p) => s + (p[0] - mx) * (p[1] - my), 0) / points.reduce((s, p) => s + (p[0] - mx) ** 2, 0)
console.log(
  `exponent ${slope.toFixed(2)}; 20 reports warm ${times.find(t => t.size === 20)?.seconds.toFixed(2)} s; 1,000 reports ${times.at(-1)?.seconds.toFixed(1)} s`,
)
