import type { Language, NameKind } from '../../types/index.ts'
import type { Ambiguity, Gender, GrammaticalNumber, WorldEntry, WorldForm, WorldSort } from './entry.ts'
import { capitalised } from './fold.ts'

const KINDS: Readonly<Record<WorldSort, NameKind>> = {
  country: 'country',
  territory: 'place',
  region: 'place',
  city: 'place',
  capital: 'place',
  office: 'government',
  ministry: 'government',
  army: 'government',
  police: 'government',
  intelligence: 'government',
  parliament: 'organisation',
  court: 'organisation',
  prosecution: 'organisation',
  regulator: 'organisation',
  bank: 'organisation',
  agency: 'organisation',
  body: 'organisation',
  ngo: 'organisation',
  company: 'organisation',
  union: 'organisation',
  party: 'organisation',
  'armed-group': 'organisation',
  'news-agency': 'medium',
  'state-media': 'medium',
  newspaper: 'medium',
  broadcaster: 'medium',
  site: 'medium',
}

const USES: Readonly<Record<string, WorldForm['use']>> = { n: 'name', c: 'acronym', a: 'adjective', d: 'demonym' }
const AMBIGUITIES: Readonly<Record<string, Ambiguity>> = { w: 'word', p: 'person', l: 'place', g: 'generic', c: 'acronym' }

const gender = (c: string | undefined): Gender | null => (c === 'm' || c === 'f' ? c : null)
const number = (c: string | undefined): GrammaticalNumber | null => (c === 's' || c === 'p' ? c : null)

interface Heading {
  readonly language: Language | null
  readonly use: WorldForm['use'] | 'both'
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly ambiguous: readonly Ambiguity[]
}

/** Few headings serve ten thousand forms. */
const headings = new Map<string, Heading>()

function readHeading(code: string): Heading {
  const known = headings.get(code)
  if (known) return known
  const [language = '*', use = 'n', grammar = '', ambiguous = ''] = code.split(':')
  const named = use === 'b' ? 'both' : USES[use]
  if (!named) throw new Error(`the table of the world has a form that cannot be read: ${code}`)
  const heading: Heading = {
    language: language === '*' ? null : language,
    use: named,
    gender: gender(grammar[0]),
    number: number(grammar[1]),
    ambiguous: [...ambiguous].map(c => AMBIGUITIES[c]).filter(a => a !== undefined),
  }
  headings.set(code, heading)
  return heading
}

/**
 * `fr:n::wp=Maurice`: language (or `*`), use, gender and number, ambiguities, then the form. Use `b` stands for
 * two forms: the adjective, and the name of the people with capitals (*nord-coréen*, *Nord-Coréen*).
 */
function readForm(code: string, into: WorldForm[]): void {
  const at = code.indexOf('=')
  const text = code.slice(at + 1)
  const { language, use, gender, number, ambiguous } = readHeading(code.slice(0, Math.max(0, at)))
  if (use !== 'both') into.push({ text, language, use, gender, number, ambiguous })
  else {
    into.push({ text, language, use: 'adjective', gender, number, ambiguous })
    into.push({ text: capitalised(text), language, use: 'demonym', gender, number, ambiguous })
  }
}

/** Reads one line of the generated table; the columns are written by `scripts/build-world.ts`. */
export function readEntry(line: string): WorldEntry {
  const [key = '', sort = '', country = '', speaksFor = '', wikidata = '', grammar = '', names = '', ...codes] = line.split('\t')
  const kind = KINDS[sort as WorldSort]
  if (!kind) throw new Error(`the table of the world has an unknown sort: ${sort} (${key})`)
  const name: Record<Language, string> = {}
  for (const pair of names.split('|')) {
    const at = pair.indexOf('=')
    name[pair.slice(0, at)] = pair.slice(at + 1)
  }
  const forms: WorldForm[] = []
  for (const code of codes) readForm(code, forms)
  return {
    key,
    sort: sort as WorldSort,
    kind,
    name,
    country: country || null,
    speaksFor: speaksFor || null,
    wikidata: wikidata || null,
    gender: gender(grammar[0]),
    number: number(grammar[1]),
    forms,
  }
}
