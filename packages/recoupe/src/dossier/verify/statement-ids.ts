import { sha256 } from '../../text/sha256.ts'
import type { Dossier, Problem, Span, Statement } from '../../types/index.ts'

interface IdsChecked {
  readonly problems: readonly Problem[]
  readonly checked: number
}

/** Ids that the analyser makes; those of other makers are names without a meaning. */
const MADE = /^s-([0-9a-f]{12})(?:-\d+)?$/u
/** Statements of one report with the very same spans. */
const TWINS = 16

/**
 * A statement's id is a hash of its text's hash, its source and its content, so that neither can be shifted unseen. Where a person gave new spans, the
 * id is that of the spans before.
 */
export function wrongStatementIds(dossier: Dossier): IdsChecked {
  const hashes = new Map(dossier.reports.map(r => [r.id, r.sha256]))
  const respanned = new Set(dossier.corrections.flatMap(c => (c.field === 'source' || c.field === 'content' ? [c.target] : [])))
  const problems: Problem[] = []
  let checked = 0
  dossier.statements.forEach((s, i) => {
    const digits = MADE.exec(s.id)?.[1]
    const hash = hashes.get(s.report)
    if (digits === undefined || hash === undefined || respanned.has(s.id)) return
    checked++
    if (!idsFor(s, hash).has(digits)) problems.push({ code: 'statement-id', where: `statements[${i}]`, args: { id: s.id } })
  })
  return { problems, checked }
}

function idsFor({ source, content }: Statement, hash: string): { has(digits: string): boolean } {
  const list = (spans: readonly Span[]): string => spans.map(s => `${s.start}-${s.end}`).join(',')
  const key = `${hash}|${list(source)}|${list(content)}`
  return {
    has: digits => {
      for (let n = 0; n < TWINS; n++) if (sha256(n === 0 ? key : `${key}|${n}`).startsWith(digits)) return true
      return false
    },
  }
}
