import type { RoleMatch } from '../../lang/find-role.ts'
import type { Span } from '../../types/index.ts'
import type { Attribution } from '../attribution.ts'
import { holdsFinite, isComma, isGenitiveMark, isPunct, isVerb, lastOfName, lowOf, nameKindOf, type Reading, uposOf, wordsWithin } from '../reading.ts'
import { withoutJoint } from '../verb-group.ts'
import { bodyOfBare } from './body-about.ts'
import { type Answer, type Discourse, noteSource, referentAt, voiceOfNamed } from './discourse.ts'
import { heldIn } from './held.ts'
import { isState } from './home.ts'
import { bodyThatWrites } from './own-outlet.ts'
import { possessor } from './owner.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import type { Referent } from './referent.ts'
import { introduce, resolveDescription } from './resolve-description.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { roleBefore } from './role-beside.ts'
import { sideOfDescription } from './side-of-description.ts'

/** Who one source is, and in what way that was found. */
export interface Resolved {
  readonly referent: number | null
  readonly confidence: number
  /** Who else it could have been. */
  readonly rival?: Answer['rival'] & object
  readonly by: 'name' | 'description' | 'pronoun' | 'first-person' | 'nobody'
}

const NOBODY: Resolved = { referent: null, confidence: 0, by: 'nobody' }

/** Below this an antecedent is a guess and is not given. */
const GUESS = 0.45

/** Resolves the source of one attribution; `outer` is the speaker of the statement it stands in. */
export function resolveSource(d: Discourse, attribution: Attribution, outer: number | null): Resolved {
  const span = attribution.source[0]
  if (!span) return NOBODY
  const said = headOf(d.r, attribution, span)
  const { head, span: called } = calledBehind(d, span, said) ?? { head: said, span }
  const phrase = isPronoun(d.r, head) ? null : readPhrase(d, called, head)
  const resolved = phrase === null ? byPronoun(d, head, outer, toldIn(d, attribution, head)) : apart(d, byPhrase(d, phrase), phrase, outer)
  if (resolved.referent !== null) noteSource(d, resolved.referent, head, span, outer !== null && outer !== resolved.referent)
  return resolved
}

/**
 * « Ce dernier, Me Danet », « l'une d'elles, Ann Roe », "the latter, Dr Reyl", "one of the governors who quit, Neil Abara": whose name is in apposition to a
 * pronoun, or stands behind a relative, is that person, whoever was told of before.
 */
function calledBehind(d: Discourse, span: Span, head: number): { readonly head: number; readonly span: Span } | null {
  const { r } = d
  const [, last] = wordsWithin(r.words, span)
  const pronoun = isPronoun(r, head) || uposOf(r, head) === 'PRON' || uposOf(r, head) === 'NUM'
  let comma = head + 1
  while (comma <= (pronoun ? head + PARTITIVE : last) && !isComma(r, comma)) comma++
  if (!isComma(r, comma) || r.words.sentence[comma] !== r.words.sentence[head]) return null
  // « Le journaliste qui l'a révélé, Thomas Guerin »: past a relative; without one the phrase itself has the name
  if (!pronoun && !holdsFinite(r, head + 1, comma - 1)) return null
  for (let i = comma + 1; i <= comma + TITLE; i++) {
    if (nameKindOf(r, i) === 'person') {
      const end = lastOfName(r, i)
      // closed by a mark of its own, or by the end of the source
      return end !== last && !isPunct(r, end + 1) ? null : { head: i, span: { start: r.words.start[comma + 1] ?? 0, end: r.words.end[end] ?? 0 } }
    }
    if (isPunct(r, i) || isVerb(r, i) || uposOf(r, i) === 'ADP' || uposOf(r, i) === 'CCONJ') return null
  }
  return null
}

/** Words between a pronoun and the comma of its apposition (*of them*), and between that comma and a name (*le docteur*). */
const PARTITIVE = 4
const TITLE = 4

/** « Le ministre m'a dit que », in somebody's own words, « le procureur dit que le suspect nie »: who is told of is not who tells it; a body may be (« Hydralp dit que le groupe regrette »). */
function apart(d: Discourse, found: Resolved, phrase: Phrase, outer: number | null): Resolved {
  if (outer === null || found.by !== 'description' || found.referent !== outer) return found
  const kind = d.referents[outer]?.kind
  if ((d.r.quotation[phrase.head] ?? -1) < 0 && kind !== 'person' && kind !== 'role') return found
  return { ...found, referent: introduce(d, phrase), confidence: 0.8 }
}

/** A clitic is part of a longer word (*-t-il*), so that no word lies inside its span: the attribution's own head comes first. */
function headOf(r: Reading, attribution: Attribution, span: Span): number {
  return attribution.sourceHead >= 0 ? attribution.sourceHead : Math.max(0, wordsWithin(r.words, span)[0])
}

/** Third-person pronouns, also where the tagger took them for something else; « ce dernier » by its second word. */
const isPronoun = (r: Reading, head: number): boolean =>
  r.pack.pronouns.antecedents[withoutJoint(r, head)] !== undefined ||
  (uposOf(r, head) === 'PRON' && (r.pack.reporting.impersonal.has(withoutJoint(r, head)) || r.pack.hedges.firstPerson.has(withoutJoint(r, head))))

/**
 * « Hugo Ménard n'a jamais bu, assure-t-il », "They never blamed Reave, he said": whom the words before a pronoun name is not who says them; somebody of
 * his may be (« la veuve de Ménard »).
 */
function toldIn(d: Discourse, { content }: Attribution, head: number): ReadonlySet<number> {
  const told = new Set<number>()
  for (const span of content) {
    if (span.start > (d.r.words.start[head] ?? 0)) break
    const [first, last] = wordsWithin(d.r.words, span)
    for (let i = first; i <= last; i++) {
      if ((d.r.name[i] ?? -1) < 0 || d.r.name[i] === d.r.name[i - 1] || isOwner(d.r, i)) continue
      const referent = referentAt(d, i)
      if (d.referents[referent]?.kind === 'person') told.add(referent)
    }
  }
  return told
}

/** « de Ménard », "Reave's". */
function isOwner(r: Reading, name: number): boolean {
  const end = lastOfName(r, name)
  const before = r.pack.names.personTitles[lowOf(r, name - 1)] === undefined ? name - 1 : name - 2
  return isGenitiveMark(r, end + 1) || r.words.lemma[before] === r.pack.reporting.genitive
}

function byPronoun(d: Discourse, word: number, outer: number | null, told: ReadonlySet<number>): Resolved {
  const { r } = d
  const low = withoutJoint(r, word)
  if (r.pack.reporting.impersonal.has(low)) return NOBODY
  if (r.pack.hedges.firstPerson.has(low)) {
    const writes = outer ?? bodyThatWrites(d, word)
    return writes === null ? NOBODY : { referent: writes, confidence: 0.8, by: 'first-person' }
  }
  const asked = r.pack.pronouns.antecedents[low]
  if (!asked) return NOBODY
  const found = resolvePronoun(d, { word, told, ...asked })
  if (found?.described === undefined) {
    learnGender(d, found, asked.gender)
    return guarded(found, 'pronoun')
  }
  // « Le sénateur a interrogé la témoin ; celle-ci a répondu »: a noun for either sex is of the pronoun's here, and recalls nobody of the other
  const { referent } = resolveDescription(d, { ...found.described, gender: found.described.gender ?? asked.gender })
  if (found.confidence >= GUESS) noteSource(d, referent, found.described.head, undefined)
  return guarded({ ...found, referent }, 'pronoun')
}

/** At least as sure as this a pronoun tells the gender of a person whose name does not. */
const SURE = 0.6

function learnGender(d: Discourse, found: Answer | null, gender: Referent['gender'] | undefined): void {
  const referent = found && found.confidence >= SURE ? d.referents[found.referent] : undefined
  if (referent?.kind === 'person') referent.gender ??= gender ?? null
}

function guarded(answer: Answer | null, by: Resolved['by']): Resolved {
  return answer && answer.confidence >= GUESS ? { ...answer, by } : NOBODY
}

function byPhrase(d: Discourse, phrase: Phrase): Resolved {
  if (phrase.name === null) return { ...resolveDescription(d, phrase), by: 'description' }
  const referent = d.referents[phrase.name]
  if (!referent) return NOBODY
  const role = phrase.role
  if (role && referent.kind !== 'person' && phrase.head !== firstWordOfName(d, phrase)) referent.heads.add(role.noun.lemma)
  if (referent.gender === null && referent.kind !== 'person') referent.gender = phrase.gender
  if (referent.side === null && (referent.kind === 'person' || isCounsel(role))) {
    // « son ambassadeur à Paris » is sent by whoever spoke, to Paris
    const owner = phrase.determiner === 'possessive' ? possessor(d, phrase) : isCounsel(role) ? pointedAt(d, phrase) : null
    const owned = heldIn(owner, isCounsel(role) ? 'client' : 'owner')
    const held = owner !== null && isState(d, d.referents[owner]) ? owned : (heldIn(phrase.complements[0] ?? null, phrase.called ? 'called' : 'named') ?? owned)
    const found = sideOfDescription(d, phrase, role?.noun ?? null, held)
    referent.side = found?.of ?? null
    if (found !== null) referent.sideBy = found.by
    // « notre présidente » is nobody's of whom the text speaks
    if (referent.side === null && !d.r.pack.hedges.firstPerson.has(lowOf(d.r, phrase.first))) hearBody(d, phrase, referent)
  }
  return { referent: voiceOfNamed(d, phrase.name), confidence: 0.95, by: 'name' }
}

/** « L'avocat de celui-ci », "the latter's lawyer": whom the pronoun in it means. */
function pointedAt(d: Discourse, { first, last }: Phrase): number | null {
  for (let i = first; i <= last; i++) {
    const asked = d.r.pack.pronouns.antecedents[withoutJoint(d.r, i)]
    // before the phrase: « l'avocat » itself is not whom it means
    if (asked?.nearest) return guarded(resolvePronoun(d, { word: first, told: new Set(), ...asked }), 'pronoun').referent
  }
  return null
}

/** « ses avocats, Baines & Co »: a firm may be somebody's counsel. */
const isCounsel = (role: RoleMatch | null): boolean => role?.noun.traits.includes('counsel') ?? false

/** A head or a spokesman presented without a body speaks for the one that the text is about right before. */
function hearBody(d: Discourse, phrase: Phrase, referent: Referent): void {
  if (!referent.capacities.every(c => c.of === null && c.past !== true && c.elsewhere !== true)) return
  // a name alone says nothing of an office: whose it is was told where she was presented
  const word = phrase.role === null ? presentedAt(d, referent) : phrase.first
  for (const { noun } of referent.capacities) {
    const about = bodyOfBare(d, noun, word)
    const body = about ? d.referents[about.referent] : undefined
    if (!about || !body || body.index === referent.index) continue
    referent.side = body.side ?? body.index
    referent.sideConfidence = about.confidence
    referent.sideBy = about.by ?? 'about'
    return
  }
}

/** The noun of the office under which a name stands first, or the name itself. */
function presentedAt(d: Discourse, { index }: Referent): number {
  const first = d.names.find(t => t.referent === index)?.word ?? 0
  return roleBefore(d.r, first)?.word ?? first
}

function firstWordOfName(d: Discourse, phrase: Phrase): number {
  return d.names.find(t => t.referent === phrase.name && t.word >= phrase.first && t.word <= phrase.last)?.word ?? -1
}
