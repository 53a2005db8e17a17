import { useEffect } from 'react'
import { ApiError, STEPS } from '../../api.ts'
import { useDesk } from '../../desk/desk.tsx'
import { Sign } from '../../parts/sign.tsx'
import { announce } from '../../shell/announce.ts'
import { Failure } from '../../shell/states.tsx'
import { useWords, type Words } from '../../words/words.ts'
import { type Again, forgetAgain, isWorking, useAgain } from './again-store.ts'

/** How far a new analysis is; the dossier stays readable meanwhile. At the end it says what became of the corrections. */
export function AgainProgress() {
  const words = useWords()
  const { id, dossier } = useDesk()
  const again = useAgain(id)
  const kept = dossier.corrections.filter(c => c.state === 'applied').length
  const moved = dossier.corrections.filter(c => c.state === 'moved').length
  const said = again === null ? '' : again.fresh ? words.app.againDone(kept, moved) : isWorking(again) ? stepOf(again, words) : ''
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])
  if (again === null) return null
  const close = (
    <button type="button" className="button" onClick={() => forgetAgain(id)}>
      {words.app.close}
    </button>
  )
  const problem = again.error ?? (again.event?.state === 'failed' ? new ApiError(again.event.problem ?? { title: words.app.failedTitle, status: 500 }) : null)
  if (problem !== null) return <Failure error={problem}>{close}</Failure>
  const { done = 0, total = null } = again.event ?? {}
  return (
    <div className="again">
      <Sign shape={again.fresh ? 'check' : 'half'} />
      <span>{said}</span>
      {again.fresh ? (
        close
      ) : (
        <>
          {total === null || total === 0 ? <progress aria-label={words.app.again} /> : <progress value={done} max={total} aria-label={words.app.again} />}
          <b>{total === null || total === 0 ? '' : `${words.number(done)} / ${words.number(total)}`}</b>
        </>
      )}
    </div>
  )
}

function stepOf({ event }: Again, { app }: Words): string {
  const step = STEPS.find(s => s === event?.step)
  return step ? app.steps[step] : app.working
}
