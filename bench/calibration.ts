/**
 * What a statement's confidence is worth, out of sample: each of our own cases, stories and texts by weights that never saw its document, everything else by
 * the weights in use, which never saw it either. `npm run bench -- calibration [--errors] [--unread]`. What counts as right is said in `calibration/judge.ts`.
 */
import { type Example, gather, type SetName, TRAINED } from './calibration/gather.ts'
import { crossValidate, type Foreseen, isSourced, oddsOf } from './calibration/learn.ts'
import { printErrors, printReliability, printThresholds } from './calibration/print.ts'

const outside: readonly SetName[] = ['check', 'gold', 'ggt', 'polnear', ...(process.argv.includes('--unread') ? (['unread'] as const) : [])]
const own = (await gather(TRAINED)).filter(isSourced)
const others = (await gather(new Set(outside))).filter(isSourced)
for (const set of outside) if (!others.some(e => e.set === set)) console.log(`without ${set}: it is not there`)

const { foreseen, all } = crossValidate(own)
const used = (e: Example): Foreseen => ({ example: e, confidence: 1 / (1 + Math.exp(-oddsOf(all, e.marks))) })
const rows = [...foreseen, ...others.map(used)]
const outsiders: ReadonlySet<SetName> = new Set(['ggt', 'polnear'])
const marked = rows.filter(r => !outsiders.has(r.example.set))
printReliability('with a source', marked)
printReliability(
  'of stories and texts alone',
  marked.filter(r => r.example.set !== 'golden'),
)
printThresholds(rows)
// of texts that are kept unread, numbers only
if (process.argv.includes('--errors')) printErrors(rows.filter(r => r.example.set !== 'check' && r.example.set !== 'unread'))
