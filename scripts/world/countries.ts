import { createRequire } from 'node:module'
import { type Draft, demonymsOf, namesOf } from './draft.ts'
import { features } from './features.ts'
import { list, pair, rows, slug } from './sources.ts'

const require = createRequire(import.meta.url)

interface Territories {
  readonly main: Readonly<Record<string, { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }>>
}

function cldr(language: 'fr' | 'en'): Readonly<Record<string, string>> {
  const data: Territories = require(`cldr-localenames-full/main/${language}/territories.json`)
  const found = data.main[language]
  if (!found) throw new Error(`CLDR has no names in ${language}`)
  return found.localeDisplayNames.territories
}

/** By ISO code. Denmark and the Netherlands: country-coder gives the kingdom under the code, and the country beside it. */
function idOfCode(code: string): string {
  const of = features.find(p => p.iso1A2 === code)
  const inside = { DK: 'Denmark', NL: 'Netherlands' }[code]
  return (inside ? idOfName(inside) : '') || (of?.wikidata ?? '')
}

/** By English name, for what has no ISO code (*Crimea*, *Scotland*, *Africa*). */
export const idOfName = (english: string): string => features.find(p => !p.iso1A2 && p.nameEn === english)?.wikidata ?? ''

const ownerOf = (code: string): string => features.find(p => p.iso1A2 === code)?.country ?? ''

/** CLDR's names of one territory that read as names: variants with a gloss in parentheses are left out. */
function cldrNames(names: Readonly<Record<string, string>>, code: string): string[] {
  const variants = Object.keys(names)
    .filter(key => key === code || key.startsWith(`${code}-alt`))
    .map(key => names[key] ?? '')
  return variants.filter(name => !/[()]|SAR|R\.A\.S\./u.test(name)).map(name => name.replace(' & ', ' and '))
}

/** Names of one language, the canonical first. */
function named(own: string, fromCldr: readonly string[]): string[] {
  const ours = list(own)
  const chosen = ours.filter(n => n.startsWith('=')).map(n => n.slice(1))
  return [...new Set([...chosen, ...fromCldr, ...ours.filter(n => !n.startsWith('='))].map(n => n.replaceAll('’', "'")))]
}

export function countries(): Draft[] {
  const french = cldr('fr')
  const english = cldr('en')
  return rows('countries.txt', 8).flatMap(([code = '', grammar = '', fr = '', en = '', seats = '', frAdjective = '', enAdjective = '', enNoun = '']) => {
    const owner = ownerOf(code)
    const names = { fr: named(fr, cldrNames(french, code)), en: named(en, cldrNames(english, code)) }
    const country: Draft = {
      key: code,
      sort: owner || code === 'AQ' ? 'territory' : 'country',
      country: owner || code,
      speaksFor: '',
      wikidata: idOfCode(code),
      grammar: `${grammar[0] ?? ''}${grammar[1] === 'p' ? 'p' : 's'}`,
      name: { fr: names.fr[0] ?? '', en: names.en[0] ?? '' },
      forms: [...namesOf('fr', names.fr), ...namesOf('en', names.en), ...demonymsOf(frAdjective, enAdjective, enNoun)],
    }
    return [country, ...list(seats).map(seat => capital(seat, code, owner))]
  })
}

function capital(seat: string, code: string, owner: string): Draft {
  const { fr, en } = pair(seat)
  return {
    key: `city-${slug(en[0] ?? fr[0] ?? '')}-${code.toLowerCase()}`,
    sort: 'capital',
    country: owner || code,
    speaksFor: owner ? '' : code,
    wikidata: '',
    grammar: '',
    name: { fr: fr[0] ?? '', en: en[0] ?? '' },
    forms: [...namesOf('fr', fr), ...namesOf('en', en)],
  }
}
