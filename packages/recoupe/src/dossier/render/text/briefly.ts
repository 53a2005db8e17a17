import type { Divergence } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { contrary, lettersOf, lettersWithout, sayStatus } from '../phrases.ts'
import type { Essential } from '../view/essentials.ts'
import { sayHolder } from '../view/holder.ts'
import { inLanguage } from '../view/name.ts'
import { fitQuote, hang, type Sheet, section } from './sheet.ts'
import { STATUS_SIGNS } from './signs.ts'

/** Claims that a desk reads first; a dossier of few needs no summary. */
const [LINES, FEW] = [10, 4]
/** Columns that a claim's own words take at most. */
const GIST = 110

/** At most ten claims, each with who is on which side, on how many origins, and what changed on the way: *Contested “…” asserted by A, denied by B · 1 origin*. */
export function briefly(sheet: Sheet, essentials: readonly Essential[]): string[] {
  const { words, width } = sheet
  if (essentials.length <= FEW) return []
  const telling = essentials.filter(({ claim, divergences }) => claim.status !== 'single-origin' || divergences.length > 0)
  const list = (telling.length > 0 ? telling : essentials).slice(0, LINES)
  return [...section(sheet, words.page.title.essentials, []), ...list.flatMap(e => hang(`  ${STATUS_SIGNS[e.claim.status]} `, 4, line(sheet, e), width))]
}

function line(sheet: Sheet, essential: Essential): string {
  const { view, words } = sheet
  const { claim, camps } = essential
  const gist = inLanguage(claim.gist, words.language)
  const quoted = gist ? fitQuote(gist.text, gist.language, GIST) : `(${words.page.noGist})`
  const lead = gist ? contrary(words, claim, gist.language) : ''
  // *Denied only* says no more than *denied in these words*
  const said = lead !== '' && claim.status === 'denied-only' ? capital(lead) + quoted : words.pair(sayStatus(words, claim), lead + quoted)
  const sides = camps.map(({ manner, parties }) => {
    const names = parties.map(({ holder, decided }) => `${oneLine(sayHolder(view, words, holder).text)}${decided ? '' : ` (${words.page.undecided})`}`)
    return `${words.labels.stanceBy[manner]} ${[...new Set(names)].join(', ')}`
  })
  const origins = claim.origins.length === 0 ? '' : words.counts.origins(claim.origins.length)
  return [said, ...sides, origins, sayGaps(sheet, essential)].filter(part => part !== '').join(' · ')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Code of the note that it is a denial which a report lacks. */
const DENIAL = 'divergence.omission-denial'

/** *Hedge dropped A / B, Denial not found in C*: what the reports do with one claim; an omission says what those that lack it lack. */
export function sayGaps({ view, words }: Sheet, { divergences }: Essential): string {
  const told = (d: Divergence): string => {
    const without = d.kind === 'omission' ? lettersWithout(view, d) : []
    if (without.length === 0) return `${words.labels.divergence[d.kind]} ${lettersOf(view, d.reports).join(' / ')}`
    return words.page.gapIn[d.note.code === DENIAL ? 'denial' : 'claim'](without.join(' / '))
  }
  return [...new Set(divergences.map(told))].join(', ')
}
