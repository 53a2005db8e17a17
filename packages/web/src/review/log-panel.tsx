import { oneLine } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { RefLink } from '../parts/refs.tsx'
import { sayMoment } from '../proof/corrections.tsx'
import { useWords } from '../words/words.ts'
import { exhibitOf, sayChange } from './change-words.ts'
import type { Review } from './use-review.ts'

const MOST = 200
const CHANGES = 4

/** Who corrected what, the latest first; each step can be undone and redone on its own. */
export function LogPanel({ review }: { review: Review }) {
  const words = useWords()
  const desk = useDesk()
  const { review: say } = words.reader
  const steps = [...review.history.steps].reverse()
  const moved = new Set(desk.dossier.corrections.filter(c => c.state === 'moved').map(c => c.id))
  return (
    <div className="picker log">
      <h2>{say.logTitle}</h2>
      {steps.length === 0 ? <p className="none">{say.logEmpty}</p> : null}
      <ol>
        {steps.slice(0, MOST).map(step => (
          <li key={step.ids[0]} className={step.stands ? undefined : 'undone'}>
            <p>
              {step.changes.slice(0, CHANGES).map((change, i) => {
                const exhibit = exhibitOf(desk, change)
                return (
                  <span key={step.ids[i]}>
                    {exhibit ? <RefLink exhibit={exhibit} /> : null} {step.stands ? (
                      sayChange(desk, words, change)
                    ) : (
                      <s>{sayChange(desk, words, change)}</s>
                    )}{' '}
                  </span>
                )
              })}
              {step.changes.length > CHANGES ? words.counts.more(step.changes.length - CHANGES) : null}
              {step.ids.some(id => moved.has(id)) ? <b className="chip">{say.logMoved}</b> : null}
            </p>
            <small>
              {step.by === '' ? say.you : oneLine(step.by)}, {sayMoment(words, step.at)}
              {step.reason ? `. ${oneLine(step.reason)}` : ''}
              {step.stands ? '' : `. ${say.logUndone}`}
            </small>
            <button type="button" className="button" onClick={() => review.toggleStep(step)}>
              {step.stands ? say.logUndo : say.logRedo}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
