/**
 * `npm run bench -- NAME... [flags]`: runs benches one after another; flags go to each. `floor` stands for every row of
 * MEASURE.md's linguistic table. Corpora are looked for in `--data`, `../shared/data` unless said otherwise.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What each bench shows, by the name of its file. */
const BENCHES: Readonly<Record<string, string>> = {
  ud: 'words, sentences, tags, features, lemmas and parses, by the CoNLL 2018 definitions (--dev for development files)',
  segment: 'tokens, words and sentences alone',
  time: 'time expressions: strict, relaxed, value',
  names: 'names: span and type (--raw: from the text alone)',
  speed: 'words per second, load time, memory, size of the weights',
  stories: "the gold stories' statements, claims and divergences",
  statements: 'statements by phenomenon, golden cases and stories (--misses lists every error)',
  ggt: 'quotations, speakers and verbs of Canadian news',
  polnear: 'attributions of American political news',
  daccord: 'contradiction in French sentence pairs',
  rte3: 'contradiction in RTE3-FR, with the weights of DACCORD and its own',
  uds: 'factuality of English events',
  pud: 'French sentences and their English twins',
  calibration: 'what confidences are worth',
  reuse: 'reports that copy one another',
  growth: 'time over the number of reports',
  room: 'the reading room under load, on both stores (--reports, --seconds, --store sqlite|postgres)',
}

const FLOOR = ['ud', 'segment', 'time', 'names', 'speed']

const args = process.argv.slice(2)
const firstFlag = args.findIndex(a => a.startsWith('-'))
const named = firstFlag < 0 ? args : args.slice(0, firstFlag)
const flags = firstFlag < 0 ? [] : args.slice(firstFlag)
const wanted = named.flatMap(name => (name === 'floor' ? FLOOR : [name]))
const known = (name: string): boolean => name in BENCHES && existsSync(join(import.meta.dirname, `${name}.ts`))

if (wanted.length === 0 || !wanted.every(known)) {
  const lines = Object.entries(BENCHES).map(([name, what]) => `  ${name.padEnd(8)} ${what}${known(name) ? '' : ' (not here yet)'}`)
  console.error(['usage: npm run bench -- NAME... [flags]', ...lines, `  ${'floor'.padEnd(8)} ${FLOOR.join(', ')}`].join('\n'))
  process.exit(2)
}
for (const name of wanted) {
  const path = join(import.meta.dirname, `${name}.ts`)
  // Each bench is a program of its own, which reads its flags as if it had been called alone.
  process.argv = [process.argv[0] ?? 'node', path, ...flags]
  console.log(`— ${name}`)
  await import(pathToFileURL(path).href)
}
