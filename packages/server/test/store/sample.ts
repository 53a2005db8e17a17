import type { ChildProcess } from 'node:child_process'
import { type Amendment, type Report, readReports } from 'recoupe'
import { StoreError } from '../../src/store/errors.ts'
import type { Store } from '../../src/store/port.ts'
import { startProgram } from '../processes.ts'

export const AT = '2026-01-02T03:04:05.678Z'
export const FRENCH = 'Le ministre a nié mardi tout achat de navires à la Frise. « Rien n’a été vendu », a déclaré Paul Morin.'
export const ENGLISH = 'The Frisian government purchased three ships, the minister said on Tuesday. Paul Morin denied it.'

/** Texts as the reports that they become: of `Journal 0` in January, `Journal 1` in February, and so on. */
export async function read(texts: readonly string[]): Promise<Report[]> {
  const found: Report[] = []
  for await (const outcome of readReports(texts.map((text, i) => ({ text, format: 'text' as const, outlet: `Journal ${i}`, published: `2024-0${i + 1}-01` }))))
    if (outcome.kind === 'report') found.push(outcome.ingested.report)
  if (found.length !== texts.length) throw new Error('a text gave no report')
  return found
}

/** The code of the error that a promise ends with; `done` where it ends well. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    error => (error instanceof StoreError ? error.code : `other: ${error}`),
  )

export const make = (store: Store, id: string, members: readonly Report[]) =>
  store.createDossier({ id, title: `Dossier ${id}`, at: AT }).then(() => store.addReports(id, { members: members.map(report => ({ report })), at: AT }))

/** The beginning of a report, as corrections name a statement. */
export const anchorOn = ({ sha256, text }: Pick<Report, 'sha256' | 'text'>) => ({
  statement: 's',
  sha256,
  spans: [{ start: 0, end: 11 }],
  quotes: [text.slice(0, 11)],
})

/** An entry of the log that accepts a statement at the beginning of a report. */
export function entry(id: string, report: Pick<Report, 'sha256' | 'text'>): Amendment {
  return { id, by: 'Ada', at: AT, reason: null, kind: 'change', change: { kind: 'accept', statement: anchorOn(report) } }
}

export interface Writer {
  readonly child: ChildProcess
  /** Resolves when it has written once. */
  readonly first: Promise<void>
  /** How many writes were acknowledged to it, when it has ended. */
  readonly ended: Promise<number>
}

/** A process that adds to the log of the dossier `a` as fast as it can, and says so after each time. */
export async function startWriter(place: string, name: string, count = Number.POSITIVE_INFINITY): Promise<Writer> {
  const child = await startProgram('writer', [place, name, String(count)])
  let written = 0
  const first = new Promise<void>((done, fail) => {
    child.on('message', () => (written++ === 0 ? done() : undefined))
    child.on('exit', code => fail(new Error(`the writer ${name} ended with ${code} before it wrote anything`)))
  })
  const ended = new Promise<number>(done => child.on('exit', () => done(written)))
  return { child, first, ended }
}

/** Kills two processes in the midst of writing, some times over; gives how many writes they were told of, and fails where one is not there. */
export async function killWriters(store: Store, place: string, rounds: number): Promise<{ readonly acknowledged: number; readonly lost: readonly number[] }> {
  let acknowledged = 0
  const lost: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = (await store.amendments('a')).items.length
    const writers = await Promise.all([0, 1].map(w => startWriter(place, `${round}-${w}`)))
    await Promise.all(writers.map(({ first }) => first))
    await new Promise(done => setTimeout(done, 150))
    for (const { child } of writers) child.kill('SIGKILL')
    const told = (await Promise.all(writers.map(({ ended }) => ended))).reduce((sum, n) => sum + n, 0)
    acknowledged += told
    const { items } = await store.amendments('a')
    if (items.length - before < told) lost.push(round)
  }
  return { acknowledged, lost }
}
