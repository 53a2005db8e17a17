import { ingestTools } from '../../src/engine/tools.ts'
import { readReport, type Source } from '../../src/ingest/read-report.ts'
import type { Fault, Ingested, Report } from '../../src/types/index.ts'

export async function outcomeOf(body: string | Uint8Array, more: Partial<Source> = {}): Promise<Ingested | Fault> {
  const outcome = await readReport({ name: 'input', body, facts: {}, ...more }, ingestTools())
  return outcome.kind === 'report' ? outcome.ingested : outcome.fault
}

export async function ingest(body: string | Uint8Array, more: Partial<Source> = {}): Promise<Ingested> {
  const outcome = await outcomeOf(body, more)
  if ('code' in outcome) throw new Error(`${outcome.code} ${JSON.stringify(outcome.args)}`)
  return outcome
}

/** Noise as `kind: text`, in order. */
export const noiseOf = ({ text, noise }: Report): string[] => noise.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
