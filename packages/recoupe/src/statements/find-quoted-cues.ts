import type { ReportingVerb } from '../lang/reporting.ts'
import type { Field } from './content-clause.ts'
import { reports } from './coordinate-verbs.ts'
import { findSource, sourceAt } from './find-source.ts'
import type { Range } from './noun-phrase.ts'
import { feature, isComma, isFiniteVerb, isNoun, isPunct, isVerb, lowOf, type Reading, relationOf, uposOf, verbLemmaOf } from './reading.ts'
import type { Source } from './source.ts'
import { childrenOf } from './tree.ts'
import { type VerbGroup, verbGroupOf } from './verb-group.ts'

/** How far the participle may stand from the verb that relays it: "quoted the head of the port authority as saying". */
const REACH = 14

/** "X was quoted by Y as saying P", "Y quoted X as saying P": whose words they are, who carried them, and the verb that takes the content. */
export interface QuotedCue {
  readonly verb: ReportingVerb
  /** The verbal group for the search of contents: from the relaying verb to the participle. */
  readonly group: VerbGroup
  readonly source: Source
  /** The source to look for contents with: the subject of the relaying verb. */
  readonly subject: Source | null
  readonly cue: readonly Range[]
  readonly carrier: Range | null
}

/** The cue of a relaying verb at `i` with a participle of saying behind *as*; null where it has none. */
export function quotedCueAt(r: Reading, i: number, field: Field): QuotedCue | null {
  if (!r.pack.reporting.relays.has(verbLemmaOf(r, i))) return null
  const participle = participleBehind(r, i, field.limit)
  const verb = (r.lexicon.verbs.get(verbLemmaOf(r, participle)) ?? []).find(v => v.tail.length === 0 && (v.clause || v.quotation))
  if (participle < 0 || !verb) return null
  const carrying = verbGroupOf(r, i)
  const passive = carrying.passive || auxiliaryBefore(r, carrying)
  const whole: VerbGroup = { ...carrying, verb: participle, last: participle, passive: false }
  const cue: Range[] =
    participle === i + 2
      ? [[carrying.first, participle]]
      : [
          [carrying.first, i],
          [participle - 1, participle],
        ]
  if (passive) {
    const source = findSource(r, { ...whole, verb: i }, false)
    return source ? { verb, group: whole, source, subject: source, cue, carrier: null } : null
  }
  const object = objectOf(r, i, participle)
  if (object < 0) return null
  const subject = findSource(r, carrying, false)
  return { verb, group: whole, source: sourceAt(r, object), subject, cue, carrier: subject?.phrase ?? null }
}

/** The participle of saying behind *as*, before any other verb or stop. */
function participleBehind(r: Reading, i: number, limit: number): number {
  for (let at = i + 1; at < Math.min(limit, i + REACH); at++) {
    if (r.pack.reporting.as.has(lowOf(r, at))) {
      const form = feature(r, at + 1, 'VerbForm')
      const participle = isVerb(r, at + 1) && (form === 'Ger' || (form === 'Part' && feature(r, at + 1, 'Tense') === 'Pres'))
      return participle && reports(r, at + 1) ? at + 1 : -1
    }
    // "quoted the mayor, Ida Holm, as saying"
    if (isFiniteVerb(r, at) || (isPunct(r, at) && !isComma(r, at))) return -1
  }
  return -1
}

/** "was quoted", where the tree gives the participle no passive. */
const auxiliaryBefore = (r: Reading, group: VerbGroup): boolean =>
  feature(r, group.verb, 'VerbForm') === 'Part' && group.finite < group.verb && uposOf(r, group.finite) === 'AUX' && group.verb - group.finite <= 3

function objectOf(r: Reading, verb: number, participle: number): number {
  for (const c of childrenOf(r.tree, verb)) if (c > verb && c < participle && relationOf(r, c) === 'obj') return c
  for (let i = verb + 1; i < participle - 1; i++) if (isNoun(r, i) || uposOf(r, i) === 'PRON') return i
  return -1
}
