import type { Proposition } from '../propositions/proposition.ts'
import type { Sign } from './sign.ts'

type Signs = ReadonlyMap<number, Sign>

/**
 * *Les livraisons ne sont pas achevées* does not deny that somebody delivers: it takes that for granted and holds back the end. Beside members that speak of
 * the thing itself it hedges; only where another says that the thing is over does it deny. `raw` are the signs before members knew of each other.
 */
export function leaveOngoing(members: readonly Proposition[], signs: Signs, raw: Signs): { members: readonly Proposition[]; signs: Signs; raw: Signs } {
  const open = new Set(members.filter(m => m.unended && m.statement?.act !== 'deny').map(m => m.index))
  const ended = members.some(m => !open.has(m.index) && members.some(o => open.has(o.index) && o.predicate === m.predicate))
  if (open.size === 0 || open.size === members.length || ended) return { members, signs, raw }
  const affirmed = (given: Signs): Signs => new Map(members.map(({ index }) => [index, open.has(index) ? 1 : (given.get(index) ?? 1)] as const))
  return {
    members: members.map(m => (open.has(m.index) ? { ...m, negated: false, softness: 'hedged' as const } : m)),
    signs: affirmed(signs),
    raw: affirmed(raw),
  }
}
