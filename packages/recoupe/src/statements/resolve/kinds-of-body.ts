import type { OfficeKey } from '../../lang/offices.ts'
import { lowOf, uposOf } from '../reading.ts'
import type { Discourse } from './discourse.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'

/** What *la société*, *le groupe*, "the firm" can mean: no office, association, union, party or outlet, each of which is called by its own noun. */
export function isCompany(d: Discourse, referent: Referent): boolean {
  if (
    referent.kind !== 'organisation' ||
    !referent.named ||
    !referent.kindKnown ||
    isOnlyDescribed(referent) ||
    referent.capacities.some(c => c.noun.traits.includes('office'))
  )
    return false
  const sort = referent.entry === null ? 'company' : d.world.entry(referent.entry)?.sort
  return sort === 'company' && !isEvent(d, referent) && !isOutlet(d, referent) && !isAssociation(d, referent) && !isOfficeByName(d, referent)
}

/** "A local group": a body known by common words, which nothing else in a report is short for. */
export const isOnlyDescribed = ({ entry, labels }: Referent): boolean => entry === null && labels.every(({ text }) => !/\p{Lu}/u.test(text) && /\s/u.test(text))

/** "Product Safety Office", « Musée de la Mer »: the noun that a name begins or ends with calls it an institution. */
export const isOfficeByName = (d: Discourse, { labels }: Referent): boolean =>
  labels.some(({ text }) => {
    const words = text.split(' ')
    return (
      words.length > 1 &&
      [words[0], words.at(-1)].some(w =>
        rolesOf(d.r)
          .lookup(w ?? '')
          .some(m => m.noun.traits.includes('office')),
      )
    )
  })

/** A union by the table, or by the noun before its name. */
export const isUnion = (d: Discourse, referent: Referent): boolean =>
  (referent.entry !== null && d.world.entry(referent.entry)?.sort === 'union') || goesBy(referent, d.r.pack.sides.unions)

/** A union, party, charity, federation, agency: no firm. */
export const isAssociation = (d: Discourse, referent: Referent): boolean => isUnion(d, referent) || goesBy(referent, d.r.pack.sides.associations)

/** « Le club » where the report names a *Stade*, "the bank" where it names a *Crédit*: is a name one of those that the noun can call? */
export const isMarkedAs = (d: Discourse, { labels, kind, entry }: Referent, lemma: string): boolean => {
  const marks = Object.hasOwn(d.r.pack.sides.marksOfNames, lemma) ? d.r.pack.sides.marksOfNames[lemma] : undefined
  return (
    marks !== undefined &&
    kind === 'organisation' &&
    (entry === null || d.world.entry(entry)?.sort === 'company') &&
    labels.some(({ text }) => {
      const words = text.toLowerCase().split(/[\s-]+/u)
      return words.length > 1 && (marks.has(words[0] ?? '') || marks.has(words.at(-1) ?? ''))
    })
  )
}

/** One of the nouns is in the name, or stood before it. */
export const goesBy = (referent: Referent, nouns: ReadonlySet<string>): boolean =>
  [...referent.heads].some(h => nouns.has(h)) ||
  referent.labels.some(l =>
    l.text
      .toLowerCase()
      .split(/[\s-]+/u)
      .some(w => nouns.has(w)),
  )

/** Whoever carries the report or is told things in it is not what « la société » means. */
export function isOutlet(d: Discourse, referent: Referent): boolean {
  const { agency, outlet } = d.r.analysis.document.report
  const own = [agency, outlet].filter(name => name !== null)
  return referent.labels.some(l => own.some(name => name.includes(l.text) || l.text.includes(name))) || d.hearers.has(referent.index)
}

/** « La Gazette de l'Isthme », "Channel Nine": a name with a noun that carries news in it. */
export const isPaperByName = (d: Discourse, { labels }: Referent): boolean =>
  labels.some(({ text }) =>
    text.split(/[\s-]+/u).some(word =>
      rolesOf(d.r)
        .lookup(word)
        .some(match => match.noun.traits.includes('medium') && !match.noun.traits.includes('organisation')),
    ),
  )

/** « Musée de la Mer », "Ashcombe Museum": what the noun that a name begins or ends with calls it. */
export function officesByName(d: Discourse, { labels }: Referent): OfficeKey[] {
  const { keys } = d.r.pack.offices
  const words = new Set(labels.flatMap(({ text }) => (/\s/u.test(text) ? [text.split(/\s+/u)[0] ?? '', text.split(/\s+/u).at(-1) ?? ''] : [text])))
  const found = [...words]
    .flatMap(word => rolesOf(d.r).lookup(word))
    .filter(match => match.form.number !== 'p')
    .map(match => (Object.hasOwn(keys, match.noun.lemma) ? keys[match.noun.lemma] : undefined))
  return [...new Set(found.filter(key => key !== undefined))]
}

/**
 * « le Tour de Brède », "a stage of the Quillan Classic": a name that begins like an event's, or stands behind the noun of a part of one. It has
 * organisers, but is no firm or team.
 */
export function isEvent(d: Discourse, referent: Referent): boolean {
  if (referent.entry !== null || (referent.kind !== 'organisation' && referent.kind !== 'place')) return false
  const { eventNames, eventParts, events, genitives } = d.r.pack.sides
  const first = referent.labels[0]?.text.toLowerCase().split(/[\s-]/u)[0] ?? ''
  if (eventNames.has(first) || events.has(first)) return true
  return d.names.some(({ referent: index, word }) => {
    if (index !== referent.index) return false
    let i = word - 1
    if (uposOf(d.r, i) === 'DET') i--
    return uposOf(d.r, i) === 'ADP' && (genitives.has(lowOf(d.r, i)) || genitives.has(d.r.words.lemma[i] ?? '')) && eventParts.has(d.r.words.lemma[i - 1] ?? '')
  })
}

/** "The medical director": the house of a kind that only such an office is held in. */
export function isHouseOf(d: Discourse, body: Referent, key: string): boolean {
  if (body.kind !== 'organisation' || body.anonymous) return false
  const { keys } = d.r.pack.offices
  const nouns = Object.keys(keys).filter(noun => keys[noun]?.key === key)
  return (
    body.capacities.some(c => keys[c.noun.lemma]?.key === key) ||
    officesByName(d, body).some(office => office.key === key) ||
    goesBy(body, new Set([...nouns, key])) ||
    nouns.some(noun => isMarkedAs(d, body, noun))
  )
}

/** Houses with a director of their own. */
const HOUSES: ReadonlySet<string> = new Set(['museum', 'hospital', 'school', 'university', 'airport'])

/** « l'hôpital de Brède », "the museum", where no firm is at hand; an assembly, a ministry or a prefecture has no bare director. */
export function isPublicHouse(d: Discourse, body: Referent): boolean {
  if (body.kind !== 'organisation' || !body.named || body.anonymous) return false
  const { keys } = d.r.pack.offices
  const called = body.capacities.some(c => Object.hasOwn(keys, c.noun.lemma) && HOUSES.has(keys[c.noun.lemma]?.key ?? ''))
  const named = body.labels.some(({ text }) => {
    const lemma = rolesOf(d.r).at(text, 0)?.noun.lemma ?? ''
    return Object.hasOwn(keys, lemma) && HOUSES.has(keys[lemma]?.key ?? '')
  })
  return called || named || officesByName(d, body).some(office => HOUSES.has(office.key))
}
