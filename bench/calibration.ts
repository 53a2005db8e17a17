/**
 * What a statement's confidence is worth, out of sample: each of our own cases, stories and texts by weights that never saw its document, everything else by
 * the weights in use, which never saw it either. `npm run bench -- calibration [--errors] [--unread] [--polnear-train]`. What counts as right is said in `calibration/judge.ts`; `--polnear-train` adds documents of
 * PolNeAR's training part, `--unadjudged` lists what a corpus's marks disagree with and nobody has read, as lines of `calibration/adjudged.tsv`.
 */
import { type Example, gather, OUTSIDE, type SetName, TRAINED } from './calibration/gather.ts'
import { crossValidate, type Foreseen, isSourced, oddsOf } from './calibration/learn.ts'
import { printErrors, printOutside, printReliability, printThresholds, printUnadjudged } from './calibration/print.ts'

const asked = (flag: string): boolean => process.argv.includes(flag)
const outside: readonly SetName[] = [
  'check',
  'gold',
  'ggt',
  'polnear',
  ...(asked('--polnear-train') ? (['train-read', 'train-blind'] as const) : []),
  ...(asked('--unread') ? (['unread'] as const) : []),
]
const own = (await gather(TRAINED)).filter(isSourced)
const others = (await gather(new Set(outside))).filter(isSourced)
for (const set of outside) if (!others.some(e => e.set === set)) console.log(`without ${set}: it is not there`)

const { foreseen, all } = crossValidate(own)
const used = (e: Example): Foreseen => ({ example: e, confidence: 1 / (1 + Math.exp(-oddsOf(all, e.marks))) })
const rows = [...foreseen, ...others.map(used)]
const marked = rows.filter(r => !OUTSIDE.has(r.example.set))
printReliability('with a source', marked)
printReliability(
  'of stories and texts alone',
  marked.filter(r => r.example.set !== 'golden'),
)
printThresholds(rows)
printOutside(rows)
// of texts that are kept unread, numbers only
if (asked('--errors')) printErrors(rows.filter(r => r.example.set !== 'check' && r.example.set !== 'unread'))
if (asked('--unadjudged')) printUnadjudged(rows)
