import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useLayoutEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { api, type DossierSummary } from '../api.ts'
import { leavePlace, returnToPlace } from '../shell/place-memory.ts'
import { useMayEdit } from '../shell/session.ts'
import { Failure, Loading } from '../shell/states.tsx'
import { useWords } from '../words/words.ts'
import { DossierCard } from './dossier-card.tsx'

/** While a dossier is being read, the list is asked again so often, in milliseconds. */
const AGAIN = 2_000

/** All dossiers, the latest change first. */
export function LibraryPage() {
  const words = useWords()
  const [q, setQ] = useState('')
  const wanted = useDeferredValue(q.trim())
  const list = useInfiniteQuery({
    queryKey: ['dossiers', wanted],
    queryFn: ({ pageParam }) => api.dossiers(wanted, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: query => (query.state.data?.pages.some(p => p.items.some(i => i.state === 'working')) ? AGAIN : false),
  })
  const items = list.data?.pages.flatMap(p => p.items) ?? []
  const isEmpty = list.data !== undefined && items.length === 0
  const stands = list.data !== undefined
  useLayoutEffect(() => {
    document.title = 'Recoupe'
    if (!stands) return
    returnToPlace('/')
    return () => leavePlace('/')
  }, [stands])
  return (
    <div className="library">
      <header className="page-head">
        <h1>{words.app.library}</h1>
        <p>{words.app.libraryHint}</p>
      </header>
      {isEmpty && wanted === '' ? (
        <Empty />
      ) : (
        <>
          <Finder q={q} setQ={setQ} />
          {list.error && !list.data ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
          {list.data === undefined && !list.error ? <Loading /> : null}
          <Results items={items} q={wanted} stands={stands} />
          {list.hasNextPage ? (
            <p className="rest">
              <button type="button" className="button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {words.app.more}
              </button>
            </p>
          ) : null}
        </>
      )}
    </div>
  )
}

/** A title's letters narrow the list; Enter searches the texts. */
function Finder({ q, setQ }: { q: string; setQ: (q: string) => void }) {
  const words = useWords()
  const [, navigate] = useLocation()
  const mayEdit = useMayEdit()
  const toTexts = `/search?q=${encodeURIComponent(q.trim())}`
  return (
    <search className="finder">
      <form
        onSubmit={event => {
          event.preventDefault()
          if (q.trim() !== '') navigate(toTexts)
        }}
      >
        <label className="vh" htmlFor="find-dossier">
          {words.app.searchDossiers}
        </label>
        <input
          id="find-dossier"
          className="field"
          type="search"
          placeholder={words.app.searchDossiers}
          value={q}
          onChange={event => setQ(event.target.value)}
        />
      </form>
      {q.trim() === '' ? (
        mayEdit ? (
          <Link className="button primary" href="/new">
            {words.app.newDossier}
          </Link>
        ) : null
      ) : (
        <Link className="button" href={toTexts}>
          {words.app.searchEverywhere(q.trim())}
        </Link>
      )}
    </search>
  )
}

function Results({ items, q, stands }: { items: readonly DossierSummary[]; q: string; stands: boolean }) {
  const words = useWords()
  if (!stands) return null
  if (items.length === 0) {
    return (
      <p className="none" role="status">
        {words.app.noDossierFor(q)}
      </p>
    )
  }
  return (
    <ul className="dossiers">
      {items.map(d => (
        <DossierCard key={d.id} dossier={d} />
      ))}
    </ul>
  )
}

function Empty() {
  const words = useWords()
  const mayEdit = useMayEdit()
  return (
    <div className="blank">
      <h2>{words.app.emptyLibrary}</h2>
      <p>{words.app.emptyLibraryHint}</p>
      {mayEdit ? (
        <p>
          <Link className="button primary" href="/new">
            {words.app.newDossier}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
