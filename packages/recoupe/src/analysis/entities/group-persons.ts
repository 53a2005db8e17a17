import { mayComeFirst, sexOfGivenName } from '../../lang/given-names.ts'
import { type GenderSigns, settleGender } from './guess-gender.ts'
import type { MentionGroup, NameMention } from './mention.ts'

export interface PersonGroups {
  readonly groups: readonly MentionGroup[]
  /** Lone words taken for persons that are part of a body's name (*Calder* of *Calder Shipping*). */
  readonly strays: readonly NameMention[]
}

/** Groups personal names. A name in full founds a group; shorter forms join the one group that they fit. */
export function groupPersons(
  mentions: readonly NameMention[],
  genders: ReadonlyMap<NameMention, GenderSigns>,
  bodies: readonly NameMention[],
  particles: readonly string[],
): PersonGroups {
  const groups: MentionGroup[] = []
  // *Le Bihan*, *van der Berg* are surnames of several words, not names in full.
  const isFull = (m: NameMention): boolean => m.parts.length > 1 && !particles.includes(m.parts[0] ?? '')
  const full = mentions.filter(isFull).sort((a, b) => b.parts.length - a.parts.length || a.start - b.start)
  for (const mention of full) {
    const fitting = groups.filter(group => group.mentions.some(known => sameFullName(known.parts, mention.parts)))
    const [only] = fitting
    if (only && fitting.length === 1) only.mentions.push(mention)
    else groups.push(found(mention))
  }
  for (const group of groups) group.gender = settleGender(group.mentions.map(m => genders.get(m)).filter(s => s !== undefined))

  const strays: NameMention[] = []
  const lone = new Map<string, MentionGroup>()
  for (const mention of mentions.filter(m => !isFull(m))) {
    const sign = genders.get(mention)
    const title = sign?.title ?? null
    const fitting = groups.filter(group => group.mentions.some(known => isShortFor(mention.parts, known)))
    const byTitle = title === null ? fitting : fitting.filter(group => group.gender === null || group.gender === title)
    const [only] = byTitle
    if (only && byTitle.length === 1) only.mentions.push(mention)
    else if (
      fitting.length === 0 &&
      mention.title === null &&
      bodies.some(body => body.parts.length > 1 && body.kind !== 'place' && beginsOrEnds(body.parts, mention.parts))
    )
      strays.push(mention)
    else {
      // Alone, or fitting several: one group a form, and one a title where titles part them.
      const key = `${mention.parts.join(' ')} ${fitting.length > 0 ? (title ?? '') : ''}`
      const group = lone.get(key) ?? found(mention)
      if (lone.has(key)) group.mentions.push(mention)
      lone.set(key, group)
    }
  }
  for (const group of lone.values()) group.gender = settleGender(group.mentions.map(m => genders.get(m)).filter(s => s !== undefined))
  const all = [...groups, ...lone.values()]
  for (const group of all) {
    group.mentions.sort((a, b) => a.start - b.start)
    group.canonical = canonicalOf(group.mentions)
    // A title on a short form tells the sex of the whole.
    group.gender = settleGender(group.mentions.map(m => genders.get(m)).filter(s => s !== undefined))
  }
  return { groups: all, strays }
}

const found = (mention: NameMention): MentionGroup => ({ kind: 'person', canonical: mention.form, entry: null, gender: null, mentions: [mention] })

const isInitial = (part: string): boolean => /^(?:\p{L}\.?|(?:\p{L}\.-?)+)$/u.test(part)

const startsAlike = (a: string, b: string): boolean => a === b || ((isInitial(a) || isInitial(b)) && a[0] === b[0])

/** *John F. Carver* and *John Carver*, *J. Carver*, *Jean Marie Roux* and *Jean-Marie Roux*: same surname, given names that do not contradict. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.join(' ').replaceAll('-', ' ') === short.join(' ').replaceAll('-', ' ')) return true
  if (long[long.length - 1] !== short[short.length - 1]) return false
  const givenLong = long.slice(0, -1)
  const givenShort = short.slice(0, -1)
  if (givenShort.length === 0 || !startsAlike(givenLong[0] ?? '', givenShort[0] ?? '')) return false
  // What the short form leaves out are middle names or initials; what it has must come in the same order.
  let at = 1
  for (const part of givenShort.slice(1)) {
    while (at < givenLong.length && !startsAlike(givenLong[at] ?? '', part)) at++
    if (at === givenLong.length) return false
    at++
  }
  return true
}

/** A short form: the surname (*Varenne*, *Le Bihan*), or the family name that comes first where given names follow it (*Kim* of *Kim Jong-un*). */
function isShortFor(short: readonly string[], known: NameMention): boolean {
  const { parts } = known
  if (parts.length <= short.length) return false
  if (short.every((part, i) => part === parts[parts.length - short.length + i])) return true
  const [family = ''] = parts
  const written = known.form.split(' ')
  return (
    short.length === 1 &&
    short[0] === family &&
    mayComeFirst(written[0] ?? '') &&
    parts.length <= 3 &&
    sexOfGivenName(written[written.length - 1] ?? '') === undefined
  )
}

const beginsOrEnds = (long: readonly string[], short: readonly string[]): boolean =>
  short.length === 1 && (long[0] === short[0] || long[long.length - 1] === short[0])

/** The fullest form that is not all capitals; the first of equals. */
export function canonicalOf(mentions: readonly NameMention[]): string {
  const loud = (form: string): number => (form === form.toUpperCase() && form.length > 6 ? 1 : 0)
  const [top] = [...mentions].sort(
    (a, b) => loud(a.form) - loud(b.form) || b.parts.length - a.parts.length || b.form.length - a.form.length || a.start - b.start,
  )
  return top?.form ?? ''
}
