import { createHash } from 'node:crypto'
import { type Dossier, type Mention, type Report, type Statement, spanPermalink, statementPermalink } from 'recoupe'

/** UTF-16 units of a quotation in a list; the evidence itself has it whole. */
const LISTED = 500
/** UTF-16 units of the longest quotation that is given whole. */
const WHOLE = 20_000

export interface Named {
  readonly id: string
  readonly name: Readonly<Record<string, string | undefined>>
}

/** Who or what an id stands for; null where nobody is shown. */
export function named(dossier: Dossier, id: string | null): Named | null {
  if (id === null) return null
  const entity = dossier.entities.find(e => e.id === id)
  return { id, name: entity?.name ?? {} }
}

/** What is to be known of a report beside its text. */
export const reportFacts = ({ id, sha256, outlet, agency, byline, published, title, language, url }: Report) => ({
  id,
  sha256,
  outlet,
  agency,
  byline,
  published: published?.value ?? null,
  title,
  language,
  ...(url === undefined ? {} : { url }),
})

const isHigh = (code: number): boolean => (code & 0xfc00) === 0xd800

/** No longer than so many units, never through a character; `cut` says so. */
function clipped(text: string, most: number): { readonly quote: string; readonly cut?: true } {
  if (text.length <= most) return { quote: text }
  return { quote: text.slice(0, isHigh(text.charCodeAt(most - 1)) ? most - 1 : most), cut: true }
}

/** A statement for a list: its label is a fact only where `decided` is true. */
export function statementLine(dossier: Dossier, s: Statement) {
  const text = dossier.reports.find(r => r.id === s.report)?.text ?? ''
  return {
    statement: s.id,
    report: s.report,
    ...clipped(s.content.map(c => text.slice(c.start, c.end)).join(' … '), LISTED),
    form: s.form,
    act: { is: s.act, decided: s.decided && s.judgements.act.decided },
    speaker: { is: named(dossier, s.speaker), decided: s.decided && s.judgements.speaker.decided },
    side: { is: named(dossier, s.side), decided: s.decided && s.judgements.side.decided },
    permalink: statementPermalink(dossier, s.id),
  }
}

/** Characters of a report with all that proves them: place, hash, permalink, surroundings. */
export function evidenceAt(dossier: Dossier, { report: id, start, end }: Mention, around: number) {
  const report = dossier.reports.find(r => r.id === id)
  if (!report || start < 0 || start >= end || end > report.text.length) return null
  const { text } = report
  let from = Math.max(0, start - around)
  let to = Math.min(text.length, end + around)
  if (from > 0 && isHigh(text.charCodeAt(from - 1))) from++
  if (to < text.length && isHigh(text.charCodeAt(to - 1))) to--
  return {
    ...clipped(text.slice(start, end), WHOLE),
    before: text.slice(Math.min(from, start), start),
    after: text.slice(end, Math.max(to, end)),
    // UTF-16 code units, half-open, in the text with this hash
    start,
    end,
    report: reportFacts(report),
    hashHolds: createHash('sha256').update(text, 'utf8').digest('hex') === report.sha256,
    permalink: spanPermalink(dossier, { report: id, start, end }),
  }
}

/** A statement with the evidence of its content, source and cue, and the reasons for its labels. */
export function statementEvidence(dossier: Dossier, s: Statement, around: number) {
  const at = (spans: Statement['content']) => spans.map(span => evidenceAt(dossier, { report: s.report, ...span }, around)).filter(e => e !== null)
  const text = dossier.reports.find(r => r.id === s.report)?.text ?? ''
  const words = (spans: Statement['content']): string => clipped(spans.map(c => text.slice(c.start, c.end)).join(' … '), LISTED).quote
  return {
    ...statementLine(dossier, s),
    source: words(s.source),
    cue: words(s.cue),
    certainty: s.certainty,
    anonymous: s.anonymous,
    relays: s.relays.map(id => named(dossier, id)),
    within: s.within,
    confidence: s.confidence,
    reasons: s.why,
    evidence: at(s.content),
  }
}
