import type { NameWords } from '../lang/names.ts'
import type { Roles } from '../lang/roles.ts'
import type { World } from '../lang/world/index.ts'
import type { Analysis, ByLanguage, Language, NameKind, Span } from '../types/index.ts'
import { groupBodies } from './entities/group-bodies.ts'
import { groupPersons } from './entities/group-persons.ts'
import { guessGenders } from './entities/guess-gender.ts'
import { readMentions } from './entities/mention.ts'

/** Names of one report that stand for one bearer. */
export interface NameGroup {
  readonly kind: NameKind
  /** Canonical name: the fullest form of the report, and the table's names in other languages. */
  readonly name: ByLanguage
  /** Every form met, in order of first occurrence. */
  readonly aliases: readonly string[]
  readonly entry: string | null
  /** Of a person, where the report tells it (a title, a given name, a role noun); null where it does not or contradicts itself. */
  readonly gender: 'm' | 'f' | null
  /** In order of `start`. */
  readonly mentions: readonly Span[]
}

/** The sections of a pack that grouping reads. */
export interface GroupingPack {
  readonly language: Language
  readonly names: NameWords
  readonly roles: Roles
}

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
