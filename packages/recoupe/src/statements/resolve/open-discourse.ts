import type { NameGroup } from '../../analysis/entities.ts'
import type { World } from '../../lang/world/index.ts'
import { fold } from '../../text/index.ts'
import type { Span } from '../../types/index.ts'
import { lowOf, type Reading, uposOf, wordsWithin } from '../reading.ts'
import { findTown } from './at-hand.ts'
import { findCapitals } from './capitals.ts'
import { datedPlaces } from './dateline.ts'
import { type AtHand, addNamed, type Discourse, ofEntry, type Trace } from './discourse.ts'
import { findHome, homeOfStory } from './home.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'
import { sortNames } from './sort-names.ts'
import { findStates, sideGovernments } from './states.ts'
import type { StoryFacts } from './story-facts.ts'
import { sideEntry } from './world-sides.ts'

/** A report before its first word is read: its names, and the country and the town that it takes for granted. */
export function openDiscourse(r: Reading, groups: readonly NameGroup[], world: World, story: StoryFacts): Discourse {
  const names: Trace[] = []
  const discourse: Discourse = {
    r,
    world,
    referents: [],
    names,
    sources: [],
    ofName: new Int32Array(r.analysis.names.length).fill(-1),
    byEntry: new Map(),
    hearers: new Set(),
    strays: new Map(),
    capitals: new Map(),
    home: null,
    town: null,
  }
  const nameAt = new Map(r.analysis.names.map((name, index) => [name.start, index]))
  for (const group of sortNames(r, groups, story.kinds)) {
    if (isPeoplesName(r, world, group)) continue
    const index = addNamed(discourse, group)
    for (const mention of group.mentions) {
      const name = nameAt.get(mention.start)
      if (name !== undefined) discourse.ofName[name] = index
      const [first, last] = wordsWithin(r.words, mention)
      if (last >= first && !isTurnLabel(r, mention)) names.push({ referent: index, word: first, as: 'name' })
    }
  }
  names.sort((a, b) => a.word - b.word)
  nameDateline(discourse)
  nameDatedLand(discourse)
  nameHeading(discourse)
  findStates(discourse, story)
  findCapitals(discourse, story)
  nameTwins(discourse, story)
  spellAcronyms(discourse)
  sideGovernments(discourse)
  for (const [word, referent] of discourse.strays) names.push({ referent, word, as: 'name' })
  names.sort((a, b) => a.word - b.word)
  discourse.home = findHome(discourse) ?? homeOfStory(discourse, story)
  discourse.town = townOfStory(discourse, findTown(discourse), story)
  for (const referent of [...discourse.referents]) {
    const side = sideEntry(world, referent.entry)
    if (side === null) continue
    referent.side = ofEntry(discourse, side)
    referent.sideBy = 'table'
  }
  for (const referent of [...discourse.referents]) {
    if (referent.side !== null) continue
    referent.side = townOfHall(discourse, referent)
    referent.sideBy = 'hall'
  }
  return discourse
}

/** « L'Autrichien », "the Austrian": somebody is called by where he is from, though it was taken for a name. */
const isPeoplesName = (r: Reading, world: World, { entry, mentions }: NameGroup): boolean =>
  entry === null &&
  mentions.every(mention => {
    const [first, last] = wordsWithin(r.words, mention)
    const article = first === last ? first - 1 : first
    return last - article === 1 && uposOf(r, article) === 'DET' && world.ofAdjective(lowOf(r, last), r.pack.language)?.sort === 'country'
  })

/** « A. R. : »: the initials that head a turn in an interview speak of nobody. */
const isTurnLabel = ({ text }: Reading, { start, end }: Span): boolean =>
  /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text.slice(start, end)) && /^\.?\s?:/u.test(text.slice(end, end + 3))

/** « la mairie de Brède », "Thornley Town Council", where the whole is one name: it speaks for the town that the name holds. */
function townOfHall(d: Discourse, referent: Referent): number | null {
  if (referent.kind !== 'organisation' || referent.entry !== null) return null
  const { towns, townHalls } = d.r.pack.sides
  const name = fold(referent.labels[0]?.text ?? '')
  const noun = [...townHalls, ...towns].find(n => name.startsWith(`${fold(n)} `) || name.endsWith(` ${fold(n)}`))
  if (noun === undefined) return null
  return (
    d.referents.find(r => r.kind === 'place' && r.labels.some(l => name.endsWith(` ${fold(l.text)}`) || name.startsWith(`${fold(l.text)} `)))?.index ?? null
  )
}

/** *Tarvonia* is called *Tarvonie* in the other reports. */
function nameTwins({ referents }: Discourse, { twins }: StoryFacts): void {
  for (const { kind, entry, labels } of referents) {
    const twin = kind === 'country' && entry === null ? twins.get(fold(labels[0]?.text ?? '')) : undefined
    if (twin !== undefined && !labels.some(l => l.text === twin.text)) labels.push({ ...twin, canonical: true })
  }
}

/** "Arms Flow Watch (AFW)", where no name was found in the words before: what an acronym is short for is another name of the same body. */
function spellAcronyms({ r, referents }: Discourse): void {
  for (const { kind, entry, labels } of referents) {
    const acronym = labels.find(l => /^\p{Lu}{2,6}$/u.test(l.text))?.text
    if (acronym === undefined || entry !== null || kind === 'person' || labels.length > 1) continue
    const at = r.text.indexOf(`(${acronym})`)
    if (at < 0) continue
    const before = r.text
      .slice(Math.max(0, at - 120), at)
      .trimEnd()
      .split(/\s+/u)
    for (let n = 2; n <= Math.min(10, before.length); n++) {
      const words = before.slice(-n)
      const initials = words.filter(w => /^\p{Lu}/u.test(w)).map(w => w.charAt(0))
      if (!/^\p{Lu}/u.test(words[0] ?? '') || fold(initials.join('')) !== fold(acronym)) continue
      labels.push({ language: r.pack.language, text: words.join(' '), canonical: false })
      break
    }
  }
}

/** How sure a town must be by one report not to give way to the one that all of them take for granted. */
const SURE_TOWN = 0.7

/** « La maire » of a report that never names her town, or names others as often, is that of the town that the story is about. */
function townOfStory(d: Discourse, own: AtHand | null, { town }: StoryFacts): AtHand | null {
  if (town === null || (own !== null && own.confidence >= SURE_TOWN)) return own
  const named = d.referents.find(r => r.entry === null && r.kind !== 'person' && r.labels.some(l => fold(l.text) === fold(town)))
  if (named && named.kind !== 'place' && named.kind !== 'organisation') return own
  if (named) named.kind = 'place'
  const referent = named?.index ?? addNamed(d, { kind: 'place', name: { [d.r.pack.language]: town }, aliases: [], entry: null, gender: null, mentions: [] })
  return { referent, confidence: TOLD_TOWN, by: 'town' }
}

/** What the town that other reports are about is worth in one that does not show it. */
const TOLD_TOWN = 0.68

/** The town of the dateline, which stands outside the prose: a place like those that are named in it. */
function nameDateline(d: Discourse): void {
  const { dateline } = d.r.analysis.document.report
  const raw = dateline?.place.split(/[(,/]/u)[0]?.trim() ?? ''
  if (dateline === null || raw === '' || d.referents.some(r => r.kind !== 'person' && r.labels.some(l => fold(l.text) === fold(raw)))) return
  const name = raw === raw.toUpperCase() ? inTitleCase(raw) : raw
  const entry = d.world.lookup(name, d.r.pack.language).find(reading => reading.entry.sort === 'city' || reading.entry.sort === 'capital')?.entry ?? null
  addNamed(d, {
    kind: 'place',
    name: entry?.name ?? { [d.r.pack.language]: name },
    aliases: [name],
    entry: entry?.key ?? null,
    gender: null,
    mentions: [{ start: dateline.start, end: dateline.start + raw.length }],
  })
}

/** What the town of the dateline lies in, where no table knows it: *LESKAR (Talvanie)*. */
function nameDatedLand(d: Discourse): void {
  const { land } = datedPlaces(d.r)
  const { dateline } = d.r.analysis.document.report
  if (land === null || dateline === null || !/^\p{Lu}\p{L}/u.test(land) || d.world.lookup(land, d.r.pack.language).length > 0) return
  if (d.referents.some(r => r.labels.some(l => fold(l.text) === fold(land)))) return
  const at = d.r.text.indexOf(land, dateline.start)
  if (at < 0 || at >= dateline.end) return
  addNamed(d, {
    kind: 'place',
    name: { [d.r.pack.language]: land },
    aliases: [land],
    entry: null,
    gender: null,
    mentions: [{ start: at, end: at + land.length }],
  })
}

/** A name and a colon, and no quotation after it: what a local paper opens a headline with. */
const HEADING = /(?:^|[.–—] )(\p{Lu}\p{Ll}[\p{L}'’]*(?:[ -][\p{L}'’]+){0,4})\s?:\s(?![«“"])/u

/**
 * « Saint-Orens-le-Vieux : la piscine fermée »: the town of a headline that no name was found in, where the report speaks of somebody
 * who holds office in a town.
 */
function nameHeading(d: Discourse): void {
  const { r } = d
  const first = r.analysis.document.paragraphs[0]
  if (first?.kind !== 'title' && first?.start !== 0) return
  const heading = r.text.slice(first.start, Math.min(first.end, first.start + 160))
  const found = HEADING.exec(heading)
  const name = found?.[1]
  if (found === null || name === undefined || !name.split(/[ -]/u).every(w => /^\p{Lu}/u.test(w) || w.length <= 3)) return
  const start = first.start + found.index + found[0].indexOf(name)
  const end = start + name.length
  if (r.analysis.names.some(n => n.start < end && n.end > start) || rolesOf(r).at(r.text, start) !== null) return
  if (d.world.lookup(name, r.pack.language).length > 0 || !speaksOfTown(d)) return
  // « Dioxines : … » is no town
  if (r.words.form.includes(name.toLowerCase())) return
  const known = d.referents.find(referent => referent.labels.some(l => fold(l.text) === fold(name)))
  if (known) {
    if (known.kind === 'place') known.mentions.unshift({ start, end })
    return
  }
  addNamed(d, { kind: 'place', name: { [r.pack.language]: name }, aliases: [name], entry: null, gender: null, mentions: [{ start, end }] })
}

function speaksOfTown(d: Discourse): boolean {
  const { r } = d
  const { towns, townHalls } = r.pack.sides
  for (let i = 0; i < r.words.count; i++) {
    const noun = rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun
    if (noun && (noun.traits.includes('local') || towns.has(noun.lemma) || townHalls.has(noun.lemma))) return true
  }
  return false
}

/** *SAINT-JUST-D’ORMES* → *Saint-Just-d’Ormes*: short words stay small, but for the first. */
const inTitleCase = (text: string): string =>
  text.toLowerCase().replace(/\p{L}+/gu, (word, at: number) => (at > 0 && word.length <= 3 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
