import { speaks } from './participles.ts'
import { feature, isFiniteVerb, isVerb, type Reading, sentenceFirst, uposOf } from './reading.ts'
import { sequelOpens } from './sequel-opener.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words behind *avant* its verb may stand. */
const REACH = 3

/**
 * « a assuré que le pont était sûr | avant de reconnaître que », "promised an inquiry | before admitting that": the verb of saying behind such words, which
 * is the speaker's next and no part of what he said; −1 elsewhere. « avant de quitter la salle » is none.
 */
export function sequelAt(r: Reading, i: number): number {
  const words = sequelOpens(r, i)
  if (words === 0) return -1
  for (let k = i + words; k <= i + words + REACH; k++) {
    if (isVerb(r, k)) {
      const form = feature(r, k, 'VerbForm')
      const bare = form === 'Inf' || form === 'Ger' || (form === 'Part' && feature(r, k, 'Tense') === 'Pres')
      return !isFiniteVerb(r, k) && bare && speaks(r, k) ? k : -1
    }
    if (uposOf(r, k) !== 'ADV' && uposOf(r, k) !== 'PRON') return -1
  }
  return -1
}

/** First word of « avant de » before a verbal group; −1 without. */
export function sequelBefore(r: Reading, group: VerbGroup): number {
  for (let i = group.first - 1; i >= Math.max(sentenceFirst(r, group.first), group.first - 4); i--) if (sequelAt(r, i) === group.verb) return i
  return -1
}
