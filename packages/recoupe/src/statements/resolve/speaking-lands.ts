import { lexiconOf } from '../lexicon.ts'
import { headOf, lastOfName, lowOf, type Reading, relationOf, uposOf, verbLemmaOf } from '../reading.ts'
import { type Discourse, referentAt } from './discourse.ts'
import { rolesOf } from './roles-of.ts'
import { isPlainWord, strayState } from './stray-state.ts'

/** What charges somebody, or turns a charge down, is no river. */
const QUARREL: ReadonlySet<string> = new Set(['accuse', 'deny'])

/**
 * The lands that speak or quarrel like a state, where a name of a land has an article and that of a town has none: « La Torvanie accuse la Sarmande d'avoir
 * … », « …, répond la Sarmande ». A name that is only ever written with a capital article may be a town's (*La Rochelle*): it needs another one to quarrel
 * with. Where no name of a land has an article, none tells a state from a firm, and the other reports of the story must say which it is.
 */
export function speakingLands(d: Discourse): ReadonlySet<number> {
  const { r } = d
  const found = new Set<number>()
  if (!r.pack.sides.countriesHaveArticles) return found
  const speaking = new Set<number>()
  const plain = new Set<number>()
  const quarrels = new Map<number, Set<number>>()
  for (let i = 1; i < r.words.count; i++) {
    if (uposOf(r, i) !== 'PROPN' || !isArticle(r, i - 1)) continue
    const relation = relationOf(r, i)
    const verb = headOf(r, i)
    const classes = relation === 'nsubj' || relation === 'obj' ? verbClassesOf(r, verb) : []
    const quarrel = classes.some(c => QUARREL.has(c))
    const land = landAt(d, i, quarrel)
    if (land === null) continue
    const isPlace = d.referents[land]?.kind !== 'organisation'
    if (isPlace && r.words.form[i - 1] === lowOf(r, i - 1)) plain.add(land)
    if (relation === 'nsubj' && classes.length > 0) speaking.add(land)
    if (quarrel) quarrels.set(verb, (quarrels.get(verb) ?? new Set<number>()).add(land))
  }
  for (const land of speaking) if (plain.has(land)) found.add(land)
  for (const parties of quarrels.values()) if (parties.size > 1) for (const party of parties) found.add(party)
  return found
}

/**
 * The place outside the table at a word. In a quarrel, also one that no name was found in, and a bare name that was taken for a body: a firm has no article
 * (« la Norvaque accuse la Sildavie »), and what has one is a common noun (« la Ligue »).
 */
function landAt(d: Discourse, i: number, quarrel: boolean): number | null {
  const name = d.r.name[i] ?? -1
  const index = name >= 0 ? (d.ofName[name] ?? -1) : quarrel && !isPlainWord(d.r, i) ? strayState(d, i) : (d.strays.get(i) ?? -1)
  const named = d.referents[index ?? -1]
  if (!named || named.entry !== null) return null
  if (named.kind === 'place' || named.kind === 'country') return named.index
  const bare = named.kind === 'organisation' && lastOfName(d.r, i) === i && rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0) === null && !isPlainWord(d.r, i)
  return quarrel && bare && /^\p{Lu}\p{Ll}{3,}$/u.test(d.r.words.form[i] ?? '') ? named.index : null
}

const isArticle = (r: Reading, i: number): boolean => uposOf(r, i) === 'DET' && r.words.features[i]?.Definite === 'Def'

export const verbClassesOf = (r: Reading, verb: number): readonly string[] => (lexiconOf(r.pack).verbs.get(verbLemmaOf(r, verb)) ?? []).map(v => v.class)

/** Does a state quarrel with what no table knows, by a bare name that may be another state's: "Norvaque accused Sildavia of …"? */
export function quarrelsWithUnknown(d: Discourse, state: number): boolean {
  const { r } = d
  const parties = new Map<number, { state: boolean; other: boolean }>()
  for (let i = 0; i < r.words.count; i++) {
    if (uposOf(r, i) !== 'PROPN' || (relationOf(r, i) !== 'nsubj' && relationOf(r, i) !== 'obj')) continue
    const verb = headOf(r, i)
    if (!verbClassesOf(r, verb).some(c => QUARREL.has(c))) continue
    const referent = referentAt(d, i)
    const known = parties.get(verb) ?? { state: false, other: false }
    const bare = d.referents[referent]?.entry === null && lastOfName(r, i) === i && d.referents[referent]?.kind !== 'medium'
    parties.set(verb, { state: known.state || referent === state, other: known.other || (referent !== state && (referent < 0 || bare)) })
  }
  return [...parties.values()].some(p => p.state && p.other)
}
