import { type ReactNode, Suspense } from 'react'
import { RouterProvider } from 'react-aria-components'
import { Route, Switch, useLocation, useSearchParams } from 'wouter'
import { DossierPage } from '../dossier/dossier-page.tsx'
import { WithDossier } from '../dossier/with-dossier.tsx'
import { LibraryPage } from '../library/library-page.tsx'
import { NewPage } from '../new/new-page.tsx'
import type { Target } from '../permalink/address.ts'
import { readerPage } from '../reader/open-reader.ts'
import { SearchPage } from '../search/search-page.tsx'
import { Door } from './door.tsx'
import { Layout } from './layout.tsx'
import { preloadable } from './preloadable.tsx'
import { Loading, NotFound } from './states.tsx'

const { Component: ReaderPage } = readerPage
const { Component: PermalinkPage } = preloadable(() => import('../permalink/permalink-page.tsx'))

function spanOf(sha256: string, range: string): Target | null {
  const match = /^(\d+)-(\d+)$/u.exec(range)
  return match ? { kind: 'span', sha256, start: Number(match[1]), end: Number(match[2]) } : null
}

/** A page inside the dossier of its address. */
function inDossier(id: string, page: ReactNode) {
  return (
    <WithDossier key={id} id={id}>
      <Suspense fallback={<Loading />}>{page}</Suspense>
    </WithDossier>
  )
}

function permalink(id: string, target: Target | null) {
  return target === null ? <NotFound /> : inDossier(id, <PermalinkPage target={target} />)
}

export function App() {
  const [, navigate] = useLocation()
  const [parameters] = useSearchParams()
  return (
    <RouterProvider navigate={to => navigate(to)}>
      <Layout>
        <Door>
          <Switch>
            <Route path="/">
              <LibraryPage />
            </Route>
            <Route path="/new">
              <NewPage />
            </Route>
            <Route path="/search">
              <SearchPage query={parameters.get('q') ?? ''} />
            </Route>
            <Route path="/d/:id">{({ id }) => inDossier(id, <DossierPage />)}</Route>
            <Route path="/d/:id/read">{({ id }) => inDossier(id, <ReaderPage />)}</Route>
            <Route path="/d/:id/claim/:claim">{({ id, claim }) => permalink(id, { kind: 'claim', claim })}</Route>
            <Route path="/d/:id/statement/:statement">{({ id, statement }) => permalink(id, { kind: 'statement', statement })}</Route>
            <Route path="/d/:id/span/:sha256/:range">{({ id, sha256, range }) => permalink(id, spanOf(sha256, range))}</Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Door>
      </Layout>
    </RouterProvider>
  )
}
