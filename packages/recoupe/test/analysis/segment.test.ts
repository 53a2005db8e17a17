import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutWords, type WordCut } from '../../src/analysis/cut-words.ts'
import { segment } from '../../src/analysis/segment.ts'
import { NO_KEYS } from '../../src/analysis/sentences/signs.ts'
import { loadModels } from '../../src/engine/weights.ts'
import type { Pack } from '../../src/lang/pack.ts'
import { packs } from '../../src/lang/packs.ts'
import type { Document, Noise, Report } from '../../src/types/index.ts'

const packOf = (language: string): Pack => {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return pack
}

const reportOf = (text: string, language: string, more: Partial<Report> = {}): Report => ({
  id: 'r',
  sha256: '',
  outlet: null,
  agency: null,
  byline: null,
  dateline: null,
  language,
  published: null,
  title: null,
  text,
  noise: [],
  ...more,
})

function cut(text: string, language: string): { document: Document; words: WordCut } {
  const document = segment(reportOf(text, language), packOf(language))
  const { segmenter, lexicon } = loadModels(language)
  return { document, words: cutWords(document, packOf(language).tokens, segmenter, lexicon ?? NO_KEYS) }
}

const words = (text: string, language = 'fr'): string => cut(text, language).words.form.join(' ')
const sentences = (text: string, language = 'fr'): string[] => cut(text, language).words.sentences.map(s => text.slice(s.start, s.end))
const paragraphs = (text: string, language = 'fr', more: Partial<Report> = {}): string[] =>
  segment(reportOf(text, language, more), packOf(language)).paragraphs.map(p => `${p.kind}: ${text.slice(p.start, p.end)}`)

describe('French words', () => {
  it.each([
    ['L’élue n’a qu’un mot d’excuse aujourd’hui.', 'L’ élue n’ a qu’ un mot d’ excuse aujourd’hui .'],
    ["A-t-elle menti ? Peut-être, c'est-à-dire oui.", "A -t-elle menti ? Peut-être , c'est-à-dire oui ."],
    ['Le maire du village parle aux voisins.', 'Le maire de le village parle à les voisins .'],
    ['La fin des travaux.', 'La fin de les travaux .'],
    ['Elle a vu des arbres dans des champs.', 'Elle a vu des arbres dans des champs .'],
    ['Les 12 000 habitants, soit 2,3 % du total.', 'Les 12 000 habitants , soit 2,3 % de le total .'],
    ['M. Dupont et Mme Le Bihan citent l’arrêté n° 2, p. 12.', 'M. Dupont et Mme Le Bihan citent l’ arrêté n° 2 , p. 12 .'],
    ['« Non », dit-il ; donnez-le-moi et va-t’en !', '« Non » , dit -il ; donnez -le -moi et va -t’ en !'],
    ['Voir www.lac-gris.fr/eau?x=1, écrire à redaction@lac-gris.fr.', 'Voir www.lac-gris.fr/eau?x=1 , écrire à redaction@lac-gris.fr .'],
    ['Douze,déclarées hier.Il pleut...', 'Douze , déclarées hier . Il pleut ...'],
    ['Les élu(e)s et/ou leurs porte-parole, à 18h30.', 'Les élu(e)s et / ou leurs porte-parole , à 18 h 30 .'],
    ['Ceux-ci, à Bar-le-Duc ou aux Sables, s’en vont.', 'Ceux-ci , à Bar-le-Duc ou à les Sables , s’ en vont .'],
    ['La dÃ©lÃ©gation de l’O.N.U. attend.', 'La dÃ©lÃ©gation de l’ O.N.U. attend .'],
    ['Né vers 50 av. J.-C., selon J. Martin.', 'Né vers 50 av. J.-C. , selon J. Martin .'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('gives both words of a contraction its one span', () => {
    const text = 'Il revient du port.'
    const { words: w } = cut(text, 'fr')
    const at = w.form.indexOf('le')
    expect([w.form[at - 1], w.start[at - 1], w.end[at - 1]]).toEqual(['de', 11, 13])
    expect([w.start[at], w.end[at]]).toEqual([11, 13])
  })
})

describe('English words', () => {
  it.each([
    ["I don't know, Mr. O'Neill said.", "I do n't know , Mr. O'Neill said ."],
    ["It's John's call and the teachers' too.", "It 's John 's call and the teachers ' too ."],
    ['They can’t and cannot; we’ll see.', 'They ca n’t and can not ; we ’ll see .'],
    ['A well-known co-founder spent $3.5m.', 'A well - known co-founder spent $ 3.5 m .'],
    ['The U.S. envoy left at 5 p.m. on Jan. 3.', 'The U.S. envoy left at 5 p.m. on Jan. 3 .'],
    ['See No. 5, and/or call 555-010-0199.', 'See No. 5 , and / or call 555-010-0199 .'],
  ])('%s', (text, expected) => {
    expect(words(text, 'en')).toBe(expected)
  })
})

describe('sentences', () => {
  it('keep closing marks and end after stops', () => {
    expect(sentences('« Non. » Le préfet de l’Orge, M. Aubin, n’a pas dit plus. Il est parti.')).toEqual([
      '« Non. »',
      'Le préfet de l’Orge, M. Aubin, n’a pas dit plus.',
      'Il est parti.',
    ])
  })

  it('do not end at titles, initials and abbreviations', () => {
    expect(sentences('Mr. Hale met Sen. J. R. Ortiz on Jan. 3. They talked.', 'en')).toEqual(['Mr. Hale met Sen. J. R. Ortiz on Jan. 3.', 'They talked.'])
  })
})

describe('paragraphs', () => {
  it('end at a line break, and the first line is the title', () => {
    expect(paragraphs('Le barrage fuit\nLes riverains ont été prévenus hier soir.\nLe maire attend un rapport du bureau d’études.')).toEqual([
      'title: Le barrage fuit',
      'prose: Les riverains ont été prévenus hier soir.',
      'prose: Le maire attend un rapport du bureau d’études.',
    ])
  })

  it('run over the line breaks of a hard-wrapped text', () => {
    const text = [
      'Les riverains du barrage ont été prévenus hier soir par la mairie que',
      'le niveau du lac baissait plus vite que prévu, et que les vannes du bas',
      'resteraient ouvertes toute la nuit.',
      '',
      'Le maire attend un rapport du bureau d’études, promis pour vendredi et',
      'que personne n’a encore vu.',
    ].join('\n')
    expect(paragraphs(text).length).toBe(2)
  })

  it('leave noise out', () => {
    const text = 'BRUMES (AB) – Le lac monte. Lire aussi : les crues\nLe pont ferme.'
    const noise: Noise[] = [
      { start: 0, end: 14, kind: 'dateline' },
      { start: 28, end: 50, kind: 'related' },
    ]
    expect(paragraphs(text, 'fr', { noise })).toEqual(['prose: Le lac monte.', 'prose: Le pont ferme.'])
  })

  it('tell turns of an interview and headings', () => {
    expect(paragraphs('Q : Pourquoi fermer ?\nR : Parce que le pont cède.\nQ : Quand ?\nR : Lundi.')).toEqual([
      'turn: Q : Pourquoi fermer ?',
      'turn: R : Parce que le pont cède.',
      'turn: Q : Quand ?',
      'turn: R : Lundi.',
    ])
    expect(paragraphs('## Le pont\n\nIl cède sous la charge des camions depuis deux ans.')[0]).toBe('title: Le pont')
  })
})

const anyUnicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'É',
        "l'",
        '’',
        '-',
        '.',
        '...',
        ' ',
        '\n',
        '\u00a0',
        '12',
        '«',
        '»',
        '"',
        '(',
        ')',
        '@',
        '://',
        'www.',
        '\ud83d',
        '😀',
        '\u200d',
        '\u0301',
        'م',
        'n°',
        ',',
        '-t-il',
        "n't",
      ),
      {
        maxLength: 60,
      },
    )
    .map(parts => parts.join('')),
)

describe.each(['fr', 'en'])('any text, %s', language => {
  it('gives words in order, inside their sentence and paragraph, that cover every visible character', () => {
    fc.assert(
      fc.property(anyUnicode, text => {
        const { document, words: w } = cut(text, language)
        let at = 0
        w.form.forEach((form, i) => {
          const start = w.start[i] as number
          const end = w.end[i] as number
          const shared = i > 0 && start === w.start[i - 1] && end === w.end[i - 1]
          expect(shared || start >= at).toBe(true)
          expect(end).toBeGreaterThan(start)
          if (!shared && !(start === w.start[i + 1] && end === w.end[i + 1])) expect(form).toBe(text.slice(start, end))
          const s = w.sentences[w.sentence[i] as number]
          const p = document.paragraphs[s?.paragraph ?? -1]
          expect(s && p && s.start <= start && end <= s.end && p.start <= s.start && s.end <= p.end).toBe(true)
          at = end
        })
        for (const { start, end } of document.paragraphs) {
          const covered = new Uint8Array(end - start)
          w.form.forEach((_, i) => {
            covered.fill(1, Math.max(0, (w.start[i] as number) - start), Math.max(0, (w.end[i] as number) - start))
          })
          for (let k = 0; k < covered.length; k++) if (covered[k] === 0) expect(text.charAt(start + k)).toMatch(/[\s\p{Cc}\p{Cf}\u2800]/u)
        }
      }),
    )
  })

  it('grows in proportion to the text, whatever is in it', () => {
    for (const unit of ['a', '😀', 'e\u0301', '\ud800', "l'", '-', '.', 'a.', '1 000 ', '@a', '(', '« ', 'م', 'x-y-', 'a/b', "'s", '\n', 'W.', ')))']) {
      const size = 200_000
      const { words: w } = cut(unit.repeat(Math.floor(size / unit.length)), language)
      expect(w.end.at(-1) ?? 0).toBeLessThanOrEqual(size)
    }
  })
})
