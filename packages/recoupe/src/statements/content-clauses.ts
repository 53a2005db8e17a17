import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { hasPairs, universalIn } from './read-signs.ts'
import { feature, isFiniteVerb, isGenitiveMark, isMark, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** Words between a complementiser and its verb. */
const OPENER = 6

/**
 * The clauses of the content: cut at punctuation once a verb has come, and before the verb of another clause. A reporter's content has one that
 * counts. « L'usine, dit-elle, n'a rien rejeté » is one clause around its cue.
 */
export function clausesOf(r: Reading, draft: Draft): Range[] {
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
        const opens = stop ? i : openerBefore(r, i, from)
        clauses.push([from, opens - 1])
        from = stop ? i + 1 : opens
        verbs = 0
      }
      if (verb) verbs++
    }
    if (verbs === 0 && from === first && k + 1 < draft.content.ranges.length && draft.content.shape === 'incise') open = first
    else if (from <= last) clauses.push([from, last])
  }
  return draft.content.shape === 'quotation' ? clauses.slice(0, 8) : clauses.slice(0, 1)
}

/** « Je redis | que nous n'avons rien vendu », "I repeat | that we sold nothing": a clause opens with its complementiser; else with its verb. */
function openerBefore(r: Reading, verb: number, from: number): number {
  for (let i = verb - 1; i > from && i >= verb - OPENER; i--) {
    if (isFiniteVerb(r, i)) return verb
    if (r.pack.reporting.complementisers.has(lowOf(r, i))) return i
  }
  return verb
}

export const isPassive = (r: Reading, head: number): boolean => childrenOf(r.tree, head).some(c => (r.words.relation[c] ?? '').endsWith(':pass'))

/** « ni pour ni contre », "neither for nor against". */
export const comparesNeither = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i < last; i++)
    if (r.pack.hedges.negative.has(lowOf(r, i)) && uposOf(r, i + 1) === 'ADP' && r.pack.hedges.negative.has(lowOf(r, i + 2))) return true
  return false
}

/** « Si nous l'avons perdue, je le dirai »: what is promised comes after the condition. */
export function opensWithCondition(r: Reading, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (!isMark(r, i)) return r.pack.hedges.conditions.has(lowOf(r, i))
  return false
}

/** « On ne lâchera rien », in quotation marks: those who speak. */
export function weOf(r: Reading, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (!isMark(r, i)) return r.pack.reporting.impersonal.has(lowOf(r, i)) && (r.quotation[i] ?? -1) >= 0 && hasPairs(r)
  return false
}

/** « n'avons rien caché », "have never hidden": what withholds in the present denies where it never was. */
export const hidesNever = (r: Reading, clause: Range): boolean => {
  if (universalIn(r, clause) < 0) return false
  for (let i = clause[0]; i <= clause[1]; i++)
    if (isVerb(r, i) && uposOf(r, i) === 'VERB')
      return r.pack.acts.concealing.has(lemmaOf(r, i)) && (feature(r, i, 'Tense') === 'Past' || childrenOf(r.tree, i).some(c => relationOf(r, c) === 'aux'))
  return false
}

/** Does the clause's first verb withhold? */
export const reservedIn = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++) {
    if (withholds(r, i)) return true
    if (!isVerb(r, i) || uposOf(r, i) !== 'VERB') continue
    // « n'avoir « pas pu », the auxiliary tagged as a verb
    const carries = r.pack.reporting.auxiliaries.has(lemmaOf(r, i)) && [1, 2, 3].some(k => feature(r, i + k, 'VerbForm') === 'Part')
    if (!carries) return r.pack.hedges.reserved.has(lemmaOf(r, i))
  }
  return false
}

/** "We cannot be certain"; not "we cannot have been there". */
const withholds = (r: Reading, i: number): boolean =>
  uposOf(r, i) === 'AUX' &&
  isFiniteVerb(r, i) &&
  r.pack.hedges.possibleVerbs.has(lemmaOf(r, i)) &&
  ![1, 2].some(k => r.pack.reporting.auxiliaries.has(lemmaOf(r, i + k)) && [1, 2].some(m => feature(r, i + k + m, 'VerbForm') === 'Part'))

/** Is the clause's first verb one whose future commits nobody: « nous saurons », "we will see"? */
export const inertIn = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++) if (isVerb(r, i) && uposOf(r, i) === 'VERB') return r.pack.acts.involuntary.has(lemmaOf(r, i))
  return false
}

/** « Nous voulons que », "We want": a wish in the first person asks. */
export const wantingIn = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++)
    if (isFiniteVerb(r, i))
      return (
        (r.pack.hedges.wanting.has(lemmaOf(r, i)) || awaits(r, i, last)) &&
        feature(r, i, 'Tense') !== 'Past' &&
        feature(r, i, 'Tense') !== 'Imp' &&
        feature(r, i, 'Mood') !== 'Cnd'
      )
  return false
}

/** « Nous attendons des excuses », "We expect an apology": what one may ask for. */
const awaits = (r: Reading, verb: number, last: number): boolean =>
  r.pack.acts.awaiting.has(lemmaOf(r, verb)) && [1, 2, 3].some(k => verb + k <= last && r.pack.reporting.dueNouns.has(lemmaOf(r, verb + k)))

/** Negation of a clause's predicate; *ne … que*, *ne … plus* and *pas encore* do not deny that something was ever so. */
export function isNegated(r: Reading, [first, last]: Range): boolean {
  const { hedges } = r.pack
  let negative = false
  let restricted = false
  for (let i = first; i <= last; i++) {
    const low = lowOf(r, i)
    if (r.pack.reporting.relatives.has(low) && relationOf(r, i) !== 'mark' && i > first) break
    if (negatesInfinitive(r, i, first)) continue
    if (
      (hedges.negative.has(low) && !hedges.particles.has(low) && (uposOf(r, i) === 'ADV' || uposOf(r, i) === 'PART' || uposOf(r, i) === 'CCONJ')) ||
      // "nobody's business" is somebody's own
      (hedges.never.has(low) && !isGenitiveMark(r, i + 1))
    )
      negative = true
    else if (hedges.restricting.has(low) && relationOf(r, i) !== 'mark' && uposOf(r, i) !== 'SCONJ') restricted = true
  }
  return negative && !restricted
}

/** « a reçu l'ordre de ne pas | poser de questions », "was told not | to speak": what is negated is what somebody is to do, and no deed of the clause. */
function negatesInfinitive(r: Reading, i: number, first: number): boolean {
  const { hedges, reporting } = r.pack
  if (!hedges.negative.has(lowOf(r, i)) || hedges.never.has(lowOf(r, i))) return false
  if (hasPairs(r)) {
    let marker = i - 2
    while (marker > first && isMark(r, marker)) marker--
    return hedges.particles.has(lowOf(r, i - 1)) && marker > first && reporting.infinitiveMarkers[lowOf(r, marker)] !== undefined
  }
  return i > first + 1 && reporting.infinitiveMarkers[lowOf(r, i + 1)] !== undefined && uposOf(r, i - 1) !== 'AUX' && uposOf(r, i - 1) !== 'PRON'
}

/** « Aucune vitre n’a été brisée », "No windows were broken". */
export const negatedSubject = (r: Reading, head: number): boolean =>
  childrenOf(r.tree, head).some(
    c =>
      relationOf(r, c) === 'nsubj' &&
      !r.pack.acts.absences.has(lemmaOf(r, c)) &&
      (r.pack.hedges.never.has(lowOf(r, c)) || childrenOf(r.tree, c).some(g => r.pack.hedges.never.has(lowOf(r, g)))),
  )

/** Is the content about the speaker's own conduct: first person in its mouth, a pronoun or a possessive in the reporter's, or no subject at all? */
export function isOwn(r: Reading, draft: Draft, clause: Range, head: number): boolean {
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
export function openingSubject(r: Reading, [first, last]: Range): number {
  for (let i = first; i <= Math.min(last, first + 8); i++) {
    const upos = uposOf(r, i)
    if (isMark(r, i) || upos === 'ADV' || upos === 'SCONJ' || upos === 'CCONJ' || upos === 'PUNCT' || upos === 'INTJ' || (r.time[i] ?? -1) >= 0) continue
    return upos === 'PRON' || upos === 'DET' ? i : -1
  }
  return -1
}

/** « C'est l'armée qui a tiré »: the verb of who is pointed at; else the head itself. */
export function cleftVerb(r: Reading, head: number): number {
  if (isVerb(r, head) || !childrenOf(r.tree, head).some(c => relationOf(r, c) === 'cop')) return head
  return childrenOf(r.tree, head).find(c => c > head && isVerb(r, c) && /^acl|^advcl|^ccomp/u.test(r.words.relation[c] ?? '')) ?? head
}

const isImpersonal = (r: Reading, subject: number, head: number): boolean => {
  const { impersonalVerbs } = r.pack.hedges
  if (impersonalVerbs.has(lemmaOf(r, head)) || cleftVerb(r, head) !== head) return true
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

/** « auraient été livrés »: the auxiliary of a tense, and not the one of the passive. */
export const isTenseAuxiliary = (r: Reading, i: number): boolean => relationOf(r, i) === 'aux' && !(r.words.relation[i] ?? '').endsWith(':pass')

/** "would have been delivered": what is not to come any more. */
const looksBack = (r: Reading, head: number): boolean =>
  feature(r, head, 'VerbForm') === 'Part' &&
  feature(r, head, 'Tense') === 'Past' &&
  childrenOf(r.tree, head).some(c => isTenseAuxiliary(r, c) && feature(r, c, 'VerbForm') === 'Inf')

/** Future, or a conditional under a past cue, which is the future of that past. */
export function isFuture(r: Reading, draft: Draft, [first, last]: Range, head: number): boolean {
  const { hedges } = r.pack
  let conditional = false
  let compound = false
  for (let i = first; i <= last; i++) {
    if (!isVerb(r, i)) continue
    if (feature(r, i, 'Tense') === 'Fut' || hedges.future.has(lowOf(r, i)) || isNear(r, i)) return true
    if (feature(r, i, 'Mood') === 'Cnd') {
      conditional = true
      compound = isTenseAuxiliary(r, i) && feature(r, r.words.head[i] ?? head, 'VerbForm') === 'Part'
    } else if (hedges.futureOfPast.has(lowOf(r, i))) {
      conditional = true
      compound = looksBack(r, r.words.head[i] ?? head)
    }
    if (isFiniteVerb(r, i) && !setsOut(r, i)) break
  }
  return draft.content.shape === 'clause' && conditional && !compound
}

/** « Nous allons ouvrir », "We are going to open": what is about to be done. */
function isNear(r: Reading, i: number): boolean {
  if (!r.pack.acts.nearing.has(lemmaOf(r, i)) || feature(r, i, 'Tense') === 'Imp' || feature(r, i, 'Tense') === 'Past') return false
  for (let k = i + 1; k <= i + 3; k++) if (isVerb(r, k)) return feature(r, k, 'VerbForm') === 'Inf'
  return false
}

/** "are" of "are going to". */
const setsOut = (r: Reading, i: number): boolean =>
  uposOf(r, i) === 'AUX' && feature(r, i, 'Tense') !== 'Past' && [1, 2].some(k => r.pack.acts.nearing.has(lemmaOf(r, i + k)) && isNear(r, i + k))
