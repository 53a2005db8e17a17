import type { Bearers } from '../../lang/bearers.ts'
import { sexOfGivenName } from '../../lang/given-names.ts'
import type { NameClass } from '../../learn/name-tagger.ts'
import { UPOS } from '../../types/index.ts'
import { capsOf, type NameTools } from './cues.ts'
import type { DecodedName } from './decode.ts'
import type { NameTokens } from './tokens.ts'

type Duty = 'body' | 'trade' | 'settlement' | 'site' | 'realm' | 'thing'

const DUTIES: readonly (readonly [keyof Bearers & ('bodies' | 'trades' | 'settlements' | 'sites' | 'realms' | 'things'), Duty])[] = [
  ['bodies', 'body'],
  ['trades', 'trade'],
  ['settlements', 'settlement'],
  ['sites', 'site'],
  ['realms', 'realm'],
  ['things', 'thing'],
]

const CLASS: Readonly<Record<Duty, NameClass>> = {
  body: 'organisation',
  trade: 'organisation',
  settlement: 'place',
  site: 'place',
  realm: 'place',
  thing: 'other',
}

/** Bearers ready to be looked up: what each noun does, and the closed classes around it. */
interface Index {
  readonly duties: ReadonlyMap<string, readonly Duty[]>
  readonly plurals: ReadonlySet<string>
  readonly streets: ReadonlySet<string>
  readonly capitals: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly bareOf: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly inner: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly and: ReadonlySet<string>
}

const indexes = new WeakMap<Bearers, Index>()

function indexOf(bearers: Bearers): Index {
  const known = indexes.get(bearers)
  if (known) return known
  const duties = new Map<string, Duty[]>()
  const plurals = new Set<string>()
  for (const [list, duty] of DUTIES) {
    for (const noun of bearers[list]) {
      const [singular = '', plural] = noun.split('/')
      for (const word of plural ? [singular, plural] : [singular]) duties.set(word, [...(duties.get(word) ?? []), duty])
      if (plural) plurals.add(plural.split(' ').at(-1) ?? plural)
    }
  }
  const index: Index = {
    duties,
    plurals,
    streets: new Set(bearers.streets),
    capitals: new Set(bearers.capitals),
    of: new Set(bearers.of),
    bareOf: new Set(bearers.bareOf),
    articles: new Set(bearers.articles),
    inner: new Set(bearers.inner),
    heads: new Set(bearers.heads),
    and: new Set(bearers.and),
  }
  indexes.set(bearers, index)
  return index
}

const NOUN = UPOS.indexOf('NOUN')
const ADJ = UPOS.indexOf('ADJ')
const DET = UPOS.indexOf('DET')
const PROPN = UPOS.indexOf('PROPN')
const PUNCT = UPOS.indexOf('PUNCT')
const VERBS: readonly number[] = [UPOS.indexOf('VERB'), UPOS.indexOf('AUX')]

/** Longest name that is made here, in tokens; and the longest in quotation marks. */
const LONGEST = 8

/** What reading around one word needs; `holder` says which name holds each token, −1 for none. */
interface Sight {
  readonly text: string
  readonly tokens: NameTokens
  readonly tags: ArrayLike<number>
  readonly names: readonly DecodedName[]
  readonly holder: Int32Array
  readonly tools: NameTools
  readonly index: Index
  readonly surnames: ReadonlySet<string>
}

interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * What a common noun right before a name says of it: « la société Kernox » is a body whatever the model takes the word
 * for, « le village de Montbriac » a place, "the trawler Ocean Pearl" neither a person nor a town. Names that the
 * model passed over are found, those that it sorted otherwise are sorted anew; a full name with a given name stays a person's.
 */
export function introduce(text: string, tokens: NameTokens, tags: ArrayLike<number>, names: readonly DecodedName[], tools: NameTools): DecodedName[] {
  const holder = new Int32Array(tokens.start.length).fill(-1)
  names.forEach((name, k) => {
    holder.fill(k, name.first, name.last)
  })
  const sight: Sight = { text, tokens, tags, names, holder, tools, index: indexOf(tools.bearers), surnames: surnamesOf(text, tokens, names) }
  const made: DecodedName[] = []
  for (let s = 0; s + 1 < tokens.bounds.length; s++) {
    const to = tokens.bounds[s + 1] as number
    for (let j = tokens.bounds[s] as number; j < to; j++) {
      if (!isUpper(text, tokens.start[j] as number)) continue
      const found = introducedAt(sight, j, tokens.bounds[s] as number, to)
      made.push(...found)
      j = Math.max(j, (found.at(-1)?.last ?? 0) - 1)
    }
  }
  if (made.length === 0) return [...names]
  const held = new Set(made.flatMap(m => Array.from({ length: m.last - m.first }, (_, k) => holder[m.first + k])))
  return [...names.filter((_, k) => !held.has(k)), ...made].sort((a, b) => a.first - b.first)
}

/** Cheap enough to ask of every word: most begin with a small ASCII letter. */
function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

const wordAt = ({ text, tokens }: Sight, i: number): string => text.slice(tokens.start[i], tokens.end[i])
const plainAt = (sight: Sight, i: number): string => wordAt(sight, i).toLowerCase().replaceAll('’', "'")
const isCapital = (sight: Sight, i: number): boolean => {
  const caps = capsOf(wordAt(sight, i))
  return caps >= 1 && caps <= 3
}

/** The names that a bearer introduces at token `j` of the sentence `[from, to)`: one, or several after a plural. */
function introducedAt(sight: Sight, j: number, from: number, to: number): DecodedName[] {
  const own = headedAt(sight, j, to)
  if (own !== null) return [own]
  if (j === from) return []
  const street = streetBefore(sight, j, from)
  if (street >= 0) return [{ first: street, last: runFrom(sight, j, to).last, type: 'place', introduced: true }]
  if (wordAt(sight, j - 1) === ',') return apposedAt(sight, j, from, to)
  const opens = OPENING.test(wordAt(sight, j - 1))
  const duty = dutyBefore(sight, opens ? j - 1 : j, from)
  if (!duty) return []
  const stretch = opens ? quoted(sight, j, to) : runFrom(sight, j, to)
  const first = stretch && judge(sight, stretch, duty)
  if (!first) return []
  return [first, ...companions(sight, first, duty, to)]
}

/** "the Community of Gulf States", "Front for Change leader": a name that begins with the noun of a body and goes on behind a preposition, where the model has but its end. */
function headedAt(sight: Sight, j: number, to: number): DecodedName | null {
  const { index, holder, names, tools, text, tokens } = sight
  const next = j + 1 < to ? plainAt(sight, j + 1) : ''
  if (!index.heads.has(plainAt(sight, j)) || (holder[j] as number) >= 0 || !(index.of.has(next) || index.inner.has(next))) return null
  const { last } = runFrom(sight, j, to)
  const inside = [...new Set(holder.subarray(j, last))].filter(k => k >= 0).map(k => names[k])
  if (last - j < 3 || inside.some(name => name === undefined || name.last > last || name.type === 'person')) return null
  if (tools.world.lookup(text.slice(tokens.start[j], tokens.end[last - 1]), tools.language).length > 0) return null
  return { first: j, last, type: 'organisation', introduced: true }
}

/** "The insurer, Novassur, said": between two commas, behind a noun of a body that an article opens; no member of a list. */
function apposedAt(sight: Sight, j: number, from: number, to: number): DecodedName[] {
  const { tags, index } = sight
  const bearer = j - 2 > from ? bearerAt(sight, j - 2, from, false, false) : null
  const stretch = runFrom(sight, j, to)
  if (bearer === null || (bearer.duty !== 'body' && bearer.duty !== 'trade') || tags[bearer.head.first - 1] !== DET) return []
  if (stretch.last + 1 >= to || wordAt(sight, stretch.last) !== ',' || index.and.has(plainAt(sight, stretch.last + 1))) return []
  const name = nameInside(sight, stretch.first, stretch.last) ? null : judge(sight, stretch, bearer)
  return name === null ? [] : [name]
}

const OPENING = /^[«"“„]$/u
const CLOSING = /^[»"”]$/u

/** The way whose name token `j` goes on: *rue* of *rue des Verriers*; −1 where there is none, or where somebody's name begins before it. */
function streetBefore(sight: Sight, j: number, from: number): number {
  const { index } = sight
  let k = j - 1
  if (k > from && index.articles.has(plainAt(sight, k))) k--
  if (k > from && index.of.has(plainAt(sight, k))) k--
  return k >= from && index.streets.has(plainAt(sight, k)) && !isWithin(sight, k) ? k : -1
}

/** Does a name hold both the token and the one before? */
const isWithin = ({ holder }: Sight, k: number): boolean => k > 0 && (holder[k] as number) >= 0 && holder[k] === holder[k - 1]

interface Bearer {
  readonly duty: Duty
  /** The noun's own tokens. */
  readonly head: Stretch
}

/** The bearer that ends right before token `j`, with what may part it from a name. */
function dutyBefore(sight: Sight, j: number, from: number): Bearer | null {
  const { index, tools, tags } = sight
  let k = j - 1
  const parted = k >= from && (index.of.has(plainAt(sight, k)) || (index.articles.has(plainAt(sight, k)) && k > from && index.of.has(plainAt(sight, k - 1))))
  const articled = parted && !index.bareOf.has(plainAt(sight, k))
  if (parted) k -= index.of.has(plainAt(sight, k)) ? 1 : 2
  for (let steps = 0; k >= from && steps <= Math.max(parted ? 2 : 0, tools.bearers.reach); steps++, k--) {
    const bearer = bearerAt(sight, k, from, parted, articled)
    if (bearer) return bearer
    // *la compagnie maritime Blauwater*, *le fabricant de pneus Gomexa*, *le village perché de Montbriac*
    const tag = tags[k] as number
    const joins = !parted && steps > 0 && index.of.has(plainAt(sight, k))
    if (!joins && tag !== ADJ && (parted || tag !== NOUN)) return null
    if (isCapital(sight, k)) return null
  }
  return null
}

/** The bearer whose last word is token `k`, in lower case unless it is one that is written in capitals. */
function bearerAt(sight: Sight, k: number, from: number, parted: boolean, articled: boolean): Bearer | null {
  const { index } = sight
  const word = plainAt(sight, k)
  if (isCapital(sight, k) && !(index.capitals.has(word) || (k === from && capsOf(wordAt(sight, k)) === 1))) return null
  const two = k > from ? index.duties.get(`${plainAt(sight, k - 1)} ${word}`) : undefined
  const duty = (two ?? index.duties.get(word))?.find(d => (d === 'realm' ? articled : (d === 'settlement') === parted))
  return duty ? { duty, head: { first: two ? k - 1 : k, last: k + 1 } } : null
}

/** Capitalised words from `j` on; a common word lets prepositions in (*Front du Fleuve*, "Sons of the River"), a coined one does not (*Kernox de Brest*). */
function runFrom(sight: Sight, j: number, to: number): Stretch {
  const { tools, index, tokens, text, tags } = sight
  const common = tools.lexiconKey(plainAt(sight, j)) !== 0
  let last = j + 1
  while (last < to && last - j < LONGEST) {
    const word = wordAt(sight, last)
    const past = pastHyphens(sight, last, to)
    if (isCapital(sight, last)) {
      // "the agency Westwire President Ann Moss"
      if (tools.roles.at(text, tokens.start[last] as number)?.noun.traits.includes('person') || isTitle(sight, last)) break
      last++
    } else if (past > last) last = past
    else if (word === '&' && last + 1 < to && isCapital(sight, last + 1)) last += 2
    // *le syndicat Force verte*, where the name may end
    else if (common && tools.bearers.reach > 0 && last === j + 1 && tags[last] === ADJ && mayEnd(sight, last + 1, to)) last++
    // "the Italian daily La Voce del Mare"
    else if (tags[last] === PROPN && last + 1 < to && isCapital(sight, last + 1) && !index.and.has(plainAt(sight, last))) last += 2
    // *l'ONG Pain sans frontières*
    else if (common && index.inner.has(plainAt(sight, last)) && last + 1 < to && (tags[last + 1] === NOUN || isCapital(sight, last + 1))) last += 2
    else if (common && index.of.has(plainAt(sight, last))) {
      const next = last + 1 < to && index.articles.has(plainAt(sight, last + 1)) ? last + 2 : last + 1
      if (next >= to || !isCapital(sight, next)) break
      last = next + 1
    } else break
  }
  return { first: j, last }
}

/** Before a verb or a mark. */
const mayEnd = ({ tags }: Sight, i: number, to: number): boolean => i >= to || VERBS.includes(tags[i] as number) || tags[i] === PUNCT

/** Past what hyphens hold together where a tokeniser cuts at them, up to its last capital (*Lussan* - *le* - *Vieux*, but "Kernox" of *Kernox-led*). */
function pastHyphens(sight: Sight, at: number, to: number): number {
  const { tokens } = sight
  const touches = (i: number): boolean => i < to && tokens.start[i] === tokens.end[i - 1]
  let last = at
  for (let i = at; touches(i) && /^[-‐‑]$/u.test(wordAt(sight, i)) && touches(i + 1); i += 2) if (isCapital(sight, i + 1)) last = i + 2
  return last
}

const isTitle = (sight: Sight, i: number): boolean => sight.tools.names.personTitles[plainAt(sight, i)] !== undefined

/** « l'association "Les Rives" »: what stands in marks, unless a verb makes a quotation of it. */
function quoted(sight: Sight, j: number, to: number): Stretch | null {
  for (let last = j; last < to && last - j <= LONGEST; last++) {
    if (CLOSING.test(wordAt(sight, last))) return last > j ? { first: j, last } : null
    if (VERBS.includes(sight.tags[last] as number) && !isCapital(sight, last)) return null
  }
  return null
}

/** The name that the stretch is after such a bearer; null where it is none, or where the model knows better. */
function judge(sight: Sight, { first, last }: Stretch, bearer: Bearer, joinedTo = -1): DecodedName | null {
  const { names, holder, tools, text, tokens } = sight
  const opener = plainAt(sight, first)
  // *le gouvernement du Morvel*: only what the model passed over, or took for a body of one word
  if (bearer.duty === 'realm' && nameInside(sight, first, last) && !(last - first === 1 && isBody(sight, first))) return null
  // "the company President Ann Moss", but "the militia Sons of the River"
  const role = tools.roles.at(text, tokens.start[first] as number)?.noun.traits ?? []
  if (isTitle(sight, first) || (role.includes('person') && !role.includes('kin') && !role.includes('private'))) return null
  const held = names[holder[first] as number]
  // A name that begins before: only *ONG Rivages*, where the model took the noun for a part of it, and *Kervolt et Isodyne* after a plural.
  if (held && held.first < first && held.first !== joinedTo && !(held.first >= bearer.head.first && sight.index.capitals.has(plainAt(sight, held.first))))
    return null
  // *les sociétés Kernox et Brélan* are two, whatever the model makes of them.
  const joined = held !== undefined && held.last > last && isPlural(sight, bearer) && sight.index.and.has(plainAt(sight, last))
  const end = held && !joined && (held.last >= last || nameInside(sight, held.last, last)) ? held.last : last
  const alone = end - first === 1
  if (
    alone &&
    (opener.length === 1 || tools.names.capitalisedCommon.includes(opener) || tools.world.ofAdjective(wordAt(sight, first), tools.language) !== null)
  )
    return null
  if (tools.names.capitalisedCommon.includes(opener) && !isCapital(sight, first + 1)) return null
  const surface = text.slice(tokens.start[first], tokens.end[end - 1])
  if (tools.world.lookup(surface, tools.language).length > 0) return null
  const given = sexOfGivenName(wordAt(sight, first)) !== undefined
  if (held?.type !== 'organisation' && given && !alone) return null
  if (mayBeClause(sight, end, bearer) && alone && sight.surnames.has(surface)) return null
  if (held?.type === 'organisation' && (bearer.duty === 'thing' || bearer.duty === 'site')) return null
  if (held?.type === 'person' && staysPerson(sight, first, end, bearer, given)) return null
  return { first, last: end, type: CLASS[bearer.duty], introduced: true }
}

const isBody = ({ names, holder }: Sight, at: number): boolean => {
  const held = names[holder[at] as number]
  return held?.type === 'organisation' && held.last - held.first === 1
}

const nameInside = ({ holder }: Sight, from: number, to: number): boolean => holder.subarray(from, to).some(k => k >= 0)

/** Whether what the model takes for a person may well be one. */
function staysPerson(sight: Sight, first: number, last: number, bearer: Bearer, given: boolean): boolean {
  const { duty, head } = bearer
  const { tools } = sight
  const alone = last - first === 1
  // *l'armateur Yorgos Mavrakis*, but *l'exploitant Gazoduc Ouest*, whose first word the lexicon has
  if (duty === 'trade' && (alone ? given : tools.lexiconKey(plainAt(sight, first)) === 0)) return true
  if (mayBeClause(sight, last, bearer)) return true
  // *la présidente de l'association Zélie Kermadec*, without its comma
  const before = head.first - 1
  return duty === 'body' && !alone && before > 0 && ofPerson(sight, before)
}

/** "the company Musk founded": a verb follows, and a determiner opens what the clause would belong to. */
function mayBeClause({ tools, tags }: Sight, last: number, { head }: Bearer): boolean {
  if (!tools.bearers.bareRelatives || !VERBS.includes(tags[last] as number)) return false
  let k = head.first - 1
  while (k >= 0 && k > head.first - 4 && (tags[k] === ADJ || tags[k] === NOUN)) k--
  return tags[k] === DET
}

/** Last words of the persons whom the model finds in full. */
function surnamesOf(text: string, tokens: NameTokens, names: readonly DecodedName[]): ReadonlySet<string> {
  return new Set(names.filter(n => n.type === 'person' && n.last - n.first > 1).map(n => text.slice(tokens.start[n.last - 1], tokens.end[n.last - 1])))
}

/** Does the noun belong to somebody: *la présidente de l'*, *le porte-parole du*? */
function ofPerson(sight: Sight, before: number): boolean {
  const { index, tools, text, tokens } = sight
  for (let k = before; k >= 0 && k > before - 5; k--) {
    const word = plainAt(sight, k)
    if (index.of.has(word) || index.articles.has(word)) continue
    return tools.roles.at(text, tokens.start[k] as number)?.noun.traits.includes('person') ?? false
  }
  return false
}

const isPlural = (sight: Sight, { head }: Bearer): boolean => sight.index.plurals.has(plainAt(sight, head.last - 1))

/** *les ONG Rivages et Amarres*: after a plural, what is joined to the first name is of its kind. */
function companions(sight: Sight, first: DecodedName, bearer: Bearer, to: number): DecodedName[] {
  const { index } = sight
  if (!isPlural(sight, bearer)) return []
  const out: DecodedName[] = []
  let at = first.last
  while (at + 1 < to && out.length < LONGEST && index.and.has(plainAt(sight, at))) {
    let j = at + 1
    while (j < to && (index.of.has(plainAt(sight, j)) || index.articles.has(plainAt(sight, j)))) j++
    if (j >= to || !isCapital(sight, j)) break
    const name = judge(sight, runFrom(sight, j, to), bearer, first.first)
    if (!name) break
    out.push(name)
    at = name.last
  }
  return out
}
