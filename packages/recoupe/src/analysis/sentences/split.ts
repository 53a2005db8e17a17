import { type BinaryModel, decides } from '../../learn/binary.ts'
import type { TokenList } from '../tokens/token-list.ts'
import { advance, mayEnd, type Running, readVerb, restart, SENTENCE_KEYS, sentenceFeatures } from './features.ts'
import { CLOSING, OPENING, type TokenSigns } from './signs.ts'

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

/** For each token, 1 where a sentence ends with it. */
export function splitSentences(text: string, tokens: TokenList, signs: TokenSigns, model: BinaryModel): Uint8Array {
  const ends = new Uint8Array(signs.count)
  walkSentences(text, tokens, signs, (k, keys, count) => {
    const yes = decides(model, keys, count)
    if (yes) ends[k] = 1
    return yes
  })
  if (signs.count > 0) ends[signs.count - 1] = 1
  return ends
}
