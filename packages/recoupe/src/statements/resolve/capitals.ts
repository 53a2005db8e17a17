import { isComma, isFiniteVerb, lastOfName, relationOf, sentenceFirst, sentenceLast, uposOf } from '../reading.ts'
import { datedPlaces, placeCalled } from './dateline.ts'
import type { Discourse } from './discourse.ts'
import { rolesOf } from './roles-of.ts'
import { sovereigns } from './sovereign.ts'
import { adjectiveState, bearerOf, isNobody, stateBeside, stateOfAdjective } from './states.ts'
import type { StoryFacts } from './story-facts.ts'

/**
 * Finds the capitals of states that no table knows, which speak for them: that of the dateline, « la capitale talvane, Leskar », « À Brodno, le premier
 * ministre ostrien », and those that the other reports tell.
 */
export function findCapitals(d: Discourse, story: StoryFacts): void {
  const { r } = d
  for (const { referent, word } of d.names) {
    const place = d.referents[referent]
    if (!place || place.entry !== null || place.kind === 'country' || place.kind === 'medium' || (place.kind === 'person' && !isNobody(d, referent))) continue
    const state = calledCapital(d, word) ?? governedFrom(d, word)
    if (state === null || d.capitals.has(referent)) continue
    setCapital(d, referent, state)
  }
  const dated = datedPlaces(r)
  const city = dated.city === null ? null : placeCalled(d, dated.city)
  const land = dated.land === null ? null : placeCalled(d, dated.land)
  if (city !== null && land !== null && city !== land && d.referents[land]?.kind === 'country' && d.referents[city]?.entry === null) d.capitals.set(city, land)
  if (city !== null && land === null && d.referents[city]?.entry === null && !d.capitals.has(city)) {
    const state = stateOfOpening(d)
    if (state !== null && state !== city) setCapital(d, city, state)
  }
  for (const told of story.capitals) {
    const [place, state] = [bearerOf(d, told.city), bearerOf(d, told.state)]
    if (place !== null && state !== null && d.referents[state]?.kind === 'country' && !d.capitals.has(place)) setCapital(d, place, state)
  }
}

/** *LESKAR – Le ministère talvan de la Défense a accusé*: ministries speak where they are, while ministers travel. */
function stateOfOpening(d: Discourse): number | null {
  const { r } = d
  const opening = sovereigns(r).find(s =>
    rolesOf(r)
      .at(r.text, r.words.start[s.first] ?? 0)
      ?.noun.traits.includes('government'),
  )
  const { dateline } = r.analysis.document.report
  if (!opening || dateline === null || relationOf(r, opening.first) !== 'nsubj') return null
  const first = sentenceFirst(r, opening.first)
  if ((r.words.end[first] ?? 0) < dateline.end || (r.words.start[first] ?? 0) > dateline.end + 12) return null
  const state = stateBeside(d, opening)
  return state !== null && d.referents[state]?.entry === null ? state : null
}

/** « la capitale talvane, Leskar », "the Kovaran capital, Teraven", « Leskar, capitale de la Talvanie ». */
function calledCapital(d: Discourse, word: number): number | null {
  const { r } = d
  const { capitals } = r.pack.sides
  for (let i = word - 1; i >= Math.max(sentenceFirst(r, word), word - 4); i--) {
    if (!capitals.has(r.words.lemma[i] ?? '')) continue
    return stateOfAdjective(d, i + 1) ?? stateOfAdjective(d, i - 1)
  }
  const last = lastOfName(r, word)
  if (!isComma(r, last + 1)) return null
  for (let i = last + 2; i <= Math.min(last + 4, sentenceLast(r, word)); i++) {
    if (!capitals.has(r.words.lemma[i] ?? '')) continue
    return stateOfAdjective(d, i + 1) ?? stateOfAdjective(d, i - 1) ?? countryWithin(d, i + 1, i + 4)
  }
  return null
}

function countryWithin(d: Discourse, first: number, last: number): number | null {
  const found = d.names.find(t => t.word >= first && t.word <= last && d.referents[t.referent]?.kind === 'country')
  return found?.referent ?? null
}

/** « À Brodno, le premier ministre ostrien »: a place at the head of the sentence, and one who governs a state before the verb. */
function governedFrom(d: Discourse, word: number): number | null {
  const { r } = d
  const first = sentenceFirst(r, word)
  const last = lastOfName(r, word)
  if (word !== first + 1 || uposOf(r, first) !== 'ADP' || !isComma(r, last + 1)) return null
  for (const sovereign of sovereigns(r)) {
    if (sovereign.first <= last || sovereign.last > sentenceLast(r, word)) continue
    for (let i = last + 1; i < sovereign.first; i++) if (isFiniteVerb(r, i)) return null
    const state = adjectiveState(d, sovereign)
    return state !== null && d.referents[state]?.kind === 'country' ? state : null
  }
  return null
}

function setCapital(d: Discourse, index: number, state: number): void {
  const place = d.referents[index]
  if (!place || place.entry !== null || place.kind === 'country' || place.kind === 'medium') return
  d.capitals.set(index, state)
  place.kind = 'place'
  place.gender = null
  place.number = null
}
