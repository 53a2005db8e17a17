import { UPOS } from '../../types/index.ts'
import { capsOf, type NameTools } from './cues.ts'
import type { DecodedName } from './decode.ts'
import type { NameTokens } from './tokens.ts'

const NOUN = UPOS.indexOf('NOUN')
const ADJ = UPOS.indexOf('ADJ')
const DET = UPOS.indexOf('DET')
const ADP = UPOS.indexOf('ADP')
const CCONJ = UPOS.indexOf('CCONJ')

/**
 * Ends that no name has: where the model stops in the middle of a noun phrase, the name goes on to the phrase's noun.
 * *Fédération du petit* | *commerce*, *Caisse nationale d'assurance* | *vieillesse*, *Union des maraîchers* | *et horticulteurs*,
 * *Agence de lutte* | *contre le dopage*; *Rail Engineers’* | *Union* begins before its noun; and none goes on past the colon of a headline (*Castagnac* | *: l'offre de Brandt*). What follows with a determiner of its own may as well be another phrase, and stays out.
 */
export function complete(text: string, tokens: NameTokens, tags: ArrayLike<number>, names: readonly DecodedName[], tools: NameTools): DecodedName[] {
  const { start, end, bounds } = tokens
  const lower = (i: number): boolean => capsOf(text.slice(start[i], end[i])) === 0
  const word = (i: number): string => text.slice(start[i], end[i]).toLowerCase().replaceAll('’', "'")
  const common = (i: number, tag: number): boolean => tags[i] === tag && lower(i)
  let sentence = 0
  return names.map(beforeColon).map((name, k) => {
    while (sentence + 1 < bounds.length && (bounds[sentence + 1] as number) <= name.first) sentence++
    const edge = Math.min(names[k + 1]?.first ?? start.length, bounds[sentence + 1] ?? start.length)
    if (name.type === 'person') return name
    // *un entretien au Monde*: the preposition is no part of the name
    const first = name.last - name.first > 1 && common(name.first, ADP) ? name.first + 1 : name.first
    if (name.type !== 'organisation') return first === name.first ? name : { ...name, first }
    if (name.last - first < 2) return { ...name, first: ofMembers(first, names[k - 1]) }
    let last = name.last
    for (;;) {
      const next = step(last)
      if (next === last) break
      last = next
    }
    return { ...name, first, last }

    /** One phrase further, or the same place where the name may end. */
    function step(at: number): number {
      const before = at - 1
      if (at >= edge) return at
      // *du petit* | *commerce*, *des petites* | *et moyennes entreprises*
      if (common(before, ADJ) && before - 1 > first && (tags[before - 1] === ADP || tags[before - 1] === DET)) {
        const noun = at + 1 < edge && tags[at] === CCONJ && common(at + 1, ADJ) ? at + 2 : at
        if (noun < edge && common(noun, NOUN)) return noun + 1
      }
      if (common(before, NOUN) && common(at, NOUN)) return at + 1
      if (at + 1 < edge && common(before, NOUN) && tags[at] === CCONJ && common(at + 1, NOUN)) return at + 2
      const governed = common(before, NOUN) ? tools.bearers.governors[word(before)] : undefined
      if (!governed?.includes(word(at))) return at
      let noun = at + 1
      while (noun < edge && (tags[noun] === DET || tags[noun] === ADJ)) noun++
      return noun < edge && common(noun, NOUN) ? noun + 1 : at
    }
  })

  /** *Rail Engineers’* | *Union*: those whose body it is are of its name, where they are many and called in capitals. */
  function ofMembers(first: number, before: DecodedName | undefined): number {
    const form = (i: number): string => text.slice(start[i], end[i])
    if (!/^[’']$/u.test(form(first - 1)) || !/s$/u.test(form(first - 2)) || !tools.names.organisationTails.includes(form(first).toLowerCase())) return first
    const edge = Math.max(before?.last ?? 0, bounds[sentence] ?? 0)
    let from = first - 1
    while (from > edge && tags[from - 1] !== DET && /^\p{Lu}/u.test(form(from - 1))) from--
    return from < first - 1 ? from : first
  }

  function beforeColon(name: DecodedName): DecodedName {
    for (let i = name.first + 1; i < name.last; i++) if (text[start[i] ?? 0] === ':') return { ...name, last: i }
    return name
  }
}
