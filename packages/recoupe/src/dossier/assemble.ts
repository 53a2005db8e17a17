import type { CrossCheck } from '../claims/cross-check.ts'
import type { Dossier, Report } from '../types/index.ts'

/** What frames the record: where it came from and who made it. */
export interface DossierFrame {
  readonly title: string | null
  readonly generator: Dossier['generator']
  /** In the order in which they are to be shown. */
  readonly reports: readonly Report[]
}

/** Puts reports and cross-check together as one dossier. */
export function assemble(frame: DossierFrame, check: CrossCheck): Dossier {
  return { schema: 'recoupe.dossier/1', title: frame.title, generator: frame.generator, reports: frame.reports, ...check }
}
