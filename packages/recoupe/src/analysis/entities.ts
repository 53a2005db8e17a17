import type { World } from '../lang/world/index.ts'
import type { Analysis } from '../types/index.ts'
import { groupBodies } from './entities/group-bodies.ts'
import { groupPersons } from './entities/group-persons.ts'
import { guessGenders } from './entities/guess-gender.ts'
import { readMentions } from './entities/mention.ts'
import type { GroupingPack, NameGroup } from './entities/name-group.ts'

export type { NameGroup } from './entities/name-group.ts'

/**
 * Groups the names of a report: full name, surname, title and surname (*Odile Varenne*, *Mme Varenne*, *Varenne*),
 * long form, acronym and part (*Union des pêcheurs de Lorvenec*, *UPL*), and whatever the table of the world knows to
 * be one. Two bearers of one surname stay two, and a lone surname that fits both stays with neither. In order of first mention.
 */
export function groupNames(analysis: Pick<Analysis, 'document' | 'words' | 'names'>, pack: GroupingPack, world: World): NameGroup[] {
  const mentions = readMentions(analysis, pack)
  const genders = guessGenders(analysis, mentions, pack)
  const persons = mentions.filter(m => m.kind === 'person' && m.entry === null)
  const bodies = mentions.filter(m => m.kind !== 'person' || m.entry !== null)
  const { groups: byPerson, strays } = groupPersons(persons, genders, bodies, pack.names.particles)
  const byBody = groupBodies(
    [...bodies, ...strays].sort((a, b) => a.start - b.start),
    pack,
    world,
  )
  return [...byPerson, ...byBody]
    .filter(group => group.mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(group => ({
      kind: group.kind,
      name: group.entry === null ? { [pack.language]: group.canonical } : { ...(world.entry(group.entry)?.name ?? { [pack.language]: group.canonical }) },
      aliases: [...new Set(group.mentions.map(m => m.form))],
      entry: group.entry,
      gender: group.gender,
      mentions: group.mentions.map(({ start, end }) => ({ start, end })),
    }))
}
