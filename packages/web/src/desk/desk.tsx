import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import { type Dossier, type Exhibit, type View, viewOf } from 'recoupe/view'
import { api } from '../api.ts'

/** The dossier that is open, with what its parts look up. */
export interface Desk {
  readonly id: string
  readonly dossier: Dossier
  readonly view: View
  /** Exhibits by reference (`A7`). */
  readonly byRef: ReadonlyMap<string, Exhibit>
}

const DeskContext = createContext<Desk | null>(null)

export const dossierKey = (id: string): readonly ['dossier', string] => ['dossier', id]

/** The dossier as the server has compiled it; asked again when the window comes back to the front. */
export function useDossier(id: string) {
  return useQuery({ queryKey: dossierKey(id), queryFn: () => api.dossier(id), staleTime: 30_000, structuralSharing: sameWhenEqual })
}

/** A dossier that came again without a change stays the same object, so that nothing is drawn again. */
function sameWhenEqual(before: unknown, after: unknown): unknown {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after
}

const views = new WeakMap<Dossier, View>()

function viewFor(dossier: Dossier): View {
  let view = views.get(dossier)
  if (!view) {
    view = viewOf(dossier)
    views.set(dossier, view)
  }
  return view
}

export function DeskProvider({ id, dossier, children }: { id: string; dossier: Dossier; children: ReactNode }) {
  const desk = useMemo((): Desk => {
    const view = viewFor(dossier)
    return { id, dossier, view, byRef: new Map(view.reports.flatMap(r => r.exhibits.map(e => [e.ref, e]))) }
  }, [id, dossier])
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is used outside a DeskProvider')
  return desk
}

/** Fetches the dossier again, after a correction or a new report. */
export function useRefreshDossier(id: string): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(async () => {
    await client.invalidateQueries({ queryKey: dossierKey(id) })
    await client.invalidateQueries({ queryKey: ['dossiers'] })
  }, [client, id])
}
