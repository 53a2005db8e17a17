import type { ReactNode } from 'react'
import { DeskProvider, useDossier } from '../desk/desk.tsx'
import { Failure, Loading } from '../shell/states.tsx'

/** Loads the dossier of an address and shows what stands in it. */
export function WithDossier({ id, children }: { id: string; children: ReactNode }) {
  const { data, error, refetch } = useDossier(id)
  if (data) {
    return (
      <DeskProvider id={id} dossier={data}>
        {children}
      </DeskProvider>
    )
  }
  return error ? <Failure error={error} retry={() => void refetch()} /> : <Loading />
}
