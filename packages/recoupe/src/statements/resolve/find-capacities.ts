import type { RoleTrait } from '../../lang/roles.ts'
import {
  feature,
  firstOfName,
  hyphened,
  isComma,
  isFiniteVerb,
  isGenitiveMark,
  isMark,
  isOpenParen,
  isPunct,
  lastOfName,
  lowOf,
  type Reading,
  sentenceFirst,
  sentenceLast,
  uposOf,
} from '../reading.ts'
import { isAgent } from './agents.ts'
import { calledPerson, clientBefore, findClients } from './clients.ts'
import { isKin, peopleCalledAt, peopleFor, speaksForPeople } from './clients-called.ts'
import { type Discourse, referentAt, type Trace } from './discourse.ts'
import { isSentTo } from './envoys.ts'
import { isFormer } from './former.ts'
import { type Held, heldIn } from './held.ts'
import { bodyCalledAt, oppositionBeside, prosecutionAt } from './institutions.ts'
import { isOutlet } from './kinds-of-body.ts'
import { findLeaders } from './leaders.ts'
import { isPartyOfSeat } from './name-of-head.ts'
import { asFirm, isNobodysName } from './only-firm.ts'
import { ownOutlet } from './own-outlet.ts'
import { isWhere } from './phrase.ts'
import type { Referent } from './referent.ts'
import { removeFromOffice } from './removals.ts'
import { type Found, joinsOn, roleAfter, roleBefore } from './role-beside.ts'
import { rolesOf } from './roles-of.ts'
import { isUnknownPeople } from './states.ts'
import { strayState } from './stray-state.ts'

/** How far what an office is held in may stand from its noun, in words. */
const REACH = 14

/**
 * In what capacity each person is presented, from every mention of the name: « la directrice générale, Odile Varenne »,
 * « Anne Lostec, présidente du syndicat », "Hydralp's technical director Ivan Roubaix", "Leah Moss, a chemist at X".
 */
export function findCapacities(d: Discourse): void {
  const affiliations = new Map<number, number>()
  for (const trace of d.names) {
    sortByNoun(d, trace)
    sortByApposition(d, trace)
    sexOfBody(d, trace)
  }
  for (const trace of d.names) {
    const person = d.referents[trace.referent]
    if (person?.kind !== 'person') continue
    const last = lastOfName(d.r, trace.word)
    const affiliation = affiliationAfter(d, last, trace.referent)
    const before = roleBefore(d.r, trace.word)
    if (before)
      present(
        d,
        trace.referent,
        before,
        complementBetween(d, before, trace.word, trace.referent) ??
          ownerBefore(d, before, trace.referent) ??
          heldIn(stateAfterName(d, before, last), 'named') ??
          // a mayor's party is not what she is mayor of
          (before.match.noun.traits.some(t => t === 'local' || t === 'state') ? null : heldIn(affiliation, 'beside')),
        callsBody(d, before),
      )
    const after = roleAfter(d.r, last)
    if (after) present(d, trace.referent, after, complementAfter(d, after, trace.referent) ?? ownerBefore(d, after, trace.referent), callsBody(d, after))
    if (affiliation !== null && !affiliations.has(trace.referent)) affiliations.set(trace.referent, affiliation)
  }
  for (const trace of d.names) removeFromOffice(d, trace)
  findLeaders(d)
  findClients(d)
  // « Sonia Peltier (CFDT) » without an office anywhere speaks for what stands in the brackets; a pensioner or a mother may too
  for (const [index, body] of affiliations) {
    const person = d.referents[index]
    if (!person || person.side !== null || !person.capacities.every(c => c.noun.traits.every(t => UNOFFICIAL.has(t)))) continue
    person.side = d.referents[body]?.side ?? body
    person.sideConfidence = 0.8
    person.sideBy = 'beside'
  }
}

/** Traits that say nothing of an office. */
const UNOFFICIAL: ReadonlySet<RoleTrait> = new Set(['person', 'private', 'kin'])

/** « la plateforme Orvane », "the newspaper X": the noun right before a name says what it names, whatever its form suggested. */
function sortByNoun(d: Discourse, { referent, word }: Trace): void {
  const named = d.referents[referent]
  const apposed = isComma(d.r, word - 1) && uposOf(d.r, word - 2) === 'NOUN'
  // « la société minière X », « l'armateur maltais X »
  const at = !apposed && uposOf(d.r, word - 1) === 'ADJ' && uposOf(d.r, word - 2) === 'NOUN' && !d.r.pack.sides.nounCompounds ? word - 2 : word - 1
  if (!named || named.entry !== null || (uposOf(d.r, at) !== 'NOUN' && !apposed)) return
  const noun = rolesOf(d.r).at(d.r.text, d.r.words.start[apposed ? word - 2 : at] ?? 0)?.noun
  // « son fournisseur, Nordvolt, »: a firm called by its kind first
  if (apposed) {
    if (!noun?.traits.includes('organisation') || noun.traits.includes('person')) return
    // "the haulier, Chauvin", whatever its form suggested
    if (isNobodysName(d, referent) && isCommaOrEnd(d.r, lastOfName(d.r, word) + 1)) asFirm(named)
    if (named.kind === 'organisation') named.heads.add(noun.lemma)
    return
  }
  const traits = noun?.traits ?? []
  if (noun) named.heads.add(noun.lemma)
  const kind = traits.includes('medium') ? 'medium' : traits.includes('organisation') && !traits.includes('office') ? 'organisation' : null
  if (kind === null || d.r.words.form[at] !== d.r.low[at] || (at < word - 1 && traits.includes('person'))) return
  named.kind = kind
  named.kindKnown = true
  const full = `${d.r.words.form[at]} ${named.labels.find(l => l.language === d.r.pack.language)?.text ?? ''}`
  if (noun && !named.labels.some(l => l.text === full)) named.labels.push({ language: d.r.pack.language, text: full, canonical: false })
}

const isCommaOrEnd = (r: Reading, i: number): boolean => i >= r.words.count || isPunct(r, i)

/** « Le Stade brannois, un club de deuxième division », "Stibexa, the company exploring the site": what stands behind a name and a comma calls it by its kind. */
function sortByApposition(d: Discourse, { referent, word }: Trace): void {
  const { r } = d
  const named = d.referents[referent]
  if (named?.kind !== 'organisation' || named.entry !== null) return
  const comma = lastOfName(r, word) + 1
  if (!isComma(r, comma)) return
  for (let i = comma + 1; i <= Math.min(comma + 9, sentenceLast(r, word)); i++) {
    if (isPunct(r, i) && !hyphened(r, i)) return
    const match = uposOf(r, i) === 'NOUN' && (r.name[i] ?? -1) < 0 ? rolesOf(r).at(r.text, r.words.start[i] ?? 0) : null
    if (match === null) {
      if (['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN', 'PUNCT', 'ADV'].includes(uposOf(r, i))) continue
      return
    }
    const next = afterRole(d, { match, word: i })
    // "X, a company spokesman said" speaks of a person, "X, the company said" of nothing new
    if (r.pack.sides.nounCompounds && ['NOUN', 'PROPN', 'PART'].includes(uposOf(r, next))) continue
    if (match.form.number !== 'p' && match.noun.traits.includes('organisation') && !isFiniteVerb(r, next)) named.heads.add(match.noun.lemma)
    return
  }
}

/**
 * « la Fédération X », « la plateforme X », « la CGT »: the grammatical gender of a body, from its article, or from the noun that its name begins with or
 * stands behind. Two that disagree (« le groupe X », « la société X ») leave the first.
 */
function sexOfBody(d: Discourse, { referent, word }: Trace): void {
  const named = d.referents[referent]
  if (!named || named.kind === 'person' || named.kind === 'place' || named.gender !== null) return
  const noun = uposOf(d.r, word - 1) === 'NOUN' ? word - 1 : word
  const form = rolesOf(d.r).at(d.r.text, d.r.words.start[noun] ?? 0)?.form
  const article = feature(d.r, noun - 1, 'Gender')
  if (uposOf(d.r, noun - 1) === 'DET' && feature(d.r, noun - 1, 'Number') !== 'Plur' && article !== '')
    named.gender = article === 'Fem' ? 'f' : article === 'Masc' ? 'm' : null
  else if (form && form.number === 's' && form.gender !== null) named.gender = form.gender
}

/** The first word after a role noun of one or several words: « procureure de la République | de Toulon ». */
function afterRole(d: Discourse, { match, word }: Found): number {
  let i = word + 1
  while (i < d.r.words.count && (d.r.words.start[i] ?? 0) < match.end) i++
  return i
}

/** The first body named between a role noun and its name: « la directrice de X, Sophie ». */
function complementBetween(d: Discourse, role: Found, word: number, self: number): Held | null {
  for (let i = afterRole(d, role); i < word; i++) {
    if (isPartyOfSeat(d, role.match.noun, i)) continue
    if (isSentTo(d.r, role.match.noun.lemma, i) || isKinBehind(d, role, i)) return null
    const people = peopleFor(d, role.match.noun, i)
    if (people !== null) return heldIn(people, 'called')
    if (isWhere(d, i, referentAt(d, i), role.word)) continue
    const held = heldIn(clientAt(d, role, i, self), 'named') ?? heldIn(bodyCalledAt(d, i), 'called')
    if (held !== null) return held
  }
  return null
}

/** « président du syndicat X », "a spokesman for X": the first body before the phrase ends. */
function complementAfter(d: Discourse, role: Found, self: number): Held | null {
  const { r } = d
  const to = Math.min(sentenceLast(r, role.word), role.word + REACH)
  for (let i = afterRole(d, role); i <= to; i++) {
    // "head of the self-proclaimed council"
    if (isFiniteVerb(r, i) || isComma(r, i) || isMark(r, i) || isOpenParen(r, i)) return null
    if (isSentTo(d.r, role.match.noun.lemma, i) || isKinBehind(d, role, i)) return null
    const people = peopleFor(d, role.match.noun, i)
    if (people !== null) return heldIn(people, 'called')
    // "Ann Roe, a shop assistant in Brede" is no assistant of the town
    if (isWhere(d, i, referentAt(d, i), role.word)) continue
    const held = heldIn(clientAt(d, role, i, self), 'named') ?? heldIn(bodyCalledAt(d, i), 'called')
    if (held !== null) return held
  }
  return null
}

/** "X's technical director", "State Department spokesman", « son directeur technique »: what stands before the role. */
export function possessorBefore(d: Discourse, role: number, self: number): Held | null {
  const { r } = d
  for (let i = role - 1; i >= Math.max(sentenceFirst(r, role), role - 7); i--) {
    if (isFiniteVerb(r, i) || isComma(r, i) || uposOf(r, i) === 'ADP') return null
    // « notre présidente »: of whoever writes
    if (r.words.features[i]?.Poss === 'Yes')
      return heldIn(r.pack.hedges.firstPerson.has(lowOf(r, i)) ? ownOutlet(d, i) : lastBody(d, i, self, r => isBody(r) && !isOutlet(d, r), true), 'owner')
    // « a dit à l'ANP le propriétaire »: an article opens a phrase of its own
    if (uposOf(r, i) === 'DET') return null
    const owns = isGenitiveMark(r, i + 1)
    const noun = owns ? rolesOf(r).at(r.text, r.words.start[role] ?? 0)?.noun : undefined
    const people = noun !== undefined && speaksForPeople(d, noun) ? peopleCalledAt(d, i) : null
    const one = people ?? (owns && noun?.traits.includes('counsel') ? calledPerson(d, i, self) : null)
    if (one !== null) return heldIn(one, 'called')
    const compound = i === role - 1 || owns
    // "Front for Change leader": the last word of a name
    const held = heldIn(bodyAt(d, firstOfName(r, i), self), 'named') ?? (compound ? heldIn(bodyCalledAt(d, i, true), 'called') : null)
    if (held !== null) return held
    const country = d.world.ofAdjective(lowOf(r, i), r.pack.language)
    if (country && isPunct(r, i)) return null
  }
  return null
}

/** Who stands before a role: « son avocate » is whoever the text is about has hired, any other possessive a body's. */
function ownerBefore(d: Discourse, { match, word }: Found, self: number): Held | null {
  const possessive =
    match.noun.traits.includes('counsel') || isAgent(d, match.noun) ? [word - 1, word - 2].find(i => d.r.words.features[i]?.Poss === 'Yes') : undefined
  return possessive === undefined ? possessorBefore(d, word, self) : heldIn(clientBefore(d, possessive, self), 'client')
}

/** The body that a name at word `i` stands for; persons and what is no name give null. */
function bodyAt(d: Discourse, i: number, self: number): number | null {
  const name = d.r.name[i] ?? -1
  if (name >= 0 && d.r.name[i - 1] === name) return null
  const referent = referentAt(d, i)
  const kind = d.referents[referent]?.kind
  return referent >= 0 && referent !== self && kind !== 'person' && !joinsOn(d.r, i) ? referent : null
}

/**
 * « X, de la société Y », "X, 68, from Y", « X (CFDT) »: a body right after a name, with nothing but an age, a preposition and its noun
 * between.
 */
function affiliationAfter(d: Discourse, last: number, self: number): number | null {
  const { r } = d
  const paren = isOpenParen(r, last + 1)
  const from = paren ? last + 2 : afterAge(r, last + 1)
  if (!paren && !(isComma(r, from - 1) && uposOf(r, from) === 'ADP')) return null
  for (let i = from; i <= Math.min(from + 5, sentenceLast(r, last)); i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i)) return null
    const referent = bodyAt(d, i, self) ?? (paren ? null : bodyCalledAt(d, i))
    const kind = d.referents[referent ?? -1]?.kind
    if (referent !== null) return kind === 'organisation' || kind === 'government' || kind === 'medium' ? referent : null
    if (paren && i > last + 2) return null
  }
  return null
}

/** The word after the comma at `comma`, and after an age that stands between two commas: « , 71 ans, ». */
function afterAge(r: Reading, comma: number): number {
  if (!isComma(r, comma) || !/\p{N}/u.test(r.words.form[comma + 1] ?? '')) return comma + 1
  for (let i = comma + 2; i <= Math.min(comma + 7, sentenceLast(r, comma)); i++) {
    if (isComma(r, i)) return i + 1
    if (isFiniteVerb(r, i)) break
  }
  return comma + 1
}

/** "Foreign Minister X of Y": a state after the name of its minister. */
function stateAfterName(d: Discourse, { match }: Found, last: number): number | null {
  const { r } = d
  if (!match.noun.traits.includes('state') || !r.pack.sides.genitives.has(lowOf(r, last + 1))) return null
  let i = last + 2
  while (uposOf(r, i) === 'DET' && i < last + 4) i++
  const referent = bodyAt(d, i, -1) ?? strayState(d, i)
  const state = d.referents[referent ?? -1]
  if (!state || (state.kind !== 'country' && state.kind !== 'place' && state.kind !== 'government')) return null
  // what has a minister is a state, though no table knows it
  if (state.kind === 'place' && state.entry === null) state.kind = 'country'
  return state.index
}

/** « L'avocate de la mère de Marc Aubin » is not his: of somebody who is told by whose kin she is, the name is not hers. */
const isKinBehind = (d: Discourse, { match }: Found, i: number): boolean => match.noun.traits.includes('counsel') && isKin(d.r, i)

/** Counsel and spokesmen also speak for people, by name or by a noun: « l'avocate de Marc Aubin », « l'avocat du médecin ». */
function clientAt(d: Discourse, { match }: Found, i: number, self: number): number | null {
  if (!match.noun.traits.includes('counsel') && !match.noun.traits.includes('spokesperson')) return bodyAt(d, i, self)
  const name = d.r.name[i] ?? -1
  if (name < 0) return match.noun.traits.includes('counsel') ? calledPerson(d, i, self) : null
  if (d.r.name[i - 1] === name) return null
  const referent = d.ofName[name] ?? -1
  return referent >= 0 && referent !== self ? referent : null
}

/**
 * The body that a possessive or a bare kind most likely stands for: the last one named before it, within two sentences. With `doubts`, none where a place
 * that no table knows stands nearer: in « le Conseil veut sanctionner Aldrane. Son directeur général … » that may be the firm.
 */
export function lastBody(d: Discourse, word: number, self: number, test: (r: Referent) => boolean = isBody, doubts = false): number | null {
  const sentence = d.r.words.sentence[word] ?? 0
  for (let k = d.names.length - 1; k >= 0; k--) {
    const trace = d.names[k]
    if (!trace || trace.word >= word || trace.referent === self) continue
    if (sentence - (d.r.words.sentence[trace.word] ?? 0) > 2) return null
    const referent = d.referents[trace.referent]
    if (referent && test(referent)) return trace.referent
    if (doubts && referent?.kind === 'place' && referent.entry === null && trace.word < word && sentence > (d.r.words.sentence[trace.word] ?? 0)) return null
  }
  return null
}

const isBody = ({ kind }: Referent): boolean => kind === 'organisation' || kind === 'government' || kind === 'medium'

/** Does a common noun of a body follow a role noun behind a preposition, or a word that can only be a name stand before it ("Lambrec site manager")? */
function callsBody(d: Discourse, role: Found): boolean {
  const { r } = d
  for (let k = role.word - 1; k >= Math.max(sentenceFirst(r, role.word), role.word - 2); k--) {
    // « notre porte-parole »: of whoever writes
    if (r.pack.hedges.firstPerson.has(lowOf(r, k))) return true
    if (uposOf(r, k) === 'PROPN' && (r.name[k] ?? -1) < 0 && /^\p{Lu}\p{Ll}/u.test(r.words.form[k] ?? '')) return true
    if (uposOf(r, k) !== 'NOUN' && uposOf(r, k) !== 'ADJ') break
  }
  const i = afterRole(d, role)
  // « la présidente dorane » of a people that nothing explains presides over no firm at hand
  if (isUnknownPeople(d, i) || isUnknownPeople(d, role.word - 1)) return true
  if (uposOf(r, i) !== 'ADP') return false
  let at = i + 1
  while (at < i + 4 && (uposOf(r, at) === 'DET' || uposOf(r, at) === 'ADJ')) at++
  const noun = (r.name[at] ?? -1) < 0 ? rolesOf(r).at(r.text, r.words.start[at] ?? 0)?.noun : undefined
  const traits = noun?.traits ?? []
  // « le directeur de la course » directs no firm
  if (r.pack.sides.events.has(noun?.lemma ?? r.words.lemma[at] ?? '')) return true
  return traits.some(t => t === 'organisation' || t === 'office' || t === 'medium')
}

/** What the side of somebody who sits in the opposition is worth: shown as undecided. */
const APART = 0.55

function present(d: Discourse, person: number, { match, word }: Found, held: Held | null, called: boolean): void {
  const body = held?.of ?? null
  const { noun, form } = match
  const referent = d.referents[person]
  if (!referent) return
  const past = isFormer(d.r, word)
  const against = noun.traits.some(t => t === 'local' || t === 'member' || t === 'official' || t === 'head') ? oppositionBeside(d, word) : null
  // who leads the opposition speaks for it; one of its members without a party, for herself
  const apart = against !== null && !noun.traits.includes('head')
  if (apart && !past && referent.side === null) {
    referent.side = person
    referent.sideConfidence = APART
    referent.sideBy = 'own-office'
  }
  const by = against !== null && !apart ? 'opposition' : held?.by
  const of = (apart ? null : against) ?? (body !== null && noun.traits.includes('prosecution') ? (prosecutionAt(d, body) ?? body) : body)
  referent.heads.add(noun.lemma)
  if (referent.gender === null && !noun.eitherSex) referent.gender = form.gender
  const known = referent.capacities.findIndex(c => c.noun === noun)
  if (known < 0) referent.capacities.push({ noun, of, ...(by ? { by } : {}), ...(of === null && called ? { elsewhere: true } : {}), ...(past ? { past } : {}) })
  else if (of !== null && referent.capacities[known]?.of === null) referent.capacities[known] = { noun, of, ...(by ? { by } : {}), ...(past ? { past } : {}) }
}
