import { fold } from '../propositions/fold.ts'
import { type Local, namesOf } from './local.ts'

/**
 * Pairs of local entities that are one town: « Brède » is short for « Brède-sur-Orne » where the story has no other town that begins so.
 * Towns of the table of the world have their forms there.
 */
export function meetShortPlaces(locals: readonly Local[]): readonly (readonly [number, number])[] {
  const long = new Map<string, { readonly name: string; readonly index: number } | null>()
  const short: [string, number][] = []
  locals.forEach(({ entity }, index) => {
    if (entity.kind !== 'place' || entity.entry !== null) return
    for (const name of namesOf(entity).map(n => fold(n).replaceAll('’', "'"))) {
      const cut = name.indexOf('-')
      if (cut < 0 && !/\s/u.test(name)) short.push([name, index])
      if (cut <= 0) continue
      const head = name.slice(0, cut)
      const known = long.get(head)
      if (known === undefined) long.set(head, { name, index })
      else if (known !== null && known.name !== name) long.set(head, null)
    }
  })
  return short.flatMap(([name, index]) => {
    const whole = long.get(name)
    return whole ? [[index, whole.index] as const] : []
  })
}
