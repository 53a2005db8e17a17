import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawReading } from '../../../../train/lexicon/french-readings.ts'
import { packLexicon } from '../../../../train/lexicon/pack-lexicon.ts'
import { readLexicon } from '../../src/learn/lexicon.ts'

const noun = (lemma: string, features = '_'): RawReading => ({ upos: 'NOUN', features, lemma })

describe('the lexicon', () => {
  it('gives back each form with its readings and lemmas', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 's', '-', 'Z'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (forms, other) => {
        const entries = new Map(forms.map(form => [form, [noun(`${form.slice(0, 2)}x`), { upos: 'VERB', features: 'VerbForm=Inf', lemma: form }]]))
        const lexicon = readLexicon(packLexicon('xx', entries))
        for (const form of forms) {
          const readings = lexicon.readingsOf(lexicon.classOf(form))
          expect(readings.map(r => [r.upos, lexicon.lemmaOf(form, r)])).toEqual([
            ['NOUN', `${form.slice(0, 2)}x`],
            ['VERB', form],
          ])
        }
        if (!forms.includes(other)) expect(lexicon.classOf(other)).toBe(0)
      }),
    )
  })

  it('has one key for forms with the same readings, whatever their lemmas', () => {
    const lexicon = readLexicon(
      packLexicon(
        'xx',
        new Map([
          ['chats', [noun('chat', 'Number=Plur')]],
          ['maux', [noun('mal', 'Number=Plur')]],
          ['chat', [noun('chat', 'Number=Sing')]],
          ['Chat', [{ upos: 'PROPN', features: '_', lemma: 'Chat' }]],
        ]),
      ),
    )
    expect(lexicon.keyOf('chats')).toBe(lexicon.keyOf('maux'))
    expect(lexicon.keyOf('CHATS')).not.toBe(0)
    expect(lexicon.keyOf('chats')).not.toBe(lexicon.keyOf('chat'))
    expect(lexicon.keyOf('Chat')).not.toBe(lexicon.keyOf('chat'))
    expect(lexicon.keyOf('chien')).toBe(0)
  })
})
