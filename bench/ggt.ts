/**
 * Attribution on the development articles of the Gender Gap Tracker, by its own metric (Asr et al. 2021) and by IoU.
 * `npx tsx bench/ggt.ts [--misses]`. The articles lie beside the repository and are never copied into it.
 */

import { existsSync } from 'node:fs'
import type { ReportRecord, Span, Statement } from '../packages/recoupe/src/types/index.ts'
import { foldName } from '../scripts/corpus/fold-name.ts'
import { type Article, GGT, ggtArticles, isSpeech } from './outside/ggt.ts'
import { recordText } from './pipeline.ts'

/** `--raw` counts quotes that the file lists twice as two. */
const RAW = process.argv.includes('--raw')

/** One run of quoted or reported words, as the corpus cuts them: a quotation that an incise parts is two. */
interface Predicted {
  readonly span: Span
  readonly statement: Statement
  /** True for the run beside the cue: the others float. */
  readonly first: boolean
}

interface Tally {
  quotes: number
  predicted: number
  right3: number
  right8: number
  iou8: number
  speaker: number
  speakers: number
  named: number
  namedRight: number
  verb: number
  verbs: number
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Conjuncts of one cue ("said that P and that Q") are one quote there and several statements here. */
function joinConjuncts(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = []
  for (const s of statements) {
    const last = joined.at(-1)
    const before = last?.content.at(-1)
    const next = s.content[0]
    const cue = last?.cue[0]
    const same = cue !== undefined && cue.start === s.cue[0]?.start && cue.end === s.cue[0]?.end
    if (last && before && next && same && next.start >= before.end && next.start - before.end < 20)
      joined[joined.length - 1] = { ...last, content: [...last.content.slice(0, -1), { start: before.start, end: next.end }, ...s.content.slice(1)] }
    else joined.push(s)
  }
  return joined
}

function predictions(record: ReportRecord): Predicted[] {
  return joinConjuncts(record.statements.filter(isSpeech)).flatMap(statement => {
    const cue = statement.cue[0]?.start ?? statement.content[0]?.start ?? 0
    const nearest = [...statement.content].sort(
      (a, b) => Math.min(Math.abs(a.end - cue), Math.abs(a.start - cue)) - Math.min(Math.abs(b.end - cue), Math.abs(b.start - cue)),
    )[0]
    return statement.content.map(span => ({ span, statement, first: span === nearest }))
  })
}

function scoreArticle(article: Article, record: ReportRecord, tally: Tally, misses: string[]): void {
  const predicted = predictions(record)
  const used = new Set<Predicted>()
  const used8 = new Set<Predicted>()
  const usedIou = new Set<Predicted>()
  tally.predicted += predicted.length
  const seen = new Set<string>()
  for (const gold of article.quotes) {
    if (!gold.quote.span) continue
    // one article's quotes stand in the file twice: the same span is one quote
    if (!RAW && seen.has(gold.quote.span.join('-'))) continue
    seen.add(gold.quote.span.join('-'))
    tally.quotes++
    const span: Span = { start: gold.quote.span[0], end: gold.quote.span[1] }
    const length = span.end - span.start
    const best = (taken: ReadonlySet<Predicted>): { p: Predicted | null; coverage: number } => {
      let p: Predicted | null = null
      let coverage = 0
      for (const candidate of predicted) {
        const share = overlap(candidate.span, span) / length
        if (!taken.has(candidate) && share > coverage) {
          coverage = share
          p = candidate
        }
      }
      return { p, coverage }
    }
    const eight = best(used8)
    if (eight.p && eight.coverage > 0.8) {
      used8.add(eight.p)
      tally.right8++
    }
    const byIou = predicted.find(c => !usedIou.has(c) && overlap(c.span, span) / (length + c.span.end - c.span.start - overlap(c.span, span)) >= 0.8)
    if (byIou) {
      usedIou.add(byIou)
      tally.iou8++
    }
    const three = best(used)
    const what = `${article.id}: ${JSON.stringify(gold.quote.text.slice(0, 160))} (${gold.speaker.text} | ${gold.verb.text} | ${gold.type_auto})`
    if (!three.p || three.coverage <= 0.3) {
      misses.push(`missed ${what}`)
      continue
    }
    used.add(three.p)
    tally.right3++
    if (!byIou) misses.push(`edges ${what} got ${JSON.stringify(article.text.slice(three.p.span.start, three.p.span.end).slice(0, 200))}`)
    scoreRoles(article, gold, three.p, record, tally, misses, what)
  }
  for (const p of predicted) {
    const near = article.quotes.some(q => q.quote.span && overlap(p.span, { start: q.quote.span[0], end: q.quote.span[1] }) > 0)
    if (!near)
      misses.push(
        `too many ${article.id}: ${JSON.stringify(article.text.slice(p.span.start, p.span.end).slice(0, 160))} (${p.statement.source.map(s => article.text.slice(s.start, s.end)).join(' ')} | ${p.statement.cue.map(s => article.text.slice(s.start, s.end)).join(' ')})`,
      )
  }
}

function scoreRoles(article: Article, gold: Article['quotes'][number], p: Predicted, record: ReportRecord, tally: Tally, misses: string[], what: string): void {
  if (gold.speaker.span) {
    tally.speakers++
    const span: Span = { start: gold.speaker.span[0], end: gold.speaker.span[1] }
    const hit = p.statement.source.some(s => overlap(s, span) > 0)
    if (hit) tally.speaker++
    else misses.push(`speaker ${what} got ${JSON.stringify(p.statement.source.map(s => article.text.slice(s.start, s.end)).join(' '))}`)
  }
  if (gold.reference !== '') {
    const entity = record.entities.find(e => e.id === p.statement.speaker)
    tally.named++
    const wanted = foldName(gold.reference)
    const names = entity ? [...Object.values(entity.name), ...entity.aliases].filter(n => n !== undefined).map(foldName) : []
    if (names.some(n => n === wanted || ` ${n} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${n} `))) tally.namedRight++
    else misses.push(`reference ${what} wanted ${gold.reference}, got ${names.join(' | ') || 'nobody'}`)
  }
  if (gold.verb.span) {
    tally.verbs++
    const span: Span = { start: gold.verb.span[0], end: gold.verb.span[1] }
    if (p.statement.cue.some(s => overlap(s, span) > 0)) tally.verb++
    else misses.push(`verb ${what} got ${JSON.stringify(p.statement.cue.map(s => article.text.slice(s.start, s.end)).join(' '))}`)
  }
}

if (!existsSync(GGT)) {
  console.error(`not measured: ${GGT} is not there`)
  process.exit(1)
}
const tally: Tally = { quotes: 0, predicted: 0, right3: 0, right8: 0, iou8: 0, speaker: 0, speakers: 0, named: 0, namedRight: 0, verb: 0, verbs: 0 }
const misses: string[] = []
for (const article of ggtArticles()) scoreArticle(article, (await recordText(article.text, 'en')).record, tally, misses)
if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss)
const line = (name: string, right: number, predicted: number, wanted: number): void => {
  const p = right / (predicted || 1)
  const rec = right / (wanted || 1)
  console.log(
    `${name.padEnd(28)} F1 ${((200 * p * rec) / (p + rec || 1)).toFixed(1)}  P ${(100 * p).toFixed(1)}  R ${(100 * rec).toFixed(1)}  (${right} of ${wanted}, ${predicted} predicted)`,
  )
}
line('GGT quotes, coverage > 0.3', tally.right3, tally.predicted, tally.quotes)
line('GGT quotes, coverage > 0.8', tally.right8, tally.predicted, tally.quotes)
line('GGT quotes, IoU ≥ 0.8', tally.iou8, tally.predicted, tally.quotes)
const share = (name: string, a: number, b: number): void => console.log(`${name.padEnd(28)} ${((100 * a) / (b || 1)).toFixed(1)}  (${a} of ${b})`)
share('speaker span', tally.speaker, tally.speakers)
share('speaker by name', tally.namedRight, tally.named)
share('verb', tally.verb, tally.verbs)
