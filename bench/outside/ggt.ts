import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Statement } from '../../packages/recoupe/src/types/index.ts'

/** The Gender Gap Tracker's development articles (Asr et al. 2021), beside the repository. */
export const GGT = resolve(import.meta.dirname, '../../../shared/data/attribution/GGT-English-dev/gold.json')

interface Part {
  readonly text: string
  readonly span: readonly [number, number] | null
}

export interface Article {
  readonly id: string
  readonly text: string
  readonly quotes: readonly { readonly quote: Part; readonly speaker: Part; readonly verb: Part; readonly reference: string; readonly type_auto: string }[]
}

/** Empty where the corpus is not there. */
export const ggtArticles = (): Article[] => (existsSync(GGT) ? (JSON.parse(readFileSync(GGT, 'utf8')) as Article[]) : [])

/**
 * The corpus marks words in quotation marks and reported clauses. What Recoupe finds beside them (« rejects the accusation »,
 * « urged them to leave », beliefs, refusals) is left out of the comparison.
 */
const SPEECH = new Set(['content-quotation', 'content-clause', 'content-incise', 'content-colon', 'content-question', 'free-quotation', 'cue-preposition'])
export const isSpeech = (s: Statement): boolean =>
  s.act !== 'decline' && s.why.some(reason => SPEECH.has(reason.code)) && !s.why.some(reason => reason.code === 'cue-verb' && reason.args.class === 'belief')
