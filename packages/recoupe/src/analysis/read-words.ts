import { readAttributes } from '../learn/attributes.ts'
import type { Models } from '../learn/models.ts'
import type { Sentence, Words } from '../types/index.ts'
import type { WordCut } from './cut-words.ts'
import { parse } from './parse.ts'
import { tag } from './tag.ts'

/** Where each sentence begins among the words, and at the end the number of words. */
export function boundsOf(sentences: readonly Sentence[], count: number): Int32Array {
  const bounds = new Int32Array(sentences.length + 1)
  sentences.forEach((s, k) => {
    bounds[k] = s.first
  })
  bounds[sentences.length] = count
  return bounds
}

/** Gives the words of a report their tags, features, lemmas, heads and relations. */
export function readWords(cut: WordCut, models: Models): Words {
  const { syntax, lexicon, lemmatise, senseOf, moods } = models
  const { form } = cut
  const attributes = readAttributes(form, lexicon ? lexicon.keyOf : () => 0, senseOf)
  const bounds = boundsOf(cut.sentences, form.length)
  const tagging = tag(attributes, bounds, syntax, (word, of, candidates) => moods(form[word] ?? '', of, candidates))
  const parsing = parse(attributes, bounds, tagging, syntax)
  const upos = Array.from(tagging.tags, t => syntax.tags[t] ?? 'X')
  const features = Array.from(tagging.bundles, b => syntax.features[b] ?? {})
  return {
    count: form.length,
    start: cut.start,
    end: cut.end,
    form,
    lemma: form.map((f, i) => lemmatise(f, upos[i] ?? 'X', features[i] ?? {})),
    upos,
    features,
    head: parsing.head,
    relation: Array.from(parsing.relation, r => syntax.relations[r] ?? 'dep'),
    sentence: cut.sentence,
  }
}
