import { gunzipSync, gzipSync } from 'node:zlib'
import { analyseReport, crossCheckReports, type Dossier, RecoupeError, type ReportReading, readReports, renderDossier } from 'recoupe'
import { packReading, unpackReading } from '../store/reading-key.ts'
import { answer } from './answer.ts'
import { Recent } from './recent.ts'
import type { Compiled, PackedDossier, PackedReading, ReadOutcome, Results, Task } from './task.ts'

/** What one thread has unpacked and may need again; weights are packed bytes, which unpack to about ten times as much. */
export class TaskMemory {
  readonly readings = new Recent<ReportReading>(8_000_000)
  readonly dossiers = new Recent<Dossier>(4_000_000)
}

/** Does one task. Pure but for the memory and the weights that recoupe reads. */
export async function runTask(task: Task, memory: TaskMemory): Promise<Results[Task['kind']]> {
  switch (task.kind) {
    case 'read':
      return read(task)
    case 'analyse':
      return analyse(task)
    case 'compile':
      return compile(task, memory)
    case 'ask':
      return answer(dossierOf(task.dossier, memory), task.question)
  }
}

async function read({ inputs }: Extract<Task, { kind: 'read' }>): Promise<Results['read']> {
  const outcomes: ReadOutcome[] = []
  for await (const outcome of readReports(inputs)) {
    if (outcome.kind === 'fault') outcomes.push({ kind: 'fault', fault: outcome.fault })
    else if (outcome.kind === 'report') outcomes.push({ kind: 'report', report: outcome.ingested.report, encoding: outcome.ingested.encoding })
  }
  return outcomes
}

function analyse({ report }: Extract<Task, { kind: 'analyse' }>): Results['analyse'] {
  try {
    return { kind: 'reading', bytes: packReading(analyseReport(report)) }
  } catch (error) {
    if (error instanceof RecoupeError) return { kind: 'fault', fault: error.fault }
    throw error
  }
}

function compile({ title, readings, missing, amendments }: Extract<Task, { kind: 'compile' }>, memory: TaskMemory): Compiled {
  const dossier = crossCheckReports(
    readings.map(packed => readingOf(packed, memory)),
    title,
    missing,
    amendments,
  )
  return {
    compiled: {
      gzip: gzipSync(renderDossier(dossier, { format: 'json', ui: 'en' }), { level: 6 }),
      statements: dossier.statements.length,
      claims: dossier.claims.length,
      contested: dossier.claims.filter(claim => claim.status === 'contested').length,
    },
    moved: dossier.corrections.filter(correction => correction.state === 'moved').map(correction => correction.id),
  }
}

function readingOf({ key, bytes }: PackedReading, memory: TaskMemory): ReportReading {
  const known = memory.readings.get(key)
  if (known) return known
  const reading = unpackReading(bytes)
  memory.readings.set(key, reading, bytes.length)
  return reading
}

function dossierOf({ key, gzip }: PackedDossier, memory: TaskMemory): Dossier {
  const known = memory.dossiers.get(key)
  if (known) return known
  const dossier: Dossier = JSON.parse(gunzipSync(gzip).toString('utf8'))
  memory.dossiers.set(key, dossier, gzip.length)
  return dossier
}
