import { sexOfGivenName } from '../../lang/given-names.ts'
import { isComma, uposOf } from '../reading.ts'
import { bodyAtHand } from './at-hand.ts'
import type { AtHand, Discourse } from './discourse.ts'
import { isCompany, isOutlet } from './kinds-of-body.ts'
import type { Referent } from './referent.ts'
import { isNobody } from './states.ts'

/** What the only firm of a report is worth where nothing stands near: shown as undecided. */
const ONLY = 0.6

/** « La direction », "the company" at a word: the firm that the report is speaking of, else the only one that it can mean. */
export const firmAtHand = (d: Discourse, word: number): AtHand | null => bodyAtHand(d, word, r => isCompany(d, r)) ?? onlyFirm(d)

/**
 * « Lactéor écarte tout lien … La direction nie »: where a report names no firm, one single word that it names again and again, and that nothing shows to be
 * somebody's name, is the firm, whatever its form suggested. Two of them leave it open.
 */
function onlyFirm(d: Discourse): AtHand | null {
  if (d.referents.some(r => r.entry === null && isCompany(d, r) && !isOutlet(d, r))) return null
  const found = d.referents.filter(r => mayBeFirm(d, r))
  const [firm] = found
  if (!firm || found.length > 1) return null
  asFirm(firm)
  return { referent: firm.index, confidence: ONLY, by: 'hand' }
}

/** A name that was taken for a person's, and is a firm's. */
export function asFirm(firm: Referent): void {
  firm.kind = 'organisation'
  firm.kindKnown = true
  firm.gender = null
  firm.number = null
}

/** What the first sentences name is what a report is about. */
export const opensReport = (d: Discourse, { mentions }: Referent): boolean => {
  const end = d.r.analysis.sentences[Math.min(2, d.r.analysis.sentences.length - 1)]?.first ?? 0
  return mentions.some(m => m.start < (d.r.words.start[end] ?? Number.POSITIVE_INFINITY))
}

/** Named twice, first where the report begins, and no given name, nobody of an age (« Elnara, 26 ans »). */
function mayBeFirm(d: Discourse, referent: Referent): boolean {
  const name = referent.labels[0]?.text ?? ''
  if (!referent.named || referent.anonymous || referent.side !== null || isOutlet(d, referent) || !opensReport(d, referent)) return false
  const bare = referent.kind === 'organisation' && !referent.kindKnown && referent.entry === null && referent.capacities.length === 0
  if (!bare && !isNobodysName(d, referent.index)) return false
  if (!/^\p{Lu}\p{L}+$/u.test(name) || sexOfGivenName(name) !== undefined) return false
  const words = new Set([...d.names, ...d.sources].filter(t => t.referent === referent.index).map(t => t.word))
  return words.size >= 2 && [...words].every(word => !isComma(d.r, word + 1) || uposOf(d.r, word + 2) !== 'NUM')
}

/** A single word that was taken for a person: no one of the table, no office, no title, no other person of that surname. */
export function isNobodysName(d: Discourse, index: number): boolean {
  const referent = d.referents[index]
  if (!referent || referent.entry !== null || referent.kind !== 'person' || referent.capacities.length > 0 || !isNobody(d, index)) return false
  return d.names.every(t => t.referent !== index || d.r.pack.names.personTitles[d.r.low[t.word - 1] ?? ''] === undefined)
}
