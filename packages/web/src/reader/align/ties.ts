import { counterparts, type Span, type View } from 'recoupe/view'

/** What the dossier itself says of two passages: they are about one claim, or one was made from the other. */
export interface Tie {
  readonly a: Span
  readonly b: Span
  readonly by: 'claim' | 'dependency'
  readonly decided: boolean
}

/** Ties between two reports of a dossier. They hold across languages, where words do not. */
export function tiesBetween(view: View, left: string, right: string): Tie[] {
  return [...fromClaims(view, left, right), ...fromDependencies(view, left, right)]
}

/** Of a claim that a report says many times over, the nearest wordings tie. */
const MOST = 6

function fromClaims(view: View, left: string, right: string): Tie[] {
  const own = view.reports.find(r => r.report.id === left)?.exhibits ?? []
  return own.flatMap(exhibit => {
    const stands = view.standsOf.get(exhibit.ref) ?? []
    return counterparts(view, exhibit)
      .filter(other => other.report.id === right)
      .slice(0, MOST)
      .map(other => {
        const shared = (view.standsOf.get(other.ref) ?? []).filter(s => stands.some(own => own.claim.id === s.claim.id))
        const decided = shared.some(s => s.position.decided) && stands.some(s => s.position.decided && shared.some(o => o.claim.id === s.claim.id))
        return { a: { start: exhibit.start, end: exhibit.end }, b: { start: other.start, end: other.end }, by: 'claim' as const, decided }
      })
  })
}

/** The passages of a dependency stand in pairs, one of each report; a credit names a place in one report only and ties nothing. */
function fromDependencies(view: View, left: string, right: string): Tie[] {
  return view.dossier.dependencies
    .filter(d => d.kind !== 'cites' && d.reports.includes(left) && d.reports.includes(right))
    .flatMap(({ spans, decided }) => {
      const ties: Tie[] = []
      for (let i = 0; i + 1 < spans.length; i += 2) {
        const [x, y] = [spans[i], spans[i + 1]]
        const a = x?.report === left ? x : y
        const b = x?.report === left ? y : x
        if (a?.report === left && b?.report === right) ties.push({ a, b, by: 'dependency', decided })
      }
      return ties
    })
}
