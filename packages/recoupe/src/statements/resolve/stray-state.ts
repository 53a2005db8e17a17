import { fold } from '../../text/index.ts'
import { type Reading, uposOf } from '../reading.ts'
import { addNamed, type Discourse } from './discourse.ts'

interface Capitals {
  /** Words outside names that begin with a capital, by their folded form. */
  readonly words: ReadonlyMap<string, readonly number[]>
  /** Forms that also stand in lower case, and are no name. */
  readonly plain: ReadonlySet<string>
}

const ready = new WeakMap<Reading, Capitals>()

function capitalsOf(r: Reading): Capitals {
  const known = ready.get(r)
  if (known) return known
  const words = new Map<string, number[]>()
  const plain = new Set<string>()
  for (let i = 0; i < r.words.count; i++) {
    const form = r.words.form[i] ?? ''
    if (form === r.low[i]) plain.add(form)
    else if ((r.name[i] ?? -1) < 0 && /^\p{Lu}\p{Ll}{2,}/u.test(form)) {
      const known = words.get(fold(form))
      if (known) known.push(i)
      else words.set(fold(form), [i])
    }
  }
  const found = { words, plain }
  ready.set(r, found)
  return found
}

/** Is a word that has a capital here written without one elsewhere: "the Ministry of Energy", "energy"? */
export const isPlainWord = (r: Reading, i: number): boolean => capitalsOf(r).plain.has(r.low[i] ?? '')

/** A proper noun that no name was found in, where only a state can stand. */
export function strayState(d: Discourse, i: number): number | null {
  const { r } = d
  const form = r.words.form[i] ?? ''
  if ((r.name[i] ?? -1) >= 0 || uposOf(r, i) !== 'PROPN' || !/^\p{Lu}\p{Ll}{2,}/u.test(form)) return null
  return strayCalled(d, form)
}

/** The referent of all words of that form that no name was found in; the name's own where one was found elsewhere. */
export function strayCalled(d: Discourse, form: string): number | null {
  const { r } = d
  // « l'Autrichien » is no land
  if (d.world.ofAdjective(form.toLowerCase(), r.pack.language) !== null) return null
  const words = capitalsOf(r).words.get(fold(form)) ?? []
  const bearers = d.referents.filter(referent => referent.labels.some(l => l.text === form))
  // a headline without verbs makes a person of a land: what is no person anywhere is the land
  const known = bearers.find(referent => referent.kind !== 'person') ?? bearers[0]
  const [first] = words
  if (known?.kind === 'person' || first === undefined) return known && known.kind !== 'person' ? known.index : null
  const mentions = words.map(i => ({ start: r.words.start[i] ?? 0, end: r.words.end[i] ?? 0 }))
  const index = known?.index ?? addNamed(d, { kind: 'place', name: { [r.pack.language]: form }, aliases: [form], entry: null, gender: null, mentions })
  if (known && !d.strays.has(first)) known.mentions.push(...mentions)
  for (const word of words) d.strays.set(word, index)
  return index
}

/** The one capitalised word outside names that passes a test, given to what it stands for: *Ostrie* of « entre la Talvanie et l'Ostrie ». */
export function strayWhere(d: Discourse, test: (folded: string) => boolean): number | null {
  let found: string | null = null
  for (const [folded, [first]] of capitalsOf(d.r).words) {
    if (first === undefined || isPlainWord(d.r, first) || !test(folded)) continue
    if (found !== null) return null
    found = d.r.words.form[first] ?? null
  }
  return found === null ? null : strayCalled(d, found)
}

/** The words outside names that begin with a capital, each with its form. */
export const capitalWords = (r: Reading): readonly (readonly [word: number, form: string])[] =>
  [...capitalsOf(r).words.values()].flat().map(word => [word, r.words.form[word] ?? ''] as const)
