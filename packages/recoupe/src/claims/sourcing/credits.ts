import type { Entity, Report, Span, Statement } from '../../types/index.ts'
import { fold } from '../propositions/fold.ts'

/** Where a report names another one's outlet or agency as what it draws on. */
export interface Credit {
  /** Report that draws on the other. */
  readonly from: number
  readonly to: number
  readonly span: Span
  /** `agency` where it carries the agency's copy, `cites` where it quotes the other's outlet for what it says. */
  readonly kind: 'agency' | 'cites'
}

/** Characters at either end of a report in which a bare name is a credit: header, byline and sign-off. */
const HEAD = 420
const FOOT = 160
/** Reports that one credit may lead to: those of one agency lean on its first copies. */
const OWNERS = 5

/** A name as its words, with the reports that bear it. */
interface Bearer {
  readonly words: readonly string[]
  readonly owners: number[]
  readonly agency: boolean
}

/**
 * Credits among the reports of a story: the agency or outlet of one in the dateline, byline, lead or sign-off of another (*(avec X)*,
 * *X with Y*), and the outlet of one as the source or relay of another's statement (*a affirmé le site X*). Linear in the texts read.
 */
export function findCredits(reports: readonly Report[], statements: readonly (readonly Statement[])[], entities: readonly Entity[]): Credit[] {
  const bearers = bearersOf(reports)
  const index = new Map<string, Bearer[]>()
  for (const bearer of bearers.values()) {
    for (const first of new Set([bearer.words[0] ?? '', (bearer.words[0] ?? '').toUpperCase()])) {
      const known = index.get(first)
      if (known) known.push(bearer)
      else index.set(first, [bearer])
    }
  }
  const namesOfEntity = new Map(entities.map(e => [e.id, [...Object.values(e.name), ...e.aliases].filter(n => n !== undefined).map(keyOf)]))
  return reports.flatMap((report, from) => [
    ...inText(report, from, index, statements[from] ?? []),
    ...inStatements(statements[from] ?? [], from, bearers, namesOfEntity),
  ])
}

const keyOf = (name: string): string => wordsOf(name).map(fold).join(' ')
const wordsOf = (name: string): string[] => withoutAccents(name).match(/[\p{L}\p{N}]+/gu) ?? []

/** Letters without their accents, unit for unit, so that offsets stay. */
const withoutAccents = (text: string): string => text.replace(/[\u00c0-\u024f]/g, c => c.normalize('NFD')[0] ?? c)

function bearersOf(reports: readonly Report[]): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>()
  reports.forEach((report, index) => {
    for (const [name, agency] of [
      [report.agency, true],
      [report.outlet, false],
    ] as const) {
      for (const spelling of name === null ? [] : [name, ...name.split(/[/,;()]/u)]) {
        const key = keyOf(spelling)
        if (key.length < 2 || !/\p{Lu}/u.test(spelling)) continue
        const known = bearers.get(key)
        if (!known) bearers.set(key, { words: wordsOf(spelling), owners: [index], agency })
        else if (!known.owners.includes(index) && known.owners.length < OWNERS) known.owners.push(index)
      }
    }
  })
  return bearers
}

const CREDITS: ReadonlySet<string> = new Set(['header', 'dateline', 'byline', 'credit'])

/**
 * Names with their capitals (or all in capitals), so that *le monde* is no newspaper, in noise or near either end, and where somebody is said to have told
 * the other's outlet what this one repeats: *a-t-il confié au Phare d'Ambrune*.
 */
function inText(report: Report, from: number, index: ReadonlyMap<string, readonly Bearer[]>, statements: readonly Statement[]): Credit[] {
  const { text, noise } = report
  const zones: Span[] = [
    { start: 0, end: HEAD },
    { start: text.length - FOOT, end: text.length },
    ...noise.filter(n => CREDITS.has(n.kind)),
    ...statements.flatMap(s => [...s.addressee, ...s.medium]),
  ]
  const credits = new Map<string, Credit>()
  for (const zone of zones) {
    const start = Math.max(0, zone.start)
    const tokens = [...withoutAccents(text.slice(start, zone.end)).matchAll(/[\p{L}\p{N}]+/gu)]
    tokens.forEach((token, i) => {
      for (const { words, owners, agency } of index.get(token[0]) ?? []) {
        const last = tokens[i + words.length - 1]
        if (!last || !words.every((w, k) => sameName(w, tokens[i + k]?.[0] ?? ''))) continue
        const span = { start: start + token.index, end: start + last.index + last[0].length }
        for (const to of owners) {
          const own = owners.includes(from)
          if (to === from || (own && (!agency || to > from))) continue
          credits.set(`${to} ${words.join(' ')}`, { from, to, span, kind: agency ? 'agency' : 'cites' })
        }
      }
    })
  }
  return [...credits.values()]
}

const sameName = (word: string, written: string): boolean => word === written || word.toUpperCase() === written

function inStatements(
  statements: readonly Statement[],
  from: number,
  bearers: ReadonlyMap<string, Bearer>,
  namesOfEntity: ReadonlyMap<string, readonly string[]>,
): Credit[] {
  const credits: Credit[] = []
  for (const statement of statements) {
    const span = statement.source[0] ?? statement.content[0]
    if (!span) continue
    const owners = [statement.speaker, ...statement.relays].flatMap(id =>
      id === null ? [] : (namesOfEntity.get(id) ?? []).flatMap(name => bearers.get(name)?.owners ?? []),
    )
    for (const to of new Set(owners)) if (to !== from) credits.push({ from, to, span, kind: 'cites' })
  }
  return credits
}
