import type { Reason } from '../../types/index.ts'
import type { SideWay } from './side-way.ts'

/** How a side was found, as a reason; none for a side that is not told. What speaks in its own name is told alike, whatever it is. */
export const sideFound = (way: SideWay | null): Reason[] => (way === null ? [] : [{ code: 'side-by', args: { way, by: way.startsWith('own-') ? 'own' : way } }])
