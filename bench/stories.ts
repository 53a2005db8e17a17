/**
 * The gold stories, scored by the scorer that lies beside them: `npm run bench -- stories [--misses] [NAME…]`. Dossiers are made in this
 * process, once per story; the scorer then compares them with the gold. `--own` scores the project's own stories (`corpus/stories`) instead.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { crossCheckReports, recordOf } from '../packages/recoupe/src/engine/record.ts'
import { withUniqueIds } from '../packages/recoupe/src/engine/unique.ts'
import { readText } from './pipeline.ts'
import { type GoldStory, readStories } from './stories-gold.ts'

const shared = resolve(import.meta.dirname, '../../shared')
const scorer = join(shared, 'tools/score-stories.mjs')
const args = process.argv.slice(2)
const root = args.includes('--own') ? resolve(import.meta.dirname, '../corpus/stories') : join(shared, 'gold')

/** The dossier of one story as JSON. */
async function dossierOf(story: GoldStory): Promise<string> {
  const reports = []
  for (const g of story.reports) reports.push(await readText(g.text, g.language, g.date, `${g.file}.txt`))
  return JSON.stringify(crossCheckReports(withUniqueIds(reports).map(recordOf), story.title))
}

for (const needed of [scorer, root]) {
  if (existsSync(needed)) continue
  console.error(`not measured: ${needed} is not there`)
  process.exit(1)
}
const only = args.filter(a => !a.startsWith('-'))
const stories = readStories(root).filter(s => only.length === 0 || only.includes(basename(s.folder)))
const out = mkdtempSync(join(tmpdir(), 'stories-'))
for (const story of stories) writeFileSync(join(out, `${story.title.replace(/\W+/gu, '_')}.json`), await dossierOf(story))
const flags = args.filter(a => a === '--misses' || a === '--json')
const command = ['--', process.execPath, join(import.meta.dirname, 'stories-command.mjs')]
const run = spawnSync(process.execPath, [scorer, ...flags, ...stories.map(s => s.folder), ...command], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  env: { ...process.env, STORIES_OUT: out },
})
rmSync(out, { recursive: true })
process.stderr.write(run.stderr)
console.log(run.stdout)
process.exitCode = run.status ?? 1
