import type { Statement } from '../../types/index.ts'

/**
 * Who answers for a statement: the side of its speaker where one is decided, for this statement or for another one of the same speaker (« il » of the
 * same minister: the doubt is about who speaks), else the speaker alone. A side that is only guessed is nobody's word: « une source militaire » of a paper
 * that names no country is no origin called by the country at hand. Null where it is not decided who speaks.
 */
export function answering(statements: readonly Statement[]): (statement: Statement) => string | null {
  const decided = new Set<string>()
  for (const { speaker, side, judgements } of statements) if (side !== null && judgements.side.decided) decided.add(pair(speaker, side))
  return ({ speaker, side, judgements }) => (!judgements.speaker.decided ? null : side !== null && decided.has(pair(speaker, side)) ? side : speaker)
}

const pair = (speaker: string | null, side: string): string => `${speaker ?? ''} ${side}`
