/** In what way it was found for whom somebody speaks. */
export type SideWay = (typeof SIDE_WAYS)[number]

/** The words themselves say it. */
const SAID_WAYS = [
  'adjective',
  'named',
  'called',
  'owner',
  'beside',
  'client',
  'opposition',
  'told',
  'part',
  'source',
  'table',
  'state',
  'hall',
  'expert',
] as const

/** The report lets it be assumed. */
const ASSUMED_WAYS = [
  'ahead',
  'home',
  'focus',
  'behind',
  'only',
  'spoke',
  'town',
  'prosecution',
  'seat',
  'house',
  'about',
  'hand',
  // found in any of those ways, and known by a common noun only: « l'exploitant », "the agency"
  'unnamed',
] as const

/** Somebody speaks in his own name, and how he is known. */
const OWN_WAYS = [
  'own-body',
  'own-recalled',
  'own-called',
  'own-noun',
  'own-office',
  'own-document',
  'own-role',
  'own-plain',
  'own-person',
  // whose office is held no more, or not for now
  'own-former',
  'own-group',
] as const

/** Another report says it. */
const TOLD_WAYS = [
  'other-report',
  'merged',
  // a body that its own report calls by a noun only: the one that reports introduce by it
  'kind',
] as const

export const SIDE_WAYS = [...SAID_WAYS, ...ASSUMED_WAYS, ...OWN_WAYS, ...TOLD_WAYS, 'nobody'] as const

const SAID: ReadonlySet<string> = new Set([...SAID_WAYS, 'own-former'])

/** Do the words of the report say it, so that no other report knows better? */
export const isSaid = (way: string): boolean => SAID.has(way)

/** From this confidence on a side is shown as a fact. */
export const DECIDED_SIDE = 0.8
