import { oneLine } from 'recoupe/view'
import { ApiError } from '../api.ts'
import { useDesk } from '../desk/desk.tsx'
import { Sign } from '../parts/sign.tsx'
import { useWords } from '../words/words.ts'
import { sayChange } from './change-words.ts'
import type { Review } from './use-review.ts'

/** A collision or a failure: what happened, what of mine waits, what can be done. */
export function TroubleNotice({ review }: { review: Review }) {
  const words = useWords()
  const desk = useDesk()
  const { review: say } = words.reader
  const { trouble } = review
  if (!trouble) return null
  const mine = trouble.tasks.flatMap(t => (t.kind === 'change' ? t.changes.map(c => sayChange(desk, words, c)) : [say.undo]))
  const theirs =
    trouble.kind === 'conflict'
      ? trouble.others.map(e => `${e.by === '' ? say.conflictUnknown : oneLine(e.by)} (${e.kind === 'change' ? sayChange(desk, words, e.change) : say.undo})`)
      : []
  const { error } = trouble.kind === 'failure' ? trouble : { error: null }
  return (
    <div className="trouble" role="alert">
      <p>
        <Sign shape="warning" /> <b>{trouble.kind === 'conflict' ? say.conflictTitle : say.failedTitle}</b>
      </p>
      <p>
        {trouble.kind === 'conflict'
          ? say.conflictBody(theirs.length === 0 ? say.conflictUnknown : words.list([...new Set(theirs)]))
          : error instanceof ApiError
            ? error.status === 0
              ? words.app.offlineHint
              : error.message
            : String(error)}
      </p>
      {mine.length > 0 ? <p className="mine">{words.list(mine.slice(0, 5))}</p> : null}
      <p className="fields">
        <button type="button" className="button strong" onClick={review.retry}>
          {trouble.kind === 'conflict' ? say.conflictRetry : say.failedRetry}
        </button>
        <button type="button" className="button" onClick={review.drop}>
          {trouble.kind === 'conflict' ? say.conflictDrop : say.failedDrop}
        </button>
      </p>
    </div>
  )
}
