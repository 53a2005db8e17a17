import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Report, ReportReading } from 'recoupe'
import type { ReadingKey } from './port.ts'

/** A reading rests on the text and on everything that is said of the report: two reports with the same text and other facts have two readings. */
export function readingKey(report: Report, version: string): ReadingKey {
  const { text: _, path: __, ...facts } = report
  const ordered = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))
  return { sha256: report.sha256, facts: createHash('sha256').update(JSON.stringify(ordered)).digest('hex').slice(0, 32), version }
}

/** Structured clone keeps typed arrays and shared objects as they are; a reading shrinks to about a tenth. */
export const packReading = (reading: ReportReading): Uint8Array => deflateRawSync(serialize(reading), { level: 1 })

/** @throws where the bytes are no packed reading: treat it as absent */
export const unpackReading = (bytes: Uint8Array): ReportReading => deserialize(inflateRawSync(bytes))
