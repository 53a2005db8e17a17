/** Forms of demonyms. The French rules are those of any grammar; what they get wrong is given in full in the sources. */

export interface Inflected {
  readonly text: string
  /** `ms`, `fs`, `mp`, `fp`; `-s`, `-p` where gender is not marked. */
  readonly grammar: string
}

function feminine(masculine: string): string {
  if (masculine.endsWith('e')) return masculine
  if (masculine.endsWith('en')) return `${masculine}ne` // coréen → coréenne
  return `${masculine}e` // afghan → afghane, polonais → polonaise, émirati → émiratie
}

function plural(singular: string): string {
  if (/[sx]$/u.test(singular)) return singular
  if (singular.endsWith('al')) return `${singular.slice(0, -2)}aux`
  return `${singular}s`
}

/** `nord-coréen(nord-coréen,nord-coréenne,…)` or a bare masculine singular: its four forms; further spellings alternate f. sg. and f. pl. */
export function frenchAdjective(source: string): Inflected[] {
  const [, bare = '', given] = /^([^()]+)(?:\(([^()]+)\))?$/u.exec(source) ?? []
  const forms = given ? given.split(',') : [bare, feminine(bare), plural(bare), plural(feminine(bare))]
  const grammar = ['ms', 'fs', 'mp', 'fp', 'fs', 'fp']
  return forms.map((text, i) => ({ text: text.trim(), grammar: grammar[i] ?? 'fs' }))
}

/** Adjectives that do not name one person by themselves (*the British*, but not *a British*). */
const NO_NOUN =
  /(?:ish|ch|sh|lish|U\.S\.|U\.K\.|US|UK)$|^(?:Quebec|New Zealand|Hong Kong|Philippine|Seychelles|Solomon Island|Myanmar|Luxembourg|Liechtenstein|Vatican|Western|Scots|Greenlandic|Icelandic|Hellenic|Hashemite|Argentine)$/u

export function englishNouns(adjectives: readonly string[], given: readonly string[]): Inflected[] {
  const singular = [...given.filter(g => !g.endsWith('men')), ...adjectives.filter(a => !NO_NOUN.test(a))]
  const all = singular.flatMap(text => [
    { text, grammar: '-s' },
    { text: englishPlural(text), grammar: '-p' },
  ])
  return [...all, ...given.filter(g => g.endsWith('men')).map(text => ({ text, grammar: '-p' }))]
}

function englishPlural(noun: string): string {
  if (/(?:ese|iss|ois)$/u.test(noun)) return noun
  if (/man$/u.test(noun) && /(?:French|Dutch|Irish)/u.test(noun)) return noun.replace(/man$/u, 'men')
  if (noun.endsWith('woman')) return noun.replace(/woman$/u, 'women')
  return `${noun}s`
}
