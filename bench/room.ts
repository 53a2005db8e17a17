/**
 * The reading room under load: a store with 10,000 reports of our own making, 50 readers and 5 editors at once on one process, on SQLite and on PostgreSQL.
 *   npm run bench -- room [--reports 10000] [--seconds 60] [--readers 50] [--editors 5] [--store sqlite|postgres] [--seed 7] [--priority -15]
 * On a machine that others use too, `--priority` (of the system, below 0 as root only) is given to what is measured, not to the filling.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { VERSION } from 'recoupe'
import { openStore } from '../packages/server/src/store/open.ts'
import { startCluster } from '../packages/server/test/postgres/cluster.ts'
import { fill } from './room/fill.ts'
import { makeLibrary, searchesIn } from './room/library.ts'
import { type Act, correctOn, readOn, type Times } from './room/visit.ts'

const { values } = parseArgs({
  strict: false,
  options: {
    reports: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '60' },
    readers: { type: 'string', default: '50' },
    editors: { type: 'string', default: '5' },
    analysed: { type: 'string', default: '40' },
    seed: { type: 'string', default: '7' },
    priority: { type: 'string', default: '0' },
    store: { type: 'string' },
  },
})
const whole = (name: 'priority' | 'reports' | 'seconds' | 'readers' | 'editors' | 'analysed' | 'seed'): number => Number(values[name])
/** Reports of one dossier. */
const EACH = 8
/** What the issue asks of the 95th percentile, in milliseconds. */
const ASKED: Partial<Readonly<Record<Act, number>>> = { search: 100, 'open dossier': 200 }

const library = makeLibrary(Math.ceil(whole('reports') / EACH), EACH, whole('seed'))
const words = library.reduce((sum, { reports }) => sum + reports.reduce((own, { text }) => own + text.split(/\s+/u).length, 0), 0)
console.log(`${library.length * EACH} reports in ${library.length} dossiers, ${Math.round(words / library.length / EACH)} words each; seed ${whole('seed')}`)
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}, load of the machine ${loadavg()[0]?.toFixed(1)}`,
)

for (const kind of ['sqlite', 'postgres'].filter(one => values.store === undefined || values.store === one)) {
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'))
    try {
      await measure('SQLite', join(folder, 'room.db'))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  } else {
    const cluster = await startCluster()
    try {
      const place = await cluster.database()
      await measure('PostgreSQL', place, async () => {
        await cluster.ask('VACUUM ANALYZE', place)
        if (cluster.pid !== null) setPriority(cluster.pid, whole('priority'))
      })
    } finally {
      await cluster.close()
    }
  }
}

async function measure(name: string, place: string, settle: () => Promise<void> = async () => {}): Promise<void> {
  console.log(`\n${name}`)
  const from = performance.now()
  const store = await openStore(place)
  const { all, analysed } = await fill(store, library, whole('analysed'), VERSION)
  const { bytes, reports } = await store.counts()
  await store.close()
  await settle()
  console.log(
    `filled in ${((performance.now() - from) / 1000).toFixed(0)} s: ${reports} reports, ${all.length} dossiers (${analysed.length} of them analysed), ${(bytes / 1e6).toFixed(0)} MB`,
  )

  const server = fork(join(import.meta.dirname, 'room/server.ts'), [place, String(Math.max(1, availableParallelism() - 1))], { execArgv: ['--import', 'tsx'] })
  const address = await new Promise<string>((resolve, reject) => {
    server.once('message', told => resolve(String(told)))
    server.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
  setPriority(whole('priority'))
  if (server.pid !== undefined) setPriority(server.pid, whole('priority'))
  const searches = searchesIn(library)
  const faults: string[] = []
  const run = async (seconds: number): Promise<Times> => {
    const times: Times = { search: [], 'open dossier': [], 'open again (304)': [], statements: [], library: [], correct: [] }
    const visit = { address, dossiers: analysed, searches, times, until: performance.now() + seconds * 1000, faults }
    await Promise.all([
      ...Array.from({ length: whole('readers') }, (_, i) => readOn(visit, whole('seed') + i)),
      ...Array.from({ length: whole('editors') }, (_, i) => correctOn(visit, whole('seed') + 1000 + i)),
    ])
    return times
  }
  await run(5)
  const times = await run(whole('seconds'))
  console.log(`${whole('readers')} readers and ${whole('editors')} editors for ${whole('seconds')} s, one process; milliseconds to the last byte`)
  for (const [act, list] of Object.entries(times) as [Act, number[]][]) {
    const sorted = [...list].sort((a, b) => a - b)
    const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0).padStart(6)
    const asked = ASKED[act]
    const verdict = asked === undefined ? '' : `  asked: p95 ≤ ${asked}`
    console.log(`  ${act.padEnd(18)} ${String(sorted.length).padStart(5)} times  p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  most ${at(1)}${verdict}`)
  }
  console.log(faults.length === 0 ? '  no request failed' : `  ${faults.length} requests failed: ${[...new Set(faults)].slice(0, 5).join('; ')}`)
  const ended = new Promise(resolve => server.once('exit', resolve))
  server.send('stop')
  await ended
  setPriority(0)
}
