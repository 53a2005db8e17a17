import { sumOf } from '../../learn/binary.ts'
import type { SentenceModel } from '../../learn/segmenter.ts'
import type { TokenList } from '../tokens/token-list.ts'
import { advance, mayEnd, type Running, readVerb, restart, SENTENCE_KEYS, sentenceFeatures } from './features.ts'
import { CLOSING, OPENING, STOP, type TokenSigns } from './signs.ts'

/** Called for each place where a sentence may end; answers whether one does. */
export type Decide = (k: number, keys: Int32Array, count: number) => boolean

/** Walks the tokens of one paragraph from left to right and asks at each candidate. The last token always ends a sentence. */
export function walkSentences(text: string, tokens: TokenList, signs: TokenSigns, decide: Decide): void {
  const keys = new Int32Array(SENTENCE_KEYS)
  const running: Running = { begin: 0, unmarked: 0, verb: 0, quotes: 0, brackets: 0 }
  for (let k = 0; k + 1 < signs.count; k++) {
    const shape = signs.shape[k] as number
    const isBracket = (shape === OPENING || shape === CLOSING) && isBracketCode(text.charCodeAt(tokens.start[signs.first + k] as number))
    // What token k opens or closes is known before the question whether the sentence ends after it.
    advance(shape, isBracket, running)
    readVerb(signs, k, running)
    const ended = mayEnd(signs, k) && decide(k, keys, sentenceFeatures(signs, k, running, keys))
    if (ended) restart(signs, k, running)
  }
}

const isBracketCode = (code: number): boolean => code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d

/** The tokens of one paragraph. */
export interface TokenParagraph {
  readonly tokens: TokenList
  readonly signs: TokenSigns
}

/**
 * Share of sentence ends among the places without a mark in ordinary prose, and how many such places a text must have to
 * outweigh that expectation.
 */
const USUAL_SHARE = 0.002
const USUAL_WEIGHT = 200

/** A shift smaller than this, in logits, changes next to nothing. */
const SMALL_SHIFT = 0.1

/**
 * For each paragraph and token, 1 where a sentence ends with it. A first pass finds how common ends without a mark are in this
 * text (rare in prose, common in tables and lists that lost their line breaks); a second decides with that share as the prior
 * (Saerens, Latinne & Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities", 2002).
 */
export function splitSentences(text: string, paragraphs: readonly TokenParagraph[], model: SentenceModel): Uint8Array[] {
  const unmarked: number[] = []
  const first = paragraphs.map(p => splitParagraph(text, p, model, 0, unmarked))
  const shift = shiftOf(unmarked, model)
  return Math.abs(shift) < SMALL_SHIFT ? first : paragraphs.map(p => splitParagraph(text, p, model, shift * model.scale, null))
}

/** `shift` is added where no mark stands; the logits of those places go into `unmarked`, if given. */
function splitParagraph(text: string, { tokens, signs }: TokenParagraph, model: SentenceModel, shift: number, unmarked: number[] | null): Uint8Array {
  const ends = new Uint8Array(signs.count)
  walkSentences(text, tokens, signs, (k, keys, count) => {
    const sum = sumOf(model, keys, count)
    const marked = (signs.shape[k] as number) >= STOP
    if (!marked && unmarked) unmarked.push((sum - model.threshold) / model.scale)
    const yes = sum + (marked ? 0 : shift) >= model.threshold
    if (yes) ends[k] = 1
    return yes
  })
  if (signs.count > 0) ends[signs.count - 1] = 1
  return ends
}

/** What to add to the logits so that their mean agrees with the share that they themselves suggest: expectation and maximisation in turn. */
function shiftOf(logits: readonly number[], { unmarkedShare }: SentenceModel): number {
  if (logits.length === 0) return 0
  const trained = logit(unmarkedShare)
  let share = USUAL_SHARE
  for (let round = 0; round < 6; round++) {
    const shift = logit(share) - trained
    let sum = 0
    for (const x of logits) sum += 1 / (1 + Math.exp(-x - shift))
    share = (USUAL_WEIGHT * USUAL_SHARE + sum) / (USUAL_WEIGHT + logits.length)
  }
  return logit(share) - trained
}

const logit = (p: number): number => Math.log(p / (1 - p))
