import { sha256 } from '../../text/index.ts'
import type { Entity, Office } from '../../types/index.ts'
import { callingsOf } from './callings.ts'
import type { Discourse } from './discourse.ts'
import { isGang, isGangGroup } from './gangs.ts'
import { officesByName } from './kinds-of-body.ts'
import type { Referent } from './referent.ts'
import { sideOf } from './resolve-side.ts'

export interface MadeEntities {
  readonly entities: readonly Entity[]
  /** Entity id of each referent, by index. */
  readonly idOf: readonly string[]
}

/** Turns what a report spoke of into entities of that report, in order of first mention. */
export function makeEntities(d: Discourse): MadeEntities {
  const { report } = d.r.analysis.document
  const idOf = d.referents.map(
    referent =>
      `e${sha256([report.sha256, firstMention(referent), referent.kind, referent.labels[0]?.text ?? '', referent.index].join('\u0000')).slice(0, 12)}`,
  )
  const entities = d.referents.map((referent, index): Entity => {
    const name: Record<string, string> = {}
    for (const { language, text, canonical } of referent.labels) if (canonical && name[language] === undefined) name[language] = text
    return {
      id: idOf[index] ?? '',
      kind: referent.kind,
      name,
      aliases: [...new Set([...referent.labels.map(l => l.text), ...statesOf(d, referent)])],
      entry: referent.entry,
      wikidata: referent.entry === null ? null : (d.world.entry(referent.entry)?.wikidata ?? null),
      speaksFor: speaksFor(d, index, idOf),
      anonymous: referent.anonymous,
      ...officesOf(d, referent, idOf),
      ...callingsOf(d, referent),
      mentions: [...referent.mentions].sort((a, b) => a.start - b.start || a.end - b.end).map(({ start, end }) => ({ report: report.id, start, end })),
    }
  })
  const order = entities.map((_, i) => i).sort((a, b) => firstMention(d.referents[a]) - firstMention(d.referents[b]) || a - b)
  return { entities: order.map(i => entities[i]).filter(e => e !== undefined), idOf }
}

/** A country that speaks does so as its government: *France* is also found as *gouvernement français*, and at home as *État*. */
function statesOf(d: Discourse, { kind, entry }: Referent): string[] {
  if (kind !== 'country' || entry === null) return []
  const { sides, language } = d.r.pack
  const adjective = d.world
    .entry(entry)
    ?.forms.find(f => f.use === 'adjective' && (f.language === null || f.language === language) && (f.gender === null || f.gender === 'm') && f.number !== 'p')
  const state = d.home?.entry === entry ? [...sides.stateNames] : []
  return adjective ? [sides.governmentOf(adjective.text), ...state] : state
}

function speaksFor(d: Discourse, index: number, idOf: readonly string[]): string | null {
  const governed = d.capitals.get(index)
  if (governed !== undefined) return idOf[governed] ?? null
  const { side } = sideOf(d, index)
  return side === null || side === index ? null : (idOf[side] ?? null)
}

/** What the group that attacks is told by, beside its name. */
const ATTACKERS = 'attackers'

/** The offices of somebody, each with the body in which it is held. One that is only described must be called by a definite noun. */
function officesOf(d: Discourse, referent: Referent, idOf: readonly string[]): { offices?: readonly Office[] } {
  const { keys } = d.r.pack.offices
  const offices: Office[] = []
  if (isGang(d, referent) || isGangGroup(d, referent)) offices.push({ key: ATTACKERS, of: null, alone: true })
  if (referent.number !== 'p' && (referent.kind === 'person' || referent.definite || referent.kind === 'organisation' || referent.kind === 'government')) {
    const { side } = sideOf(d, referent.index)
    const assumed = side === null || side === referent.index || isBareBody(d, side) ? null : side
    if (referent.kind === 'organisation') for (const key of officesByName(d, referent)) offices.push({ ...key, of: null })
    for (const { noun, of, past } of referent.capacities) {
      const office = Object.hasOwn(keys, noun.lemma) ? keys[noun.lemma] : undefined
      if (office === undefined || past === true) continue
      const body = of === null || isBareBody(d, of) ? assumed : of
      offices.push({ key: office.key, of: body === null ? null : (idOf[body] ?? null), alone: office.alone })
    }
  }
  return offices.length > 0 ? { offices } : {}
}

/** « la mairie », « le parquet » of nobody says where. */
const isBareBody = (d: Discourse, index: number): boolean =>
  d.referents[index]?.labels.some(({ text }) => text === d.r.pack.sides.townHall || text === d.r.pack.sides.prosecution.label) ?? false

const firstMention = (referent: Referent | undefined): number =>
  referent?.mentions.reduce((first, m) => Math.min(first, m.start), Number.MAX_SAFE_INTEGER) ?? Number.MAX_SAFE_INTEGER
