import type { RoleNoun, RoleTrait } from '../../lang/roles.ts'
import { voiceOf } from '../noun-phrase.ts'
import { headOf, lemmaOf, lowOf, uposOf, wordsWithin } from '../reading.ts'
import { bodyAtHand } from './at-hand.ts'
import { type Answer, type Discourse, ofEntry, paragraphOf, referentAt, type Trace } from './discourse.ts'
import { firmByTopic } from './firm-by-topic.ts'
import { gangOf, gangThatSpoke, isGang, isGangNoun } from './gangs.ts'
import { goesBy, isAssociation, isCompany, isMarkedAs, isOutlet, isPaperByName, isUnion } from './kinds-of-body.ts'
import { firmAtHand } from './only-firm.ts'
import { isPartOfName, type Phrase } from './phrase.ts'
import type { Referent } from './referent.ts'
import { sideOf } from './resolve-side.ts'
import { mayBeOneOffice, sharesOffice } from './same-office.ts'
import { verbClassesOf } from './speaking-lands.ts'
import { subjectRank } from './subjects.ts'
import { describe, personOfParagraph, personTold } from './take-up.ts'

/** Does a noun have one of the traits? False for none. */
export const has = (noun: RoleNoun | null, ...traits: readonly RoleTrait[]): boolean => noun !== null && traits.some(t => noun.traits.includes(t))

/** « Les pirates », "hackers": the group that the report names as theirs; « des pirates » are some. */
export function recallGang(d: Discourse, phrase: Phrase): number | null {
  if (phrase.number !== 'p' || !isGangNoun(d.r, phrase.head) || phrase.determiner === 'indefinite' || phrase.determiner === 'possessive') return null
  const named = phrase.complements.find(c => d.referents[c] && isGang(d, d.referents[c]))
  return named ?? gangOf(d)
}

/** Somebody of before whom a definite description takes up; null where it introduces somebody new. */
export function recall(d: Discourse, phrase: Phrase): Answer | null {
  // "the Church Musicians' Guild", "the Financial Courier": a name, though none was found, and nobody spoken of before
  if (
    (phrase.role === null || isPartOfName(d.r, phrase)) &&
    phrase.first < phrase.head &&
    phrase.country === null &&
    /^\p{Lu}[\p{Lu}\p{Ll}]/u.test(d.r.words.form[phrase.head] ?? '') &&
    // « le Courier » is a paper, « le Français » somebody of before
    (phrase.head > phrase.first + 1 || d.world.ofAdjective(lowOf(d.r, phrase.head), d.r.pack.language) === null)
  )
    return null
  const lemma = phrase.role?.noun.lemma ?? lemmaOf(d.r, phrase.head)
  const bound = phrase.complements.length > 0 || phrase.country !== null
  const same = lastWhere(
    d,
    phrase,
    referent =>
      referent.heads.has(lemma) &&
      fits(referent, phrase) &&
      sameBody(d, referent, phrase) &&
      !isOneOfMany(d, referent, phrase) &&
      !isOtherKind(d, referent, phrase) &&
      !isAnothers(d, referent, phrase) &&
      !isForeign(d, referent, phrase),
  )
  if (same !== null) return { referent: same, confidence: 0.9 }
  const described = describesPerson(d, phrase)
  if (described || (phrase.number === 's' && has(phrase.role?.noun ?? null, 'person'))) {
    const told = described ? { ...describe(d, phrase), noun: null } : describe(d, phrase)
    const person = personTold(d, told)
    // told of several: nobody says which
    if (person !== null) return person === 'open' ? null : person
    if (described || isNowhereTold(phrase)) return personOfParagraph(d, told)
  }
  if (phrase.complements.length > 0 && has(phrase.role?.noun ?? null, 'local')) return recallMayor(d, phrase)
  const bare = !bound && !isOwned(d, phrase) && phrase.last <= Math.max(phrase.head + 1, lastOfRole(d, phrase))
  return (bare ? recallByKind(d, phrase) : null) ?? recallHolder(d, phrase) ?? (bound ? recallTitled(d, phrase) : null)
}

/** "That report's author" is whoever wrote it, not who spoke last. */
function isOwned({ r }: Discourse, phrase: Phrase): boolean {
  for (let i = phrase.first + 1; i < phrase.head; i++) if (uposOf(r, i) === 'PART') return true
  return false
}

/** « L'entourage du maire » is not « l'entourage du ministre » of before: whose somebody is tells two of them apart. */
function isAnothers(d: Discourse, { named, labels, kind, entry }: Referent, phrase: Phrase): boolean {
  const { r } = d
  const behind = phrase.head + 1
  // "the mayor's office" is not "the prefect's office"
  if (isOwned(d, phrase) && kind === 'organisation' && entry === null && labels.some(({ text }) => /\s/u.test(text)))
    return labels.every(({ text }) => text.toLowerCase() !== phrase.text.toLowerCase())
  if (named || phrase.last <= behind || uposOf(r, behind) !== 'ADP' || lemmaOf(r, behind) !== r.pack.reporting.genitive) return false
  const called = r.text.slice(r.words.start[phrase.head] ?? 0, r.words.end[phrase.head] ?? 0).toLowerCase()
  const whose = ` ${r.text.slice(r.words.start[behind] ?? 0, r.words.end[phrase.last] ?? 0).toLowerCase()}`.replace(/\s+/gu, ' ')
  const known = labels.map(({ text }) => text.toLowerCase()).filter(text => text.includes(`${called} `) && text.length > called.length + 4)
  return known.length > 0 && known.every(text => !text.includes(whose) && !whose.includes(text.slice(text.indexOf(called) + called.length)))
}

/** « L'agence française du médicament » is not the British one of the sentence before. */
const isForeign = (d: Discourse, { labels }: Referent, { country }: Phrase): boolean =>
  country !== null &&
  labels.some(({ text }) =>
    text.split(/\s+/u).some(word => {
      const other = d.world.ofAdjective(word.toLowerCase(), d.r.pack.language)
      return other !== null && other !== undefined && other.key !== country
    }),
  )

/** The last word of a noun of several words: « la mère de famille », "the film-maker". */
const lastOfRole = ({ r }: Discourse, { role }: Phrase): number => (role === null ? -1 : wordsWithin(r.words, role)[1])

/** « Les armateurs » are not the one shipowner of before. */
const isOneOfMany = (d: Discourse, referent: Referent, { number }: Phrase): boolean =>
  number === 'p' && referent.kind === 'organisation' && referent.named && referent.number !== 'p' && !isGang(d, referent)

/** « La société des journalistes » is not « sa société de production, X »: what more is said of a body tells it from one that has a name. */
const isOtherKind = (d: Discourse, { kind, named, labels }: Referent, phrase: Phrase): boolean =>
  kind === 'organisation' &&
  named &&
  phrase.complements.length === 0 &&
  phrase.last > Math.max(phrase.head + 1, lastOfRole(d, phrase)) &&
  uposOf(d.r, phrase.head + 1) === 'ADP' &&
  !labels.some(l => l.text.toLowerCase().includes(phrase.text.toLowerCase()))

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
        c =>
          c.noun.traits.some(t => wanted.some(w => w === t)) &&
          mayBeOneOffice(d.r.pack.sides, noun, c.noun) &&
          (phrase.complements.length === 0 || (c.of !== null && phrase.complements.includes(c.of))),
      ),
  )
  return found.length === 1 && found[0] ? { referent: found[0].index, confidence: 0.7 } : null
}

/**
 * « … insiste Olivier Castel. Le patron de Vitrex met en garde », « Olivier Castel ne décolère pas. Le patron de Vitrex … »: whoever spoke in the
 * sentence before or was its subject, whom nothing presented yet, is what the next sentence calls him.
 */
function recallTitled(d: Discourse, phrase: Phrase): Answer | null {
  const noun = phrase.role?.noun ?? null
  if (phrase.number !== 's' || !has(noun, 'head', 'local', 'unionist', 'member') || has(noun, 'spokesperson')) return null
  const before = lastPersonAbout(d, phrase.first)
  const referent = before ? d.referents[before.referent] : undefined
  if (!before || referent?.kind !== 'person' || referent.capacities.length > 0 || referent.side !== null || !fits(referent, phrase)) return null
  const distance = (d.r.words.sentence[phrase.first] ?? 0) - (d.r.words.sentence[before.word] ?? 0)
  if (distance > 2 || paragraphOf(d, before.word) !== paragraphOf(d, phrase.first)) return null
  if (noun !== null) referent.capacities.push({ noun, of: phrase.complements[0] ?? null })
  return { referent: referent.index, confidence: 0.62 }
}

/** Who spoke last before a word, or was the subject of a sentence under a name, whichever comes later. */
function lastPersonAbout(d: Discourse, word: number): Trace | undefined {
  const source = d.sources.filter(t => t.word < word).at(-1)
  const subject = d.names.filter(t => t.word < word && d.referents[t.referent]?.kind === 'person' && isTopic(d, t.word)).at(-1)
  return subject && (!source || subject.word > source.word) ? subject : source
}

const isTopic = (d: Discourse, word: number): boolean => subjectRank(d.r, word) === 'main' && (d.r.quotation[word] ?? -1) < 0

/** « Quito y voit un malentendu »: a word that names nobody else is the capital of a country that the report names. */
export function capitalOf(d: Discourse, phrase: Phrase): number | null {
  if (phrase.first !== phrase.last || !/^\p{Lu}/u.test(phrase.text)) return null
  for (const { entry } of d.world.lookup(phrase.text, d.r.pack.language))
    if (entry.sort === 'capital' && entry.speaksFor !== null && d.byEntry.has(entry.speaksFor)) return ofEntry(d, entry.speaksFor)
  return null
}

/** « le Jurassien », « le Suédois de 31 ans », "the 34-year-old nurse": a people's name or an age, which say who somebody is and nothing of what office. */
function describesPerson(d: Discourse, phrase: Phrase): boolean {
  const { r } = d
  if (phrase.number !== 's') return false
  const text = r.text.slice(r.words.start[phrase.first] ?? 0, r.words.end[phrase.last] ?? 0)
  const aged = /\p{N}/u.test(text) && !has(phrase.role?.noun ?? null, 'document', 'organisation', 'government', 'medium')
  if (aged) return phrase.last - phrase.head <= 3
  const people = /^\p{Lu}\p{Ll}/u.test(r.words.form[phrase.head] ?? '') && phrase.first < phrase.head && phrase.head === phrase.last
  return people && phrase.role === null && referentAt(d, phrase.head) < 0
}

/** « L'ancienne officière de marine », "the ex-minister": an office held no more that the report told of nobody. */
const isNowhereTold = ({ former, determiner }: Phrase): boolean => former && determiner === 'definite'

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
  if (has(noun, 'medium')) return recallLast(d, phrase, r => r.named && (r.kind === 'medium' || isMediumByName(d, r)), 0.6)
  // « le parquet », « la mairie » are somebody of their own, unless they were mentioned under that noun
  if (has(noun, 'office', 'government', 'group', 'kin', 'spokesperson', 'anonymous')) return null
  if (has(noun, 'organisation')) return recallBody(d, phrase, noun)
  if (phrase.number === 'p') return null
  // « l'industriel »: the firm, where one is at hand
  const firm = noun !== null && d.r.pack.sides.firms.has(noun.lemma) ? recallBody(d, phrase, noun) : null
  if (firm !== null) return firm
  if (has(noun, 'state', 'head', 'justice', 'official')) return recallNear(d, phrase, noun)
  // a noun that cannot speak recalls nobody; one that nobody knows, whoever the sentence before is about: « l'ex-gymnaste »
  // « La mission » is no person: the body whose name has that word
  if (noun === null && isBodyNoun(d, phrase))
    return bodyAtHand(d, phrase.first, r => r.kind === 'organisation' && goesBy(r, new Set([lemmaOf(d.r, phrase.head)])))
  if (noun === null && voiceOf(d.r, phrase.head) < 0.5) return voiceOf(d.r, phrase.head) < UNKNOWN ? null : recallTopic(d, phrase)
  return recallLast(d, phrase, r => (r.kind === 'person' || r.kind === 'role') && r.number !== 'p' && maybeCalled(d, r, noun), 0.65)
}

/** A noun of bodies that no list of roles has: *mission*, *brigade*. */
export const isBodyNoun = ({ r }: Discourse, { head, number }: Phrase): boolean =>
  number === 's' && uposOf(r, head) === 'NOUN' && r.pack.speakers.bodies.has(lemmaOf(r, head).toLowerCase())

/** "Channel Nine", « Radio Bocage »: a body that its name calls a medium. */
const isMediumByName = (d: Discourse, referent: Referent): boolean => referent.kind === 'organisation' && !isOutlet(d, referent) && isPaperByName(d, referent)

/** What a noun that no list has may be worth as a speaker. */
const UNKNOWN = 0.25

/** The person by name who spoke or was the subject in the sentence right before, in the same paragraph. */
function recallTopic(d: Discourse, phrase: Phrase): Answer | null {
  const before = lastPersonAbout(d, phrase.first)
  const referent = before ? d.referents[before.referent] : undefined
  if (!before || referent?.kind !== 'person' || !fits(referent, phrase)) return null
  const distance = (d.r.words.sentence[phrase.first] ?? 0) - (d.r.words.sentence[before.word] ?? 0)
  return distance === 1 && paragraphOf(d, before.word) === paragraphOf(d, phrase.first) ? { referent: referent.index, confidence: 0.62 } : null
}

/**
 * « L'avocat » is not the policeman of the sentence before, nor the farmer the minister: somebody presented as one thing is not recalled as another, but
 * « le suspect », « la jeune femme » may be anybody.
 */
function maybeCalled({ r }: Discourse, { heads, capacities }: Referent, noun: RoleNoun | null): boolean {
  if (noun === null) return true
  // « le suspect » is no source that kept its name back
  if ([...heads].some(head => head.split(' ').some(word => r.pack.speakers.sourceNouns.has(word)))) return false
  if (r.pack.sides.anybody.has(noun.lemma) || capacities.length === 0) return true
  return capacities.some(c => c.noun.traits.some(t => t !== 'person' && noun.traits.includes(t)))
}

/** « la société », "the firm": the company that the report is about; « l'association », "the charity": the association. */
function recallBody(d: Discourse, phrase: Phrase, noun: RoleNoun | null): Answer | null {
  const association = noun !== null && d.r.pack.sides.associations.has(noun.lemma)
  const band = noun !== null && d.r.pack.sides.bands.has(noun.lemma)
  const gang = band ? gangThatSpoke(d, phrase.first) : null
  // « les syndicats » are no one body; "the bank" is none that the report never calls one
  if (gang === null && (phrase.number === 'p' || ofSeveralWords(d, noun))) return null
  // "the group" after an association, or somebody who speaks for it, is no firm
  const denies = band && verbClassesOf(d.r, headOf(d.r, phrase.head)).includes('deny')
  // « L'association accuse X … Le groupe rejette ces accusations »: not who has just made them
  const spoke = band && !denies ? associationThatSpoke(d, phrase.first) : null
  if (gang === null && spoke !== null) return { referent: spoke, confidence: 0.7 }
  const union = noun !== null && d.r.pack.sides.unions.has(noun.lemma)
  const own = noun !== null && d.r.pack.sides.ofOwnKind.has(noun.lemma) ? new Set([noun.lemma]) : null
  if (gang !== null) return { referent: gang, confidence: 0.75 }
  // « Deux cadres de la banque », "the bank's lawyer" are called by the bank's noun and are not the bank
  const fitting = (r: Referent): boolean =>
    (r.kind !== 'person' &&
      r.kind !== 'role' &&
      r.kind !== 'group' &&
      (union
        ? isUnion(d, r)
        : own
          ? goesBy(r, own) || isMarkedAs(d, r, noun?.lemma ?? '')
          : association
            ? isAssociation(d, r)
            : isCompany(d, r) && !isGang(d, r))) ||
    (band && isGang(d, r))
  const firm = bodyAtHand(d, phrase.first, r => fitting(r) && !spokeInSentence(d, r, phrase.first))
  if (firm !== null) return firm
  if (noun !== null && d.r.pack.sides.firms.has(noun.lemma)) {
    const only = firmAtHand(d, phrase.first)
    const body = only === null ? undefined : d.referents[only.referent]
    if (body && fitting(body) && !spokeInSentence(d, body, phrase.first)) return only
  }
  // "the group" where the report tells of an association and of no firm
  if (band && !denies)
    return bodyAtHand(
      d,
      phrase.first,
      r => isAssociation(d, r) && r.kind === 'organisation' && r.named && !isOutlet(d, r) && !spokeInSentence(d, r, phrase.first),
    )
  return noun !== null && d.r.pack.sides.firms.has(noun.lemma) ? firmByTopic(d, phrase.first) : null
}

/** « La chambre d'agriculture », "the works council": a body that its noun says in full is no firm of before; « la compagnie aérienne » may be one. */
const ofSeveralWords = ({ r }: Discourse, noun: RoleNoun | null): boolean =>
  noun !== null && /\s/u.test(noun.lemma) && !noun.lemma.split(/\s+/u).some(word => r.pack.sides.firms.has(word))

/** The association that spoke last, by itself or by somebody, within two sentences. */
function associationThatSpoke(d: Discourse, word: number): number | null {
  const before = d.sources.filter(s => s.word < word).at(-1)
  const apart = (d.r.words.sentence[word] ?? 0) - (d.r.words.sentence[before?.word ?? 0] ?? 0)
  // « La CGT accuse …, ce que le groupe dément »: nor who accuses it in the same sentence, nor a union
  if (!before || apart > 2 || apart < 1) return null
  const body = d.referents[sideOf(d, before.referent).side ?? before.referent]
  return body?.named === true && body.kind === 'organisation' && isAssociation(d, body) && !isUnion(d, body) ? body.index : null
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
  const shared = noun !== null && referent.capacities.some(c => sharesOffice(d.r.pack, noun, c.noun))
  if (!shared && referent.capacities.some(c => c.noun.traits.some(t => t !== 'person'))) return null
  if (!shared && before?.as === 'name') return null
  return { referent: referent.index, confidence: shared ? 0.75 : 0.62 }
}

function recallLast(d: Discourse, phrase: Phrase, test: (r: Referent) => boolean, confidence: number): Answer | null {
  const found = lastWhere(d, phrase, referent => test(referent) && fits(referent, phrase), true)
  return found === null ? null : { referent: found, confidence }
}

/** The last referent before a phrase that passes a test, sources before bare mentions of the same distance. */
function lastWhere(d: Discourse, phrase: Phrase, test: (r: Referent) => boolean, bySubject = false): number | null {
  let best: { referent: number; word: number } | null = null
  for (const list of [d.sources, d.names]) {
    for (let k = list.length - 1; k >= 0; k--) {
      const trace = list[k]
      if (!trace || trace.word >= phrase.first) continue
      if (best && trace.word <= best.word) break
      const referent = d.referents[trace.referent]
      if (!referent || !test(referent)) continue
      // « Yoan Berthelot a confirmé qu'il quittait la Verdane », dit le grimpeur: who spoke in a sentence, not what he spoke of
      if (bySubject && best && d.r.words.sentence[best.word] === d.r.words.sentence[trace.word] && !isTopic(d, trace.word)) break
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
