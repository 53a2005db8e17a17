import { actOfCue, type WeighedAct } from './act-of-cue.ts'
import type { ActSign } from './attribution.ts'
import type { Draft } from './draft.ts'
import { isDocument } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { type Survey, survey } from './survey-content.ts'

/** The act that won, and those that had signs of their own and lost, the likeliest first. */
export interface ActJudgement extends WeighedAct {
  readonly losers: readonly WeighedAct[]
  /** True where the cue alone has settled it. */
  readonly settled: boolean
  readonly signs: ReadonlySet<ActSign>
}

/** What the utterance does: the class of its cue, then what the content rejects, charges, promises or announces. */
export function judgeAct(r: Reading, draft: Draft): ActJudgement {
  const byCue = actOfCue(r, draft, draft.group?.negated ?? false)
  const content = survey(r, draft)
  const [best, ...losers] = weighActs(r, draft, byCue, content)
  const { act, confidence } = best ?? { act: 'assert', confidence: 0.5 }
  return {
    act,
    confidence,
    losers: losers.filter((l, k) => l.act !== act && l.act !== 'assert' && losers.findIndex(m => m.act === l.act) === k),
    settled: byCue !== null,
    signs: SIGNS.reduce((found, sign) => (content[sign] ? found.add(sign) : found), new Set<ActSign>()),
  }
}

const SIGNS: readonly ActSign[] = ['negated', 'rejects', 'own', 'charges', 'promises', 'wants', 'warns', 'question']

/** Every act that something speaks for, in the order in which the signs outweigh each other. */
function weighActs(r: Reading, draft: Draft, byCue: WeighedAct | null, content: Survey): WeighedAct[] {
  const found: WeighedAct[] = byCue ? [byCue] : []
  // « On ne commente pas », balaie-t-il: what is brushed aside is the question
  if (content.declines && byCue?.act === 'deny' && draft.content.shape === 'quotation') found.unshift({ act: 'decline', confidence: 0.75 })
  if (content.grants) found.push({ act: 'confirm', confidence: 0.65 })
  if (content.declines) found.push({ act: 'decline', confidence: 0.75 })
  if (content.feels) found.push({ act: 'other', confidence: 0.65 })
  if (content.question) found.push({ act: 'question', confidence: 0.8 })
  // a finding that something is not so rejects nobody's word
  if (content.rejects && !finds(r, draft)) found.push({ act: 'deny', confidence: content.own ? 0.8 : 0.65 })
  if (content.wants && draft.content.shape === 'quotation') found.push({ act: 'demand', confidence: 0.65 })
  // a charge beside it weighs more than what the charged are to do
  if (content.obliges && !content.charges) found.push({ act: 'demand', confidence: 0.65 })
  if (content.promises) found.push({ act: 'promise', confidence: 0.65 })
  if (content.charges) found.push({ act: 'accuse', confidence: 0.62 })
  if (content.warns) found.push({ act: 'warn', confidence: 0.55 })
  if (draft.class === 'attitude') found.push({ act: 'other', confidence: 0.6 })
  return found.length > 0 ? found : [{ act: 'assert', confidence: content.negated ? 0.6 : 0.75 }]
}

/** What a document or an observer establishes. */
const finds = (r: Reading, draft: Draft): boolean =>
  draft.class === 'show' || (draft.source !== null && isDocument(r, draft.source.head) && draft.class === 'assert')
