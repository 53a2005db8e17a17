import { fold } from '../../text/index.ts'
import { feature, lowOf, type Reading } from '../reading.ts'
import { addUnnamed, type Discourse } from './discourse.ts'
import { isPaperByName } from './kinds-of-body.ts'
import type { Referent } from './referent.ts'
import { rolesOf } from './roles-of.ts'

/** The paper or the body that carries the report; null where nobody says which. */
export function outletOf(d: Discourse): number | null {
  const { outlet } = d.r.analysis.document.report
  if (outlet === null) return null
  const known = d.referents.find(r => r.kind !== 'person' && r.labels.some(l => fold(l.text) === fold(outlet)))
  return (
    known?.index ??
    addUnnamed(d, {
      kind: 'medium',
      named: true,
      anonymous: false,
      text: outlet,
      head: outlet,
      gender: null,
      number: null,
      noun: null,
      of: null,
      side: null,
    })
  )
}

/** How far the head of a text may say whose it is, and how long such a line is. */
const HEAD = 400
const LINE = 90

/**
 * « Nous exigeons », "We estimate" outside of what somebody else says: the body that carries the text, where its head calls it a statement of its own, or
 * where it tells of « notre présidente ». A paper's "we" is nobody's: it says what it did, not what it claims.
 */
export function bodyThatWrites(d: Discourse, word: number): number | null {
  const { r } = d
  if ((r.quotation[word] ?? -1) >= 0 || feature(r, word, 'Number') !== 'Plur') return null
  const { outlet } = r.analysis.document.report
  const body = outlet === null ? undefined : d.referents.find(other => goesByName(other, outlet))
  if (body === undefined || body.kind === 'medium' || body.kind === 'person' || isListedPaper(d, body) || isPaperByName(d, body)) return null
  return isOwnText(r) || hasOwnHead(r) ? body.index : null
}

const goesByName = ({ labels }: Referent, outlet: string): boolean => labels.some(l => fold(l.text) === fold(outlet))

const isListedPaper = ({ world }: Discourse, { entry }: Referent): boolean => entry !== null && world.entry(entry)?.kind === 'medium'

function isOwnText({ text, pack }: Reading): boolean {
  const lines = text.slice(0, HEAD).split('\n')
  const isHeading = (line: string): boolean => line.length <= LINE && !/[.!?…]$/u.test(line.trim())
  return lines.some(line => isHeading(line) && (line.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => pack.sides.ownTexts.has(word)))
}

/** « Notre présidente », "our spokesman": who has one is a body. */
function hasOwnHead(r: Reading): boolean {
  for (let i = 0; i < r.words.count; i++) {
    if ((r.quotation[i] ?? -1) >= 0 || r.words.features[i]?.Poss !== 'Yes' || !r.pack.hedges.firstPerson.has(lowOf(r, i))) continue
    const traits = rolesOf(r).at(r.text, r.words.start[i + 1] ?? 0)?.noun.traits ?? []
    if (traits.some(t => t === 'head' || t === 'spokesperson') && !traits.includes('journalist')) return true
  }
  return false
}

/** « Notre présidente », "our spokesman" at `word`: of whoever writes, outside of what somebody else says. */
export const ownOutlet = (d: Discourse, word: number): number | null => ((d.r.quotation[word] ?? -1) < 0 ? outletOf(d) : null)
