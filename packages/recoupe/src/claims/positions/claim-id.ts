import { stableId } from '../ids.ts'
import type { CrossCheckInput } from '../input.ts'
import type { Proposition } from '../propositions/proposition.ts'

/** From the first member by (published, report hash, start): reports come in that order. */
export function claimId(members: readonly Proposition[], inputs: readonly CrossCheckInput[]): string {
  const first = [...members].sort((a, b) => a.report - b.report || startOf(a) - startOf(b))[0]
  return stableId('c', [inputs[first?.report ?? 0]?.record.report.sha256 ?? '', first ? startOf(first) : 0, first?.statement?.id ?? ''])
}

const startOf = (p: Proposition): number => p.spans[0]?.start ?? 0
