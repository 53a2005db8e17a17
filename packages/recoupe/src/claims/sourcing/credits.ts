import type { Entity, Report, Span, Statement } from '../../types/index.ts'
import { fold } from '../propositions/fold.ts'

/** Where a report names another one's outlet or agency as what it draws on. */
export interface Credit {
  /** Report that draws on the other. */
  readonly from: number
  readonly to: number
  readonly span: Span
  /** `agency` where both carry one agency's copy, `cites` where one quotes the other's outlet for what it says. */
  readonly kind: 'agency' | 'cites'
}

/** Characters at either end of a report in which a bare name is a credit: header, byline and sign-off. */
const HEAD = 420
const FOOT = 160

/** Names under which a report may be credited by others. */
function namesOf(report: Report): string[] {
  return [report.agency, report.outlet].filter(name => name !== null).flatMap(name => [name, ...name.split(/[/,;()]/u).map(n => n.trim())])
}

/**
 * Credits among the reports of a story: the agency of one in the dateline, byline or sign-off of another (*(avec X)*, *X with Y*), and the
 * outlet of one as the source or relay of another's statement (*a affirmé le site X*).
 */
export function findCredits(reports: readonly Report[], statements: readonly (readonly Statement[])[], entities: readonly Entity[]): Credit[] {
  const credits: Credit[] = []
  const byName = new Map<string, number[]>()
  const spelled = new Map<string, string>()
  reports.forEach((report, index) => {
    for (const spelling of namesOf(report)) {
      const name = key(spelling)
      if (name.length < 2 || !/\p{Lu}/u.test(spelling)) continue
      if (!spelled.has(name)) spelled.set(name, spelling)
      const known = byName.get(name)
      if (known) {
        if (!known.includes(index)) known.push(index)
      } else byName.set(name, [index])
    }
  })
  reports.forEach((report, from) => {
    for (const [name, owners] of byName) {
      if (owners.includes(from)) {
        if (report.agency !== null && key(report.agency) === name) credits.push(...sharedAgency(report, from, owners, reports, name, spelled.get(name) ?? name))
        continue
      }
      const span = creditSpan(report, spelled.get(name) ?? name)
      if (!span) continue
      for (const to of owners) credits.push({ from, to, span, kind: 'agency' })
    }
  })
  const speakerNames = new Map(entities.map(e => [e.id, [...Object.values(e.name), ...e.aliases].filter(n => n !== undefined).map(key)]))
  reports.forEach((_, from) => {
    for (const statement of statements[from] ?? []) {
      for (const id of [statement.speaker, ...statement.relays]) {
        for (const name of id === null ? [] : (speakerNames.get(id) ?? [])) {
          for (const to of byName.get(name) ?? []) {
            const span = statement.source[0] ?? statement.content[0]
            if (to !== from && span) credits.push({ from, to, span, kind: 'cites' })
          }
        }
      }
    }
  })
  return credits
}

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Reports that carry one agency's copy: the later leans on the earlier. */
function sharedAgency(report: Report, from: number, owners: readonly number[], reports: readonly Report[], name: string, spelling: string): Credit[] {
  const span = creditSpan(report, spelling) ?? { start: 0, end: 0 }
  return owners.filter(to => to < from && reports[to] && key(reports[to].agency ?? '') === name).map(to => ({ from, to, span, kind: 'agency' as const }))
}

/** The name as a credit: in noise, or near either end of the text. Matched as whole words with its capitals (or all in capitals), so that *le monde* is no newspaper. */
function creditSpan(report: Report, name: string): Span | null {
  const bare = withoutAccents(report.text)
  const words = withoutAccents(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(w => w !== '')
  if (words.length === 0) return null
  const pattern = (list: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${list.join('[^\\p{L}\\p{N}]{1,3}')}(?![\\p{L}\\p{N}])`, 'gu')
  for (const list of [words, words.map(w => w.toUpperCase())]) {
    for (const match of bare.matchAll(pattern(list))) {
      const at = match.index
      const inNoise = report.noise.some(n => CREDITS.has(n.kind) && n.start <= at && at < n.end)
      if (inNoise || at < HEAD || at > report.text.length - FOOT) return { start: at, end: at + match[0].length }
    }
  }
  return null
}

const CREDITS: ReadonlySet<string> = new Set(['header', 'dateline', 'byline', 'credit'])

/** Letters without their accents, unit for unit, so that offsets stay. */
const withoutAccents = (text: string): string => text.replace(/[\u00c0-\u024f\u2019]/g, c => (c === '\u2019' ? "'" : (c.normalize('NFD')[0] ?? c)))
