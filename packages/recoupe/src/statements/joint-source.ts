import { leftEdge, type Range, sourcePhrase } from './noun-phrase.ts'
import { nounLike, phraseHead } from './phrase-head.ts'
import { feature, holdsFinite, isComma, isPunct, lowOf, type Reading, sentenceFirst, sentenceLast, uposOf } from './reading.ts'

/** A source's phrase and its head word. */
interface Joint {
  readonly head: number
  readonly phrase: Range
}

/**
 * « Elle et ses voisins réclament », « Ni le maire ni le préfet », "He and his wife said": a source before its cue is all who are joined in it, though the
 * tree hangs one of them elsewhere. A pronoun among them stays the head, so that it is looked for like any other.
 */
export function jointSource(r: Reading, head: number, phrase: Range): Joint {
  const right: Joint = isPersonal(r, head) ? { head, phrase: [phrase[0], joinedBehind(r, head)] } : { head, phrase }
  const left = joinedBefore(r, right)
  return { head: left.head, phrase: [withCorrelative(r, left.phrase[0]), left.phrase[1]] }
}

const isPersonal = (r: Reading, i: number): boolean => uposOf(r, i) === 'PRON' && feature(r, i, 'PronType') === 'Prs'

/** Last word of what a pronoun is joined with; the pronoun itself where it stands alone. */
function joinedBehind(r: Reading, pronoun: number): number {
  if (!r.pack.reporting.joining.has(lowOf(r, pronoun + 1))) return pronoun
  const limit = Math.min(sentenceLast(r, pronoun), pronoun + 6)
  for (let i = pronoun + 2; i <= limit; i++) {
    if (uposOf(r, i) === 'DET' || feature(r, i, 'Poss') === 'Yes' || uposOf(r, i) === 'ADJ' || uposOf(r, i) === 'NUM') continue
    if (!nounLike(r, i) || isPersonal(r, i)) return pronoun
    const [first, last] = sourcePhrase(r, phraseHead(r, i))
    return first > pronoun && !holdsFinite(r, pronoun + 1, last) ? last : pronoun
  }
  return pronoun
}

/** Takes in what is joined before, where it opens its clause: "denied it and the prefect agreed" joins nobody. */
function joinedBefore(r: Reading, { head, phrase }: Joint): Joint {
  const other = phrase[0] - 2
  const start = sentenceFirst(r, head)
  if (!r.pack.reporting.joining.has(lowOf(r, phrase[0] - 1)) || other < start || !nounLike(r, other)) return { head, phrase }
  const personal = isPersonal(r, other)
  const first = withCorrelative(r, personal ? other : leftEdge(r, phraseHead(r, other)))
  const before = first - 1
  const opens = before < start || (isPunct(r, before) && !isComma(r, before)) || r.pack.reporting.complementisers.has(lowOf(r, before))
  return opens && !holdsFinite(r, first, phrase[0]) ? { head: personal ? other : head, phrase: [first, phrase[1]] } : { head, phrase }
}

/** *Ni*, "both", "neither" before the first of two. */
const withCorrelative = (r: Reading, first: number): number =>
  first > sentenceFirst(r, first) && r.pack.reporting.correlatives.has(lowOf(r, first - 1)) ? first - 1 : first
