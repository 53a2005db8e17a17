import { capitalised } from '../../packages/recoupe/src/lang/world/fold.ts'
import { idOfName } from './countries.ts'
import { type Draft, demonymsOf, namesOf } from './draft.ts'
import { features } from './features.ts'
import { list, pair, rows, slug } from './sources.ts'

/** Ids that country-coder states for bodies, by our key. */
const BODY_CODES: Readonly<Record<string, string>> = { un: 'UN', eu: 'EU' }

function idOfBody(key: string): string {
  const code = BODY_CODES[key]
  return code ? (features.find(f => f.iso1A2 === code)?.wikidata ?? '') : ''
}

/** Adjectives of bodies that have one. */
const BODY_ADJECTIVES: Readonly<Record<string, readonly [string, string]>> = { un: ['onusien', ''], nato: ['otanien', ''] }

export function bodies(file: string): Draft[] {
  return rows(file, 7).map(([key = '', sort = '', country = '', speaksFor = '', fr = '', en = '', both = '']) => {
    const shared = list(both)
    const names = { fr: [...list(fr), ...shared], en: [...list(en), ...shared] }
    const [frAdjective = '', enAdjective = ''] = BODY_ADJECTIVES[key] ?? []
    const name: { fr?: string; en?: string } = {}
    if (names.fr[0]) name.fr = names.fr[0]
    if (names.en[0]) name.en = names.en[0]
    return {
      key,
      sort,
      country,
      speaksFor: speaksFor === '–' ? '' : speaksFor,
      wikidata: idOfBody(key),
      grammar: '',
      name,
      forms: [...namesOf('fr', names.fr), ...namesOf('en', names.en), ...demonymsOf(frAdjective, enAdjective, '')],
    }
  })
}

const SINGLE: Readonly<Record<string, string>> = { cities: 'city', regions: 'region' }

function place(sort: string, country: string, fr: readonly string[], en: readonly string[], demonyms: Draft['forms']): Draft {
  const name: { fr?: string; en?: string } = {}
  if (fr[0]) name.fr = fr[0]
  if (en[0]) name.en = en[0]
  const key = `${sort}-${slug(en[0] ?? fr[0] ?? '')}${country ? `-${country.toLowerCase()}` : ''}`
  return {
    key,
    sort,
    country,
    speaksFor: '',
    wikidata: idOfName(en[0] ?? ''),
    grammar: '',
    name,
    forms: [...namesOf('fr', fr), ...namesOf('en', en), ...demonyms],
  }
}

/** Lists (`cities`, `regions`) hold one place an item; their adjectives stand as entries of their own. */
export function places(): Draft[] {
  return merged(
    rows('places.txt', 7).flatMap(([sort = '', country = '', fr = '', en = '', both = '', frAdjective = '', enAdjective = '']) => {
      const single = SINGLE[sort]
      if (!single) return [place(sort, country, [...list(fr), ...list(both)], [...list(en), ...list(both)], demonymsOf(frAdjective, enAdjective, ''))]
      const items = list(fr).map(item => {
        const spelled = pair(item)
        return place(single, country, spelled.fr, spelled.en, [])
      })
      const people = [...list(frAdjective).map(a => demonymsOf(a, '', '')), ...list(enAdjective).map(a => demonymsOf('', a, ''))]
      return [...items, ...people.map(forms => peopleOf(single, country, forms))]
    }),
  )
}

/** One place named on two lines of the source is one entry. */
function merged(drafts: readonly Draft[]): Draft[] {
  const byKey = new Map<string, Draft>()
  for (const draft of drafts) {
    const before = byKey.get(draft.key)
    byKey.set(draft.key, before ? { ...before, name: { ...draft.name, ...before.name }, forms: [...before.forms, ...draft.forms] } : draft)
  }
  return [...byKey.values()]
}

function peopleOf(sort: string, country: string, forms: Draft['forms']): Draft {
  const noun = forms.find(f => f.use === 'd') ?? forms[0]
  const text = capitalised(noun?.text ?? '')
  return {
    key: `people-${slug(text)}-${country.toLowerCase()}`,
    sort,
    country,
    speaksFor: '',
    wikidata: '',
    grammar: '',
    name: noun?.language === 'en' ? { en: text } : { fr: text },
    forms,
  }
}
