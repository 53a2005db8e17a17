import { cleftVerb } from './content-clauses.ts'
import type { Draft } from './draft.ts'
import { voiceOf } from './noun-phrase.ts'
import { governed } from './phrase-head.ts'
import { feature, holdsFinite, isFiniteVerb, isMark, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** « des manifestants ont lancé des pavés », "guards beat detainees", "three of our drivers were injured": a wrong whose doer can act, or that was done to the speaker's own. */
export function wrongs(r: Reading, draft: Draft): boolean {
  const { ranges } = draft.content
  const { hedges, acts } = r.pack
  const head = cleftVerb(r, seeming(r, draft.content.head))
  const lemma = lemmaOf(r, head)
  const known = hedges.wrongs.has(lemma) || acts.willful.has(lemma) || (acts.throwing.has(lemma) && thrownAt(r, head))
  // "machine-gun fire" by itself names the wrong; "it was a kitchen fire" is none
  const bare = !ranges.some(([a, b]) => holdsFinite(r, a, b))
  if (!known || (!isVerb(r, head) && !bare) || wouldBe(r, head)) return false
  const doer = childrenOf(r.tree, head).find(c => relationOf(r, c) === 'nsubj')
  const passive = childrenOf(r.tree, head).some(c => (r.words.relation[c] ?? '').endsWith(':pass'))
  // a ship fires, a storm does not
  if (!passive) return doer === undefined || !acts.forces.has(lemmaOf(r, doer))
  if (acts.willful.has(lemma)) return true
  if (childrenOf(r.tree, head).some(c => (r.words.relation[c] ?? '').includes('agent'))) return true
  return ranges.some(([a, b]) => {
    for (let i = a; i <= Math.min(b, a + 6); i++)
      if (hedges.firstPerson.has(lowOf(r, i)) && (feature(r, i, 'Poss') === 'Yes' || uposOf(r, i) === 'PRON')) return true
    return false
  })
}

/** « la vente menacerait », "it would destroy": a wrong that is not done; « aurait tiré », "would have fired" tells of one. */
const wouldBe = (r: Reading, head: number): boolean => {
  const children = [...childrenOf(r.tree, head)].filter(c => relationOf(r, c) === 'aux')
  if (feature(r, head, 'Mood') === 'Cnd') return true
  return children.some(c => r.pack.hedges.futureOfPast.has(lowOf(r, c))) && !children.some(c => r.pack.reporting.auxiliaries.has(lemmaOf(r, c)))
}

/** « semblaient avoir été falsifiés », "appear to have been forged": the verb that seems so. */
const seeming = (r: Reading, head: number): number =>
  isVerb(r, head) && r.pack.hedges.probableVerbs.has(lemmaOf(r, head))
    ? (childrenOf(r.tree, head).find(c => c > head && isVerb(r, c) && relationOf(r, c) === 'xcomp') ?? head)
    : head

/** « sur les pompiers », "at reporters": somebody whom a thrown thing is meant for, close behind the verb. */
function thrownAt(r: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + 6; i++) {
    if (isMark(r, i) || isFiniteVerb(r, i)) return false
    if (!r.pack.acts.onto.has(lowOf(r, i))) continue
    const noun = governed(r, i)
    return noun > i && voiceOf(r, noun) >= 0.5
  }
  return false
}
