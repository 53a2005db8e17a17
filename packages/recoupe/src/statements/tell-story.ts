import { groupNames } from '../analysis/entities.ts'
import type { Pack } from '../lang/pack.ts'
import { world } from '../lang/world/index.ts'
import { fold } from '../text/index.ts'
import type { Analysis } from '../types/index.ts'
import { readAnalysis } from './reading.ts'
import type { Discourse } from './resolve/discourse.ts'
import { findCapacities } from './resolve/find-capacities.ts'
import { openDiscourse } from './resolve/open-discourse.ts'
import type { Referent } from './resolve/referent.ts'
import { rolesOf } from './resolve/roles-of.ts'
import { NO_FACTS, type SortedKind, type StoryFacts, type StoryStates } from './resolve/story-facts.ts'

/** What one report tells by itself that the others of its story may leave out. */
export interface Told {
  /** The country that it takes for granted. */
  readonly home: StoryFacts['home']
  /** The town that it takes for granted, with a weight. */
  readonly town: { readonly name: string; readonly weight: number } | null
  /** What its names outside the table are, with how much speaks for it. */
  readonly names: readonly { readonly name: string; readonly kind: SortedKind; readonly weight: number }[]
}

/** Reads what one report takes for granted and what it makes of its names, knowing the states of its story. */
export function tellStory(analysis: Analysis, pack: Pack, states: StoryStates): Told {
  const d = openDiscourse(readAnalysis(analysis, pack), groupNames(analysis, pack, world()), world(), { ...NO_FACTS, ...states })
  findCapacities(d)
  return { home: homeIn(d), town: townIn(d), names: d.referents.flatMap(referent => sortedName(d, referent)) }
}

function homeIn({ home, referents, r, world: table }: Discourse): StoryFacts['home'] {
  if (home === null) return null
  return home.entry === null
    ? { entry: null, name: referents[home.referent ?? -1]?.labels[0]?.text ?? '' }
    : { entry: home.entry, name: table.entry(home.entry)?.name[r.pack.language] ?? '' }
}

function townIn(d: Discourse): Told['town'] {
  const name = d.town === null ? undefined : d.referents[d.town.referent]?.labels[0]?.text
  return d.town === null || name === undefined ? null : { name, weight: d.town.confidence }
}

/** A noun or an office beside a name says more of what it is than its form does. */
function sortedName(d: Discourse, { kind, entry, named, labels, capacities, heads, mentions }: Referent): Told['names'] {
  const name = labels[0]?.text
  if (entry !== null || !named || name === undefined || (kind !== 'person' && kind !== 'organisation' && kind !== 'place')) return []
  const noun = [...heads].some(head =>
    rolesOf(d.r)
      .lookup(head)
      .some(match => match.noun.traits.includes(kind === 'person' ? 'person' : 'organisation')),
  )
  const told = kind === 'person' ? capacities.length > 0 && /\s/u.test(name) : kind === 'organisation' && noun
  return [{ name: fold(name), kind, weight: (told ? 3 : 0) + Math.min(3, mentions.length) * 0.5 }]
}
