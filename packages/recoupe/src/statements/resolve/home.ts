import { lowOf, type Reading, uposOf } from '../reading.ts'
import { type Discourse, type Home, ofEntry } from './discourse.ts'
import { isAssociation } from './institutions.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'

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
  const [best] = [...acting.keys()]
  if (best === undefined || acting.size > 1) return null
  return listed <= (d.referents[best]?.mentions.length ?? 0) ? best : null
}

/** Does a noun of government take the name at `word` as its own: *gouvernement de X*, "X's foreign minister"? */
function governs(d: Discourse, word: number): boolean {
  const { r } = d
  const traitsAt = (i: number): readonly string[] => (insideTitle(r, i) ? [] : (rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun.traits ?? []))
  const stately = (i: number): boolean => {
    const traits = traitsAt(i)
    return traits.includes('government') || (traits.includes('state') && traits.includes('official'))
  }
  let before = word - 1
  while (before > word - 4 && (uposOf(r, before) === 'ADP' || uposOf(r, before) === 'DET')) before--
  if (before < word - 1 && before >= 0 && (r.words.sentence[before] ?? -1) === (r.words.sentence[word] ?? -2) && stately(before)) return true
  let after = word
  while (r.name[after] === r.name[word] && (r.name[word] ?? -1) >= 0 && after < r.words.count) after++
  if (!/^[’']s?$/u.test(lowOf(r, after))) return false
  for (let i = after + 1; i <= after + 3; i++) if (stately(i)) return true
  return false
}

/** *général* of « secrétaire général » is no general. */
const insideTitle = (r: Reading, i: number): boolean =>
  i > 0 && (rolesOf(r).at(r.text, r.words.start[i - 1] ?? 0)?.end ?? 0) >= (r.words.end[i] ?? Number.POSITIVE_INFINITY)

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
