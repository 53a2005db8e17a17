import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ApiError } from '../api.ts'
import { Sign } from '../parts/sign.tsx'
import { useWords } from '../words/words.ts'

export function Loading() {
  const words = useWords()
  return (
    <p className="state-line" role="status">
      {words.app.loading}
    </p>
  )
}

/** A page of which there is none. */
export function NotFound() {
  const words = useWords()
  return (
    <div className="notice">
      <h1>{words.app.notFound}</h1>
      <p>{words.app.notFoundHint}</p>
      <p>
        <Link className="button" href="/">
          {words.app.toLibrary}
        </Link>
      </p>
    </div>
  )
}

/** An error with its cause and what to do, beside what still stands. */
export function Failure({ error, retry, children }: { error: unknown; retry?: (() => void) | undefined; children?: ReactNode }) {
  const words = useWords()
  const known = error instanceof ApiError ? error : null
  if (known?.status === 404) return <NotFound />
  const unreachable = known?.status === 0
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        <Sign shape="warning" />
        <b>{unreachable ? words.app.offlineTitle : words.app.errorTitle}</b>
      </p>
      <p>{unreachable ? words.app.offlineHint : (words.app.errors[known?.code ?? ''] ?? known?.problem.detail ?? known?.problem.title ?? String(error))}</p>
      {known?.code && !unreachable ? <p className="mono">{words.app.errorCode(known.code)}</p> : null}
      {children}
      {retry ? (
        <p>
          <button type="button" className="button" onClick={retry}>
            {words.app.retry}
          </button>
        </p>
      ) : null}
    </div>
  )
}
