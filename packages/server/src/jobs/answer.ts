import {
  type Change,
  type Dossier,
  type DossierFilter,
  excerptDossier,
  filterDossier,
  type RenderOptions,
  renderDossier,
  resolvePermalink,
  suggestLike,
} from 'recoupe'
import { listStatements, type StatementFilter } from './list-statements.ts'

/** What can be asked of a compiled dossier. */
export type Question =
  | { readonly kind: 'statements'; readonly filter: StatementFilter; readonly after: string | null; readonly limit: number }
  | { readonly kind: 'resolve'; readonly ref: string }
  | { readonly kind: 'suggest'; readonly change: Change }
  | { readonly kind: 'render'; readonly options: RenderOptions; readonly filter: DossierFilter; readonly excerpts: boolean }

/** Each answer is plain data. */
export function answer(dossier: Dossier, question: Question): unknown {
  switch (question.kind) {
    case 'statements':
      return listStatements(dossier, question.filter, question.after, question.limit)
    case 'resolve':
      return resolvePermalink(dossier, question.ref)
    case 'suggest':
      return { changes: suggestLike(dossier, question.change) }
    case 'render': {
      const part = Object.keys(question.filter).length === 0 ? dossier : filterDossier(dossier, question.filter)
      return renderDossier(question.excerpts ? excerptDossier(part) : part, question.options)
    }
  }
}
