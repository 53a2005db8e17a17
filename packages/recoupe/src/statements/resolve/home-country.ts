import type { World } from '../../lang/world/index.ts'
import type { Referent } from './referent.ts'

/** How many mentions must point to one country, and what share of all that point to any. */
const MENTIONS = 3
const SHARE = 0.7

/**
 * The country at home in a report: where most of its offices, cities and bodies lie. A report from home says *le ministre* and
 * leaves its country out; a report that speaks of several countries has no home, and says nothing of whose minister it is.
 */
export function homeCountry(referents: readonly Referent[], world: World): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const referent of referents) {
    const entry = referent.entry === null ? undefined : world.entry(referent.entry)
    if (!entry?.country || entry.sort === 'news-agency' || entry.sort === 'newspaper' || entry.sort === 'broadcaster') continue
    // an office of the state at home is named without its country, which a foreign one seldom is
    const weight = referent.mentions.length * (entry.sort === 'office' || entry.sort === 'ministry' ? 2 : 1)
    counts.set(entry.country, (counts.get(entry.country) ?? 0) + weight)
    all += weight
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] >= MENTIONS && best[1] >= all * SHARE ? best[0] : null
}
