import type { Divergence, DivergenceKind } from '../../types/index.ts'
import { alignReports } from './align-reports.ts'
import { type AlignedContext, areOfOneStory, type DivergenceContext, MOST_REPORTS } from './context.ts'
import { contradictions } from './contradiction.ts'
import { droppedHedges } from './hedge-dropped.ts'
import { differingIdentities } from './identity.ts'
import { omissions } from './omission.ts'
import { differingQuantities } from './quantity.ts'
import { completeAmounts } from './read-counts.ts'
import { differingScopes } from './scope.ts'
import { brokenSilences, missingSilences } from './silence.ts'
import { differingTimes } from './time.ts'
import { rewordings } from './wording.ts'

/** What a desk wants to see first. */
const RANK: Readonly<Record<DivergenceKind, number>> = {
  omission: 0,
  'hedge-dropped': 1,
  contradiction: 2,
  quantity: 3,
  scope: 4,
  identity: 5,
  wording: 6,
  time: 7,
}

/** All divergences between reports, a missing denial first, then by kind and confidence; one of each kind per claim. */
export function findDivergences(given: DivergenceContext): Divergence[] {
  const context = { ...given, aligned: alignReports(given), amountsOf: completeAmounts(given.inputs, given.readers, given.packs) }
  const all = [
    ...omissions(context),
    ...missingSilences(context),
    ...droppedHedges(context),
    ...contradictions(context),
    ...brokenSilences(context),
    ...differingQuantities(context),
    ...differingScopes(context),
    ...differingIdentities(context),
    ...rewordings(context),
    ...differingTimes(context),
  ]
  return inOneStory(context, all).sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
}

/** A folder of few reports may hold two stories, whose words meet by chance; among many reports a claim alone brings them together. */
function inOneStory(context: AlignedContext, all: readonly Divergence[]): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return [...all]
  const oneStory = areOfOneStory(context)
  const numberOf = new Map(context.inputs.map((input, k) => [input.record.report.id, k] as const))
  return all.filter(({ reports }) => {
    const list = reports.flatMap(id => numberOf.get(id) ?? [])
    return list.some((a, i) => list.slice(i + 1).some(b => oneStory(a, b)))
  })
}
