import type { RoleNoun } from '../../lang/roles.ts'
import type { WorldEntry } from '../../lang/world/index.ts'
import { headOf, isComma, isFiniteVerb, isGenitiveMark, lowOf, nameKindOf, relationOf, sentenceFirst, sentenceLast, uposOf } from '../reading.ts'
import { opensWithPlace } from './at-hand.ts'
import { type AtHand, type Discourse, ofEntry, voiceOfNamed } from './discourse.ts'
import { homeReferent, isState } from './home.ts'
import type { Referent } from './referent.ts'
import { type Sovereign, sovereigns } from './sovereign.ts'
import { isUnknownPeople, stateBeside } from './states.ts'

/** What two states that fit alike are worth: shown as undecided. */
const OPEN = 0.55

/** What a state that the paragraph is about is worth against another one at home, where both act in the report. */
const FOCUSED = 0.66

/** How many sentences back a state may be spoken of. */
const FOCUS = 2
const NEAR = 3

/**
 * The state that a ministry or a minister at `word` serves, where the phrase leaves it out: that of the capital or country at the head of the sentence
 * (« À Lisbonne, le ministère de la Mer »), the one at home, the one that the paragraph is about, the capital where it was said, or the only one
 * named in the sentences before. Where the paragraph is about another than the one at home,
 * neither is decided, but in a report in which both act. Whom a state sends abroad is not at home.
 */
export function stateNear(d: Discourse, word: number, noun: RoleNoun | null = null): AtHand | null {
  const home = homeAtHand(d)
  if (word < 0) return home
  if (isOfUnknownState(d, word)) return null
  const ahead = stateAhead(d, word)
  if (ahead !== null) return ahead
  const there = placeBehind(d, word)
  if (there !== null) {
    const state = stateOfPlace(d, there)
    if (state !== null || d.referents[there]?.entry === null) return state === null ? null : { referent: state, confidence: 0.7, by: 'behind' }
  }
  const focus = stateInFocus(d, word)
  if (isEnvoy(d, noun)) return focus
  if (home !== null) {
    if (focus === null || focus.referent === home.referent) return home
    return d.home?.among === true ? { referent: focus.referent, confidence: FOCUSED, by: 'focus' } : { referent: home.referent, confidence: OPEN, by: 'home' }
  }
  return focus ?? stateBehind(d, word) ?? onlyStateBefore(d, word)
}

/** « l'armée dorane », "a Doran military base" where nobody names what that is made of: a state of which no more is known. */
function isOfUnknownState(d: Discourse, word: number): boolean {
  const sovereign = sovereigns(d.r).find(s => s.first <= word + 2 && s.last >= word - 2 && d.r.words.sentence[s.first] === d.r.words.sentence[word])
  if (!sovereign || stateBeside(d, sovereign) !== null) return false
  if (isOwned(d, sovereign)) return true
  // a name behind the noun is its holder's: "Prime Minister Ruslan Bekov"
  return [sovereign.last + 1, sovereign.first - 1].some(i => (i < word || uposOf(d.r, i) === 'ADJ') && nameKindOf(d.r, i) !== 'person' && isUnknownPeople(d, i))
}

/** "Velmark's foreign ministry", where nobody is known by that name: whoever that is, it is not the state at home. */
function isOwned({ r }: Discourse, { first }: Sovereign): boolean {
  let i = first - 1
  while (i > sentenceFirst(r, first) && uposOf(r, i) === 'ADJ') i--
  return isGenitiveMark(r, i) && uposOf(r, i - 1) === 'PROPN' && nameKindOf(r, i - 1) !== 'person'
}

const isEnvoy = (d: Discourse, noun: RoleNoun | null): boolean => noun?.lemma.split(' ').some(w => d.r.pack.sides.envoys.has(w)) ?? false

function homeAtHand(d: Discourse): AtHand | null {
  const home = homeReferent(d)
  return home !== null && d.home !== null ? { referent: home, confidence: d.home.confidence, by: 'home' } : null
}

/** « À Lisbonne, », "In Besmar, ": behind a preposition at the head of the sentence, no verb before the word. */
function stateAhead(d: Discourse, word: number): AtHand | null {
  const first = sentenceFirst(d.r, word)
  for (const trace of d.names) {
    if (trace.word <= first || trace.word >= word) continue
    if (!(trace.word - 1 === first ? opensWithPlace(d.r, first) : uposOf(d.r, trace.word - 1) === 'ADP' && isComma(d.r, trace.word - 2))) continue
    const state = stateOfPlace(d, trace.referent)
    if (state === null) continue
    for (let i = trace.word; i < word; i++) if (isFiniteVerb(d.r, i)) return null
    return { referent: state, confidence: 0.72, by: 'ahead' }
  }
  return null
}

/** « Le ministère de la Défense à Asmir », "the army in Teraven": the place right behind a noun of a state, which is whose it is, or nobody's that we know. */
function placeBehind(d: Discourse, word: number): number | null {
  const { r } = d
  const sovereign = sovereigns(r).find(s => s.first <= word && s.last >= word)
  if (!sovereign || uposOf(r, sovereign.last + 1) !== 'ADP') return null
  const low = lowOf(r, sovereign.last + 1)
  if (r.pack.sides.genitives.has(low) || r.pack.sides.behalfPrepositions.has(low)) return null
  const name = d.names.find(t => t.word === sovereign.last + 2)
  return name && d.referents[name.referent]?.kind === 'place' ? name.referent : null
}

/** "said in Mexico City": a capital behind the word, of a country that the report names before. */
function stateBehind(d: Discourse, word: number): AtHand | null {
  const last = sentenceLast(d.r, word)
  for (const trace of d.names) {
    if (trace.word <= word || trace.word > last || uposOf(d.r, trace.word - 1) !== 'ADP') continue
    const state = stateOfPlace(d, trace.referent)
    if (state !== null && state !== trace.referent && d.names.some(t => t.referent === state && t.word < word))
      return { referent: state, confidence: 0.7, by: 'behind' }
  }
  return null
}

/** The country that a place is, or that it is the capital of. */
function stateOfPlace(d: Discourse, place: number): number | null {
  const named = d.referents[place]
  if (named?.kind === 'country') return place
  const capital = d.capitals.get(place)
  if (capital !== undefined) return capital
  const entry = d.world.entry(named?.entry ?? '')
  return entry?.sort === 'capital' && entry.country !== null ? ofEntry(d, entry.country) : null
}

/** The state that the paragraph is about: the last one that spoke, or was the subject of a sentence, within a few sentences before the word. */
function stateInFocus(d: Discourse, word: number): AtHand | null {
  const { sentence } = d.r.words
  const here = sentence[word] ?? 0
  const paragraph = d.r.analysis.sentences[here]?.paragraph
  const near = (at: number): boolean =>
    at < word && here - (sentence[at] ?? 0) <= FOCUS && d.r.analysis.sentences[sentence[at] ?? 0]?.paragraph === paragraph && !isQuoted(d, at, word)
  let best: { referent: number; word: number } | null = null
  const take = (referent: number, at: number): void => {
    if (best === null || at > best.word) best = { referent, word: at }
  }
  for (const { referent, word: at } of d.names) if (near(at) && isMainSubject(d, at)) ifState(d, voiceOfNamed(d, referent), state => take(state, at))
  for (const { referent, word: at } of d.sources) if (near(at)) ifState(d, referent, state => take(state, at))
  const found = best as { referent: number; word: number } | null
  return found === null ? null : { referent: found.referent, confidence: 0.7, by: 'focus' }
}

/** « après que Washington l'eut accusée » is not about Washington. */
const isMainSubject = ({ r }: Discourse, at: number): boolean => relationOf(r, at) === 'nsubj' && relationOf(r, headOf(r, at)) === 'root'

const isQuoted = (d: Discourse, at: number, word: number): boolean => (d.r.quotation[at] ?? -1) >= 0 && d.r.quotation[at] !== d.r.quotation[word]

function ifState(d: Discourse, index: number, then: (state: number) => void): void {
  const referent = d.referents[index]
  const state = referent && isState(d, referent) ? index : (referent?.side ?? null)
  if (state !== null && isState(d, d.referents[state])) then(state)
}

/** The state that spoke last, within two sentences: "Seychelles accused … The official said". Where another one is spoken of there, nobody says whose it is. */
export function stateThatSpoke(d: Discourse, word: number): AtHand | null {
  const { sentence } = d.r.words
  const before = d.sources.filter(s => s.word < word).at(-1)
  if (!before) return null
  const distance = (sentence[word] ?? 0) - (sentence[before.word] ?? 0)
  let found: number | null = null
  ifState(d, before.referent, state => {
    found = state
  })
  if (distance > FOCUS || found === null) return null
  let other = false
  const from = (sentence[before.word] ?? 0) - 1
  for (const { referent, word: at } of d.names)
    if (at < word && (sentence[at] ?? 0) >= from)
      ifState(d, voiceOfNamed(d, referent), state => {
        if (state !== found) other = true
      })
  return other ? null : { referent: found, confidence: 0.65, by: 'spoke' }
}

const PLACES: ReadonlySet<WorldEntry['sort']> = new Set(['capital', 'city', 'region', 'territory'])

function onlyStateBefore(d: Discourse, word: number): AtHand | null {
  const sentence = d.r.words.sentence[word] ?? 0
  let found: number | null = null
  for (const trace of d.names) {
    if (trace.word >= word || sentence - (d.r.words.sentence[trace.word] ?? 0) > NEAR) continue
    const state = stateNamed(d, d.referents[trace.referent])
    if (state === null) continue
    if (found !== null && found !== state) return null
    found = state
  }
  return found === null ? null : { referent: found, confidence: 0.6, by: 'only' }
}

/** A town or a region is where something lies, not whose minister speaks. */
function stateNamed(d: Discourse, named: Referent | undefined): number | null {
  if (named && isState(d, named)) return named.index
  const entry = d.world.entry(named?.entry ?? '')
  return entry && !PLACES.has(entry.sort) && entry.country !== null ? ofEntry(d, entry.country) : null
}
