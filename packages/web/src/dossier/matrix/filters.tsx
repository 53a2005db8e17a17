import { type ClaimStatus, type Matrix, type Row, STATUS_SHAPE } from 'recoupe/view'
import { Sign } from '../../parts/sign.tsx'
import { useWords } from '../../words/words.ts'

export type Filter = 'all' | 'divergent' | ClaimStatus

const KINDS: readonly ClaimStatus[] = ['contested', 'denied-only', 'single-origin', 'unattributed', 'corroborated']

export function passes(row: Row, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'divergent':
      return row.divergences.length > 0
    default:
      return row.claim.status === filter
  }
}

/** Claims by status, or those on which the reports part ways. */
export function Filters({ matrix, filter, choose }: { matrix: Matrix; filter: Filter; choose: (filter: Filter) => void }) {
  const words = useWords()
  const pill = (own: Filter, label: string) => (
    <button key={own} type="button" className="pill" aria-pressed={own === filter} onClick={() => choose(own)}>
      {own === 'all' || own === 'divergent' ? null : <Sign shape={STATUS_SHAPE[own]} />}
      {label} <b>{words.number(matrix.rows.filter(r => passes(r, own)).length)}</b>
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box
    <div className="filters" role="group" aria-label={words.page.filters}>
      {pill('all', words.page.all)}
      {KINDS.map(k => pill(k, words.labels.statusMany[k]))}
      {pill('divergent', words.page.divergent)}
    </div>
  )
}
