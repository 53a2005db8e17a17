import { describe, expect, it } from 'vitest'
import { sameFullName } from '../../src/analysis/entities/group-persons.ts'
import { groupNames } from '../../src/analysis/entities.ts'
import { packs } from '../../src/lang/packs.ts'
import { world } from '../../src/lang/world/index.ts'
import type { Name, NameKind, Report, Words } from '../../src/types/index.ts'

const NO_WORDS: Words = {
  count: 0,
  start: new Int32Array(),
  end: new Int32Array(),
  form: [],
  lemma: [],
  upos: [],
  features: [],
  head: new Int32Array(),
  relation: [],
  sentence: new Int32Array(),
}

/** A text whose names are marked `[kind form]` or `[kind=entry form]`, grouped: one string a group. */
function group(marked: string, language: 'fr' | 'en'): string[] {
  let text = ''
  const names: Name[] = []
  for (const piece of marked.split(/(\[[^\]]+\])/u)) {
    const [, kind, entry, form] = /^\[(\w+)(?:=([\w-]+))? ([^\]]+)\]$/u.exec(piece) ?? []
    if (form === undefined) text += piece
    else {
      names.push({ start: text.length, end: text.length + form.length, kind: kind as NameKind, entry: entry ?? null })
      text += form
    }
  }
  const report: Report = {
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
  }
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack ${language}`)
  const analysis = { document: { report, paragraphs: [] }, words: NO_WORDS, names }
  return groupNames(analysis, pack, world()).map(g => {
    const forms = g.mentions.map(m => text.slice(m.start, m.end)).join(', ')
    return `${g.kind} ${g.name[language]}${g.gender ? ` (${g.gender})` : ''}: ${forms}`
  })
}

describe('persons', () => {
  it('joins full name, title and surname, surname', () => {
    expect(group('[person Odile Varenne] parle. Mme [person Varenne] part, [person Varenne] revient.', 'fr')).toEqual([
      'person Odile Varenne (f): Odile Varenne, Varenne, Varenne',
    ])
  })

  it('never joins two bearers on a surname, and leaves the lone surname with neither', () => {
    expect(group('[person Pierre Marengo] et [person Lucie Marengo] sont à bord. [person Marengo] appelle. Mme [person Marengo] attend.', 'fr')).toEqual([
      'person Pierre Marengo (m): Pierre Marengo',
      'person Lucie Marengo (f): Lucie Marengo, Marengo',
      'person Marengo: Marengo',
    ])
  })

  it('takes middle initials and initials for the same person, other given names for another', () => {
    expect(sameFullName(['john', 'f.', 'kirby'], ['john', 'kirby'])).toBe(true)
    expect(sameFullName(['j.', 'kirby'], ['john', 'kirby'])).toBe(true)
    expect(sameFullName(['jean-marie', 'roux'], ['jean', 'marie', 'roux'])).toBe(true)
    expect(sameFullName(['ann', 'kirby'], ['john', 'kirby'])).toBe(false)
    expect(sameFullName(['paul', 'kirby'], ['peter', 'kirby'])).toBe(false)
  })

  it('knows family names that come first, and surnames of two words', () => {
    expect(group('[person Kim Jong-un] menace. [person Kim] insiste. [person Yann Le Bihan] répond. M. [person Le Bihan] signe.', 'fr')).toEqual([
      'person Kim Jong-un: Kim Jong-un, Kim',
      'person Yann Le Bihan (m): Yann Le Bihan, Le Bihan',
    ])
  })

  it('lets contradicting signs tell nothing, and a title outrank a given name', () => {
    expect(group('Mme [person Paul Ferrand] et M. [person Ferrand]', 'fr')).toEqual(['person Paul Ferrand (f): Paul Ferrand', 'person Ferrand (m): Ferrand'])
  })
})

describe('bodies', () => {
  it('joins a long form and its acronym, in parentheses or by initials', () => {
    expect(group("L'[organisation Union des pêcheurs de Lorvenec] ([organisation UPL]) proteste. L'[organisation UPL] refuse.", 'fr')).toEqual([
      'organisation Union des pêcheurs de Lorvenec: Union des pêcheurs de Lorvenec, UPL, UPL',
    ])
    expect(group('la [organisation Commission nationale de vigilance maritime], puis la [organisation Cnvm]', 'fr')).toEqual([
      'organisation Commission nationale de vigilance maritime: Commission nationale de vigilance maritime, Cnvm',
    ])
  })

  it('joins what the table knows to be one, and names it in both languages', () => {
    expect(group("l'[organisation=un ONU] et les [organisation=un Nations unies]", 'fr')).toEqual(['organisation Nations unies: ONU, Nations unies'])
  })

  it('joins a part to the one longer name that it begins, or ends after its head', () => {
    expect(group('[organisation Calder Shipping] denied it. [organisation Calder] said no.', 'en')).toEqual([
      'organisation Calder Shipping: Calder Shipping, Calder',
    ])
    expect(group('les [organisation Verreries Vitrane] ferment. [place Vitrane] dément.', 'fr')).toEqual([
      'organisation Verreries Vitrane: Verreries Vitrane, Vitrane',
    ])
    expect(group('[organisation Calder Shipping] sued [organisation Calder Motors]. [organisation Calder] won.', 'en')).toEqual([
      'organisation Calder Shipping: Calder Shipping',
      'organisation Calder Motors: Calder Motors',
      'organisation Calder: Calder',
    ])
  })

  it('keeps a town apart from what is named after it', () => {
    expect(group("l'[organisation Université de Namur] et [place=city-namur-be Namur]", 'fr')).toHaveLength(2)
  })
})
