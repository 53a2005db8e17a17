import type { Counts } from '../messages.ts'
import { number } from './number.ts'

/** French counts 0 and 1 in the singular: *0 rapport, 1 rapport, 2 rapports*. */
const count = (one: string, many: string) => (n: number) => `${number(n)}\u00a0${n < 2 ? one : many}`

export const counts: Counts = {
  reports: count('rapport', 'rapports'),
  statements: count('énoncé', 'énoncés'),
  claims: count('affirmation', 'affirmations'),
  divergences: count('divergence', 'divergences'),
  origins: count('origine', 'origines'),
  anonymous: count('de source anonyme', 'de source anonyme'),
  contested: count('contestée', 'contestées'),
  corroborated: count('corroborée', 'corroborées'),
  voices: count('voix', 'voix'),
  sentences: count('phrase', 'phrases'),
  words: count('mot', 'mots'),
  more: count('de plus', 'de plus'),
}
