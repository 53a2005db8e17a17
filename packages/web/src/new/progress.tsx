import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { FAULT_CODES, sayFault } from 'recoupe/view'
import { Link, useLocation } from 'wouter'
import { ApiError, followJob, type JobEvent, type JobFault, STEPS, type StepName } from '../api.ts'
import { dossierKey } from '../desk/desk.tsx'
import { Sign } from '../parts/sign.tsx'
import { announce } from '../shell/announce.ts'
import { Failure } from '../shell/states.tsx'
import { useWords, type Words } from '../words/words.ts'

/** How far the work on a dossier is: its steps by name, with true counts; at the end the dossier opens by itself. */
export function Progress({ job, dossier }: { job: string; dossier: string }) {
  const words = useWords()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const [event, setEvent] = useState<JobEvent | null>(null)
  const counts = useCounts(event)
  useEffect(() => followJob(job, setEvent), [job])
  const done = event?.state === 'done'
  const faults = event?.faults ?? []
  const clean = faults.length === 0
  const step = event?.step
  useEffect(() => {
    if (isStep(step)) announce(words.app.steps[step])
  }, [step, words])
  useEffect(() => {
    if (!done) return
    void client.invalidateQueries({ queryKey: ['dossiers'] })
    void client.invalidateQueries({ queryKey: dossierKey(dossier) })
    if (clean) navigate(`/d/${dossier}`, { replace: true })
  }, [done, clean, client, dossier, navigate])
  return (
    <div className="progress-page">
      <header className="page-head">
        <h1>{titleOf(event, words)}</h1>
      </header>
      <ol className="steps">
        {STEPS.map(s => (
          <Step key={s} name={s} event={event} count={counts[s]} />
        ))}
      </ol>
      {faults.length > 0 ? <Faults faults={faults} words={words} /> : null}
      {event?.state === 'failed' && event.problem ? <Failure error={new ApiError(event.problem)} /> : null}
      <p className="row-start">
        {done || event?.problem?.code === 'no-such-job' ? (
          <Link className="button primary" href={`/d/${dossier}`}>
            {done && !clean ? words.app.continueWithout : words.app.openDossier}
          </Link>
        ) : null}
        <Link className="button" href={event?.state === 'failed' ? '/new' : '/'}>
          {event?.state === 'failed' ? words.app.newDossier : words.app.toLibrary}
        </Link>
      </p>
    </div>
  )
}

function titleOf(event: JobEvent | null, { app }: Words): string {
  switch (event?.state) {
    case 'done':
      return app.finished
    case 'failed':
      return app.failedTitle
    default:
      return app.working
  }
}

const isStep = (name: string | undefined): name is StepName => STEPS.some(s => s === name)

interface Count {
  readonly done: number
  readonly total: number
}

/** The last count told of each step: a step that is over keeps its own. */
function useCounts(event: JobEvent | null): Partial<Record<StepName, Count>> {
  const [counts, setCounts] = useState<Partial<Record<StepName, Count>>>({})
  useEffect(() => {
    const name = event?.step
    if (event && isStep(name)) setCounts(own => ({ ...own, [name]: { done: event.done, total: event.total ?? 0 } }))
  }, [event])
  return counts
}

function Step({ name, event, count }: { name: StepName; event: JobEvent | null; count: Count | undefined }) {
  const words = useWords()
  const now = isStep(event?.step) ? STEPS.indexOf(event.step) : -1
  const at = STEPS.indexOf(name)
  const state = event?.state === 'done' || at < now ? 'done' : at === now ? 'now' : 'waiting'
  // nothing is fetched where everything was given
  if (name === 'fetch' && count === undefined && state !== 'waiting') return null
  const total = count?.total ?? 0
  const shown = state === 'done' ? total : (count?.done ?? 0)
  return (
    <li className={`step ${state}`}>
      <Sign shape={state === 'done' ? 'check' : state === 'now' ? 'half' : 'ring'} />
      <span>
        {words.app.steps[name]}
        <span className="vh"> {words.app.stepState[state]}</span>
      </span>
      {total > 0 ? <progress value={shown} max={total} aria-label={words.app.steps[name]} /> : <span />}
      <b>{total > 0 ? `${words.number(shown)} / ${words.number(total)}` : ''}</b>
    </li>
  )
}

/** Reports that could not be read: which, why, what to do. The others are in the dossier. */
function Faults({ faults, words }: { faults: readonly JobFault[]; words: Words }) {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        <Sign shape="warning" />
        <b>{words.app.notRead(faults.length)}</b>
      </p>
      <ul>
        {faults.map(f => (
          <li key={`${f.input} ${f.code}`}>{sayOne(f, words)}</li>
        ))}
      </ul>
    </div>
  )
}

function sayOne({ code, input, args }: JobFault, words: Words): string {
  const known = FAULT_CODES.find(c => c === code)
  return known ? sayFault(words, { code: known, input, args }) : words.pair(input, code)
}
