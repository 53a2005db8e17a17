import type { Statement } from '../../types/index.ts'
import type { CrossCheckInput } from '../input.ts'
import { metByNoun, sideCompleter } from './complete-sides.ts'
import { isNameless } from './local.ts'
import type { MergedEntities } from './merge-entities.ts'

/**
 * The reports with the merged entities in place of their own, by report in the order in which they were merged. Another report may say for whom somebody
 * speaks, and what the mayor is called.
 */
export function readTogether(inputs: readonly CrossCheckInput[], merged: MergedEntities): CrossCheckInput[] {
  const renamed = inputs.map((input, report) => withMergedIds(input, report, merged))
  const complete = sideCompleter(
    merged.entities,
    renamed.flatMap(i => i.record.statements),
  )
  return renamed.map(({ analysis, record }) => ({ analysis, record: { ...record, statements: record.statements.map(complete) } }))
}

function withMergedIds(input: CrossCheckInput, report: number, { entities, idOf, named }: MergedEntities): CrossCheckInput {
  const rename = (id: string | null): string | null => (id === null ? null : idOf(report, id))
  const nameless = new Set(input.record.entities.filter(isNameless).map(e => e.id))
  const statements = input.record.statements.map((s): Statement => {
    const speaker = s.speaker === null ? null : idOf(report, s.speaker, s.source)
    const renamed = { ...s, speaker, side: rename(s.side), relays: s.relays.map(id => idOf(report, id)) }
    return nameless.has(s.speaker ?? '') && named.has(speaker ?? '') ? metByNoun(renamed) : renamed
  })
  return { analysis: input.analysis, record: { ...input.record, entities, statements } }
}
