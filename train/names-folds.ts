/**
 * `npx tsx train/names-folds.ts [--data ../shared/data] [--folds 4] [--misses FILE]`: names by cross-validation on
 * FrSemCor's train and development parts, so that a change of features can be judged without the test part. A fold
 * is every fourth group of 25 sentences. The tags come from the shipped tagger, which has learned Sequoia's train part:
 * folds stand about two points above the test.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { group } from '../bench/names/corpus.ts'
import { readFrSemCor, sequoiaPart, sourceOf } from '../bench/names/frsemcor.ts'
import { f1, precision, recall, type Tally, tally } from '../bench/names/score.ts'
import { toolsOf } from '../bench/names/tools.ts'
import { findIn, institution } from '../bench/names.ts'
import { packContainer } from '../packages/recoupe/src/learn/container.ts'
import { readNameModel } from '../packages/recoupe/src/learn/name-tagger.ts'
import { fitNames, NAME_SETTING, nameDocuments } from './names.ts'
import { toBytes } from './perceptron.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, folds: { type: 'string', default: '4' }, misses: { type: 'string' } },
})
const folds = Number(values.folds)
const parts = new Set([...sequoiaPart(values.data, 'train'), ...sequoiaPart(values.data, 'dev')])
const gold = group(
  readFrSemCor(values.data).filter(s => parts.has(s.id)),
  25,
  sourceOf,
)
const documents = nameDocuments('fr', values.data, ['train', 'dev'])
const all = new Map<string, Tally>()
const misses: string[] = []
const shown = (tallies: ReadonlyMap<string, Tally>): string =>
  ['all', 'spans', 'person']
    .map(key => {
      const t = tallies.get(key)
      return t ? `${key} ${[precision(t), recall(t), f1(t)].map(x => (100 * x).toFixed(1)).join('/')}` : ''
    })
    .join('   ')

for (let fold = 0; fold < folds; fold++) {
  const held = gold.filter((_, k) => k % folds === fold)
  const ids = new Set(held.map(d => d.id))
  const weights = fitNames(
    documents.filter(d => !ids.has(d.id)),
    toolsOf('fr'),
    NAME_SETTING,
  )
  const model = readNameModel(packContainer({ kind: 'names', language: 'fr' }, [toBytes(weights)]))
  const own = new Map<string, Tally>()
  for (const document of held) {
    const found = findIn(document, model, 'fr')
    tally(document, found, institution, all)
    tally(document, found, institution, own)
    const show = (sign: string, n: (typeof found)[number]): string =>
      `${document.id}\t${sign} ${n.type}\t${document.text.slice(document.start[n.first], document.end[n.last - 1])}`
    const right = (g: (typeof document.names)[number], f: (typeof found)[number]): boolean =>
      g.first === f.first && g.last === f.last && institution(g.type, f.type)
    misses.push(...document.names.filter(g => !found.some(f => right(g, f))).map(g => show('-', g)))
    misses.push(...found.filter(f => !document.names.some(g => right(g, f))).map(f => show('+', f)))
  }
  console.log(`fold ${fold + 1}   ${shown(own)}`)
}
console.log(`all      ${shown(all)}`)
if (values.misses) writeFileSync(values.misses, `${misses.join('\n')}\n`)
