import { sha256 } from '../../text/sha256.ts'
import type { Pack } from '../../lang/pack.ts'
import type { Analysis, Entity, Judgement, SourceKind } from '../../types/index.ts'
import type { Attribution } from '../attribution.ts'

/** Who speaks in one attribution, as an entity of the report. */
export interface Resolved {
  readonly speaker: string | null
  readonly side: string | null
  readonly sourceKind: SourceKind
  readonly anonymous: boolean
  readonly relays: readonly string[]
  readonly judgements: { readonly speaker: Judgement; readonly side: Judgement }
}

export interface Resolution {
  readonly entities: readonly Entity[]
  /** One per attribution, in the same order. */
  readonly resolved: readonly Resolved[]
}

const unknown: Judgement = { confidence: 0, decided: false }

/** The literal text of each source as an entity: what stands until sources are resolved by reference. */
export function resolveSources(analysis: Analysis, attributions: readonly Attribution[], _pack: Pack): Resolution {
  const { report } = analysis.document
  const entities = new Map<string, Entity>()
  const resolved = attributions.map((attribution): Resolved => {
    const span = attribution.source[0]
    if (!span) return { speaker: null, side: null, sourceKind: 'unknown', anonymous: true, relays: [], judgements: { speaker: unknown, side: unknown } }
    const name = report.text.slice(span.start, span.end)
    const id = `e-${sha256(`${report.sha256}:${name.toLowerCase()}`).slice(0, 12)}`
    const mention = { report: report.id, start: span.start, end: span.end }
    const before = entities.get(id)
    entities.set(id, before ? { ...before, mentions: [...before.mentions, mention] } : { id, kind: 'role', name: { [report.language]: name }, aliases: [], entry: null, wikidata: null, speaksFor: null, anonymous: false, mentions: [mention] })
    return { speaker: id, side: null, sourceKind: 'unknown', anonymous: false, relays: [], judgements: { speaker: { confidence: 0.3, decided: false }, side: unknown } }
  })
  return { entities: [...entities.values()], resolved }
}
