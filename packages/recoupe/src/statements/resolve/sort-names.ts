import type { NameGroup } from '../../analysis/entities.ts'
import { sexOfGivenName } from '../../lang/given-names.ts'
import type { RoleTrait } from '../../lang/roles.ts'
import { fold } from '../../text/index.ts'
import type { NameKind, Span } from '../../types/index.ts'
import { isComma, isFiniteVerb, isGenitiveMark, isPunct, lowOf, type Reading, sentenceFirst, sentenceLast, uposOf, wordsWithin } from '../reading.ts'
import { kindNounAt } from './kind-noun.ts'
import { rolesOf } from './roles-of.ts'
import type { StoryFacts } from './story-facts.ts'

/** What the words around the mentions of one name say it is. */
interface Evidence {
  person: number
  body: number
  place: number
}

/** Traits of those who belong to a firm or an institution that is named behind them: « le patron de X », "a spokesman for X". */
const OF_BODY: readonly RoleTrait[] = ['manager', 'unionist']
/** Traits of nouns that call a body by its kind. */
const BODY: readonly RoleTrait[] = ['organisation', 'medium']

/**
 * Names whose kind the text around them settles against their form, which tells little in a language of capitals: « les salariés de Vitrex »
 * makes a firm of a place, « l'historienne Maude Arsel » a person of a body, « dans l'Aubrac » a place of it. What the table of the world
 * knows is left alone, and so is what nothing but the form speaks for. A body that bears the surname of the one person who is so called
 * joins that person, unless a noun says that it is a firm (« la laiterie Bresol »). What all reports of the story together make of a name (`told`) comes first.
 */
export function sortNames(r: Reading, groups: readonly NameGroup[], told: StoryFacts['kinds']): NameGroup[] {
  const sorted = groups.map((group): NameGroup => {
    if (group.entry !== null) return group
    const kind = told.get(fold(nameOf(group))) ?? kindBy(group, evidenceOf(r, group))
    return kind === group.kind ? group : { ...group, kind }
  })
  return joinSurnames(r, joinPlaces(sorted))
}

function kindBy(group: NameGroup, { person, body, place }: Evidence): NameKind {
  const single = !/[\s-]/u.test(nameOf(group))
  switch (group.kind) {
    case 'person':
      if (body >= 2 && person === 0) return 'organisation'
      return single && place >= 2 && person === 0 && body === 0 ? 'place' : 'person'
    case 'place':
      return body >= 2 && body > place ? 'organisation' : 'place'
    case 'organisation':
    case 'other':
      if (person >= 1.5 && body === 0 && place === 0) return 'person'
      return place >= 1 && body === 0 ? 'place' : group.kind === 'other' && body >= 2 ? 'organisation' : group.kind
    case 'government':
    case 'country':
    case 'medium':
      return group.kind
  }
}

const nameOf = (group: NameGroup): string => Object.values(group.name).find(n => n !== undefined) ?? ''

function evidenceOf(r: Reading, group: NameGroup): Evidence {
  const seen: Evidence = { person: 0, body: 0, place: 0 }
  const words = nameOf(group).split(' ')
  const first = words[0] ?? ''
  // "Ashcombe Museum", « lycée Cazin »
  if (words.length > 1 && [first, words.at(-1) ?? ''].some(w => has(r, w, BODY) && !r.pack.sides.towns.has(fold(w)) && !r.pack.sides.territories.has(fold(w))))
    seen.body += 2
  if (words.length > 1 && r.pack.sides.firmTails.has((words.at(-1) ?? '').toLowerCase())) seen.body += 2
  // *Stade orvanais*, *Crédit du Sud*, "Thornley Infirmary"
  if (
    words.length > 1 &&
    Object.values(r.pack.sides.marksOfNames).some(marks => marks.has(first.toLowerCase()) || marks.has((words.at(-1) ?? '').toLowerCase()))
  )
    seen.body += 2
  if (words.length > 1 && words.length <= 3 && sexOfGivenName(first) !== undefined && !words.some(w => has(r, w, BODY))) seen.person += 1.5
  // « ROQUEBRUN (Var), 5 nov. – »: what a dateline names is a place
  if (group.kind === 'person' && fold(nameOf(group)) === datedPlace(r)) seen.place += 2
  for (const mention of group.mentions) weigh(r, mention, seen)
  return seen
}

export function datedPlace(r: Reading): string {
  const { dateline } = r.analysis.document.report
  return dateline === null ? '' : fold(dateline.place.split(/[(,/]/u)[0]?.trim() ?? '')
}

const has = (r: Reading, word: string, traits: readonly RoleTrait[]): boolean =>
  rolesOf(r)
    .lookup(word)
    .some(m => m.noun.traits.some(t => traits.includes(t)))

/** Traits of the role noun whose last word is at `i`; none where none ends there. */
function traitsEndingAt(r: Reading, i: number): readonly RoleTrait[] {
  for (let k = i; k >= Math.max(0, i - 3); k--) {
    const match = rolesOf(r).at(r.text, r.words.start[k] ?? 0)
    if (match && match.end === r.words.end[i]) return match.noun.traits
  }
  return []
}

function weigh(r: Reading, mention: Span, seen: Evidence): void {
  const [first, last] = wordsWithin(r.words, mention)
  const { sides, names } = r.pack
  const from = sentenceFirst(r, first)
  const before = first - 1
  if (before >= from) {
    const low = lowOf(r, before)
    const noun = r.words.form[before] === r.low[before] ? traitsEndingAt(r, before) : []
    if (names.personTitles[low] !== undefined) seen.person += 2
    else if (noun.some(t => BODY.includes(t)) && uposOf(r, before) === 'NOUN') seen.body += 2
    // « l'équipe cycliste X »: an adjective between
    else if (callsFirm(r, before)) seen.body += 2
    else if (noun.some(t => t === 'expert' || t === 'private' || t === 'journalist') && uposOf(r, before) === 'NOUN') seen.person += 1.5
    else if (sides.bodyPrepositions.has(low)) seen.body += 2
    else if (sides.namings.has(r.words.lemma[before] ?? '') && traitsEndingAt(r, before - 1).includes('person')) seen.person += 2
    else governedAt(r, first, from, seen)
    // « son fournisseur, Nordvolt Cells, »: a firm called by its kind, and then by its name
    if (isComma(r, before) && callsBody(r, before - 1, from)) seen.body += 2
    // « sa cheffe de mission, Bettina Asch, », "its head of mission, Bettina Asch.": an office, and then who holds it
    if (isComma(r, before) && last > first && isPunct(r, last + 1) && callsPerson(r, before - 1)) seen.person += 2
  }
  compoundAfter(r, last, seen)
}

/** « l'équipe X », « la société minière X »: a noun of a firm or a team right before a name, an adjective between them at most. */
function callsFirm(r: Reading, before: number): boolean {
  const noun = uposOf(r, before) === 'ADJ' ? before - 1 : before
  return uposOf(r, noun) === 'NOUN' && r.words.form[noun] === r.low[noun] && r.pack.sides.firms.has(r.words.lemma[noun] ?? '')
}

/** Does a noun phrase that ends at `last` call a body, and nobody who belongs to one (« la présidente de l'association, »)? */
function callsBody(r: Reading, last: number, from: number): boolean {
  const runs = whatRuns(r, last, from)
  if (runs < 0 && !traitsEndingAt(r, last).some(t => BODY.includes(t)) && !callsFirm(r, last)) return false
  for (let i = runs < 0 ? last : runs - 1; i >= Math.max(from, last - 8) && !isFiniteVerb(r, i); i--) if (traitsEndingAt(r, i).includes('person')) return false
  return true
}

/** « l'exploitant du barrage », "the operator of the dam": the noun of a body's kind before what it has to do with, in a phrase that ends at `last`; −1 without one. */
function whatRuns(r: Reading, last: number, from: number): number {
  let i = last
  while (i > from && uposOf(r, i) !== 'ADP' && ['NOUN', 'ADJ', 'DET'].includes(uposOf(r, i))) i--
  if (i === last || uposOf(r, i) !== 'ADP' || !r.pack.sides.genitives.has(lowOf(r, i))) return -1
  const noun = i - 1
  return uposOf(r, noun) === 'NOUN' && (r.name[noun] ?? -1) < 0 && kindNounAt(r, noun) !== null && uposOf(r, noun - 1) === 'DET' ? noun : -1
}

/** Does a noun of one person end at `last`? « La porte-parole de la banque, Crédit du Sud, » is left open. */
function callsPerson(r: Reading, last: number): boolean {
  for (let i = Math.max(0, last - 3); i <= last; i++) {
    const match = rolesOf(r).at(r.text, r.words.start[i] ?? 0)
    if (match === null || match.end !== r.words.end[last]) continue
    return match.noun.traits.includes('person') && !match.noun.traits.includes('organisation') && match.form.number !== 'p'
  }
  return false
}

/** The noun that takes the name behind a preposition, or the preposition alone: « les salariés de X », « le maire de X », « dans l'X ». */
function governedAt(r: Reading, first: number, from: number, seen: Evidence): void {
  let at = first - 1
  const article = uposOf(r, at) === 'DET'
  if (article) at--
  if (at < from || uposOf(r, at) !== 'ADP') return
  const { sides } = r.pack
  if (sides.insidePrepositions.has(lowOf(r, at))) seen.place += 1
  if (!sides.genitives.has(lowOf(r, at)) && !sides.behalfPrepositions.has(lowOf(r, at))) return
  let noun = at - 1
  if (uposOf(r, noun) === 'ADJ' && traitsEndingAt(r, noun).length === 0) noun--
  if (noun < from) return
  const traits = traitsEndingAt(r, noun)
  if (traits.includes('local')) seen.place += 2
  else if (traits.some(t => OF_BODY.includes(t)) || sides.staff.has(r.words.lemma[noun] ?? '')) seen.body += 2
}

/** "X's chief executive", "X spokesman Y": what follows a name. */
function compoundAfter(r: Reading, last: number, seen: Evidence): void {
  const genitive = isGenitiveMark(r, last + 1)
  for (let i = genitive ? last + 2 : last + 1, steps = 0; i <= sentenceLast(r, last) && steps < (genitive ? 3 : 1); i++, steps++) {
    const noun = rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun
    if (!noun || uposOf(r, i) === 'PUNCT') continue
    if (noun.traits.includes('local')) seen.place += 1
    else if (noun.traits.some(t => OF_BODY.includes(t)) && !noun.traits.includes('state')) seen.body += 2
    return
  }
}

/** Mentions of one place that were taken for different things at first are its mentions all the same. */
function joinPlaces(groups: readonly NameGroup[]): NameGroup[] {
  const first = new Map<string, number>()
  const joined: NameGroup[] = []
  for (const group of groups) {
    const key = group.kind === 'place' && group.entry === null ? fold(nameOf(group)) : ''
    const known = key === '' ? undefined : first.get(key)
    const same = known === undefined ? undefined : joined[known]
    if (known !== undefined && same) joined[known] = { ...same, mentions: [...same.mentions, ...group.mentions].sort((a, b) => a.start - b.start) }
    else {
      if (key !== '') first.set(key, joined.length)
      joined.push(group)
    }
  }
  return joined
}

/** « Urrest » the body and « le docteur Urrest » the person are one, where the report has one bearer of the name. */
function joinSurnames(r: Reading, groups: readonly NameGroup[]): NameGroup[] {
  const persons = groups.filter(g => g.kind === 'person' && g.entry === null)
  const moved = new Map<NameGroup, Span[]>()
  const kept = groups.filter(group => {
    if (group.kind === 'person' || group.entry !== null || /[\s-]/u.test(nameOf(group))) return true
    const name = fold(nameOf(group))
    const bearers = persons.filter(p => fold(nameOf(p)).split(' ').at(-1) === name)
    const [only] = bearers
    if (!only || bearers.length !== 1 || evidenceOf(r, group).body > 0 || evidenceOf(r, group).place > 0) return true
    moved.set(only, [...(moved.get(only) ?? []), ...group.mentions])
    return false
  })
  return kept.map(group => {
    const extra = moved.get(group)
    return extra ? { ...group, mentions: [...group.mentions, ...extra].sort((a, b) => a.start - b.start) } : group
  })
}
