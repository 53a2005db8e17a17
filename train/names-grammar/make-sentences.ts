import type { GoldName, NameSentence } from '../../bench/names/corpus.ts'
import { givenNames } from '../../packages/recoupe/src/lang/given-names.ts'
import { world } from '../../packages/recoupe/src/lang/world/index.ts'
import type { NameClass } from '../../packages/recoupe/src/learn/name-tagger.ts'
import { makeRandom } from '../perceptron.ts'
import { englishPatterns } from './english.ts'
import { frenchPatterns } from './french.ts'
import {
  acronyms,
  brandTails,
  clubs,
  companyTails,
  events,
  organisations,
  particlesOf,
  placeNames,
  products,
  surnames,
  syllables,
  villages,
  works,
} from './lists.ts'

type Tongue = 'fr' | 'en'

interface Filled {
  readonly text: string
  readonly type: NameClass
}

interface Stock {
  readonly tongue: Tongue
  readonly random: () => number
  readonly towns: readonly string[]
  readonly countries: readonly string[]
  readonly media: readonly string[]
  readonly bodies: readonly string[]
  readonly given: readonly string[]
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T

function stockOf(tongue: Tongue, random: () => number): Stock {
  const named = (sorts: readonly string[]): string[] =>
    world()
      .entries.filter(e => sorts.includes(e.sort) && !e.key.startsWith('people-'))
      .flatMap(e => e.forms.filter(f => (f.use === 'name' || f.use === 'acronym') && (f.language === null || f.language === tongue)).map(f => f.text))
  return {
    tongue,
    random,
    towns: [...named(['capital', 'city']), ...villages[tongue]],
    countries: named(['country']),
    media: named(['news-agency', 'state-media', 'newspaper', 'broadcaster', 'site']),
    bodies: named(['office', 'ministry', 'body', 'ngo', 'party', 'agency', 'police', 'court', 'armed-group', 'union', 'regulator', 'company']).filter(t =>
      /^\p{Lu}/u.test(t),
    ),
    given: givenNames(),
  }
}

function brand({ random }: Stock): string {
  const stem = pick(syllables, random) + (random() < 0.4 ? pick(syllables, random) : '') + pick(brandTails, random)
  return random() < 0.15 ? stem.toUpperCase() : stem[0]?.toUpperCase() + stem.slice(1)
}

function surname({ random }: Stock): string {
  const roll = random()
  if (roll < 0.06) return `${pick(particlesOf, random)} ${pick(surnames, random)}`.replace("d' ", "d'")
  if (roll < 0.12) return `${pick(surnames, random)}-${pick(surnames, random)}`
  if (roll < 0.3) {
    const made =
      pick(syllables, random) +
      pick(syllables, random) +
      pick(['ski', 'ov', 'enko', 'ez', 'ard', 'eau', 'ini', 'sen', 'wala', 'oglu', 'ian', 'ić', 'quist', 'man', 'ou', 'aga', 'imi', 'ane'], random)
    return made[0]?.toUpperCase() + made.slice(1)
  }
  return pick(surnames, random)
}

function person(stock: Stock): string {
  const { random } = stock
  const roll = random()
  const first = roll < 0.05 ? `${String.fromCharCode(65 + Math.floor(random() * 26))}.` : pick(stock.given, random)
  const middle = random() < 0.06 ? ` ${pick(stock.given, random)}` : random() < 0.03 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : ''
  return `${first}${middle} ${surname(stock)}`
}

function fill(slot: string, stock: Stock): Filled {
  const { tongue, random } = stock
  switch (slot) {
    case 'P':
      return { text: person(stock), type: 'person' }
    case 'S':
      return { text: surname(stock), type: 'person' }
    case 'G':
      return { text: pick(stock.given, random), type: 'person' }
    case 'L':
      return { text: pick(stock.towns, random), type: 'place' }
    case 'C':
      return { text: pick(stock.countries, random), type: 'place' }
    case 'N':
      return { text: pick(placeNames[tongue], random), type: 'place' }
    case 'O':
      return { text: random() < 0.6 ? pick(organisations[tongue], random) : pick(stock.bodies, random), type: 'organisation' }
    case 'A':
      return { text: pick(acronyms, random), type: 'organisation' }
    case 'B':
      return {
        text:
          random() < 0.3 ? `${brand(stock)} ${pick(companyTails[tongue], random)}` : random() < 0.15 ? `${surname(stock)} & ${surname(stock)}` : brand(stock),
        type: 'organisation',
      }
    case 'K':
      return { text: pick(clubs[tongue], random).replace('{L}', pick(stock.towns, random)), type: 'organisation' }
    case 'M':
      return { text: pick(stock.media, random), type: 'organisation' }
    case 'W':
      return { text: pick(works[tongue], random), type: 'other' }
    case 'E':
      return { text: pick(events[tongue], random), type: 'other' }
    case 'D':
      return { text: pick(products, random), type: 'other' }
    default:
      throw new Error(`unknown slot {${slot}}`)
  }
}

/** Cuts a name as the tokeniser would: after an elision's apostrophe, at spaces. */
const tokensOf = (text: string): string[] => text.replace(/(\p{L}['’])(?=\p{L})/gu, '$1 ').split(/\s+/u)

/** Sentences made from patterns and lists, seeded: the same call gives the same sentences. */
export function makeSentences(tongue: Tongue, count: number, seed: number): NameSentence[] {
  const random = makeRandom(seed)
  const stock = stockOf(tongue, random)
  const patterns = tongue === 'fr' ? frenchPatterns : englishPatterns
  return Array.from({ length: count }, (_, k) => {
    const forms: string[] = []
    const names: GoldName[] = []
    for (const piece of pick(patterns, random).split(' ')) {
      const slot = /^\{([A-Z])\}$/u.exec(piece)?.[1]
      if (!slot) {
        forms.push(piece)
        continue
      }
      const { text, type } = fill(slot, stock)
      const first = forms.length
      forms.push(...tokensOf(text))
      names.push({ first, last: forms.length, type })
    }
    return { id: `made-${k}`, forms, text: null, names }
  })
}
