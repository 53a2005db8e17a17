import type { Draft } from './draft.ts'
import { feature, isFiniteVerb, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** « l'Etat est prêt à financer », "work would be paid", « je compte l'honorer »: acts of the speaker's that carry no future of their own. */
export function commits(r: Reading, draft: Draft, ahead: boolean): boolean {
  const { acts, hedges } = r.pack
  const { head, ranges } = draft.content
  const passive = childrenOf(r.tree, head).some(c => (r.words.relation[c] ?? '').endsWith(':pass'))
  if (ahead && passive && acts.doing.has(lemmaOf(r, head))) return true
  for (const [a, b] of ranges)
    for (let i = a; i < b; i++) {
      const unreal = childrenOf(r.tree, i).some(c => feature(r, c, 'Mood') === 'Cnd')
      if (acts.ready.has(lemmaOf(r, i)) && !unreal && feature(r, i + 2, 'VerbForm') === 'Inf' && (uposOf(r, i + 1) === 'ADP' || uposOf(r, i + 1) === 'PART'))
        return true
      const own = hedges.firstPerson.has(lowOf(r, i - 1)) || (i > a + 1 && hedges.firstPerson.has(lowOf(r, i - 2)))
      if (own && isFiniteVerb(r, i) && acts.intending.has(lemmaOf(r, i)) && [1, 2].some(k => feature(r, i + k, 'VerbForm') === 'Inf')) return true
    }
  return false
}

/** « annonce un audit », "announced a review": an act of one's own, not yet done, by its indefinite article. */
export function announcesAct(r: Reading, draft: Draft): boolean {
  if (!r.pack.acts.announcing.has(draft.lemma) || draft.content.shape === 'clause' || draft.content.shape === 'quotation') return false
  const first = draft.content.ranges[0]?.[0] ?? -1
  // « leur intention de porter plainte » is an act of theirs, "an intention to sue" too
  if (first < 0 || (uposOf(r, first) !== 'DET' && feature(r, first, 'Poss') !== 'Yes')) return false
  // « l'envoi de deux cents pompiers »: an act that begins; « l'ouverture d'une enquête » has begun with the word
  if (r.pack.acts.beginnings.has(lemmaOf(r, draft.content.head))) return !opensInquiry(r, draft)
  return feature(r, first, 'Definite') === 'Ind' && r.pack.acts.undertakings.has(lemmaOf(r, draft.content.head))
}

/** « l'ouverture d'une enquête », "the launch of an investigation": done as it is said. */
const opensInquiry = (r: Reading, { content: { head, ranges } }: Draft): boolean => {
  const last = ranges.at(-1)?.[1] ?? head
  for (let i = head + 1; i <= Math.min(last, head + 4); i++) if (r.pack.acts.inquiries.has(lemmaOf(r, i))) return true
  return false
}
