import { readAttributes } from '../learn/attributes.ts'
import type { Lexicon } from '../learn/lexicon.ts'
import type { Models } from '../learn/models.ts'
import type { Features, Sentence, Words } from '../types/index.ts'
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
  const { syntax, lexicon, senseOf } = models
  const { form } = cut
  const attributes = readAttributes(form, lexicon ? lexicon.keyOf : () => 0, senseOf)
  const bounds = boundsOf(cut.sentences, form.length)
  const tagging = tag(attributes, bounds, syntax)
  const parsing = parse(attributes, bounds, tagging, syntax)
  const upos = Array.from(tagging.tags, t => syntax.tags[t] ?? 'X')
  const features = Array.from(tagging.bundles, b => syntax.features[b] ?? {})
  return {
    count: form.length,
    start: cut.start,
    end: cut.end,
    form,
    lemma: form.map((f, i) => lemmaOf(f, upos[i] ?? 'X', features[i] ?? {}, lexicon)),
    upos,
    features,
    head: parsing.head,
    relation: Array.from(parsing.relation, r => syntax.relations[r] ?? 'dep'),
    sentence: cut.sentence,
  }
}

/** Provisional: the lexicon's reading that agrees best with tag and features. */
function lemmaOf(form: string, upos: string, features: Features, lexicon: Lexicon | null): string {
  const lower = form.toLowerCase()
  if (!lexicon || upos === 'PROPN') return upos === 'PROPN' ? form : lower
  const readings = lexicon.readingsOf(lexicon.lowerClassOf(lower)).filter(r => r.upos === upos || (upos === 'AUX' && r.upos === 'VERB'))
  const agreement = (of: Features): number => Object.keys(of).filter(name => of[name] === features[name]).length
  const best = readings.reduce<(typeof readings)[number] | null>((top, r) => (top && agreement(top.features) >= agreement(r.features) ? top : r), null)
  return best ? lexicon.lemmaOf(lower, best) : lower
}
