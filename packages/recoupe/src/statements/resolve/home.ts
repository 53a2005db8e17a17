import type { WorldEntry } from '../../lang/world/index.ts'
import { fold } from '../../text/index.ts'
import { isComma, isFiniteVerb, lowOf, type Reading, sentenceFirst, uposOf } from '../reading.ts'
import { type AtHand, type Discourse, type Home, ofEntry } from './discourse.ts'
import { isAssociation } from './kinds-of-body.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'
import { strayState } from './stray-state.ts'

/** How many mentions must point to one country, and what share of all that point to any. */
const MENTIONS = 3
const SHARE = 0.7

/** How many phrases of a country's own institutions make it the home of a report that names no other. */
const PHRASES = 2

/**
 * The country at home in a report: where its dateline and most of its offices, cities and bodies lie. A report from home says *le
 * ministre* and leaves its country out; a report that speaks of several countries has no home, and says nothing of whose minister it is.
 * Where no country is named at all, words of one country's institutions (*préfète*, "Downing Street") are weak evidence.
 */
export function findHome(d: Discourse): Home | null {
  const counts = countryMentions(d)
  let all = 0
  for (const n of counts.values()) all += n
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (best && best[1] >= MENTIONS && best[1] >= all * SHARE) return { entry: best[0], referent: null, confidence: 0.9 }
  // one country alone, however seldom
  if (best && counts.size === 1 && best[1] >= MENTIONS - 1) return { entry: best[0], referent: null, confidence: 0.7 }
  const state = stateOutsideTable(d, all)
  if (state !== null) return { entry: null, referent: state, confidence: 0.75 }
  const hinted = countryOfInstitutions(d)
  if (hinted === null) return null
  return all === (counts.get(hinted) ?? 0) ? { entry: hinted, referent: null, confidence: 0.6 } : null
}

/** The referent of the home country, made where only its key is known. */
export function homeReferent(d: Discourse): number | null {
  if (d.home === null) return null
  return d.home.entry === null ? d.home.referent : ofEntry(d, d.home.entry)
}

function countryMentions(d: Discourse): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (country: string, n: number): void => {
    counts.set(country, (counts.get(country) ?? 0) + n)
  }
  for (const referent of d.referents) {
    const entry = referent.entry === null ? undefined : d.world.entry(referent.entry)
    if (!entry?.country || entry.sort === 'news-agency' || entry.sort === 'newspaper' || entry.sort === 'broadcaster') continue
    // an office of the state at home is named without its country, which a foreign one seldom is
    add(entry.country, referent.mentions.length * (entry.sort === 'office' || entry.sort === 'ministry' ? 2 : 1))
  }
  const dated = countryOfDateline(d)
  if (dated !== null) add(dated, 2)
  return counts
}

/** *ROQUEMAILLE (Var)*, *VELBRUNE, France*: the last part of a dateline that the table knows. */
function countryOfDateline(d: Discourse): string | null {
  const { dateline } = d.r.analysis.document.report
  if (dateline === null) return null
  for (const part of dateline.place.split(/[(),]/u).reverse()) {
    const name = part.trim()
    const found = name === '' ? undefined : d.world.lookup(name, d.r.pack.language)[0]
    if (found?.entry.country) return found.entry.country
  }
  return null
}

/**
 * A country that the table does not know acts as one: it has a government, ministers, an army (« le gouvernement de Sarnée »,
 * "Sarnea's electoral commission"). Only the one of its kind is home, and only where hardly a country of the table is named.
 */
function stateOutsideTable(d: Discourse, listed: number): number | null {
  const acting = new Map<number, number>()
  for (const trace of d.names) {
    const named = d.referents[trace.referent]
    if (!named || named.entry !== null || named.kind === 'person' || named.kind === 'medium' || isAssociation(d, named)) continue
    if (governs(d, trace.word)) acting.set(trace.referent, (acting.get(trace.referent) ?? 0) + 1)
  }
  for (let i = 0; i < d.r.words.count; i++) {
    // "Torland's electoral commission", where no name was found
    if ((d.r.name[i] ?? -1) < 0 && uposOf(d.r, i) === 'PROPN' && /^[’']s$/u.test(lowOf(d.r, i + 1)) && governs(d, i)) {
      const stray = strayState(d, i)
      if (stray !== null) acting.set(stray, (acting.get(stray) ?? 0) + 1)
    }
    if (uposOf(d.r, i) !== 'ADJ' || !(isStately(d, i - 1) || isStately(d, i + 1))) continue
    const state = unlistedOf(d, i)
    if (state !== null) acting.set(state, (acting.get(state) ?? 0) + 1)
  }
  const [best] = [...acting.keys()]
  if (best === undefined || acting.size > 1) return null
  return listed <= (d.referents[best]?.mentions.length ?? 0) ? best : null
}

/** Does a noun of government take the name at `word` as its own: *gouvernement de X*, "X's foreign minister"? */
function governs(d: Discourse, word: number): boolean {
  const { r } = d
  const stately = (i: number): boolean => isStately(d, i)
  let before = word - 1
  while (before > word - 4 && (uposOf(r, before) === 'ADP' || uposOf(r, before) === 'DET')) before--
  if (before < word - 1 && before >= 0 && (r.words.sentence[before] ?? -1) === (r.words.sentence[word] ?? -2) && stately(before)) return true
  let after = (r.name[word] ?? -1) < 0 ? word + 1 : word
  while (r.name[after] === r.name[word] && (r.name[word] ?? -1) >= 0 && after < r.words.count) after++
  if (!/^[’']s?$/u.test(lowOf(r, after))) return false
  for (let i = after + 1; i <= after + 3; i++) if (stately(i)) return true
  return false
}

/** *général* of « secrétaire général » is no general. */
const insideTitle = (r: Reading, i: number): boolean =>
  i > 0 && (rolesOf(r).at(r.text, r.words.start[i - 1] ?? 0)?.end ?? 0) >= (r.words.end[i] ?? Number.POSITIVE_INFINITY)

/** A noun of government at word `i`, or of a body that only a state has: *armée*, *ministre*, "electoral commission". */
function isStately(d: Discourse, i: number): boolean {
  if (i < 0 || insideTitle(d.r, i)) return false
  const noun = rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0)?.noun
  const traits = noun?.traits ?? []
  if (noun && d.r.pack.sides.stateBodies.has(noun.lemma)) return true
  // « conseil d'administration » is no administration
  if (traits.includes('government')) return !(uposOf(d.r, i - 1) === 'ADP' && noun !== undefined)
  return traits.includes('state') && traits.includes('official') && !(noun && d.r.pack.sides.ranksOfMen.has(noun.lemma))
}

/**
 * The place outside the table that an adjective at word `i` is made of: « l'armée dorane » of *Dora*, « morvélien » of *Morvel*.
 * Null where none is named, or two fit.
 */
function unlistedOf(d: Discourse, i: number): number | null {
  const word = fold(lowOf(d.r, i))
  let found: number | null = null
  for (const { index, kind, entry, labels } of d.referents) {
    if (entry !== null || kind === 'person' || kind === 'medium' || kind === 'document') continue
    const name = fold(labels[0]?.text ?? '')
    if (name.length < 4 || !/^\p{L}+$/u.test(name)) continue
    const stem = name.replace(/[aeiouy]+$/u, '')
    if (stem.length < 3 || word === name || !word.startsWith(stem)) continue
    const ending = word.slice(stem.length)
    if (![...d.r.pack.sides.demonymEndings].some(e => fold(e) === ending)) continue
    if (found !== null && found !== index) return null
    found = index
  }
  return found
}

/** The state outside the table by whose adjective a phrase from `first` to `last` names it. */
export function unlistedStateOf(d: Discourse, first: number, last: number): number | null {
  for (let i = first; i <= last; i++) {
    const upos = uposOf(d.r, i)
    const state = upos === 'ADJ' || upos === 'PROPN' ? unlistedOf(d, i) : null
    if (state !== null) return state
  }
  return null
}

/**
 * The state that a ministry or a minister at `word` serves, where the phrase leaves it out: that of the capital at the head of the sentence
 * (« À Lisbonne, le ministère de la Mer »), the one at home, the one that spoke just before, or the only one named in the sentences before.
 */
export function stateNear(d: Discourse, word: number): AtHand | null {
  if (word < 0) return homeAtHand(d)
  return capitalAhead(d, word) ?? homeAtHand(d) ?? stateThatSpoke(d, word) ?? onlyStateBefore(d, word)
}

function homeAtHand(d: Discourse): AtHand | null {
  const home = homeReferent(d)
  return home !== null && d.home !== null ? { referent: home, confidence: d.home.confidence } : null
}

function capitalAhead(d: Discourse, word: number): AtHand | null {
  const first = sentenceFirst(d.r, word)
  for (const trace of d.names) {
    if (trace.word <= first || trace.word >= word) continue
    if (uposOf(d.r, trace.word - 1) !== 'ADP' || !(trace.word - 1 === first || isComma(d.r, trace.word - 2))) continue
    const entry = d.world.entry(d.referents[trace.referent]?.entry ?? '')
    if (entry?.sort !== 'capital' || !entry.country) continue
    for (let i = trace.word; i < word; i++) if (isFiniteVerb(d.r, i)) return null
    const referent = ofEntry(d, entry.country)
    return referent === null ? null : { referent, confidence: 0.7 }
  }
  return null
}

/** "Seychelles accused … Foreign Minister X said": the state that spoke just before. */
/** The state that spoke last, within two sentences. */
export function stateThatSpoke(d: Discourse, word: number): AtHand | null {
  const before = d.sources.filter(s => s.word < word).at(-1)
  if (!before) return null
  const distance = (d.r.words.sentence[word] ?? 0) - (d.r.words.sentence[before.word] ?? 0)
  const speaker = d.referents[before.referent]
  const state = speaker && isState(d, speaker) ? speaker.index : (speaker?.side ?? null)
  return distance <= 2 && state !== null && isState(d, d.referents[state]) ? { referent: state, confidence: 0.65 } : null
}

/** How many sentences back a state may be named. */
const NEAR = 3

const PLACES: ReadonlySet<WorldEntry['sort']> = new Set(['capital', 'city', 'region', 'territory'])

function onlyStateBefore(d: Discourse, word: number): AtHand | null {
  const sentence = d.r.words.sentence[word] ?? 0
  let found: number | null = null
  for (const trace of d.names) {
    if (trace.word >= word || sentence - (d.r.words.sentence[trace.word] ?? 0) > NEAR) continue
    const named = d.referents[trace.referent]
    const entry = d.world.entry(named?.entry ?? '')
    // a town or a region is where something lies, not whose minister speaks
    const country = entry && !PLACES.has(entry.sort) ? entry.country : null
    const state = named && isState(d, named) ? named.index : country ? ofEntry(d, country) : null
    if (state === null) continue
    if (found !== null && found !== state) return null
    found = state
  }
  return found === null ? null : { referent: found, confidence: 0.6 }
}

/** The one country whose institutions the text calls by the names they have at home. */
function countryOfInstitutions(d: Discourse): string | null {
  const text = d.r.text.toLowerCase()
  const found = new Map<string, number>()
  for (const [country, phrases] of Object.entries(d.r.pack.sides.institutions)) {
    let n = 0
    for (const phrase of phrases) if (holdsPhrase(text, phrase)) n++
    if (n > 0) found.set(country, n)
  }
  const [best, second] = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] >= PHRASES && (second?.[1] ?? 0) * 2 < best[1] ? best[0] : null
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + phrase.length])) return true
  return false
}

/** A referent that is a country: of the table, or the home that the table does not know. */
export function isState(d: Discourse, referent: Referent | undefined): boolean {
  return referent !== undefined && (referent.kind === 'country' || (d.home?.referent ?? -1) === referent.index)
}
