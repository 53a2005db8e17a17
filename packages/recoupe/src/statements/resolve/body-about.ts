import type { RoleNoun } from '../../lang/roles.ts'
import { type Reading, relationOf, sentenceFirst, sentenceLast, uposOf } from '../reading.ts'
import { type AtHand, type Discourse, paragraphOf, referentAt } from './discourse.ts'
import { houseAtHand, houseKindOf } from './house-of-office.ts'
import { bodyCalledAt } from './institutions.ts'
import { isAssociation, isCompany, isOnlyDescribed, isOutlet, isPublicHouse } from './kinds-of-body.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'
import { subjectRank } from './subjects.ts'

/** How many sentences back the body may have spoken in the same paragraph. */
const REACH = 2

interface Met {
  readonly referent: number
  readonly word: number
  /** Subject of its sentence's own clause. */
  readonly main: boolean
}

/**
 * The body that the text is about right before a word: the one that spoke last or was the subject last, in the sentence, the one before, or in the same
 * paragraph shortly before. Where another stands beside it, nothing says which, and the confidence is below what is shown as decided.
 */
export function bodyAbout(d: Discourse, word: number): AtHand | null {
  const { sentence } = d.r.words
  const here = sentence[word] ?? 0
  const near = (at: number): boolean => {
    const distance = here - (sentence[at] ?? 0)
    return at < word && (distance <= 1 || (distance <= REACH && paragraphOf(d, at) === paragraphOf(d, word)))
  }
  const met: Met[] = []
  for (const { referent, word: at } of d.sources) if (near(at)) met.push({ referent, word: at, main: subjectRank(d.r, at) === 'main' })
  for (const { referent, word: at } of d.names)
    if (near(at) && isOutside(d, at) && subjectRank(d.r, at) === 'main') met.push({ referent, word: at, main: true })
  const from = d.r.analysis.sentences[Math.max(0, here - REACH)]?.first ?? 0
  for (let i = from; i < word; i++) {
    if (!near(i) || !isOutside(d, i) || relationOf(d.r, i) !== 'nsubj' || uposOf(d.r, i) !== 'NOUN' || subjectRank(d.r, i) !== 'main') continue
    const called = bodyCalledAt(d, i)
    if (called !== null) met.push({ referent: called, word: i, main: true })
  }
  const bodies = met.filter(({ referent }) => isBody(d, d.referents[referent])).sort((a, b) => a.word - b.word)
  const latest = bodies.at(-1)
  if (!latest) return null
  // "X recalled its scooters after Y accused it": what the sentence itself is about comes before who speaks inside a clause of it
  const beside = bodies.filter(b => sentence[b.word] === sentence[latest.word])
  const best = beside.filter(b => b.main).at(-1) ?? latest
  const open = beside.some(b => b.referent !== best.referent) || (isGoverned(d.r, word) && sentence[best.word] === here) || hasOther(d, best)
  return { referent: best.referent, confidence: open ? 0.55 : 0.72, by: 'about' }
}

/** « discute avec le président »: behind a preposition, its article between. */
const isGoverned = (r: Reading, word: number): boolean => uposOf(r, uposOf(r, word - 1) === 'DET' ? word - 2 : word - 1) === 'ADP'

/** « Cairn Partners veut racheter le club. Le président … »: does the sentence tell of another firm or club, by name or by a noun? */
function hasOther(d: Discourse, { referent, word }: Met): boolean {
  for (let i = sentenceFirst(d.r, word); i <= sentenceLast(d.r, word); i++) {
    if (i === word || !isOutside(d, i)) continue
    const other = d.referents[referentAt(d, i)]
    if (other !== undefined && other.index !== referent && isCompany(d, other)) return true
    const noun = uposOf(d.r, i) === 'NOUN' && uposOf(d.r, i - 1) === 'DET' ? rolesOf(d.r).at(d.r.text, d.r.words.start[i] ?? 0)?.noun : undefined
    if (noun && d.r.pack.sides.ofOwnKind.has(noun.lemma) && bodyCalledAt(d, i) !== referent && !d.referents[referent]?.heads.has(noun.lemma)) return true
  }
  return false
}

const isOutside = (d: Discourse, word: number): boolean => (d.r.quotation[word] ?? -1) < 0

const isBody = (d: Discourse, referent: Referent | undefined): boolean =>
  referent !== undefined &&
  !referent.anonymous &&
  (referent.kind === 'organisation' || (referent.kind === 'medium' && !isOnlyDescribed(referent))) &&
  !isOutlet(d, referent)

/**
 * Of what a bare « porte-parole », "general secretary" or « directrice » is, right after a body spoke: « … a annoncé la société. “…”, précise la directrice
 * générale ». An association has a president or a secretary, and no chief executive; a firm has no general secretary. An office that only one kind of house
 * has is of that house, wherever the report told of it.
 */
export function bodyOfBare(d: Discourse, noun: RoleNoun, word: number): AtHand | null {
  const house = houseKindOf(d, noun)
  if (house !== null) return houseAtHand(d, house)
  const { traits, lemma } = noun
  const { chairs, officers } = d.r.pack.sides
  const manager = traits.includes('manager') && !traits.some(t => t === 'local' || t === 'state')
  if (!manager && !traits.includes('spokesperson') && !officers.has(lemma) && !chairs.has(lemma)) return null
  const about = bodyAbout(d, word)
  // « la direction de l'hôpital »: the whole, whose part spoke
  const body = about ? (d.referents[d.referents[about.referent]?.side ?? -1] ?? d.referents[about.referent]) : undefined
  if (!about || !body) return null
  if (traits.includes('spokesperson') || chairs.has(lemma)) return about
  return officers.has(lemma) ? (isAssociation(d, body) ? about : null) : isCompany(d, body) || isPublicHouse(d, body) ? about : null
}
