import type { RoleNoun } from '../../lang/roles.ts'
import { fold } from '../../text/index.ts'
import type { EntityKind } from '../../types/index.ts'
import { feature, isGenitiveMark, lemmaOf, lowOf, sentenceLast, uposOf } from '../reading.ts'
import { isAgent } from './agents.ts'
import { bodyAtHand } from './at-hand.ts'
import { bodyOfBare } from './body-about.ts'
import { recallClient } from './clients.ts'
import { type Answer, type AtHand, addUnnamed, type Discourse, ofEntry, referentAt } from './discourse.ts'
import { fullerBody } from './fuller-body.ts'
import { heldIn } from './held.ts'
import { homeReferent } from './home.ts'
import { bodyCalledAt } from './institutions.ts'
import { isAssociation, isOutlet } from './kinds-of-body.ts'
import { stateNear, stateThatSpoke } from './near-state.ts'
import { firmAtHand } from './only-firm.ts'
import { outletOf } from './own-outlet.ts'
import { possessor } from './owner.ts'
import { isPartOfName, type Phrase } from './phrase.ts'
import { capitalOf, has, isBodyNoun, recall, recallGang } from './recall.ts'
import { sideOf } from './resolve-side.ts'
import { rolesOf } from './roles-of.ts'
import { isRegion, sideOfDescription } from './side-of-description.ts'

/**
 * Who a description without a name stands for: « le responsable », « la société », "the 71-year-old". First somebody who was
 * presented under the same noun, then, for a bare definite, the last speaker whom it can fit; else somebody new.
 */
export function resolveDescription(d: Discourse, phrase: Phrase): Answer {
  // "The other" is nobody who has spoken
  if (d.r.pack.reporting.others.has(lowOf(d.r, phrase.head))) return { referent: introduce(d, phrase), confidence: 0.9 }
  const capital = capitalOf(d, phrase)
  if (capital !== null) return { referent: capital, confidence: 0.8 }
  const namesake = namesakeOf(d, phrase)
  if (namesake !== null) return { referent: namesake, confidence: 0.9 }
  const client = recallClient(d, phrase)
  if (client !== null) return { referent: client, confidence: 0.8 }
  const gang = recallGang(d, phrase)
  if (gang !== null) return { referent: gang, confidence: 0.8 }
  const recalled = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' ? recall(d, phrase) : null
  if (recalled !== null) return recalled
  const fuller = fullerBody(d, phrase)
  return fuller !== null ? { referent: fuller, confidence: 0.75 } : { referent: introduce(d, phrase), confidence: 0.9 }
}

/** « La Dolvanie dément » where no name was found: what the report names so elsewhere. */
function namesakeOf({ r, referents }: Discourse, { head, last, first, role }: Phrase): number | null {
  const form = r.words.form[head] ?? ''
  if (role !== null || head !== last || head > first + 1 || (r.name[head] ?? -1) >= 0 || !/^\p{Lu}\p{Ll}{2,}/u.test(form)) return null
  const found = referents.filter(({ named, labels }) => named && labels.some(l => l.text === form))
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

/** Somebody new, of whom the phrase is the first word. */
export function introduce(d: Discourse, phrase: Phrase): number {
  const noun = isFirmByName(d, phrase) || isPartOfName(d.r, phrase) ? null : (phrase.role?.noun ?? null)
  const nameless = !isUnknownName(d, phrase, noun)
  const kind = nameless ? kindOf(d, phrase, noun) : 'organisation'
  const person = kind === 'role' || kind === 'group'
  const own = ownInformation(d, phrase, noun)
  const held =
    heldIn(phrase.complements[0] ?? null, phrase.called ? 'called' : 'named') ??
    (phrase.determiner === 'possessive'
      ? heldIn(possessor(d, phrase), has(noun, 'counsel') || isAgent(d, noun) ? 'client' : 'owner')
      : heldIn(toldBefore(d, phrase, noun), 'told'))
  const of = held?.of ?? null
  const known = kind === 'government' || kind === 'organisation' ? sameInstitution(d, phrase) : sameFamily(d, phrase)
  if (known !== null) return known
  const bearer = nameless ? null : surnameBearer(d, phrase)
  if (bearer !== null) return bearer
  const found =
    heldIn(own ? outletOf(d) : null, 'named') ??
    heldIn(inquiryOf(d, phrase, noun), 'source') ??
    heldIn(groupOfOne(d, phrase), 'told') ??
    heldIn(bodyOfSource(d, phrase, noun), 'source') ??
    heldIn(partOf(d, phrase, noun, of), 'part') ??
    sideOfDescription(d, phrase, noun, held)
  const side = found?.of ?? null
  const abroad = side === null && phrase.country !== null && isRegion(d, phrase.country)
  const near = side === null && !abroad && !phrase.former && phrase.number === 's' ? (stateOf(d, phrase, noun) ?? bodyOf(d, phrase, noun)) : null
  const index = addUnnamed(d, {
    kind,
    named: !person && kind !== 'document',
    anonymous: own || isAnonymous(kind, noun, phrase, of),
    text: phrase.text,
    head: noun?.lemma ?? lemmaOf(d.r, phrase.head),
    gender: phrase.gender,
    number: phrase.number,
    noun,
    of,
    side: side ?? near?.referent ?? null,
    by: found?.by ?? near?.by ?? 'named',
    past: phrase.former,
    abroad,
    definite: isDefinite(phrase, ['NUM', 'DET'].includes(uposOf(d.r, phrase.first))),
  })
  const made = d.referents[index]
  if (near !== null && made) made.sideConfidence = near.confidence
  if (made && of !== null && side !== null && d.referents[of]?.side !== side)
    made.sideConfidence = Math.min(made.sideConfidence, sureThrough(d, of, side, d.r.pack.sides.parts.has(noun?.lemma ?? '')))
  // one word that nothing marked as a name may be anything: no director is taken for its own
  if (!nameless && made && !/\s/u.test(phrase.text)) made.kindKnown = false
  return index
}

/** « Le cabinet Marlow »: a firm of its own, and no part of what is at hand. */
const isFirmByName = (d: Discourse, phrase: Phrase): boolean =>
  d.r.pack.sides.parts.has(phrase.role?.noun.lemma ?? '') && phrase.last > phrase.head && /^\p{Lu}/u.test(d.r.words.form[phrase.head + 1] ?? '')

/** How many sentences back a report or its experts may be told whose they are. */
const TOLD_BACK = 8

/**
 * « Le rapport », « ce texte » after « un rapport confidentiel de l'ONU », « les experts » after « les experts de l'ONU »: whose a definite noun is,
 * as the words before say that call it so, or that name a document in full. Null where two bodies are named.
 */
function toldBefore(d: Discourse, phrase: Phrase, noun: RoleNoun | null): number | null {
  const { r } = d
  const document = has(noun, 'document')
  const many = phrase.number === 'p' && has(noun, 'expert', 'official')
  if (noun === null || (!document && !many) || (phrase.determiner !== 'definite' && phrase.determiner !== 'demonstrative') || phrase.last > phrase.head + 1)
    return null
  const first = r.analysis.sentences[Math.max(0, (r.words.sentence[phrase.first] ?? 0) - TOLD_BACK)]?.first ?? 0
  let found: number | null = null
  for (let i = first; i < phrase.first; i++) {
    if (uposOf(r, i) !== 'NOUN') continue
    const called = rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun
    if (called === undefined || !(called.lemma === noun.lemma || (document && d.r.pack.sides.anyDocument.has(noun.lemma) && has(called, 'document')))) continue
    const author = authorBehind(d, i)
    if (author === null || author === found) continue
    if (found !== null) return null
    found = author
  }
  return found
}

/** « rapport (provisoire) de la chambre », "report by the Court": the body right behind a noun and a genitive. */
function authorBehind(d: Discourse, word: number): number | null {
  const { r } = d
  const { genitives, behalfPrepositions } = r.pack.sides
  for (let i = word + 1; i <= Math.min(word + 3, sentenceLast(r, word)); i++) {
    const upos = uposOf(r, i)
    if (upos === 'ADJ' || upos === 'ADV') continue
    if (upos !== 'ADP') return null
    const low = lowOf(r, i)
    if (!genitives.has(low) && !genitives.has(r.words.lemma[i] ?? '') && !behalfPrepositions.has(low) && !r.pack.sides.authorPrepositions.has(low)) return null
    for (let k = i + 1; k <= Math.min(i + 3, sentenceLast(r, word)); k++) {
      if (uposOf(r, k) === 'ADJ' || uposOf(r, k) === 'DET') continue
      const referent = referentAt(d, k)
      const kind = d.referents[referent]?.kind
      if (referent >= 0) return kind === 'organisation' || kind === 'government' || kind === 'medium' ? referent : null
      return bodyCalledAt(d, k)
    }
    return null
  }
  return null
}

/** « His ministry » is as surely a state's as he is. */
function sureThrough(d: Discourse, of: number, side: number, part: boolean): number {
  const through = sideOf(d, of)
  return through.side === side && (of !== side || part) ? through.confidence : 1
}

/** The state of « le ministère », and of « le responsable », "the official" right after a state has spoken. */
function stateOf(d: Discourse, phrase: Phrase, noun: RoleNoun | null): AtHand | null {
  if (has(noun, 'government') || isService(d, noun)) return stateNear(d, phrase.first, noun)
  if (noun !== null && (d.r.pack.sides.parts.has(noun.lemma) || d.r.pack.sides.staffOfOffice.has(noun.lemma) || has(noun, 'anonymous')))
    return officeServed(d, phrase)
  return has(noun, 'official') && phrase.determiner === 'definite' && phrase.last === phrase.head ? stateThatSpoke(d, phrase.first) : null
}

/** What a bare « porte-parole », "a spokesperson" speaks for right after a body has spoken, and « la direction » wherever a report knows one firm. */
function bodyOf(d: Discourse, phrase: Phrase, noun: RoleNoun | null): AtHand | null {
  const bare = phrase.complements.length === 0 && phrase.determiner !== 'possessive' && phrase.country === null && phrase.last <= phrase.head
  if (noun !== null && bare && d.r.pack.sides.managements.has(noun.lemma)) return firmAtHand(d, phrase.first)
  const about = noun !== null && bare ? bodyOfBare(d, noun, phrase.first) : null
  return about === null ? null : { ...about, referent: sideOf(d, about.referent).side ?? about.referent }
}

const isService = (d: Discourse, noun: RoleNoun | null): boolean => noun !== null && d.r.pack.sides.stateServices.has(noun.lemma)

/** « L'entourage du ministre », « le collaborateur de la maire », "a source close to the minister", "the mayor's office": the state or the town that the one named in it serves. */
function officeServed(d: Discourse, phrase: Phrase): AtHand | null {
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (i === phrase.head || (i < phrase.head && !isGenitiveMark(d.r, i + 1))) continue
    const served = rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0)?.noun ?? null
    if (has(served, 'state', 'government')) return stateNear(d, i, served)
    if (has(served, 'local') && has(served, 'head')) return d.town
  }
  return null
}

/** « Le maire » is some one mayor; so is "Thornley's mayor", and so are the "hackers" of a headline, but not "two hackers", nor « plusieurs agents ». */
const isDefinite = ({ determiner, complements, number }: Phrase, counted: boolean): boolean =>
  determiner === 'definite' || determiner === 'demonstrative' || (determiner === 'none' && !counted && (complements.length > 0 || number === 'p'))

/** « selon nos informations », "our reporting": the outlet's own, from whom it does not say. */
const ownInformation = (d: Discourse, phrase: Phrase, noun: RoleNoun | null): boolean =>
  has(noun, 'document') &&
  phrase.determiner === 'possessive' &&
  (d.r.quotation[phrase.head] ?? -1) < 0 &&
  d.r.pack.hedges.firstPerson.has(d.r.low[phrase.first] ?? '')

const BODY = { named: true, anonymous: false, gender: null, number: null, noun: null, of: null } as const

/** « une source proche de l'enquête », "a clerk familiar with the enquiry": the enquiry that they are in. */
function inquiryOf(d: Discourse, phrase: Phrase, noun: RoleNoun | null): number | null {
  if (!has(noun, 'anonymous', 'private') && !(has(noun, 'person') && phrase.determiner !== 'definite')) return null
  const { inquiry } = d.r.pack.sides
  let close = false
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (inquiry.close.has(d.r.words.lemma[i] ?? '') || inquiry.close.has(d.r.low[i] ?? '')) close = true
    else if (close && uposOf(d.r, i) === 'NOUN' && inquiry.nouns.has(d.r.words.lemma[i] ?? '')) return inquiryReferent(d)
  }
  return null
}

function inquiryReferent(d: Discourse): number {
  const { name } = d.r.pack.sides.inquiry
  const known = d.referents.find(r => r.kind === 'organisation' && r.labels.some(l => l.text === name[d.r.pack.language]))
  if (known) return known.index
  const index = addUnnamed(d, { ...BODY, kind: 'organisation', text: name[d.r.pack.language] ?? '', head: '', side: null })
  for (const [language, text] of Object.entries(name)) if (language !== d.r.pack.language) d.referents[index]?.labels.push({ language, text, canonical: true })
  return index
}

/** « l'un d'eux », "one of them": one of the people who spoke just before speaks for what they speak for. */
function groupOfOne(d: Discourse, phrase: Phrase): number | null {
  if (phrase.role !== null) return null
  let many = false
  for (let i = phrase.first; i <= phrase.last; i++)
    if (uposOf(d.r, i) === 'PRON' && feature(d.r, i, 'Number') === 'Plur' && uposOf(d.r, i - 1) === 'ADP') many = true
  const before = many ? d.sources.filter(s => s.word < phrase.first).at(-1) : undefined
  const group = before ? d.referents[before.referent] : undefined
  if (!before || group?.number !== 'p' || (d.r.words.sentence[phrase.first] ?? 0) - (d.r.words.sentence[before.word] ?? 0) > 2) return null
  return sideOf(d, group.index).side
}

/** « une source policière », "a union source": the body that the source is in, and the state where the body is the state's. */
function bodyOfSource(d: Discourse, phrase: Phrase, noun: RoleNoun | null): number | null {
  if (!has(noun, 'anonymous')) return null
  const inside = insideBody(d, phrase)
  if (inside !== null) return inside
  const { sourceBodies } = d.r.pack.sides
  for (let i = phrase.first; i <= phrase.last; i++) {
    const body = Object.hasOwn(sourceBodies, d.r.low[i] ?? '') ? sourceBodies[d.r.low[i] ?? ''] : undefined
    if (!body) continue
    const home = body.state ? homeReferent(d) : null
    if (phrase.country !== null && body.state) return ofEntry(d, phrase.country)
    const known = d.referents.find(r => r.kind === 'organisation' && r.labels.some(l => fold(l.text) === fold(body.label)))
    return known?.index ?? addUnnamed(d, { ...BODY, kind: body.state ? 'government' : 'organisation', text: body.label, head: body.label, side: home })
  }
  return null
}

/** « une source au sein du groupe », "a source at the company": the body that the source is in or close to. */
function insideBody(d: Discourse, phrase: Phrase): number | null {
  const body = phrase.complements.map(c => d.referents[c]).find(r => r?.kind === 'organisation' || r?.kind === 'government' || r?.kind === 'medium')
  return body === undefined ? null : (sideOf(d, body.index).side ?? body.index)
}

/** « la direction », « les services de la ville », "his office": a part speaks for the whole, which is named, owned, or at hand. */
function partOf(d: Discourse, phrase: Phrase, noun: RoleNoun | null, of: number | null): number | null {
  const { parts, townHalls, towns } = d.r.pack.sides
  // « la mairie », « la ville assure que »
  if (noun !== null && (townHalls.has(noun.lemma) || (towns.has(noun.lemma) && phrase.number === 's'))) return of ?? d.town?.referent ?? null
  if (noun === null || !parts.has(noun.lemma)) return null
  if (of !== null) return sideOf(d, of).side ?? (d.referents[of]?.kind === 'person' ? null : of)
  // « le cabinet du ministre » is the state's
  for (let i = phrase.head + 1; i <= phrase.last; i++) if (has(rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0)?.noun ?? null, 'state')) return null
  if (phrase.country !== null || phrase.determiner === 'possessive') return null
  // "the mayor's office" is whose the genitive says
  for (let i = phrase.first; i < phrase.head; i++) if (isGenitiveMark(d.r, i)) return null
  return bodyAtHand(d, phrase.first, r => r.kind === 'organisation' && r.named && !isAssociation(d, r) && !isOutlet(d, r))?.referent ?? null
}

/** One institution, however often described in the same words: « la préfecture du Var ». */
function sameInstitution(d: Discourse, phrase: Phrase): number | null {
  const found = d.referents.find(r => !r.anonymous && r.kind !== 'person' && r.labels.some(l => l.text.toLowerCase() === phrase.text.toLowerCase()))
  return found?.index ?? null
}

/** « La famille » after « l'avocate de la famille de Marc Aubin »: the only one. */
function sameFamily(d: Discourse, phrase: Phrase): number | null {
  const lemma = lemmaOf(d.r, phrase.head)
  if (!d.r.pack.sides.families.has(lemma) || phrase.determiner !== 'definite' || phrase.last > phrase.head) return null
  const found = d.referents.filter(r => r.kind === 'group' && r.heads.has(lemma))
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

/** « Urrest me répétait » after « le docteur Urrest »: the one person of that surname. */
function surnameBearer(d: Discourse, phrase: Phrase): number | null {
  const text = fold(phrase.text)
  const found = d.referents.filter(r => r.kind === 'person' && r.labels.some(l => fold(l.text).split(' ').at(-1) === text))
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

/** A name that was not recognised as one still is no anonymous source: a proper noun, or a capital inside the sentence (« l'opérateur Eaux du Lac »). */
function isUnknownName(d: Discourse, phrase: Phrase, noun: RoleNoun | null): boolean {
  if (noun !== null) return false
  // "the Americans" are some people of that country
  if (phrase.country !== null && phrase.number === 'p' && phrase.last === phrase.head && phrase.head <= phrase.first + 1) return false
  if (d.r.words.upos[phrase.head] === 'PROPN') return true
  const first = d.r.analysis.sentences[d.r.words.sentence[phrase.head] ?? 0]?.first ?? 0
  return phrase.country === null && phrase.head > first && /^\p{Lu}\p{Ll}/u.test(d.r.words.form[phrase.head] ?? '') && phrase.last > phrase.head
}

function kindOf(d: Discourse, phrase: Phrase, noun: RoleNoun | null): EntityKind {
  if (has(noun, 'document', 'norm')) return 'document'
  if (has(noun, 'medium')) return isAgencyForSomething(d, phrase, noun) ? 'organisation' : 'medium'
  // « l'exploitant », « l'opérateur »: a firm, where one is meant
  if (has(noun, 'organisation') && has(noun, 'person') && phrase.determiner === 'definite' && phrase.number === 's') return 'organisation'
  if (has(noun, 'person')) return phrase.number === 'p' ? 'group' : 'role'
  if (has(noun, 'anonymous')) return 'role'
  if (has(noun, 'government')) return 'government'
  if (has(noun, 'office', 'organisation')) return 'organisation'
  if (has(noun, 'group')) return 'group'
  if (noun === null && isBodyNoun(d, phrase)) return 'organisation'
  return phrase.number === 'p' ? 'group' : 'role'
}

/** "The regional health agency": an agency of which more is said than its country carries no news; its kinds that do are nouns of their own. */
const isAgencyForSomething = (d: Discourse, phrase: Phrase, noun: RoleNoun | null): boolean =>
  noun !== null && d.r.pack.sides.agencies.has(noun.lemma) && phrase.country === null && phrase.text.includes(' ')

/** People without a name are anonymous; institutions, metonymic offices and parties are not. */
function isAnonymous(kind: EntityKind, noun: RoleNoun | null, phrase: Phrase, of: number | null): boolean {
  if (has(noun, 'anonymous')) return true
  switch (kind) {
    case 'role':
      return true
    case 'group':
      // « les pompiers », « les gendarmes » are a service; « des pompiers » are some of its people
      if (has(noun, 'state') && phrase.determiner === 'definite') return false
      return has(noun, 'person') || phrase.determiner === 'indefinite' || phrase.determiner === 'none'
    case 'document':
      // « un rapport de la Cour des comptes » says whose it is
      return of === null && (phrase.determiner === 'indefinite' || phrase.determiner === 'none')
    case 'person':
    case 'organisation':
    case 'government':
    case 'country':
    case 'place':
    case 'medium':
      return false
  }
}
