import type { Entity, Exhibit, View } from 'recoupe/view'

/** Somebody who may be the speaker, and why they are offered. */
export interface Candidate {
  readonly entity: Entity
  readonly because: 'current' | 'near' | 'speaks'
}

/** A mention farther away than this is not near. */
const NEAR = 1500
const MOST = 9

/** Who may have spoken: the present label, then who is named nearest before or around, then who speaks most in the same report. Digits 1 to 9 choose. */
export function candidatesFor(view: View, exhibit: Exhibit): Candidate[] {
  const { statement, report } = exhibit
  if (!statement) return []
  const found = new Map<string, Candidate>()
  const add = (entity: Entity | undefined, because: Candidate['because']): void => {
    if (entity && entity.kind !== 'place' && found.size < MOST && !found.has(entity.id)) found.set(entity.id, { entity, because })
  }
  if (statement.speaker !== null) add(view.entities.get(statement.speaker), 'current')
  const distance = (start: number, end: number): number => {
    if (end <= exhibit.start) return exhibit.start - end
    // what is named after the statement introduces its speaker less often than what is named before
    return start >= exhibit.end ? 2 * (start - exhibit.end) : 0
  }
  const near = view.dossier.entities
    .map(entity => ({
      entity,
      at: Math.min(...entity.mentions.filter(m => m.report === report.id).map(m => distance(m.start, m.end)), Number.POSITIVE_INFINITY),
    }))
    .filter(n => n.at <= NEAR)
    .sort((a, b) => a.at - b.at || (a.entity.id < b.entity.id ? -1 : 1))
  const speakers = new Map<string, number>()
  for (const s of view.dossier.statements) if (s.report === report.id && s.speaker !== null) speakers.set(s.speaker, (speakers.get(s.speaker) ?? 0) + 1)
  const often = [...speakers].sort((a, b) => b[1] - a[1])
  for (const n of near.slice(0, 6)) add(n.entity, 'near')
  for (const [id] of often) add(view.entities.get(id), 'speaks')
  for (const n of near.slice(6)) add(n.entity, 'near')
  return [...found.values()]
}
