import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiError, api, type Session } from '../api.ts'
import { useWords } from '../words/words.ts'
import { useCommands } from './commands.ts'
import { SESSION_KEY, useSignOut } from './session.ts'
import { Failure, Loading } from './states.tsx'

/** Lets in whoever the server knows; asks the others who they are. A server that is open to its own machine asks nobody. */
export function Door({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery({ queryKey: SESSION_KEY, queryFn: api.session, staleTime: Number.POSITIVE_INFINITY })
  if (data) return data.access !== 'open' && data.user === null ? <SignIn access={data.access} /> : <Inside session={data}>{children}</Inside>
  return error ? <Failure error={error} retry={() => void refetch()} /> : <Loading />
}

function Inside({ session, children }: { session: Session; children: ReactNode }) {
  const words = useWords()
  const leave = useSignOut()
  useCommands(session.access === 'open' ? [] : [{ id: 'sign-out', group: 'settings', title: words.app.signOut, run: () => void leave() }])
  return children
}

function SignIn({ access }: { access: 'token' | 'accounts' }) {
  const words = useWords()
  const client = useQueryClient()
  const enter = useMutation({
    mutationFn: ({ name, password }: { name: string; password: string }) => api.signIn(name, password),
    onSuccess: async session => {
      client.setQueryData(SESSION_KEY, session)
      await client.invalidateQueries({ predicate: query => query.queryKey[0] !== SESSION_KEY[0] })
    },
  })
  const failed = enter.error
  return (
    <form
      className="sign-in"
      onSubmit={event => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        enter.mutate({ name: String(form.get('name') ?? ''), password: String(form.get('password') ?? '') })
      }}
    >
      <h1>{words.app.signIn}</h1>
      <p className="hint">{words.app.signInHint}</p>
      <label className="pick-field">
        <span>{words.app.nameLabel}</span>
        <input className="field" name="name" autoComplete="username" required maxLength={100} />
      </label>
      <label className="pick-field">
        <span>{access === 'token' ? words.app.tokenLabel : words.app.passwordLabel}</span>
        <input className="field" name="password" type="password" autoComplete="current-password" required />
      </label>
      {failed ? <Failure error={failed instanceof ApiError ? failed : new ApiError({ title: String(failed), status: 500 })} /> : null}
      <p className="row-end">
        <button type="submit" className="button primary" disabled={enter.isPending}>
          {words.app.signIn}
        </button>
      </p>
    </form>
  )
}
