import { findPublication } from '../analysis/publication.ts'
import type { IngestTools } from '../ingest/read-report.ts'
import { packs } from '../lang/packs.ts'

/** Tags of the languages that have a pack, in a fixed order. */
export const languages: readonly string[] = [...packs.keys()].sort()

/** What ingest needs from rooms that it may not touch. */
export function ingestTools(): IngestTools {
  return {
    packs,
    statedDate: (text, language, year) => {
      const pack = packs.get(language)
      return pack ? findPublication(text, pack, year) : null
    },
  }
}

export { statedDate } from '../ingest/dates.ts'
