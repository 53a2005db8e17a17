import { type Dossier, type RenderOptions, renderDossier, resolvePermalink } from 'recoupe'
import { listStatements, type StatementFilter } from './list-statements.ts'

/** What can be asked of a compiled dossier. */
export type Question =
  | { readonly kind: 'statements'; readonly filter: StatementFilter; readonly after: string | null; readonly limit: number }
  | { readonly kind: 'resolve'; readonly ref: string }
  | { readonly kind: 'render'; readonly options: RenderOptions }

/** Each answer is plain data. */
export function answer(dossier: Dossier, question: Question): unknown {
  switch (question.kind) {
    case 'statements':
      return listStatements(dossier, question.filter, question.after, question.limit)
    case 'resolve':
      return resolvePermalink(dossier, question.ref)
    case 'render':
      return renderDossier(dossier, question.options)
  }
}
