import type { Bearers } from '../../lang/bearers.ts'
import { findRoles, type RoleFinder } from '../../lang/find-role.ts'
import { sexOfGivenName } from '../../lang/given-names.ts'
import type { NameWords } from '../../lang/names.ts'
import type { Roles } from '../../lang/roles.ts'
import type { World, WorldMatch } from '../../lang/world/index.ts'
import type { LexiconKey } from '../../learn/attributes.ts'
import type { NameCues } from '../../learn/name-tagger.ts'
import type { Language, NameKind } from '../../types/index.ts'

/** What naming needs of a language: its words around names, its roles, and the table of the world. */
export interface NameTools {
  readonly language: Language
  readonly names: NameWords
  readonly roles: RoleFinder
  readonly bearers: Bearers
  readonly world: World
  /** The lexicon's key of a form; see `Lexicon.keyOf`. */
  readonly lexiconKey: LexiconKey
}

const finders = new WeakMap<Roles, RoleFinder>()

/** The tools of a pack; role nouns are indexed once per pack. */
export function nameTools(
  pack: { readonly language: Language; readonly names: NameWords; readonly roles: Roles; readonly bearers: Bearers },
  world: World,
  lexiconKey: LexiconKey,
): NameTools {
  const finder = finders.get(pack.roles) ?? findRoles(pack.roles)
  finders.set(pack.roles, finder)
  return { language: pack.language, names: pack.names, roles: finder, bearers: pack.bearers, world, lexiconKey }
}

/** Word classes as bits, in the order in which weights were trained. */
const CLASSES = [
  'organisationHeads',
  'organisationTails',
  'placeHeads',
  'placeTails',
  'placeLeads',
  'mediumHeads',
  'personLeads',
  'particles',
  'connectors',
  'capitalisedCommon',
  'otherHeads',
] as const satisfies readonly (keyof NameWords)[]
const TITLE = 1 << CLASSES.length
const GIVEN = TITLE << 1
const ROLE = GIVEN << 1
const GROUP_ROLE = ROLE << 1
const INITIAL = GROUP_ROLE << 1

const classMaps = new WeakMap<NameWords, ReadonlyMap<string, number>>()

function classMap(names: NameWords): ReadonlyMap<string, number> {
  const known = classMaps.get(names)
  if (known) return known
  const map = new Map<string, number>()
  const add = (word: string, bit: number): void => {
    map.set(word, (map.get(word) ?? 0) | bit)
  }
  CLASSES.forEach((name, bit) => {
    for (const word of names[name]) add(word, 1 << bit)
  })
  for (const title of Object.keys(names.personTitles)) add(title, TITLE)
  classMaps.set(names, map)
  return map
}

const KIND_CODES: Readonly<Record<NameKind, number>> = { person: 1, organisation: 2, government: 3, country: 4, place: 5, medium: 6, other: 7 }

/** A match as a small number: kind, use, doubt. */
function worldCode(match: WorldMatch): number {
  const reading = match.readings[0]
  if (!reading) return 0
  const use = reading.form.use === 'adjective' ? 1 : reading.form.use === 'demonym' ? 2 : 0
  const doubt = reading.form.ambiguous.length > 0 ? 1 : 0
  return ((KIND_CODES[reading.entry.kind] * 4 + use) * 2 + doubt) * 4
}

/** Most words are small letters of the plain alphabet, which no other test is needed for. */
function smallLetters(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return form.length > 0
}

/** Letter case of a form. */
export function capsOf(form: string): number {
  if (smallLetters(form)) return 0
  const first = form[0] ?? ''
  if (!/\p{L}/u.test(form)) return /\p{N}/u.test(form) ? 4 : 5
  const upper = form.toUpperCase()
  if (form === upper && upper !== form.toLowerCase()) return form.length === 1 ? 1 : 2
  if (first !== first.toLowerCase()) return 1
  return form === form.toLowerCase() ? 0 : 3
}

const opening = /^[«"“„‹'‘([–—:•*-]+$/u

/** Reads the cues of every token of a text. `starts` and `ends` are the tokens' spans in `text`; `bounds` where sentences begin, and the count. */
export function readNameCues(
  text: string,
  start: ArrayLike<number>,
  end: ArrayLike<number>,
  bounds: ArrayLike<number>,
  tags: ArrayLike<number> | null,
  tools: NameTools,
): { cues: NameCues; matches: readonly WorldMatch[] } {
  const count = start.length
  const column = (): Int32Array => new Int32Array(count)
  const cues = {
    world: column(),
    word: column(),
    caps: column(),
    starts: column(),
    document: column(),
    tag: column(),
    runFirst: column().fill(-1),
    runLast: column().fill(-1),
  }
  const forms = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
  const map = classMap(tools.names)
  for (let i = 0; i < count; i++) {
    const form = forms[i] ?? ''
    cues.caps[i] = capsOf(form)
    cues.word[i] = wordBits(form, text, start[i] ?? 0, map, tools)
    if (tags) cues.tag[i] = (tags[i] ?? 0) + 1
  }
  const connectors = new Set(tools.names.connectors)
  for (let s = 0; s + 1 < bounds.length; s++) {
    markStarts(forms, cues.caps, cues.starts, bounds[s] ?? 0, bounds[s + 1] ?? 0)
    markRuns(forms, cues, bounds[s] ?? 0, bounds[s + 1] ?? 0, connectors)
  }
  markDocument(forms, cues)
  const matches = tools.world.find(text, tools.language)
  markWorld(matches, start, end, cues.world)
  return { cues, matches }
}

function wordBits(form: string, text: string, start: number, map: ReadonlyMap<string, number>, tools: NameTools): number {
  if (form.length > 30) return 0
  const small = smallLetters(form)
  let bits = map.get(small ? form : form.toLowerCase().replaceAll('’', "'")) ?? 0
  if (sexOfGivenName(form) !== undefined) bits |= GIVEN
  if (small) return bits | roleBit(text, start, tools)
  if (/^\p{Lu}\.?$/u.test(form) || /^(?:\p{Lu}\.-?){1,3}$/u.test(form)) bits |= INITIAL
  return bits | roleBit(text, start, tools)
}

function roleBit(text: string, start: number, tools: NameTools): number {
  const role = tools.roles.at(text, start)
  if (!role) return 0
  return role.noun.traits.includes('person') ? ROLE : GROUP_ROLE
}

/** A capital says nothing at the head of a sentence, after an opening mark, or in a line of capitals. */
function markStarts(forms: readonly string[], caps: Int32Array, starts: Int32Array, first: number, last: number): void {
  let loud = 0
  let quiet = 0
  let fresh = true
  for (let i = first; i < last; i++) {
    const kind = caps[i] as number
    if (kind === 2) loud++
    else if (kind === 0 || kind === 1) quiet++
    if (fresh) starts[i] = 1
    if (kind !== 5) fresh = false
    else if (opening.test(forms[i] ?? '')) fresh = true
  }
  if (loud > 3 && loud > 2 * quiet) for (let i = first; i < last; i++) starts[i] = 1
}

/** Runs of capitalised words, with the connectors between two of them (*Université libre* ends one, *Banque de France* is one). */
function markRuns(
  forms: readonly string[],
  cues: { readonly caps: Int32Array; readonly runFirst: Int32Array; readonly runLast: Int32Array },
  first: number,
  last: number,
  connectors: ReadonlySet<string>,
): void {
  const capital = (i: number): boolean => i < last && (cues.caps[i] as number) >= 1 && (cues.caps[i] as number) <= 3
  for (let i = first; i < last; i++) {
    if (!capital(i)) continue
    let to = i + 1
    for (;;) {
      let next = to
      while (next < last && next - to < 2 && connectors.has((forms[next] ?? '').toLowerCase().replaceAll('’', "'"))) next++
      if (!capital(next)) break
      to = next + 1
    }
    cues.runFirst.fill(i, i, to)
    cues.runLast.fill(to, i, to)
    i = to - 1
  }
}

/** Whether the document shows the word in lower case, and with a capital where that says something. */
function markDocument(forms: readonly string[], cues: { readonly caps: Int32Array; readonly starts: Int32Array; readonly document: Int32Array }): void {
  const lower = new Set<string>()
  const named = new Map<string, number>()
  forms.forEach((form, i) => {
    const kind = cues.caps[i] as number
    if (kind === 0) lower.add(form)
    else if (kind <= 3 && cues.starts[i] === 0) named.set(form, (named.get(form) ?? 0) + 1)
  })
  forms.forEach((form, i) => {
    const kind = cues.caps[i] as number
    if (kind === 0 || kind > 3) return
    const times = named.get(form) ?? 0
    cues.document[i] = (lower.has(form.toLowerCase()) ? 1 : 0) + 2 * Math.min(2, times - (cues.starts[i] === 0 ? 1 : 0))
  })
}

/** Spreads matches over tokens: 1 first, 2 inner or last, 3 the only one; a token that a match covers in part has none. */
function markWorld(matches: readonly WorldMatch[], start: ArrayLike<number>, end: ArrayLike<number>, world: Int32Array): void {
  let i = 0
  for (const match of matches) {
    while (i < start.length && (end[i] ?? 0) <= match.start) i++
    const from = i
    let to = from
    while (to < start.length && (start[to] ?? 0) < match.end) to++
    if (to === from || (start[from] ?? 0) < match.start || (end[to - 1] ?? 0) > match.end + 1) continue
    const code = worldCode(match)
    for (let k = from; k < to; k++) world[k] = code + (to - from === 1 ? 3 : k === from ? 1 : 2)
  }
}
