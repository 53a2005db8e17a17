import type { Change, Dossier, Span, Statement } from '../../types/index.ts'
import { anchorOf } from './anchors.ts'

/**
 * The same correction for all like cases, to be offered and never made by itself; on the dossier as it was before the change. A speaker: statements with
 * the same words for their source (a description of somebody unnamed in the same report only, a single word where the machine had taken it for the same
 * speaker). A side: statements of the same speaker. An act: statements with the same cue that were read as the same act. What a person has judged is left.
 */
export function suggestLike(dossier: Dossier, change: Change): Change[] {
  if (change.kind !== 'speaker' && change.kind !== 'side' && change.kind !== 'act') return []
  const own = dossier.statements.find(s => s.id === change.statement.statement)
  if (!own) return []
  const texts = new Map(dossier.reports.map(r => [r.id, r]))
  const judged = new Set(dossier.corrections.filter(c => c.state === 'applied' && (c.field === change.kind || c.field === 'decided')).map(c => c.target))
  const wordsOf = (statement: Statement, spans: readonly Span[]): string[] => {
    const text = texts.get(statement.report)?.text ?? ''
    return spans.flatMap(
      s =>
        text
          .slice(s.start, s.end)
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    )
  }
  const same = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && a.length === b.length && a.every((w, i) => w === b[i])
  const source = wordsOf(own, own.source)
  const cue = wordsOf(own, own.cue)
  const to = change.kind === 'act' ? null : change.to?.kind === 'known' ? change.to.entity : null
  const isLike = (s: Statement): boolean => {
    switch (change.kind) {
      case 'speaker': {
        if (to !== null && s.speaker === to) return false
        if (!same(wordsOf(s, s.source), source)) return false
        const alike = s.speaker === own.speaker && own.speaker !== null
        return own.anonymous || s.anonymous ? s.report === own.report : source.length > 1 || alike
      }
      case 'side':
        return own.speaker !== null && s.speaker === own.speaker && (to === null || s.side !== to)
      case 'act':
        return s.act === own.act && s.act !== change.to && texts.get(s.report)?.language === texts.get(own.report)?.language && same(wordsOf(s, s.cue), cue)
    }
  }
  return dossier.statements.filter(s => s.id !== own.id && !judged.has(s.id) && isLike(s)).map(s => ({ ...change, statement: anchorOf(dossier, s.id) }))
}
