import type { Features } from '../types/index.ts'
import { plainForm } from './attributes.ts'
import type { Lexicon } from './lexicon.ts'

/** The bundles among `candidates` that a form with this tag may carry. */
export type BundleLimit = (form: string, tag: number, candidates: readonly number[]) => readonly number[]

const FINITE: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** Mood and tense of a finite form; null for others. */
const moodOf = ({ Mood, Tense }: Features): string | null => (Mood === undefined ? null : `${Mood} ${Tense ?? ''}`)

/**
 * Holds a verb to the moods and tenses that the lexicon knows for its form: *pourraient* is a conditional and nothing
 * else, whatever its surroundings suggest. Where the lexicon lacks the form, or has readings of it without a mood
 * (infinitive, participle), all candidates stand; those without a mood always do.
 */
export function makeMoods(tags: readonly string[], bundles: readonly Features[], lexicon: Lexicon | null): BundleLimit {
  if (!lexicon) return (_form, _tag, candidates) => candidates
  const known = new Map<number, readonly number[]>()
  return (form, tag, candidates) => {
    if (!FINITE.has(tags[tag] ?? '')) return candidates
    const lexicalClass = lexicon.lowerClassOf(plainForm(form).toLowerCase())
    if (lexicalClass === 0) return candidates
    const key = lexicalClass * tags.length + tag
    const seen = known.get(key)
    if (seen) return seen
    const readings = lexicon.readingsOf(lexicalClass).filter(r => FINITE.has(r.upos))
    const moods = new Set(readings.map(r => moodOf(r.features)))
    const fits = (mood: string | null): boolean => mood === null || moods.has(mood)
    const allowed = moods.size === 0 || moods.has(null) ? candidates : candidates.filter(b => fits(moodOf(bundles[b] ?? {})))
    known.set(key, allowed)
    return allowed
  }
}
