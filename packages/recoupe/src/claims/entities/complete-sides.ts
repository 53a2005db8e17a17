import { sideFound } from '../../statements/resolve/side-found.ts'
import { DECIDED_SIDE, isSaid } from '../../statements/resolve/side-way.ts'
import { SIDE_WORTH } from '../../statements/resolve/side-worth.ts'
import type { Entity, Statement } from '../../types/index.ts'

/** What it is worth that one office has one holder, and that one noun means one body: shown as undecided for the side. */
const NAMED = 0.8

/** From this confidence on a speaker is shown as a fact. */
const DECIDED = 0.6

/**
 * Completes statements (ids merged) by what the other reports of the story say: the side where their own report leaves it out, takes the speaker for a
 * private person or knows the body by a common noun only; and the name of a speaker whom another report names.
 */
export function sideCompleter(entities: readonly Entity[], statements: readonly Statement[]): (statement: Statement) => Statement {
  const speaksFor = new Map(entities.map(entity => [entity.id, entity.speaksFor]))
  const stated = statedSides(statements)
  const human = new Set(entities.filter(entity => entity.kind === 'person' || entity.kind === 'group').map(entity => entity.id))
  const named = new Set(entities.filter(entity => !entity.anonymous).map(entity => entity.id))
  return statement => {
    if (statement.speaker === null) return statement
    const told = statement.anonymous && named.has(statement.speaker) ? withName(statement) : statement
    // whoever is told to hold an office no more speaks for herself, whatever another report lets her lead
    if (statement.side === statement.speaker && isStated(statement)) return told
    const surer = statement.side === null || statement.side === statement.speaker ? undefined : stated.get(statement.speaker)
    const guessed = surer !== undefined && !isStated(statement)
    const from = (guessed ? surer : statement.side) ?? statement.speaker
    // counsel of a mayor speaks for her, and not for her town; counsel of policemen for no state
    const side = statement.side !== null && statement.side !== statement.speaker && human.has(from) ? from : climb(speaksFor, from)
    if (side === statement.side || (statement.side === null && side === statement.speaker)) return told
    const way = guessed ? 'other-report' : 'merged'
    const confidence = SIDE_WORTH[way] * statement.judgements.speaker.confidence
    const why = [...sideFound(way), ...told.why.filter(reason => reason.code !== 'side-by')]
    return { ...told, side, why, judgements: { ...told.judgements, side: { confidence, decided: confidence >= DECIDED_SIDE } } }
  }
}

/** « La maire » is the mayor whom another report names, as far as one office has one holder. */
function withName(statement: Statement): Statement {
  const confidence = NAMED * statement.judgements.speaker.confidence
  return { ...statement, anonymous: false, judgements: { ...statement.judgements, speaker: { confidence, decided: confidence >= DECIDED } } }
}

/** « L'armateur » is the body that the other reports introduce so, as far as one noun means one body. */
export function metByNoun(statement: Statement): Statement {
  const confidence = NAMED * statement.judgements.speaker.confidence
  const own = statement.side === statement.speaker
  const why = own ? [...sideFound('kind'), ...statement.why.filter(reason => reason.code !== 'side-by')] : statement.why
  const speaker = { confidence, decided: confidence >= DECIDED }
  const worth = SIDE_WORTH.kind * confidence
  const side = own ? { confidence: worth, decided: worth >= DECIDED_SIDE } : statement.judgements.side
  return { ...statement, why, judgements: { ...statement.judgements, speaker, side } }
}

/** What a report says itself is surer than what it lets assume. */
const isStated = ({ why }: Statement): boolean => isSaid(String(why.find(reason => reason.code === 'side-by')?.args.way))

/** The one side that reports state for a speaker; none where two are stated. */
function statedSides(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const stated = new Map<string, string | null>()
  for (const statement of statements) {
    const { speaker, side } = statement
    if (speaker === null || side === null || side === speaker || !isStated(statement)) continue
    const known = stated.get(speaker)
    stated.set(speaker, known === undefined || known === side ? side : null)
  }
  return new Map([...stated].flatMap(([speaker, side]) => (side === null ? [] : [[speaker, side] as const])))
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
