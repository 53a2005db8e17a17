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
  return sort === 'company' && !isOutlet(d, referent) && !isAssociation(d, referent) && !isOfficeByName(d, referent)
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

/** One of the nouns is in the name, or stood before it. */
const goesBy = (referent: Referent, nouns: ReadonlySet<string>): boolean =>
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
