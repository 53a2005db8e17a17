import {
  clausesOf,
  comparesNeither,
  hidesNever,
  inertIn,
  isFuture,
  isNegated,
  isOwn,
  isPassive,
  negatedSubject,
  openingSubject,
  opensWithCondition,
  reservedIn,
  wantingIn,
  weOf,
} from './content-clauses.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { announcesAct, commits } from './read-announced.ts'
import { obliges, reproaches, rues } from './read-obligation.ts'
import { refusesAnswer } from './read-refusal.ts'
import { fallsShort, mayFail, pointsElsewhere, threatens } from './read-reproach.ts'
import {
  affects,
  clears,
  counts,
  foretellsHarm,
  groundless,
  hasPairs,
  holdsOne,
  isForNow,
  isNotThere,
  isPast,
  lasts,
  leftWithout,
  neverWas,
  othersKnew,
  owed,
  plainContent,
  undergoes,
  universalIn,
} from './read-signs.ts'
import { feature, holdsFinite, isFiniteVerb, isMark, isNoun, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'
import { wrongs } from './wrongs.ts'

export interface Survey {
  readonly negated: boolean
  readonly rejects: boolean
  /** The speaker's own conduct, or a rejection in so many words. */
  readonly own: boolean
  readonly charges: boolean
  readonly promises: boolean
  readonly wants: boolean
  readonly warns: boolean
  readonly question: boolean
  readonly grants: boolean
  readonly declines: boolean
  readonly feels: boolean
  /** What others are to do. */
  readonly obliges: boolean
}

export function survey(r: Reading, draft: Draft): Survey {
  const { head } = draft.content
  const { hedges } = r.pack
  const clauses = clausesOf(r, draft)
  const words = flags(r, draft)
  let [negated, own, rejects, promises, wants, blames] = [false, false, false, false, false, false]
  const text = plainContent(r, draft)
  const charged = holdsOne(text, r.pack.acts.charges)
  const conditional = clauses[0] !== undefined && opensWithCondition(r, clauses[0])
  clauses.forEach((clause, k) => {
    const mine = isOwn(r, draft, clause, head)
    const no = isNegated(r, clause)
    const reserved = reservedIn(r, clause) && !(no && hidesNever(r, clause))
    const later = isFuture(r, draft, clause, head)
    // "we were not warned" complains of others
    // and so does « Aucun d'eux n'a été écouté », by their union
    const unwarned = no && isPassive(r, head) && ((weOrI(r, clause) && owed(r, clause, no)) || (k === 0 && isUnheard(r, draft)))
    negated ||= no
    own ||= mine && k === 0
    const idle =
      unwarned ||
      hasNoWord(r, clause) ||
      isForNow(r, clause) ||
      (affects(r, clause) && !weOrI(r, clause)) ||
      (undergoes(r, clause) && complains(r, draft)) ||
      (counts(r, clause) && observes(r, draft)) ||
      (universalIn(r, clause) < 0 && lasts(r, clause) && !clears(r, clause))
    rejects ||=
      !idle &&
      ((no && mine && !reserved && !later && !comparesNeither(r, clause)) ||
        (!charged && !observes(r, draft) && !leftWithout(r, clause) && (neverWas(r, clause) || (k === 0 && isNotThere(r, clause)))))
    blames ||= unwarned
    blames ||=
      !mine &&
      (reproaches(r, clause) || owed(r, clause, no) || othersKnew(r, clause, no) || leftWithout(r, clause) || (k === 0 && fallsShort(r, draft, clause)))
    promises ||=
      later && !(no ? reserved : inertIn(r, clause)) && (mine || hedges.assuring.has(draft.lemma) || weOf(r, clause)) && (k === 0 || (k === 1 && conditional))
    wants ||= mine && !no && wantingIn(r, clause) && k === 0
  })
  const threat = conditional && promises && threatens(r, clauses)
  const ahead = isFuture(r, draft, clauses[0] ?? [head, head], head)
  rejects ||= holdsOne(text, r.pack.acts.denials) || groundless(r, draft.content.ranges)
  rejects ||= (negated && r.pack.acts.upholding.has(draft.lemma) && holdsTo(r, draft, clauses[0])) || pointsElsewhere(r, draft)
  rejects ||= own && !negated && r.pack.acts.innocence.has(lemmaOf(r, head)) && !isVerb(r, head)
  rejects ||= words.rejecting || deniesItself(r, head, negated) || dismisses(r, draft)
  rejects ||= !complains(r, draft) && !observes(r, draft) && (holdsOne(text, r.pack.acts.unaware) || knewLate(r, clauses[0], own))
  const spared =
    !isUnheard(r, draft) &&
    negatedSubject(r, head) &&
    isPassive(r, head) &&
    !hedges.reserved.has(lemmaOf(r, head)) &&
    !(clauses[0] !== undefined && leftWithout(r, clauses[0]))
  const whole: Range = [draft.content.ranges[0]?.[0] ?? head, draft.content.ranges.at(-1)?.[1] ?? head]
  rejects ||= spared && !ahead && !(observes(r, draft) && r.pack.acts.casualties.has(lemmaOf(r, head))) && !affects(r, whole) && !isForNow(r, whole)
  return {
    negated,
    rejects,
    own: own || words.rejecting,
    // « Aucun emploi ne sera supprimé », by whoever has it in hand
    promises: !threat && (promises || (spared && ahead && !observes(r, draft)) || commits(r, draft, ahead) || announcesAct(r, draft)) && !rejects,
    wants: wants || words.wish || bids(r, draft),
    charges: blames || (charged && !own) || (!own && (words.charging || (!negated && wrongs(r, draft)))),
    warns: (words.alarming && words.conditional) || threat || foretellsHarm(r, draft.content.ranges) || mayFail(r, draft),
    question: words.question && draft.content.ranges.length === 1,
    grants:
      draft.content.shape === 'quotation' &&
      (clauses.slice(0, 3).some(clause => rues(r, clause)) ||
        r.pack.acts.conceding.some(phrase => text.trimStart().startsWith(`${phrase} `)) ||
        r.pack.acts.granting.some(phrase => text.trimStart().startsWith(`${phrase},`) || text.trim() === phrase || text.trimStart().startsWith(`${phrase}.`))),
    declines: refusesAnswer(r, draft, clauses, text),
    feels: feels(r, draft),
    obliges: obliges(r, draft, clauses),
  }
}

/** "The talks did not collapse, the envoy insisted": what somebody stands by against others, once it is done. */
const holdsTo = (r: Reading, draft: Draft, clause: Range | undefined): boolean =>
  clause !== undefined &&
  !complains(r, draft) &&
  !observes(r, draft) &&
  !reservedIn(r, clause) &&
  !hasNoWord(r, clause) &&
  !isForNow(r, clause) &&
  !undergoes(r, clause) &&
  isPast(r, clause)

/** « ne disposer d'aucune information », "has no information": who knows nothing rejects nothing. */
function hasNoWord(r: Reading, [first, last]: Range): boolean {
  for (let i = first + 1; i <= last; i++) {
    if (!r.pack.acts.unknown.has(lemmaOf(r, i))) continue
    for (let k = Math.max(first, i - 3); k < i; k++) if (r.pack.hedges.never.has(lowOf(r, k)) || r.pack.hedges.negative.has(lowOf(r, k))) return true
  }
  return false
}

/** Does the clause open with those who speak? */
const weOrI = (r: Reading, clause: Range): boolean => {
  const subject = openingSubject(r, clause)
  return subject >= 0 && r.pack.hedges.firstPerson.has(lowOf(r, subject))
}

/** « Rendez-nous nos ruches », "Stop the works": an imperative at the head of somebody's words asks for an act, unless it only calls for attention. */
function bids(r: Reading, { content: { ranges } }: Draft): boolean {
  const [a, b] = ranges[0] ?? [0, -1]
  let first = a
  while (first < b && isMark(r, first)) first++
  // « Ne prenez pas la route »: behind its particle, a verb without a subject
  const particle = lowOf(r, first) !== '' && r.pack.hedges.particles.has(lowOf(r, first))
  if (particle && first > a) while (first < b && !isVerb(r, first) && (uposOf(r, first) === 'ADV' || uposOf(r, first) === 'PRON')) first++
  if (particle && isFiniteVerb(r, first) && feature(r, first, 'Person') === '2') return true
  return (
    feature(r, first, 'Mood') === 'Imp' && feature(r, first, 'Person') !== '1' && !r.pack.acts.idleImperatives.has(lemmaOf(r, first)) && !isShared(r, first)
  )
}

/** "Let us wait", "let's see": a proposal to oneself. */
const isShared = (r: Reading, verb: number): boolean =>
  r.pack.hedges.firstPerson.has(lowOf(r, verb + 1)) && feature(r, verb + 1, 'Number') === 'Plur' && isVerb(r, verb + 2)

/** « suivre le dossier de près » is an attitude, « se dit inquiet », "said it was deeply concerned" too. */
function feels(r: Reading, draft: Draft): boolean {
  const { head, shape, ranges } = draft.content
  if (!r.pack.acts.feelings.has(lemmaOf(r, head).toLowerCase()) && !r.pack.acts.feelings.has(lowOf(r, head))) return false
  if (shape === 'quotation') {
    const first = openingSubject(r, [ranges[0]?.[0] ?? head, head])
    return first >= 0 && r.pack.hedges.firstPerson.has(lowOf(r, first)) && childrenOf(r.tree, head).some(c => relationOf(r, c) === 'cop')
  }
  const first: Range = [ranges[0]?.[0] ?? head, head]
  // "the firm was sorry", "she was saddened by it"
  const predicate = childrenOf(r.tree, head).some(c => relationOf(r, c) === 'cop' || (r.words.relation[c] ?? '') === 'aux:pass')
  return !ranges.some(([a, b]) => holdsFinite(r, a, b)) || (predicate && (isOwn(r, draft, first, head) || isBody(r, head)))
}

/** "the company", « la direction », as the subject: those for whom a spokesman feels. */
const isBody = (r: Reading, head: number): boolean =>
  childrenOf(r.tree, head).some(c => relationOf(r, c) === 'nsubj' && r.pack.acts.answerable.has(lemmaOf(r, c).toLowerCase()))

/** « n'a été écouté », "was consulted": what is owed to those for whom a union or residents complain. */
const isUnheard = (r: Reading, draft: Draft): boolean => r.pack.acts.duties.has(lemmaOf(r, draft.content.head)) && complains(r, draft)

/** Residents, players, victims: what they say they have not had, they miss. */
const complains = (r: Reading, { source }: Draft): boolean => source !== null && r.pack.acts.complainants.has(lemmaOf(r, source.head).toLowerCase())

/** Police, doctors, analysts: what they find is no undertaking of theirs. */
const observes = (r: Reading, { source }: Draft): boolean => source !== null && r.pack.acts.observers.has(lemmaOf(r, source.head).toLowerCase())

interface Flags {
  rejecting: boolean
  charging: boolean
  alarming: boolean
  conditional: boolean
  question: boolean
  wish: boolean
}

function flags(r: Reading, draft: Draft): Flags {
  const { hedges } = r.pack
  const found: Flags = { rejecting: false, charging: false, alarming: false, conditional: false, question: false, wish: false }
  let last = 0
  for (const [a, b] of draft.content.ranges)
    for (let i = a; i <= b; i++) {
      const lemma = lemmaOf(r, i)
      if (hedges.charging.has(lemma)) found.charging = true
      if (hedges.alarming.has(lemma)) found.alarming = true
      if (hedges.conditions.has(lowOf(r, i)) && relationOf(r, i) === 'mark') found.conditional = true
      last = i
    }
  found.rejecting = (hedges.rejecting.has(lemmaOf(r, draft.content.head)) && !isVerb(r, draft.content.head)) || rejectsShortly(r, draft)
  const opening = (draft.content.ranges[0]?.[0] ?? 0) + (isMark(r, draft.content.ranges[0]?.[0] ?? 0) ? 1 : 0)
  // « Qu'on nous dise ce que nous respirons »
  found.wish = r.pack.reporting.complementisers.has(lowOf(r, opening)) && isMark(r, opening - 1) && (uposOf(r, opening) === 'SCONJ' || wishes(r, opening))
  found.question = (r.words.form[last - (isMark(r, last) ? 1 : 0)] ?? '').startsWith('?')
  return found
}

/** « Qu'on nous rende nos terres », *que* taken for a pronoun: its verb is a subjunctive. */
const wishes = (r: Reading, opening: number): boolean => [2, 3, 4].some(k => isFiniteVerb(r, opening + k) && feature(r, opening + k, 'Mood') === 'Sub')

/** « Ce n'est pas un mensonge », "without the lake being false": what rejects is itself negated. */
const isDenied = (r: Reading, word: number): boolean => {
  for (let k = word - 1; k >= word - 5 && k >= 0; k--) {
    if (/^[.!?…;:]/u.test(r.words.form[k] ?? '')) return false
    if (r.pack.hedges.negative.has(lowOf(r, k)) && !r.pack.hedges.never.has(lowOf(r, k)) && !r.pack.hedges.refusing.has(lowOf(r, k))) return true
  }
  return false
}

/** « a qualifié le rapport de « roman de gare » », "called the note “a novel”": what others said is given a name of scorn, unless it is one that grants it weight. */
function dismisses(r: Reading, draft: Draft): boolean {
  const { acts, reporting } = r.pack
  if (!acts.naming.has(draft.lemma)) return false
  let [named, quoted] = [false, 0]
  for (const [a, b] of draft.content.ranges)
    for (let i = a; i <= b; i++) {
      if (isMark(r, i)) continue
      const lemma = lemmaOf(r, i).toLowerCase()
      if ((r.quotation[i] ?? -1) < 0) named ||= quoted === 0 && isNoun(r, i) && reporting.saidNouns.has(lemma) && !acts.tabled.has(lemma)
      else if (acts.crediting.has(lemma)) return false
      else quoted++
    }
  return named && quoted > 0
}

/** « Je ne l'ai su qu'en mars »: who knew late had no part. */
function knewLate(r: Reading, clause: Range | undefined, own: boolean): boolean {
  if (!own || !clause || !hasPairs(r)) return false
  let [particle, known] = [false, false]
  for (let i = clause[0]; i <= clause[1]; i++) {
    const low = lowOf(r, i)
    if (r.pack.hedges.particles.has(low)) particle = true
    if (r.pack.acts.learning.has(lemmaOf(r, i)) && isVerb(r, i)) known = true
    if (particle && known && r.pack.hedges.restricting.has(low) && (r.time[i + 1] ?? r.time[i + 2] ?? -1) >= 0) return true
  }
  return false
}

/** Words of a sentence in which a word of rejection rejects all that was said before it. */
const SHORT = 18

/** « Faux », « C’est un mensonge », "That is a lie", « assure que non », also as one short sentence of several. */
function rejectsShortly(r: Reading, draft: Draft): boolean {
  const { hedges } = r.pack
  for (const [a, b] of draft.content.ranges) {
    let from = a
    for (let i = a; i <= b; i++) {
      if (!/^[.!?…]/u.test(r.words.form[i] ?? '') && i < b) continue
      if (i - from <= SHORT)
        for (let k = from; k <= i; k++) {
          if (hedges.rejecting.has(lemmaOf(r, k).toLowerCase()) && !isVerb(r, k) && !isDenied(r, k) && !standsAside(r, k)) return true
          if (i - from <= 3 && hedges.refusing.has(lowOf(r, k)) && uposOf(r, k) !== 'DET') return true
        }
      if (from === a && isRetort(r, a, b)) return true
      from = i + 1
    }
  }
  return false
}

/** « Faux, archifaux », "Wrong,": nothing but words of retort. */
function isRetort(r: Reading, a: number, b: number): boolean {
  const said = [...Array(b - a + 1).keys()].map(k => a + k).filter(i => !isMark(r, i) && uposOf(r, i) !== 'PUNCT' && uposOf(r, i) !== 'CCONJ')
  const whole = said.map(i => lowOf(r, i)).join(' ')
  return (said.length > 0 && said.length <= 3 && said.every(i => r.pack.acts.retorts.has(lowOf(r, i)))) || r.pack.acts.retorts.has(whole)
}

/** "knew about the fakes", « un faux passeport »: a thing that is false, not what was said. */
const standsAside = (r: Reading, i: number): boolean => {
  const relation = relationOf(r, i)
  if (uposOf(r, i) === 'ADJ') {
    const noun = r.words.head[i] ?? i
    // "false hope", « un faux accord »: no word of anybody's
    return relation === 'amod' && uposOf(r, noun) === 'NOUN' && (!r.pack.reporting.saidNouns.has(lemmaOf(r, noun)) || r.pack.acts.tabled.has(lemmaOf(r, noun)))
  }
  return feature(r, i, 'Number') === 'Plur' && (relation === 'obl' || relation === 'nmod' || relation === 'obj')
}

/** The content's own predicate denies: « son client conteste toute infraction », "does not accept this portrait". */
function deniesItself(r: Reading, head: number, negated: boolean): boolean {
  const lives = isVerb(r, head) && !isPassive(r, head) ? (r.lexicon.verbs.get(lemmaOf(r, head)) ?? []) : []
  if (!negated) return lives.some(v => v.class === 'deny' && v.clause)
  // « ne reconnaît pas les faits » denies them; « n'a jamais reconnu ces frontières » withholds a recognition
  return (
    lives.some(v => v.class === 'confirm') && childrenOf(r.tree, head).some(c => relationOf(r, c) === 'obj' && r.pack.reporting.saidNouns.has(lemmaOf(r, c)))
  )
}
