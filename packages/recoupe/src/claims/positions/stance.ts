import type { Certainty, Stance } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { Sign } from './sign.ts'

/**
 * What a holder makes of a claim, from how its statement stands to the claim's affirmative proposition. A denial stays one however
 * softly put; a charge is alleged; a softened wording hedges.
 */
export function stanceOf(proposition: Proposition, sign: Sign, affirmative: Sign, chargesBack = false): Stance {
  const { statement, softness } = proposition
  // *a promis que tout serait publié*: a future seen from the past
  const hearsay = statement?.voice === 'conditional' && statement.act !== 'promise'
  const soft = softness === 'hedged' || hearsay || softCertainties.has(statement?.certainty ?? 'CT+')
  switch (statement?.act) {
    case 'decline':
      return 'declines'
    case 'question':
      return 'questions'
    case 'accuse':
      return chargesBack ? 'denies' : 'alleges'
    case 'deny':
      return sign === affirmative ? 'asserts' : 'denies'
    default:
      if (soft) return 'hedges'
      return sign === affirmative ? 'asserts' : 'denies'
  }
}

const softCertainties: ReadonlySet<Certainty> = new Set(['PS+', 'PS-'])

/** The holder's commitment to the claim's affirmative proposition (FactBank, Saurí & Pustejovsky 2009). */
export function certaintyOf(stance: Stance, proposition: Proposition, sign: Sign, affirmative: Sign): Certainty {
  const given = proposition.statement?.certainty
  switch (stance) {
    case 'asserts':
    case 'alleges':
      return given?.endsWith('+') ? given : 'CT+'
    case 'denies':
      return given?.endsWith('-') ? given : 'CT-'
    case 'hedges': {
      const strength = given?.startsWith('PR') ? 'PR' : 'PS'
      return sign === affirmative ? `${strength}+` : `${strength}-`
    }
    case 'questions':
    case 'declines':
      return 'Uu'
  }
}
