import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState } from 'react'
import { groupBy } from 'recoupe/view'
import { Link, useLocation } from 'wouter'
import { api, type Hit } from '../api.ts'
import { isPlain } from '../parts/refs.tsx'
import { rememberPlace } from '../reader/return-point.ts'
import { leavePlace, returnToPlace } from '../shell/place-memory.ts'
import { Failure, Loading } from '../shell/states.tsx'
import { useWords } from '../words/words.ts'

/** Words in the texts of all dossiers; each hit opens its report at the hit. */
export function SearchPage({ query }: { query: string }) {
  const words = useWords()
  const [, navigate] = useLocation()
  const [q, setQ] = useState(query)
  useEffect(() => setQ(query), [query])
  const list = useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam }) => api.search(query, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: query !== '',
  })
  const hits = query === '' ? [] : (list.data?.pages.flatMap(p => p.items) ?? [])
  const stands = list.data !== undefined
  const place = `/search?q=${query}`
  useLayoutEffect(() => {
    if (!stands) return
    returnToPlace(place)
    return () => leavePlace(place)
  }, [stands, place])
  return (
    <div className="search-page">
      <header className="page-head">
        <h1>{words.app.search}</h1>
        <p>{words.app.searchHint}</p>
      </header>
      <search className="finder">
        <form
          onSubmit={event => {
            event.preventDefault()
            navigate(`/search?q=${encodeURIComponent(q.trim())}`, { replace: query !== '' })
          }}
        >
          <label className="vh" htmlFor="search-texts">
            {words.app.searchTexts}
          </label>
          <input
            id="search-texts"
            className="field"
            type="search"
            placeholder={words.app.searchTexts}
            value={q}
            onChange={event => setQ(event.target.value)}
            // biome-ignore lint/a11y/noAutofocus: one comes here to write here
            autoFocus={query === ''}
          />
          <button type="submit" className="button primary">
            {words.app.search}
          </button>
        </form>
      </search>
      {list.error ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
      {query !== '' && !stands && !list.error ? <Loading /> : null}
      {query !== '' && stands ? (
        <p className="state-line" role="status">
          {hits.length === 0 ? words.app.noHits(query) : `${words.app.hits(hits.length)}${list.hasNextPage ? ' +' : ''}`}
        </p>
      ) : null}
      {query !== '' && stands && hits.length === 0 ? <p className="hint">{words.app.noHitsHint}</p> : null}
      <Hits hits={hits} />
      {list.hasNextPage ? (
        <p className="rest">
          <button type="button" className="button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {words.app.more}
          </button>
        </p>
      ) : null}
    </div>
  )
}

function Hits({ hits }: { hits: readonly Hit[] }) {
  const words = useWords()
  return [...groupBy(hits, h => h.dossier)].map(([dossier, own]) => (
    <div key={dossier} className="hits">
      <h2>
        <Link href={`/d/${dossier}`}>{own[0]?.dossierTitle ?? words.page.untitled}</Link>
      </h2>
      <ul>
        {own.map(h => (
          <li key={`${h.report} ${h.start}`}>
            <OneHit hit={h} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

/** The words at both ends of a snippet are cut through; they are left out. A snippet without a space stays as it is. */
function wholeWords(snippet: Hit['snippet']): Hit['snippet'] {
  return snippet.map((piece, i) => {
    if (piece.hit) return piece
    const from = i === 0 ? piece.text.search(/\s/u) + 1 : 0
    const to = i === snippet.length - 1 ? piece.text.search(/\s\S*$/u) : piece.text.length
    return { ...piece, text: piece.text.slice(from, to < 0 ? piece.text.length : Math.max(from, to)) }
  })
}

function OneHit({ hit }: { hit: Hit }) {
  const words = useWords()
  const { dossier, report, sha256, start, end, snippet } = hit
  return (
    <Link
      id={`hit-${dossier}-${report}-${start}`}
      className="hit"
      href={`/d/${dossier}/read?at=${sha256}:${start}-${end}`}
      onClick={event => (isPlain(event) ? rememberPlace(event.currentTarget) : undefined)}
    >
      <span className="hit-where">{hit.outlet ?? hit.title ?? words.page.untitledReport}</span>
      <span className="q" lang={hit.language}>
        …{' '}
        {wholeWords(snippet).map((s, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one snippet keep their places
          return s.hit ? <mark key={i}>{s.text}</mark> : <span key={i}>{s.text}</span>
        })}{' '}
        …
      </span>
    </Link>
  )
}
