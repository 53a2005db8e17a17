import { clauseEnd } from './clause-end.ts'
import { contentOf } from './content.ts'
import { infinitiveAt } from './content-infinitive.ts'
import type { Draft } from './draft.ts'
import { leftEdge, type Range, sourcePhrase, voiceOf } from './noun-phrase.ts'
import { oneClause } from './one-clause.ts'
import { governed } from './phrase-head.ts'
import { predicateIn } from './predicate-in.ts'
import { headOf, isFiniteVerb, isNoun, isPunct, isVerb, lemmaOf, lowOf, type Reading, relationOf, sentenceLast, uposOf, verbLemmaOf } from './reading.ts'
import type { Source } from './source.ts'
import { childrenOf } from './tree.ts'
import { verbGroupOf } from './verb-group.ts'

/** Below this nobody is taken for the author of a noun's words: whoever owns a claim that something is so has said it. */
const OWNER = 0.5

/** « l’annonce par X de », « l’affirmation de X selon laquelle », "X's claim that", "the Malagasy charge that". */
export function findNounCues(r: Reading): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < r.words.count; i++) {
    const noun = uposOf(r, i) === 'NOUN' ? r.lexicon.nouns.get(lemmaOf(r, i)) : undefined
    if (!noun) continue
    const source = sourceOf(r, i)
    if (!source) continue
    const marker = markerOf(r, i, source, noun)
    if (marker < 0) continue
    // of a contraction, « du rachat », the article goes with its preposition
    const start = r.words.start[marker + 1] === r.words.start[marker] ? marker + 2 : marker + 1
    const limit = contentLimit(r, i, start)
    const end = clauseEnd(r, start, { cue: i, kind: 'phrase', limit, stops: new Set() })
    if (end <= start) continue
    const phrase: Range | null = source.phrase && source.phrase[0] > i ? [source.phrase[0], Math.min(source.phrase[1], marker - 1)] : source.phrase
    drafts.push({
      kind: 'noun',
      verb: null,
      lemma: noun.lemma,
      class: noun.class,
      cueWord: i,
      cue: [[i, i]],
      group: null,
      source: { ...source, phrase },
      content: contentOf('clause', [[start, end]], predicateIn(r, start, end), 0.8),
      score: 0.75,
      reasons: [{ code: 'cue-noun', args: { lemma: noun.lemma } }],
      relayOf: null,
    })
  }
  return drafts
}

/** Who speaks: *par X*, *de X*, "from X" behind the noun; a genitive, a possessive or an adjective of origin before it. */
function sourceOf(r: Reading, noun: number): Source | null {
  for (let i = noun + 1; i <= Math.min(sentenceLast(r, noun), noun + 3); i++) {
    if (r.pack.reporting.authors.has(lemmaOf(r, i)) && uposOf(r, i) === 'ADP' && !isVerb(r, i + 1)) {
      const noun = governed(r, i)
      // « l'actuel directeur »: an adjective that the tagger took for a noun
      const head = noun >= 0 && voiceOf(r, noun) < 0.8 && isNoun(r, noun + 1) ? noun + 1 : noun
      if (head < 0 || voiceOf(r, head) < 0.8) return null
      const [first, last] = sourcePhrase(r, head)
      return { head, phrase: [head === noun ? first : Math.min(first, leftEdge(r, noun)), last], by: 'agent', voice: voiceOf(r, head), impersonal: -1 }
    }
    if (uposOf(r, i) !== 'ADJ') break
  }
  for (const c of childrenOf(r.tree, noun)) {
    if (c >= noun) continue
    const genitive = relationOf(r, c) === 'nmod' && (r.words.relation[c] ?? '').endsWith('poss') && uposOf(r, c) !== 'PRON'
    if (genitive && voiceOf(r, c) >= OWNER) return { head: c, phrase: sourcePhrase(r, c, noun - 1), by: 'own', voice: voiceOf(r, c), impersonal: -1 }
    if (r.pack.reporting.possessives.has(lowOf(r, c))) return { head: c, phrase: [c, c], by: 'own', voice: 0.9, impersonal: -1 }
    if (uposOf(r, c) === 'ADJ' && /^\p{Lu}/u.test(r.words.form[c] ?? '') && c === noun - 1)
      return { head: c, phrase: [c, c], by: 'own', voice: 0.8, impersonal: -1 }
  }
  return null
}

/** The complementiser, marker or preposition right before the content; −1 where there is none. */
function markerOf(r: Reading, noun: number, source: Source, entry: { clause: boolean; infinitive: boolean; object: boolean }): number {
  const agent = source.phrase && source.phrase[0] > noun
  const from = Math.max(noun, agent ? source.head : noun) + 1
  const last = agent ? (source.phrase?.[1] ?? from) + 1 : from
  const { complementisers, infinitiveMarkers, agents, genitive, saidNouns } = r.pack.reporting
  for (let i = from; i <= Math.min(last, sentenceLast(r, noun)); i++) {
    const low = lowOf(r, i)
    if (entry.clause && complementisers.has(low) && saysThat(r, i)) return i
    if (entry.infinitive && infinitiveMarkers[low] !== undefined && infinitiveAt(r, i + 1, sentenceLast(r, noun)) !== null) return i
    // « l’annonce par X du Y de la fermeture de Z »: what is announced is a deed, or all that stands behind a bare name
    if (!entry.object || !agents.has(lemmaOf(r, noun + 1)) || lemmaOf(r, i) !== genitive) continue
    const deed = governed(r, i)
    if (
      deed > i &&
      (saidNouns.has(lemmaOf(r, deed)) || i === last || (i === source.head + 1 && uposOf(r, source.head) === 'PROPN' && uposOf(r, deed) === 'NOUN'))
    )
      return i
  }
  return -1
}

/** A complementiser, and no relative whose object the noun is: "the claim that the roof leaks", but "the claim that the mayor made". */
function saysThat(r: Reading, i: number): boolean {
  const marks = uposOf(r, i) === 'SCONJ' || relationOf(r, i) === 'mark'
  if (!r.pack.reporting.bareClauses || isVerb(r, i + 1) || isPunct(r, i + 1)) return marks
  for (let k = i + 1; k <= Math.min(sentenceLast(r, i), i + 16); k++) {
    if (!isFiniteVerb(r, k)) continue
    let verb = k
    while (verb < k + 4 && uposOf(r, verb) === 'AUX' && (isVerb(r, verb + 1) || uposOf(r, verb + 1) === 'ADV' || uposOf(r, verb + 1) === 'PART')) verb++
    // a verb that lacks its object says something about the noun
    const says = (r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).some(v => v.object !== 'none' && v.tail.length === 0)
    if (!says && !r.pack.reporting.voicing.has(lemmaOf(r, verb))) return true
    return childrenOf(r.tree, verb).some(c => r.words.relation[c] === 'aux:pass' || (c > verb && ['obj', 'ccomp', 'xcomp'].includes(relationOf(r, c))))
  }
  return false
}

/**
 * A noun's clause that stands inside a sentence ends before the sentence's own verb: "the charge that X looks thin". Where the tree gives the noun
 * to a verb, that verb is the sentence's.
 */
function contentLimit(r: Reading, noun: number, start: number): number {
  let limit = sentenceLast(r, noun)
  const verb = headOf(r, noun)
  const subject = relationOf(r, noun) === 'nsubj'
  // where the tree hangs the noun from its own clause's predicate, the words decide
  if (subject && verb > start && headOf(r, start - 1) !== verb) limit = Math.min(limit, verbGroupOf(r, verb).first - 1)
  const marked = r.pack.reporting.infinitiveMarkers[lowOf(r, start - 1)] !== undefined
  return oneClause(r, start, limit, marked || !holdsClause(r, start) ? 0 : 1)
}

/** A noun phrase with its complement, « la fermeture de deux hôpitaux », has no verb of its own. */
const holdsClause = (r: Reading, start: number): boolean =>
  lemmaOf(r, start - 1) !== r.pack.reporting.genitive && lowOf(r, start - 1) !== r.pack.reporting.genitive
