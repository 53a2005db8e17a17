import { isComma, isFiniteVerb, isMark, lastOfName, lowOf, type Reading, sentenceFirst, sentenceLast, uposOf } from '../reading.ts'
import type { Discourse } from './discourse.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'

/** How far a word that tells what a name names may stand from it. */
const NEAR = 6

/** Does the noun at word `i` call those who attack: « les pirates », "the rebels"? */
export function isGangNoun(r: Reading, i: number): boolean {
  const { gangs } = r.pack.sides
  return gangs.has(r.words.lemma[i] ?? '') || gangs.has(lowOf(r, i)) || gangs.has(rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun.lemma ?? '')
}

/**
 * The one group of a report that attacks: « les pirates » of « le groupe de pirates X », "the rebels" of "rebels of the X"; where none is named, the
 * one that was called so before. Null where there are two.
 */
export function gangOf(d: Discourse): number | null {
  const named = d.referents.filter(r => isGang(d, r))
  const found = named.length > 0 ? named : d.referents.filter(r => isGangGroup(d, r))
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

/** Those who attack, known by no name: « les pirates ». */
export const isGangGroup = (d: Discourse, { kind, definite, heads }: Referent): boolean =>
  kind === 'group' && definite && [...heads].some(h => d.r.pack.sides.gangs.has(h))

/** « le groupe », "the movement" after those who attack have spoken, within two sentences: they. */
export function gangThatSpoke(d: Discourse, word: number): number | null {
  const before = d.sources.filter(s => s.word < word).at(-1)
  const referent = before ? d.referents[before.referent] : undefined
  if (!before || !referent || (d.r.words.sentence[word] ?? 0) - (d.r.words.sentence[before.word] ?? 0) > 2) return null
  return isGang(d, referent) || isGangGroup(d, referent) ? referent.index : null
}

const judged = new WeakMap<Referent, boolean>()

/** A named body beside whose name a report says that it attacks. Mentions by name do not change while a report is read. */
export function isGang(d: Discourse, referent: Referent): boolean {
  if (!referent.named || (referent.kind !== 'organisation' && referent.kind !== 'group')) return false
  const known = judged.get(referent)
  if (known !== undefined) return known
  const armed = referent.entry !== null && d.world.entry(referent.entry)?.sort === 'armed-group'
  const found = armed || (referent.entry === null && d.names.some(n => n.referent === referent.index && attacksBeside(d.r, n.word)))
  judged.set(referent, found)
  return found
}

function attacksBeside(r: Reading, word: number): boolean {
  const last = lastOfName(r, word)
  return calledBefore(r, word) || apposedAfter(r, last) || claimsAfter(r, last)
}

/** « le groupe de pirates X », "rebels of the X", "a group calling itself X". */
function calledBefore(r: Reading, word: number): boolean {
  const { bands, namings } = r.pack.sides
  let named = false
  // nothing stands between but an article, a genitive, or the verb that names: « les pirates à l'origine de la fuite chez X » are not X
  const passes = (i: number): boolean => {
    const upos = uposOf(r, i)
    return (
      upos === 'DET' ||
      upos === 'ADJ' ||
      (i === word - 1 && isComma(r, i)) ||
      isMark(r, i) ||
      r.pack.sides.genitives.has(lowOf(r, i)) ||
      (named && (upos === 'PRON' || upos === 'AUX' || isComma(r, i)))
    )
  }
  for (let i = word - 1; i >= Math.max(sentenceFirst(r, word), word - NEAR); i--) {
    const lemma = r.words.lemma[i] ?? ''
    if (namings.has(lemma)) named = true
    else if (isGangNoun(r, i) || (named && bands.has(lemma))) return true
    else if (!passes(i) && !(uposOf(r, i) === 'PRON' && namings.has(r.words.lemma[i - 1] ?? ''))) return false
  }
  return false
}

/** "X, a ransomware gang", « X, un groupe de pirates russophones ». */
function apposedAfter(r: Reading, last: number): boolean {
  if (!isComma(r, last + 1) || uposOf(r, last + 2) !== 'DET') return false
  for (let i = last + 3; i <= Math.min(last + 2 + NEAR, sentenceLast(r, last)); i++) {
    if (isGangNoun(r, i)) return true
    if (isComma(r, i) || isFiniteVerb(r, i)) return false
  }
  return false
}

/** « X a revendiqué l'attaque », « X, qui revendique l'enlèvement ». */
function claimsAfter(r: Reading, last: number): boolean {
  for (let i = last + 1; i <= Math.min(last + NEAR, sentenceLast(r, last)); i++) {
    if (r.pack.sides.claimsOfAttacks.has(r.words.lemma[i] ?? '')) return true
    if ((r.name[i] ?? -1) >= 0) return false
  }
  return false
}
