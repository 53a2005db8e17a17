import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 46rem)')

function subscribe(tell: () => void): () => void {
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** True where a row of the table takes two lines. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
