import type { Name } from '../../types/index.ts'
import { initialsFit, mayName } from '../entities/group-bodies.ts'
import type { NameTools } from './cues.ts'

/** How many words a long form has at most, and how many characters are looked at before the parenthesis. */
const WORDS = 10
const REACH = 120

/**
 * « les Forces de défense du plateau (FDP) », "the Plains Liberation Front (PLF)": what a report spells out is not what the table has by the same letters,
 * whether or not a name was found in the words before; a body of the table that is spelled out stays it.
 */
export function spellOut(text: string, names: readonly Name[], tools: NameTools): Name[] {
  const own = new Map<string, boolean>()
  const isOwn = (acronym: string, entry: string): boolean => {
    const known = own.get(acronym) ?? longFormsOf(text, acronym, tools).some(long => !mayName(tools.world, entry, [long], tools))
    own.set(acronym, known)
    return known
  }
  return names.map(name => {
    const form = text.slice(name.start, name.end)
    return name.entry !== null && ACRONYM.test(form) && isOwn(form, name.entry) ? { ...name, kind: 'organisation', entry: null } : name
  })
}

const ACRONYM = /^\p{Lu}{3,6}$/u

/** The words before an acronym in parentheses whose initials it has; none where it never stands so. */
function longFormsOf(text: string, acronym: string, tools: NameTools): string[] {
  const at = text.indexOf(`(${acronym})`)
  if (at < 0) return []
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .trimEnd()
    .split(/\s+/u)
  for (let n = 2; n <= Math.min(WORDS, before.length); n++) {
    const words = before.slice(-n)
    const long = words.join(' ').replace(/^(?:\p{Ll}{1,2})['’]/u, '')
    if (/^\p{Lu}/u.test(long) && initialsFit(acronym, long, tools)) return [long]
  }
  return []
}
