import { type ReactNode, useState } from 'react'
import { useWords } from '../words/words.ts'

/** Of a long list the beginning, and a button for the next stretch; what was asked for stays. */
export function useGrowing<T>(list: readonly T[], step: number): { readonly shown: readonly T[]; readonly rest: ReactNode } {
  const words = useWords()
  const [most, setMost] = useState(step)
  const left = list.length - most
  if (left <= 0) return { shown: list, rest: null }
  return {
    shown: list.slice(0, most),
    rest: (
      <button type="button" className="button grow" onClick={() => setMost(most + 4 * step)}>
        {words.counts.more(left)}
      </button>
    ),
  }
}
