import type { CrossCheckInput } from '../claims/input.ts'
import { packs } from '../lang/packs.ts'
import { extractStatements } from '../statements/extract.ts'
import { statesOfStory } from '../statements/resolve/story-states.ts'
import { withOwnStatements } from './unique.ts'

/**
 * Readings of one story, those read once more that do not know a state of which another report tells: « l'armée talvane » of one report is that of
 * the *Talvanie* of the next. A story without states outside the table stays as it is.
 */
export function shareStates(readings: readonly CrossCheckInput[]): readonly CrossCheckInput[] {
  const story = statesOfStory(readings.map(r => r.record))
  if (story.states.length === 0) return readings
  return readings.map(reading => {
    const own = statesOfStory([reading.record])
    const pack = packs.get(reading.record.report.language)
    if (pack === undefined || (own.states.length === story.states.length && own.capitals.length === story.capitals.length)) return reading
    return withOwnStatements({ analysis: reading.analysis, record: extractStatements(reading.analysis, pack, story) })
  })
}
