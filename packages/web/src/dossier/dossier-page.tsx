import { useEffect, useLayoutEffect, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { inLanguage, sayGist, sayTitle } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { closeProof, openProof } from '../desk/proof-store.ts'
import { Gist } from '../parts/texts.tsx'
import { ProofPanel } from '../proof/proof-panel.tsx'
import { useCommands } from '../shell/commands.ts'
import { leavePlace, returnToPlace } from '../shell/place-memory.ts'
import { useSections } from '../shell/sections.ts'
import { remember } from '../shell/trail.ts'
import { useWords, type Words } from '../words/words.ts'
import { Clocks } from './clocks/clocks.tsx'
import { Divergences } from './divergences.tsx'
import { Essentials } from './essentials.tsx'
import { Masthead } from './masthead.tsx'
import { drawUpTo } from './matrix/drawn-rows.ts'
import { Matrix } from './matrix/matrix.tsx'
import { matrixFor } from './matrix/model.ts'
import { Sourcing } from './sourcing/sourcing.tsx'
import { changeFilter, NO_FILTER } from './statements/filter.ts'
import { Statements } from './statements/statements.tsx'
import { Transfers, transfersIn } from './transfers.tsx'

/** Parts of the page in its order, each with the key that leads there: a part that a dossier lacks takes no other's key. */
const PARTS = [
  { id: 'essentials', key: '1' },
  { id: 'matrix', key: '2' },
  { id: 'divergences', key: '3' },
  { id: 'origins', key: '4' },
  { id: 'clocks', key: '5' },
  { id: 'transfers', key: '7' },
  { id: 'register', key: '6' },
] as const
type Part = (typeof PARTS)[number]['id']

const titleOf = (words: Words, part: Part): string =>
  part === 'register' ? words.app.statements : part === 'transfers' ? words.transfers.title : words.page.title[part]

function goToPart(id: string): void {
  const part = document.getElementById(id)
  if (!part) return
  remember(document.activeElement)
  part.focus({ preventScroll: true })
  part.scrollIntoView()
}

/** The record of who claims what in one story. */
export function DossierPage() {
  const words = useWords()
  const { id, dossier, view } = useDesk()
  useTitle(sayTitle(words, dossier))
  usePlace(`/d/${id}`)
  useFreshDesk(id)
  const parts = PARTS.filter(({ id: part }) => part !== 'transfers' || transfersIn(view).length > 0)
  useSections(parts.map(({ id: part }) => ({ id: part, label: titleOf(words, part) })))
  useCommands(
    parts.map(({ id: part, key }) => ({
      id: `part-${part}`,
      group: 'go' as const,
      title: titleOf(words, part),
      keys: [key],
      run: () => goToPart(part),
    })),
  )
  useClaimCommands()
  return (
    <div className="dossier">
      <Masthead />
      <div className="columns">
        <div>
          <Essentials />
          <Matrix />
          <Divergences />
          <Sourcing />
          <Clocks />
          <Transfers />
          <Statements />
        </div>
        <ProofPanel />
      </div>
      <Foot />
    </div>
  )
}

/** Every claim can be gone to from the palette. */
function useClaimCommands(): void {
  const words = useWords()
  const { id, dossier, view } = useDesk()
  const places = useMemo(() => new Map(matrixFor(view).rows.map((row, i) => [row.claim.id, i])), [view])
  useCommands(
    dossier.claims
      .filter(c => inLanguage(c.gist, words.language) !== null)
      .map(claim => ({
        id: `claim-${claim.id}`,
        group: 'read' as const,
        title: sayGist(words, claim),
        run: () => {
          flushSync(() => drawUpTo(id, places.get(claim.id) ?? 0))
          const head = document.getElementById(`head-${claim.id}`)
          head?.scrollIntoView({ block: 'center' })
          head?.focus({ preventScroll: true })
          const exhibits = [...new Set(view.stands.filter(s => s.claim.id === claim.id).flatMap(s => s.exhibits))]
          openProof({ key: `row:${claim.id}`, exhibits, heads: [<Gist key="gist" claim={claim} />], whole: true, opener: head, byKey: false })
        },
      })),
  )
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Recoupe`
    return () => {
      document.title = 'Recoupe'
    }
  }, [title])
}

/** Opens where it was left, when one comes back. Before the page is taken away its focus is still known. */
function usePlace(page: string): void {
  useLayoutEffect(() => {
    returnToPlace(page)
    return () => leavePlace(page)
  }, [page])
}

let lastDossier: string | null = null

/** Forgets what was open in another dossier. */
function useFreshDesk(id: string): void {
  useEffect(() => {
    if (lastDossier !== null && lastDossier !== id) {
      closeProof()
      changeFilter(NO_FILTER)
    }
    lastDossier = id
  }, [id])
}

function Foot() {
  const words = useWords()
  const { generator } = useDesk().dossier
  return (
    <footer className="foot-page">
      <p>{words.page.generated(generator.name, generator.version)}</p>
    </footer>
  )
}
