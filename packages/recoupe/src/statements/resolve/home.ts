import type { WorldEntry } from '../../lang/world/index.ts'
import { fold } from '../../text/index.ts'
import { relationOf } from '../reading.ts'
import { datedPlaces, placeCalled } from './dateline.ts'
import { type Discourse, type Home, ofEntry, voiceOfNamed } from './discourse.ts'
import type { Referent } from './referent.ts'
import { sovereigns } from './sovereign.ts'
import { quarrelsWithUnknown } from './speaking-lands.ts'
import { stateBeside } from './states.ts'
import type { StoryFacts } from './story-facts.ts'

/** How many mentions must point to one country, and what share of all that point to any. */
const MENTIONS = 3
const SHARE = 0.7
/**
 * What the one of two parties to a quarrel that is known for a state is worth, since the prefect may be the other one's; and what a state that no table
 * knows is worth where only other reports are at home in it, since this one may be written abroad.
 */
const OPEN = 0.55

/** The same where the dateline is the capital of that country. */
const CAPITAL_SHARE = 0.4

/** How much more often than another one a state outside the table must be named. */
const UNLISTED_SHARE = 2

/** How many phrases of a country's own institutions make it the home of a report that names no other. */
const PHRASES = 2

/**
 * The country at home in a report: where its dateline and most of its offices, cities and bodies lie. A report from home says *le
 * ministre* and leaves its country out; a report that speaks of several countries has no home, and says nothing of whose minister it is.
 * Where no country is named at all, words of one country's institutions (*préfète*, "Downing Street") are weak evidence.
 */
export function findHome(d: Discourse): Home | null {
  const acting = actingStates(d)
  const home = homeAmong(d, acting)
  return home === null ? null : { ...home, among: acting.size > 1 }
}

function homeAmong(d: Discourse, acting: ReadonlySet<number>): Omit<Home, 'among'> | null {
  const dated = datedState(d)
  if (dated !== null) return dated
  const unlisted = d.referents.filter(r => r.kind === 'country' && r.entry === null)
  const counts = countryMentions(d)
  let all = 0
  for (const n of counts.values()) all += n
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (unlisted.length > 0) {
    const state = stateOutsideTable(unlisted, all)
    return state === null ? null : { entry: null, referent: state, confidence: quarrelsWithUnknown(d, state) ? OPEN : 0.75 }
  }
  const abroad = acting.size > 1 && countryOfInstitutions(d) === null && countryOfDateline(d) !== best?.[0]
  if (best && !abroad && best[1] >= MENTIONS && best[1] >= all * SHARE) return { entry: best[0], referent: null, confidence: 0.9 }
  // one country alone, however seldom
  if (best && !abroad && counts.size === 1 && best[1] >= MENTIONS - 1) return { entry: best[0], referent: null, confidence: 0.7 }
  // LONDON, where a good part of what is named lies in that country
  const capital = countryOfDateline(d, 'capital')
  if (capital !== null && (counts.get(capital) ?? 0) >= all * CAPITAL_SHARE) return { entry: capital, referent: null, confidence: 0.7 }
  const hinted = institutionsOfOne(d)
  if (hinted === null) return null
  const others = all - (counts.get(hinted.country) ?? 0)
  // « l'agence régionale de santé » is no other country's, were another one named in passing
  if (hinted.sure && others <= hinted.phrases && [...acting].every(state => d.referents[state]?.entry === hinted.country))
    return { entry: hinted.country, referent: null, confidence: others === 0 ? 0.75 : 0.66 }
  return others === 0 ? { entry: hinted.country, referent: null, confidence: 0.6 } : null
}

/** The home that the other reports of a story have, for one that tells of none and in which no other state acts. */
export function homeOfStory(d: Discourse, { home }: StoryFacts): Home | null {
  if (home === null) return null
  const acting = [...actingStates(d)].map(state => d.referents[state])
  if (home.entry !== null) return acting.every(r => r?.entry === home.entry) ? { entry: home.entry, referent: null, confidence: TOLD, among: false } : null
  const state = d.referents.find(r => r.kind === 'country' && r.entry === null && r.labels.some(l => fold(l.text) === fold(home.name)))
  return state && acting.every(r => r === state) ? { entry: null, referent: state.index, confidence: OPEN, among: false } : null
}

/** What the home that other reports have is worth in one that tells of none. */
const TOLD = 0.68

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

/** *LESKAR (Talvanie)*, *VELBRUNE, France*: a dateline that names its country, or a capital whose country the report names as such. */
function datedState(d: Discourse): Omit<Home, 'among'> | null {
  const { city, land } = datedPlaces(d.r)
  for (const name of [land, city]) {
    if (name === null) continue
    const [listed, ...others] = d.world.lookup(name, d.r.pack.language).map(({ entry }) => entry)
    // *Georgia* is a state of two kinds
    if (listed?.sort === 'country' && others.every(o => o.country === listed.key)) return { entry: listed.key, referent: null, confidence: 0.9 }
    const place = placeCalled(d, name)
    const state = place === null ? undefined : d.referents[d.capitals.get(place) ?? place]
    if (state && state.kind === 'country' && state.entry === null) return { entry: null, referent: state.index, confidence: 0.9 }
  }
  return null
}

/** The countries that act in a report: those whose governments, ministers or armies it names as theirs, and those that are the subject of a clause. */
function actingStates(d: Discourse): ReadonlySet<number> {
  const acting = new Set<number>()
  for (const sovereign of sovereigns(d.r)) {
    const state = stateBeside(d, sovereign)
    if (state !== null) acting.add(state)
  }
  for (const { referent, word } of d.names) {
    const state = voiceOfNamed(d, referent)
    if (d.referents[state]?.kind === 'country' && relationOf(d.r, word) === 'nsubj') acting.add(state)
  }
  return acting
}

/** *ROQUEMAILLE (Var)*, *VELBRUNE, France*: the last part of a dateline that the table knows. */
function countryOfDateline(d: Discourse, sort: WorldEntry['sort'] | null = null): string | null {
  const { dateline } = d.r.analysis.document.report
  if (dateline === null) return null
  for (const part of dateline.place.split(/[(),]/u).reverse()) {
    const name = part.trim()
    const found = name === '' ? undefined : d.world.lookup(name, d.r.pack.language)[0]
    if (found?.entry.country && (sort === null || found.entry.sort === sort)) return found.entry.country
  }
  return null
}

/**
 * The state outside the table that a report is at home in: the only one that acts in it (`findStates`) or the one named most by far, where hardly a
 * country of the table is named. Null where several act.
 */
function stateOutsideTable(states: readonly Referent[], listed: number): number | null {
  const [first, second] = [...states].sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
  if (!first || listed > first.mentions.length) return null
  return second && (first.mentions.length < MENTIONS || first.mentions.length < second.mentions.length * UNLISTED_SHARE) ? null : first.index
}

/** The one country whose institutions the text calls by the names they have at home. */
const countryOfInstitutions = (d: Discourse): string | null => institutionsOfOne(d)?.country ?? null

interface Institutions {
  readonly country: string
  readonly phrases: number
  /** True where one of them is no other country's. */
  readonly sure: boolean
}

function institutionsOfOne(d: Discourse): Institutions | null {
  const text = d.r.text.toLowerCase().replaceAll('’', "'")
  const { institutions, ownInstitutions } = d.r.pack.sides
  const found: Institutions[] = []
  for (const country of new Set([...Object.keys(institutions), ...Object.keys(ownInstitutions)])) {
    const own = (ownInstitutions[country] ?? []).filter(phrase => holdsPhrase(text, phrase)).length
    const phrases = own + (institutions[country] ?? []).filter(phrase => holdsPhrase(text, phrase)).length
    if (phrases > 0) found.push({ country, phrases, sure: own > 0 })
  }
  const [best, second] = found.sort((a, b) => Number(b.sure) - Number(a.sure) || b.phrases - a.phrases || (a.country < b.country ? -1 : 1))
  if (!best || (!best.sure && best.phrases < PHRASES)) return null
  return second && (second.sure || second.phrases * 2 >= best.phrases + Number(best.sure)) ? null : best
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
