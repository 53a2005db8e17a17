import type { RoleNoun, RoleTrait } from '../../lang/roles.ts'
import { fold } from '../../text/index.ts'
import { feature, isFiniteVerb, isPunct, lastOfName, lowOf, type Reading, sentenceLast, uposOf } from '../reading.ts'
import { bodyAtHand } from './at-hand.ts'
import { addUnnamed, type Discourse } from './discourse.ts'
import { gangOf, gangThatSpoke, isGangNoun } from './gangs.ts'
import { homeReferent } from './home.ts'
import { isAssociation, isEvent, isMarkedAs, isOnlyDescribed, isUnion } from './kinds-of-body.ts'
import { isNamedApart } from './name-of-head.ts'
import { stateNear } from './near-state.ts'
import { firmAtHand } from './only-firm.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'
import { stateBeside } from './states.ts'
import { wordsOfLemma } from './words-of-lemma.ts'

/** How many words an institution's name may take: « hôpital de Clairval-sur-Oise », "University of Brede Hospital". */
const LONGEST = 8

const BODIES: readonly RoleTrait[] = ['organisation', 'office', 'government']

/**
 * The body that a common noun at word `i` calls by its kind: the one of that name (« le syndicat Force Chimie »), the one it describes (« l’hôpital
 * de Brède »), or the one at hand (« le groupe », « la ville », "the country"). Null where nothing says which: a bare noun that only sorts
 * (« un rapport de laboratoire ») points to none, but before a role (`compound`: "company spokesman").
 */
export function bodyCalledAt(d: Discourse, i: number, compound = false): number | null {
  const { r } = d
  if ((r.name[i] ?? -1) >= 0 || (uposOf(r, i) !== 'NOUN' && uposOf(r, i) !== 'PROPN' && !(compound && uposOf(r, i) === 'ADJ'))) return null
  const low = lowOf(r, i)
  const { sides } = r.pack
  if (isGangNoun(r, i) && pointsPlural(r, i)) return gangOf(d) ?? describeGang(d, i)
  if (sides.bands.has(low)) {
    const gang = gangThatSpoke(d, i)
    if (gang !== null) return gang
  }
  if (sides.stateWords.has(low) && r.words.form[i] !== low) return homeReferent(d)
  if (sides.countryWords.has(low)) return homeReferent(d)
  if (sides.events.has(r.words.lemma[i] ?? '') && isPointed(r, i)) return namedAfter(d, i) ?? eventAtHand(d, i)
  const match = rolesOf(r).at(r.text, r.words.start[i] ?? 0)
  const noun = match?.noun ?? null
  if (!match || !noun || match.form.number === 'p') return null
  const pointed = compound || isPointed(r, i)
  if (sides.towns.has(noun.lemma) && pointed) return namedAfter(d, lastWordOf(r, i, match.end)) ?? d.town?.referent ?? null
  if (r.words.features[i + 1]?.NumType !== undefined) return null
  if (noun.traits.includes('group') && r.words.form[i] === low && pointed && uposOf(r, i + 1) !== 'ADP')
    return noun.traits.includes('person') ? null : describe(d, i, i, noun)
  if (!noun.traits.some(t => BODIES.includes(t))) return null
  const last = lastWordOf(r, i, match.end)
  const own = namedAfter(d, last)
  if (own !== null) return own
  const end = endOfName(r, last)
  if (!pointed) return null
  if (end > last) return sides.parts.has(noun.lemma) ? null : describe(d, i, end, noun)
  const called = endOfCapitals(r, last)
  if (called > last && !noun.traits.includes('office')) return describe(d, i, called, noun)
  // « l'avocat de la direction », "a letter from management"
  if (sides.managements.has(noun.lemma)) return firmAtHand(d, i)?.referent ?? null
  if (sides.unions.has(noun.lemma)) return sameKind(d, i, noun) ?? bodyAtHand(d, i, referent => isUnion(d, referent))?.referent ?? null
  if (sides.associations.has(noun.lemma)) {
    // "a water agency official": an agency of its own kind is no association at hand
    if (sides.nounCompounds && uposOf(r, i - 1) === 'NOUN') return ofKind(d, i, noun)
    const association = bodyAtHand(d, i, referent => isAssociation(d, referent))
    return association?.referent ?? (Object.hasOwn(r.pack.offices.keys, noun.lemma) ? describe(d, i, last, noun) : null)
  }
  const known = sides.parts.has(noun.lemma) ? null : sameKind(d, i, noun)
  if (known !== null) return known
  const anyFirm = sides.firms.has(noun.lemma) || (compound && !noun.traits.includes('office') && !sides.ofOwnKind.has(noun.lemma))
  // « un groupe d'experts » is no firm
  const ofPeople = endOfKind(r, last) > last && feature(r, last + 2, 'Number') === 'Plur'
  if (anyFirm && !ofPeople) return firmAtHand(d, i)?.referent ?? null
  if (!noun.traits.includes('office')) return fullerMention(d, i, noun) ?? describe(d, i, endOfKind(r, last), noun)
  return sides.parts.has(noun.lemma) ? null : (sameKind(d, i, noun) ?? describe(d, i, last, noun))
}

/** Has the noun a determiner of its own, contracted ones included (« du groupe »)? */
function isPointed(r: Reading, i: number): boolean {
  const before = uposOf(r, i - 1) === 'ADJ' ? i - 2 : i - 1
  return uposOf(r, before) === 'DET' || r.words.features[before]?.Poss === 'Yes'
}

/** « un représentant des pirates »: an article of their own, contracted ones included. */
const pointsPlural = (r: Reading, i: number): boolean =>
  feature(r, i, 'Number') === 'Plur' && uposOf(r, i - 1) === 'DET' && feature(r, i - 1, 'Definite') !== 'Ind'

function describeGang(d: Discourse, i: number): number | null {
  const noun = rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0)?.noun
  return noun ? describe(d, i, i, noun) : null
}

/** The event that a report is about: one that its name calls so, else the body or place named before that is none by its name. */
function eventAtHand(d: Discourse, i: number): number | null {
  const called = d.referents.filter(referent => isEvent(d, referent))
  if (called.length === 1) return called[0]?.index ?? null
  return (called.length > 1 ? bodyAtHand(d, i, referent => isEvent(d, referent)) : bodyAtHand(d, i, mayBeEvent))?.referent ?? null
}

const mayBeEvent = (referent: Referent): boolean =>
  referent.named &&
  (referent.kind === 'organisation' || referent.kind === 'place') &&
  !isOnlyDescribed(referent) &&
  !referent.labels.every(l => l.text === l.text.toLowerCase())

/** The last word that a role noun of several words covers. */
function lastWordOf(r: Reading, i: number, end: number): number {
  let last = i
  while (last + 1 < r.words.count && (r.words.end[last + 1] ?? 0) <= end) last++
  return last
}

/** The body whose name follows right after a noun, an adjective between them at most: « le groupe minier Orvane ». */
function namedAfter(d: Discourse, last: number): number | null {
  const at = uposOf(d.r, last + 1) === 'ADJ' && (d.r.name[last + 1] ?? -1) < 0 ? last + 2 : last + 1
  const name = d.r.name[at] ?? -1
  if (name < 0 || at > sentenceLast(d.r, last)) return null
  const referent = d.ofName[name] ?? -1
  return referent >= 0 && d.referents[referent]?.kind !== 'person' ? referent : null
}

/** The last word of « hôpital | de Brède », « région | Lavande »: through prepositions and determiners to the end of a name; `last` where none comes. */
function endOfName(r: Reading, last: number): number {
  let sawPreposition = false
  for (let i = last + 1; i <= Math.min(last + LONGEST, sentenceLast(r, last)); i++) {
    // « le porte-parole du gouvernement | Paul Roy »
    if ((r.name[i] ?? -1) >= 0) return i === last + 1 && isNamedApart(r, last, i) ? last : lastOfName(r, i)
    if (isPunct(r, i) || isFiniteVerb(r, i)) return last
    const upos = uposOf(r, i)
    if (upos === 'ADP') {
      if (sawPreposition) return last
      sawPreposition = true
    } else if (upos !== 'DET' && !(upos === 'ADJ' && !sawPreposition)) return last
  }
  return last
}

/** « club | de natation »: a kind of its own behind a bare preposition. */
function endOfKind(r: Reading, last: number): number {
  const behind = uposOf(r, last + 1) === 'ADP' && uposOf(r, last + 2) === 'NOUN' && r.words.start[last + 2] !== r.words.start[last + 1]
  return behind && (r.name[last + 2] ?? -1) < 0 && last + 2 <= sentenceLast(r, last) ? last + 2 : last
}

/** "the water agency": the body called by these words before, else a new one. */
function ofKind(d: Discourse, i: number, noun: RoleNoun): number {
  const text = `${lowOf(d.r, i - 1)} ${lowOf(d.r, i)}`
  const known = d.referents.find(
    referent => referent.kind !== 'person' && referent.kind !== 'role' && referent.labels.some(l => fold(l.text).endsWith(fold(text))),
  )
  return known?.index ?? describe(d, i - 1, i, noun)
}

/** « la clinique » where the report calls one by its name, before or after: « la clinique Sainte-Aure ». Null where it names two. */
function fullerMention(d: Discourse, i: number, noun: RoleNoun): number | null {
  let found: number | null = null
  for (const k of wordsOfLemma(d.r, noun.lemma)) {
    if (k === i) continue
    const named = namedAfter(d, k)
    if (named === null || named === found) continue
    if (found !== null) return null
    found = named
  }
  return found
}

/** « le collectif | Les Verriers unis »: a name that nothing marked, from a capital right after the noun to the end of the phrase. */
function endOfCapitals(r: Reading, last: number): number {
  if (!/^\p{Lu}\p{Ll}/u.test(r.words.form[last + 1] ?? '') || last + 1 > sentenceLast(r, last)) return last
  let end = last
  for (let i = last + 1; i <= Math.min(last + 5, sentenceLast(r, last)); i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i) || (r.name[i] ?? -1) >= 0) break
    if (uposOf(r, i) === 'ADP' || uposOf(r, i) === 'PRON' || uposOf(r, i) === 'VERB') break
    end = i
  }
  return end
}

/** One institution of that kind spoken of already: « l’hôpital » after « l’hôpital de Brède ». */
function sameKind(d: Discourse, word: number, noun: RoleNoun): number | null {
  const at = d.r.words.start[word] ?? 0
  let best: Referent | null = null
  for (const referent of d.referents) {
    if (referent.kind === 'person' || referent.anonymous || !calledBy(referent, noun.lemma)) continue
    if (!referent.mentions.some(m => m.start <= at)) continue
    if (best !== null) return null
    best = referent
  }
  return best?.index ?? markedAs(d, noun.lemma)
}

/** « le club » after, or before, the only *Stade* or *Olympique* of the report. */
function markedAs(d: Discourse, lemma: string): number | null {
  const marked = d.referents.filter(referent => isMarkedAs(d, referent, lemma))
  return marked.length === 1 ? (marked[0]?.index ?? null) : null
}

const calledBy = (referent: Referent, lemma: string): boolean =>
  referent.heads.has(lemma) || referent.labels.some(l => l.text.toLowerCase() === lemma || l.text.toLowerCase().startsWith(`${lemma} `))

/** The institution that words `first`..`last` describe: the one of these words, else a new one. */
function describe(d: Discourse, first: number, last: number, noun: RoleNoun): number {
  const { r } = d
  const span = { start: r.words.start[first] ?? 0, end: r.words.end[last] ?? 0 }
  const text = r.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
  const known = d.referents.find(referent => !referent.anonymous && referent.kind !== 'person' && referent.labels.some(l => fold(l.text) === fold(text)))
  if (known) {
    known.mentions.push(span)
    return known.index
  }
  const government = noun.traits.includes('government')
  const group = noun.traits.includes('group') || isGangNoun(r, last)
  const served = government || r.pack.sides.stateServices.has(noun.lemma)
  const beside = served ? stateBeside(d, { first, last, domain: false }) : null
  const near = served && beside === null ? stateNear(d, first, noun) : null
  const town = !served && d.r.pack.sides.townHalls.has(noun.lemma) ? (d.town?.referent ?? null) : null
  const index = addUnnamed(d, {
    kind: group ? 'group' : government ? 'government' : 'organisation',
    named: !group,
    anonymous: false,
    text,
    head: noun.lemma,
    gender: null,
    number: null,
    noun,
    of: null,
    definite: group,
    side: beside ?? near?.referent ?? town,
    ...(near?.by ? { by: near.by } : {}),
  })
  const made = d.referents[index]
  if (near !== null && made) made.sideConfidence = near.confidence
  d.referents[index]?.mentions.push(span)
  return index
}

/** « conseillère d'opposition », "opposition councillors": the opposition, beside the noun at word `i`. */
export function oppositionBeside(d: Discourse, i: number): number | null {
  const { r } = d
  const at = [i - 1, i + 1, i + 2, i + 3].find(k => r.pack.sides.opposing.has(lowOf(r, k)) && r.words.sentence[k] === r.words.sentence[i])
  if (at === undefined || (at > i + 1 && uposOf(r, at - 1) !== 'ADP' && uposOf(r, at - 1) !== 'DET')) return null
  // "Shadow Home Secretary": of the opposition, under its own name
  const [opposition = ''] = r.pack.sides.opposing
  const label = rolesOf(r).lookup(lowOf(r, at)).length > 0 ? lowOf(r, at) : opposition
  const known = d.referents.find(referent => referent.kind === 'group' && referent.labels.some(l => fold(l.text) === fold(label)))
  const noun = rolesOf(r).lookup(label)[0]?.noun ?? null
  return (
    known?.index ??
    addUnnamed(d, { kind: 'group', named: true, anonymous: false, text: label, head: label, gender: null, number: null, noun, of: null, side: null })
  )
}

/** The prosecution of a place, which its prosecutor speaks for: « la procureure de Foix » → *parquet de Foix*. */
export function prosecutionAt(d: Discourse, place: number): number | null {
  const named = d.referents[place]
  const label = named?.labels[0]?.text
  // « le procureur de Brède »: an unknown name of one word is a place
  const isPlace =
    named?.kind === 'place' || (named?.kind === 'organisation' && named.entry === null && named.capacities.length === 0 && /^[\p{L}-]+$/u.test(label ?? ''))
  if (label === undefined || !isPlace) return null
  const text = d.r.pack.sides.prosecutionOf(label)
  const known = d.referents.find(r => r.kind === 'organisation' && r.labels.some(l => fold(l.text) === fold(text)))
  return known
    ? known.index
    : addUnnamed(d, {
        kind: 'organisation',
        named: true,
        anonymous: false,
        text,
        head: text,
        gender: null,
        number: null,
        noun: rolesOf(d.r).lookup(d.r.pack.sides.prosecution.noun)[0]?.noun ?? null,
        of: null,
        side: null,
      })
}
