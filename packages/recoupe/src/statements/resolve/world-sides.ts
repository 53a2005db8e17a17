import type { World } from '../../lang/world/index.ts'

/** The actor that an entry of the table speaks for, as a key; null where it speaks for itself. */
export function sideEntry(world: World, key: string | null): string | null {
  const entry = key === null ? undefined : world.entry(key)
  if (!entry) return null
  const side = world.sideOf(entry)
  return side.key === entry.key ? null : side.key
}

/** A capital speaks as its country: *Moscou dément*. */
export function metonymOf(world: World, key: string | null): string | null {
  const entry = key === null ? undefined : world.entry(key)
  if (!entry || (entry.sort !== 'capital' && entry.sort !== 'city')) return null
  return entry.speaksFor
}
