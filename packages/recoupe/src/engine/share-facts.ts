import type { CrossCheckInput } from '../claims/input.ts'
import { packs } from '../lang/packs.ts'
import { extractStatements } from '../statements/extract.ts'
import { type SortedKind, type StoryFacts, statesOfStory } from '../statements/resolve/story-facts.ts'
import { type Told, tellStory } from '../statements/tell-story.ts'
import { fold } from '../text/index.ts'
import type { Language } from '../types/index.ts'
import { withOwnStatements } from './unique.ts'

/**
 * Readings of one story, read once more with what the reports know together: « l'armée talvane » of one report is that of the *Talvanie* of the next, « le
 * ministère » of one that names no country is of the one at home in the others, and what one calls « la société Orvane » is a firm in all. A report that
 * would learn nothing stays as it is.
 */
export function shareFacts(readings: readonly CrossCheckInput[]): readonly CrossCheckInput[] {
  if (readings.length < 2) return readings
  const states = statesOfStory(readings.map(r => r.record))
  const told = readings.map(({ analysis, record }) => {
    const pack = packs.get(record.report.language)
    return pack === undefined ? null : tellStory(analysis, pack, states)
  })
  const known = told.filter(t => t !== null)
  const story: StoryFacts = { ...states, home: homeOfAll(known), town: townOfAll(known), kinds: kindsOfAll(known), twins: twinsOfAll(readings) }
  const shared = readings.map((reading, i) => (learns(reading, told[i] ?? null, story) ? readAgain(reading, story) : reading))
  // an adjective that another report explains may show a capital: « À Leskar, l'état-major talvan », and the next report says « Leskar se tait »
  const { capitals } = statesOfStory(shared.map(r => r.record))
  if (capitals.length <= story.capitals.length) return shared
  return shared.map(reading => (statesOfStory([reading.record]).capitals.length < capitals.length ? readAgain(reading, { ...story, capitals }) : reading))
}

function readAgain(reading: CrossCheckInput, story: StoryFacts): CrossCheckInput {
  const pack = packs.get(reading.record.report.language)
  return pack === undefined ? reading : withOwnStatements({ analysis: reading.analysis, record: extractStatements(reading.analysis, pack, story) })
}

function learns(reading: CrossCheckInput, told: Told | null, story: StoryFacts): boolean {
  const own = statesOfStory([reading.record])
  if (own.states.length !== story.states.length || own.capitals.length !== story.capitals.length) return true
  if (told === null) return false
  if (own.states.some(state => story.twins.has(fold(state)))) return true
  const sorted = told.names.every(({ name, kind }) => (story.kinds.get(name) ?? kind) === kind)
  return !sorted || (story.home !== null && told.home === null) || (story.town !== null && told.town?.name !== story.town)
}

/** The one country that those at home somewhere are at home in; null where they are at home in two. */
function homeOfAll(told: readonly Told[]): StoryFacts['home'] {
  const [first, ...others] = told.map(t => t.home).filter(home => home !== null)
  return first !== undefined && others.every(home => home.entry === first.entry && (home.entry !== null || home.name === first.name)) ? first : null
}

/**
 * « La Tarvonie » and "Tarvonia": one state where two languages have one name each for it that is the same but for the ending of states. What one language
 * knows for a state, the other may only name.
 */
function twinsOfAll(readings: readonly CrossCheckInput[]): StoryFacts['twins'] {
  const byStem = new Map<string, Map<Language, Set<string>>>()
  for (const { record } of readings) {
    const { language } = record.report
    for (const state of statesOfStory([record]).states) {
      const stem = stemOf(state, language)
      if (stem.length < STEM) continue
      const byLanguage = byStem.get(stem) ?? new Map<Language, Set<string>>()
      byStem.set(stem, byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(state)))
    }
  }
  for (const { record } of readings) {
    const { language } = record.report
    for (const { kind, entry, name } of record.entities) {
      const text = name[language]
      // a single word may be taken for somebody
      const maybeState = kind === 'place' || kind === 'organisation' || (kind === 'person' && text !== undefined && !/\s/u.test(text))
      if (entry !== null || text === undefined || !maybeState) continue
      const byLanguage = byStem.get(stemOf(text, language))
      if (byLanguage !== undefined && !byLanguage.has(language)) byLanguage.set(language, new Set([text]))
    }
  }
  const twins = new Map<string, { language: Language; text: string }>()
  for (const byLanguage of byStem.values()) {
    const names = [...byLanguage].map(([language, states]) => ({ language, states: [...states] }))
    if (names.length !== 2 || names.some(({ states }) => states.length > 1)) continue
    for (const [i, { states }] of names.entries()) {
      const other = names[1 - i]
      twins.set(fold(states[0] ?? ''), { language: other?.language ?? '', text: other?.states[0] ?? '' })
    }
  }
  return twins
}

/** The name of a state without the ending that its language gives to states. */
function stemOf(name: string, language: Language): string {
  const folded = fold(name)
  const ending = packs.get(language)?.sides.stateEndings.find(e => folded.endsWith(e)) ?? ''
  return folded.slice(0, folded.length - ending.length)
}

/** Letters that two names of one state must share. */
const STEM = 4

/** The town that weighs most over all reports, where another one does not weigh alike. */
function townOfAll(told: readonly Told[]): string | null {
  const weights = new Map<string, number>()
  for (const { town } of told) if (town !== null) weights.set(town.name, (weights.get(town.name) ?? 0) + town.weight)
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best === undefined || (second !== undefined && best[1] < second[1] * 1.5) ? null : best[0]
}

/** What is told of a name outweighs what its form lets assume; where two kinds weigh alike, nobody learns. */
function kindsOfAll(told: readonly Told[]): ReadonlyMap<string, SortedKind> {
  const weights = new Map<string, Map<SortedKind, number>>()
  for (const { names } of told)
    for (const { name, kind, weight } of names) {
      const known = weights.get(name) ?? new Map<SortedKind, number>()
      weights.set(name, known.set(kind, (known.get(kind) ?? 0) + weight))
    }
  const kinds = new Map<string, SortedKind>()
  for (const [name, byKind] of weights) {
    const [best, second] = [...byKind].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (best !== undefined && second !== undefined && best[1] >= second[1] * 1.5) kinds.set(name, best[0])
  }
  return kinds
}
