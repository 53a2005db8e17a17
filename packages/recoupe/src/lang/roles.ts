/**
 * What a common noun says of the one who speaks. A noun may have several traits (*présidence*: `office`, `government`).
 *
 * - `person`: one human being (*avocate*, *témoin*); a plural of it is a group
 * - `spokesperson`: speaks for the organisation or state that is named (*porte-parole du ministère*)
 * - `head`: heads the organisation that is named, and speaks for it (*présidente de l'association*)
 * - `manager`: heads a firm or institution, the one at hand where none is named (*directrice générale*)
 * - `local`: holds office in a municipality or region, and speaks for that place (*maire*, *adjoint*)
 * - `ruler`: heads a state where an adjective names one (*le président russe*), else whatever is named
 * - `official`: holds an office in what is named, and speaks for it (*responsable*, *élu*, *diplomate*)
 * - `unionist`: speaks for a trade union (*déléguée syndicale*)
 * - `member`: sits in an assembly, which the noun itself names (*sénateur*)
 * - `state`: its office is the state's, whatever else is named (*ministre*, *ambassadeur*, *général*)
 * - `justice`: speaks for a court or prosecution (*procureure*), for itself where none is named
 * - `prosecution`: of those, the ones that charge; a prosecutor speaks for the prosecution (*parquet*)
 * - `counsel`: speaks for a client (*avocat de la famille*)
 * - `expert`: speaks for itself, on what it knows (*chercheuse*, *analyste*)
 * - `journalist`: of a medium, speaks for itself
 * - `private`: speaks for itself (*habitant*, *victime*, *gréviste*)
 * - `kin`: defined by somebody else (*épouse*, *père*)
 * - `anonymous`: a source that the noun hides (*source*, *proche du dossier*)
 * - `group`: many without a count (*opposition*, *habitants*, *famille*)
 * - `office`: a public office as such (*présidence*, *préfecture*)
 * - `government`: government, ministry, army, police: its side is the state that is named
 * - `organisation`: company, party, association, court: its side is itself
 * - `medium`: carries news (*chaîne*, *quotidien*)
 * - `document`: states propositions (*rapport*, *sondage*)
 * - `norm`: a law or rule, which orders and does not report (*selon la loi* has no speaker)
 */
export type RoleTrait = (typeof ROLE_TRAITS)[number]

export const ROLE_TRAITS = [
  'person',
  'spokesperson',
  'head',
  'manager',
  'local',
  'ruler',
  'official',
  'unionist',
  'member',
  'state',
  'justice',
  'prosecution',
  'counsel',
  'expert',
  'journalist',
  'private',
  'kin',
  'anonymous',
  'group',
  'office',
  'government',
  'organisation',
  'medium',
  'document',
  'norm',
] as const

export interface RoleForm {
  readonly text: string
  /** Grammatical gender; null where the form serves both. */
  readonly gender: 'm' | 'f' | null
  /** Null where the form serves both (*porte-parole*). */
  readonly number: 's' | 'p' | null
}

export interface RoleNoun {
  /** Masculine singular, or the only singular. */
  readonly lemma: string
  readonly traits: readonly RoleTrait[]
  readonly forms: readonly RoleForm[]
  /** True where grammatical gender says nothing of the person (*la victime*, *le témoin*): a pronoun may disagree. */
  readonly eitherSex: boolean
}

/** Nouns of one language that name who speaks, and the words that make such a noun phrase anonymous or former. */
export interface Roles {
  readonly nouns: readonly RoleNoun[]
  /** Phrases that withhold a name (*sous couvert d'anonymat*, *on condition of anonymity*), lower case. */
  readonly anonymity: readonly string[]
  /** Adjectives that rank a role noun without changing it (*haut*, *ancien*, *senior*), lower case. */
  readonly ranks: readonly string[]
}

/**
 * Reads the packs' notation, one noun a piece, pieces parted by `;`:
 * `directeur/directrice` two genders · `ministre` both genders in one form · `m:témoin`, `f:source` one gender ·
 * `~` before it: gender says nothing of the person · `!` after it: plural like the singular · `>` before a plural of its own.
 */
export function readRoleNouns(lines: readonly (readonly [traits: string, nouns: string])[], plural: (noun: string) => string): RoleNoun[] {
  const byLemma = new Map<string, RoleNoun>()
  for (const [traitList, nouns] of lines) {
    const traits = traitList.split(' ').map(knownTrait)
    for (const piece of nouns.split(';')) {
      const noun = readRoleNoun(piece.trim(), traits, plural)
      if (!noun) continue
      const before = byLemma.get(noun.lemma)
      byLemma.set(noun.lemma, before ? { ...noun, traits: [...new Set([...before.traits, ...traits])] } : noun)
    }
  }
  return [...byLemma.values()]
}

function knownTrait(text: string): RoleTrait {
  const trait = ROLE_TRAITS.find(t => t === text)
  if (!trait) throw new Error(`unknown trait of a role noun: ${text}`)
  return trait
}

function readRoleNoun(piece: string, traits: readonly RoleTrait[], plural: (noun: string) => string): RoleNoun | null {
  const [, mark = '', gender, rest = ''] = /^(~?)(?:([mf]):)?(.*)$/u.exec(piece) ?? []
  if (rest === '') return null
  const invariable = rest.endsWith('!')
  const [singular = '', given] = (invariable ? rest.slice(0, -1) : rest).split('>')
  const [first = '', second] = singular.split('/')
  const fixed = gender === 'm' || gender === 'f' ? gender : null
  const number = (n: 's' | 'p'): RoleForm['number'] => (invariable ? null : n)
  const pair = (a: string, b: string | undefined, n: 's' | 'p'): RoleForm[] =>
    b === undefined
      ? [{ text: a, gender: fixed, number: number(n) }]
      : [
          { text: a, gender: 'm', number: number(n) },
          { text: b, gender: 'f', number: number(n) },
        ]
  const [manyFirst = '', manySecond] = given === undefined ? [plural(first), second === undefined ? undefined : plural(second)] : given.split('/')
  const forms = invariable ? pair(first, second, 's') : [...pair(first, second, 's'), ...pair(manyFirst, manySecond, 'p')]
  return { lemma: first, traits, forms, eitherSex: mark === '~' }
}
