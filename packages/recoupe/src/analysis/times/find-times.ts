import type { NumberSection } from '../../lang/numbers.ts'
import type { TimeSection } from '../../lang/times.ts'
import type { Document, Span, TimeExpression, Words } from '../../types/index.ts'
import type { Anchors } from './choose-place.ts'
import type { Group, Joints } from './compose.ts'
import { compileJoints, group, leadBefore, tailAfter } from './compose.ts'
import type { Grammar } from './grammar.ts'
import { compileGrammar } from './grammar.ts'
import { matchAll } from './match.ts'
import type { NumberLexicon } from './numerals.ts'
import { compileNumbers } from './numerals.ts'
import type { TimeReading } from './read-group.ts'
import { readGroup } from './read-group.ts'
import { scan } from './scan.ts'
import type { Story } from './story.ts'
import { countsFromStory, dayAfterQuote, dayAhead, follow, isFar, isLoneClock, opensParagraph, quotedTokens, sameSentence, spokenOn } from './story.ts'
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
  let told: Story = { place: null, day: null, paragraph: -1 }
  for (const { start, end } of input.paragraphs ?? [{ start: 0, end: input.text.length }]) {
    const s = scan(input.text, start, end)
    const matches = matchAll(tools.grammar, tools.numbers, s)
    if (matches.length === 0) continue
    const cues = cuesOfScan(tools.cues, s)
    let cue = 0
    let floor = 0
    const groups = group(matches, s, tools.joints)
    const quoted = quotedTokens(s)
    let named = -1
    for (const [index, g] of groups.entries()) {
      const [first, last] = extent(g)
      const lead = leadBefore(tools.joints, s, first, floor)
      const from = lead?.first ?? first
      const near = directionAt(cues, s, first, last, cue)
      cue = near.next
      const verb = tagged?.(s.start[first] ?? 0, s.end[last - 1] ?? 0)
      let direction = verb ? settleTense(verb, near) : near.direction
      const words = lead?.lead ?? leadBefore(tools.joints, s, coreOf(g), first)?.lead
      // *Du 3 au 5 mai* is no noun's date, though *du* ties *le match du 5 mai* to one.
      const ranged = (g.kind === 'interval' && g.open < g.from.first) || (g.kind === 'single' && g.match.rule.sense.kind === 'range')
      const nominal = !ranged && (words?.nominal || tailAfter(tools.joints, s, last))
      if (words?.strong && words.lean) direction = words.lean
      else if (verb?.defers && words?.target) direction = 'future'
      else if (nominal) direction = null
      let day = opensParagraph(g) ? null : told.day
      if (isLoneClock(g) && !opensParagraph(g) && (named < 0 || !sameSentence(s, named, first)))
        day = dayAhead(groups.slice(index + 1, index + 4), s, last, input.published, direction) ?? day
      const lost = countsFromStory(g) && !opensParagraph(g) && isFar(day, told.paragraph === start, input.published)
      if (lost) day = null
      const anchors: Anchors = {
        published: lost
          ? null
          : quoted[first]
            ? spokenOn(input.published, dayAfterQuote(groups.slice(index + 1, index + 4), s, last, quoted, input.published) ?? told.day)
            : input.published,
        story: told.place,
        day,
        direction,
        lean: words?.lean ?? (verb?.ahead && !nominal && near.direction !== 'past' ? 'future' : null),
      }
      const read = readGroup(g, s, anchors, from, last)
      floor = last
      for (const reading of read) {
        readings.push(reading)
        told = follow(told, g, reading.meaning, start)
        if (reading.meaning.kind === 'moment' && reading.meaning.place.kind === 'day') named = last
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

/** The times of an analysed report: its dateline and its prose, read against its own publication date, with the verbs' tense. */
export function timesOf(document: Document, words: Words, pack: TimePack): TimeExpression[] {
  const { report } = document
  const { dateline } = report
  const inside = dateline && document.paragraphs.some(p => p.start <= dateline.start && dateline.end <= p.end)
  const paragraphs = dateline && !inside ? [...document.paragraphs, dateline].sort((a, b) => a.start - b.start) : document.paragraphs
  return findTimes({ text: report.text, paragraphs, published: report.published?.value ?? null, words }, pack)
}
