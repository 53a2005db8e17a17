import { openingSubject } from './content-clauses.ts'
import type { Draft } from './draft.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import { feature, isFiniteVerb, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** How far behind a modal its infinitive may stand. */
const NEAR = 4

/**
 * « Le ministre doit s'expliquer », "she should publish the letter", « il faut que l'État paie »: what others are to do. Not "it should rain", nor
 * « le vol devrait partir à midi », which expect; not « aurait dû », "should have", which blame; not one's own duty.
 */
export function obliges(r: Reading, draft: Draft, clauses: readonly Range[]): boolean {
  return clauses.slice(0, 2).some(clause => {
    const modal = modalIn(r, clause)
    if (modal < 0) return false
    const verb = infinitiveAfter(r, modal, clause[1])
    const que = r.pack.reporting.complementisers.has(lowOf(r, modal + 1))
    if (r.pack.hedges.impersonalVerbs.has(lemmaOf(r, modal))) return que || verb === modal + 1 || (verb === modal + 2 && uposOf(r, modal + 1) !== 'ADP')
    if (verb < 0) return false
    const subject = subjectOf(r, modal, verb)
    if (subject < 0 || r.pack.hedges.firstPerson.has(lowOf(r, subject)) || isOwnPronoun(r, draft, clause, subject)) return false
    // "the cameras must be switched on": whoever has it in hand; "it must be a mistake" guesses
    if (isScheduled(r, clause, modal, verb)) return false
    const passive = childrenOf(r.tree, verb).some(c => (r.words.relation[c] ?? '').endsWith(':pass')) || feature(r, verb + 1, 'VerbForm') === 'Part'
    if (passive) return feature(r, modal, 'Mood') !== 'Cnd'
    return !r.pack.reporting.auxiliaries.has(lemmaOf(r, verb)) && voiceOf(r, subject) >= 0.5
  })
}

/** « Nous aurions dû prévenir », "we should have written": what is rued is granted. */
export function rues(r: Reading, clause: Range): boolean {
  const subject = openingSubject(r, clause)
  return subject >= 0 && r.pack.hedges.firstPerson.has(lowOf(r, subject)) && wasOwed(r, subject, clause[1])
}

/** "They should have known": what somebody else left undone. */
export function reproaches(r: Reading, clause: Range): boolean {
  for (let i = clause[0]; i <= clause[1]; i++) {
    if (r.pack.hedges.firstPerson.has(lowOf(r, i)) && relationOf(r, i) === 'nsubj') return false
    if (wasOwed(r, i, i + 1)) return true
  }
  return false
}

function wasOwed(r: Reading, subject: number, last: number): boolean {
  for (let i = subject + 1; i <= Math.min(last, subject + NEAR); i++) {
    if (!r.pack.hedges.obligation.has(lemmaOf(r, i)) && !r.pack.hedges.obligation.has(lowOf(r, i))) continue
    const before = feature(r, i, 'VerbForm') === 'Part' && feature(r, i - 1, 'Mood') === 'Cnd'
    const behind = [1, 2].some(
      k =>
        relationOf(r, i + k) === 'aux' && !(r.words.relation[i + k] ?? '').endsWith(':pass') && [1, 2].some(m => feature(r, i + k + m, 'VerbForm') === 'Part'),
    )
    return before || (uposOf(r, i) === 'AUX' && feature(r, i, 'Tense') !== 'Imp' && behind)
  }
  return false
}

/** « doit se rendre à Genève », « devraient se prononcer le 2 avril », "should vote on Monday": a plan; with a deadline (*avant vendredi*, "by Friday") a demand. */
function isScheduled(r: Reading, [first, last]: Range, modal: number, verb: number): boolean {
  const { acts } = r.pack
  const expected = feature(r, modal, 'Mood') === 'Cnd' || acts.expecting.has(lowOf(r, modal))
  // « doit rendre l'argent » plans no journey
  const reflexive = [1, 2].some(k => feature(r, verb - k, 'Reflex') === 'Yes')
  const planned = (reflexive ? acts.agendaReflexive : acts.agenda).has(lemmaOf(r, verb))
  for (let i = verb + 1; i <= last && (expected || planned); i++)
    if ((r.time[i] ?? -1) >= 0) return ![i - 2, i - 1, i, i + 1].some(k => k >= first && acts.deadlines.has(lowOf(r, k)))
  return planned
}

function modalIn(r: Reading, [first, last]: Range): number {
  const { obligation } = r.pack.hedges
  for (let i = first; i <= last; i++) {
    const known = obligation.has(lowOf(r, i)) || (obligation.has(lemmaOf(r, i)) && isVerb(r, i))
    if (known && feature(r, i, 'Tense') !== 'Past' && feature(r, i, 'Tense') !== 'Imp' && feature(r, i, 'VerbForm') !== 'Part')
      return isFiniteVerb(r, i) ? i : -1
    if (isFiniteVerb(r, i)) return -1
  }
  return -1
}

function infinitiveAfter(r: Reading, modal: number, last: number): number {
  for (let i = modal + 1; i <= Math.min(last, modal + NEAR); i++) {
    if (!isVerb(r, i)) continue
    if (feature(r, i, 'VerbForm') === 'Part' && r.pack.reporting.auxiliaries.has(lemmaOf(r, i - 1))) return -1
    if (r.pack.reporting.auxiliaries.has(lemmaOf(r, i)) && uposOf(r, i) === 'AUX') {
      // a perfect infinitive blames, a passive one asks
      if (feature(r, i + 1, 'VerbForm') !== 'Part' || !(r.words.relation[i] ?? '').endsWith(':pass')) return -1
      return i + 1
    }
    return feature(r, i, 'VerbForm') === 'Part' ? -1 : i
  }
  return -1
}

const subjectOf = (r: Reading, modal: number, verb: number): number =>
  [modal, verb].flatMap(i => [...childrenOf(r.tree, i)]).find(c => relationOf(r, c) === 'nsubj') ?? -1

/** "He said he must leave": the reporter's pronoun for who speaks. */
const isOwnPronoun = (r: Reading, draft: Draft, clause: Range, subject: number): boolean => {
  if (draft.content.shape === 'quotation' || uposOf(r, subject) !== 'PRON' || openingSubject(r, clause) !== subject) return false
  const source = draft.source?.head ?? -1
  if (source < 0) return true
  const differs = (name: string): boolean =>
    feature(r, subject, name) !== '' && feature(r, source, name) !== '' && feature(r, subject, name) !== feature(r, source, name)
  // "He told them they must not speculate": several are not the one who speaks, unless it is a body
  return !differs('Gender') && (!differs('Number') || r.pack.speakers.bodies.has(lemmaOf(r, source)))
}
