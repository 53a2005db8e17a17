import type { RoleNoun, RoleTrait } from '../../lang/roles.ts'
import { bodyAtHand, townAhead } from './at-hand.ts'
import { type AtHand, addUnnamed, type Discourse, type Trace } from './discourse.ts'
import { isGang } from './gangs.ts'
import { isState } from './home.ts'
import { houseAtHand, houseKindOf } from './house-of-office.ts'
import { isAssociation, isEvent, isOfficeByName, isOnlyDescribed, isOutlet, isPublicHouse, isUnion } from './kinds-of-body.ts'
import { stateNear } from './near-state.ts'
import { firmAtHand, opensReport } from './only-firm.ts'
import type { Capacity, Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'
import type { SideWay } from './side-way.ts'

/** The actor for which a referent speaks in the end, with a confidence. */
export interface Side {
  readonly side: number | null
  readonly confidence: number
  readonly by: SideWay
}

/** The actor for which a referent speaks in the end: itself where nothing says otherwise. Null for somebody whose side is not told. */
export function sideOf(d: Discourse, index: number): Side {
  const found = sideFor(d, index)
  const body = found.side === null || found.side === index ? undefined : d.referents[found.side]
  return body !== undefined && isBodyByNoun(body) ? { ...found, by: 'unnamed' } : found
}

/** "Department of Health", "Foreign Ministry": a name that begins or ends with a noun of government; « États du Golfe » does not. */
const isMinistryByName = (d: Discourse, { labels }: Referent): boolean =>
  labels.some(({ text }) =>
    [text.split(/\s+/u)[0], text.split(/\s+/u).at(-1)].some(word =>
      rolesOf(d.r)
        .lookup(word ?? '')
        .some(match => match.form.number !== 'p' && match.noun.traits.includes('government')),
    ),
  )

/** « L'exploitant », "an aid group": an institution or a firm of which no name is known. */
export const isBodyByNoun = ({ kind, entry, capacities, labels, heads }: Referent): boolean =>
  entry === null &&
  // a noun of bodies that no list of roles has: « la brigade »
  (capacities.length > 0 || labels.every(l => !/\s\p{Lu}/u.test(l.text) && l.text.split(/\s+/u).some(word => /^\p{Ll}/u.test(word) && heads.has(word)))) &&
  ((kind === 'organisation' && labels.every(l => !/\s\p{Lu}/u.test(l.text))) || kind === 'government' || kind === 'document')

function sideFor(d: Discourse, index: number): Side {
  const referent = d.referents[index]
  if (!referent) return { side: null, confidence: 0, by: 'nobody' }
  if (referent.side !== null && !(d.referents[referent.side]?.kind === 'place' && referent.capacities.some(c => c.noun.traits.includes('member'))))
    return placed(d, ofClient(d, referent, referent.side), referent.sideConfidence, referent.sideBy)
  const human = referent.kind === 'person' || referent.kind === 'role' || referent.kind === 'group'
  if (human && sitsForNobody(d, referent)) return { side: index, confidence: OPEN, by: 'own-office' }
  const held = human ? referent.capacities.find(c => speaksForNamed(d, c)) : undefined
  if (held && held.of !== null) {
    const side = held.noun.traits.includes('local') ? townOf(d, held.of) : ofClient(d, referent, held.of)
    // "a nurse at Thornley Hospital" works there, and may speak against it
    if (held.noun.traits.includes('expert')) return placed(d, side, d.r.pack.sides.employees.has(held.noun.lemma) ? OPEN : 0.85, 'expert')
    return placed(d, side, 0.85, held.by ?? 'named')
  }
  for (const capacity of referent.capacities) {
    const assumed = assumedSide(d, referent, capacity)
    if (assumed !== null) return { side: climb(d, assumed.referent), confidence: assumed.confidence, by: assumed.by ?? 'hand' }
  }
  if (referent.kind === 'government' && referent.entry === null && referent.capacities.length === 0 && isMinistryByName(d, referent)) {
    // "the Department of Health", which is a name, of the state that « le ministère de la Santé » would be of
    const state = stateNear(d, firstWord(d, index))
    if (state !== null) return { side: state.referent, confidence: state.confidence, by: state.by ?? 'home' }
  }
  if (ownVoice(referent)) return { side: index, confidence: isUnplaced(referent) ? UNPLACED : 0.8, by: ownWay(referent) }
  return { side: null, confidence: 0.3, by: 'nobody' }
}

/** Counsel of a mayor speaks for her, and not for her town; counsel of policemen for no state. */
const ofClient = (d: Discourse, { capacities }: Referent, side: number): number =>
  (d.referents[side]?.kind === 'person' || d.referents[side]?.kind === 'group') && capacities.some(c => c.noun.traits.includes('counsel') && c.past !== true)
    ? side
    : climb(d, side)

/** A member of an assembly of which the report names neither the seat nor the party speaks for nobody that we know of. */
const sitsForNobody = (d: Discourse, { capacities }: Referent): boolean =>
  capacities.some(c => c.noun.traits.includes('member') && c.past !== true && d.r.pack.sides.seats[c.noun.lemma] === undefined) &&
  !capacities.some(c => speaksForNamed(d, c))

/** What speaks for an army of which nobody says whose it is, is not decided either. */
const placed = (d: Discourse, side: number, confidence: number, by: SideWay): Side => ({
  side,
  by,
  confidence: d.referents[side]?.kind === 'government' && d.referents[side]?.side === null ? Math.min(confidence, UNPLACED) : confidence,
})

const UNPLACED = 0.5

/** The mayor of a capital speaks for the town, and no country. */
const townOf = (d: Discourse, index: number): number => (d.referents[index]?.kind === 'place' ? index : climb(d, index))

/** Traits of those who speak for what is named beside their noun. */
const SPEAKING: ReadonlySet<RoleTrait> = new Set(['spokesperson', 'head', 'local', 'official', 'state', 'expert', 'counsel', 'prosecution'])

/** A minister or a prefect speaks for a state, whatever place or domain stands beside the noun: « le préfet de l'Isère ». */
const isStately = (traits: readonly RoleTrait[]): boolean => traits.includes('state') && !traits.includes('manager')

function speaksForNamed(d: Discourse, { noun, of, past, by }: Capacity): boolean {
  if (past === true) return false
  // « son agent, X »: a player's, and no state's
  if (by === 'client' && of !== null) return true
  const body = of === null ? undefined : d.referents[of]
  if (!body || !noun.traits.some(t => SPEAKING.has(t))) return false
  // the member for a place speaks for nobody there
  if (noun.traits.includes('member') && body.kind === 'place') return false
  // nor does who works there: "Yale economist", but "a London scientist"
  if ((body.kind === 'country' || (body.kind === 'place' && body.entry !== null)) && noun.traits.every(t => t === 'expert' || t === 'person')) return false
  return !isStately(noun.traits) || body.kind === 'government' || body.side !== null || isState(d, body) || commands(d, noun, body)
}

/** « Le commandant de la mission »: those who command may command what is no state's. */
export const commands = (d: Discourse, { lemma }: RoleNoun, body: Referent): boolean => body.kind === 'organisation' && d.r.pack.sides.commanders.has(lemma)

/** What a report takes for granted where a capacity names no body: its town for a mayor, its country for a minister, the firm at hand for a director. */
function assumedSide(d: Discourse, referent: Referent, { noun, of, elsewhere, past, abroad, by }: Capacity): AtHand | null {
  const { traits } = noun
  if (past === true || abroad === true || by === 'client') return null
  if (of !== null && !isStately(traits) && !traits.includes('member')) return null
  if (elsewhere === true && !isStately(traits)) return null
  if (traits.includes('prosecution')) return prosecutionOf(d, referent)
  if (traits.includes('local') && d.r.pack.sides.seats[noun.lemma] !== undefined) return seatOf(d, noun.lemma, 0.68)
  if (d.r.pack.sides.provincials.has(noun.lemma)) return null
  // « plusieurs agents municipaux » may speak for nobody
  if (traits.includes('local') && referent.kind !== 'person' && !referent.definite) return unsure(townAhead(d, firstWord(d, referent.index)) ?? d.town, true)
  if (traits.includes('local'))
    return townAhead(d, firstWord(d, referent.index)) ?? d.town ?? (ofTown(noun) ? bodyCalled(d, d.r.pack.sides.townHall, d.r.pack.sides.townHall, 0.6) : null)
  if (traits.includes('member')) return seatOf(d, noun.lemma, OPEN) ?? { referent: referent.index, confidence: OPEN, by: 'own-office' }
  const word = firstWord(d, referent.index)
  const house = houseKindOf(d, noun)
  if (house !== null) return houseAtHand(d, house)
  if (traits.includes('unionist')) return word < 0 ? null : bodyAtHand(d, word, candidate => isUnion(d, candidate))
  if (d.r.pack.sides.staffOfOffice.has(noun.lemma) && d.town !== null && governsTown(d)) return { ...d.town, confidence: Math.min(d.town.confidence, 0.68) }
  // the captain of a team or of a ship is no soldier
  if (d.r.pack.sides.captains.has(noun.lemma) && referent.capacities.every(c => c.noun === noun)) return null
  if (isStately(traits)) return unsure(stateNear(d, word, noun), isAnyRank(d, referent, noun) || referent.capacities.some(c => c.elsewhere === true))
  // "army spokesman Brigadier X" speaks for no hospital at hand
  if (referent.capacities.some(c => isStately(c.noun.traits))) return null
  const served = d.r.pack.sides.officers.has(noun.lemma) && word >= 0 ? bodyAtHand(d, word, body => isServed(d, referent, body)) : null
  if (served !== null) return served
  if ((traits.includes('manager') || traits.includes('spokesperson')) && word >= 0)
    return (
      bodyAtHand(d, word, candidate => leads(d, referent, candidate)) ??
      bodyAtHand(d, word, candidate => isPublicHouse(d, candidate)) ??
      (traits.includes('manager') ? firmAtHand(d, word) : null)
    )
  // "Officials said": some public body's, which is the state's or a town's
  if (d.r.pack.sides.publicServants.has(noun.lemma) && referent.kind === 'group' && referent.definite) return unsure(stateNear(d, word, noun), true)
  return traits.includes('state') ? stateNear(d, word, noun) : null
}

/** Does a report tell of a mayor, and of no minister whose chief of staff « le directeur de cabinet » could be? */
function governsTown(d: Discourse): boolean {
  let mayor = false
  for (let i = 0; i < d.r.words.count; i++) {
    const noun = rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0)?.noun
    if (noun === undefined) continue
    if (noun.traits.includes('local') && noun.traits.includes('head')) mayor = true
    else if (d.r.pack.sides.sovereign.has(noun.lemma.split(' ')[0] ?? '') && noun.traits.includes('state') && !d.r.pack.sides.envoys.has(noun.lemma))
      return false
  }
  return mayor
}

/** « deux pompiers », "a customs officer": some of those whom a state employs may speak for nobody. */
const isAnyRank = (d: Discourse, referent: Referent, { lemma }: RoleNoun): boolean =>
  referent.kind !== 'person' && !referent.definite && lemma.split(' ').some(word => d.r.pack.sides.ranksOfMen.has(word))

const unsure = (found: AtHand | null, is: boolean): AtHand | null => (found !== null && is ? { ...found, confidence: Math.min(found.confidence, OPEN) } : found)

/** What is no more than likely: shown as undecided. */
const OPEN = 0.55

/** Whom a bare director or spokesman can lead: a firm or an institution, no association, state, office, outlet or agency. */
function leads(d: Discourse, person: Referent, body: Referent): boolean {
  if (
    body.index === person.index ||
    body.anonymous ||
    !body.named ||
    body.kind !== 'organisation' ||
    !body.kindKnown ||
    isOnlyDescribed(body) ||
    body.labels.every(l => l.text === l.text.toLowerCase()) ||
    isOutlet(d, body) ||
    isAssociation(d, body) ||
    isGang(d, body) ||
    isEvent(d, body) ||
    isOfficeByName(d, body)
  )
    return false
  if (body.capacities.some(c => c.noun.traits.includes('prosecution') || c.noun.traits.includes('office'))) return false
  // named once in passing, and by no noun that says what it is: nothing shows that it has a director
  if (body.entry === null && body.mentions.length < 2 && body.heads.size === 0 && !opensReport(d, body)) return false
  const sort = body.entry === null ? null : (d.world.entry(body.entry)?.sort ?? null)
  return sort === null || sort === 'company' || sort === 'body' || sort === 'ngo'
}

/** Whose « cheffe de mission », "treasurer" somebody can be where nobody says: an association's by name. */
const isServed = (d: Discourse, person: Referent, body: Referent): boolean =>
  body.index !== person.index &&
  body.kind === 'organisation' &&
  body.named &&
  !body.anonymous &&
  !isOnlyDescribed(body) &&
  isAssociation(d, body) &&
  !isUnion(d, body) &&
  !isOutlet(d, body) &&
  !isOfficeByName(d, body)

/** The first word by which a report mentions somebody; −1 where it never does. */
function firstWord(d: Discourse, index: number): number {
  const known = firstWords.get(d) ?? { upTo: 0, found: new Map<number, number>() }
  const note = ({ referent, word }: Trace): void => {
    if (word < (known.found.get(referent) ?? Number.POSITIVE_INFINITY)) known.found.set(referent, word)
  }
  if (!firstWords.has(d)) for (const trace of d.names) note(trace)
  firstWords.set(d, known)
  for (const trace of d.sources.slice(known.upTo)) note(trace)
  known.upTo = d.sources.length
  return known.found.get(index) ?? -1
}

const firstWords = new WeakMap<Discourse, { upTo: number; readonly found: Map<number, number> }>()

/** The prosecution that a report names, where it names one only. */
function prosecutionOf(d: Discourse, prosecutor: Referent): AtHand | null {
  const found = d.referents.filter(
    r => r.index !== prosecutor.index && r.kind === 'organisation' && r.capacities.some(c => c.noun.traits.includes('prosecution')),
  )
  if (found.length > 1) return null
  return found[0]
    ? { referent: found[0].index, confidence: 0.7, by: 'prosecution' }
    : bodyCalled(d, d.r.pack.sides.prosecution.label, d.r.pack.sides.prosecution.noun, 0.6)
}

/** A mayor and her deputies have a town hall; a governor may have a province. */
const ofTown = ({ traits }: RoleNoun): boolean => traits.includes('local') && !traits.includes('state')

/** The body of an office where nobody says of which place: « la mairie », « le parquet ». */
function bodyCalled(d: Discourse, label: string, lemma: string, confidence: number): AtHand {
  const known = d.referents.find(r => r.kind === 'organisation' && r.labels.some(l => l.text === label))
  const text = { text: label, head: label, gender: null, number: null, noun: rolesOf(d.r).lookup(lemma)[0]?.noun ?? null, of: null, side: null }
  const referent = known?.index ?? addUnnamed(d, { kind: 'organisation', named: true, anonymous: false, ...text })
  const { prosecution } = d.r.pack.sides
  if (known === undefined && label === prosecution.label)
    for (const [language, name] of Object.entries(prosecution.names))
      if (language !== d.r.pack.language) d.referents[referent]?.labels.push({ language, text: name, canonical: true })
  return {
    referent,
    confidence,
    by: label === d.r.pack.sides.townHall ? 'town' : 'prosecution',
  }
}

/** The assembly that a member's noun says by itself. */
function seatOf(d: Discourse, lemma: string, confidence: number): AtHand | null {
  const label = d.r.pack.sides.seats[lemma]
  if (label === undefined) return null
  const known = d.referents.find(r => r.labels.some(l => l.text === label))
  const referent =
    known?.index ??
    addUnnamed(d, {
      kind: 'organisation',
      named: true,
      anonymous: false,
      text: label,
      head: label,
      gender: null,
      number: null,
      noun: null,
      of: null,
      side: null,
    })
  return { referent, confidence, by: 'seat' }
}

function climb(d: Discourse, index: number): number {
  let at = index
  for (let steps = 0; steps < 4; steps++) {
    const next = d.referents[at]?.side
    if (next === null || next === undefined || next === at) break
    at = next
  }
  return at
}

/** Institutions, groups, documents and private persons speak for themselves; an official whose body is not named does not. */
function ownVoice(referent: Referent): boolean {
  if (referent.kind === 'person' || referent.kind === 'role' || referent.kind === 'group')
    return !referent.capacities.some(c => c.past !== true && !c.noun.traits.includes('private') && c.noun.traits.some(t => OFFICIAL.has(t)))
  return referent.kind !== 'place' || referent.capacities.length > 0
}

/** In what way somebody speaks in his own name. */
function ownWay(referent: Referent): SideWay {
  switch (referent.kind) {
    case 'person':
      if (referent.capacities.length === 0) return 'own-plain'
      return referent.capacities.every(c => c.past === true) ? 'own-former' : 'own-person'
    case 'role':
      return 'own-role'
    case 'group':
      return 'own-group'
    case 'document':
      return 'own-document'
    case 'government':
      return 'own-office'
    case 'organisation':
    case 'medium':
    case 'country':
    case 'place':
      return isBodyByNoun(referent) ? 'own-noun' : referent.capacities.length > 0 ? 'own-called' : 'own-body'
  }
}

/** « L'armée », "the ministry" of a state that nobody names, and somebody of whom no report says what she is: a side of their own is not decided. */
const isUnplaced = (referent: Referent): boolean =>
  referent.kind === 'government' || (referent.kind === 'person' && referent.capacities.length === 0 && referent.side === null)

const OFFICIAL: ReadonlySet<RoleTrait> = new Set(['state', 'official', 'spokesperson', 'head', 'justice', 'local', 'counsel'])
