import { sha256 } from '../../text/sha256.ts'
import type { Dossier, Problem, Report, Span, Verification } from '../../types/index.ts'
import { isExcerptOf } from '../excerpt.ts'
import { quotesOf } from './quotes.ts'
import { findBrokenReferences } from './references.ts'
import { spansOf } from './spans.ts'
import { wrongStatementIds } from './statement-ids.ts'

/** A whole text at hand, with the name under which it was found. */
export interface OriginalText {
  readonly name: string
  readonly text: string
}

/**
 * Checks a dossier against itself and, where they are given, against the texts it was made from: every hash right, every span inside its text, every
 * quoted word there, every id resolvable. Pure; throws nothing for a dossier that has the shape of one.
 */
export function verifyDossier(dossier: Dossier, texts: readonly OriginalText[] = []): Verification {
  const originals = new Map(texts.map(t => [sha256(t.text), t]))
  const reports = dossier.reports.map((report, i) => checkReport(report, i, originals, texts))
  const byId = new Map(dossier.reports.map(r => [r.id, r]))
  const spans = spansOf(dossier)
  const quotes = quotesOf(dossier)
  const references = findBrokenReferences(dossier)
  const ids = wrongStatementIds(dossier)
  const problems: Problem[] = [
    ...reports.flatMap(r => r.problems),
    ...spans.flatMap(({ where, report, span }) => checkSpan(where, byId.get(report), span)),
    ...quotes.problems,
    ...references.problems,
    ...ids.problems,
  ]
  return {
    problems,
    checked: {
      reports: dossier.reports.length,
      spans: spans.length,
      quotes: quotes.checked,
      references: references.checked,
      hashes: reports.filter(r => r.checked).length + ids.checked,
    },
    unchecked: dossier.reports.filter((_, i) => !reports[i]?.checked).map(r => r.id),
  }
}

interface CheckedReport {
  readonly problems: readonly Problem[]
  readonly checked: boolean
}

function checkReport(report: Report, i: number, originals: ReadonlyMap<string, OriginalText>, texts: readonly OriginalText[]): CheckedReport {
  const where = `reports[${i}]`
  const problems: Problem[] = []
  const original = originals.get(report.sha256)
  const name = baseName(report.path ?? '')
  const namesake = original || name === '' ? undefined : texts.find(t => baseName(t.name) === name)
  if (namesake) problems.push({ code: 'text-differs', where, args: { name: namesake.name } })
  if (report.excerpt) {
    if (original && !isExcerptOf(report, original.text)) problems.push({ code: 'text-differs', where, args: { name: original.name } })
    return { problems, checked: original !== undefined }
  }
  const hash = sha256(report.text)
  if (hash !== report.sha256) problems.push({ code: 'hash-differs', where, args: { expected: report.sha256, found: hash } })
  else if (!report.id.startsWith(hash.slice(0, 12)))
    problems.push({ code: 'hash-differs', where: `${where}.id`, args: { expected: hash.slice(0, 12), found: report.id } })
  return { problems, checked: true }
}

const baseName = (path: string): string => path.split(/[/\\]/u).at(-1) ?? ''

function checkSpan(where: string, report: Report | undefined, { start, end }: Span): Problem[] {
  // a report that is not there is a broken reference, told once
  if (!report) return []
  const { length } = report.text
  if (!(start >= 0 && start < end && end <= length)) return [{ code: 'span-outside', where, args: { start, end, length } }]
  return splits(report.text, start) || splits(report.text, end) ? [{ code: 'span-splits-character', where, args: { start, end } }] : []
}

/** True between the two halves of one character. */
const splits = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
