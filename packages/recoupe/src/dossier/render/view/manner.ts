import type { Labels, Manner } from '../../../messages/messages.ts'
import type { SpeechAct, Statement } from '../../../types/index.ts'
import type { Stand } from './exhibits.ts'

/** Acts that assert in the data and are told by their own word. */
const TOLD: Partial<Record<SpeechAct, Manner>> = { demand: 'demands', promise: 'promises' }

/** A statement's act in words; who promises not to do what the content says rules it out. */
export const sayAct = (labels: Labels, { act, certainty }: Pick<Statement, 'act' | 'certainty'>): string =>
  act === 'promise' && certainty.endsWith('-') ? labels.rulesOut : labels.act[act]

/** How a stance is told: *demanded by*, not *asserted by*, where all that shows it are demands. */
export function mannerOf({ position, exhibits }: Stand): Manner {
  if (position.stance !== 'asserts') return position.stance
  const manners = new Set(exhibits.map(e => (e.statement ? TOLD[e.statement.act] : undefined) ?? 'asserts'))
  const [only] = manners
  return manners.size === 1 && only !== undefined ? only : 'asserts'
}
