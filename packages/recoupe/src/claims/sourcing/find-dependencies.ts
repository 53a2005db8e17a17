import type { Dependency, DependencyKind, Entity, Mention, Reason, Report } from '../../types/index.ts'
import type { CrossCheckInput } from '../input.ts'
import type { TermReader } from '../propositions/read-terms.ts'
import { findCredits } from './credits.ts'
import { findRetellings, type Retelling } from './retold.ts'
import { findReuse, type Passage } from './reuse.ts'
import { readTokens, WordTable } from './tokens.ts'

/** Fewest same words of a passage that may prove something. */
const FEWEST = 7
/** Same words outside quotations that a passage of prose has at least: fewer are a name with its title, or a formula. */
const RUN = 10
/** Same words outside quotations from which two reports share prose that two writers would not hit on by chance. */
const PROSE = 30
/** Same words of one quotation from which both draw on one utterance. */
const UTTERANCE = 10
/** Share of a passage's words that are the same for it to be verbatim. */
const VERBATIM = 0.9

/**
 * Which two reports are not independent, and what proves it: shared prose (verbatim or lightly rewritten), a credit to one agency or to the
 * other's outlet, or one long utterance in both. Statements are those after entities were merged, by report in canonical order.
 */
export function findDependencies(inputs: readonly CrossCheckInput[], entities: readonly Entity[], readers: readonly TermReader[]): Dependency[] {
  const reports = inputs.map(i => i.record.report)
  const table = new WordTable()
  const tokens = inputs.map(({ analysis, record }) => readTokens(record.report, analysis.quotations, table))
  const reuse = findReuse(tokens, FEWEST)
  const found: Dependency[] = []
  for (const [pair, passages] of reuse) {
    const [a = 0, b = 0] = pair.split(' ').map(Number)
    const left = reports[a]
    const right = reports[b]
    if (!left || !right) continue
    found.push(...fromPassages(left, right, passages))
  }
  found.push(...findRetellings(inputs, readers).flatMap(r => fromRetelling(r, reports, found)))
  found.push(
    ...fromCredits(
      reports,
      findCredits(
        reports,
        inputs.map(i => i.record.statements),
        entities,
      ),
    ),
  )
  return found.sort((x, y) => compare(x.reports.join(' '), y.reports.join(' ')) || compare(x.kind, y.kind))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function fromPassages(left: Report, right: Report, passages: readonly Passage[]): Dependency[] {
  const found: Dependency[] = []
  const prose = passages.filter(p => p.free >= RUN)
  const free = prose.reduce((sum, p) => sum + p.free, 0)
  if (free >= PROSE) {
    const matched = prose.reduce((sum, p) => sum + p.matched, 0)
    const length = prose.reduce((sum, p) => sum + p.length, 0)
    const kind: DependencyKind = matched / length >= VERBATIM ? 'verbatim' : 'rewrite'
    found.push(
      dependency(left, right, kind, spansOf(left, right, prose), Math.min(0.99, 0.7 + free / 100), [
        { code: 'dependency.shared-words', args: { words: matched } },
      ]),
    )
  }
  const quoted = passages.filter(p => p.free < RUN && p.matched - p.free >= UTTERANCE)
  if (quoted.length > 0) {
    const words = quoted.reduce((sum, p) => sum + p.matched, 0)
    found.push(
      dependency(left, right, 'common-origin', spansOf(left, right, quoted), Math.min(0.95, 0.6 + words / 80), [
        { code: 'dependency.same-utterance', args: { words } },
      ]),
    )
  }
  return found
}

const spansOf = (left: Report, right: Report, passages: readonly Passage[]): Mention[] =>
  passages.flatMap(p => [
    { report: left.id, start: p.a.start, end: p.a.end },
    { report: right.id, start: p.b.start, end: p.b.end },
  ])

function dependency(left: Report, right: Report, kind: DependencyKind, spans: readonly Mention[], confidence: number, why: readonly Reason[]): Dependency {
  return { reports: [left.id, right.id], kind, spans, confidence, decided: confidence >= 0.6, why }
}

/** One dependency per pair and kind of credit, with every place that says so. */
function fromCredits(reports: readonly Report[], credits: ReturnType<typeof findCredits>): Dependency[] {
  const grouped = new Map<string, Dependency>()
  for (const { from, to, span, kind } of credits) {
    const later = reports[from]
    const earlier = reports[to]
    if (!later || !earlier) continue
    const key = `${Math.min(from, to)} ${Math.max(from, to)} ${kind}`
    const mention: Mention = { report: later.id, ...span }
    const known = grouped.get(key)
    const reason: Reason =
      kind === 'agency'
        ? { code: 'dependency.agency', args: { name: earlier.agency ?? earlier.outlet ?? '' } }
        : { code: 'dependency.cites', args: { name: earlier.outlet ?? '' } }
    const spans = [...(known?.spans ?? []), ...(span.end > span.start ? [mention] : [])]
    grouped.set(key, {
      reports: [reports[Math.min(from, to)]?.id ?? '', reports[Math.max(from, to)]?.id ?? ''],
      kind: 'cites',
      spans,
      confidence: 0.9,
      decided: true,
      why: known?.why ?? [reason],
    })
  }
  return [...grouped.values()]
}

/** A retelling adds nothing where shared words already prove reuse of the same pair. */
function fromRetelling({ a, b, pairs, share, translated }: Retelling, reports: readonly Report[], known: readonly Dependency[]): Dependency[] {
  const left = reports[a]
  const right = reports[b]
  if (!left || !right) return []
  if (known.some(d => (d.kind === 'verbatim' || d.kind === 'rewrite') && d.reports.includes(left.id) && d.reports.includes(right.id))) return []
  const spans: Mention[] = pairs.flatMap(p => [
    { report: left.id, ...p.a },
    { report: right.id, ...p.b },
  ])
  return [
    dependency(left, right, translated ? 'translation' : 'rewrite', spans, Math.min(0.95, 0.5 + share / 2), [
      { code: 'dependency.same-order', args: { sentences: pairs.length } },
    ]),
  ]
}
