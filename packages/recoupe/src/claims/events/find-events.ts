import { findQuantities } from '../../analysis/quantities.ts'
import type { EventFrame } from '../../lang/events.ts'
import { childrenOf } from '../../statements/tree.ts'
import type { EventMention, Quantity, RoleFiller, Span, Statement, TimeExpression } from '../../types/index.ts'
import { stableId } from '../ids.ts'
import type { ClaimPacks, CrossCheckInput } from '../input.ts'
import { carrierOf, caseOf, type Participants, participantsOfNoun, participantsOfVerb } from './find-participants.ts'
import { isLeftOpen, judgeEvent } from './judge-event.ts'
import { countryOfAdjective, firstFrom, mentionsByReport, type Scene, setScene } from './scene.ts'

/** What a word may tell of: where its trigger ends and with which frames. */
interface Trigger {
  readonly word: number
  readonly last: number
  readonly frames: readonly EventFrame[]
}

/**
 * Event mentions of all reports, in order of report and place. An event stands only where its trigger has what its frame needs: a named
 * participant, arms, people, or at least a time, a place or an amount. Linear in the length of the texts.
 */
export function findEvents(inputs: readonly CrossCheckInput[], packs: ClaimPacks): EventMention[] {
  const named = mentionsByReport(inputs[0]?.record.entities ?? [])
  return inputs.flatMap(input => {
    const { report } = input.record
    const pack = packs.get(report.language)
    return pack ? eventsOf(setScene(input, named.get(report.id) ?? [], pack), report.id, report.sha256) : []
  })
}

function eventsOf(s: Scene, report: string, sha256: string): EventMention[] {
  const { words, analysis } = s
  const found: EventMention[] = []
  let amounts: { readonly sentence: number; readonly list: readonly Quantity[] } | null = null
  const amountsOf = (sentence: number): readonly Quantity[] => {
    const span = analysis.sentences[sentence]
    if (amounts?.sentence !== sentence)
      amounts = { sentence, list: span ? findQuantities({ text: analysis.document.report.text, paragraphs: [span], words }, s.pack.numbers) : [] }
    return amounts.list
  }
  for (let word = 0; word < words.count; word++) {
    const trigger = triggerAt(s, word)
    // *a refusé de commenter* is silence, no event
    if (!trigger || s.statements[s.cue[word] ?? -1]?.act === 'decline') continue
    for (const frame of trigger.frames) {
      const noun = words.upos[word] === 'NOUN'
      const participants = noun ? participantsOfNoun(s, word, frame) : participantsOfVerb(s, word, frame)
      const carrier = noun ? carrierOf(s, word) : -1
      const time = timeOf(s, word) ?? (carrier >= 0 ? timeOf(s, carrier) : null)
      const place = placeOf(s, word, participants) ?? (carrier >= 0 ? placeOf(s, carrier, participants) : null)
      const takenUp = noun && frame.need === 'arms' && isTakenUp(s, word, found)
      if (!takenUp && !meets(s, frame, participants, time !== null || place !== null)) continue
      const certainty = takenUp && isLeftOpen(s, word) ? 'Uu' : judgeEvent(s, word)
      // neither real nor anybody's: *interdire d'exporter des armes*
      if (certainty === 'Uu' && !takenUp && !participants.some(p => (s.entity[p.word] ?? -1) >= 0)) continue
      const roles = distinct(participants.map(p => fillerOf(s, p.word, p.role)))
      const placed = place === null ? roles : [...roles, fillerOf(s, place, 'place')]
      const id = stableId('v', [sha256, frame.type, words.start[word] ?? 0])
      found.push({
        id,
        report,
        type: frame.type,
        trigger: { start: words.start[word] ?? 0, end: words.end[trigger.last] ?? 0 },
        roles: placed,
        time: time ? { value: time.value, ...(time.part ? { part: time.part } : {}) } : null,
        place: place === null ? null : entityAt(s, place),
        quantity: quantityOf(s, participants, amountsOf(words.sentence[word] ?? 0)),
        ...(frame.stage ? { stage: frame.stage } : {}),
        certainty,
        statement: s.statements[s.said[word] ?? -1]?.id ?? null,
      })
      break
    }
  }
  return found
}

/** Characters after a transfer of arms in which a bare word with its article takes it up. */
const TAKEN_UP = 2000

/** *Les achats*, "the deliveries", after arms were said to be bought: the same transfer, and nothing else that it could be of. */
function isTakenUp(s: Scene, noun: number, found: readonly EventMention[]): boolean {
  const last = found.findLast(e => e.type === 'arms-transfer' && e.roles.some(r => r.role === 'item'))
  if (!last || (s.said[noun] ?? -1) < 0 || (s.words.start[noun] ?? 0) - last.trigger.start > TAKEN_UP) return false
  let definite = false
  for (const c of childrenOf(s.tree, noun)) {
    if (s.words.features[c]?.Definite === 'Def' || s.words.features[c]?.PronType === 'Dem') definite = true
    else if (/^(nmod|amod|compound|acl)/u.test(s.words.relation[c] ?? '')) return false
  }
  return definite
}

/** One mention fills one role once. */
const distinct = (roles: readonly RoleFiller[]): RoleFiller[] => roles.filter((r, k) => roles.findIndex(o => o.start === r.start) === k)

function triggerAt(s: Scene, word: number): Trigger | null {
  const { events } = s.pack
  const lemma = s.lemma[word] ?? ''
  switch (s.words.upos[word]) {
    case 'VERB': {
      for (const { rest, frame } of events.phrases.get(lemma) ?? [])
        if (rest.every((r, k) => s.lemma[word + 1 + k] === r)) return { word, last: word + rest.length, frames: [frame] }
      const frames = events.verbs.get(lemma)
      if (frames && isReflexive(s, word) && frames.every(f => f.type !== 'accident')) return null
      // "denied Sweden a goal" withholds and does not answer
      const withholds =
        frames?.some(f => f.need === 'reply') && [...childrenOf(s.tree, word)].some(c => s.words.relation[c] === 'iobj' && s.words.upos[c] !== 'PRON')
      return frames && !withholds ? { word, last: word, frames } : null
    }
    case 'NOUN': {
      // a noun with a capital inside a sentence belongs to a title or a name
      const titled = /^\p{Lu}/u.test(s.words.form[word] ?? '') && s.words.sentence[word - 1] === s.words.sentence[word]
      const frames = titled || (s.entity[word] ?? -1) >= 0 ? undefined : events.nouns.get(lemma)
      return frames ? { word, last: word, frames } : null
    }
    default:
      return null
  }
}

/** *Deux candidats se sont manifestés*: another verb than *manifester*. */
function isReflexive(s: Scene, verb: number): boolean {
  for (const c of childrenOf(s.tree, verb)) if (/^expl(?!:subj)/u.test(s.words.relation[c] ?? '') || s.words.features[c]?.Reflex === 'Yes') return true
  return false
}

const POLITIES: ReadonlySet<string> = new Set(['country', 'government', 'organisation'])

function meets(s: Scene, frame: EventFrame, participants: Participants, set: boolean): boolean {
  const { speakers } = s.pack
  const { arms, people } = s.pack.events
  const object = participants.filter(p => p.role === frame.object).map(p => p.word)
  // *in western France* takes no part
  const named = (i: number): boolean => {
    const entity = s.named[s.entity[i] ?? -1]?.entity
    if (!entity) return entityAt(s, i) !== null
    return entity.kind !== 'place' || entity.entry !== null
  }
  const animate = (i: number): boolean => {
    const kind = s.named[s.entity[i] ?? -1]?.entity.kind
    return kind === 'person' || kind === 'group' || kind === 'role' || people.has(s.lemma[i] ?? '') || speakers.people.has(s.lemma[i] ?? '')
  }
  switch (frame.need) {
    case 'arms':
      // *les ventes de chars de carnaval*: somebody named has a part in it
      return (
        participants.some(p => p.role === 'item' && arms.has(s.lemma[p.word] ?? '')) &&
        participants.some(p => p.role !== 'item' && (named(p.word) || animate(p.word)))
      )
    case 'person':
      return object.some(animate)
    case 'named-object':
      return object.some(named)
    case 'named':
      return participants.some(p => named(p.word) || (p.role === frame.object && animate(p.word)))
    case 'reply':
      return participants.some(p => p.role === frame.subject && named(p.word)) && !object.some(i => named(i) || animate(i))
    case 'setting':
      // *l'effondrement de l'Union soviétique* is no accident
      return !object.some(i => POLITIES.has(s.named[s.entity[i] ?? -1]?.entity.kind ?? '')) && (set || participants.some(p => named(p.word)))
  }
}

/** Entity at a word, or of whoever is quoted where the word says "I" or "we". */
function entityAt(s: Scene, word: number): string | null {
  const known = s.named[s.entity[word] ?? -1]
  if (known) return known.entity.id
  for (const c of childrenOf(s.tree, word)) {
    const inside = s.named[s.entity[c] ?? -1]
    if (inside && (c === word + 1 || /^(appos|flat)/u.test(s.words.relation[c] ?? '')) && inside.entity.kind === 'person') return inside.entity.id
  }
  const country = s.words.upos[word] === 'ADJ' || s.words.upos[word] === 'PROPN' ? countryOfAdjective(s, word) : null
  if (country !== null) return s.named.find(n => n.entity.entry === country)?.entity.id ?? null
  const statement = s.statements[s.said[word] ?? -1]
  if (statement?.speaker && standsForSpeaker(s, word, statement)) return statement.speaker
  const self = s.pack.events.selves.has((s.words.form[word] ?? '').toLowerCase().replace("'", '’'))
  return self && statement ? (statement.side ?? statement.speaker) : null
}

/** *L'Iran affirme qu'il n'a livré aucun drone*: a subject pronoun that opens an indirect content, of the number and gender of its source. */
function standsForSpeaker(s: Scene, word: number, statement: Statement): boolean {
  const { words } = s
  const features = words.features[word] ?? {}
  if (statement.form !== 'indirect' || words.upos[word] !== 'PRON' || features.Person !== '3' || !/^(nsubj|expl:subj)$/u.test(words.relation[word] ?? ''))
    return false
  const content = statement.content[0]
  const source = statement.source[0]
  if (!content || !source || word - firstFrom(words, content.start) > 1) return false
  const head = topOf(s, source)
  if (head < 0) return false
  const other = words.features[head] ?? {}
  const agrees = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b
  return agrees(features.Gender === 'Neut' ? undefined : features.Gender, other.Gender) && agrees(features.Number, other.Number)
}

/** Word of a span whose head lies outside it. */
function topOf(s: Scene, span: Span): number {
  for (let i = firstFrom(s.words, span.start); i < s.words.count && (s.words.start[i] ?? 0) < span.end; i++) {
    const head = s.words.head[i] ?? -1
    if (head < 0 || (s.words.start[head] ?? 0) < span.start || (s.words.start[head] ?? 0) >= span.end) return i
  }
  return -1
}

function fillerOf(s: Scene, word: number, role: RoleFiller['role']): RoleFiller {
  const mention = s.named[s.entity[word] ?? -1]?.mention
  const arms = role === 'item' ? s.pack.events.arms.get(s.lemma[word] ?? '') : undefined
  const span: Span = mention ?? { start: s.words.start[word] ?? 0, end: s.words.end[word] ?? 0 }
  return { role, entity: entityAt(s, word), start: span.start, end: span.end, ...(arms ? { class: arms } : {}) }
}

/** The date or hour that hangs on the trigger itself. */
function timeOf(s: Scene, word: number): TimeExpression | null {
  for (const c of nearby(s, word)) {
    if (!/^(obl|nmod|advmod)/u.test(s.words.relation[c] ?? '')) continue
    const at = s.words.start[c] ?? 0
    const time = timeAt(s.analysis.times, at)
    // *soon*, *à l'époque* date nothing
    if (time?.value && /\d/u.test(time.value) && (time.kind === 'date' || time.kind === 'time')) return time
  }
  return null
}

/** Children of the trigger, and of its object, where parsers like to hang what follows: *a arrêté un suspect à Lyon jeudi*. */
function nearby(s: Scene, word: number): number[] {
  const near: number[] = []
  for (const c of childrenOf(s.tree, word)) {
    near.push(c)
    if (s.words.relation[c] === 'obj') near.push(...childrenOf(s.tree, c))
  }
  return near
}

function timeAt(times: readonly TimeExpression[], offset: number): TimeExpression | null {
  let low = 0
  let high = times.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const time = times[middle]
    if (!time) return null
    if (offset < time.start) high = middle - 1
    else if (offset >= time.end) low = middle + 1
    else return time
  }
  return null
}

/** A place, named, that hangs on the trigger by a preposition of place and takes no other part. */
function placeOf(s: Scene, word: number, participants: Participants): number | null {
  for (const c of nearby(s, word)) {
    const kind = s.named[s.entity[c] ?? -1]?.entity.kind
    if (kind !== 'place' && kind !== 'country') continue
    if (/^(obl|nmod)/u.test(s.words.relation[c] ?? '') && s.pack.events.places.has(caseOf(s, c)) && !participants.some(p => p.word === c)) return c
  }
  return null
}

/** The amount that counts the item, or else another participant. */
function quantityOf(s: Scene, participants: Participants, amounts: readonly Quantity[]): Quantity | null {
  const order = [...participants].sort((a, b) => Number(b.role === 'item') - Number(a.role === 'item'))
  for (const { word } of order) {
    const end = s.words.end[word] ?? 0
    const start = s.words.start[s.tree.leftmost[word] ?? word] ?? 0
    const at = s.words.start[word] ?? 0
    const amount = amounts.find(q => (q.start <= at && q.end >= end) || (q.start >= start && q.start < end && q.end >= (s.words.start[word] ?? 0) - 4))
    if (amount && (s.entity[word] ?? -1) < 0 && firstFrom(s.words, amount.start) <= word) return amount
  }
  return null
}
