import { type WorldSort, world } from '../../lang/world/index.ts'
import type { Language } from '../../types/index.ts'

const AGENCIES: ReadonlySet<WorldSort> = new Set<WorldSort>(['news-agency', 'state-media'])
const OUTLETS: ReadonlySet<WorldSort> = new Set<WorldSort>(['newspaper', 'broadcaster', 'site'])

const PLACES: ReadonlySet<WorldSort> = new Set<WorldSort>(['country', 'territory', 'region', 'city', 'capital'])

/** What kind of medium a name is, by the table of the world; null where the table has no medium of that name. */
export function mediumKind(name: string, language: Language): 'agency' | 'outlet' | null {
  const sorts = world()
    .lookup(name.trim(), language)
    .map(reading => reading.entry.sort)
  if (sorts.some(sort => AGENCIES.has(sort))) return 'agency'
  return sorts.some(sort => OUTLETS.has(sort)) ? 'outlet' : null
}

/** True where the table of the world has a place of that name. */
export const isPlace = (name: string, language: Language): boolean =>
  world()
    .lookup(name.trim(), language)
    .some(reading => PLACES.has(reading.entry.sort))

/** Letters that could be an agency's initials: *AFP*, *A.P.*, *dpa-AFX* is none. */
export const isAcronym = (name: string): boolean => /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u.test(name.trim())
