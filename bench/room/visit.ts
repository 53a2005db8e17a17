/** Readers and editors of the reading room, each doing one thing after another with pauses to read in between. */
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import type { Dossier } from 'recoupe'
import { numbersFrom } from '../growth/story.ts'

export type Act = 'search' | 'open dossier' | 'open again (304)' | 'statements' | 'library' | 'correct'

/** Milliseconds that each act took, to the last byte. */
export type Times = Readonly<Record<Act, number[]>>

interface Answer {
  readonly status: number
  readonly etag: string | undefined
  readonly body: Buffer
}

/** A visitor's connections: as a browser has them. */
export class Visitor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 6 })
  private readonly address: URL

  constructor(address: string) {
    this.address = new URL(address)
  }

  ask(method: string, path: string, { body, etag }: { readonly body?: unknown; readonly etag?: string | undefined } = {}): Promise<Answer> {
    const payload = body === undefined ? null : Buffer.from(JSON.stringify(body))
    return new Promise((resolve, reject) => {
      const headers = {
        'accept-encoding': 'gzip',
        ...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {}),
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      }
      const asked = request({ agent: this.agent, host: this.address.hostname, port: this.address.port, method, path, headers }, answer => {
        const blocks: Buffer[] = []
        answer.on('data', (block: Buffer) => blocks.push(block))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, etag: answer.headers.etag, body: Buffer.concat(blocks) }))
        answer.on('error', reject)
      })
      asked.on('error', reject)
      asked.end(payload)
    })
  }

  leave(): void {
    this.agent.destroy()
  }
}

/** Numbers of one visitor's own: seeds that follow each other would begin with nearly the same number, and all visitors would come at once. */
const ownNumbers = (seed: number): (() => number) => numbersFrom(Math.imul(seed, 2654435761))

export interface Visit {
  readonly address: string
  readonly dossiers: readonly string[]
  readonly searches: readonly string[]
  readonly times: Times
  readonly until: number
  readonly faults: string[]
}

const timed = async (times: Times, act: Act, faults: string[], expected: number, work: () => Promise<readonly Answer[]>): Promise<readonly Answer[]> => {
  const from = performance.now()
  const answers = await work()
  times[act].push(performance.now() - from)
  for (const { status, body } of answers) if (status !== expected) faults.push(`${act}: ${status} ${body.subarray(0, 200)}`)
  return answers
}

/** Looks for words, opens what a reader opens (the dossier, its summary and its log at once, as the web app does), asks for statements, comes back. */
export async function readOn({ address, dossiers, searches, times, until, faults }: Visit, seed: number): Promise<void> {
  const next = ownNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const visitor = new Visitor(address)
  const think = (): Promise<void> => pause(Math.min(500 + next() * 1500, Math.max(0, until - performance.now())))
  await think()
  while (performance.now() < until) {
    await timed(times, 'search', faults, 200, async () => [await visitor.ask('GET', `/api/search?q=${encodeURIComponent(pick(searches))}`)])
    await think()
    const id = pick(dossiers)
    const [opened] = await timed(times, 'open dossier', faults, 200, () =>
      Promise.all([`/api/dossiers/${id}/dossier`, `/api/dossiers/${id}`, `/api/dossiers/${id}/amendments`].map(path => visitor.ask('GET', path))),
    )
    await think()
    await timed(times, 'statements', faults, 200, async () => [await visitor.ask('GET', `/api/dossiers/${id}/statements?act=deny&limit=50`)])
    await think()
    const again = await visitor.ask('HEAD', `/api/dossiers/${id}`)
    if (again.status >= 500) faults.push(`head: ${again.status}`)
    const from = performance.now()
    const { status } = await visitor.ask('GET', `/api/dossiers/${id}/dossier`, { etag: opened?.etag })
    if (status === 304) times['open again (304)'].push(performance.now() - from)
    await think()
    await timed(times, 'library', faults, 200, async () => [
      await visitor.ask('GET', `/api/dossiers?limit=50&q=${next() < 0.5 ? '' : encodeURIComponent(pick(searches))}`),
    ])
    await think()
  }
  visitor.leave()
}

/** Accepts statements of dossiers, one every few seconds; the answer comes when the corrected dossier is there. */
export async function correctOn({ address, dossiers, times, until, faults }: Visit, seed: number): Promise<void> {
  const next = ownNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const visitor = new Visitor(address)
  while (performance.now() < until) {
    await pause(Math.min(2000 + next() * 4000, Math.max(0, until - performance.now())))
    if (performance.now() >= until) break
    const id = pick(dossiers)
    const { status, body } = await visitor.ask('GET', `/api/dossiers/${id}/dossier`)
    if (status !== 200) {
      faults.push(`open to correct: ${status} ${body.subarray(0, 200)}`)
      continue
    }
    const dossier: Dossier = JSON.parse(gunzipSync(body).toString('utf8'))
    const statement = pick(dossier.statements)
    const report = dossier.reports.find(one => one.id === statement.report)
    if (!report) continue
    const spans = [...statement.source, ...statement.content]
    const anchor = { statement: statement.id, sha256: report.sha256, spans, quotes: spans.map(span => report.text.slice(span.start, span.end)) }
    await timed(times, 'correct', faults, 200, async () => [
      await visitor.ask('POST', `/api/dossiers/${id}/amendments`, { body: { changes: [{ kind: 'accept', statement: anchor }] } }),
    ])
  }
  visitor.leave()
}
