import type { WorldMatch } from '../../lang/world/index.ts'
import { readAttributes } from '../../learn/attributes.ts'
import { classOf, decodeNames, FIRST, LAST, makeScratch, NAME_CLASSES, type NameClass, type NameModel, ONLY, partOf } from '../../learn/name-tagger.ts'
import { type NameTools, readNameCues } from './cues.ts'
import type { NameTokens } from './tokens.ts'

/** A name in surface tokens, half-open, as the model sees it. */
export interface DecodedName {
  readonly first: number
  readonly last: number
  readonly type: NameClass
  /** Set where a common noun before it says what it is (`introduce`). */
  readonly introduced?: true
}

/** What the model reads, with what the table of the world finds on the way. */
export interface Decoding {
  readonly names: readonly DecodedName[]
  readonly matches: readonly WorldMatch[]
}

/** Names by the trained model alone; `tags` holds each token's index into `UPOS`. Sentences are decoded one by one; the work is linear in the text. */
export function decode(
  text: string,
  tokens: Pick<NameTokens, 'start' | 'end' | 'bounds'>,
  tags: ArrayLike<number> | null,
  model: NameModel,
  tools: NameTools,
): Decoding {
  const { start, end, bounds } = tokens
  const forms = Array.from({ length: start.length }, (_, i) => text.slice(start[i], end[i]))
  const { cues, matches } = readNameCues(text, start, end, bounds, tags, tools)
  const attributes = readAttributes(forms, tools.lexiconKey)
  const labels = new Int8Array(start.length)
  const scratch = makeScratch()
  for (let s = 0; s + 1 < bounds.length; s++) decodeNames(model, attributes, cues, bounds[s] as number, bounds[s + 1] as number, labels, scratch)
  return { names: spansOf(labels), matches: inProse(matches, start) }
}

/** Matches that begin where a token does: what stands in a dateline or credit is no name of the prose. */
function inProse(matches: readonly WorldMatch[], start: Int32Array): WorldMatch[] {
  let i = 0
  return matches.filter(match => {
    while (i < start.length && (start[i] as number) < match.start) i++
    return i < start.length && start[i] === match.start
  })
}

export function spansOf(labels: Int8Array): DecodedName[] {
  const names: DecodedName[] = []
  let first = -1
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === 0) continue
    const part = partOf(label)
    if (part === FIRST) first = i
    if (part === LAST || part === ONLY) names.push({ first: part === ONLY ? i : first, last: i + 1, type: NAME_CLASSES[classOf(label)] as NameClass })
  }
  return names
}
