import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/engine/weights.ts'
import { makeLemmatiser } from '../../src/learn/lemmatiser.ts'
import { parseFeatures } from '../../src/learn/syntax.ts'
import type { Upos } from '../../src/types/index.ts'

describe.each<[string, [string, Upos, string, string][]]>([
  [
    'fr',
    [
      ['aurait', 'AUX', 'Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'avoir'],
      ['démentirent', 'VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin', 'démentir'],
      ['Apparue', 'VERB', 'Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part', 'apparaître'],
      ['nationales', 'ADJ', 'Gender=Fem|Number=Plur', 'national'],
      ['journaux', 'NOUN', 'Gender=Masc|Number=Plur', 'journal'],
      ['carrières', 'NOUN', 'Gender=Fem|Number=Plur', 'carrière'],
      ['Etats', 'NOUN', 'Gender=Masc|Number=Plur', 'état'],
      ['les', 'DET', 'Definite=Def|Number=Plur|PronType=Art', 'le'],
      ['qu’', 'SCONJ', '_', 'que'],
      ['-t-il', 'PRON', 'Gender=Masc|Number=Sing|Person=3|PronType=Prs', 'lui'],
      ['Kerlann', 'PROPN', '_', 'Kerlann'],
      ['retwittaient', 'VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin', 'retwitter'],
    ],
  ],
  [
    'en',
    [
      ["n't", 'PART', 'Polarity=Neg', 'not'],
      ['denied', 'VERB', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin', 'deny'],
      ['went', 'VERB', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin', 'go'],
      ['bodies', 'NOUN', 'Number=Plur', 'body'],
      ['worse', 'ADJ', 'Degree=Cmp', 'bad'],
      ['was', 'AUX', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin', 'be'],
      ['UNESCO', 'PROPN', 'Number=Sing', 'UNESCO'],
      ['doomscrolled', 'VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin', 'doomscroll'],
    ],
  ],
])('lemmas, %s', (language, cases) => {
  it.each(cases)('%s as %s', (form, upos, bundle, lemma) => {
    expect(loadModels(language).lemmatise(form, upos, parseFeatures(bundle))).toBe(lemma)
  })
})

describe('a lemmatiser without lexicon', () => {
  const header = {
    language: 'xx',
    rules: [
      [0, 1, ''],
      [1, 0, ''],
    ] as const,
    endings: { 'NOUN s': 0, 'PROPN ': 1 },
    bare: {},
    memory: { 'NOUN os': 'os', 'NOUN vis Number=Sing': 'vis' },
  }
  const lemmatise = makeLemmatiser(header, null)

  it('remembers, then follows endings, then lowers', () => {
    expect(lemmatise('Lacs', 'NOUN', {})).toBe('lac')
    expect(lemmatise('os', 'NOUN', {})).toBe('os')
    expect(lemmatise('vis', 'NOUN', { Number: 'Sing' })).toBe('vis')
    expect(lemmatise('vis', 'NOUN', { Number: 'Plur' })).toBe('vi')
    expect(lemmatise('Lacs', 'PROPN', {})).toBe('Lacs')
    expect(lemmatise('Gris', 'ADJ', {})).toBe('gris')
  })
})
