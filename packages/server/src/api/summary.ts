import type { StoredDossier } from '../store/port.ts'
import type { DossierSummary } from './schemas/dossier.ts'

/** What the library says of a dossier: what the store keeps, with the job that is at it. */
export function summaryOf(dossier: StoredDossier): DossierSummary {
  const { id, title, revision, createdAt, updatedAt, reports, summary, failure, job } = dossier
  return {
    id,
    title,
    revision,
    createdAt,
    updatedAt,
    reports,
    claims: summary?.claims ?? 0,
    contested: summary?.contested ?? 0,
    statements: summary?.statements ?? 0,
    languages: [...dossier.languages],
    outlets: [...dossier.outlets],
    state: job ? 'working' : failure || reports === 0 ? 'failed' : 'ready',
    job,
  }
}
