import type { RoleNoun, RoleTrait } from '../../lang/roles.ts'
import type { EntityKind } from '../../types/index.ts'
import { voiceOf } from '../noun-phrase.ts'
import { lemmaOf } from '../reading.ts'
import { addUnnamed, type Discourse, ofEntry, type Trace } from './discourse.ts'
import { isCompany, lastBody } from './find-capacities.ts'
import type { Phrase } from './phrase.ts'
import type { Referent } from './referent.ts'
import type { Answer } from './resolve-pronoun.ts'

const has = (noun: RoleNoun | null, ...traits: readonly RoleTrait[]): boolean => noun !== null && traits.some(t => noun.traits.includes(t))

/**
 * Who a description without a name stands for: « le responsable », « la société », "the 71-year-old". First somebody who was
 * presented under the same noun, then, for a bare definite, the last speaker whom it can fit; else somebody new.
 */
export function resolveDescription(d: Discourse, phrase: Phrase): Answer {
  const recalled = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' ? recall(d, phrase) : null
  return recalled ?? { referent: introduce(d, phrase), confidence: 0.9 }
}

function recall(d: Discourse, phrase: Phrase): Answer | null {
  const lemma = phrase.role?.noun.lemma ?? lemmaOf(d.r, phrase.head)
  const bound = phrase.complements.length > 0 || phrase.country !== null
  const same = lastWhere(d, phrase, referent => referent.heads.has(lemma) && fits(referent, phrase) && sameBody(d, referent, phrase))
  if (same !== null) return { referent: same, confidence: 0.9 }
  if (bound || phrase.last > phrase.head + 1) return null
  return recallByKind(d, phrase)
}

/** A bare definite that names a kind (« la société », « l'élue », "the agency"): the last one of that kind. */
function recallByKind(d: Discourse, phrase: Phrase): Answer | null {
  const noun = phrase.role?.noun ?? null
  if (has(noun, 'document')) return recallLast(d, phrase, r => r.kind === 'document', 0.75)
  if (has(noun, 'medium')) return recallLast(d, phrase, r => r.named && r.kind === 'medium', 0.6)
  // « le parquet », « la mairie » are somebody of their own, unless they were mentioned under that noun
  if (has(noun, 'office', 'government', 'group', 'kin', 'spokesperson', 'anonymous')) return null
  if (has(noun, 'organisation')) return recallCompany(d, phrase)
  if (phrase.number === 'p') return null
  if (has(noun, 'state', 'head', 'justice', 'official')) return recallNear(d, phrase, noun)
  // a noun that cannot speak recalls nobody
  if (noun === null && voiceOf(d.r, phrase.head) < 0.5) return null
  return recallLast(d, phrase, r => (r.kind === 'person' || r.kind === 'role') && r.number !== 'p', 0.65)
}

/**
 * « la société », "the firm": the company that the report is about, weighing how often it is named, whether it speaks, and how
 * near it stands. Two that weigh alike leave it open.
 */
function recallCompany(d: Discourse, phrase: Phrase): Answer | null {
  const sentence = d.r.words.sentence[phrase.first] ?? 0
  const spoke = new Set(d.sources.filter(s => s.word < phrase.first).map(s => s.referent))
  const weights = new Map<number, number>()
  for (const { referent, word } of [...d.names, ...d.sources]) {
    const candidate = d.referents[referent]
    if (word >= phrase.first || !candidate || !isCompany(d, candidate)) continue
    const distance = Math.min(8, sentence - (d.r.words.sentence[word] ?? 0))
    const weight = 0.6 * Math.log(1 + candidate.mentions.length) + (spoke.has(referent) ? 0.3 : 0) - 0.12 * distance
    if (weight > (weights.get(referent) ?? Number.NEGATIVE_INFINITY)) weights.set(referent, weight)
  }
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (!best) return null
  const margin = second ? best[1] - second[1] : 1
  return margin < 0.08 ? null : { referent: best[0], confidence: Math.min(0.8, 0.55 + margin * 0.4) }
}

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
  const kind = nameless ? kindOf(phrase, noun) : 'organisation'
  const person = kind === 'role' || kind === 'group'
  const of = phrase.complements[0] ?? (phrase.determiner === 'possessive' ? possessor(d, phrase) : null)
  const known = kind === 'government' || kind === 'organisation' ? sameInstitution(d, phrase) : null
  if (known !== null) return known
  return addUnnamed(d, {
    kind,
    named: !person && kind !== 'document',
    anonymous: isAnonymous(kind, noun, phrase),
    text: phrase.text,
    head: noun?.lemma ?? lemmaOf(d.r, phrase.head),
    gender: phrase.gender,
    number: phrase.number,
    noun,
    of,
    side: sideOfDescription(d, phrase, noun, of),
  })
}

/** « sa porte-parole » is whose who spoke last, within two sentences; else of the body named last. */
export function possessor(d: Discourse, phrase: Phrase): number | null {
  const before = [...d.sources].reverse().find(s => s.word < phrase.first)
  const near = before && (d.r.words.sentence[phrase.first] ?? 0) - (d.r.words.sentence[before.word] ?? 0) <= 2
  return near ? before.referent : lastBody(d, phrase.first, -1)
}

/** One institution, however often described in the same words: « la préfecture du Var ». */
function sameInstitution(d: Discourse, phrase: Phrase): number | null {
  const found = d.referents.find(r => !r.anonymous && r.kind !== 'person' && r.labels.some(l => l.text.toLowerCase() === phrase.text.toLowerCase()))
  return found?.index ?? null
}

/** A name that was not recognised as one still is no anonymous source. */
const isUnknownName = (d: Discourse, phrase: Phrase, noun: RoleNoun | null): boolean => noun === null && d.r.words.upos[phrase.head] === 'PROPN'

function kindOf(phrase: Phrase, noun: RoleNoun | null): EntityKind {
  if (has(noun, 'document', 'norm')) return 'document'
  if (has(noun, 'medium')) return 'medium'
  if (has(noun, 'person')) return phrase.number === 'p' ? 'group' : 'role'
  if (has(noun, 'anonymous')) return 'role'
  if (has(noun, 'government')) return 'government'
  if (has(noun, 'office', 'organisation')) return 'organisation'
  if (has(noun, 'group')) return 'group'
  return phrase.number === 'p' ? 'group' : 'role'
}

/** People without a name are anonymous; institutions, metonymic offices and parties are not. */
function isAnonymous(kind: EntityKind, noun: RoleNoun | null, phrase: Phrase): boolean {
  if (has(noun, 'anonymous')) return true
  switch (kind) {
    case 'role':
      return true
    case 'group':
      // « les pompiers », « les gendarmes » are a service; « des pompiers » are some of its people
      if (has(noun, 'state') && phrase.determiner === 'definite') return false
      return has(noun, 'person') || phrase.determiner === 'indefinite' || phrase.determiner === 'none'
    case 'document':
      return phrase.determiner === 'indefinite' || phrase.determiner === 'none'
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
  const official = has(noun, 'spokesperson', 'head', 'official', 'state', 'government', 'office', 'justice', 'counsel', 'document')
  if (!official && phrase.determiner !== 'possessive') return null
  const stately = has(noun, 'official', 'state', 'government', 'spokesperson', 'document', 'ruler')
  if (phrase.country !== null && stately) return ofEntry(d, phrase.country)
  if (of !== null) return sideOfBody(d, noun, of)
  return has(noun, 'state', 'government') && d.home !== null ? ofEntry(d, d.home) : null
}

/** A court or a party described by its place speaks for itself; a government described by its leader does not speak for him. */
function sideOfBody(d: Discourse, noun: RoleNoun | null, of: number): number | null {
  const body = d.referents[of]
  if (!body) return null
  if (has(noun, 'organisation', 'justice') && !has(noun, 'government', 'head', 'spokesperson')) return null
  if (body.kind === 'person' && !has(noun, 'counsel', 'spokesperson')) return null
  if (has(noun, 'state', 'government') && body.kind === 'place') return d.home === null ? body.side : ofEntry(d, d.home)
  return body.side ?? of
}
