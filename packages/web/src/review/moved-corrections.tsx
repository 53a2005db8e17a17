import { useState } from 'react'
import { oneLine, quote } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { CorrectionLine } from '../proof/corrections.tsx'
import { useWords } from '../words/words.ts'
import type { Review } from './use-review.ts'

/** Corrections whose passage is no longer as it was: kept, shown, never applied in silence. */
export function MovedCorrections({ review }: { review: Review | null }) {
  const words = useWords()
  const { dossier } = useDesk()
  const { review: say } = words.reader
  const [open, setOpen] = useState(false)
  const moved = dossier.corrections.filter(c => c.state === 'moved')
  if (moved.length === 0) return null
  const report = (sha256: string | undefined) => dossier.reports.find(r => r.sha256 === sha256)
  return (
    <div className="moved">
      <p>
        <b>{say.movedTitle(moved.length)}</b> {say.movedBody}{' '}
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say.movedSee}
        </button>
      </p>
      {open ? (
        <ul>
          {moved.map(c => (
            <li key={c.id}>
              <CorrectionLine correction={c} />
              {c.passage ? (
                <p>
                  <small>{say.movedQuote}</small>{' '}
                  <span className="q">{quote(oneLine(c.passage.quotes.join(' … ')), report(c.passage.sha256)?.language ?? words.language)}</span>
                </p>
              ) : null}
              {review ? (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    const step = review.history.steps.find(s => s.ids.includes(c.id))
                    if (step) review.toggleStep(step)
                  }}
                >
                  {say.movedDrop}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
