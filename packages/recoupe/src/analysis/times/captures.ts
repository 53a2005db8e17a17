import type { DayPart, TimeUnit } from '../../lang/times.ts'
import type { TimePart } from '../../types/index.ts'
import type { Capture, Match } from './match.ts'
import type { Clock } from './moment.ts'

export class Captures {
  readonly #list: readonly Capture[]
  constructor(list: readonly Capture[]) {
    this.#list = list
  }

  number(name: string, which = 0): number | null {
    const value = this.#list.filter(c => c.name === name)[which]?.value
    return typeof value === 'number' ? value : null
  }

  text(name: string): string | null {
    const value = this.#list.find(c => c.name === name)?.value
    return typeof value === 'string' ? value : null
  }

  has(name: string): boolean {
    return this.#list.some(c => c.name === name)
  }
}

export function unitOf(text: string | null): TimeUnit | null {
  switch (text) {
    case 'TM':
    case 'TH':
    case 'TS':
    case 'D':
    case 'W':
    case 'WE':
    case 'F':
    case 'M':
    case 'Q':
    case 'HY':
    case 'SE':
    case 'Y':
    case 'DE':
    case 'C':
      return text
    default:
      return null
  }
}

export function partOf(text: string | null): TimePart | undefined {
  return text === 'early' || text === 'mid' || text === 'late' ? text : undefined
}

export function daypartOf(text: string | null): DayPart | undefined {
  return text === 'MO' || text === 'MI' || text === 'AF' || text === 'EV' || text === 'NI' || text === 'DA' ? text : undefined
}

export function clockOf(c: Captures, plus: number): Clock | null {
  const figures = c.number('HHMM')
  const meridiem = c.number('MERIDIEM')
  if (figures !== null) {
    const hours = Math.floor(figures / 100) % 24
    return { hour: meridiem === null ? hours : (hours % 12) + meridiem, minute: figures % 100 }
  }
  const named = c.number('CLOCKWORD')
  const hour = named ?? c.number('HOUR') ?? c.number('HOURWORD')
  if (hour === null) return null
  const full = meridiem === null ? hour : (hour % 12) + meridiem
  const minute = c.number('MINUTE') ?? c.number('MINUTEWORD')
  const total = full * 60 + (minute ?? 0) + plus
  if (total < 0 || total > 24 * 60) return null
  return { hour: Math.floor(total / 60) % 24, minute: minute === null && plus === 0 ? null : total % 60 }
}

/** The clock time of a match, if it is one. */
export function clockIn(match: Match): Clock | null {
  return match.rule.sense.kind === 'clock' ? clockOf(new Captures(match.captures), match.rule.sense.plus ?? 0) : null
}
