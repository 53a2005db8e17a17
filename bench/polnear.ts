/**
 * Attributions of PolNeAR's development documents (Newell et al. 2018): exact spans by role, and the linked triple.
 * `npm run bench -- polnear [--misses]`. The texts lie beside the repository and are never copied into it.
 *
 * The adapter turns our spans into the corpus's conventions: a complementiser or infinitive marker before the content is in it;
 * an adverb before the verb is in the cue; whom an infinitive is asked of is in its content; a source keeps its appositions and relatives; a content that an
 * incise parts is one span with a gap. Each token is in one attribution at most, so a nested statement gives way to the outer.
 * Conjuncts of one cue ("said that P and that Q") and a quotation that goes on after its incise (“P,” she said. “Q”) are one
 * attribution there and several statements here.
 */
import { existsSync } from 'node:fs'
import type { Span, Statement } from '../packages/recoupe/src/types/index.ts'
import { POLNEAR, polnearDocuments, type Relation } from './outside/polnear.ts'
import { recordText } from './pipeline.ts'

/** A complementiser or an infinitive's marker, which opens a content of theirs and stays outside of ours. */
const OPENERS = /\b(?:that,?|to)\s+$/u

function adapt(text: string, statements: readonly Statement[]): Relation[] {
  const outer = statements.filter(s => s.within === null || s.cue.length === 0)
  return joinParts(text, outer)
    .filter(s => s.source.length > 0 && s.cue.length > 0)
    .map(s => ({ source: widenSource(text, s), cue: widenCue(text, s), content: widenContent(text, s) }))
}

/** Joins to a statement the conjuncts that share its cue and the quotation that only resumes it. */
function joinParts(text: string, statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = []
  for (const s of [...statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))) {
    const last = joined.at(-1)
    if (last && (sameCue(last, s) || resumes(text, last, s))) joined[joined.length - 1] = { ...last, content: [...last.content, ...s.content] }
    else joined.push(s)
  }
  return joined
}

const sameCue = (a: Statement, b: Statement): boolean =>
  a.cue.length > 0 && a.cue.length === b.cue.length && a.cue.every((c, i) => c.start === b.cue[i]?.start && c.end === b.cue[i]?.end)

/** A quotation without cue and source of its own, right after the sentence of the cue and in its paragraph. */
function resumes(text: string, a: Statement, b: Statement): boolean {
  const end = Math.max(...a.content.map(c => c.end), ...a.cue.map(c => c.end), ...a.source.map(c => c.end))
  const start = b.content[0]?.start ?? 0
  return b.cue.length === 0 && b.speaker === a.speaker && start >= end && start - end < 60 && /^[^\n“"”]*[.!?,][”"]?\s*$/u.test(text.slice(end, start))
}

/** The opener before a content, and before an infinitive whom it is asked of: "urged | the crowd to leave". */
function widenContent(text: string, s: Statement): Span[] {
  const first = s.content[0]
  const cue = s.cue.at(-1)
  if (!first) return []
  const word = OPENERS.exec(text.slice(Math.max(0, first.start - 12), first.start))?.[0] ?? ''
  const opened = first.start - word.length
  if (!cue || cue.end > opened) return [...s.content]
  const asked = /^to/u.test(word) && opened - cue.end < 120 && cue.end < opened - 1 && !/["“.,]/u.test(text.slice(cue.end, opened))
  const start = asked ? cue.end + (/^\s*/u.exec(text.slice(cue.end))?.[0].length ?? 0) : opened
  return [{ start, end: first.end }, ...s.content.slice(1)]
}

/** A relative or an apposition between commas behind a source, down to the cue or, behind a cue, down to the end of the clause. */
function widenSource(text: string, s: Statement): Span[] {
  const last = s.source.at(-1)
  if (!last) return []
  const cue = s.cue.find(c => c.start >= last.end)
  const before = cue ? /^, (?:[^;“"]{3,160}),? $/u.exec(text.slice(last.end, cue.start)) : null
  const behind = cue ? null : /^, (?:who|which|whose|an?|the|[a-z]+)\b[^;“"\n]{3,160}?(?=,? [“"]|[.,;]\s)/u.exec(text.slice(last.end, last.end + 170))
  const end = before && cue ? cue.start : behind ? last.end + behind[0].length : last.end
  return [...s.source.slice(0, -1), { start: last.start, end }]
}

/** The adverb right before a verb is in the cue. */
function widenCue(text: string, s: Statement): Span[] {
  const first = s.cue[0]
  if (!first) return []
  const adverb = /(?<=^|[\s,])(?:also|now|then|later|often|even|once|still|further|first|[a-z]+ly) $/u.exec(
    text.slice(Math.max(0, first.start - 24), first.start),
  )
  return [{ start: first.start - (adverb?.[0].length ?? 0), end: first.end }, ...s.cue.slice(1)]
}

/** Characters that carry words: marks, blanks and punctuation at the edges do not decide. */
function letters(text: string, spans: readonly Span[]): string {
  const kept: number[] = []
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) kept.push(i)
  return kept.join(',')
}

const tally = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0], triple: [0, 0, 0] }
type Role = keyof typeof tally
const misses: string[] = []

function count(role: Role, gold: readonly string[], predicted: readonly string[]): void {
  const left = new Map<string, number>()
  for (const g of gold) left.set(g, (left.get(g) ?? 0) + 1)
  let right = 0
  for (const p of predicted) {
    const n = left.get(p) ?? 0
    if (n > 0) {
      right++
      left.set(p, n - 1)
    }
  }
  const row = tally[role]
  row[0] = (row[0] ?? 0) + right
  row[1] = (row[1] ?? 0) + predicted.length
  row[2] = (row[2] ?? 0) + gold.length
}

if (!existsSync(POLNEAR)) {
  console.error(`not measured: ${POLNEAR} is not there`)
  process.exit(1)
}
for (const { name, text, gold } of polnearDocuments()) {
  const predicted = adapt(text, (await recordText(text, 'en')).record.statements)
  for (const role of ['source', 'cue', 'content'] as const)
    count(
      role,
      gold.map(g => letters(text, g[role])).filter(x => x !== ''),
      predicted.map(p => letters(text, p[role])).filter(x => x !== ''),
    )
  const triple = (x: Relation): string => `${letters(text, x.source)}|${letters(text, x.cue)}|${letters(text, x.content)}`
  count('triple', gold.map(triple), predicted.map(triple))
  const show = (spans: readonly Span[]): string => spans.map(s => text.slice(s.start, s.end)).join(' … ')
  const got = new Set(predicted.map(p => letters(text, p.content)))
  const wanted = new Set(gold.map(g => letters(text, g.content)))
  for (const g of gold) if (!got.has(letters(text, g.content))) misses.push(`missed ${name}: ${show(g.source)} | ${show(g.cue)} | ${show(g.content)}`)
  for (const p of predicted) if (!wanted.has(letters(text, p.content))) misses.push(`too many ${name}: ${show(p.source)} | ${show(p.cue)} | ${show(p.content)}`)
}
if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss.slice(0, 400))
for (const [role, [right = 0, predicted = 0, gold = 0]] of Object.entries(tally)) {
  const p = right / (predicted || 1)
  const rec = right / (gold || 1)
  console.log(
    `PolNeAR ${role.padEnd(8)} F1 ${((200 * p * rec) / (p + rec || 1)).toFixed(1)}  P ${(100 * p).toFixed(1)}  R ${(100 * rec).toFixed(1)}  (${right} right, ${predicted} predicted, ${gold} gold)`,
  )
}
