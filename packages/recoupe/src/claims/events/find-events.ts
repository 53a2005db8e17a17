import { ARMS, EVENT_TYPES, TRANSFERS } from '../../lang/events.ts'
import type { Analysis, EventMention, EventRole, RoleFiller, Span, Words } from '../../types/index.ts'
import { stableId } from '../ids.ts'
import type { CrossCheckInput } from '../input.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { predicateOf } from '../propositions/read-polarity.ts'
import type { TermReader } from '../propositions/read-terms.ts'
import { wordsIn } from '../propositions/read-words.ts'

/**
 * Event mentions of the propositions that claims rest on: a trigger whose concept has a type, participants from the parse, time and amount
 * from inside the proposition. A handing over of arms is `arms-transfer`, whoever the sentence makes its subject.
 */
export function findEvents(inputs: readonly CrossCheckInput[], claims: readonly DraftClaim[], readers: readonly TermReader[]): EventMention[] {
  const found = new Map<string, EventMention>()
  for (const claim of claims) {
    for (const p of claim.members) {
      const input = inputs[p.report]
      const reader = readers[p.report]
      const event = input && reader ? eventOf(p, claim, input, reader) : null
      if (event) found.set(event.id, event)
    }
  }
  return [...found.values()].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.trigger.start - b.trigger.start))
}

function eventOf(p: Proposition, claim: DraftClaim, { analysis, record }: CrossCheckInput, reader: TermReader): EventMention | null {
  const { words } = analysis
  const indices = wordsIn(words, p.spans)
  const conceptsAt = (i: number): string[] => reader.termsOf(i).flatMap(t => (t.key.startsWith('C:') ? [t.key.slice(2)] : []))
  const top = predicateOf(words, indices)
  const trigger = [top, ...indices].find(i => i >= 0 && conceptsAt(i).some(c => EVENT_TYPES.has(c) || TRANSFERS.has(c)))
  if (trigger === undefined) return null
  const item = indices.find(i => conceptsAt(i).some(c => ARMS.has(c)))
  const transfer = conceptsAt(trigger).find(c => TRANSFERS.has(c))
  const arms = transfer !== undefined && item !== undefined
  const type = arms ? 'arms-transfer' : conceptsAt(trigger).flatMap(c => EVENT_TYPES.get(c) ?? [])[0]
  if (!type) return null
  const stance = claim.positions.find(position => position.evidence.some(e => e.report === record.report.id && e.start === p.spans[0]?.start))
  const time = analysis.times.find(t => p.spans.some(s => s.start <= t.start && t.end <= s.end))
  const quantity = p.amounts[0]
  return {
    id: stableId('v', [record.report.sha256, type, words.start[trigger] ?? 0, p.statement?.id ?? '']),
    report: record.report.id,
    type,
    trigger: spanOf(words, trigger),
    roles: rolesOf(
      analysis,
      indices,
      trigger,
      arms ? (TRANSFERS.get(transfer) ?? null) : null,
      item ?? -1,
      entityAt(record.entities, record.report.id),
      p.statement?.side ?? p.statement?.speaker ?? null,
    ),
    time: time ? { value: time.value, ...(time.part ? { part: time.part } : {}) } : null,
    place: null,
    quantity: quantity ? { start: quantity.start, end: quantity.end, value: quantity.value, unit: quantity.noun, approximation: quantity.approximation } : null,
    certainty: stance?.certainty ?? 'Uu',
    statement: p.statement?.id ?? null,
  }
}

const spanOf = (words: Words, i: number): Span => ({ start: words.start[i] ?? 0, end: words.end[i] ?? 0 })

/** Id of the entity whose mention covers a word. */
function entityAt(entities: CrossCheckInput['record']['entities'], report: string): (span: Span) => string | null {
  const mentions = entities.flatMap(e => e.mentions.filter(m => m.report === report).map(m => ({ ...m, id: e.id })))
  return span => mentions.find(m => m.start <= span.start && span.end <= m.end)?.id ?? null
}

/** Subject, object and oblique of the trigger; of a transfer, who gives, who gets and what. */
function rolesOf(
  { words }: Analysis,
  indices: readonly number[],
  trigger: number,
  subjectIs: 'supplier' | 'recipient' | null,
  item: number,
  entity: (span: Span) => string | null,
  speaker: string | null,
): RoleFiller[] {
  const roles: RoleFiller[] = []
  const add = (role: EventRole, i: number | undefined): void => {
    if (i === undefined || i < 0 || roles.some(r => r.start === words.start[i])) return
    const span = spanOf(words, i)
    // a pronoun in what is said means whoever is spoken for, as a rule
    roles.push({ role, entity: entity(span) ?? (words.upos[i] === 'PRON' ? speaker : null), ...span })
  }
  const below = (pattern: RegExp): number | undefined => indices.find(i => words.head[i] === trigger && pattern.test(words.relation[i] ?? ''))
  const passive = below(/^nsubj:pass/u)
  // *est en train d'acheter*: the subject hangs on the word above
  const above = (words.relation[trigger] ?? '').startsWith('acl') ? (words.head[trigger] ?? -1) : -1
  const subject = below(/^nsubj(?!:pass)/u) ?? below(/^obl:agent/u) ?? indices.find(i => above >= 0 && words.head[i] === above && words.relation[i] === 'nsubj')
  const oblique = indices.find(i => words.head[i] === trigger && /^(obl|iobj)/u.test(words.relation[i] ?? '') && words.upos[i] === 'PROPN')
  if (subjectIs === null) {
    add('agent', subject)
    add('patient', below(/^obj/u) ?? passive)
    return roles
  }
  add('item', item)
  add(subjectIs, subject)
  add(subjectIs === 'supplier' ? 'recipient' : 'supplier', oblique)
  return roles
}
