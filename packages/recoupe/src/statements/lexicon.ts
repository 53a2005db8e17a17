import type { Pack } from '../lang/pack.ts'
import type { ReportingNoun, ReportingVerb, SourcePreposition } from '../lang/reporting.ts'
import type { RoleTrait } from '../lang/roles.ts'

/** The pack's cues, indexed for lookup. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly ReportingVerb[]>
  readonly nouns: ReadonlyMap<string, ReportingNoun>
  /** Source prepositions by first word, the longest first. */
  readonly prepositions: ReadonlyMap<string, readonly SourcePreposition[]>
  /** Roles by their single-word forms in lower case, masculine and feminine, singular and plural. */
  readonly roles: ReadonlyMap<string, readonly RoleTrait[]>
  readonly relativeCues: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** A verb with the words that belong to it: "rule out". */
export const wordsOf = (verb: ReportingVerb): string => [verb.lemma, ...verb.tail].join(' ')

const known = new WeakMap<Pack, Lexicon>()

/** The index of a pack, built once. */
export function lexiconOf(pack: Pack): Lexicon {
  const ready = known.get(pack)
  if (ready) return ready
  const { reporting } = pack
  const lexicon: Lexicon = {
    verbs: group(reporting.verbs, verb => verb.lemma),
    nouns: new Map(reporting.nouns.map(noun => [noun.lemma, noun])),
    prepositions: group(
      [...reporting.prepositions].sort((a, b) => b.words.length - a.words.length),
      preposition => preposition.words[0] ?? '',
    ),
    roles: new Map(pack.roles.nouns.flatMap(noun => noun.forms.map(form => [form.text.toLowerCase().replaceAll("'", '’'), noun.traits] as const))),
    relativeCues: group(reporting.relativeCues, words => words[0] ?? ''),
  }
  known.set(pack, lexicon)
  return lexicon
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const list = groups.get(key(item))
    if (list) list.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
