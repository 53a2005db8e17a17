import { sexOfGivenName } from '../../lang/given-names.ts'
import { UPOS } from '../../types/index.ts'
import { capsOf, type NameTools } from './cues.ts'
import type { DecodedName } from './decode.ts'
import type { NameTokens } from './tokens.ts'

const NOUN = UPOS.indexOf('NOUN')
const PART = UPOS.indexOf('PART')
const INNER: readonly number[] = [UPOS.indexOf('DET'), UPOS.indexOf('ADJ'), NOUN]

/** Words that may stand between a name and the noun in apposition to it: article, adjectives, "port" of "a port town". */
const REACH = 4

/**
 * Names that what follows makes places of: a region in parentheses (*Larmont (Gers)*, "Kemble (Ohio)"), or a settlement in apposition (*Larmont, petite
 * ville de 3 000 habitants,*, "Kemble, a market town"). A given name, or a name of several words that the model takes for a person's, stays what it is:
 * readers and riders sign so.
 */
export function locate(text: string, tokens: NameTokens, tags: ArrayLike<number>, names: readonly DecodedName[], tools: NameTools): DecodedName[] {
  const settlements = new Set(tools.bearers.settlements.map(noun => noun.split('/')[0] ?? noun))
  const wordAt = (i: number): string => text.slice(tokens.start[i], tokens.end[i])
  const inRegion = (after: number, to: number): boolean => {
    if (after + 2 >= to || !/^[(（]$/u.test(wordAt(after))) return false
    let close = after + 1
    while (close < to && close < after + 8 && !/^[)）]$/u.test(wordAt(close))) close++
    if (close >= to || !/^[)）]$/u.test(wordAt(close))) return false
    const region = text.slice(tokens.start[after + 1], tokens.end[close - 1])
    return tools.bearers.regions.includes(region) || tools.world.lookup(region, tools.language).some(r => r.entry.kind === 'place' && r.form.use === 'name')
  }
  const isSettlement = (after: number, to: number): boolean => {
    if (after >= to || wordAt(after) !== ',') return false
    for (let i = after + 1; i < Math.min(to, after + 1 + REACH) && INNER.includes(tags[i] as number) && capsOf(wordAt(i)) === 0; i++)
      // "Marlow, the town's mayor" is no town
      if (tags[i] === NOUN && settlements.has(wordAt(i)) && tags[i + 1] !== NOUN && tags[i + 1] !== PART) return true
    return false
  }
  const placed = (name: DecodedName, to: number): boolean =>
    !name.introduced &&
    (name.type !== 'person' || name.last - name.first === 1) &&
    sexOfGivenName(wordAt(name.first)) === undefined &&
    capsOf(wordAt(name.first)) === 1 &&
    (inRegion(name.last, to) || isSettlement(name.last, to))
  const out: DecodedName[] = []
  let next = 0
  for (let s = 0; s + 1 < tokens.bounds.length; s++) {
    const to = tokens.bounds[s + 1] as number
    for (let i = tokens.bounds[s] as number; i < to; i++) {
      const name = names[next]
      if (name && name.first <= i) {
        out.push(placed(name, to) ? { ...name, type: 'place', introduced: true } : name)
        i = Math.max(i, name.last - 1)
        next++
        continue
      }
      // passed over by the model: a word that no lexicon has
      const lone: DecodedName = { first: i, last: i + 1, type: 'place' }
      const follows = i + 1 < to && /^[(（,]$/u.test(wordAt(i + 1))
      if (follows && tools.lexiconKey(wordAt(i).toLowerCase()) === 0 && placed(lone, to)) out.push({ ...lone, introduced: true })
    }
  }
  return out
}
