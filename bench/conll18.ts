/**
 * The evaluation of the CoNLL 2018 shared task (Zeman et al., K18-2001), after its reference implementation: gold and
 * system words are aligned over the text without white space; a multiword token's words by their longest common
 * subsequence; relations are compared without subtypes and features over the universal ones only.
 */

/** A sentence of either side; `tokens` cut the text, `heads` are indices in the sentence, −1 for the root. */
export interface Side {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly tokens: readonly { readonly form: string; readonly first: number; readonly last: number }[]
}

export interface Count {
  readonly gold: number
  readonly system: number
  readonly correct: number
  /** Harmonic mean of precision and recall, in per cent. */
  readonly f1: number
}

export type Metric = 'tokens' | 'sentences' | 'words' | 'upos' | 'feats' | 'lemmas' | 'uas' | 'las'
export type Scores = Readonly<Record<Metric, Count>>

const UNIVERSAL = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
)

interface Word {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  readonly relation: string
  readonly multiword: boolean
  /** Index among all words; −1 for the root. */
  readonly head: number
}

interface Flat {
  readonly text: string
  readonly tokens: readonly string[]
  readonly sentences: readonly string[]
  readonly words: readonly Word[]
}

const bare = (text: string): string => text.replace(/\s+/gu, '')
const universal = (feats: string): string =>
  feats
    .split('|')
    .filter(pair => UNIVERSAL.has(pair.slice(0, pair.indexOf('='))))
    .sort()
    .join('|')

function flatten(sentences: readonly Side[]): Flat {
  const pieces: string[] = []
  const tokens: string[] = []
  const spans: string[] = []
  const words: Word[] = []
  let at = 0
  for (const s of sentences) {
    const base = words.length
    const from = at
    for (const token of s.tokens) {
      const form = bare(token.form)
      pieces.push(form)
      const start = at
      at += form.length
      tokens.push(`${start}-${at}`)
      for (let i = token.first; i < token.last; i++) {
        const head = s.heads[i] ?? -1
        words.push({
          start,
          end: at,
          form: (s.forms[i] ?? '').toLowerCase(),
          lemma: s.lemmas[i] ?? '',
          upos: s.upos[i] ?? '',
          feats: universal(s.feats[i] ?? ''),
          relation: (s.relations[i] ?? '').split(':')[0] ?? '',
          multiword: token.last - token.first > 1,
          head: head < 0 ? -1 : base + head,
        })
      }
    }
    spans.push(`${from}-${at}`)
  }
  return { text: pieces.join(''), tokens, sentences: spans, words }
}

/** For each gold word its system word, or −1. */
function align(gold: readonly Word[], system: readonly Word[]): Int32Array {
  const match = new Int32Array(gold.length).fill(-1)
  let g = 0
  let s = 0
  while (g < gold.length && s < system.length) {
    const a = gold[g] as Word
    const b = system[s] as Word
    if (a.multiword || b.multiword) {
      const [gEnd, sEnd] = region(gold, system, g, s)
      for (const [i, j] of commonForms(gold, system, g, gEnd, s, sEnd)) match[i] = j
      g = gEnd
      s = sEnd
    } else if (a.start === b.start && a.end === b.end) match[g++] = s++
    else if (a.start <= b.start) g++
    else s++
  }
  return match
}

/** The words on both sides that a multiword token covers, as far as tokens overlap. */
function region(gold: readonly Word[], system: readonly Word[], g: number, s: number): [number, number] {
  const a = gold[g] as Word
  const b = system[s] as Word
  let end = a.multiword ? a.end : b.end
  if (!a.multiword && a.start < b.start) return [g + 1, s]
  if (!b.multiword && b.start < a.start) return [g, s + 1]
  let i = g
  let j = s
  while (i < gold.length || j < system.length) {
    const x = gold[i]
    const y = system[j]
    if (x && x.start < end && (!y || x.start <= y.start || y.start >= end)) {
      if (x.multiword && x.end > end) end = x.end
      i++
    } else if (y && y.start < end) {
      if (y.multiword && y.end > end) end = y.end
      j++
    } else break
  }
  return [i, j]
}

function commonForms(gold: readonly Word[], system: readonly Word[], g: number, gEnd: number, s: number, sEnd: number): [number, number][] {
  const rows = gEnd - g
  const columns = sEnd - s
  const best = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const same = (i: number, j: number): boolean => gold[g + i]?.form === system[s + j]?.form
  for (let i = rows - 1; i >= 0; i--) {
    const row = best[i] as Int32Array
    for (let j = columns - 1; j >= 0; j--) row[j] = Math.max(same(i, j) ? 1 + at(i + 1, j + 1) : 0, at(i + 1, j), at(i, j + 1))
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (same(i, j)) pairs.push([g + i++, s + j++])
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}

const count = (gold: number, system: number, correct: number): Count => ({ gold, system, correct, f1: (200 * correct) / Math.max(1, gold + system) })

function shared(gold: readonly string[], system: readonly string[]): Count {
  const known = new Set(gold)
  return count(gold.length, system.length, system.filter(x => known.has(x)).length)
}

/** @throws Error where the two texts differ in more than white space. */
export function evaluate(goldSentences: readonly Side[], systemSentences: readonly Side[]): Scores {
  const gold = flatten(goldSentences)
  const system = flatten(systemSentences)
  if (gold.text !== system.text) throw new Error(`the texts differ at ${firstDifference(gold.text, system.text)}`)
  const match = align(gold.words, system.words)
  const agreed = (test: (a: Word, b: Word, j: number) => boolean): Count => {
    let correct = 0
    gold.words.forEach((a, i) => {
      const j = match[i] as number
      if (j >= 0 && test(a, system.words[j] as Word, j)) correct++
    })
    return count(gold.words.length, system.words.length, correct)
  }
  const sameHead = (a: Word, b: Word): boolean => (a.head < 0 ? b.head < 0 : b.head >= 0 && match[a.head] === b.head)
  return {
    tokens: shared(gold.tokens, system.tokens),
    sentences: shared(gold.sentences, system.sentences),
    words: agreed(() => true),
    upos: agreed((a, b) => a.upos === b.upos),
    feats: agreed((a, b) => a.feats === b.feats),
    lemmas: agreed((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    uas: agreed(sameHead),
    las: agreed((a, b) => sameHead(a, b) && a.relation === b.relation),
  }
}

function firstDifference(a: string, b: string): string {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return `character ${i}: "${a.slice(i, i + 20)}" and "${b.slice(i, i + 20)}"`
}
