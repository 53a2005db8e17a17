import type { Counts } from '../messages.ts'
import { number } from './number.ts'

/** English counts only 1 in the singular: *0 reports, 1 report, 2 reports*. */
const count = (one: string, many: string) => (n: number) => `${number(n)}\u00a0${n === 1 ? one : many}`

export const counts: Counts = {
  reports: count('report', 'reports'),
  statements: count('statement', 'statements'),
  claims: count('claim', 'claims'),
  divergences: count('divergence', 'divergences'),
  origins: count('origin', 'origins'),
  anonymous: count('from an anonymous source', 'from anonymous sources'),
  contested: count('contested', 'contested'),
  corroborated: count('corroborated', 'corroborated'),
  voices: count('voice', 'voices'),
  sentences: count('sentence', 'sentences'),
  words: count('word', 'words'),
  more: count('more', 'more'),
}
