import { lowOf, type Reading } from '../reading.ts'
import { plainRelation } from '../tree.ts'
import { isAgent } from './agents.ts'
import { clientBefore } from './clients.ts'
import type { Discourse } from './discourse.ts'
import { lastBody } from './find-capacities.ts'
import { isState } from './home.ts'
import { bodyCalledAt } from './institutions.ts'
import type { Phrase } from './phrase.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'

/** How many sentences back an owner may stand. */
const REACH = 2

/**
 * Whose somebody is whom a possessive belongs to: « sa porte-parole », "its chief executive". The body that the sentence itself or the one before it
 * is about comes first, then whoever spoke last, then the body named last. An office has neither counsel nor family; the speaker of « notre » is no owner.
 */
export function possessor(d: Discourse, phrase: Phrase): number | null {
  const word = possessiveIn(d.r, phrase)
  if (word < 0 || d.r.pack.hedges.firstPerson.has(lowOf(d.r, word))) return null
  const asked = kindAsked(d.r, word)
  if (isOneOf(phrase, 'counsel') || isAgent(d, phrase.role?.noun ?? null)) return clientBefore(d, word)
  const found = subjectBefore(d, phrase, asked) ?? lastOwner(d, phrase, asked)
  const owner = found === null ? undefined : d.referents[found]
  if (!owner || !isOneOf(phrase, 'counsel', 'kin', 'private', 'group')) return found
  const office = owner.kind === 'government' || owner.kind === 'place' || owner.capacities.some(c => c.noun.traits.some(t => t === 'office' || t === 'justice'))
  return office ? null : found
}

const isOneOf = (phrase: Phrase, ...traits: readonly string[]): boolean => phrase.role?.noun.traits.some(t => traits.includes(t)) ?? false

function possessiveIn(r: Reading, phrase: Phrase): number {
  for (let i = phrase.first; i <= phrase.head; i++) if (r.words.features[i]?.Poss === 'Yes') return i
  return -1
}

type Asked = 'human' | 'thing' | 'any'

const kindAsked = (r: Reading, word: number): Asked =>
  r.pack.sides.humanPossessives.has(lowOf(r, word)) ? 'human' : r.pack.sides.thingPossessives.has(lowOf(r, word)) ? 'thing' : 'any'

function answers(referent: Referent | undefined, asked: Asked): boolean {
  if (!referent) return false
  const human = referent.kind === 'person' || referent.kind === 'role'
  return asked === 'any' || human === (asked === 'human')
}

/** « Le club, lui, n'y croit pas. “…”, s'agace son président »: the body that is the subject of a sentence later than the one that spoke last. */
function subjectBefore(d: Discourse, phrase: Phrase, asked: Asked): number | null {
  if (asked === 'human' || !isOneOf(phrase, 'head', 'manager', 'spokesperson', 'official', 'unionist', 'member', 'state', 'government')) return null
  const { words } = d.r
  const here = words.sentence[phrase.first] ?? 0
  const spoke = d.sources.filter(s => s.word < phrase.first).at(-1)
  // « D'après une source, le Front pourrait … “…”, dit son porte-parole »: who is only cited is not what the sentence is about
  const cited = spoke !== undefined && plainRelation(words.relation[spoke.word] ?? '') === 'obl'
  const stop = Math.max(spoke ? (words.sentence[spoke.word] ?? 0) + (cited ? 0 : 1) : 0, here - REACH)
  for (let word = phrase.first - 1; word >= 0 && (words.sentence[word] ?? 0) >= stop && word !== spoke?.word; word--) {
    if ((d.r.quotation[word] ?? -1) !== (d.r.quotation[phrase.first] ?? -1) || plainRelation(words.relation[word] ?? '') !== 'nsubj') continue
    const body = bodyOf(d, word)
    if (body !== null && answers(d.referents[body], 'thing')) return body
  }
  return null
}

function bodyOf(d: Discourse, word: number): number | null {
  const name = d.r.name[word] ?? -1
  if (name >= 0) {
    const referent = d.referents[d.ofName[name] ?? -1]
    return referent && (referent.kind === 'organisation' || referent.kind === 'government' || referent.kind === 'medium' || isState(d, referent))
      ? referent.index
      : null
  }
  return rolesOf(d.r)
    .at(d.r.text, d.r.words.start[word] ?? 0)
    ?.noun.traits.includes('organisation')
    ? bodyCalledAt(d, word)
    : null
}

function lastOwner(d: Discourse, phrase: Phrase, asked: Asked): number | null {
  const sentence = d.r.words.sentence[phrase.first] ?? 0
  // « … a dit un diplomate de l'ONU. Son directeur général … »: nobody without a name has a managing director
  const managed = isOneOf(phrase, 'manager')
  // « une source diplomatique … Son porte-parole »: nor has a source a spokesman
  const led = managed || isOneOf(phrase, 'spokesperson', 'head')
  const isSource = (referent: Referent | undefined): boolean => referent?.capacities.some(c => c.noun.traits.includes('anonymous')) ?? false
  const owns = (referent: Referent | undefined): boolean =>
    answers(referent, asked) && !(managed && (referent?.kind === 'role' || referent?.kind === 'group')) && !(led && isSource(referent))
  const before = [...d.sources].reverse().find(s => s.word < phrase.first && owns(d.referents[s.referent]))
  if (before && sentence - (d.r.words.sentence[before.word] ?? 0) <= REACH) {
    const since = namedSince(d, before.word, phrase.first, before.referent)
    if (since === null || d.referents[before.referent]?.kind !== 'person' || asked === 'human') return before.referent
    // « … , a lancé Caldani. L'exploitant, Ventalis, dément. “…”, dit sa porte-parole »: the text has gone over to somebody else
    return ['person', 'place'].includes(d.referents[since]?.kind ?? '') ? null : since
  }
  if (asked === 'human') return lastPerson(d, phrase)
  // a state has ministers and ambassadors, a firm has directors
  if (isOneOf(phrase, 'state', 'government')) return lastBody(d, phrase.first, -1, r => isState(d, r) || r.kind === 'government')
  return lastBody(d, phrase.first, -1, undefined, managed)
}

/** Where the name of what a sentence is about stands: « L'exploitant, Ventalis, dément. » */
const TOPICS: ReadonlySet<string> = new Set(['nsubj', 'appos', 'root'])

/** Whom the reporter named last as what a sentence is about, between two words and outside of what is quoted; null where nobody but the one given. */
function namedSince(d: Discourse, from: number, to: number, but: number): number | null {
  const own = d.r.quotation[to] ?? -1
  const named = d.names.filter(t => t.word > from && t.word < to && t.referent !== but && (d.r.quotation[t.word] ?? -1) === own)
  return named.filter(t => TOPICS.has(plainRelation(d.r.words.relation[t.word] ?? ''))).at(-1)?.referent ?? null
}

/** "The mayor, Ruth Salt, has shut the bridge. Her deputy …": the person who was the subject last, with nobody else named since. */
function lastPerson(d: Discourse, phrase: Phrase): number | null {
  const { sentence } = d.r.words
  const isPerson = (referent: number): boolean => d.referents[referent]?.kind === 'person'
  // the person whose possessive it is is not among them: "her deputy, Colin Marsh"
  const before = d.names.filter(t => t.word < phrase.first && isPerson(t.referent)).at(-1)
  if (!before || (sentence[phrase.first] ?? 0) - (sentence[before.word] ?? 0) > REACH) return null
  const beside = d.names.filter(t => t.word < phrase.first && sentence[t.word] === sentence[before.word] && isPerson(t.referent))
  return beside.every(t => t.referent === before.referent) ? before.referent : null
}
