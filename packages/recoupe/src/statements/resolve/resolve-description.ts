import type { RoleNoun, RoleTrait } from '../../lang/roles.ts'
import { fold } from '../../text/index.ts'
import type { EntityKind } from '../../types/index.ts'
import { voiceOf } from '../noun-phrase.ts'
import { feature, lemmaOf, uposOf, wordAt } from '../reading.ts'
import { bodyAtHand } from './at-hand.ts'
import { recallClient } from './clients.ts'
import { addUnnamed, type Discourse, ofEntry, type Trace } from './discourse.ts'
import { gangOf, gangThatSpoke, isGang, isGangNoun } from './gangs.ts'
import { homeReferent, isState, stateNear, unlistedStateOf } from './home.ts'
import { oppositionBeside } from './institutions.ts'
import { goesBy, isAssociation, isCompany, isOutlet } from './kinds-of-body.ts'
import { possessor } from './owner.ts'
import type { Phrase } from './phrase.ts'
import type { Referent } from './referent.ts'
import type { Answer } from './resolve-pronoun.ts'
import { sideOf } from './resolve-side.ts'
import { rolesOf } from './roles-of.ts'

const has = (noun: RoleNoun | null, ...traits: readonly RoleTrait[]): boolean => noun !== null && traits.some(t => noun.traits.includes(t))

/**
 * Who a description without a name stands for: « le responsable », « la société », "the 71-year-old". First somebody who was
 * presented under the same noun, then, for a bare definite, the last speaker whom it can fit; else somebody new.
 */
export function resolveDescription(d: Discourse, phrase: Phrase): Answer {
  const capital = capitalOf(d, phrase)
  if (capital !== null) return { referent: capital, confidence: 0.8 }
  const client = recallClient(d, phrase)
  if (client !== null) return { referent: client, confidence: 0.8 }
  const gang = recallGang(d, phrase)
  if (gang !== null) return { referent: gang, confidence: 0.8 }
  const recalled = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' ? recall(d, phrase) : null
  return recalled ?? { referent: introduce(d, phrase), confidence: 0.9 }
}

/** « Les pirates », "hackers": the group that the report names as theirs; « des pirates » are some. */
function recallGang(d: Discourse, phrase: Phrase): number | null {
  if (phrase.number !== 'p' || !isGangNoun(d.r, phrase.head) || phrase.determiner === 'indefinite' || phrase.determiner === 'possessive') return null
  const named = phrase.complements.find(c => d.referents[c] && isGang(d, d.referents[c]))
  return named ?? gangOf(d)
}

function recall(d: Discourse, phrase: Phrase): Answer | null {
  const lemma = phrase.role?.noun.lemma ?? lemmaOf(d.r, phrase.head)
  const bound = phrase.complements.length > 0 || phrase.country !== null
  const same = lastWhere(d, phrase, referent => referent.heads.has(lemma) && fits(referent, phrase) && sameBody(d, referent, phrase))
  if (same !== null) return { referent: same, confidence: 0.9 }
  if (describesPerson(d, phrase)) return recallPerson(d, phrase)
  if (phrase.complements.length > 0 && has(phrase.role?.noun ?? null, 'local')) return recallMayor(d, phrase)
  const bare = !bound && phrase.last <= phrase.head + 1
  return (bare ? recallByKind(d, phrase) : null) ?? recallHolder(d, phrase) ?? (bound ? recallTitled(d, phrase) : null)
}

/** Traits that say what office is held, whatever noun calls it. */
const OFFICES: readonly RoleTrait[] = ['local', 'unionist', 'member', 'prosecution', 'counsel', 'manager']

/**
 * « La syndicaliste », « l'élu », "the boss": the only person of the report so far who was presented in an office of that kind,
 * and in the same body where the phrase names one.
 */
function recallHolder(d: Discourse, phrase: Phrase): Answer | null {
  const noun = phrase.role?.noun ?? null
  if (noun === null || phrase.number !== 's' || phrase.country !== null) return null
  const elected = d.r.pack.sides.elected.has(noun.lemma)
  const wanted = elected ? (['local', 'member'] as const) : OFFICES.filter(t => noun.traits.includes(t))
  if (wanted.length === 0 || (phrase.complements.length === 0 && phrase.last > phrase.head + 1)) return null
  const at = d.r.words.start[phrase.first] ?? 0
  const found = d.referents.filter(
    r =>
      r.kind === 'person' &&
      r.mentions.some(m => m.start < at) &&
      fits(r, phrase) &&
      r.capacities.some(
        c => c.noun.traits.some(t => wanted.some(w => w === t)) && (phrase.complements.length === 0 || (c.of !== null && phrase.complements.includes(c.of))),
      ),
  )
  return found.length === 1 && found[0] ? { referent: found[0].index, confidence: 0.7 } : null
}

/**
 * « … insiste Olivier Castel. Le patron de Vitrex met en garde »: whoever spoke in the sentence before, whom nothing presented yet, is what
 * the next sentence calls him.
 */
function recallTitled(d: Discourse, phrase: Phrase): Answer | null {
  const noun = phrase.role?.noun ?? null
  if (phrase.number !== 's' || !has(noun, 'head', 'local', 'unionist', 'member') || has(noun, 'spokesperson')) return null
  const before = d.sources.filter(t => t.word < phrase.first).at(-1)
  const referent = before ? d.referents[before.referent] : undefined
  if (!before || referent?.kind !== 'person' || referent.capacities.length > 0 || referent.side !== null || !fits(referent, phrase)) return null
  const distance = (d.r.words.sentence[phrase.first] ?? 0) - (d.r.words.sentence[before.word] ?? 0)
  if (distance > 2 || paragraphOf(d, before.word) !== paragraphOf(d, phrase.first)) return null
  if (noun !== null) referent.capacities.push({ noun, of: phrase.complements[0] ?? null })
  return { referent: referent.index, confidence: 0.62 }
}

/** « Victoria parle d'un geste tardif »: a word that names nobody else is the capital of a country that the report names. */
function capitalOf(d: Discourse, phrase: Phrase): number | null {
  if (phrase.first !== phrase.last || !/^\p{Lu}/u.test(phrase.text)) return null
  for (const { entry } of d.world.lookup(phrase.text, d.r.pack.language))
    if (entry.sort === 'capital' && entry.speaksFor !== null && d.byEntry.has(entry.speaksFor)) return ofEntry(d, entry.speaksFor)
  return null
}

/** « le Jurassien », « le Français de 27 ans », "the 34-year-old nurse": a people's name or an age, which say who somebody is and nothing of what office. */
function describesPerson(d: Discourse, phrase: Phrase): boolean {
  const { r } = d
  if (phrase.number !== 's') return false
  const text = r.text.slice(r.words.start[phrase.first] ?? 0, r.words.end[phrase.last] ?? 0)
  const aged = /\p{N}/u.test(text) && !has(phrase.role?.noun ?? null, 'document', 'organisation', 'government', 'medium')
  if (aged) return phrase.last - phrase.head <= 3
  const people = /^\p{Lu}\p{Ll}/u.test(r.words.form[phrase.head] ?? '') && phrase.first < phrase.head && phrase.head === phrase.last
  return people && phrase.role === null && (r.name[phrase.head] ?? -1) < 0
}

/** « le Français » is not « l'Espagnol Beñat Aranda »: a people's name beside a name tells who somebody is not. */
const isOfAnother = (d: Discourse, referent: Referent, country: string | null): boolean =>
  country !== null &&
  d.names.some(({ referent: index, word }) => {
    if (index !== referent.index) return false
    const people = [word - 1, word - 2].map(i => (/^\p{Lu}/u.test(d.r.words.form[i] ?? '') ? d.world.ofAdjective(d.r.low[i] ?? '', d.r.pack.language) : null))
    return people.some(entry => entry !== null && entry.key !== country)
  })

/** The person spoken of last, in the paragraph or the one before it. */
function recallPerson(d: Discourse, phrase: Phrase): Answer | null {
  const found = lastWhere(
    d,
    phrase,
    r => (r.kind === 'person' || r.kind === 'role') && r.number !== 'p' && fits(r, phrase) && !isOfAnother(d, r, phrase.country),
  )
  if (found === null) return null
  const word = Math.max(...[...d.names, ...d.sources].filter(t => t.referent === found && t.word < phrase.first).map(t => t.word))
  return (d.r.words.sentence[phrase.first] ?? 0) - (d.r.words.sentence[word] ?? 0) <= 3 ? { referent: found, confidence: 0.65 } : null
}

/** « Le premier magistrat de la commune »: the mayor who was named, of the same place. */
function recallMayor(d: Discourse, phrase: Phrase): Answer | null {
  const place = phrase.complements[0]
  const found = d.referents.filter(
    r =>
      r.kind === 'person' &&
      fits(r, phrase) &&
      r.capacities.some(
        c => c.noun.traits.includes('local') && c.noun.traits.includes('head') && (c.of === place || (c.of === null && d.town?.referent === place)),
      ),
  )
  return found.length === 1 && found[0] ? { referent: found[0].index, confidence: 0.7 } : null
}

/** A bare definite that names a kind (« la société », « l'élue », "the agency"): the last one of that kind. */
function recallByKind(d: Discourse, phrase: Phrase): Answer | null {
  const noun = phrase.role?.noun ?? null
  if (has(noun, 'document')) return recallLast(d, phrase, r => r.kind === 'document', 0.75)
  if (has(noun, 'medium')) return recallLast(d, phrase, r => r.named && r.kind === 'medium', 0.6)
  // « le parquet », « la mairie » are somebody of their own, unless they were mentioned under that noun
  if (has(noun, 'office', 'government', 'group', 'kin', 'spokesperson', 'anonymous')) return null
  if (has(noun, 'organisation')) return recallBody(d, phrase, noun)
  if (phrase.number === 'p') return null
  if (has(noun, 'state', 'head', 'justice', 'official')) return recallNear(d, phrase, noun)
  // a noun that cannot speak recalls nobody
  if (noun === null && voiceOf(d.r, phrase.head) < 0.5) return null
  return recallLast(d, phrase, r => (r.kind === 'person' || r.kind === 'role') && r.number !== 'p' && maybeCalled(r, noun), 0.65)
}

/** « L'avocat » is not the policeman of the sentence before: somebody presented as one thing is not recalled as another, but « le suspect » may be anybody. */
const maybeCalled = (referent: Referent, noun: RoleNoun | null): boolean =>
  noun === null ||
  has(noun, 'private') ||
  referent.capacities.length === 0 ||
  referent.capacities.some(c => c.noun.traits.some(t => t !== 'person' && noun.traits.includes(t)))

/** « la société », "the firm": the company that the report is about; « l'association », "the charity": the association. */
function recallBody(d: Discourse, phrase: Phrase, noun: RoleNoun | null): Answer | null {
  const association = noun !== null && d.r.pack.sides.associations.has(noun.lemma)
  const band = noun !== null && d.r.pack.sides.bands.has(noun.lemma)
  const gang = band ? gangThatSpoke(d, phrase.first) : null
  // « les syndicats » are no one body; "the bank" is none that the report never calls one
  if (gang === null && phrase.number === 'p') return null
  const own = noun !== null && d.r.pack.sides.ofOwnKind.has(noun.lemma) ? new Set([noun.lemma]) : null
  if (gang !== null) return { referent: gang, confidence: 0.75 }
  const fitting = (r: Referent): boolean =>
    (own ? goesBy(r, own) : association ? isAssociation(d, r) : isCompany(d, r) && !isGang(d, r)) || (band && isGang(d, r))
  return bodyAtHand(d, phrase.first, r => fitting(r) && !spokeInSentence(d, r, phrase.first))
}

/** « X accuse Y de P, ce que l'entreprise conteste »: who has spoken in a sentence is not told anew by a description in it. */
const spokeInSentence = (d: Discourse, referent: Referent, word: number): boolean =>
  d.sources.some(s => s.referent === referent.index && s.word < word && d.r.words.sentence[s.word] === d.r.words.sentence[word])

/**
 * « la magistrate », « l'élue » after her name: an office held by one is the speaker just before, in the same paragraph, unless
 * she was presented in another capacity.
 */
function recallNear(d: Discourse, phrase: Phrase, noun: RoleNoun | null): Answer | null {
  const paragraph = paragraphOf(d, phrase.first)
  const before = [...d.names, ...d.sources]
    .filter(t => t.word < phrase.first && paragraphOf(d, t.word) === paragraph && d.referents[t.referent]?.kind === 'person')
    .reduce<Trace | null>((last, t) => (last && last.word >= t.word ? last : t), null)
  const referent = before ? d.referents[before.referent] : undefined
  if (referent?.kind !== 'person' || !fits(referent, phrase)) return null
  const traits = new Set<RoleTrait>(referent.capacities.flatMap(c => c.noun.traits).filter(t => t !== 'person'))
  const shared = noun?.traits.some(t => traits.has(t)) ?? false
  if (traits.size > 0 && !shared) return null
  if (!shared && before?.as === 'name') return null
  return { referent: referent.index, confidence: shared ? 0.75 : 0.62 }
}

export const paragraphOf = (d: Discourse, word: number): number => d.r.analysis.sentences[d.r.words.sentence[word] ?? 0]?.paragraph ?? -1

function recallLast(d: Discourse, phrase: Phrase, test: (r: Referent) => boolean, confidence: number): Answer | null {
  const found = lastWhere(d, phrase, referent => test(referent) && fits(referent, phrase))
  return found === null ? null : { referent: found, confidence }
}

/** The last referent before a phrase that passes a test, sources before bare mentions of the same distance. */
function lastWhere(d: Discourse, phrase: Phrase, test: (r: Referent) => boolean): number | null {
  let best: { referent: number; word: number } | null = null
  for (const list of [d.sources, d.names]) {
    for (let k = list.length - 1; k >= 0; k--) {
      const trace = list[k]
      if (!trace || trace.word >= phrase.first) continue
      if (best && trace.word <= best.word) break
      const referent = d.referents[trace.referent]
      if (!referent || !test(referent)) continue
      best = { referent: trace.referent, word: trace.word }
      break
    }
  }
  return best?.referent ?? null
}

function fits(referent: Referent, phrase: Phrase): boolean {
  const person = referent.kind === 'person' || referent.kind === 'role'
  if (person && referent.gender && phrase.gender && referent.gender !== phrase.gender) return false
  return referent.number === null || referent.number === phrase.number
}

/** « le porte-parole de X » is not Y's: where both name a body, it must be the same. */
function sameBody(d: Discourse, referent: Referent, phrase: Phrase): boolean {
  if (phrase.complements.length === 0) return true
  const known = referent.capacities.map(c => c.of).filter(of => of !== null)
  return known.length === 0
    ? d.referents[referent.index]?.named === true || referent.labels.some(l => l.text === phrase.text)
    : known.some(of => phrase.complements.includes(of))
}

function introduce(d: Discourse, phrase: Phrase): number {
  const noun = phrase.role?.noun ?? null
  const nameless = !isUnknownName(d, phrase, noun)
  const kind = nameless ? kindOf(d, phrase, noun) : 'organisation'
  const person = kind === 'role' || kind === 'group'
  const own = ownInformation(d, phrase, noun)
  const of = phrase.complements[0] ?? (phrase.determiner === 'possessive' ? possessor(d, phrase) : null)
  const known = kind === 'government' || kind === 'organisation' ? sameInstitution(d, phrase) : null
  if (known !== null) return known
  const bearer = nameless ? null : surnameBearer(d, phrase)
  if (bearer !== null) return bearer
  const side =
    (own ? outletOf(d) : null) ??
    inquiryOf(d, phrase, noun) ??
    groupOfOne(d, phrase) ??
    bodyOfSource(d, phrase, noun) ??
    partOf(d, phrase, noun, of) ??
    sideOfDescription(d, phrase, noun, of)
  const near = side === null && !phrase.former && has(noun, 'government') && phrase.number === 's' ? stateNear(d, phrase.first) : null
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
    past: phrase.former,
    definite: isDefinite(phrase),
  })
  const made = d.referents[index]
  if (near !== null && made) made.sideConfidence = near.confidence
  // one word that nothing marked as a name may be anything: no director is taken for its own
  if (!nameless && made && !/\s/u.test(phrase.text)) made.kindKnown = false
  return index
}

/** « Le maire » is some one mayor; so is "Thornley's mayor", and so are the "hackers" of a headline. */
const isDefinite = ({ determiner, complements, number }: Phrase): boolean =>
  determiner === 'definite' || determiner === 'demonstrative' || (determiner === 'none' && (complements.length > 0 || number === 'p'))

/** « selon nos informations », "our reporting": the outlet's own, from whom it does not say. */
const ownInformation = (d: Discourse, phrase: Phrase, noun: RoleNoun | null): boolean =>
  has(noun, 'document') &&
  phrase.determiner === 'possessive' &&
  (d.r.quotation[phrase.head] ?? -1) < 0 &&
  d.r.pack.hedges.firstPerson.has(d.r.low[phrase.first] ?? '')

/** The paper that carries the report. */
function outletOf(d: Discourse): number | null {
  const { outlet } = d.r.analysis.document.report
  if (outlet === null) return null
  const known = d.referents.find(r => r.kind !== 'person' && r.labels.some(l => fold(l.text) === fold(outlet)))
  return known?.index ?? addUnnamed(d, { ...BODY, kind: 'medium', text: outlet, head: outlet, side: null })
}

const BODY = { named: true, anonymous: false, gender: null, number: null, noun: null, of: null } as const

/** « une source proche de l'enquête », "two people with knowledge of the investigation": the enquiry that they are in. */
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

/** « la direction », « les services de la ville », "his office": a part speaks for the whole, which is named, owned, or at hand. */
function partOf(d: Discourse, phrase: Phrase, noun: RoleNoun | null, of: number | null): number | null {
  const { parts, townHalls, towns } = d.r.pack.sides
  // « la mairie », « la ville assure que »
  if (noun !== null && (townHalls.has(noun.lemma) || (towns.has(noun.lemma) && phrase.number === 's'))) return of ?? d.town?.referent ?? null
  if (noun === null || !parts.has(noun.lemma)) return null
  if (of !== null) return sideOf(d, of).side ?? of
  // « le cabinet du ministre » is the state's
  for (let i = phrase.head + 1; i <= phrase.last; i++) if (has(rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0)?.noun ?? null, 'state')) return null
  if (phrase.country !== null || phrase.determiner === 'possessive') return null
  return bodyAtHand(d, phrase.first, r => r.kind === 'organisation' && r.named && !isAssociation(d, r) && !isOutlet(d, r))?.referent ?? null
}

/** One institution, however often described in the same words: « la préfecture du Var ». */
function sameInstitution(d: Discourse, phrase: Phrase): number | null {
  const found = d.referents.find(r => !r.anonymous && r.kind !== 'person' && r.labels.some(l => l.text.toLowerCase() === phrase.text.toLowerCase()))
  return found?.index ?? null
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

/** Whom somebody described speaks for: the country of an adjective, the body of a complement, the state at home; else nobody else. */
export function sideOfDescription(d: Discourse, phrase: Phrase, noun: RoleNoun | null, of: number | null): number | null {
  if (phrase.former || isGangNoun(d.r, phrase.head)) return null
  const against = has(noun, 'local', 'member', 'official', 'head') && phrase.role ? oppositionBeside(d, wordAt(d.r.words, phrase.role.start)) : null
  if (against !== null) return against
  const official = has(noun, 'spokesperson', 'head', 'official', 'state', 'government', 'office', 'justice', 'counsel', 'document')
  if (!official && phrase.determiner !== 'possessive') return null
  const stately = has(noun, 'official', 'state', 'government', 'spokesperson', 'document', 'ruler')
  if (phrase.country !== null && stately) return isRegion(d, phrase.country) ? null : ofEntry(d, phrase.country)
  const unlisted = stately ? unlistedStateOf(d, phrase.first, phrase.last) : null
  if (unlisted !== null) return unlisted
  return of === null ? null : sideOfBody(d, noun, of)
}

/** « deux diplomates occidentaux »: a part of the world sends nobody. */
const isRegion = (d: Discourse, key: string): boolean => {
  const entry = d.world.entry(key)
  return entry?.sort === 'region' && !entry.country
}

/** A court or a party described by its place speaks for itself; a government described by its leader does not speak for him. */
function sideOfBody(d: Discourse, noun: RoleNoun | null, of: number): number | null {
  const body = d.referents[of]
  if (!body) return null
  if (has(noun, 'organisation', 'justice') && !has(noun, 'government', 'head', 'spokesperson')) return null
  if (body.kind === 'person' && !has(noun, 'counsel', 'spokesperson')) {
    // « his ministry » after a minister: the state that he serves
    const served = has(noun, 'government', 'office', 'local', 'manager', 'official', 'state') ? sideOf(d, of).side : null
    if (served === null || served === of) return null
    // « son adjoint » after a mayor, "her deputy" after a director: of the same body
    return isState(d, d.referents[served]) || !has(noun, 'government', 'office') ? served : null
  }
  // « le gouvernement du Sarevo » is that country's, whichever is at home
  if (noun !== null && d.r.pack.sides.sovereign.has(noun.lemma) && body.kind === 'place' && body.entry === null) return of
  // « le ministre de la Défense » is no spokesman of « Défense »
  if (has(noun, 'state', 'government') && !has(noun, 'manager') && (body.kind === 'place' || (body.kind === 'organisation' && body.entry === null)))
    return homeReferent(d) ?? (body.side !== null && isState(d, d.referents[body.side]) ? body.side : null)
  return body.side ?? of
}
