import { dirname, isAbsolute, join } from 'node:path'
import { statedDate } from '../../ingest/dates.ts'
import type { Fault, ReportFacts } from '../../types/index.ts'
import type { Leaf } from '../leaf.ts'
import { findSyntaxError } from './find-syntax-error.ts'

/** A story as its keeper describes it: a title and the reports, with what is known of each. */
export interface Manifest {
  readonly title: string | null
  readonly leaves: readonly Leaf[]
}

export type ManifestReading = { readonly kind: 'manifest'; readonly manifest: Manifest } | { readonly kind: 'fault'; readonly fault: Fault }

const FACTS = ['outlet', 'agency', 'published', 'language', 'title'] as const

/**
 * Reads a manifest `{title, reports: [{path | url, outlet?, agency?, published?, language?, title?}]}`. A report whose entry is wrong becomes a
 * fault among the leaves; the others stay. Paths are relative to the manifest.
 * @param languages tags that have a pack
 */
export function readManifest(file: string, text: string, languages: readonly string[]): ManifestReading {
  const fault = (code: Fault['code'], args: Fault['args']): ManifestReading => ({ kind: 'fault', fault: { code, input: file, args } })
  const source = text.replace(/^\ufeff/u, '')
  const place = findSyntaxError(source)
  if (place) return fault('manifest-syntax', { ...place })
  const value: unknown = JSON.parse(source)
  if (!isRecord(value)) return fault('manifest-shape', { place: '/', expected: 'object' })
  const { title = null, reports } = value
  if (title !== null && typeof title !== 'string') return fault('manifest-shape', { place: '/title', expected: 'text' })
  if (!Array.isArray(reports) || reports.length === 0) return fault('manifest-shape', { place: '/reports', expected: 'reports' })
  return { kind: 'manifest', manifest: { title, leaves: reports.map((entry: unknown, i) => readEntry(file, entry, `/reports/${i}`, languages)) } }
}

function readEntry(file: string, entry: unknown, place: string, languages: readonly string[]): Leaf {
  const wrong = (at: string, expected: string): Leaf => ({ kind: 'fault', fault: { code: 'manifest-shape', input: file, args: { place: at, expected } } })
  if (!isRecord(entry)) return wrong(place, 'object')
  const facts: Record<string, string> = {}
  for (const key of FACTS) {
    const value = entry[key]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') return wrong(`${place}/${key}`, 'text')
    facts[key] = value
  }
  const { path, url } = entry
  const name = typeof path === 'string' ? join(dirname(file), path) : typeof url === 'string' ? url : null
  if (name === null) return wrong(place, 'source')
  if (facts.published !== undefined) {
    const day = statedDate(facts.published)
    if (day === null) return { kind: 'fault', fault: { code: 'date-invalid', input: name, args: { value: facts.published } } }
    facts.published = day
  }
  if (facts.language !== undefined && !languages.includes(facts.language))
    return { kind: 'fault', fault: { code: 'language-unsupported', input: name, args: { language: facts.language } } }
  const stated: ReportFacts = facts
  if (typeof path === 'string') return { kind: 'file', name, file: isAbsolute(path) ? path : name, path, seen: false, facts: stated }
  return { kind: 'url', name, url: String(url), facts: stated }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
