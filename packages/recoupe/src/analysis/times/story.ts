import type { Group } from './compose.ts'
import type { Meaning, Place } from './moment.ts'
import { resolve } from './resolve.ts'
import type { Scan } from './scan.ts'
import type { Direction } from './tense.ts'
import { daysOf, formatDay } from './values.ts'

/** What the story last named: the day, and the place of any precision. */
export interface Story {
  readonly place: Place | null
  readonly day: number | null
  /** Start of the paragraph that named the day. */
  readonly paragraph: number
}

export function follow(story: Story, g: Group, meaning: Meaning, paragraph: number): Story {
  const match = g.kind === 'single' ? g.match : g.kind === 'interval' ? g.to : g.date
  const { sense } = match.rule
  // What looks back from the story does not move it: two "the day before" mean one day.
  if (sense.kind === 'daypart' && sense.anchor === 'story') return story
  if (sense.kind === 'shift' && sense.anchor === 'story' && (sense.by ?? 0) <= 0) return story
  if (sense.kind === 'distance' && sense.anchor === 'story' && sense.direction < 0) return story
  if (sense.kind === 'clock') return story
  const place = meaning.kind === 'moment' ? meaning.place : meaning.kind === 'interval' ? meaning.to : null
  if (!place || place.kind === 'open') return story
  return place.kind === 'day' ? { place, day: place.number, paragraph } : { ...story, place }
}

export const isLoneClock = (g: Group): boolean => g.kind === 'single' && g.match.rule.sense.kind === 'clock'

const ends = new Set(['.', '!', '?', ';', '…'])

/** True where no sentence ends between two tokens; far apart counts as ended. */
export function sameSentence(s: Scan, from: number, to: number): boolean {
  if (to - from > 40) return false
  for (let k = from; k < to; k++) if (ends.has(s.word[k] ?? '') && (s.spaced[k + 1] ?? true)) return false
  return true
}

/** The day that the same sentence names after a clock time (*À 20 heures, une minute de silence a été observée vendredi*). */
export function dayAhead(next: readonly Group[], s: Scan, last: number, published: string | null, direction: Direction | null): number | null {
  for (const g of next) {
    if (g.kind !== 'single' || !sameSentence(s, last, g.match.first)) return null
    // *10:35 a.m. (0735 GMT) Friday*: the second hour waits for its day as well.
    if (g.match.rule.sense.kind === 'clock') continue
    const meaning = resolve(g.match, { published, story: null, day: null, direction, lean: null })
    if (meaning.kind === 'moment' && meaning.place.kind === 'day') return meaning.place.number
  }
  return null
}

/** Tokens inside quotation marks of the paragraph. */
export function quotedTokens(s: Scan): readonly boolean[] {
  let inside = false
  return s.word.map(word => {
    if (word === '«' || word === '“') inside = true
    else if (word === '»' || word === '”') inside = false
    else if (word === '"') inside = !inside
    return inside
  })
}

/** The day that the same sentence names outside the quotation (*« … demain », a dit la maire lundi*). */
export function dayAfterQuote(next: readonly Group[], s: Scan, last: number, quoted: readonly boolean[], published: string | null): number | null {
  const outside = next.filter(g => g.kind === 'single' && !quoted[g.match.first])
  return dayAhead(outside, s, last, published, 'past')
}

/**
 * *Demain* in a quotation is counted from the day of the words, which is the day that its sentence names, else the one that the story last named, where that
 * is publication day or one of the three days before; else from publication.
 */
export function spokenOn(published: string | null, day: number | null): string | null {
  const range = published === null ? null : daysOf(published)
  if (!range || range.first !== range.last || day === null || day > range.first || day < range.first - 3) return published
  return formatDay(day)
}

/** True for an hour or a part of the day that stands alone: its day is whatever the story is telling. */
export function countsFromStory(g: Group): boolean {
  return g.kind === 'single' && (g.match.rule.sense.kind === 'clock' || (g.match.rule.sense.kind === 'daypart' && g.match.rule.sense.anchor === 'story'))
}

/** True where the day last named stands in another paragraph and lies more than a week off publication: *à midi* is then any day's. */
export function isFar(day: number | null, sameParagraph: boolean, published: string | null): boolean {
  const range = published === null ? null : daysOf(published)
  return day !== null && !sameParagraph && range !== null && Math.abs(day - range.first) > 7
}

/** A clock time that opens a paragraph is the entry of a live report, on its own day. */
export function opensParagraph(g: Group): boolean {
  return g.kind === 'single' && g.match.first === 0 && g.match.rule.sense.kind === 'clock'
}
