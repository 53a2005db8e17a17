import { openingSubject } from './content-clauses.ts'
import type { Draft } from './draft.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import { universalIn } from './read-signs.ts'
import { feature, headOf, isFiniteVerb, isMark, isNoun, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** How far behind its verb what somebody let happen, or waited for, may stand. */
const REACH = 9

/**
 * What charges others without a word of wrong: that they let something happen (« a laissé filer les prix », "let the roof rot"), that they waited before they
 * acted (« a attendu six mois avant de »), or that they have none of what their office asks for (« n'a aucun plan », "has no strategy").
 */
export function fallsShort(r: Reading, draft: Draft, [first, last]: Range): boolean {
  const { acts, hedges, reporting } = r.pack
  if (draft.content.shape === 'infinitive' || draft.content.shape === 'gerund') return false
  for (let i = first; i <= last; i++) {
    if (!isVerb(r, i)) continue
    const lemma = lemmaOf(r, i)
    const lets = acts.letting.has(lemma)
    const waits = acts.waiting.has(lemma)
    const has = reporting.auxiliaries.has(lemma)
    if (!lets && !waits && !has) return false
    if (has && !lacks(r, i, last)) continue
    const subject =
      [i, headOf(r, i)]
        .filter(v => v >= 0)
        .flatMap(v => [...childrenOf(r.tree, v)])
        .find(c => relationOf(r, c) === 'nsubj' && c < i) ?? -1
    if (subject < 0 || hedges.firstPerson.has(lowOf(r, subject)) || voiceOf(r, subject) < 0.5) return false
    if (has) return true
    if ((lets ? liesAhead(r, i) : !isDone(r, i)) || universalIn(r, [first, i]) >= 0) return false
    for (let k = i + 1; k <= Math.min(last, i + REACH); k++) {
      if (lets && isVerb(r, k) && acts.decaying.has(lemmaOf(r, k))) return true
      if (waits && acts.beforeWords.has(lowOf(r, k)) && (r.time[k - 1] ?? -1) >= 0) return true
      if (isMark(r, k) || isFiniteVerb(r, k)) return false
    }
    return false
  }
  return false
}

/** « laissera », "will let". */
const liesAhead = (r: Reading, i: number): boolean =>
  feature(r, i, 'Tense') === 'Fut' ||
  feature(r, i, 'Mood') === 'Cnd' ||
  [i - 1, i - 2].some(k => r.pack.hedges.future.has(lowOf(r, k)) || r.pack.hedges.futureOfPast.has(lowOf(r, k)))

/** A past, or the participle of a perfect. */
const isDone = (r: Reading, i: number): boolean => feature(r, i, 'Tense') === 'Past' || feature(r, i, 'VerbForm') === 'Part' || feature(r, i, 'Tense') === 'Imp'

/** « n'a aucun plan », "has no strategy". */
function lacks(r: Reading, verb: number, last: number): boolean {
  const { acts, hedges } = r.pack
  if (feature(r, verb, 'Tense') === 'Past' || feature(r, verb, 'Tense') === 'Imp') return false
  for (let k = verb + 1; k <= Math.min(last, verb + 3); k++)
    if (hedges.never.has(lowOf(r, k)) || (hedges.negative.has(lowOf(r, k)) && !hedges.particles.has(lowOf(r, k))))
      return [k + 1, k + 2, k + 3].some(n => n <= last && isNoun(r, n) && acts.lackings.has(lemmaOf(r, n)))
  return false
}

/** « Ce n'est pas l'armée qui a tiré », "It was not the army that fired": that somebody else did it rejects what was said of whom it names. */
export function pointsElsewhere(r: Reading, { content: { ranges } }: Draft): boolean {
  const [first, last] = ranges[0] ?? [0, -1]
  const subject = openingSubject(r, [first, last])
  const { reporting, hedges } = r.pack
  if (subject < 0 || !reporting.cleftSubjects.has(lowOf(r, subject))) return false
  let [copula, negated] = [false, false]
  for (let i = subject + 1; i <= Math.min(last, subject + REACH); i++) {
    if (uposOf(r, i) === 'AUX' && relationOf(r, i) === 'cop') copula = true
    else if (hedges.negative.has(lowOf(r, i)) && !hedges.particles.has(lowOf(r, i)) && !isNoun(r, i)) negated = true
    else if (copula && negated && isNoun(r, i) && voiceOf(r, i) >= 0.5)
      return reporting.relativeSubjects.has(lowOf(r, i + 1)) || reporting.complementisers.has(lowOf(r, i + 1))
    else if (isVerb(r, i) && uposOf(r, i) === 'VERB') return false
  }
  return false
}

/** « Si rien ne bouge, nous bloquerons le port », "If they come, we will strike": under a condition one's own hostile act is held out. */
export function threatens(r: Reading, clauses: readonly Range[]): boolean {
  const [condition, outcome] = clauses
  if (!condition || !outcome) return false
  for (let i = outcome[0]; i <= outcome[1]; i++)
    if (isVerb(r, i) && uposOf(r, i) === 'VERB' && !r.pack.reporting.auxiliaries.has(lemmaOf(r, i))) return r.pack.acts.threats.has(lemmaOf(r, i))
  return false
}

/** « La digue ne tiendra pas », "the dam will not hold"; « pourraient être privés d'eau », "could close": what will fail, or a harm that may come. */
export function mayFail(r: Reading, { content: { ranges, head } }: Draft): boolean {
  const { acts, hedges } = r.pack
  const aux = childrenOf(r.tree, head).filter(c => relationOf(r, c) === 'aux')
  const future = feature(r, head, 'Tense') === 'Fut' || aux.some(c => hedges.future.has(lowOf(r, c)))
  const [first] = ranges[0] ?? [head]
  const negated = ranges.some(([a, b]) => {
    for (let i = Math.max(a, first); i <= Math.min(b, head + 2); i++) if (hedges.negative.has(lowOf(r, i)) && !hedges.particles.has(lowOf(r, i))) return true
    return false
  })
  if (future && negated && acts.holding.has(lemmaOf(r, head))) return true
  if (negated || aux.some(c => r.pack.reporting.auxiliaries.has(lemmaOf(r, c)))) return false
  const risks = acts.risking.has(lemmaOf(r, head))
  const might = hedges.possibleVerbs.has(lemmaOf(r, head)) && feature(r, head, 'Mood') === 'Cnd'
  if (risks || might) return childrenOf(r.tree, head).some(c => c > head && isVerb(r, c) && acts.harms.has(lemmaOf(r, c)))
  return isVerb(r, head) && acts.harms.has(lemmaOf(r, head)) && aux.some(c => acts.mights.has(lowOf(r, c)))
}
