import type { Pack } from '../lang/pack.ts'
import type { Words } from '../types/index.ts'
import { lexiconOf } from './lexicon.ts'

const inSentence = (words: Words, i: number, k: number): boolean => k >= 0 && k < words.count && words.sentence[k] === words.sentence[i]

/** No finite verb in the sentence before a word, nor behind it outside of marks. */
function withoutVerb(words: Words, i: number): boolean {
  for (let k = i - 1; inSentence(words, i, k); k--) if (words.features[k]?.VerbForm === 'Fin') return false
  for (let k = i + 1; inSentence(words, i, k); k++) {
    if (/^[«“"]$/u.test(words.form[k] ?? '')) return true
    if (words.features[k]?.VerbForm === 'Fin' && !(words.relation[k] ?? '').startsWith('acl')) return false
  }
  return true
}

/** « Le groupe table sur une croissance »: right behind the noun that opens the sentence, a noun that wants an article and has behind it what only the verb governs. */
export function governsBehindSubject(words: Words, i: number, lemma: string, pack: Pack): boolean {
  if (!pack.reporting.nounsNeedDeterminers || words.upos[i] !== 'NOUN' || words.upos[i - 1] !== 'NOUN' || words.upos[i - 2] !== 'DET') return false
  if (words.sentence[i - 3] === words.sentence[i] || words.upos[i + 1] !== 'ADP') return false
  const governed = words.lemma[i + 1] ?? ''
  return (lexiconOf(pack).verbs.get(lemma) ?? []).some(v => v.tail.length === 0 && !v.reflexive && v.oblique.includes(governed))
}

/**
 * "The dam's safety officer disputes that reading", "the vicar rails against the lorries", "His daughter grins: “…”", « Une autre chuchote : « … » »: a noun at the root of a
 * sentence that has no verb, behind a noun with its article and before what only the verb has behind it.
 */
export function onlyVerb(words: Words, i: number, lemma: string, pack: Pack): boolean {
  if (words.upos[i] !== 'NOUN' || words.relation[i] !== 'root' || !withoutVerb(words, i)) return false
  const announces = words.form[i + 1] === ':' && /^[«“"]$/u.test(words.form[i + 2] ?? '')
  if (pack.reporting.nounsNeedDeterminers)
    return announces && (words.upos[i - 1] === 'PROPN' || pack.speakers.pronouns.has((words.form[i - 1] ?? '').toLowerCase())) && words.upos[i - 2] === 'DET'
  if (words.features[i]?.Number !== 'Plur' || !determined(words, i)) return false
  const next = (words.form[i + 1] ?? '').toLowerCase()
  const lives = (lexiconOf(pack).verbs.get(lemma) ?? []).filter(v => v.tail.length === 0)
  const points = words.features[i + 1]?.PronType === 'Dem' || pack.reporting.complementisers.has(next)
  return (
    (announces && lives.some(v => v.quotation)) || (points && lives.some(v => v.object !== 'none' || v.clause)) || lives.some(v => v.oblique.includes(next))
  )
}

/** A noun right before, in the singular, with an article or a possessive at the head of its phrase. */
function determined(words: Words, i: number): boolean {
  if (words.upos[i - 1] !== 'NOUN' || words.features[i - 1]?.Number === 'Plur') return false
  for (let k = i - 2; inSentence(words, i, k) && k > i - 7; k--) {
    if (words.upos[k] === 'DET' || words.features[k]?.Poss === 'Yes') return true
    if (!['NOUN', 'PROPN', 'ADJ', 'PART'].includes(words.upos[k] ?? '')) return false
  }
  return false
}

/** "The deck has moved since summer, its delegate, Jack Prim, claims.": alone behind the name and its comma, at the end of what was said. */
export function closesIncise(words: Words, i: number, lemma: string, pack: Pack): boolean {
  if (!pack.reporting.bareClauses || words.upos[i] !== 'NOUN' || words.form[i - 1] !== ',' || words.upos[i - 2] !== 'PROPN') return false
  if (!/^[.!?]$/u.test(words.form[i + 1] ?? '') || words.features[i]?.Number !== 'Plur') return false
  if (!(lexiconOf(pack).verbs.get(lemma) ?? []).some(v => v.clause && v.quotation)) return false
  for (let k = i - 1; inSentence(words, i, k); k--) if (words.features[k]?.VerbForm === 'Fin') return true
  return false
}

/** « « … », tranche Me Duval »: between a comma or a mark and a title. */
export const beforeTitle = (words: Words, i: number, low: readonly string[], pack: Pack): boolean =>
  pack.reporting.nounsNeedDeterminers &&
  words.upos[i] === 'NOUN' &&
  /^[,»”"?!…]$/u.test(words.form[i - 1] ?? '') &&
  pack.names.personTitles[low[i + 1] ?? ''] !== undefined &&
  /^\p{Lu}/u.test(words.form[i + 1] ?? '')

/** "Analysts caution against reading": in a sentence without a verb, right behind the plural that opens it and before what only the verb governs. */
export function rootOfPlural(words: Words, i: number, pack: Pack): boolean {
  if (
    !pack.reporting.pastIsParticiple ||
    words.relation[i] !== 'root' ||
    words.features[i - 1]?.Number !== 'Plur' ||
    words.upos[i - 1] !== 'NOUN' ||
    words.sentence[i - 2] === words.sentence[i]
  )
    return false
  const next = (words.form[i + 1] ?? '').toLowerCase()
  const lives = lexiconOf(pack).verbs.get((words.lemma[i] ?? '').toLowerCase()) ?? []
  if (!lives.some(v => v.tail.length === 0 && v.oblique.includes(next))) return false
  for (let k = i + 1; words.sentence[k] === words.sentence[i]; k++) if (words.features[k]?.VerbForm === 'Fin') return false
  return true
}
