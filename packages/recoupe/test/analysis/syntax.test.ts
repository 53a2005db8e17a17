import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcs, read } from './read.ts'

/** Our own sentences, with the arcs that attribution hangs on. */
const GOLDEN: readonly { readonly language: string; readonly text: string; readonly arcs: readonly string[] }[] = [
  {
    language: 'fr',
    text: 'La ministre a affirmé que le navire avait quitté le port.',
    arcs: ['ministre nsubj affirmé', 'affirmé root ROOT', 'quitté ccomp affirmé', 'navire nsubj quitté', 'port obj quitté'],
  },
  {
    language: 'fr',
    text: 'Le maire dément avoir reçu une enveloppe.',
    arcs: ['maire nsubj dément', 'dément root ROOT', 'reçu xcomp dément', 'enveloppe obj reçu'],
  },
  {
    language: 'fr',
    text: "« Nous n'avons rien caché », a-t-elle répondu vendredi.",
    arcs: ['Nous nsubj caché', 'caché root ROOT', '-t-elle nsubj répondu', 'répondu parataxis:insert caché', 'vendredi obl:mod répondu'],
  },
  {
    language: 'fr',
    text: '« La digue, prévient le préfet, est fragile. »',
    arcs: ['digue nsubj fragile', 'prévient parataxis:insert fragile', 'préfet nsubj prévient', 'fragile root ROOT'],
  },
  {
    language: 'fr',
    text: 'La sénatrice a assuré jeudi que le texte ne serait pas voté.',
    arcs: ['sénatrice nsubj assuré', 'jeudi obl:mod assuré', 'voté ccomp assuré', 'texte nsubj:pass voté'],
  },
  {
    language: 'fr',
    text: "Selon la préfète, l'usine serait fermée depuis lundi.",
    arcs: ['Selon case préfète', 'usine nsubj:pass fermée', 'fermée root ROOT'],
  },
  {
    language: 'fr',
    text: 'Les habitants, qui redoutent une pollution, ont saisi le tribunal.',
    arcs: ['habitants nsubj saisi', 'redoutent acl:relcl habitants', 'pollution obj redoutent', 'saisi root ROOT', 'tribunal obj saisi'],
  },
  {
    language: 'en',
    text: 'The minister said that the ship had left the port.',
    arcs: ['minister nsubj said', 'said root ROOT', 'left ccomp said', 'ship nsubj left', 'port obj left'],
  },
  {
    language: 'en',
    text: 'The company denied the claim on Monday.',
    arcs: ['company nsubj denied', 'denied root ROOT', 'claim obj denied', 'Monday obl denied'],
  },
  {
    language: 'en',
    text: 'The officer, who asked not to be named, said on Monday that two men had been held.',
    arcs: ['officer nsubj said', 'asked acl:relcl officer', 'said root ROOT', 'Monday obl said', 'held ccomp said'],
  },
  {
    language: 'en',
    text: '“We never sold the land,” she said.',
    arcs: ['We nsubj sold', 'sold ccomp said', 'she nsubj said', 'said root ROOT'],
  },
]

describe('golden parses', () => {
  for (const { language, text, arcs: wanted } of GOLDEN) {
    it(text, () => {
      expect(arcs(read(language, text).words)).toEqual(expect.arrayContaining([...wanted]))
    })
  }
})

describe('mood and tense', () => {
  const of = (text: string, form: string): string => {
    const { words } = read('fr', text)
    const f = words.features[words.form.indexOf(form)] ?? {}
    return `${f.Mood ?? '–'} ${f.Tense ?? '–'} ${f.Person ?? '–'} ${f.Number ?? '–'}`
  }
  it.each([
    ['Le suspect aurait quitté le pays.', 'aurait', 'Cnd Pres 3 Sing'],
    ['Les deux hommes seraient en fuite.', 'seraient', 'Cnd Pres 3 Plur'],
    ["Elle assure qu'elle reviendra.", 'reviendra', 'Ind Fut 3 Sing'],
    ['Le groupe comptait douze usines.', 'comptait', 'Ind Imp 3 Sing'],
    ["Il faut que l'accord soit signé.", 'soit', 'Sub Pres 3 Sing'],
  ])('%s', (text, form, wanted) => {
    expect(of(text, form)).toBe(wanted)
  })
})

describe('typography', () => {
  it('does not change the parse: quotation marks, apostrophes', () => {
    const straight = read('fr', 'Le député dénonce une loi "inutile" et l\'abandon du projet.')
    const curly = read('fr', 'Le député dénonce une loi “inutile” et l’abandon du projet.')
    expect([...curly.words.head]).toEqual([...straight.words.head])
    expect(curly.words.upos).toEqual(straight.words.upos)
  })
})

/** Each sentence is a tree with one root; spans are exact, in order, inside the text. */
function check(language: string, text: string): void {
  const { words, sentences } = read(language, text)
  let end = 0
  for (let i = 0; i < words.count; i++) {
    const start = words.start[i] as number
    const stop = words.end[i] as number
    expect(start).toBeGreaterThanOrEqual(i > 0 && words.start[i - 1] === start ? start : end)
    expect(stop).toBeGreaterThan(start)
    end = stop
  }
  expect(end).toBeLessThanOrEqual(text.length)
  for (const s of sentences) {
    let roots = 0
    for (let i = s.first; i < s.last; i++) {
      const head = words.head[i] as number
      if (head < 0) roots++
      else if (head < s.first || head >= s.last || head === i) throw new Error(`the head of word ${i} is ${head}`)
      let at = i
      let steps = 0
      while (at >= 0 && steps++ <= s.last - s.first) at = words.head[at] as number
      if (at >= 0 && s.last - s.first < 500) throw new Error(`word ${i} hangs on itself`)
    }
    expect(roots).toBe(1)
  }
}

describe('any text', () => {
  for (const language of ['fr', 'en']) {
    it(`keeps spans exact and sentences trees (${language})`, () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), text => check(language, text)),
        { numRuns: 60, seed: 20251125 },
      )
    })
    it(`survives lone surrogates, right-to-left, emoji and combining marks (${language})`, () => {
      for (const text of ['\ud800 a \udc00', 'שלום עולם', '👩‍👩‍👧 dit « oui »', 'é̂̃ é', '«', '…', ' ', '', '\u2028\u2029', 'a\u00a0b\u202fc'])
        check(language, text)
    })
    it(`survives a million characters without a space (${language})`, () => {
      check(language, 'a'.repeat(1_000_000))
      check(language, '-.'.repeat(50_000))
    })
  }

  it('is read the same twice', () => {
    const text = 'Le Premier ministre a démenti mardi toute rencontre. « Rien ne s’est passé », a-t-il dit.'
    expect(JSON.stringify(read('fr', text))).toBe(JSON.stringify(read('fr', text)))
  })
})
