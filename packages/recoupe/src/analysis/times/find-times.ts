import type { NumberSection } from '../../lang/numbers.ts'
import type { TimeSection } from '../../lang/times.ts'
import type { Span, TimeExpression, TimeKind, Words } from '../../types/index.ts'
import { dayNumber, dayOf, exists } from './calendar.ts'
import type { Group, Joints } from './compose.ts'
import { compileJoints, group, leadBefore, tailAfter } from './compose.ts'
import type { Grammar } from './grammar.ts'
import { compileGrammar } from './grammar.ts'
import type { Match } from './match.ts'
import { matchAll } from './match.ts'
import type { Meaning, Place } from './moment.ts'
import { daysOfPlace, formatMeaning, yearOf } from './moment.ts'
import type { NumberLexicon } from './numerals.ts'
import { compileNumbers } from './numerals.ts'
import type { Anchors } from './resolve.ts'
import { clockIn, resolve } from './resolve.ts'
import type { Scan } from './scan.ts'
import { scan } from './scan.ts'
import type { CompiledCues, Direction, Tense } from './tense.ts'
import { compileCues, cuesOfScan, directionAt, tenseReader } from './tense.ts'

/** The sections of a pack that times need. */
export interface TimePack {
  readonly times: TimeSection
  readonly numbers: NumberSection
}

/** What the text is, and what is known around it. */
export interface TimeInput {
  readonly text: string
  /** Stretches to read, in order; the whole text where left out. */
  readonly paragraphs?: readonly Span[]
  /** Publication value in EDTF (`2022-09-22`, `2022-09`), or null: deictics then stay unresolved. */
  readonly published: string | null
  /** Tagged and parsed words, where there are any: the verb's tense then comes from them. */
  readonly words?: Words
}

/** A rule's own match inside an expression, without leads: what a TIMEX3 annotation would span. */
export interface TimeAtom extends Span {
  readonly match: Match
  readonly meaning: Meaning
  /** Scan of the paragraph that the match counts its tokens in. */
  readonly scan: Scan
}

/** A time expression with everything that was read; `start` and `end` include its lead (*depuis*, *on*). */
export interface TimeReading extends TimeExpression {
  readonly meaning: Meaning
  readonly atoms: readonly TimeAtom[]
}

interface Compiled {
  readonly grammar: Grammar
  readonly joints: Joints
  readonly numbers: NumberLexicon
  readonly cues: CompiledCues
}

// Compiling is pure and keyed by the pack's own (constant) sections, so keeping it changes no result.
const compiled = new WeakMap<TimeSection, Compiled>()

function compile(pack: TimePack): Compiled {
  const found = compiled.get(pack.times)
  if (found) return found
  const grammar = compileGrammar(pack.times)
  const made = { grammar, joints: compileJoints(grammar), numbers: compileNumbers(pack.numbers), cues: compileCues(pack.times.tense) }
  compiled.set(pack.times, made)
  return made
}

/** The time expressions of a text, in order, without overlap. Spans are UTF-16 offsets into `text`. Linear in its length. */
export function findTimes(input: TimeInput, pack: TimePack): TimeExpression[] {
  return readTimes(input, pack)
    .filter(({ atoms }) => atoms.some(({ match: { rule } }) => rule.sense.kind !== 'reference' || !rule.sense.weak))
    .map(({ start, end, value, part, kind }) => ({ start, end, value, ...(part ? { part } : {}), kind }))
}

/** As `findTimes`, with the atoms and meanings behind each value. */
export function readTimes(input: TimeInput, pack: TimePack): TimeReading[] {
  const tools = compile(pack)
  const tagged = input.words ? tenseReader(tools.cues, input.words) : null
  const readings: TimeReading[] = []
  let told: Story = { place: null, day: null }
  for (const { start, end } of input.paragraphs ?? [{ start: 0, end: input.text.length }]) {
    const s = scan(input.text, start, end)
    const matches = matchAll(tools.grammar, tools.numbers, s)
    if (matches.length === 0) continue
    const cues = cuesOfScan(tools.cues, s)
    let cue = 0
    let floor = 0
    for (const g of group(matches, s, tools.joints)) {
      const [first, last] = extent(g)
      const lead = leadBefore(tools.joints, s, first, floor)
      const from = lead?.first ?? first
      const near = directionAt(cues, s, first, last, cue)
      cue = near.next
      const verb = tagged?.(s.start[first] ?? 0, s.end[last - 1] ?? 0)
      let direction = verb ? settleTense(verb, near) : near.direction
      const words = lead?.lead ?? leadBefore(tools.joints, s, coreOf(g), first)?.lead
      const nominal = words?.nominal || tailAfter(tools.joints, s, last)
      if (words?.strong && words.lean) direction = words.lean
      else if (nominal) direction = null
      const story: Story = opensParagraph(g) ? { ...told, day: null } : told
      const anchors: Anchors = {
        published: input.published,
        story: story.place,
        day: story.day,
        direction,
        lean: words?.lean ?? (verb?.ahead && !nominal ? 'future' : null),
      }
      const read = readGroup(g, s, anchors, from, last)
      floor = last
      for (const reading of read) {
        readings.push(reading)
        told = follow(told, g, reading.meaning)
      }
    }
  }
  return readings
}

/** A parse can attach a date to the wrong verb: where they disagree, a verb right beside the date wins over the parse. */
function settleTense(verb: Tense, near: { readonly direction: Direction | null; readonly cost: number }): Direction | null {
  if (verb.ahead) return null
  if (verb.direction === null || verb.direction === near.direction) return near.direction
  return near.direction !== null && near.cost <= 5 ? near.direction : verb.direction
}

/** What the story last named: the day, and the place of any precision. */
interface Story {
  readonly place: Place | null
  readonly day: number | null
}

function follow(story: Story, g: Group, meaning: Meaning): Story {
  const match = g.kind === 'single' ? g.match : g.kind === 'interval' ? g.to : g.date
  const { sense } = match.rule
  // What is counted from the story does not move it: two "the day before" mean one day.
  if ((sense.kind === 'shift' || sense.kind === 'distance' || sense.kind === 'daypart') && sense.anchor === 'story') return story
  if (sense.kind === 'clock') return story
  const place = meaning.kind === 'moment' ? meaning.place : meaning.kind === 'interval' ? meaning.to : null
  if (!place || place.kind === 'open') return story
  return { place, day: place.kind === 'day' ? place.number : story.day }
}

/** A clock time that opens a paragraph is the entry of a live report, on its own day. */
function opensParagraph(g: Group): boolean {
  return g.kind === 'single' && g.match.first === 0 && g.match.rule.sense.kind === 'clock'
}

/** First token of the expression proper, where a rule took its preposition as context. */
function coreOf(g: Group): number {
  return g.kind === 'single' ? g.match.coreFirst : g.kind === 'interval' ? g.from.coreFirst : g.date.coreFirst
}

function extent(g: Group): readonly [number, number] {
  switch (g.kind) {
    case 'single':
      return [g.match.first, g.match.last]
    case 'clock-of':
      return [g.clock.first, g.clock.last]
    case 'date-clock':
    case 'clock-apart':
      return [Math.min(g.date.first, g.clock.first), Math.max(g.date.last, g.clock.last)]
    case 'interval':
      return [g.open, g.to.last]
  }
}

function atom(match: Match, s: Scan, meaning: Meaning): TimeAtom {
  return { start: s.start[match.coreFirst] ?? 0, end: s.end[match.coreLast - 1] ?? 0, match, meaning, scan: s }
}

function kindOf(match: Match, meaning: Meaning): TimeKind {
  if (meaning.kind === 'duration') return 'duration'
  if (meaning.kind === 'set') return 'set'
  const timed = meaning.kind === 'moment' && (meaning.clock !== undefined || meaning.daypart !== undefined)
  return timed || match.rule.sense.kind === 'clock' || match.rule.sense.kind === 'daypart' ? 'time' : 'date'
}

function made(match: Match, s: Scan, from: number, last: number, meaning: Meaning, atoms: readonly TimeAtom[]): TimeReading {
  return {
    start: s.start[from] ?? 0,
    end: s.end[last - 1] ?? 0,
    value: formatMeaning(meaning),
    ...(meaning.kind === 'moment' && meaning.part ? { part: meaning.part } : {}),
    kind: kindOf(match, meaning),
    meaning,
    atoms,
  }
}

function readGroup(g: Group, s: Scan, anchors: Anchors, from: number, last: number): readonly TimeReading[] {
  switch (g.kind) {
    case 'single': {
      const meaning = resolve(g.match, anchors)
      // A day of the month that nothing places (*le 11*) may be any number.
      if (g.match.rule.sense.kind === 'day' && meaning.kind === 'nothing') return []
      return [made(g.match, s, from, last, meaning, [atom(g.match, s, meaning)])]
    }
    case 'date-clock':
      return [readDateClock(g.date, g.clock, s, anchors, from, last)]
    case 'clock-of':
    case 'clock-apart': {
      const day = resolve(g.date, anchors)
      const on = day.kind === 'moment' && day.place.kind === 'day' ? day.place.number : null
      const hour = resolve(g.clock, { ...anchors, day: on })
      const clock = made(g.clock, s, from, g.clock.last, hour, [atom(g.clock, s, hour)])
      return g.kind === 'clock-of' ? [clock] : [clock, made(g.date, s, g.date.first, last, day, [atom(g.date, s, day)])]
    }
    case 'interval':
      return [readInterval(g.from, g.to, s, anchors, from, last)]
  }
}

function readDateClock(date: Match, clock: Match, s: Scan, anchors: Anchors, from: number, last: number): TimeReading {
  const day = resolve(date, anchors)
  const time = clockIn(clock)
  const on = day.kind === 'moment' && day.place.kind === 'day' ? day.place.number : null
  const hour = resolve(clock, { ...anchors, day: on })
  let meaning: Meaning = day
  if (day.kind === 'moment' && time) meaning = { ...day, clock: time }
  else if (day.kind === 'moment' && hour.kind === 'moment' && hour.daypart) meaning = { ...day, daypart: hour.daypart }
  const hourMeaning: Meaning = day.kind === 'moment' && time ? { kind: 'moment', place: day.place, clock: time } : hour
  const atoms = [atom(date, s, day), atom(clock, s, hourMeaning)].sort((a, b) => a.start - b.start)
  return made(clock, s, from, last, meaning, atoms)
}

/** The first end takes from the last what it lacks: *de mars à mai 2021*, *du 28 mars au 4 avril*. */
function readInterval(first: Match, second: Match, s: Scan, anchors: Anchors, from: number, last: number): TimeReading {
  const to = resolve(second, anchors)
  let start = resolve(first, anchors)
  if (start.kind === 'moment' && to.kind === 'moment') start = { ...start, place: before(start.place, to.place, first) }
  const atoms = [atom(first, s, start), atom(second, s, to)]
  let meaning: Meaning = { kind: 'nothing' }
  if (start.kind === 'moment' && to.kind === 'moment') {
    const a = daysOfPlace(start.place)
    const b = daysOfPlace(to.place)
    if (start.clock || to.clock) meaning = start
    else if (!a || !b || a.first <= b.last) meaning = { kind: 'interval', from: start.place, to: to.place }
  }
  return made(second, s, from, last, meaning, atoms)
}

/** Moves a start whose year was only inferred to the last one that comes before the end. */
function before(start: Place, end: Place, match: Match): Place {
  if (match.captures.some(c => c.name === 'YEAR' || c.name === 'SHORTYEAR')) return start
  const year = yearOf(end)
  const range = daysOfPlace(end)
  if (year === null || !range) return start
  for (const y of [year, year - 1]) {
    const moved = withYear(start, y)
    const days = moved ? daysOfPlace(moved) : null
    if (moved && days && days.first <= range.last) return moved
  }
  return start
}

function withYear(place: Place, year: number): Place | null {
  switch (place.kind) {
    case 'month':
    case 'season':
      return { ...place, year }
    case 'day': {
      const { month, day } = dayOf(place.number)
      return exists({ year, month, day }) ? { kind: 'day', number: dayNumber({ year, month, day }) } : null
    }
    case 'open':
      return place.month !== undefined && place.day !== undefined && exists({ year, month: place.month, day: place.day })
        ? { kind: 'day', number: dayNumber({ year, month: place.month, day: place.day }) }
        : place.month !== undefined && place.day === undefined
          ? { kind: 'month', year, month: place.month }
          : null
    default:
      return null
  }
}
