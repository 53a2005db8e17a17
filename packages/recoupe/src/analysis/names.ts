import type { NameModel } from '../learn/name-tagger.ts'
import { type Name, type Sentence, UPOS, type Words } from '../types/index.ts'
import { complete } from './names/complete.ts'
import type { NameTools } from './names/cues.ts'
import { decode } from './names/decode.ts'
import { echo } from './names/echo.ts'
import { introduce } from './names/introduce.ts'
import { locate } from './names/locate.ts'
import { settle } from './names/settle.ts'
import { spellOut } from './names/spell-out.ts'
import { surfaceTokens } from './names/tokens.ts'

export { type NameTools, nameTools } from './names/cues.ts'

/**
 * Proper names of a report, in order, without overlap: persons, organisations, governments, countries, places, media
 * and others, with their entry in the table of the world where they have one. Offsets are UTF-16 into `text`.
 */
export function findNames(text: string, words: Words, sentences: readonly Sentence[], model: NameModel, tools: NameTools): Name[] {
  const tokens = surfaceTokens(words, sentences)
  const tags = Int32Array.from(tokens.word, word => UPOS.indexOf(words.upos[word] ?? 'X'))
  const { names, matches } = decode(text, tokens, tags, model, tools)
  const known = locate(text, tokens, tags, introduce(text, tokens, tags, complete(text, tokens, tags, names, tools), tools), tools)
  const found = spellOut(text, echo(text, tokens, settle(text, tokens, known, matches, tools), tools), tools)
  return found.map(({ start, end, kind, entry }) => ({ start, end, kind, entry }))
}
