import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Amendment, type Change, type Dossier, suggestLike } from 'recoupe/view'
import { type AmendmentPage, ApiError, api } from '../api.ts'
import { dossierKey, useRefreshDossier } from '../desk/desk.tsx'
import { toast } from '../shell/announce.ts'
import { useSession } from '../shell/session.ts'
import { useWords } from '../words/words.ts'
import { type History, historyOf, type Step, undoingsOf } from './history.ts'

/** Something that a person has asked for and the server has not done yet. */
type Task =
  | { readonly kind: 'change'; readonly changes: readonly Change[]; readonly reason: string | null }
  /** The step before or after, as the log stands when its turn comes. */
  | { readonly kind: 'step'; readonly which: 'undo' | 'redo' }
  | { readonly kind: 'undo'; readonly entries: readonly string[] }

/** What stands between a person and the log: a collision with somebody's newer change, or a failure. Nothing that was asked for is lost. */
export type Trouble =
  | { readonly kind: 'conflict'; readonly tasks: readonly Task[]; readonly others: readonly Amendment[] }
  | { readonly kind: 'failure'; readonly tasks: readonly Task[]; readonly error: unknown }

export interface Review {
  readonly history: History
  readonly log: readonly Amendment[]
  readonly me: string
  readonly saving: boolean
  readonly trouble: Trouble | null
  readonly submit: (changes: readonly Change[], options?: { readonly reason?: string | null; readonly offer?: boolean }) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly toggleStep: (step: Step) => void
  readonly retry: () => void
  readonly drop: () => void
  /** Changes like the last one, offered for all like cases. */
  readonly like: readonly Change[]
  readonly applyLike: () => void
  readonly leaveLike: () => void
}

const NO_LOG: AmendmentPage = { items: [], revision: 0 }

const logKey = (id: string): readonly ['amendments', string] => ['amendments', id]

/** Corrections of one dossier: they go to the server one after the other, on the revision that the reader has seen. */
export function useReview(id: string, dossier: Dossier): Review {
  const words = useWords()
  const client = useQueryClient()
  const refresh = useRefreshDossier(id)
  const { data: page = NO_LOG } = useQuery({ queryKey: logKey(id), queryFn: () => api.amendments(id) })
  const me = useSession()?.user?.name ?? ''
  const [saving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [like, setLike] = useState<readonly Change[]>([])
  const likeReason = useRef<string | null>(null)

  const known = useRef(page)
  if (page.revision >= known.current.revision) known.current = page
  const tasks = useRef<Task[]>([])
  const running = useRef(false)
  const wording = useRef(words)
  wording.current = words
  const again = useRef<() => Promise<void>>(async () => {})
  const latest = useRef(dossier)
  latest.current = dossier
  const person = useRef(me)
  person.current = me

  const run = useCallback(async (): Promise<void> => {
    if (running.current) return
    running.current = true
    setSaving(true)
    try {
      if (known.current.revision === 0) known.current = await client.fetchQuery({ queryKey: logKey(id), queryFn: () => api.amendments(id) })
      for (let task = tasks.current[0]; task; task = tasks.current[0]) {
        const { revision, items } = known.current
        const { review } = wording.current.reader
        const entries = task.kind === 'step' ? historyOf(items, person.current)[task.which] : task.kind === 'undo' ? task.entries : []
        if (!entries) {
          toast(task.kind === 'step' && task.which === 'redo' ? review.nothingToRedo : review.nothingToUndo)
          tasks.current.shift()
          continue
        }
        const amended =
          task.kind === 'change'
            ? await api.amend(id, task.changes, { revision, ...(task.reason ? { reason: task.reason } : {}) })
            : await api.undo(id, entries, revision)
        if (task.kind === 'step') toast(task.which === 'undo' ? review.undone : review.redone)
        tasks.current.shift()
        known.current = { items: [...known.current.items, ...amended.amendments], revision: amended.revision }
        client.setQueryData(logKey(id), known.current)
      }
      await refresh()
    } catch (error) {
      const waiting = tasks.current
      tasks.current = []
      if (error instanceof ApiError && error.status === 409) {
        const seen = new Set(known.current.items.map(e => e.id))
        const latest = await api.amendments(id).catch(() => null)
        if (latest) {
          known.current = latest
          client.setQueryData(logKey(id), latest)
        }
        setTrouble({ kind: 'conflict', tasks: waiting, others: latest?.items.filter(e => !seen.has(e.id)) ?? [] })
      } else setTrouble({ kind: 'failure', tasks: waiting, error })
    } finally {
      running.current = false
      setSaving(false)
    }
    // what was asked for while the dossier was being fetched again
    if (tasks.current.length > 0) void again.current()
  }, [client, id, refresh])
  again.current = run

  const ask = useCallback(
    (...added: readonly Task[]) => {
      tasks.current.push(...added)
      void run()
    },
    [run],
  )

  const submit = useCallback<Review['submit']>(
    (changes, { reason = null, offer = true } = {}) => {
      if (changes.length === 0) return
      setLike([])
      ask({ kind: 'change', changes, reason })
      const [only] = changes
      if (!offer || changes.length !== 1 || !only || (only.kind !== 'speaker' && only.kind !== 'act' && only.kind !== 'side')) return
      likeReason.current = reason
      setLike(suggestLike(latest.current, only))
    },
    [ask],
  )

  const step = useCallback(
    (which: 'undo' | 'redo') => {
      setLike([])
      ask({ kind: 'step', which })
    },
    [ask],
  )

  const toggleStep = useCallback((which: Step) => ask({ kind: 'undo', entries: which.stands ? which.ids : undoingsOf(known.current.items, which) }), [ask])

  const retry = useCallback(() => {
    if (!trouble) return
    setTrouble(null)
    const { tasks: waiting } = trouble
    void refresh().then(() => ask(...waiting))
  }, [trouble, refresh, ask])
  const drop = useCallback(() => {
    setTrouble(null)
    void refresh()
  }, [refresh])

  // what another window corrects is seen when this one comes back to the front
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void client.invalidateQueries({ queryKey: logKey(id) })
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [client, id])
  const revision = page.revision
  const last = useRef(revision)
  useEffect(() => {
    if (last.current !== 0 && revision > last.current && !running.current && tasks.current.length === 0)
      void client.invalidateQueries({ queryKey: dossierKey(id) })
    last.current = revision
  }, [revision, client, id])

  const history = useMemo(() => historyOf(page.items, me), [page, me])
  return {
    history,
    log: page.items,
    me,
    saving,
    trouble,
    submit,
    undo: useCallback(() => step('undo'), [step]),
    redo: useCallback(() => step('redo'), [step]),
    toggleStep,
    retry,
    drop,
    like,
    applyLike: useCallback(() => {
      setLike([])
      ask({ kind: 'change', changes: like, reason: likeReason.current })
    }, [ask, like]),
    leaveLike: useCallback(() => setLike([]), []),
  }
}
