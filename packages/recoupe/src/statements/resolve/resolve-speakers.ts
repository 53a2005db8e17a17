import type { NameGroup } from '../../analysis/entities.ts'
import type { World } from '../../lang/world/index.ts'
import type { Entity, Judgement, Reason, SourceKind, Span } from '../../types/index.ts'
import type { Attribution } from '../attribution.ts'
import { type Reading, wordsWithin } from '../reading.ts'
import { withoutJoint } from '../verb-group.ts'
import type { Discourse } from './discourse.ts'
import { findCapacities } from './find-capacities.ts'
import { makeEntities } from './make-entities.ts'
import { openDiscourse } from './open-discourse.ts'
import type { Referent } from './referent.ts'
import { type Side, sideOf } from './resolve-side.ts'
import { type Resolved, resolveSource } from './resolve-source.ts'
import { sideFound } from './side-found.ts'
import { DECIDED_SIDE } from './side-way.ts'
import { SIDE_WORTH } from './side-worth.ts'
import { NO_FACTS, type StoryFacts } from './story-facts.ts'

/** Who stands behind one attribution. Entity ids; null where unresolved. */
export interface SpeakerRecord {
  readonly speaker: string | null
  readonly side: string | null
  readonly sourceKind: SourceKind
  readonly anonymous: boolean
  readonly relays: readonly string[]
  readonly judgements: { readonly speaker: Judgement; readonly side: Judgement }
  readonly by: Resolved['by']
  /** Who lost. */
  readonly why: readonly Reason[]
}

export interface Resolution {
  readonly entities: readonly Entity[]
  /** One per attribution, in their order. */
  readonly speakers: readonly SpeakerRecord[]
}

const NO_SIDE: Side = { side: null, confidence: 0, by: 'nobody' }

/** From this confidence on a speaker is shown as a fact. */
const DECIDED = 0.6

/** Finds out who speaks in each attribution of one report, and for whom. */
export function resolveSpeakers(
  r: Reading,
  attributions: readonly Attribution[],
  groups: readonly NameGroup[],
  world: World,
  story: StoryFacts = NO_FACTS,
): Resolution {
  const d = openDiscourse(r, groups, world, story)
  for (const { addressee } of attributions) for (const span of addressee) for (const referent of namedIn(d, span)) d.hearers.add(referent)
  findCapacities(d)
  const resolved = resolveAll(d, attributions)
  const sides = resolved.map(one => (one.referent === null ? NO_SIDE : sideOf(d, one.referent)))
  const relays = attributions.map((attribution, i) => relaysOf(d, attribution, resolved, resolved[i]?.referent ?? null))
  const { entities, idOf } = makeEntities(d)
  const id = (referent: number | null): string | null => (referent === null ? null : (idOf[referent] ?? null))
  const speakers = resolved.map((one, i): SpeakerRecord => {
    const referent = one.referent === null ? undefined : d.referents[one.referent]
    const side = sides[i] === undefined ? NO_SIDE : asFound(sides[i], one)
    return {
      speaker: id(one.referent),
      side: id(side.side),
      sourceKind: sourceKindOf(referent),
      anonymous: referent ? referent.anonymous : one.by === 'nobody' && (attributions[i]?.impersonal === true || saidByNobody(r, attributions[i])),
      relays: (relays[i] ?? []).map(id).filter(x => x !== null),
      judgements: {
        speaker: { confidence: one.confidence, decided: one.confidence >= DECIDED },
        side: judgeSide(side, one.confidence),
      },
      by: one.by,
      why: [...sideFound(side.side === null ? null : side.by), ...lostSpeaker(d, one)],
    }
  })
  return { entities, speakers }
}

/** « Le groupe », "it": a body that a pronoun or a noun stands for is less sure than one that is named. */
const asFound = (side: Side, { by }: Resolved): Side => (side.by === 'own-body' && by !== 'name' ? { ...side, by: 'own-recalled' } : side)

/** As sure as the way in which it was found is worth, and the speaker; what the rules themselves doubt is not decided. */
function judgeSide({ side, confidence, by }: Side, speaker: number): Judgement {
  if (side === null) return { confidence: 0, decided: false }
  const worth = confidence < DOUBTED ? Math.min(confidence, SIDE_WORTH[by]) : SIDE_WORTH[by]
  return { confidence: worth * speaker, decided: worth * speaker >= DECIDED_SIDE }
}

/** Below this a rule says itself that it guesses. */
const DOUBTED = 0.6

function lostSpeaker(d: Discourse, { rival }: Resolved): Reason[] {
  const name = rival === undefined ? undefined : d.referents[rival.referent]?.labels[0]?.text
  return rival === undefined || name === undefined ? [] : [{ code: 'lost-speaker', args: { name, score: Math.round(100 * rival.confidence) } }]
}

/** « On m'a dit que »: whoever said it is left out. */
function saidByNobody(r: Reading, attribution: Attribution | undefined): boolean {
  const head = attribution?.sourceHead ?? -1
  return head >= 0 && r.pack.reporting.impersonal.has(withoutJoint(r, head))
}

/** In the order of reading, so that a pronoun finds what stands before it; a free quotation takes the source it goes on from. */
function resolveAll(d: Discourse, attributions: readonly Attribution[]): Resolved[] {
  const nobody: Resolved = { referent: null, confidence: 0, by: 'nobody' }
  const resolved: Resolved[] = attributions.map(() => nobody)
  const order = attributions.map((_, i) => i).sort((a, b) => positionOf(attributions[a]) - positionOf(attributions[b]) || a - b)
  const bySource = new Map<number, Resolved>()
  for (const i of order) {
    const attribution = attributions[i]
    if (!attribution || leaves(attribution)) continue
    const outer = attribution.within === null ? null : outerSpeaker(d, attributions, bySource, attribution.within)
    resolved[i] = resolveOnce(d, attribution, outer, bySource)
  }
  for (const i of order) {
    const name = d.r.name[attributions[i]?.named ?? -1] ?? -1
    const interviewee = name < 0 ? undefined : d.ofName[name]
    if (interviewee !== undefined && interviewee >= 0 && resolved[i]?.referent === null) resolved[i] = { referent: interviewee, confidence: 0.7, by: 'name' }
  }
  for (const i of order) {
    const from = attributions[i]?.continues ?? null
    const before = from === null ? undefined : resolved[from]
    if (before && resolved[i]?.referent === null && leaves(attributions[i])) resolved[i] = { ...before, confidence: before.confidence * 0.85 }
  }
  return resolved
}

/** Says somebody else who speaks: a quotation without a source, and the initials of an interview? */
const leaves = (a: Attribution | undefined): boolean => a !== undefined && (a.source.length === 0 || a.continues !== null || a.named >= 0)

/** The outer statement's source may stand after its quotation: it is resolved on the spot where it has not been. */
function outerSpeaker(d: Discourse, attributions: readonly Attribution[], bySource: Map<number, Resolved>, within: number): number | null {
  const outer = attributions[within]
  if (outer && outer.source.length > 0 && leaves(outer))
    return outer.continues === null || outer.continues === within ? null : outerSpeaker(d, attributions, bySource, outer.continues)
  return outer && outer.source.length > 0 ? resolveOnce(d, outer, null, bySource).referent : null
}

/** One source of several statements is one speaker, found once: resolved anew, it would be somebody who has spoken already. */
function resolveOnce(d: Discourse, attribution: Attribution, outer: number | null, bySource: Map<number, Resolved>): Resolved {
  const key = attribution.source[0]?.start
  const known = key === undefined ? undefined : bySource.get(key)
  const found = known ?? resolveSource(d, attribution, outer)
  if (key !== undefined) bySource.set(key, found)
  return found
}

const positionOf = (attribution: Attribution | undefined): number => attribution?.source[0]?.start ?? attribution?.content[0]?.start ?? 0

/** Nearest first: whoever cites, then the medium or the listener that carried the words. */
function relaysOf(d: Discourse, attribution: Attribution, resolved: readonly Resolved[], speaker: number | null): number[] {
  const found: number[] = []
  const add = (referent: number | null | undefined): void => {
    if (referent !== null && referent !== undefined && referent !== speaker && !found.includes(referent)) found.push(referent)
  }
  if (attribution.relayedBy !== null) add(resolved[attribution.relayedBy]?.referent)
  for (const span of attribution.medium) for (const referent of namedIn(d, span)) add(referent)
  for (const span of attribution.addressee) for (const referent of namedIn(d, span)) if (d.referents[referent]?.kind === 'medium') add(referent)
  return found
}

function namedIn(d: Discourse, span: Span): number[] {
  const [first, last] = wordsWithin(d.r.words, span)
  const found: number[] = []
  for (let i = first; i <= last; i++) {
    const name = d.r.name[i] ?? -1
    const referent = name < 0 ? -1 : (d.ofName[name] ?? -1)
    const kind = d.referents[referent]?.kind
    if (referent >= 0 && (kind === 'medium' || kind === 'organisation') && !found.includes(referent)) found.push(referent)
  }
  return found
}

function sourceKindOf(referent: Referent | undefined): SourceKind {
  if (!referent) return 'unknown'
  switch (referent.kind) {
    case 'person':
    case 'role':
      return 'person'
    case 'government':
    case 'country':
    case 'place':
      return 'office'
    case 'organisation':
      return referent.capacities.some(c => c.noun.traits.includes('office')) ? 'office' : 'organisation'
    case 'medium':
      return 'medium'
    case 'group':
      return 'group'
    case 'document':
      return 'document'
  }
}
