import { useEffect, useRef } from 'react'
import type { Exhibit, SpeechAct } from 'recoupe/view'
import { ActLabel } from '../parts/labels.tsx'
import { useWords } from '../words/words.ts'

const ACTS: readonly SpeechAct[] = ['assert', 'deny', 'accuse', 'demand', 'promise', 'warn', 'confirm', 'question', 'decline', 'other']

/** What the statement does: ten acts under ten digits. */
export function ActPicker({ exhibit, choose }: { exhibit: Exhibit; choose: (act: SpeechAct) => void }) {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }), [])
  return (
    <div className="picker" ref={list}>
      <h2>{words.reader.review.which}</h2>
      <ol className="candidates acts-of">
        {ACTS.map((act, i) => {
          const digit = (i + 1) % 10
          return (
            <li key={act}>
              <button type="button" data-digit={digit} aria-current={exhibit.statement?.act === act} onClick={() => choose(act)}>
                <kbd>{digit}</kbd>
                <ActLabel act={act} />
                {exhibit.statement?.act === act ? <small>{words.reader.review.current}</small> : null}
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
