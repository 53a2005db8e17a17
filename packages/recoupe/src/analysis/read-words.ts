import { readAttributes } from '../learn/attributes.ts'
import type { Models } from '../learn/models.ts'
import { type Features, type Sentence, UPOS, type Upos, type Words } from '../types/index.ts'
import type { WordCut } from './cut-words.ts'
import { parse } from './parse.ts'
import { type TagLimits, tag } from './tag.ts'

/** Where each sentence begins among the words, and at the end the number of words. */
export function boundsOf(sentences: readonly Sentence[], count: number): Int32Array {
  const bounds = new Int32Array(sentences.length + 1)
  sentences.forEach((s, k) => {
    bounds[k] = s.first
  })
  bounds[sentences.length] = count
  return bounds
}

/** What the lexicon rules out of the words of a report: moods that a form has not, and verbs among forms that it knows as others only (*personne*). */
export const limitsOf = (form: readonly string[], { moods, lexicon }: Models): TagLimits => ({
  bundles: (word, of, candidates) => moods(form[word] ?? '', of, candidates),
  noVerb: word => {
    const tags = lexicon?.tagsOf(form[word] ?? '') ?? 0
    return tags !== 0 && (tags & VERBAL) === 0
  },
})

const VERBAL = (1 << UPOS.indexOf('VERB')) | (1 << UPOS.indexOf('AUX'))

/** Gives the words of a report their tags, features, lemmas, heads and relations. */
export function readWords(cut: WordCut, models: Models): Words {
  const { syntax, lexicon, lemmatise, senseOf } = models
  const { form } = cut
  const attributes = readAttributes(form, lexicon ? lexicon.keyOf : () => 0, senseOf)
  const bounds = boundsOf(cut.sentences, form.length)
  const tagging = tag(attributes, bounds, syntax, limitsOf(form, models))
  const parsing = parse(attributes, bounds, tagging, syntax)
  const upos = form.map((_, i): Upos => syntax.tags[tagging.tags[i] as number] ?? 'X')
  const features = form.map((_, i): Features => syntax.features[tagging.bundles[i] as number] ?? {})
  return {
    count: form.length,
    start: cut.start,
    end: cut.end,
    form,
    lemma: form.map((f, i) => lemmatise(f, upos[i] ?? 'X', features[i] ?? {})),
    upos,
    features,
    head: parsing.head,
    relation: form.map((_, i) => syntax.relations[parsing.relation[i] as number] ?? 'dep'),
    sentence: cut.sentence,
  }
}
