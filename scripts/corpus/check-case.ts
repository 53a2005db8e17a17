import { momentOf } from '../../packages/recoupe/src/text/moment.ts'
import type { ReportRecord, Span, Statement } from '../../packages/recoupe/src/types/index.ts'
import { foldName } from './fold-name.ts'
import type { CaseRole, CaseStatement, GoldenCase } from './read-case.ts'

const ROLES: readonly (readonly [CaseRole, keyof Pick<Statement, 'source' | 'cue' | 'content' | 'medium' | 'addressee'>])[] = [
  ['src', 'source'],
  ['cue', 'cue'],
  ['con', 'content'],
  ['med', 'medium'],
  ['adr', 'addressee'],
]

/** What is wrong with a record, case by case: empty where it says exactly what the case says. */
export function checkCase(golden: GoldenCase, record: ReportRecord): string[] {
  const faults: string[] = []
  const left = [...record.statements]
  for (const wanted of golden.statements) {
    const at = best(golden.text, wanted, left)
    if (at < 0) {
      faults.push(`missed ${wanted.number}: ${show(golden.text, wanted.spans.con)}`)
      continue
    }
    const [got] = left.splice(at, 1)
    if (got) faults.push(...compare(golden.text, wanted, got, record))
  }
  for (const extra of left) faults.push(`too many: ${show(golden.text, extra.content)} (${show(golden.text, extra.source)} | ${show(golden.text, extra.cue)})`)
  if (golden.times.length > 0) faults.push(...compareTimes(golden, record))
  return faults
}

/** Every time with its span, value and part; a value that must stay open is written as an empty one. */
function compareTimes(golden: GoldenCase, record: ReportRecord): string[] {
  const shown = (t: Span & { readonly value: string | null; readonly part?: string }): string =>
    `«${golden.text.slice(t.start, t.end)}» ${t.value ?? ''}${t.part ? ` (${t.part})` : ''}`
  const wanted = new Set(golden.times.map(shown))
  const got = new Set(record.times.map(shown))
  return [...[...wanted].filter(t => !got.has(t)).map(t => `time wanted ${t}`), ...[...got].filter(t => !wanted.has(t)).map(t => `time got ${t}`)]
}

function compare(text: string, wanted: CaseStatement, got: Statement, record: ReportRecord): string[] {
  const faults: string[] = []
  for (const [role, field] of ROLES)
    if (!same(text, wanted.spans[role], got[field]))
      faults.push(`${role} ${wanted.number}: wanted «${show(text, wanted.spans[role])}», got «${show(text, got[field])}»`)
  const { form, act, speaker, side, voice, anonymous, certainty, time } = wanted.attributes
  if (form !== undefined && form !== got.form) faults.push(`form ${wanted.number}: wanted ${form}, got ${got.form}`)
  if (act !== undefined && act !== got.act) faults.push(`act ${wanted.number}: wanted ${act}, got ${got.act}`)
  if (voice !== undefined && voice !== got.voice) faults.push(`voice ${wanted.number}: wanted ${voice}, got ${got.voice}`)
  if (certainty !== undefined && certainty !== got.certainty) faults.push(`certainty ${wanted.number}: wanted ${certainty}, got ${got.certainty}`)
  if (anonymous !== undefined && anonymous !== String(got.anonymous)) faults.push(`anonymous ${wanted.number}: wanted ${anonymous}, got ${got.anonymous}`)
  if (time !== undefined && time !== (momentOf(got.time) ?? '')) faults.push(`said ${wanted.number}: wanted ${time}, got ${momentOf(got.time) ?? 'no time'}`)
  if (speaker !== undefined && !named(speaker, got.speaker, record))
    faults.push(`speaker ${wanted.number}: wanted ${speaker}, got ${namesOf(got.speaker, record).join(' | ') || 'nobody'}`)
  if (side !== undefined && !named(side, got.side, record))
    faults.push(`side ${wanted.number}: wanted ${side}, got ${namesOf(got.side, record).join(' | ') || 'nobody'}`)
  return faults
}

const namesOf = (id: string | null, record: ReportRecord): string[] => {
  const entity = record.entities.find(e => e.id === id)
  return entity ? [...Object.values(entity.name).filter(n => n !== undefined), ...entity.aliases] : []
}

/** `speaker=""` wants nobody; else one of the entity's names must hold the wanted one, or the other way round. */
function named(wanted: string, id: string | null, record: ReportRecord): boolean {
  if (wanted === '') return id === null
  return namesOf(id, record).some(name => foldName(name) === foldName(wanted) || ` ${foldName(name)} `.includes(` ${foldName(wanted)} `))
}

/** Only characters that carry words decide: marks, spaces and punctuation at the edges do not. */
function letters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) set.add(i)
  return set
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return a.size + b.size === 0 ? 1 : both / (a.size + b.size - both)
}

const same = (text: string, a: readonly Span[], b: readonly Span[]): boolean => overlap(letters(text, a), letters(text, b)) === 1

function best(text: string, wanted: CaseStatement, statements: readonly Statement[]): number {
  let at = -1
  let top = 0.3
  statements.forEach((s, i) => {
    const value = overlap(letters(text, wanted.spans.con), letters(text, s.content)) + 0.01 * overlap(letters(text, wanted.spans.src), letters(text, s.source))
    if (value > top) {
      top = value
      at = i
    }
  })
  return at
}

const show = (text: string, spans: readonly Span[]): string => spans.map(s => text.slice(s.start, s.end)).join(' … ')
