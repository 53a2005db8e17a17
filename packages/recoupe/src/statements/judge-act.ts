import type { SpeechAct } from '../types/index.ts'
import type { ActSign } from './attribution.ts'
import type { Draft } from './draft.ts'
import { isDocument, type Range, voiceOf } from './noun-phrase.ts'
import {
  affects,
  announcesAct,
  commits,
  counts,
  foretellsHarm,
  groundless,
  hasPairs,
  holdsOne,
  isForNow,
  lasts,
  leftWithout,
  looksAhead,
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

/** An act with how sure it is, in [0, 1]. */
export interface WeighedAct {
  readonly act: SpeechAct
  readonly confidence: number
}

/** The act that won, and those that had signs of their own and lost, the likeliest first. */
export interface ActJudgement extends WeighedAct {
  readonly losers: readonly WeighedAct[]
  /** True where the cue alone has settled it. */
  readonly settled: boolean
  readonly signs: ReadonlySet<ActSign>
}

/** What the utterance does: the class of its cue, then what the content rejects, charges, promises or announces. */
export function judgeAct(r: Reading, draft: Draft): ActJudgement {
  const byCue = actOfCue(r, draft, draft.group?.negated ?? false)
  const content = survey(r, draft)
  const [best, ...losers] = weighActs(r, draft, byCue, content)
  const { act, confidence } = best ?? { act: 'assert', confidence: 0.5 }
  return {
    act,
    confidence,
    losers: losers.filter((l, k) => l.act !== act && l.act !== 'assert' && losers.findIndex(m => m.act === l.act) === k),
    settled: byCue !== null,
    signs: SIGNS.reduce((found, sign) => (content[sign] ? found.add(sign) : found), new Set<ActSign>()),
  }
}

const SIGNS: readonly ActSign[] = ['negated', 'rejects', 'own', 'charges', 'promises', 'wants', 'warns', 'question']

/** Every act that something speaks for, in the order in which the signs outweigh each other. */
function weighActs(r: Reading, draft: Draft, byCue: WeighedAct | null, content: Survey): WeighedAct[] {
  const found: WeighedAct[] = byCue ? [byCue] : []
  if (content.grants) found.push({ act: 'confirm', confidence: 0.65 })
  if (content.declines) found.push({ act: 'decline', confidence: 0.75 })
  if (content.feels) found.push({ act: 'other', confidence: 0.65 })
  if (content.question) found.push({ act: 'question', confidence: 0.8 })
  // a finding that something is not so rejects nobody's word
  if (content.rejects && !finds(r, draft)) found.push({ act: 'deny', confidence: content.own ? 0.8 : 0.65 })
  if (content.wants && draft.content.shape === 'quotation') found.push({ act: 'demand', confidence: 0.65 })
  if (content.promises) found.push({ act: 'promise', confidence: 0.65 })
  if (content.charges) found.push({ act: 'accuse', confidence: 0.62 })
  if (content.warns) found.push({ act: 'warn', confidence: 0.55 })
  if (draft.class === 'attitude') found.push({ act: 'other', confidence: 0.6 })
  return found.length > 0 ? found : [{ act: 'assert', confidence: content.negated ? 0.6 : 0.75 }]
}

/** What a document or an observer establishes. */
const finds = (r: Reading, draft: Draft): boolean =>
  draft.class === 'show' || (draft.source !== null && isDocument(r, draft.source.head) && draft.class === 'assert')

/** Cues whose class says it all; null where the content has a word. */
function actOfCue(r: Reading, draft: Draft, negated: boolean): WeighedAct | null {
  switch (draft.class) {
    case 'deny':
      if (rulesOwnActOut(r, draft)) return { act: 'promise', confidence: 0.65 }
      return negated ? { act: 'other', confidence: 0.7 } : { act: 'deny', confidence: 0.95 }
    case 'confirm':
      return negated ? { act: 'other', confidence: 0.8 } : { act: 'confirm', confidence: 0.9 }
    case 'accuse':
      // "blamed a faulty valve for the silence" charges nobody
      if (draft.content.shape === 'charge' && !chargesSomebody(r, draft)) return { act: 'assert', confidence: 0.6 }
      return negated ? null : { act: 'accuse', confidence: 0.9 }
    case 'demand':
      return { act: 'demand', confidence: 0.85 }
    case 'promise':
      return negated || ownPast(r, draft) ? null : { act: 'promise', confidence: 0.9 }
    case 'warn':
      // "cautioned that the list might be old": a reserve, no harm to come; « prévient les baigneurs » warns them
      if (
        !negated &&
        r.pack.acts.cautioning.has(draft.lemma) &&
        clausal(draft) &&
        uposOf(r, draft.cueWord + 1) !== 'DET' &&
        !looksAhead(r, draft.content.ranges)
      )
        return null
      return negated ? null : { act: 'warn', confidence: 0.85 }
    case 'question':
      return { act: 'question', confidence: 0.85 }
    case 'decline':
      return { act: 'decline', confidence: 0.9 }
    case 'other':
      return { act: 'other', confidence: 0.7 }
    case 'assert':
      return negated && r.pack.reporting.unwilling.has(lemmaOf(r, draft.group?.finite ?? draft.cueWord)) ? { act: 'decline', confidence: 0.9 } : null
    case 'belief':
    case 'attitude':
    case 'show':
    case 'manner':
      return null
  }
}

const clausal = (draft: Draft): boolean => draft.content.shape === 'clause' || draft.content.shape === 'quotation'

/** « a exclu d'interrompre la course », "ruled out raising fares": not to do it is promised. */
const rulesOwnActOut = (r: Reading, draft: Draft): boolean =>
  r.pack.acts.rulingOut.has(draft.lemma) && (draft.content.shape === 'infinitive' || draft.content.shape === 'gerund') && !ownPast(r, draft)

/** Is anybody who can act named among those charged? */
const chargesSomebody = (r: Reading, draft: Draft): boolean =>
  draft.content.ranges.some(([a, b]) => [...Array(b - a + 1).keys()].some(k => (isNoun(r, a + k) || uposOf(r, a + k) === 'PRON') && voiceOf(r, a + k) >= 0.5))

/** « jure avoir tout ignoré »: an oath about the past is no promise. */
const ownPast = (r: Reading, draft: Draft): boolean =>
  draft.content.shape === 'infinitive' && childrenOf(r.tree, draft.content.head).some(c => relationOf(r, c) === 'aux')

interface Survey {
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
}

function survey(r: Reading, draft: Draft): Survey {
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
    negated ||= no
    own ||= mine && k === 0
    const idle =
      isForNow(r, clause) ||
      affects(r, clause) ||
      (undergoes(r, clause) && complains(r, draft)) ||
      (counts(r, clause) && observes(r, draft)) ||
      (universalIn(r, clause) < 0 && lasts(r, clause))
    rejects ||= !idle && ((no && mine && !reserved && !later && !comparesNeither(r, clause)) || (!charged && !observes(r, draft) && neverWas(r, clause)))
    blames ||= !mine && (owed(r, clause, no) || othersKnew(r, clause, no) || leftWithout(r, clause))
    promises ||= later && !reserved && (mine || hedges.assuring.has(draft.lemma) || weOf(r, clause)) && (k === 0 || (k === 1 && conditional))
    wants ||= mine && !no && wantingIn(r, clause) && k === 0
  })
  const ahead = isFuture(r, draft, clauses[0] ?? [head, head], head)
  rejects ||= holdsOne(text, r.pack.acts.denials) || groundless(r, draft.content.ranges)
  rejects ||= words.rejecting || deniesItself(r, head, negated)
  const spared = negatedSubject(r, head) && isPassive(r, head) && !hedges.reserved.has(lemmaOf(r, head))
  const whole: Range = [draft.content.ranges[0]?.[0] ?? head, draft.content.ranges.at(-1)?.[1] ?? head]
  rejects ||= spared && !ahead && !(observes(r, draft) && r.pack.acts.casualties.has(lemmaOf(r, head))) && !affects(r, whole) && !isForNow(r, whole)
  return {
    negated,
    rejects,
    own: own || words.rejecting,
    // « Aucun emploi ne sera supprimé », by whoever has it in hand
    promises: (promises || (spared && ahead && !observes(r, draft)) || commits(r, draft, ahead) || announcesAct(r, draft)) && !rejects,
    wants: wants || words.wish,
    charges: blames || (charged && !own) || (!own && (words.charging || (!negated && wrongs(r, draft)))),
    warns: (words.alarming && words.conditional) || foretellsHarm(r, draft.content.ranges),
    question: words.question && draft.content.ranges.length === 1,
    grants:
      draft.content.shape === 'quotation' &&
      r.pack.acts.granting.some(phrase => text.trimStart().startsWith(`${phrase},`) || text.trim() === phrase || text.trimStart().startsWith(`${phrase}.`)),
    declines: refuses(r, draft, clauses, text),
    feels: feels(r, draft),
  }
}

/** « Question suivante », "I'm not going to comment on that": no answer, in the speaker's own words. */
function refuses(r: Reading, draft: Draft, clauses: readonly Range[], text: string): boolean {
  if (draft.content.shape !== 'quotation') return false
  if (r.pack.acts.refusals.some(phrase => text.trimStart().startsWith(phrase))) return true
  const [clause] = clauses
  if (!clause || !isNegated(r, clause)) return false
  const subject = openingSubject(r, clause)
  if (subject < 0 || !r.pack.hedges.firstPerson.has(lowOf(r, subject))) return false
  for (let i = subject; i <= clause[1]; i++) if (isVerb(r, i) && uposOf(r, i) === 'VERB' && r.pack.acts.commenting.has(lemmaOf(r, i))) return true
  return false
}

/** « suivre le dossier de près » is an attitude, « se dit inquiet », "said it was deeply concerned" too. */
function feels(r: Reading, draft: Draft): boolean {
  const { head, shape, ranges } = draft.content
  if (!r.pack.acts.feelings.has(lemmaOf(r, head).toLowerCase()) && !r.pack.acts.feelings.has(lowOf(r, head))) return false
  if (shape === 'quotation') {
    const first = openingSubject(r, [ranges[0]?.[0] ?? head, head])
    return first >= 0 && r.pack.hedges.firstPerson.has(lowOf(r, first)) && childrenOf(r.tree, head).some(c => relationOf(r, c) === 'cop')
  }
  return (
    !ranges.some(([a, b]) => holdsFinite(r, a, b)) ||
    (isOwn(r, draft, [ranges[0]?.[0] ?? head, head], head) && childrenOf(r.tree, head).some(c => relationOf(r, c) === 'cop'))
  )
}

const isPassive = (r: Reading, head: number): boolean => childrenOf(r.tree, head).some(c => (r.words.relation[c] ?? '').endsWith(':pass'))

/** Residents, players, victims: what they say they have not had, they miss. */
const complains = (r: Reading, { source }: Draft): boolean => source !== null && r.pack.acts.complainants.has(lemmaOf(r, source.head).toLowerCase())

/** Police, doctors, analysts: what they find is no undertaking of theirs. */
const observes = (r: Reading, { source }: Draft): boolean => source !== null && r.pack.acts.observers.has(lemmaOf(r, source.head).toLowerCase())

/** « ni pour ni contre », "neither for nor against". */
const comparesNeither = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i < last; i++)
    if (r.pack.hedges.negative.has(lowOf(r, i)) && uposOf(r, i + 1) === 'ADP' && r.pack.hedges.negative.has(lowOf(r, i + 2))) return true
  return false
}

/** « Si nous l'avons perdue, je le dirai »: what is promised comes after the condition. */
function opensWithCondition(r: Reading, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (!isMark(r, i)) return r.pack.hedges.conditions.has(lowOf(r, i))
  return false
}

/** « On ne lâchera rien », in quotation marks: those who speak. */
function weOf(r: Reading, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (!isMark(r, i)) return r.pack.reporting.impersonal.has(lowOf(r, i)) && (r.quotation[i] ?? -1) >= 0 && hasPairs(r)
  return false
}

/** « n'avons rien caché », "have never hidden": what withholds in the present denies where it never was. */
const hidesNever = (r: Reading, clause: Range): boolean => {
  if (universalIn(r, clause) < 0) return false
  for (let i = clause[0]; i <= clause[1]; i++)
    if (isVerb(r, i) && uposOf(r, i) === 'VERB') return r.pack.acts.concealing.has(lemmaOf(r, i)) && childrenOf(r.tree, i).some(c => relationOf(r, c) === 'aux')
  return false
}

/** Does the clause's first verb withhold? */
const reservedIn = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++) if (isVerb(r, i) && uposOf(r, i) === 'VERB') return r.pack.hedges.reserved.has(lemmaOf(r, i))
  return false
}

/** « Nous voulons que », "We want": a wish in the first person asks. */
const wantingIn = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++)
    if (isFiniteVerb(r, i))
      return (
        r.pack.hedges.wanting.has(lemmaOf(r, i)) && feature(r, i, 'Tense') !== 'Past' && feature(r, i, 'Tense') !== 'Imp' && feature(r, i, 'Mood') !== 'Cnd'
      )
  return false
}

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
  found.wish = r.pack.reporting.complementisers.has(lowOf(r, opening)) && isMark(r, opening - 1)
  found.question = (r.words.form[last - (isMark(r, last) ? 1 : 0)] ?? '').startsWith('?')
  return found
}

/** « Ce n'est pas un mensonge », "without the lake being false": what rejects is itself negated. */
const isDenied = (r: Reading, word: number): boolean => {
  for (let k = word - 1; k >= word - 5 && k >= 0; k--) {
    if (/^[.!?…;:]/u.test(r.words.form[k] ?? '')) return false
    if (r.pack.hedges.negative.has(lowOf(r, k)) && !r.pack.hedges.never.has(lowOf(r, k)) && !r.pack.hedges.refusing.has(lowOf(r, k))) return true
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
          if (i - from <= 3 && hedges.refusing.has(lowOf(r, k))) return true
        }
      from = i + 1
    }
  }
  return false
}

/** "knew about the fakes", « un faux passeport »: a thing that is false, not what was said. */
const standsAside = (r: Reading, i: number): boolean => {
  const relation = relationOf(r, i)
  if (uposOf(r, i) === 'ADJ')
    return relation === 'amod' && uposOf(r, r.words.head[i] ?? i) === 'NOUN' && !r.pack.reporting.saidNouns.has(lemmaOf(r, r.words.head[i] ?? i))
  return feature(r, i, 'Number') === 'Plur' && (relation === 'obl' || relation === 'nmod' || relation === 'obj')
}

/** The content's own predicate denies: « son client conteste toute infraction », "does not recognise that description". */
function deniesItself(r: Reading, head: number, negated: boolean): boolean {
  const lives = isVerb(r, head) && !isPassive(r, head) ? (r.lexicon.verbs.get(lemmaOf(r, head)) ?? []) : []
  if (!negated) return lives.some(v => v.class === 'deny' && v.clause)
  // « ne reconnaît pas les faits » denies them; « n'a jamais reconnu ces frontières » withholds a recognition
  return (
    lives.some(v => v.class === 'confirm') && childrenOf(r.tree, head).some(c => relationOf(r, c) === 'obj' && r.pack.reporting.saidNouns.has(lemmaOf(r, c)))
  )
}

/**
 * The clauses of the content: cut at punctuation once a verb has come, and before the verb of another clause. A reporter's content has one that
 * counts. « L'usine, dit-elle, n'a rien rejeté » is one clause around its cue.
 */
function clausesOf(r: Reading, draft: Draft): Range[] {
  const clauses: Range[] = []
  let open = -1
  for (const [k, [first, last]] of draft.content.ranges.entries()) {
    let from = open < 0 ? first : open
    let verbs = 0
    open = -1
    for (let i = first; i <= last; i++) {
      const stop = /^[,;:.!?…–—]/u.test(r.words.form[i] ?? '')
      const end = /^[.!?…]/u.test(r.words.form[i] ?? '')
      const verb = isFiniteVerb(r, i) && !isFiniteVerb(r, i - 1)
      if ((stop && (verbs > 0 || end)) || (verb && verbs > 0)) {
        clauses.push([from, i - 1])
        from = stop ? i + 1 : i
        verbs = 0
      }
      if (verb) verbs++
    }
    if (verbs === 0 && from === first && k + 1 < draft.content.ranges.length && draft.content.shape === 'incise') open = first
    else if (from <= last) clauses.push([from, last])
  }
  return draft.content.shape === 'quotation' ? clauses.slice(0, 8) : clauses.slice(0, 1)
}

/** Negation of a clause's predicate; *ne … que*, *ne … plus* and *pas encore* do not deny that something was ever so. */
function isNegated(r: Reading, [first, last]: Range): boolean {
  const { hedges } = r.pack
  let negative = false
  let restricted = false
  for (let i = first; i <= last; i++) {
    const low = lowOf(r, i)
    if (r.pack.reporting.relatives.has(low) && relationOf(r, i) !== 'mark' && i > first) break
    if (
      (hedges.negative.has(low) && !hedges.particles.has(low) && (uposOf(r, i) === 'ADV' || uposOf(r, i) === 'PART' || uposOf(r, i) === 'CCONJ')) ||
      hedges.never.has(low)
    )
      negative = true
    else if (hedges.restricting.has(low) && relationOf(r, i) !== 'mark' && uposOf(r, i) !== 'SCONJ') restricted = true
  }
  return negative && !restricted
}

/** « Aucune donnée n’a été compromise », "No records were taken". */
const negatedSubject = (r: Reading, head: number): boolean =>
  childrenOf(r.tree, head).some(
    c =>
      relationOf(r, c) === 'nsubj' &&
      !r.pack.acts.absences.has(lemmaOf(r, c)) &&
      (r.pack.hedges.never.has(lowOf(r, c)) || childrenOf(r.tree, c).some(g => r.pack.hedges.never.has(lowOf(r, g)))),
  )

/** Is the content about the speaker's own conduct: first person in its mouth, a pronoun or a possessive in the reporter's, or no subject at all? */
function isOwn(r: Reading, draft: Draft, clause: Range, head: number): boolean {
  const { shape } = draft.content
  if (shape === 'infinitive' || shape === 'gerund') return true
  const subject = openingSubject(r, clause)
  if (subject < 0) return false
  const low = lowOf(r, subject)
  if (r.pack.hedges.firstPerson.has(low)) return true
  if ((r.quotation[subject] ?? -1) >= 0 && shape === 'quotation') return false
  const personal =
    uposOf(r, subject) === 'PRON' && feature(r, subject, 'Person') === '3' && feature(r, subject, 'PronType') === 'Prs' && !r.pack.reporting.impersonal.has(low)
  if (personal) return !isImpersonal(r, subject, head) && agrees(r, subject, draft)
  return feature(r, subject, 'Poss') === 'Yes' && feature(r, subject, 'Person') !== '1'
}

/** The word that opens the content's first noun phrase: a pronoun, or a possessive before a noun; −1 where something else opens it. */
function openingSubject(r: Reading, [first, last]: Range): number {
  for (let i = first; i <= Math.min(last, first + 8); i++) {
    const upos = uposOf(r, i)
    if (isMark(r, i) || upos === 'ADV' || upos === 'SCONJ' || upos === 'CCONJ' || upos === 'PUNCT' || upos === 'INTJ' || (r.time[i] ?? -1) >= 0) continue
    return upos === 'PRON' || upos === 'DET' ? i : -1
  }
  return -1
}

const isImpersonal = (r: Reading, subject: number, head: number): boolean => {
  const { impersonalVerbs } = r.pack.hedges
  if (impersonalVerbs.has(lemmaOf(r, head))) return true
  for (let i = subject + 1; i <= subject + 4; i++) if (impersonalVerbs.has(lowOf(r, i)) || (isVerb(r, i) && impersonalVerbs.has(lemmaOf(r, i)))) return true
  return false
}

/** Number of the pronoun and of the source; gender is left aside, since roles and persons disagree. */
function agrees(r: Reading, pronoun: number, draft: Draft): boolean {
  const source = draft.source?.head ?? -1
  if (source < 0) return false
  const a = feature(r, pronoun, 'Number')
  const b = feature(r, source, 'Number')
  return a === '' || b === '' || a === b || r.pack.speakers.bodies.has(lemmaOf(r, source))
}

/** Future, or a conditional under a past cue, which is the future of that past. */
function isFuture(r: Reading, draft: Draft, [first, last]: Range, head: number): boolean {
  const { hedges } = r.pack
  let conditional = false
  let compound = false
  for (let i = first; i <= last; i++) {
    if (!isVerb(r, i)) continue
    if (feature(r, i, 'Tense') === 'Fut' || hedges.future.has(lowOf(r, i))) return true
    if (feature(r, i, 'Mood') === 'Cnd') {
      conditional = true
      compound = relationOf(r, i) === 'aux' && !(r.words.relation[i] ?? '').endsWith(':pass') && feature(r, r.words.head[i] ?? head, 'VerbForm') === 'Part'
    } else if (hedges.futureOfPast.has(lowOf(r, i))) conditional = true
    if (isFiniteVerb(r, i)) break
  }
  return draft.content.shape === 'clause' && conditional && !compound
}
