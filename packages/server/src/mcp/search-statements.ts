import { type Dossier, type Report, type SearchQueryTerm, type Statement, searchQuery, searchTerms } from 'recoupe'

export interface StatementQuery {
  /** Words in any form and either language. */
  readonly query?: string | undefined
  readonly act?: string | undefined
  /** A part of the name, or the id, of who speaks or of whom is spoken for. */
  readonly speaker?: string | undefined
  readonly decided?: boolean | undefined
}

/** The statements that answer a query, in the dossier's order. */
export function searchStatements(dossier: Dossier, { query, act, speaker, decided }: StatementQuery): Statement[] {
  const terms = query === undefined || query.trim() === '' ? null : searchQuery(query)
  if (terms?.length === 0) return []
  const parties = speaker === undefined ? null : partiesNamed(dossier, speaker)
  const reports = new Map(dossier.reports.map(r => [r.id, r]))
  return dossier.statements.filter(s => {
    if (act !== undefined && s.act !== act) return false
    if (decided !== undefined && decided !== (s.decided && s.judgements.speaker.decided && s.judgements.act.decided)) return false
    if (parties && !parties.has(s.speaker ?? '') && !parties.has(s.side ?? '')) return false
    const report = reports.get(s.report)
    if (!terms) return true
    return report !== undefined && answers(keysOf(s, report), terms)
  })
}

/** What each statement is found by, as long as its dossier is at hand. */
const known = new WeakMap<Statement, ReadonlySet<string>>()

function keysOf(s: Statement, { text, language }: Report): ReadonlySet<string> {
  const before = known.get(s)
  if (before) return before
  const words = [...s.source, ...s.cue, ...s.content].map(c => text.slice(c.start, c.end)).join(' \n ')
  const keys = new Set(searchTerms(words, language).flatMap(term => term.keys))
  known.set(s, keys)
  return keys
}

function answers(keys: ReadonlySet<string>, terms: readonly SearchQueryTerm[]): boolean {
  const any = (wanted: readonly string[]): boolean => wanted.some(key => keys.has(key))
  return terms.every(term => any(term.keys) || (term.parts.length > 0 && term.parts.every(any)))
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Entities by id, or by a part of a name, case and accents aside. */
export function partiesNamed({ entities }: Dossier, name: string): Set<string> {
  const wanted = fold(name.trim())
  const found = entities.filter(
    e =>
      e.id === name ||
      e.aka?.includes(name) ||
      (wanted !== '' && [...Object.values(e.name), ...e.aliases].some(n => n !== undefined && fold(n).includes(wanted))),
  )
  return new Set(found.map(e => e.id))
}
