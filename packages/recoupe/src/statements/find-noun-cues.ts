import { clauseEnd } from './clause-end.ts'
import { contentOf } from './content.ts'
import { predicateIn } from './content-clause.ts'
import { infinitiveAt } from './content-phrase.ts'
import type { Draft } from './draft.ts'
import { governed } from './find-source.ts'
import { sourcePhrase, voiceOf } from './noun-phrase.ts'
import { feature, isComma, isFiniteVerb, isMark, isPunct, isVerb, lemmaOf, lowOf, type Reading, relationOf, sentenceLast, uposOf } from './reading.ts'
import type { Source } from './source.ts'
import { childrenOf, under } from './tree.ts'
import { verbGroupOf } from './verb-group.ts'

/** « l’annonce par X de », « l’affirmation de X selon laquelle », "X's claim that", "the Malagasy charge that". */
export function findNounCues(r: Reading): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < r.words.count; i++) {
    const noun = uposOf(r, i) === 'NOUN' ? r.lexicon.nouns.get(lemmaOf(r, i)) : undefined
    if (!noun) continue
    const source = sourceOf(r, i)
    if (!source || source.voice < 0.7) continue
    const start = contentStart(r, i, source, noun)
    if (start < 0) continue
    const limit = contentLimit(r, i, start)
    const end = clauseEnd(r, start, { cue: i, kind: 'phrase', limit, stops: new Set() })
    if (end <= start) continue
    drafts.push({
      kind: 'noun',
      verb: null,
      lemma: noun.lemma,
      class: noun.class,
      cueWord: i,
      cue: [[i, i]],
      group: null,
      source,
      content: contentOf('clause', [[start, end]], predicateIn(r, start, end), 0.8),
      score: 0.75,
      reasons: [{ code: 'cue-noun', args: { lemma: noun.lemma } }],
      relayOf: null,
    })
  }
  return drafts
}

/** Who speaks: *par X*, *de X* behind the noun; a genitive, a possessive's owner or an adjective of origin before it. */
function sourceOf(r: Reading, noun: number): Source | null {
  for (let i = noun + 1; i <= Math.min(sentenceLast(r, noun), noun + 3); i++) {
    const agent = r.pack.reporting.agents.has(lemmaOf(r, i)) || lemmaOf(r, i) === r.pack.reporting.genitive
    if (agent && uposOf(r, i) === 'ADP') {
      const head = governed(r, i)
      if (head >= 0 && voiceOf(r, head) >= 0.8) return { head, phrase: sourcePhrase(r, head), by: 'agent', voice: voiceOf(r, head), impersonal: -1 }
      return null
    }
    if (uposOf(r, i) !== 'ADJ') break
  }
  for (const c of childrenOf(r.tree, noun)) {
    if (c >= noun) continue
    const genitive = relationOf(r, c) === 'nmod' && (r.words.relation[c] ?? '').endsWith('poss') && uposOf(r, c) !== 'PRON'
    if (genitive && voiceOf(r, c) >= 0.7) return { head: c, phrase: sourcePhrase(r, c, noun - 1), by: 'own', voice: voiceOf(r, c), impersonal: -1 }
    if (uposOf(r, c) === 'ADJ' && /^\p{Lu}/u.test(r.words.form[c] ?? '') && c === noun - 1)
      return { head: c, phrase: [c, c], by: 'own', voice: 0.8, impersonal: -1 }
  }
  return null
}

function contentStart(r: Reading, noun: number, source: Source, entry: { clause: boolean; infinitive: boolean; object: boolean }): number {
  const from = Math.max(noun, source.phrase?.[1] ?? noun) + 1
  const low = lowOf(r, from)
  if (entry.clause && r.pack.reporting.complementisers.has(low) && (uposOf(r, from) === 'SCONJ' || relationOf(r, from) === 'mark')) return from + 1
  const marker = r.pack.reporting.infinitiveMarkers[low]
  if (entry.infinitive && marker !== undefined && infinitiveAt(r, from + 1, sentenceLast(r, noun)) !== null) return from + 1
  if (entry.object && r.pack.reporting.agents.has(lemmaOf(r, noun + 1)) && lemmaOf(r, from) === r.pack.reporting.genitive) return from + 1
  return -1
}

/** A noun's clause that stands inside a sentence ends before the sentence's own verb: "the charge that X looks thin". */
function contentLimit(r: Reading, noun: number, start: number): number {
  let limit = sentenceLast(r, noun)
  const verb = r.words.head[noun] ?? -1
  if (relationOf(r, noun) === 'nsubj' && verb > start) limit = Math.min(limit, verbGroupOf(r, verb).first - 1)
  let finite = 0
  for (let i = start; i <= limit; i++) {
    if (isMark(r, i) || isComma(r, i)) continue
    if (isPunct(r, i)) return i - 1
    if (!isFiniteVerb(r, i) || !isVerb(r, i)) continue
    finite++
    // a second finite verb that the noun's clause does not govern is the sentence's
    if (finite > 1 && !under(r.words, i, noun) && feature(r, i, 'VerbForm') !== 'Inf') return i - 1
  }
  return limit
}
