import type { Manner } from '../../../messages/messages.ts'
import type { Claim, ClaimStatus, Divergence, Stance } from '../../../types/index.ts'
import { actorKey, actorOf } from './actor.ts'
import type { Exhibit, Stand } from './exhibits.ts'
import { groupBy } from './group.ts'
import type { Holder } from './holder.ts'
import { mannerOf } from './manner.ts'
import type { View } from './view.ts'

/** Who takes one stance on a claim. */
export interface Party {
  readonly holder: Holder
  readonly exhibits: readonly Exhibit[]
  readonly decided: boolean
}

interface Camp {
  readonly stance: Stance
  readonly manner: Manner
  readonly parties: readonly Party[]
}

/** A claim as a reader sums it up: who is on which side, on how many origins, and what changed on the way. */
export interface Essential {
  readonly claim: Claim
  readonly camps: readonly Camp[]
  readonly divergences: readonly Divergence[]
}

const STATUS_ORDER: readonly ClaimStatus[] = ['contested', 'denied-only', 'corroborated', 'single-origin', 'unattributed']
const STANCE_ORDER: readonly Stance[] = ['asserts', 'denies', 'hedges', 'alleges', 'questions', 'declines']

/** Newsrooms stay apart by report; other holders are one party however many positions they have. */
function partyKey(view: View, stand: Stand): string {
  const { holder } = stand.position
  return holder?.startsWith('report:') ? holder : actorKey(view, stand)
}

function campsOf(view: View, stands: readonly Stand[]): Camp[] {
  const byManner = [...groupBy(stands, mannerOf)].map(([manner, group]) => ({ manner, group, stance: group[0]?.position.stance ?? 'asserts' }))
  const order = (stance: Stance): number => STANCE_ORDER.indexOf(stance)
  return byManner
    .sort((a, b) => order(a.stance) - order(b.stance) || (a.manner < b.manner ? -1 : 1))
    .map(({ stance, manner, group }) => {
      const parties = [...groupBy(group, s => partyKey(view, s)).values()].flatMap((own): Party[] => {
        const first = own[0]
        if (!first) return []
        return [{ holder: actorOf(view, first), exhibits: [...new Set(own.flatMap(s => s.exhibits))], decided: own.some(s => s.position.decided) }]
      })
      return { stance, manner, parties }
    })
}

/** Every claim summed up, what matters most first: disputes, then what reports lost on the way, then what most texts carry. */
export function essentialsOf(view: View): Essential[] {
  const stands = groupBy(view.stands, s => s.claim.id)
  const gaps = groupBy(view.dossier.divergences, d => d.claim)
  const weigh = (claim: Claim) => {
    const own = stands.get(claim.id) ?? []
    return {
      status: STATUS_ORDER.indexOf(claim.status),
      divergences: (gaps.get(claim.id) ?? []).length,
      reports: new Set(own.map(s => s.position.report)).size,
      exhibits: new Set(own.flatMap(s => s.exhibits)).size,
    }
  }
  return view.dossier.claims
    .map((claim, i) => ({ claim, i, weight: weigh(claim) }))
    .sort((a, b) => {
      const [x, y] = [a.weight, b.weight]
      return x.status - y.status || y.divergences - x.divergences || y.reports - x.reports || y.exhibits - x.exhibits || a.i - b.i
    })
    .map(({ claim }) => ({ claim, camps: campsOf(view, stands.get(claim.id) ?? []), divergences: gaps.get(claim.id) ?? [] }))
}
