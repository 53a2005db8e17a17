import { sha256 } from '../packages/recoupe/src/text/index.ts'
import type { Report } from '../packages/recoupe/src/types/index.ts'

/** A text as a report of which nothing else is known, without the product's ingest: benches of one floor stand on that floor alone. */
export function bareReport(text: string, language: string): Report {
  const hash = sha256(text)
  return {
    id: hash.slice(0, 12),
    sha256: hash,
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language,
    published: null,
    title: null,
    text,
    noise: [],
  }
}
