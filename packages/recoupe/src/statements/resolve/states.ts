import type { NameGroup } from '../../analysis/entities.ts'
import { fold } from '../../text/index.ts'
import { isComma, isFiniteVerb, isGenitiveMark, isPunct, lastOfName, lowOf, type Reading, relationOf, sentenceFirst, sentenceLast, uposOf } from '../reading.ts'
import { datedPlaces, placeCalled } from './dateline.ts'
import { addNamed, type Discourse } from './discourse.ts'
import { isAssociation } from './kinds-of-body.ts'
import type { Referent } from './referent.ts'
import { referentsBy } from './referents-by.ts'
import { type Sovereign, sovereignAfter, sovereignAtEdge, sovereignBefore, sovereigns } from './sovereign.ts'
import { speakingLands } from './speaking-lands.ts'
import type { StoryFacts } from './story-facts.ts'
import { capitalWords, isPlainWord, strayCalled, strayState, strayWhere } from './stray-state.ts'

/**
 * Finds the states that no table knows, by what only a state has beside their name: « le gouvernement de X », "X's foreign minister", an army or a
 * minister with an adjective made of the name (« l'armée talvane » of *Talvanie*), a title in the name itself (« République de X »). They are countries
 * from there on.
 */
export function findStates(d: Discourse, story: StoryFacts): void {
  markTold(d, story)
  for (const { referent, word } of [...d.names]) if (mayBeState(d, referent) && hasState(d, word)) markState(d, referent)
  for (const { index, labels } of d.referents) if (mayBeState(d, index) && labels.some(l => isTitled(d, l.text))) markState(d, index)
  markStrays(d)
  markByAdjectives(d)
  markBeside(d)
  for (const { referent, word } of [...d.names]) if (mayBeState(d, referent) && isCalledCountry(d, word)) markState(d, referent)
  for (const [word, name] of capitalWords(d.r)) if (isCalledCountry(d, word) || isNeighbour(d, word)) markStray(d, name)
  for (const land of speakingLands(d)) if (mayBeState(d, land)) markState(d, land)
  markDatedLand(d)
  for (const { index } of d.referents) ofItsState(d, index)
}

/** "The Tarvonian defence minister", where the adjective was taken for a name: what it names is the state that it is made of. */
function ofItsState(d: Discourse, index: number): void {
  const named = d.referents[index]
  const name = foldedName(named?.labels ?? [])
  if (!named || named.entry !== null || named.kind === 'country' || named.side !== null || name.length < 4) return
  const state = (byStem.of(d).get(name.slice(0, STEM)) ?? []).find(r => r.kind === 'country' && r.entry === null && isMadeOf(d.r, name, foldedName(r.labels)))
  if (state === undefined) return
  named.side = state.index
  named.sideBy = 'state'
}

/** What other reports of the story tell of states: « l'armée talvane » of a report that never says *Talvanie*. */
function markTold(d: Discourse, { states, twins }: StoryFacts): void {
  for (const told of states) {
    // "Tarvonia" is *Tarvonie* here, and no second state
    const twin = twins.get(fold(told))
    const name = twin?.language === d.r.pack.language && bearerOf(d, told) === null ? twin.text : told
    const index = bearerOf(d, name) ?? strayCalled(d, name) ?? (hasAdjectiveOf(d.r, fold(name)) ? addNamed(d, nameless(d, name)) : null)
    if (index !== null && mayBeState(d, index)) markState(d, index)
  }
}

const nameless = (d: Discourse, name: string): NameGroup => ({
  kind: 'country',
  name: { [d.r.pack.language]: name },
  aliases: [],
  entry: null,
  gender: null,
  mentions: [],
})

function hasAdjectiveOf(r: Reading, name: string): boolean {
  for (let i = 0; i < r.words.count; i++) if ((uposOf(r, i) === 'ADJ' || uposOf(r, i) === 'PROPN') && isMadeOf(r, fold(lowOf(r, i)), name)) return true
  return false
}

/** What a report calls by that name, unless it is somebody. */
export function bearerOf(d: Discourse, name: string): number | null {
  const folded = fold(name)
  return d.referents.find(r => r.labels.some(l => fold(l.text) === folded) && (r.kind !== 'person' || isNobody(d, r.index)))?.index ?? null
}

/** "Besmari embassy", « ministère ostrien de la Pêche » as one name: a government's, which speaks for the state that it names. */
export function sideGovernments(d: Discourse): void {
  for (const { referent, word } of d.names) {
    const named = d.referents[referent]
    const last = lastOfName(d.r, word)
    if (!named || named.entry !== null || named.side !== null || last === word || named.kind === 'country' || named.kind === 'person') continue
    const sovereign = sovereignAtEdge(d.r, word, last)
    if (sovereign === null) continue
    named.kind = 'government'
    named.side = stateBeside(d, sovereign)
    named.sideBy = 'state'
  }
}

function markStray(d: Discourse, form: string): void {
  const index = strayCalled(d, form)
  if (index !== null && mayBeState(d, index)) markState(d, index)
}

/** "Neighbouring Besmar", where somebody governs or commands an army: no village next to another. */
const isNeighbour = ({ r }: Discourse, word: number): boolean =>
  r.pack.sides.neighbouring.has(lowOf(r, word - 1)) && sovereigns(r).length > 0 && !r.low.some(low => r.pack.sides.townHalls.has(low))

/** « le Velmark, pays donateur », "Kalgar, a landlocked country": what a name is said to be right behind it. */
function isCalledCountry({ r }: Discourse, word: number): boolean {
  const last = lastOfName(r, word)
  if (!isComma(r, last + 1)) return false
  for (let i = last + 2; i <= Math.min(last + 5, sentenceLast(r, word)); i++) {
    if (r.pack.sides.countryWords.has(lowOf(r, i))) return true
    if (isPunct(r, i) || isFiniteVerb(r, i) || uposOf(r, i) === 'ADP') return false
  }
  return false
}

/** *ZERENK, Karvistan*: the land of a dateline, where the report has ministers or an army and says of no other state that they are its. */
function markDatedLand(d: Discourse): void {
  const { land } = datedPlaces(d.r)
  const index = land === null ? null : placeCalled(d, land)
  const { institutions } = d.r.pack.sides
  const text = d.r.text.toLowerCase()
  if (index === null || !mayBeState(d, index) || Object.values(institutions).some(list => list.some(phrase => text.includes(phrase)))) return
  const bare = sovereigns(d.r).some(s => stateBeside(d, s) === null)
  if (bare) markState(d, index)
}

/** The state, of the table or not, that stands beside a noun of a state as an adjective. */
export function stateBeside(d: Discourse, { first, last }: Sovereign): number | null {
  for (const i of [last + 1, first - 1]) {
    const upos = uposOf(d.r, i)
    const state = upos === 'ADJ' || upos === 'PROPN' ? stateOfAdjective(d, i) : null
    if (state !== null) return state
  }
  return null
}

function markState(d: Discourse, index: number): void {
  const named = d.referents[index]
  if (!named) return
  named.kind = 'country'
  named.kindKnown = true
  named.gender = null
  named.number = null
}

/** No name of the table, of somebody, of a paper or of an association. */
function mayBeState(d: Discourse, index: number): boolean {
  const named = d.referents[index]
  if (!named || named.entry !== null || named.kind === 'medium' || named.kind === 'country' || isAssociation(d, named)) return false
  return named.kind !== 'person' || isNobody(d, index)
}

/** A single word that was taken for a person, and is nobody's surname in the report. */
export function isNobody(d: Discourse, index: number): boolean {
  const name = foldedName(d.referents[index]?.labels ?? [])
  if (/\s/u.test(name)) return false
  return !(bySurname.of(d).get(name) ?? []).some(r => r.index !== index && r.kind === 'person')
}

const bySurname = referentsBy(({ labels }) => new Set(labels.map(l => fold(l.text).split(' ').at(-1) ?? '')))

/** Does something that only a state has belong to the name at `word`? */
function hasState(d: Discourse, word: number): boolean {
  const { r } = d
  const last = lastOfName(r, word)
  const before = genitiveBefore(d, word)
  if (before >= 0) {
    const owner = sovereignBefore(r, before)
    if (owner && !owner.domain) return true
  }
  if (isGenitiveMark(r, last + 1)) return sovereignAfter(r, last + 2, 3) !== null
  // "Kalgar army", "Kalgar foreign minister": right behind the name; a government is called after its head, too
  const next = r.pack.sides.nounCompounds && !looksLikePeople(r, last) ? sovereignAfter(r, last + 1, 0) : null
  return next !== null && d.referents[d.ofName[r.name[word] ?? -1] ?? -1]?.kind !== 'person'
}

/** The preposition of belonging right before a name, its article left out; −1 without. */
function genitiveBefore(d: Discourse, word: number): number {
  const { r } = d
  let i = word - 1
  if (uposOf(r, i) === 'DET') i--
  const belongs = uposOf(r, i) === 'ADP' && (d.r.pack.sides.genitives.has(lowOf(r, i)) || d.r.pack.sides.genitives.has(r.words.lemma[i] ?? ''))
  return belongs && i >= sentenceFirst(r, word) ? i : -1
}

/** « République de Talvanie », "Kingdom of Ostria", "Ostrava Republic". */
function isTitled(d: Discourse, label: string): boolean {
  const words = label.toLowerCase().split(/\s+/u)
  const { stateTitles } = d.r.pack.sides
  return words.length > 1 && /\p{Lu}/u.test(label) && (stateTitles.has(words[0] ?? '') || stateTitles.has(words.at(-1) ?? ''))
}

/** "Torland's electoral commission", « l'armée du Kalgar », where no name was found. */
function markStrays(d: Discourse): void {
  const { r } = d
  for (const { first, last, domain } of sovereigns(r)) {
    const genitive = r.pack.sides.genitives.has(lowOf(r, last + 1)) || r.pack.sides.genitives.has(r.words.lemma[last + 1] ?? '')
    const behind = genitive && !domain ? (uposOf(r, last + 2) === 'DET' ? last + 3 : last + 2) : -1
    const ahead = /^[’']s$/u.test(lowOf(r, first - 1)) ? first - 2 : /^[’']s$/u.test(lowOf(r, first - 2)) ? first - 3 : -1
    for (const i of [behind, ahead]) {
      if (i < sentenceFirst(r, first) || i > sentenceLast(r, last) || isPlainWord(r, i)) continue
      const stray = strayState(d, i)
      if (stray !== null && mayBeState(d, stray)) markState(d, stray)
    }
  }
}

function markByAdjectives(d: Discourse): void {
  for (const sovereign of sovereigns(d.r)) {
    const state = adjectiveState(d, sovereign)
    if (state !== null && mayBeState(d, state)) markState(d, state)
  }
}

/**
 * « La trêve entre la Dora et la Talvanie », « la Dora nie … Son état-major »: what stands beside a state between the two, and the place that a sentence is
 * about whose army the next one has.
 */
function markBeside(d: Discourse): void {
  const { r } = d
  const { betweens } = r.pack.sides
  const place = (word: number): number | null => {
    const name = r.name[word] ?? -1
    const index = name < 0 ? strayState(d, word) : (d.ofName[name] ?? -1)
    const kind = d.referents[index ?? -1]?.kind
    return index !== null && index >= 0 && (kind === 'place' || kind === 'country') ? index : null
  }
  for (let i = 0; i < r.words.count; i++) {
    if (!betweens.has(lowOf(r, i))) continue
    const first = uposOf(r, i + 1) === 'DET' ? i + 2 : i + 1
    const and = lastOfName(r, first) + 1
    if (uposOf(r, and) !== 'CCONJ') continue
    const [one, other] = [place(first), place(uposOf(r, and + 1) === 'DET' ? and + 2 : and + 1)]
    if (one === null || other === null) continue
    const [a, b] = [d.referents[one]?.kind === 'country', d.referents[other]?.kind === 'country']
    if (a !== b && mayBeState(d, a ? other : one)) markState(d, a ? other : one)
  }
  for (const { first } of sovereigns(r)) {
    if (r.words.features[first - 1]?.Poss !== 'Yes' || r.pack.sides.humanPossessives.has(lowOf(r, first - 1))) continue
    const before = r.words.sentence[first] ?? 0
    const about = d.names.filter(t => t.word < first && before - (r.words.sentence[t.word] ?? 0) <= 1 && relationOf(r, t.word) === 'nsubj').at(-1)
    // a town has no article
    if (about && d.referents[about.referent]?.kind === 'place' && mayBeState(d, about.referent) && mayHaveArticle(r, about.word)) markState(d, about.referent)
  }
}

/** « La Dora », where countries have an article and towns none; where neither has one, any name. */
const mayHaveArticle = (r: Reading, word: number): boolean => !r.pack.sides.countriesHaveArticles || uposOf(r, word - 1) === 'DET'

/** The name outside the table of whose adjective a noun of a state bears: « l'armée talvane », "the Kovaran navy". */
export function adjectiveState(d: Discourse, { first, last }: Sovereign): number | null {
  for (const i of [last + 1, first - 1, first - 2]) {
    const upos = uposOf(d.r, i)
    if ((upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'NOUN') || (i < first - 1 && uposOf(d.r, first - 1) === 'DET')) continue
    const state = namedByAdjective(d, i)
    if (state !== null) return state
  }
  return null
}

/**
 * The place outside the table that an adjective at word `i` is made of: « l'armée dorane » of *Dora*, « morvélien » of *Morvel*.
 * Null where none is named, or two fit.
 */
function namedByAdjective(d: Discourse, i: number): number | null {
  const word = fold(lowOf(d.r, i))
  if (word.length < 4) return null
  let found: number | null = null
  for (const { index, kind, entry, labels } of byStem.of(d).get(word.slice(0, STEM)) ?? []) {
    if (entry !== null || kind === 'medium' || kind === 'document') continue
    const name = foldedName(labels)
    if (!isMadeOf(d.r, word, name) || (kind === 'person' && !isNobody(d, index))) continue
    if (found !== null && found !== index && foldedName(d.referents[found]?.labels ?? []) !== name) return null
    found ??= index
  }
  return found ?? strayMadeInto(d, word)
}

/** Letters that a people's name has of its state's, at the least. */
const STEM = 3

/** Referents whose name begins like a word. */
const byStem = referentsBy(({ labels }) => [foldedName(labels).slice(0, STEM)])

const strayAdjectives = new WeakMap<Discourse, Map<string, number | null>>()

/** The same among words that no name was found in: *ostrien*, and « entre la Talvanie et l'Ostrie » in a headline. */
function strayMadeInto(d: Discourse, word: string): number | null {
  const known = strayAdjectives.get(d) ?? new Map<string, number | null>()
  strayAdjectives.set(d, known)
  const before = known.get(word)
  if (before !== undefined) return before
  const weak = [...d.r.pack.sides.commonEndings].some(e => word.endsWith(fold(e)))
  const found = weak ? null : strayWhere(d, name => isMadeOf(d.r, word, name))
  known.set(word, found)
  return found
}

const foldedNames = new WeakMap<Referent['labels'], string>()

function foldedName(labels: Referent['labels']): string {
  const known = foldedNames.get(labels) ?? fold(labels[0]?.text ?? '')
  foldedNames.set(labels, known)
  return known
}

/** *Talvanie* → *talvane*, *Ostrie* → *ostrien*, *Besmar* → "Besmari": the name without its last vowels, and an ending of a people. */
function isMadeOf(r: Reading, word: string, name: string): boolean {
  if (name.length < 4 || word === name || !/^\p{L}+$/u.test(name)) return false
  const stem = name.replace(/[aeiouy]+$/u, '')
  if (stem.length < STEM || !word.startsWith(stem)) return false
  const ending = word.slice(stem.length)
  const { demonymEndings, bareDemonymEndings } = r.pack.sides
  // *Talvanie*, *Bretonia*: the name itself is made of the people's
  if (stem.length >= 4 && /i[ae]$/u.test(name) && bareDemonymEndings.has(ending)) return true
  return [...demonymEndings].some(e => fold(e) === ending)
}

/** The state outside the table by whose adjective a phrase from `first` to `last` names it. */
export function unlistedStateOf(d: Discourse, first: number, last: number): number | null {
  for (let i = first; i <= last; i++) {
    const upos = uposOf(d.r, i)
    const state = upos === 'ADJ' || upos === 'PROPN' || (upos === 'NOUN' && /^\p{Lu}/u.test(d.r.words.form[i] ?? '')) ? namedByAdjective(d, i) : null
    if (state !== null) return state
  }
  return null
}

/** An adjective that looks like one of a people, and that no table and no name of the report explains: *dorane*. */
export function isUnknownPeople(d: Discourse, i: number): boolean {
  const { r } = d
  const upos = uposOf(r, i)
  if ((upos !== 'ADJ' && upos !== 'PROPN') || d.world.ofAdjective(lowOf(r, i), r.pack.language) !== null) return false
  return (!r.pack.sides.capitalPeoples || /^\p{Lu}/u.test(r.words.form[i] ?? '')) && looksLikePeople(r, i)
}

function looksLikePeople(r: Reading, i: number): boolean {
  const { peoplesEndings, plainAdjectives } = r.pack.sides
  return (
    !plainAdjectives.has(r.words.lemma[i] ?? '') &&
    !plainAdjectives.has(lowOf(r, i)) &&
    peoplesEndings.some(e => lowOf(r, i).length >= e.length + 3 && lowOf(r, i).endsWith(e))
  )
}

/** A listed or unlisted country of an adjective at word `i`: *ostrien*, "French". */
export function stateOfAdjective(d: Discourse, i: number): number | null {
  const entry = d.world.ofAdjective(lowOf(d.r, i), d.r.pack.language)
  if (entry?.sort === 'country')
    return d.byEntry.get(entry.key) ?? addNamed(d, { kind: 'country', name: entry.name, aliases: [], entry: entry.key, gender: null, mentions: [] })
  const state = namedByAdjective(d, i)
  return state !== null && d.referents[state]?.kind === 'country' ? state : null
}
