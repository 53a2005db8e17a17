import { feature, headOf, isComma, isFiniteVerb, isNoun, lastOfName, lowOf, type Reading, sentenceFirst, uposOf } from '../reading.ts'
import { isKin, peopleCalledAt } from './clients-called.ts'
import { addUnnamed, type Discourse, referentAt, type Trace } from './discourse.ts'
import { isCompany } from './kinds-of-body.ts'
import { describesOne } from './name-of-head.ts'
import type { Phrase } from './phrase.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'
import { describedSubjects, subjectRank } from './subjects.ts'

/** How far the name may stand behind the noun: « son client, le Portugais Rui Teles ». */
const REACH = 5

const isCounsel = (referent: Referent | undefined): boolean => referent?.capacities.some(c => c.noun.traits.includes('counsel')) ?? false

/** « L'avocate du médecin, Me X, … son client, l'Espagnol Y »: counsel speaks for whom the report names as her client. */
export function findClients(d: Discourse): void {
  for (const trace of d.names) {
    if (d.referents[trace.referent]?.kind === 'person') findDefended(d, trace)
    if (d.referents[trace.referent]?.kind !== 'person' || !isCalledClient(d.r, trace.word)) continue
    const counsel = counselBefore(d, trace.word)
    if (!counsel || counsel.index === trace.referent) continue
    counsel.side = trace.referent
    counsel.sideConfidence = 0.85
    counsel.sideBy = 'client'
  }
}

/** « Me X, qui défend la commune de Y », "X, who represents Y", "X, representing Y": whom a clause behind a name says that somebody speaks for. */
function findDefended(d: Discourse, { referent, word }: Trace): void {
  const { r } = d
  const last = lastOfName(r, word)
  const relative = r.pack.reporting.relatives.has(lowOf(r, last + 2))
  const verb = (relative ? [last + 3, last + 4] : [last + 2]).find(i => r.pack.sides.defending.has(r.words.lemma[i] ?? '') && uposOf(r, i) === 'VERB')
  if (!isComma(r, last + 1) || verb === undefined || r.words.sentence[verb] !== r.words.sentence[word]) return
  const person = d.referents[referent]
  const client = clientBehind(d, verb, referent)
  if (client === null || !person) return
  person.side = client
  person.sideConfidence = 0.85
  person.sideBy = 'client'
}

/** Who is named right behind a verb of defending, or called by a noun of several: "who represents the officers". */
function clientBehind(d: Discourse, verb: number, self: number): number | null {
  const { r } = d
  for (let i = verb + 1; i <= Math.min(verb + 4, r.words.count - 1) && r.words.sentence[i] === r.words.sentence[verb]; i++) {
    const upos = uposOf(r, i)
    if (upos === 'PUNCT' || (upos === 'ADP' && !isArticle(r, i))) return null
    if (isKin(r, i)) return null
    const named = (r.name[i] ?? -1) >= 0 && i <= verb + 3 ? d.names.find(t => t.word === i && t.referent !== self) : undefined
    const client = named?.referent ?? peopleCalledAt(d, i) ?? namedBehind(d, i, self) ?? firmBefore(d, i)
    if (client !== null) return client
  }
  return null
}

/** « qui défend l'ancien maire, Alain Sorel »: the person whose name stands behind her noun and a comma. */
function namedBehind(d: Discourse, i: number, self: number): number | null {
  const found = uposOf(d.r, i) === 'NOUN' && describesOne(d.r, i) && isComma(d.r, i + 1) ? referentAt(d, i + 2) : -1
  return found >= 0 && found !== self && d.referents[found]?.kind === 'person' ? found : null
}

/** « qui défend l'entreprise »: the only firm that the nearest sentence with any names, the counsel's own one or the two before. */
function firmBefore(d: Discourse, i: number): number | null {
  const { r } = d
  const { sentence } = r.words
  if (uposOf(r, i) !== 'NOUN' || !r.pack.sides.firms.has(r.words.lemma[i] ?? '')) return null
  const firms = d.names.filter(t => t.word < i && (sentence[i] ?? 0) - (sentence[t.word] ?? 0) <= 2 && isFirm(d, t.referent))
  const nearest = firms.filter(t => sentence[t.word] === sentence[firms.at(-1)?.word ?? -1]).map(t => t.referent)
  return new Set(nearest).size === 1 ? (nearest[0] ?? null) : null
}

const isFirm = (d: Discourse, index: number): boolean => {
  const referent = d.referents[index]
  return referent !== undefined && isCompany(d, referent)
}

/** The one named person before word `i` who was presented under the noun that stands there. */
export function calledPerson(d: Discourse, i: number, self: number): number | null {
  const at = d.r.words.start[i] ?? 0
  const noun = uposOf(d.r, i) === 'NOUN' ? rolesOf(d.r).at(d.r.text, at)?.noun : undefined
  if (!noun?.traits.includes('person')) return null
  const found = d.referents.filter(r => r.index !== self && r.kind === 'person' && r.heads.has(noun.lemma) && r.mentions.some(m => m.start < at))
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

/** « qui défend des grutiers »: no preposition, though the word may be one. */
const isArticle = (r: Reading, i: number): boolean => r.words.start[i] === r.words.start[i + 1]

/** The counsel who was named last before a word, within two sentences. */
function counselBefore(d: Discourse, word: number): Referent | undefined {
  const before = d.names.filter(t => t.word < word && isCounsel(d.referents[t.referent])).at(-1)
  if (!before || (d.r.words.sentence[word] ?? 0) - (d.r.words.sentence[before.word] ?? 0) > 2) return undefined
  return d.referents[before.referent]
}

function isCalledClient(r: Reading, name: number): boolean {
  for (let i = name - 1; i >= Math.max(sentenceFirst(r, name), name - REACH); i--) {
    if (r.pack.sides.clients.has(r.words.lemma[i] ?? '')) return r.words.features[i - 1]?.Poss === 'Yes'
    const upos = uposOf(r, i)
    if (isFiniteVerb(r, i) || !(isComma(r, i) || upos === 'DET' || upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN')) return false
  }
  return false
}

/**
 * « Les familles ont porté plainte. Leur avocate … », « Delvia contre-attaque. Son avocat … », "Carly Underhill said … Her lawyer": whoever spoke or was the subject last, and can own counsel by number and
 * sex. Null where nobody does within two sentences: counsel is hired by whom the text is about, not by anybody who is named near.
 */
export function clientBefore(d: Discourse, word: number, self = -1): number | null {
  const { sides } = d.r.pack
  const sentence = d.r.words.sentence[word] ?? 0
  const low = lowOf(d.r, word)
  const many = sides.pluralPossessives.has(low)
  const sex = sides.humanPossessives.has(low) ? feature(d.r, word, 'Gender') : ''
  const fits = (r: Referent | undefined): boolean => {
    if (!r || r.index === self || isCounsel(r) || r.kind === 'place' || r.kind === 'document' || r.kind === 'government') return false
    // those who prosecute and judge have no counsel in a report
    if (r.capacities.some(c => c.noun.traits.some(t => t === 'justice' || t === 'prosecution' || t === 'office'))) return false
    const human = r.kind === 'person' || r.kind === 'role' || r.kind === 'group'
    if (many !== (r.number === 'p' || r.kind === 'group')) return false
    if (sides.thingPossessives.has(low) ? human : sides.humanPossessives.has(low) && !human) return false
    return sex === '' || r.gender === null || r.gender === (sex === 'Fem' ? 'f' : 'm')
  }
  const near = (t: Trace): boolean => t.word < word && sentence - (d.r.words.sentence[t.word] ?? 0) <= 2 && fits(d.referents[t.referent])
  const canOwn = (kind: Referent['kind'] | undefined): boolean => kind === 'person' || (kind === 'organisation' && !sides.humanPossessives.has(low))
  // « la société Delvia »: the name of the noun before it
  const rank = (at: number) =>
    subjectRank(d.r, at) ?? (headOf(d.r, at) === at - 1 && isNoun(d.r, at - 1) ? subjectRank(d.r, at - 1) : null) ?? apposedRank(d.r, at)
  const isTopic = (t: Trace): boolean => canOwn(d.referents[t.referent]?.kind) && (rank(t.word) !== null || t.word === sentenceFirst(d.r, t.word))
  const about = [...d.sources.filter(near), ...d.names.filter(t => near(t) && isTopic(t))]
  const last = about.reduce<Trace | null>((before, t) => (before && before.word >= t.word ? before : t), null)
  const group = many
    ? describedSubjects(d, word)
        .map(({ phrase }) => phrase)
        .filter(phrase => phrase.number === 'p' && phrase.head > (last?.word ?? -1))
        .at(-1)
    : undefined
  return group ? groupOf(d, group) : (last?.referent ?? null)
}

/** "The haulier, Marlow, denies it": a name behind the noun and the comma that it explains. */
function apposedRank(r: Reading, at: number): ReturnType<typeof subjectRank> {
  const comma = uposOf(r, at - 1) === 'DET' ? at - 2 : at - 1
  return isComma(r, comma) && isNoun(r, comma - 1) && comma > sentenceFirst(r, at) ? subjectRank(r, comma - 1) : null
}

/** « les familles », "the tenants": the group that a subject calls so. */
function groupOf(d: Discourse, phrase: Phrase): number {
  const known = d.referents.find(r => r.kind === 'group' && r.labels.some(l => l.text === phrase.text))
  if (known) return known.index
  const { text, gender, number, role, head } = phrase
  const noun = role?.noun ?? null
  return addUnnamed(d, {
    kind: 'group',
    named: false,
    anonymous: true,
    text,
    head: d.r.words.lemma[head] ?? '',
    gender,
    number,
    noun,
    of: null,
    side: null,
    definite: true,
  })
}

/** « son client », "her client" after counsel: whom she speaks for. */
export function recallClient(d: Discourse, phrase: Phrase): number | null {
  if (phrase.determiner !== 'possessive' || !d.r.pack.sides.clients.has(d.r.words.lemma[phrase.head] ?? '')) return null
  const counsel = counselBefore(d, phrase.first)
  const client = counsel?.side === null || counsel?.side === undefined ? undefined : d.referents[counsel.side]
  return client?.kind === 'person' ? client.index : null
}
