import { type Messages, quote, sayReason } from '../../messages/index.ts'
import type { Claim, Divergence, Dossier, Origin, Reason, Report } from '../../types/index.ts'
import { oneLine } from './escape.ts'
import type { Exhibit } from './view/exhibits.ts'
import { inLanguage } from './view/name.ts'
import { sayTime } from './view/say-time.ts'
import { contentOf, type View } from './view/view.ts'

/** A claim's gist in the quotation marks of its own language, on one line. */
export function sayGist(words: Messages, claim: Claim): string {
  const gist = inLanguage(claim.gist, words.language)
  return gist ? `${contrary(words, claim, gist.language)}${quote(oneLine(gist.text), gist.language)}` : `(${words.page.noGist})`
}

/**
 * Before a gist that words the claim by its negation: *denied in these words:* where somebody denies it, else *the opposite of*. Whoever denies the claim says
 * what the gist says.
 */
export function contrary(words: Messages, claim: Pick<Claim, 'negated'> & Partial<Pick<Claim, 'positions'>>, language: string): string {
  if (!claim.negated?.includes(language)) return ''
  return `${claim.positions?.some(p => p.stance === 'denies') ? words.page.deniedAs : words.page.contrary} `
}

/** *Contested*; *single origin* is said only of a claim that stands on exactly one. */
export function sayStatus({ labels }: Messages, { status, origins }: Claim): string {
  if (status !== 'single-origin' || origins.length === 1) return labels.status[status]
  return origins.length === 0 ? labels.noOrigin : labels.notIndependent
}

/** An origin's name in the interface's language, where it begins with the name of an entity that has one there: *North Korea (KCNA)*. */
export function sayOrigin(view: View, words: Messages, { name, entity: id }: Origin): string {
  const entity = id === null ? undefined : view.entities.get(id)
  if (!entity) return oneLine(name)
  const own = inLanguage(entity.name, words.language)
  const known = Object.values(entity.name).filter(n => n !== undefined && name.startsWith(n))
  const longest = known.sort((x, y) => (y?.length ?? 0) - (x?.length ?? 0))[0]
  return oneLine(own && longest ? own.text + name.slice(longest.length) : name)
}

/** Of more origins the first are named and the rest counted: the section on origins lists them all. */
const MOST_ORIGINS = 6

/** *1 origin: KCNA*; empty where none is shown. */
export function sayOrigins(view: View, words: Messages, claim: Claim): string {
  const names = claim.origins.map(id => {
    const origin = view.origins.get(id)
    return origin ? sayOrigin(view, words, origin) : oneLine(id)
  })
  if (names.length === 0) return ''
  const more = names.length > MOST_ORIGINS ? names.length - MOST_ORIGINS + 1 : 0
  const said = more === 0 ? names : [...names.slice(0, names.length - more), words.counts.more(more)]
  return words.pair(words.counts.origins(names.length), said.join(', '))
}

export function sayProvenance(report: Report): string[] {
  const names = [report.outlet, report.agency].filter(name => name !== null && name !== '').map(name => oneLine(name ?? ''))
  return [...new Set(names)]
}

/** *22 Sept 2022 (date of the manifest)* */
export function sayPublished(view: View, words: Messages, report: Report): string {
  const { published } = report
  if (!published) return words.dates.undated
  return `${sayTime(words, published.value)} (${sayBasis(view, words, published.basis)})`
}

export function sayBasis(view: View, words: Messages, basis: string): string {
  const { basis: labels } = words.labels
  if (basis === 'metadata' || basis === 'manifest' || basis === 'text') return labels[basis]
  return labels.report(view.letters.get(basis.slice('report:'.length)) ?? '?')
}

export function sayLanguage(words: Messages, tag: string): string {
  return words.labels.language[tag] ?? tag
}

/** An exhibit's words as a quotation on one line. */
export function quoteExhibit(exhibit: Exhibit): string {
  return quote(oneLine(contentOf(exhibit)), exhibit.report.language)
}

/** Letters of these reports, in the order of the dossier. */
export function lettersOf(view: View, reports: readonly string[]): string[] {
  return view.reports.filter(r => reports.includes(r.report.id)).map(r => r.letter)
}

/** Letters of the reports that a divergence has no passage of. */
export function lettersWithout(view: View, divergence: Divergence): string[] {
  const shown = new Set(divergence.evidence.map(e => e.report))
  return lettersOf(
    view,
    divergence.reports.filter(id => !shown.has(id)),
  )
}

/** True where the text of a report appears cut. */
export function appearsCut(view: View, letter: string): boolean {
  return view.dossier.coverage.cut.some(m => view.letters.get(m.report) === letter)
}

/** A reason in words; reports among its arguments are called by their letters. */
export function sayNote(view: View, words: Messages, { code, args }: Reason): string {
  const named = Object.entries(args).map(([key, value]) => [key, view.letters.get(String(value)) ?? value])
  return sayReason(words, { code, args: Object.fromEntries(named) })
}

/** The dossier's title, else the first headline of its reports. */
export function sayTitle(words: Messages, { title, reports }: Dossier): string {
  return oneLine(title ?? reports.find(r => r.title !== null)?.title ?? words.page.untitled)
}
