import type { RoleMatch } from '../../lang/find-role.ts'
import {
  feature,
  hyphened,
  isCloseParen,
  isComma,
  isFiniteVerb,
  isGenitiveMark,
  isMark,
  isOpenParen,
  isPunct,
  lastOfName,
  lowOf,
  type Reading,
  sentenceFirst,
  sentenceLast,
  uposOf,
} from '../reading.ts'
import { rolesOf } from './roles-of.ts'

/** How far a role noun may stand from its name, in words. */
const REACH = 14

/** A role noun at a word. */
export interface Found {
  readonly match: RoleMatch
  readonly word: number
}

/** "The Brede-based institute", "a Vienna-born engineer": a name joined to a word in lower case says where somebody sits or comes from, and is nobody's. */
export function joinsOn(r: Reading, first: number): boolean {
  const hyphen = lastOfName(r, first) + 1
  return hyphened(r, hyphen) && /^\p{Ll}/u.test(r.words.form[hyphen + 1] ?? '')
}

/** A role noun in front of a name, with no verb and at most one comma between. */
export function roleBefore(r: Reading, name: number): Found | null {
  const word = afterTitles(r, name)
  const from = Math.max(sentenceFirst(r, word), word - REACH)
  let best: Found | null = null
  for (let i = word - 1; i >= from; i--) {
    if (isFiniteVerb(r, i) || isMark(r, i)) break
    // « le maire (LR) de Brède »
    if (isCloseParen(r, i) && isOpenParen(r, i - 2)) {
      i -= 2
      continue
    }
    if (isPunct(r, i) && !(isComma(r, i) && i === word - 1)) break
    const match = rolesOf(r).at(r.text, r.words.start[i] ?? 0)
    if (!match?.noun.traits.includes('person')) continue
    // « l'avocat des riverains, Me X »: those whom he speaks for
    if (match.form.number === 'p' && best === null && isComma(r, word - 1) && isGoverned(r, i)) continue
    if (match.form.number === 'p') break
    // « le porte-parole du ministre X »: the nearest role that a preposition does not part from the name
    // « l'avocate du médecin, X »: behind a comma, the name is the outer noun's
    const outer = best !== null && isComma(r, word - 1) && isGoverned(r, best.word)
    // "the former mayor's lawyer, X" is no mayor
    if (best && !outer && (!adjoins(r, i, best.word) || isGenitiveMark(r, i + 1))) break
    // "Local MP X" is no local
    if (best && uposOf(r, i) === 'ADJ' && match.end < (r.words.start[best.word] ?? 0)) break
    if (!best && crossesPerson(r, i, word)) break
    best = { match, word: i }
  }
  return best && properlyPlaced(r, best, word) ? best : null
}

/** The word before which a role noun may stand: « le ministre, M. X » has its title between. */
function afterTitles(r: Reading, name: number): number {
  let word = name
  while (
    word - 1 > sentenceFirst(r, name) &&
    r.pack.names.personTitles[lowOf(r, word - 1)] !== undefined &&
    !rolesOf(r).at(r.text, r.words.start[word - 1] ?? 0)
  )
    word--
  return word
}

/** Does a noun stand behind a preposition, its article, its number and the nouns of its compound between? */
function isGoverned(r: Reading, i: number): boolean {
  let before = i - 1
  while (['DET', 'NUM', 'ADJ'].includes(uposOf(r, before)) || (r.pack.sides.nounCompounds && uposOf(r, before) === 'NOUN')) {
    // a contraction is preposition and article
    if (uposOf(r, before) === 'DET' && r.words.start[before] === r.words.start[before - 1]) return true
    before--
  }
  return uposOf(r, before) === 'ADP'
}

/** Two role nouns in a row make one title: « conseiller fédéral et ministre », "retired teacher". */
const adjoins = (r: Reading, i: number, next: number): boolean => next - i <= 2 && !isComma(r, next - 1)

/** Another person's name between role and name takes the role. */
function crossesPerson(r: Reading, i: number, word: number): boolean {
  for (let k = i + 1; k < word; k++) if ((r.name[k] ?? -1) >= 0 && r.analysis.names[r.name[k] ?? -1]?.kind === 'person') return true
  return false
}

/** « porte-parole d'Odile Varenne » is not her role: a preposition right before the name makes it a complement. */
function properlyPlaced(r: Reading, found: Found, word: number): boolean {
  for (let k = word - 1; k > found.word; k--) {
    if (isComma(r, k)) return true
    const upos = uposOf(r, k)
    if (upos === 'ADP') return false
    if (upos !== 'DET') return true
    if (r.words.start[k] === r.words.start[k - 1]) return false
  }
  return true
}

/** A role noun after a name and a comma, with nothing but a determiner, ranks or an age between. */
export function roleAfter(r: Reading, last: number): Found | null {
  const to = sentenceLast(r, last)
  // « Paul Carrel (LR), maire de Brède »
  let i = isOpenParen(r, last + 1) && isCloseParen(r, last + 3) ? last + 4 : last + 1
  if (i > to || !(isComma(r, i) || isOpenParen(r, i))) return null
  i++
  for (let commas = 0, steps = 0; i <= to && steps < 9; i++, steps++) {
    const match = uposOf(r, i) === 'ADJ' && uposOf(r, i + 1) === 'NOUN' ? null : rolesOf(r).at(r.text, r.words.start[i] ?? 0)
    if (match && (match.noun.traits.includes('person') || match.noun.traits.includes('spokesperson')))
      return match.form.number === 'p' ? null : { match, word: i }
    if (isComma(r, i) && uposOf(r, i - 1) !== 'VERB' && ++commas <= 1 && steps <= 3) continue
    // "X, her solicitor"
    const other = uposOf(r, i) === 'PRON' && feature(r, i, 'Poss') !== 'Yes'
    if (isFiniteVerb(r, i) || isPunct(r, i) || uposOf(r, i) === 'ADP' || other || uposOf(r, i) === 'SCONJ') return null
  }
  return null
}
