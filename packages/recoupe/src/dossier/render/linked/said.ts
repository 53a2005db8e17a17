import type { Messages } from '../../../messages/index.ts'
import type { Correction } from '../../../types/index.ts'
import { sayCorrection, sayTarget } from '../view/corrected.ts'
import type { View } from '../view/view.ts'

/** *A2 · speaker: harbour office → Ada Corvin (she speaks for herself)* */
export function sayChange(view: View, words: Messages, correction: Correction): string {
  const { field, from, to, passage } = sayCorrection(view, words, correction)
  const change = from === null ? to : `${from} → ${to}`
  const moved = passage === null ? '' : `${words.page.passageMoved} ${passage} · `
  const reason = correction.reason === null ? '' : ` (${correction.reason})`
  return `${sayTarget(view, words, correction)} · ${moved}${words.pair(field, change)}${reason}`
}

/** What every export says of a part of a dossier, and of texts that are not given whole. */
export function sayExtent({ dossier }: View, { page }: Messages): string[] {
  const { selection, reports, claims, statements } = dossier
  const excerpt = reports.find(r => r.excerpt)?.excerpt
  return [
    ...(selection ? [page.partOf(claims.length, selection.claims, statements.length, selection.statements)] : []),
    ...(excerpt ? [page.excerpts(excerpt.around)] : []),
  ]
}
