import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ApiError, api, type Session } from '../api.ts'
import { useWords } from '../words/words.ts'
import { toast } from './announce.ts'

export const SESSION_KEY = ['session'] as const

/** Who is here; undefined until the server has said so. */
export function useSession(): Session | undefined {
  return useQuery({ queryKey: SESSION_KEY, queryFn: api.session, staleTime: Number.POSITIVE_INFINITY }).data
}

/** False for somebody who may only read: what changes something is not offered, and the server would refuse it. */
export const useMayEdit = (): boolean => useSession()?.user?.role !== 'reader'

export function useSignOut(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await api.signOut()
    client.clear()
    location.assign('/')
  }
}

/** Says in the reader's language what the server refused. */
export function useTellFailure(): (error: unknown) => void {
  const words = useWords()
  return error => {
    const known = error instanceof ApiError ? error : null
    toast(known?.status === 0 ? words.app.offlineTitle : (words.app.errors[known?.code ?? ''] ?? known?.problem.title ?? String(error)))
  }
}
