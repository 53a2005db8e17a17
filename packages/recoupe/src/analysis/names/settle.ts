import { sexOfGivenName } from '../../lang/given-names.ts'
import type { RoleTrait } from '../../lang/roles.ts'
import type { WorldMatch, WorldReading } from '../../lang/world/index.ts'
import type { NameClass } from '../../learn/name-tagger.ts'
import type { Name, NameKind } from '../../types/index.ts'
import { capsOf, type NameTools } from './cues.ts'
import type { DecodedName } from './decode.ts'
import type { NameTokens } from './tokens.ts'

const isName = (reading: WorldReading): boolean => reading.form.use === 'name' || reading.form.use === 'acronym'

const BARE: Readonly<Record<NameClass, NameKind>> = { person: 'person', organisation: 'organisation', place: 'place', other: 'other' }

/** What the model calls a stretch and what an entry is may differ in grain (a country is a place to the model), not in nature. */
function agrees(type: NameClass, kind: NameKind): boolean {
  switch (type) {
    case 'person':
      return false
    case 'place':
      return kind === 'place' || kind === 'country'
    case 'organisation':
      return kind === 'organisation' || kind === 'government' || kind === 'medium' || kind === 'country'
    case 'other':
      return kind === 'medium' || kind === 'organisation'
  }
}

/** The reading that a stretch has: the sure one, else one that agrees with the model. */
function choose(match: WorldMatch, type: NameClass | null): WorldReading | null {
  const named = match.readings.filter(isName)
  const sure = named.filter(r => r.form.ambiguous.length === 0)
  if (sure.length > 0) return (type && sure.find(r => agrees(type, r.entry.kind))) || (sure[0] ?? null)
  return (type && named.find(r => agrees(type, r.entry.kind))) || null
}

export interface Settled extends Name {
  readonly type: NameClass
  /** A common noun right before it says what it is. */
  readonly introduced?: true
}

/**
 * Brings the model's names and the table's together: an unambiguous form of the table is what the table says,
 * an ambiguous one only where the model agrees; of overlapping stretches the longer stays.
 */
export function settle(text: string, tokens: NameTokens, names: readonly DecodedName[], matches: readonly WorldMatch[], tools: NameTools): Settled[] {
  const byStart = new Map(matches.map(match => [match.start, match]))
  const beside = neighboursOf(matches)
  const starts = new Set(names.map(({ first }) => first))
  const settled: Settled[] = names.flatMap((decoded): Settled[] => {
    const name = throughHyphens(text, tokens, mend(text, tokens, decoded, tools), starts, tools)
    const start = tokens.start[name.first] as number
    const end = tokens.end[name.last - 1] as number
    // *le PDG*, "the CEO": an office, and nobody's name
    const role = capsOf(text.slice(start, end)) === 2 ? tools.roles.at(text, start) : null
    if (role?.end === end && role.noun.traits.includes('person')) return []
    // « Tout le monde »: nobody's name has but its first capital where a sentence begins
    if (name.type === 'person' && name.last - name.first > 1 && onlyFirstCapital(text, tokens, name)) return []
    const match = [name.first, name.first + 1].map(i => byStart.get(tokens.start[i] ?? -1)).find(m => m !== undefined && covers(text, m, start, end))
    if (match && name.last - name.first === 1 && !match.readings.some(isName)) return [] // *le Néerlandais*, *the Dutch*: people, not a name
    const chosen = match ? choose(match, name.type) : null
    const reading = match && chosen?.form.ambiguous.includes('generic') && standsBeside(text, match, beside(match), chosen.entry.country) ? null : chosen
    if (match && reading) return [{ start: match.start, end: match.end, kind: reading.entry.kind, entry: reading.entry.key, type: name.type }]
    const introduced = decoded.introduced ? { introduced: decoded.introduced } : {}
    return [{ start, end, kind: kindOf(text, tokens, name, tools), entry: null, type: name.type, ...introduced }]
  })
  const sure: Settled[] = []
  const home = countriesNamed(matches)
  for (const match of matches) {
    const reading = choose(match, null) ?? supported(text, match, beside(match), home)
    if (reading && isCapitalised(text, match))
      sure.push({ start: match.start, end: match.end, kind: reading.entry.kind, entry: reading.entry.key, type: typeOf(reading.entry.kind) })
  }
  return merge([...settled, ...bodiesOfAcronyms(text, tokens, matches, tools)], sure)
}

function onlyFirstCapital(text: string, tokens: NameTokens, { first, last }: DecodedName): boolean {
  for (let i = first + 1; i < last; i++) if (/^\p{Lu}/u.test(wordAt(text, tokens, i))) return false
  return true
}

/** *Northvale NHS Trust*, *the Kemble EU Institute*: an acronym of the table inside the name of a body of its own, which is another one. */
function bodiesOfAcronyms(text: string, tokens: NameTokens, matches: readonly WorldMatch[], tools: NameTools): Settled[] {
  const tails = new Set(tools.names.organisationTails)
  const tokenAt = new Map(Array.from(tokens.start, (start, i) => [start, i]))
  const capital = (i: number): boolean => /^\p{Lu}/u.test(wordAt(text, tokens, i)) && tokens.start[i] !== undefined
  // legal forms (*Ltd*) say of what kind a body is, not that it is another one
  const isTail = (i: number): boolean =>
    capital(i) && tails.has(wordAt(text, tokens, i).toLowerCase()) && tools.lexiconKey(wordAt(text, tokens, i).toLowerCase()) !== 0
  const touches = (i: number): boolean => /^\s$/u.test(text.slice(tokens.end[i - 1], tokens.start[i]))
  return matches.flatMap((match): Settled[] => {
    const first = tokenAt.get(match.start)
    if (first === undefined || tokens.end[first] !== match.end || !match.readings.some(r => r.form.use === 'acronym')) return []
    let last = first + 1
    while (touches(last) && capital(last) && (isTail(last) || isTail(last + 1))) last++
    if (last === first + 1 || !isTail(last - 1)) return []
    let start = first
    while (start > 0 && touches(start) && capital(start - 1) && (!opensSentence(tokens, start - 1) || tools.lexiconKey(wordAt(text, tokens, start - 1)) === 0))
      start--
    // *NATO Command* is NATO's
    if (start === first) return []
    return [{ start: tokens.start[start] as number, end: tokens.end[last - 1] as number, kind: 'organisation', entry: null, type: 'organisation' }]
  })
}

const opensSentence = ({ bounds }: NameTokens, i: number): boolean => bounds.includes(i)

/** The matches right before and after each, in the order of the text. */
function neighboursOf(matches: readonly WorldMatch[]): (match: WorldMatch) => readonly WorldMatch[] {
  const place = new Map(matches.map((match, i) => [match, i]))
  return match => {
    const at = place.get(match) ?? -1
    return [matches[at - 1], matches[at + 1]].filter(m => m !== undefined)
  }
}

/** How often each country is named for sure: itself, its places, its people, its bodies. */
function countriesNamed(matches: readonly WorldMatch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { readings } of matches) {
    const country = readings.find(r => r.form.ambiguous.length === 0)?.entry.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
}

/** Mentions of a country from which a body that several countries have is taken for its own, and their share of all. */
const NAMED_OFTEN = 2
const SHARE = 0.08

/**
 * « le département d'État », "the National Security Council": a body that several countries have is that of the one country among them which the
 * report names again and again, unless another country stands right beside it ("South Korea's National Security Council").
 */
function supported(text: string, match: WorldMatch, beside: readonly WorldMatch[], home: ReadonlyMap<string, number>): WorldReading | null {
  const generic = match.readings.filter(r => isName(r) && r.form.ambiguous.length > 0 && r.form.ambiguous.every(a => a === 'generic'))
  let all = 0
  for (const n of home.values()) all += n
  const known = generic.filter(r => {
    const n = home.get(r.entry.country ?? '') ?? 0
    return n >= NAMED_OFTEN && n >= all * SHARE
  })
  const [only] = known
  if (!only || known.some(r => r.entry.key !== only.entry.key)) return null
  return standsBeside(text, match, beside, only.entry.country) ? null : only
}

/** Does another country than `own` stand right before or after a match: "South Korea's …", « … sud-coréen », « … de Turquie »? */
const standsBeside = (text: string, match: WorldMatch, beside: readonly WorldMatch[], own: string | null): boolean =>
  beside.some(other => {
    const country = other.readings[0]?.entry.country
    if (!country || country === own) return false
    const between = other.end <= match.start ? text.slice(other.end, match.start) : other.start >= match.end ? text.slice(match.end, other.start) : ''
    return between.length <= 8 && /^(?:['’]s?)?\s+(?:\p{Ll}{1,3}['’]?\s*){0,2}$/u.test(between)
  })

/** The stretch is the match, give or take an article or a closing dot. */
function covers(text: string, match: WorldMatch, start: number, end: number): boolean {
  if (match.start === start && match.end === end) return true
  const before = text.slice(start, match.start)
  const after = text.slice(match.end, end)
  return match.start >= start && match.end >= end - 1 && match.end <= end + 1 && /^(?:\p{L}{1,3}['’]?\s*)?$/u.test(before) && /^\.?$/u.test(after)
}

const isCapitalised = (text: string, match: WorldMatch): boolean => /\p{Lu}/u.test(text.slice(match.start, match.end))

function typeOf(kind: NameKind): NameClass {
  switch (kind) {
    case 'person':
      return 'person'
    case 'country':
    case 'place':
      return 'place'
    case 'organisation':
    case 'government':
    case 'medium':
      return 'organisation'
    case 'other':
      return 'other'
  }
}

const wordAt = (text: string, tokens: NameTokens, i: number): string => text.slice(tokens.start[i], tokens.end[i])

const isHyphen = (word: string): boolean => /^[-‐‑]$/u.test(word)

/** *Port* - *Avel*, *Lussan* - *le* - *Vieux*: where a tokeniser cuts at hyphens, a place or a body outside the table goes on to its last capital. */
function throughHyphens(text: string, tokens: NameTokens, name: DecodedName, starts: ReadonlySet<number>, tools: NameTools): DecodedName {
  const touching = (i: number): boolean => tokens.start[i] !== undefined && tokens.end[i - 1] === tokens.start[i]
  const isListed = (i: number): boolean => tools.world.lookup(wordAt(text, tokens, i), tools.language).length > 0
  if (name.introduced || (name.type !== 'place' && name.type !== 'organisation') || isListed(name.last - 1)) return name
  let { last } = name
  // *Mali-Niger* are two
  for (let i = last; touching(i) && isHyphen(wordAt(text, tokens, i)) && touching(i + 1) && !starts.has(i + 1) && !isListed(i + 1); i += 2)
    if (/^\p{Lu}\p{Ll}/u.test(wordAt(text, tokens, i + 1))) last = i + 2
  return ofSaint(text, tokens, last === name.last ? name : { ...name, last }, starts, tools)
}

const SAINT = /^(?:saint|sainte|san|st)\.?$/iu

/** *St Osyth* - *'s* - *Hospital*: a house that bears a saint's name. */
function ofSaint(text: string, tokens: NameTokens, name: DecodedName, starts: ReadonlySet<number>, tools: NameTools): DecodedName {
  const house = name.last + 1
  if (!SAINT.test(wordAt(text, tokens, name.first)) || !/^[’']s$/u.test(wordAt(text, tokens, name.last)) || starts.has(house)) return name
  const isHouse = /^\p{Lu}/u.test(wordAt(text, tokens, house)) && tools.roles.at(text, tokens.start[house] as number)?.noun.traits.includes('organisation')
  return isHouse ? { first: name.first, last: house + 1, type: 'organisation' } : name
}

/** Repairs of a stretch where the cut of words misleads the model. */
function mend(text: string, tokens: NameTokens, name: DecodedName, tools: NameTools): DecodedName {
  if (name.introduced) return name
  // *Calder Shipping Ltd. Ellison said*: what ends a firm's name with a dot may have ended the sentence, too.
  for (let i = name.first + 1; i < name.last - 1; i++) {
    const word = wordAt(text, tokens, i).toLowerCase()
    if (word.endsWith('.') && tools.names.organisationTails.includes(word)) return { first: name.first, last: i + 1, type: 'organisation' }
  }
  // *Torland's electoral commission*: a genitive before a common noun ends the name
  for (let i = name.first + 1; i < name.last - 1; i++)
    if (/^[’']s$/u.test(wordAt(text, tokens, i)) && /^\p{Ll}/u.test(wordAt(text, tokens, i + 1))) return { first: name.first, last: i, type: name.type }
  // *A Montclar, la colère monte*: a capital that lost its accent is no initial.
  const opener = wordAt(text, tokens, name.first).toLowerCase()
  if (
    name.type === 'person' &&
    name.last - name.first > 1 &&
    opener.length === 1 &&
    tools.names.capitalisedCommon.includes(opener) &&
    text[tokens.end[name.first] as number] !== '.'
  )
    return { first: name.first + 1, last: name.last, type: 'place' }
  // *la procureure de la République de Vannes*: what belongs to the words of a role is no part of the name that follows.
  for (let i = Math.max(0, name.first - 4); i < name.first; i++) {
    const role = tools.roles.at(text, tokens.start[i] as number)
    if (!role || role.end <= (tokens.start[name.first] as number)) continue
    let first = name.first
    while (first < name.last && ((tokens.end[first] as number) <= role.end || !/^\p{Lu}/u.test(wordAt(text, tokens, first)))) first++
    if (first < name.last) return { ...name, first }
  }
  const named = name.type === 'person' ? pastOffice(text, tokens, name, tools) : name.first
  if (named > name.first) return { ...name, first: named }
  // *l'agence Norvège Presse*, where the model took the noun for a part of the name
  if (name.last - name.first > 1 && /^\p{Ll}/u.test(wordAt(text, tokens, name.first)) && /^\p{Lu}/u.test(wordAt(text, tokens, name.first + 1))) {
    const role = tools.roles.at(text, tokens.start[name.first] as number)
    if (role?.noun.traits.includes('medium') && role.end === tokens.end[name.first]) return { ...name, first: name.first + 1 }
  }
  // *Gen. Park*, *Mme Varga*: a title makes a person of what follows it.
  const title = (i: number): boolean => {
    const word = wordAt(text, tokens, i)
    return /^\p{Lu}/u.test(word) && tools.names.personTitles[word.toLowerCase()] !== undefined && !SAINT.test(word)
  }
  // but *General Medical Council* is a body
  const body = (i: number): boolean => tools.names.organisationTails.includes(wordAt(text, tokens, i).toLowerCase())
  const titled =
    (name.type === 'place' || name.type === 'organisation') &&
    !body(name.last - 1) &&
    name.last - name.first <= 4 &&
    ((title(name.first) && name.last - name.first > 1) || (name.first > 0 && title(name.first - 1)))
  if (name.type !== 'person' && !titled) return name
  // *Park Ji* - *hoon*: a tokeniser that cuts at hyphens parts given names.
  let { first, last } = name
  const touching = (i: number): boolean => tokens.start[i] !== undefined && tokens.end[i - 1] === tokens.start[i]
  const hyphen = (i: number): boolean => isHyphen(wordAt(text, tokens, i))
  while (touching(last) && hyphen(last) && touching(last + 1) && nameLike(wordAt(text, tokens, last + 1), tools)) last += 2
  while (first >= 2 && touching(first) && hyphen(first - 1) && touching(first - 1) && /^\p{Lu}\p{Ll}/u.test(wordAt(text, tokens, first - 2))) first -= 2
  while (last - first > 1 && title(first)) first++
  // *Guillaume II*, *Hélène d'Orval*: what a tokeniser or an elision parts from the name.
  if (ROMAN.test(wordAt(text, tokens, last)) && last - first === 1) last++
  if (
    /^d['’]$/u.test(wordAt(text, tokens, last)) &&
    touching(last + 1) &&
    /^\p{Lu}\p{Ll}/u.test(wordAt(text, tokens, last + 1)) &&
    tools.world.lookup(wordAt(text, tokens, last + 1), tools.language).length === 0
  )
    last += 2
  return { first, last, type: 'person' }
}

/** Offices that are nobody's surname. */
const OFFICES: ReadonlySet<RoleTrait> = new Set(['official', 'spokesperson', 'manager'])

/**
 * *Economy Minister | Paul Garance*: where a name of three words or more has an office in it, the person begins behind it. A given name before it makes a
 * surname of the word (*Ann Baker Hughes*).
 */
function pastOffice(text: string, tokens: NameTokens, { first, last }: DecodedName, tools: NameTools): number {
  if (sexOfGivenName(wordAt(text, tokens, first)) !== undefined) return first
  for (let i = first + 1; i < last - 1; i++) {
    const role = tools.roles.at(text, tokens.start[i] as number)
    if (!role?.noun.traits.some(trait => OFFICES.has(trait))) continue
    let next = i
    while (next < last && (tokens.end[next] as number) <= role.end) next++
    if (next < last && /^\p{Lu}/u.test(wordAt(text, tokens, next))) return next
  }
  return first
}

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X[IVX]{0,4})$/u

/** Capitalised, or a word that no lexicon has: *hoon*, not *based*. */
const nameLike = (word: string, tools: NameTools): boolean => /^\p{Lu}/u.test(word) || (/^\p{Ll}{2,6}$/u.test(word) && tools.lexiconKey(word) === 0)

/** Kind of a name that the table lacks: its head noun, or the noun before it, may say more than the class. */
function kindOf(text: string, tokens: NameTokens, name: DecodedName, tools: NameTools): NameKind {
  const bare = BARE[name.type]
  const before = name.first > 0 ? tools.roles.at(text, tokens.start[name.first - 1] as number) : null
  // The noun must stand right before the name and be lower case: *le verrier Orvane*, *la chaîne Canal Sud*.
  const noun = before && before.end === tokens.end[name.first - 1] && /^\p{Ll}/u.test(text.slice(before.start)) ? before.noun.traits : []
  const single = name.last - name.first === 1
  if (noun.includes('medium') && (name.type !== 'person' || single)) return 'medium'
  if (noun.includes('organisation') && name.type !== 'person') return 'organisation'
  if (noun.includes('person') && name.type === 'place' && !single) return 'person'
  // *dit Nordine, 52 ans*: a lone given name that no table knows for a place is somebody.
  if (single && name.type === 'place' && sexOfGivenName(wordAt(text, tokens, name.first)) !== undefined) return 'person'
  if (name.type !== 'organisation' && name.type !== 'other') return bare
  const head = tools.roles.at(text, tokens.start[name.first] as number)
  if (head?.noun.traits.includes('government') && !single) return 'government'
  return bare
}

/** Longer first; a name of the model and one of the table over the same characters are one. */
function merge(model: readonly Settled[], table: readonly Settled[]): Settled[] {
  const all = [...model.map(n => ({ name: n, rank: n.entry ? 0 : 1 })), ...table.map(n => ({ name: n, rank: 2 }))]
  all.sort((a, b) => b.name.end - b.name.start - (a.name.end - a.name.start) || a.rank - b.rank || a.name.start - b.name.start)
  const taken = new Uint8Array(all.reduce((top, { name }) => Math.max(top, name.end), 0))
  const kept: Settled[] = []
  for (const { name } of all) {
    if (taken.subarray(name.start, name.end).some(t => t === 1)) continue
    taken.fill(1, name.start, name.end)
    kept.push(name)
  }
  return kept.sort((a, b) => a.start - b.start)
}
