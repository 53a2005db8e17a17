import type { Pack } from '../lang/pack.ts'
import type { Words } from '../types/index.ts'

/**
 * « a exprimé sa tristesse et salué le courage »: a past participle with an object of its own describes no noun, so that it shares the auxiliary
 * before it, whatever the tree makes of it. The words with such a participle hung from the one it goes on with; the same words where there is none.
 */
export function mendConjuncts(words: Words, low: readonly string[], pack: Pack): Words {
  let head: Int32Array | null = null
  let relation: string[] | null = null
  for (let i = 2; i < words.count; i++) {
    if (words.upos[i - 1] !== 'CCONJ' || !isPastParticiple(words, i) || !['NOUN', 'PROPN'].includes(words.upos[words.head[i] ?? -1] ?? '')) continue
    if (!opensObject(words, i + 1, low, pack)) continue
    const first = participleBefore(words, i - 2)
    if (first < 0) continue
    head ??= words.head.slice()
    relation ??= [...words.relation]
    head[i] = first
    relation[i] = 'conj'
  }
  return head && relation ? { ...words, head, relation } : words
}

const isPastParticiple = (words: Words, i: number): boolean =>
  words.upos[i] === 'VERB' && words.features[i]?.VerbForm === 'Part' && words.features[i]?.Tense === 'Past'

/** An article, what opens a clause, or a mark: what stands behind a verb and behind no adjective. */
const opensObject = (words: Words, i: number, low: readonly string[], pack: Pack): boolean =>
  words.upos[i] === 'DET' || /^[«“"]$/u.test(words.form[i] ?? '') || pack.reporting.complementisers.has(low[i] ?? '')

/** The participle behind an auxiliary that is the last verb of the sentence before `from`; −1 where another verb comes first. */
function participleBefore(words: Words, from: number): number {
  for (let i = from; i > 0 && words.sentence[i] === words.sentence[from]; i--) {
    if (words.features[i]?.VerbForm === 'Fin') return -1
    if (isPastParticiple(words, i) && (words.upos[i - 1] === 'AUX' || (words.upos[i - 1] === 'ADV' && words.upos[i - 2] === 'AUX'))) return i
  }
  return -1
}
