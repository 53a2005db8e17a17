import { readEntry } from './read-table.ts'
import { table } from './table.generated.ts'
import { makeWorld, type World } from './world.ts'

export type { WorldEntry, WorldSort } from './entry.ts'
export type { World, WorldMatch, WorldReading } from './world.ts'

let made: World | undefined

/** The table that ships, read on first use and kept for the process. */
export function world(): World {
  made ??= makeWorld(table.map(readEntry))
  return made
}
