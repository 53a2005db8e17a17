import type { Entity, Statement } from '../../types/index.ts'

/** What another report's word on somebody's side is worth, beside this report's word on who speaks. */
const TOLD = 0.75

/** From this confidence on a side is shown as a fact. */
const DECIDED = 0.6

/** Completes the side of statements (ids merged) whose own report leaves it out or takes the speaker for a private person. */
export function sideCompleter(entities: readonly Entity[]): (statement: Statement) => Statement {
  const speaksFor = new Map(entities.map(entity => [entity.id, entity.speaksFor]))
  return statement => {
    if (statement.speaker === null || (statement.side !== null && statement.side !== statement.speaker)) return statement
    const side = climb(speaksFor, statement.speaker)
    if (side === statement.speaker) return statement
    const confidence = TOLD * statement.judgements.speaker.confidence
    return { ...statement, side, judgements: { ...statement.judgements, side: { confidence, decided: confidence >= DECIDED } } }
  }
}

function climb(speaksFor: ReadonlyMap<string, string | null>, from: string): string {
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    const next = speaksFor.get(at)
    if (next === null || next === undefined || next === at) break
    at = next
  }
  return at
}
