import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/engine/weights.ts'
import { parseFeatures } from '../../src/learn/syntax.ts'

describe('moods that a form may have', () => {
  const { moods, syntax } = loadModels('fr')
  const verb = syntax.tags.indexOf('VERB')
  const all = syntax.features.map((_, k) => k)
  const moodsOf = (form: string, tag = verb): string[] => [...new Set(moods(form, tag, all).map(b => syntax.features[b]?.Mood ?? '–'))].sort()

  it.each([
    ['pourraient', ['Cnd', '–']],
    ['Aurait', ['Cnd', '–']],
    ['vouliez', ['Ind', 'Sub', '–']],
    ['signe', ['Imp', 'Ind', 'Sub', '–']],
  ])('%s', (form, wanted) => {
    expect(moodsOf(form)).toEqual([...wanted].sort())
  })

  it('are all where the lexicon lacks the form, or the tag is no verb', () => {
    expect(moods('xyzzyait', verb, all)).toBe(all)
    expect(moods('pourraient', syntax.tags.indexOf('NOUN'), all)).toBe(all)
  })

  it('are read from bundles', () => {
    expect(parseFeatures('Mood=Cnd|Number=Sing')).toEqual({ Mood: 'Cnd', Number: 'Sing' })
    expect(parseFeatures('_')).toEqual({})
  })
})
