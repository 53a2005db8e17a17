/**
 * The golden corpus: `npm run corpus` checks every case; `npm run corpus -- add LANG PHENOMENON NAME < text` writes a case as
 * the program reads it, to be corrected by hand; `npm run corpus -- misses` writes the list of cases that are known to be missed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordText } from '../bench/pipeline.ts'
import type { ReportRecord } from '../packages/recoupe/src/types/index.ts'
import { allCases, CORPUS, knownMisses, missesPath } from './corpus/all-cases.ts'
import { checkCase } from './corpus/check-case.ts'
import { writeCase } from './corpus/read-case.ts'

/** The date on which every case is read: relative times in it have one meaning. */
const READ_ON = '2026-03-12'

const recordOf = async (text: string, language: string): Promise<ReportRecord> => (await recordText(text, language, READ_ON)).record

async function check(only: readonly string[]): Promise<void> {
  const known = knownMisses()
  const table = new Map<string, { right: number; all: number }>()
  let surprises = 0
  for (const { id, language, phenomenon, golden } of allCases()) {
    if (only.length > 0 && !only.some(part => id.includes(part))) continue
    const faults = checkCase(golden, await recordOf(golden.text, language))
    const row = table.get(`${language}/${phenomenon}`) ?? { right: 0, all: 0 }
    table.set(`${language}/${phenomenon}`, { right: row.right + (faults.length === 0 ? 1 : 0), all: row.all + 1 })
    const surprise = faults.length > 0 !== (known[id] !== undefined)
    if (surprise) surprises++
    if (faults.length > 0 && (surprise || only.length > 0)) console.log(`${id}\n${faults.map(f => `    ${f}`).join('\n')}`)
    if (surprise && faults.length === 0) console.log(`${id}: listed as missed, and right`)
  }
  for (const [name, { right, all }] of table) console.log(`${name.padEnd(36)} ${right}/${all}`)
  const right = [...table.values()].reduce((sum, row) => sum + row.right, 0)
  const all = [...table.values()].reduce((sum, row) => sum + row.all, 0)
  console.log(`${right} of ${all} cases right, ${surprises} not as listed`)
  if (surprises > 0) process.exitCode = 1
}

async function add(language: string, phenomenon: string, name: string): Promise<void> {
  const text = readFileSync(0, 'utf8').replace(/\n$/u, '')
  const record = await recordOf(text, language)
  const marked = record.statements.map(s => ({
    spans: { src: s.source, cue: s.cue, con: s.content, med: s.medium, adr: s.addressee },
    attributes: { form: s.form, act: s.act },
  }))
  const folder = join(CORPUS, language, phenomenon)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.xml`), writeCase(text, marked, null))
  console.log(readFileSync(join(folder, `${name}.xml`), 'utf8'))
}

async function writeMisses(): Promise<void> {
  const misses: Record<string, string[]> = {}
  for (const { id, language, golden } of allCases()) {
    const faults = checkCase(golden, await recordOf(golden.text, language))
    if (faults.length > 0) misses[id] = faults
  }
  writeFileSync(missesPath, `${JSON.stringify(misses, null, 2)}\n`)
  console.log(`${Object.keys(misses).length} cases missed`)
}

const [command = 'check', ...rest] = process.argv.slice(2)
if (command === 'add' && rest.length === 3) await add(rest[0] ?? '', rest[1] ?? '', rest[2] ?? '')
else if (command === 'misses') await writeMisses()
else await check(command === 'check' ? rest : [command, ...rest])
