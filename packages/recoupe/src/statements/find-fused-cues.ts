import { contentOf } from './content.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft-verb.ts'
import { leftEdge, type Range, sourcePhrase, voiceOf } from './noun-phrase.ts'
import { nounLike, phraseHead } from './phrase-head.ts'
import { predicateIn } from './predicate-in.ts'
import { feature, isComma, isFiniteVerb, isMark, isPunct, isVerb, lowOf, type Reading, relationOf, sentenceLast, uposOf, verbLemmaOf } from './reading.ts'
import { childrenOf } from './tree.ts'
import { type VerbGroup, verbGroupOf } from './verb-group.ts'

/** How many words may stand between *what* and its verb, an apposition included. */
const REACH = 16

/**
 * « dans ce que le maire qualifie de « lente agonie » », "what the mayor, a former welder, called “a slow death”": a fused relative whose verb names, with the
 * name in marks. What everybody calls so is a term and nobody's statement: *ce qu'on appelle*, "what doctors call".
 */
export function findFusedCues(r: Reading): FusedCues {
  const drafts: Draft[] = []
  const verbs = new Set<number>()
  const spans: Range[] = []
  for (let i = 0; i < r.words.count; i++) {
    const opener = r.pack.reporting.fused.find(words => words.every((word, k) => lowOf(r, i + k) === word))
    if (!opener) continue
    const from = i + opener.length
    const naming = namingIn(r, from)
    if (!naming) continue
    const { group, named } = naming
    verbs.add(group.verb)
    spans.push([i, named.range[1]])
    const made = draftAt(r, from, group, named)
    if (made) drafts.push(made)
  }
  return {
    drafts,
    verbs,
    whole: d => {
      const [first, last] = d.content.ranges.at(-1) ?? [0, -1]
      const cut = spans.find(([open, close]) => first <= open && last >= open && last < close)
      return cut ? { ...d, content: { ...d.content, ranges: [...d.content.ranges.slice(0, -1), [first, cut[1]]] } } : d
    },
  }
}

/** The statements, and the verbs that they or terms of everybody's hang from: no other reading of them holds. */
export interface FusedCues {
  readonly drafts: readonly Draft[]
  readonly verbs: ReadonlySet<number>
  /** A draft whose content ends at a comma inside such a relative, with the rest of it: "condemned what its minister, X, called “Q”". */
  readonly whole: (draft: Draft) => Draft
}

/** The verb of the relative, where it is one that names, and the name; an apposition between commas is passed over. */
function namingIn(r: Reading, from: number): { readonly group: VerbGroup; readonly named: Named } | null {
  const end = Math.min(sentenceLast(r, from - 1), from + REACH)
  for (let i = from; i <= end; i++) {
    const group = isVerb(r, i) && r.pack.acts.naming.has(verbLemmaOf(r, i)) ? verbGroupOf(r, i) : null
    const named = group && namedBehind(r, group)
    if (named) return { group, named }
    if (isComma(r, i)) {
      let close = i + 1
      while (close <= end && !isComma(r, close) && !isFiniteVerb(r, close)) close++
      if (close > end || !isComma(r, close)) return null
      i = close
    } else if (isPunct(r, i) || (isFiniteVerb(r, i) && uposOf(r, i) !== 'AUX')) return null
  }
  return null
}

interface Named {
  readonly range: Range
  /** One where a word leads from the verb to the name. */
  readonly linked: 0 | 1
}

/** The words in marks right behind the verb, with their determiner. */
function namedBehind(r: Reading, group: VerbGroup): Named | null {
  const linked = r.pack.reporting.namingLinks.has(lowOf(r, group.last + 1)) ? 1 : 0
  const first = group.last + 1 + linked
  const open = uposOf(r, first) === 'DET' ? first + 1 : first
  const q = r.quotation[open] ?? -1
  return q >= 0 && isMark(r, open) && r.quotationFirst[q] === open ? { range: [first, r.quotationLast[q] ?? open], linked } : null
}

function draftAt(r: Reading, from: number, group: VerbGroup, { range, linked }: Named): Draft | null {
  const entries = r.lexicon.verbs.get(verbLemmaOf(r, group.verb)) ?? []
  const entry = entries.find(e => e.class === 'assert') ?? entries[0]
  const head = subjectOf(r, from, group)
  if (!entry || group.passive || head < 0 || voiceOf(r, head) < 0.5 || isEverybody(r, head, group)) return null
  const source = { head, phrase: sourcePhrase(r, head, group.first - 1), by: 'own', voice: voiceOf(r, head), impersonal: -1 } as const
  const made = draft(r, entry, group, source, contentOf('object', [range], predicateIn(r, ...range), 0.9))
  const cue = linked > 0 ? [[group.first, group.last + 1] as const] : made.cue
  // *appeler* names here, whatever else it does
  return { ...made, class: 'assert', cue, score: 0.9 }
}

function subjectOf(r: Reading, from: number, group: VerbGroup): number {
  const own = childrenOf(r.tree, group.verb).find(c => c >= from && c < group.first && relationOf(r, c) === 'nsubj')
  if (own !== undefined) return own
  for (let i = from; i < group.first; i++) if (nounLike(r, i)) return phraseHead(r, i)
  return -1
}

/** *On*, *nous*, "we", and in the present the bare or definite plural: "what experts call". */
function isEverybody(r: Reading, head: number, group: VerbGroup): boolean {
  const low = lowOf(r, head)
  if (r.pack.reporting.impersonal.has(low) || r.pack.hedges.secondPerson.has(low) || feature(r, head, 'Person') === '1') return true
  const present = feature(r, group.finite, 'Tense') === 'Pres' && group.finite === group.verb
  const few = leftEdge(r, head) < head && uposOf(r, leftEdge(r, head)) !== 'DET'
  return present && uposOf(r, head) === 'NOUN' && feature(r, head, 'Number') === 'Plur' && !few
}
