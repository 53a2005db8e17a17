import type { CueClass } from '../lang/reporting.ts'
import type { Draft } from './draft.ts'
import { sourcePhrase, voiceOf } from './noun-phrase.ts'
import { feature, isFiniteVerb, isPunct, isVerb, lemmaOf, lowOf, type Reading, relationOf, sentenceLast, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** "declined to name the buyer, citing a contract", "denied any leak, citing an audit": what backs one of these has not said it. */
const GROUNDS: ReadonlySet<CueClass> = new Set(['decline', 'deny', 'demand', 'promise'])

/** « X, citant Y, affirme P », ", quoting Y": Y says what X says, through X. */
export function findRelays(r: Reading, drafts: readonly Draft[]): Draft[] {
  const relays: Draft[] = []
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const sentence = draft.source ? (r.words.sentence[draft.source.head] ?? -1) : -1
    const list = bySentence.get(sentence)
    if (list) list.push(draft)
    else bySentence.set(sentence, [draft])
  }
  for (let i = 0; i < r.words.count; i++) {
    if (!isVerb(r, i) || !r.pack.reporting.relays.has(lemmaOf(r, i))) continue
    const form = feature(r, i, 'VerbForm')
    const relative = isFiniteVerb(r, i) && (relationOf(r, i) === 'acl' || hasRelativeSubject(r, i))
    if (!relative && !(form === 'Ger' || (form === 'Part' && feature(r, i, 'Tense') !== 'Past'))) continue
    const cited = citedBy(r, i)
    if (cited < 0 || r.pack.reporting.noSource.has(lemmaOf(r, cited).toLowerCase())) continue
    const relayed = nearest(bySentence.get(r.words.sentence[i] ?? -1) ?? [], i)
    if (!relayed || GROUNDS.has(relayed.class)) continue
    relays.push({
      kind: 'verb',
      verb: null,
      lemma: lemmaOf(r, i),
      class: 'assert',
      cueWord: i,
      cue: [[i, i]],
      group: null,
      source: { head: cited, phrase: sourcePhrase(r, cited), by: 'own', voice: voiceOf(r, cited), impersonal: -1 },
      content: relayed.content,
      score: Math.min(0.9, relayed.score),
      reasons: [{ code: 'cue-relay', args: { lemma: lemmaOf(r, i) } }],
      relayOf: relayed,
    })
  }
  return relays
}

/** « , qui cite Y, »: seen by its subject also where the parse takes the relative for the main clause. */
const hasRelativeSubject = (r: Reading, verb: number): boolean =>
  [...childrenOf(r.tree, verb)].some(c => c < verb && relationOf(r, c) === 'nsubj' && r.pack.reporting.relativeSubjects.has(lowOf(r, c)))

function citedBy(r: Reading, verb: number): number {
  for (const c of childrenOf(r.tree, verb)) if (c > verb && relationOf(r, c) === 'obj') return c
  for (let i = verb + 1; i <= Math.min(sentenceLast(r, verb), verb + 5); i++) {
    if (isPunct(r, i)) return -1
    if (uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN') return i
  }
  return -1
}

/** The statement whose source is cited from: its source or its cue's sentence holds the participle, and its content does not. */
function nearest(drafts: readonly Draft[], verb: number): Draft | null {
  let best: Draft | null = null
  let distance = 40
  for (const draft of drafts) {
    const source = draft.source
    if (!source?.phrase || draft.kind === 'relative' || draft.score < 0.4 || draft.cueWord === verb) continue
    if (draft.content.ranges.some(([a, b]) => verb >= a && verb <= b)) continue
    const away = Math.abs(verb - source.phrase[1])
    if (away < distance) {
      best = draft
      distance = away
    }
  }
  return best
}
