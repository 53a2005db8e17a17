/**
 * `npx tsx train/acts.ts [--measure FOLDER…]`: learns which plain statements charge or deny, from our own marked stories and quarrels, and writes
 * `packages/recoupe/src/statements/acts/act-weights.ts`, after telling how well each text is judged by the others. Logistic regression by Adam (Kingma & Ba 2015) over the
 * whole batch, with an L2 penalty: the same texts give the same bytes. With `--measure` it writes nothing and tells how the weights judge other stories.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fitLogistic } from '../bench/logistic.ts'
import { ACCUSES, CHARGE, DENIAL, DENIES } from '../packages/recoupe/src/statements/acts/act-weights.ts'
import { contextFeatures, type Features } from '../packages/recoupe/src/statements/acts/features.ts'
import { ACCUSES_FROM, DENIES_FROM } from '../packages/recoupe/src/statements/acts/reconsider.ts'
import { type Weights, weigh } from '../packages/recoupe/src/statements/acts/weigh.ts'
import { CHARGE_FEATURES, DENIAL_FEATURES } from './acts/chosen.ts'
import { type MarkedReport, readMarkedStories, readQuarrels } from './acts/examples.ts'

const PENALTY = 2
const STEPS = 400
/** Parts into which the texts are cut, so that no text is judged by weights that saw it. */
const FOLDS = 10

interface Example {
  readonly x: Features
  readonly y: 0 | 1
}

function learn(examples: readonly Example[], names: readonly string[]): Weights {
  const keys = ['bias', ...names]
  const rows = examples.map(({ x, y }) => ({ x: keys.map(k => x.get(k) ?? 0), y }))
  const w = fitLogistic(rows, { penalty: keys.map((_, k) => (k === 0 ? 0 : PENALTY)) }, STEPS)
  return Object.fromEntries(keys.map((k, i) => [k, Number((w[i] ?? 0).toFixed(2))]))
}

const flag = (b: boolean): 0 | 1 => (b ? 1 : 0)

/** Marked open statements of some reports as examples of one act. */
const examplesOf = (reports: readonly MarkedReport[], act: string, featuresOf: (report: MarkedReport) => readonly Features[]): Example[] =>
  reports.flatMap(report => {
    const features = featuresOf(report)
    return [...report.marked].flatMap(([i, gold]) => (report.open[i] ? [{ x: features[i] ?? new Map(), y: flag(gold === act) }] : []))
  })

interface Local {
  readonly charge: Weights
  readonly denial: Weights
}

const local = (reports: readonly MarkedReport[]): Local => ({
  charge: learn(
    examplesOf(reports, 'accuse', r => r.scene.local),
    CHARGE_FEATURES,
  ),
  denial: learn(
    examplesOf(reports, 'deny', r => r.scene.local),
    DENIAL_FEATURES,
  ),
})

/** Features with what the neighbours are likely to be, by weights of the first step. */
function inContext({ scene, open }: MarkedReport, { charge, denial }: Local): Features[] {
  const soft = (act: string, weights: Weights): number[] => scene.local.map((f, i) => (open[i] ? weigh(weights, f) : flag(scene.acts[i] === act)))
  return contextFeatures(scene, soft('accuse', charge), soft('deny', denial))
}

interface Both {
  readonly accuses: Weights
  readonly denies: Weights
}

function second(reports: readonly MarkedReport[], features: ReadonlyMap<MarkedReport, readonly Features[]>): Both {
  const of = (report: MarkedReport): readonly Features[] => features.get(report) ?? []
  return { accuses: learn(examplesOf(reports, 'accuse', of), CHARGE_FEATURES), denies: learn(examplesOf(reports, 'deny', of), DENIAL_FEATURES) }
}

interface Count {
  of: number
  before: number
  right: number
  denials: number
  found: number
  rightly: number
}

/** Counts what weights make of one report: acts right among those marked, denials said and meant. */
function count(total: Count, report: MarkedReport, features: readonly Features[], { accuses, denies }: Both): void {
  report.scene.acts.forEach((act, i) => {
    const f = features[i] ?? new Map()
    const [a, d] = report.open[i] ? [weigh(accuses, f), weigh(denies, f)] : [0, 0]
    const said = a >= ACCUSES_FROM && a >= d ? 'accuse' : d >= DENIES_FROM ? 'deny' : act === 'decline' ? 'other' : act
    const gold = report.marked.get(i)
    if (said === 'deny') total.found++
    if (gold === undefined) return
    total.of++
    if (gold === (act === 'decline' ? 'other' : act)) total.before++
    if (gold === said) total.right++
    if (gold === 'deny') total.denials++
    if (gold === 'deny' && said === 'deny') total.rightly++
  })
}

const tell = (name: string, t: Count): string =>
  `${name}: act ${(t.before / t.of).toFixed(3)} → ${(t.right / t.of).toFixed(3)} of ${t.of}; denials P ${(t.rightly / t.found).toFixed(3)} R ${(t.rightly / t.denials).toFixed(3)}`

const empty = (): Count => ({ of: 0, before: 0, right: 0, denials: 0, found: 0, rightly: 0 })

const root = resolve(import.meta.dirname, '..')
const measured = process.argv.indexOf('--measure')
if (measured >= 0) {
  for (const folder of process.argv.slice(measured + 1)) {
    const total = empty()
    for (const report of await readMarkedStories(resolve(root, folder)))
      count(total, report, inContext(report, { charge: CHARGE, denial: DENIAL }), { accuses: ACCUSES, denies: DENIES })
    console.log(tell(folder, total))
  }
} else {
  const sets = new Map([
    ['corpus/stories', await readMarkedStories(join(root, 'corpus/stories'))],
    ['corpus/quarrels', await readQuarrels(join(root, 'corpus/quarrels'))],
  ])
  const all = [...sets.values()].flat()
  const groups = [...new Set(all.map(r => r.group))]
  const foldOf = (r: MarkedReport): number => groups.indexOf(r.group) % FOLDS
  const features = new Map<MarkedReport, readonly Features[]>()
  for (let k = 0; k < FOLDS; k++) {
    const weights = local(all.filter(r => foldOf(r) !== k))
    for (const report of all.filter(r => foldOf(r) === k)) features.set(report, inContext(report, weights))
  }
  const folds = Array.from({ length: FOLDS }, (_, k) =>
    second(
      all.filter(r => foldOf(r) !== k),
      features,
    ),
  )
  for (const [name, reports] of sets) {
    const total = empty()
    for (const report of reports) count(total, report, features.get(report) ?? [], folds[foldOf(report)] ?? { accuses: {}, denies: {} })
    console.log(tell(`${name}, by the others`, total))
  }
  const first = local(all)
  const both = second(all, features)
  const table = (name: string, weights: Weights): string =>
    `export const ${name}: Weights = {\n${Object.entries(weights)
      .map(([key, value]) => `  ${/^\w+$/u.test(key) ? key : `'${key}'`}: ${value},`)
      .join('\n')}\n}\n`
  writeFileSync(
    join(root, 'packages/recoupe/src/statements/acts/act-weights.ts'),
    `/** Weights by feature: learned from our own stories and quarrels by \`train/acts.ts\`, which writes this file. */\nimport type { Weights } from './weigh.ts'\n\n/** A charge, a denial, by the statement's own words. */\n${table('CHARGE', first.charge)}\n${table('DENIAL', first.denial)}\n/** The same with what stands around. */\n${table('ACCUSES', both.accuses)}\n${table('DENIES', both.denies)}`,
  )
}
