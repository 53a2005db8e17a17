import { isDescribed, type Local } from './local.ts'

/** Everybody of the story who holds one office: the entities that names have joined already, by their root. */
interface Holder {
  readonly root: number
  /** Roots of the bodies in which the office is held, where told. */
  readonly bodies: Set<number>
  readonly described: boolean
  readonly alone: boolean
}

/**
 * Pairs of local entities that one office makes one: « la maire » of a report that leaves out her name, and the mayor whom another report of the story
 * names. A description meets a name only where the story has one holder whose body it can be: the same body, or, for an office that a story hardly has
 * twice, any where one report does not say which. Two descriptions meet only in the same body. Two holders by name are two persons: the noun then says
 * nothing of whom it means.
 */
export function meetOffices(
  locals: readonly Local[],
  rootOf: (report: number, id: string) => number | null,
  find: (local: number) => number,
): readonly (readonly [number, number])[] {
  const met: [number, number][] = []
  for (const holders of holdersByOffice(locals, rootOf, find).values()) {
    const named = holders.filter(h => !h.described)
    const bare = holders.filter(h => h.described)
    const left = bare.filter(holder => {
      const same = named.filter(n => shares(holder, n))
      const open = named.filter(n => holder.alone && (holder.bodies.size === 0 || n.bodies.size === 0))
      const only = same.length === 1 ? same[0] : same.length === 0 && named.length === 1 ? open[0] : undefined
      if (only) met.push([holder.root, only.root])
      return !only
    })
    const inBody = new Map<number, number>()
    for (const { root, bodies } of left)
      for (const body of bodies) {
        const twin = inBody.get(body)
        if (twin === undefined) inBody.set(body, root)
        else met.push([root, twin])
      }
  }
  return met
}

const shares = (a: Holder, b: Holder): boolean => [...a.bodies].some(body => b.bodies.has(body))

function holdersByOffice(
  locals: readonly Local[],
  rootOf: (report: number, id: string) => number | null,
  find: (local: number) => number,
): Map<string, Holder[]> {
  const offices = new Map<string, Map<number, Holder>>()
  const described = new Map<number, boolean>()
  locals.forEach(({ entity }, i) => {
    const root = find(i)
    described.set(root, (described.get(root) ?? true) && isDescribed(entity))
  })
  locals.forEach(({ report, entity }, i) => {
    for (const { key, of, alone } of entity.offices ?? []) {
      const root = find(i)
      const holders = offices.get(key) ?? new Map<number, Holder>()
      offices.set(key, holders)
      const holder = holders.get(root) ?? { root, bodies: new Set(), described: described.get(root) === true, alone }
      holders.set(root, holder)
      const body = of === null ? null : rootOf(report, of)
      if (body !== null) holder.bodies.add(body)
    }
  })
  return new Map([...offices].map(([key, holders]) => [key, [...holders.values()]]))
}
