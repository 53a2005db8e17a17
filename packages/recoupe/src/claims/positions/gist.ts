import { holdsWord, standAlone } from '../../text/phrase.ts'
import type { ByLanguage, Span } from '../../types/index.ts'
import type { CrossCheckInput } from '../input.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { lengthOf } from '../propositions/read-words.ts'
import type { Sign } from './sign.ts'

/** Length of a gist that says enough and no more, in UTF-16 units. */
const IDEAL = 90

/** The words of a claim, and the languages in which they word its opposite. */
export interface Gist {
  readonly gist: ByLanguage
  readonly negated: readonly string[]
}

/** A second clause begins where its sentence has begun already: *et elle compte en vendre d'autres*. */
const LED_ON = 25

/**
 * The affirmative proposition in a report's own words, per language that has one: an affirming, plain, attributed wording near the ideal
 * length before any other. Never a translation. `senses` says which way each member's words go, whatever their cue makes of them: « C'est une
 * invention » words the opposite of what it denies, as *n'a rien livré* does.
 */
export function gistOf(
  members: readonly Proposition[],
  signs: ReadonlyMap<number, Sign>,
  senses: ReadonlyMap<number, Sign>,
  affirmative: Sign,
  inputs: readonly CrossCheckInput[],
): Gist {
  const best = new Map<string, { text: string; cost: number; negated: boolean }>()
  for (const p of members) {
    const report = inputs[p.report]?.record.report
    if (!report) continue
    const wording = senses.get(p.index) ?? (p.negated ? -1 : 1)
    const length = lengthOf(p.spans)
    const cost =
      (wording === affirmative ? 0 : 200) +
      (signs.get(p.index) === affirmative ? 0 : 50) +
      (p.softness === 'plain' ? 0 : 30) +
      (p.statement ? 0 : 40) +
      (p.secondary ? LED_ON : 0) +
      (length < 20 ? 150 : Math.abs(length - IDEAL) / 3)
    const known = best.get(report.language)
    if (known === undefined || cost < known.cost) best.set(report.language, { text: phraseOf(report.text, p.spans), cost, negated: wording !== affirmative })
  }
  const sorted = [...best].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    gist: Object.fromEntries(sorted.map(([language, { text }]) => [language, text])),
    negated: sorted.filter(([, { negated }]) => negated).map(([language]) => language),
  }
}

/** The words of a proposition as one phrase; what is left of them between two gaps without a word (`». »`) is no part of it. */
export function phraseOf(text: string, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).filter(holdsWord)
  return standAlone(parts.join(' … '))
}
