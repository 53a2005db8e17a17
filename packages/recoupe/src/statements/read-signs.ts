import { harmAt } from './acts/read-words.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { voiceOf } from './noun-phrase.ts'
import { feature, headOf, isFiniteVerb, isNoun, isVerb, lemmaOf, lowOf, nameKindOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** The text of a content, as the phrases of the pack are written: lower case, typographic apostrophes, single blanks. */
export const plainContent = (r: Reading, { content }: Draft): string =>
  plainText(content.ranges.map(([a, b]) => r.text.slice(r.words.start[a] ?? 0, r.words.end[b] ?? 0)).join(' '))

/** The same of any words. */
export const plainText = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\s«»“”"]+/gu, ' ')} `

const bounded = (char: string | undefined): boolean => char === undefined || !/[\p{L}\p{N}]/u.test(char)

/** Does one of the phrases stand in the text, between word boundaries? */
export function holdsOne(text: string, phrases: readonly string[]): boolean {
  return phrases.some(phrase => {
    const at = text.indexOf(phrase)
    return at >= 0 && bounded(text[at - 1]) && bounded(text[at + phrase.length])
  })
}

/** Has the language a negation in two halves (*ne … pas*)? */
export const hasPairs = (r: Reading): boolean => [...r.pack.hedges.particles].some(p => p !== '')

/** Words that negate everything, in a clause: *jamais*, *aucun*, "never", "no"; −1 where there is none. */
export function universalIn(r: Reading, [first, last]: Range): number {
  const { acts, hedges } = r.pack
  const paired = !hasPairs(r) || [...Array(last - first + 1).keys()].some(k => hedges.particles.has(lowOf(r, first + k)))
  if (!paired) return -1
  for (let i = first; i <= last; i++) {
    if ((hedges.never.has(lowOf(r, i)) || hedges.never.has(lemmaOf(r, i))) && !(acts.nobodies.has(lemmaOf(r, i)) && uposOf(r, i) !== 'PRON')) return i
    // « Pas une vis n'est partie », "not a single bolt"
    if (isNotOne(r, i)) return i
  }
  return -1
}

const isNotOne = (r: Reading, i: number): boolean =>
  r.pack.acts.notOne.some(([no, one]) => lowOf(r, i) === no && (lowOf(r, i + 1) === one || (lowOf(r, i + 2) === one && uposOf(r, i + 1) === 'DET')))

/**
 * « Aucun appareil ne volait », "no decision has been taken", "none had ever reached her": what never was, though somebody may have said so. Not
 * « personne n'a répondu », which complains, nor « aucune preuve », which only has not found.
 */
export function neverWas(r: Reading, clause: Range): boolean {
  const { acts, hedges } = r.pack
  const at = universalIn(r, clause)
  if (at < 0 || !isPast(r, clause) || isForNow(r, clause) || affects(r, clause)) return false
  if (clears(r, clause)) return true
  if (isNobody(r, at) || isOthers(r, clause) || notices(r, clause)) return false
  for (let i = at + 1; i <= Math.min(at + 3, clause[1]); i++) {
    // "no report ever reached us"
    if (isNoun(r, i) && [1, 2, 3].some(k => acts.ever.has(lowOf(r, i + k)))) return !withheld(r, clause)
    if (isNoun(r, i)) return !acts.absences.has(lemmaOf(r, i)) && !withheld(r, clause)
    if (isVerb(r, i)) break
  }
  return !withheld(r, clause) && !(hedges.reserved.has(lemmaOf(r, at)) && lemmaOf(r, at) !== '')
}

/** « Il n'y a pas de trou », "there is no leak": what is not there, whoever may say so; not « aucune raison », "no choice". */
export function isNotThere(r: Reading, clause: Range): boolean {
  const { acts, hedges } = r.pack
  if (isForNow(r, clause) || affects(r, clause)) return false
  for (let i = clause[0]; i <= clause[1]; i++) {
    if (!acts.existing.has(lowOf(r, i))) continue
    const verb = [1, 2].map(k => i + k).find(k => isFiniteVerb(r, k) && r.pack.reporting.auxiliaries.has(lemmaOf(r, k))) ?? -1
    if (verb < 0) continue
    for (let k = verb + 1; k <= Math.min(clause[1], verb + 3); k++) {
      if (!hedges.never.has(lowOf(r, k)) && !(hedges.negative.has(lowOf(r, k)) && !hedges.restricting.has(lowOf(r, k + 1)))) continue
      const noun = [1, 2, 3].map(m => k + m).find(m => m <= clause[1] && isNoun(r, m)) ?? -1
      return noun >= 0 && !acts.absences.has(lemmaOf(r, noun)) && !acts.idleAbsences.has(lemmaOf(r, noun)) && nameKindOf(r, noun) === null
    }
  }
  return false
}

/** *personne*, "no one". */
const isNobody = (r: Reading, at: number): boolean =>
  r.pack.acts.nobodies.has(lowOf(r, at)) || r.pack.acts.nobodyPairs.some(([no, one]) => lowOf(r, at) === no && lowOf(r, at + 1) === one)

/** « n'a pas dormi depuis l'incendie », "has not slept since": so it has been, whatever anybody says. */
export function lasts(r: Reading, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (r.pack.acts.lasting.has(lowOf(r, i))) return true
  return false
}

/** « ne nous a rien donné », "gave us nothing": others have left those who speak without. */
export function leftWithout(r: Reading, clause: Range): boolean {
  const at = universalIn(r, clause)
  if (at < 0 || !isPast(r, clause) || clears(r, clause)) return false
  // « Aucun incident ne nous a été signalé », "no complaint reached us": what nobody misses
  if (isUnwelcome(r, headOf(r, at))) return false
  let [subject, object] = [false, false]
  for (let i = clause[0]; i <= clause[1]; i++) {
    if (!r.pack.hedges.firstPerson.has(lowOf(r, i)) || uposOf(r, i) !== 'PRON') continue
    if (r.pack.reporting.impersonal.has(lowOf(r, i))) continue
    // « On ne nous a rien dit »: behind the particle stands an object, whatever the tree says
    const behind = lowOf(r, i - 1) !== '' && r.pack.hedges.particles.has(lowOf(r, i - 1))
    if (relationOf(r, i) === 'nsubj' && !behind) subject = true
    else object = true
  }
  const verb = fullVerbIn(r, clause)
  return object && !subject && verb >= 0 && (relationOf(r, at) !== 'nsubj' || (isFiniteVerb(r, at - 1) && at < verb))
}

const isUnwelcome = (r: Reading, i: number): boolean =>
  i >= 0 && isNoun(r, i) && (r.pack.acts.unwelcome.has(lemmaOf(r, i).toLowerCase()) || harmAt(r, i) !== null)

/** « Personne ne m'a menacé », "nobody was beaten": a wrong that nobody did is no complaint. */
export function clears(r: Reading, [first, last]: Range): boolean {
  const { wrongs, charging } = r.pack.hedges
  for (let i = first; i <= last; i++) {
    if (!isVerb(r, i) || uposOf(r, i) !== 'VERB') continue
    // "nobody had ignored any warning": of what was done to nobody (« personne n'a été tué ») only the words for a charge
    const suffered = childrenOf(r.tree, i).some(c => c < i && r.words.relation[c] === 'aux:pass')
    return wrongs.has(lemmaOf(r, i)) || charging.has(lemmaOf(r, i)) || (!suffered && harmAt(r, i) === 'wrong')
  }
  return false
}

const fullVerbIn = (r: Reading, [first, last]: Range): number => {
  // the auxiliary may be tagged as a verb
  const carries = (i: number): boolean => r.pack.reporting.auxiliaries.has(lemmaOf(r, i)) && [1, 2].some(k => feature(r, i + k, 'VerbForm') === 'Part')
  for (let i = first; i <= last; i++) if (isVerb(r, i) && uposOf(r, i) === 'VERB' && !carries(i)) return i
  return -1
}

/** « Personne n'a été blessé », "nobody was hurt": a count of the hurt. */
export const counts = (r: Reading, clause: Range): boolean => {
  const verb = fullVerbIn(r, clause)
  return verb >= 0 && r.pack.acts.casualties.has(lemmaOf(r, verb)) && childrenOf(r.tree, verb).some(c => (r.words.relation[c] ?? '').endsWith(':pass'))
}

/** « n'est en rien concerné », "not affected in any way": what a thing is spared answers nobody. */
export const affects = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++) if (r.pack.acts.affecting.has(lemmaOf(r, i)) || r.pack.acts.affecting.has(lowOf(r, i))) return true
  return false
}

/** « n'ont reçu aucune aide », "had no home": what was undergone, found or owned, whose lack is a finding or a complaint. */
export const undergoes = (r: Reading, [first, last]: Range): boolean => {
  const verb = fullVerbIn(r, [first, last])
  return verb >= 0 && r.pack.acts.undergoing.has(lemmaOf(r, verb)) && !childrenOf(r.tree, verb).some(c => (r.words.relation[c] ?? '').endsWith(':pass'))
}

/** « à ce stade », "so far": so it stands now, whatever anybody says. */
export function isForNow(r: Reading, [first, last]: Range): boolean {
  const text = ` ${r.text
    .slice(r.words.start[first] ?? 0, r.words.end[last] ?? 0)
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\s«»“”"]+/gu, ' ')} `
  return holdsOne(text, r.pack.acts.forNow)
}

/** « Il n'en a utilisé aucune » in somebody's mouth speaks of another's conduct: it may charge or clear him. */
function isOthers(r: Reading, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) {
    if (isFiniteVerb(r, i)) return false
    const personal = uposOf(r, i) === 'PRON' && feature(r, i, 'Person') === '3' && feature(r, i, 'PronType') === 'Prs'
    if (personal && (r.quotation[i] ?? -1) >= 0 && feature(r, i, 'Gender') !== 'Neut') return true
  }
  return false
}

/** « n'ont relevé aucun mouvement »: nothing was noticed, which denies nothing. */
const notices = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++) if (isVerb(r, i) && r.pack.acts.noticing.has(lemmaOf(r, i))) return true
  return false
}

/** Its first full verb withholds: *n'a jamais su*; *n'a jamais caché* does not. */
function withheld(r: Reading, [first, last]: Range): boolean {
  const { acts, hedges } = r.pack
  for (let i = first; i <= last; i++)
    if (isVerb(r, i) && uposOf(r, i) === 'VERB')
      return hedges.reserved.has(lemmaOf(r, i)) && !(acts.concealing.has(lemmaOf(r, i)) && childrenOf(r.tree, i).some(c => relationOf(r, c) === 'aux'))
  return false
}

/** Past or perfect: « n'a été prise », « ne volait », "had been", "was". */
export function isPast(r: Reading, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) {
    if (!isVerb(r, i)) continue
    const tense = feature(r, i, 'Tense')
    if (r.pack.hedges.future.has(lowOf(r, i))) return false
    if (tense === 'Past' || tense === 'Imp' || feature(r, i, 'VerbForm') === 'Part') return true
    if (tense === 'Fut') return false
    // the participle was taken for the verb of another clause
    if (uposOf(r, i) === 'AUX' && i >= last - 1) return true
  }
  return false
}

/** "no truth", « aucun fondement »: a ground under a negation. */
export function groundless(r: Reading, ranges: readonly Range[]): boolean {
  const { acts, hedges } = r.pack
  return ranges.some(([a, b]) => {
    for (let i = a; i <= b; i++) {
      if (!acts.grounds.has(lemmaOf(r, i)) && !acts.grounds.has(lowOf(r, i))) continue
      for (let k = Math.max(a, i - 3); k < i; k++) if (hedges.never.has(lowOf(r, k)) || acts.lacking.has(lowOf(r, k))) return true
    }
    return false
  })
}

/** « Personne n'a répondu », "they did not warn us": somebody else has not done what was owed. */
export function owed(r: Reading, [first, last]: Range, negated: boolean): boolean {
  const { acts, hedges } = r.pack
  if (!negated && universalIn(r, [first, last]) < 0) return false
  const nobody = universalIn(r, [first, last])
  if (clears(r, [first, last])) return false
  if (nobody >= 0 && acts.nobodies.has(lowOf(r, nobody)) && relationOf(r, nobody) === 'nsubj')
    for (let i = nobody + 1; i <= last; i++) if (hedges.firstPerson.has(lowOf(r, i))) return true
  for (let i = first; i <= last; i++) {
    if (!isVerb(r, i) || uposOf(r, i) !== 'VERB') continue
    if (!acts.duties.has(lemmaOf(r, i)) || feature(r, i, 'Tense') === 'Fut') return false
    const subject = childrenOf(r.tree, i).find(c => relationOf(r, c) === 'nsubj') ?? -1
    const passive = subject >= 0 && childrenOf(r.tree, i).some(c => (r.words.relation[c] ?? '').endsWith(':pass'))
    const mine = subject >= 0 && hedges.firstPerson.has(lowOf(r, subject))
    // "we were not warned"; "the ministers were not consulted" is somebody else's to complain of
    if (passive) return mine
    // « le droit ne protège pas » owes nobody
    return !mine && (subject < 0 || uposOf(r, subject) === 'PRON' || voiceOf(r, subject) >= 0.4)
  }
  return false
}

/** « La direction savait », "managers had known of the defect": others knew. */
export function othersKnew(r: Reading, clause: Range, negated: boolean): boolean {
  if (negated || universalIn(r, clause) >= 0) return false
  for (let i = clause[0]; i <= clause[1]; i++) {
    if (!isVerb(r, i) || !r.pack.acts.knowing.has(lemmaOf(r, i))) continue
    if (!isPast(r, [clause[0], i])) return false
    const subject = childrenOf(r.tree, i).find(c => relationOf(r, c) === 'nsubj')
    return subject !== undefined && !r.pack.hedges.firstPerson.has(lowOf(r, subject)) && (uposOf(r, subject) === 'PRON' || voiceOf(r, subject) >= 0.5)
  }
  return false
}

/** Harm in the future, a condition that is not met, or a condition with a negated outcome: « des femmes accoucheront … », « si l'amende n'est pas payée ». */
export function foretellsHarm(r: Reading, ranges: readonly Range[]): boolean {
  const { acts, hedges } = r.pack
  let [future, harm, condition, negated] = [false, false, false, false]
  for (const [a, b] of ranges)
    for (let i = a; i <= b; i++) {
      const low = lowOf(r, i)
      if (feature(r, i, 'Tense') === 'Fut' || hedges.future.has(low) || isHypothetical(r, i)) future = true
      if (isVerb(r, i) && (acts.harms.has(lemmaOf(r, i)) || hedges.alarming.has(lemmaOf(r, i))) && !isState(r, i)) harm = true
      if (hedges.conditions.has(low) && (relationOf(r, i) === 'mark' || uposOf(r, i) === 'SCONJ')) condition = true
      if (acts.unless.has(low)) return true
      if (hedges.negative.has(low) && !hedges.particles.has(low)) negated = true
    }
  return future && (harm || (condition && negated))
}

/** « restera fermé », "will stay closed": the state of a thing, under a verb that is no passive's. */
const isState = (r: Reading, i: number): boolean =>
  feature(r, i, 'VerbForm') === 'Part' && isVerb(r, headOf(r, i)) && relationOf(r, i) === 'xcomp' && !r.pack.reporting.auxiliaries.has(lemmaOf(r, headOf(r, i)))

/** « menacerait », "would threaten" (not « aurait menacé », "would have threatened"): a harm held out. */
const isHypothetical = (r: Reading, i: number): boolean =>
  isVerb(r, i) &&
  ((feature(r, i, 'Mood') === 'Cnd' && uposOf(r, i) === 'VERB' && r.pack.hedges.wrongs.has(lemmaOf(r, i))) ||
    (r.pack.hedges.futureOfPast.has(lowOf(r, i)) && isVerb(r, i + 1) && r.pack.hedges.wrongs.has(lemmaOf(r, i + 1))))

/** Does anything in the content lie ahead? */
export function looksAhead(r: Reading, ranges: readonly Range[]): boolean {
  const { hedges } = r.pack
  return ranges.some(([a, b]) => {
    for (let i = a; i <= b; i++) {
      const low = lowOf(r, i)
      if (feature(r, i, 'Tense') === 'Fut' || feature(r, i, 'Mood') === 'Cnd' || hedges.future.has(low) || hedges.futureOfPast.has(low)) return true
      if (hedges.alarming.has(lemmaOf(r, i)) || hedges.obligation.has(lemmaOf(r, i))) return true
    }
    return false
  })
}
