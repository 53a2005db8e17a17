/**
 * Reads a gold story as if earlier floors had been perfect: its statements, speakers and sides as report records, on the project's own analysis.
 * What the cross-check then finds is its own doing alone.
 */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../packages/recoupe/src/analysis/analyse.ts'
import { findQuotations } from '../../packages/recoupe/src/analysis/quotations.ts'
import type { CrossCheckInput } from '../../packages/recoupe/src/claims/input.ts'
import { isConditional } from '../../packages/recoupe/src/claims/propositions/read-polarity.ts'
import { wordsIn } from '../../packages/recoupe/src/claims/propositions/read-words.ts'
import { loadModels } from '../../packages/recoupe/src/engine/weights.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import { world } from '../../packages/recoupe/src/lang/world/index.ts'
import type { Entity, Report, Span, SpeechAct, Statement, StatementForm } from '../../packages/recoupe/src/types/index.ts'

interface GoldStatement {
  readonly form: StatementForm
  readonly act: SpeechAct
  readonly speaker?: string
  readonly side?: string
  readonly anonymous?: boolean
  readonly time?: string
}

interface GoldReport {
  readonly file: string
  readonly outlet: string | null
  readonly agency: string | null
  readonly lang: string
  readonly date: string
}

export interface GoldStory {
  readonly title: string
  readonly reports: readonly GoldReport[]
  readonly statements: Readonly<Record<string, GoldStatement>>
}

type Role = 'src' | 'cue' | 'con' | 'med' | 'adr'
type Marks = Record<Role, Span[]>

/** The bare text of a marked-up report and the spans of each statement. */
export function stripMarks(xml: string): { text: string; statements: Map<string, Marks> } {
  let text = ''
  const open: { role: Role; s: string; start: number }[] = []
  const statements = new Map<string, Marks>()
  const entity: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
  for (const part of xml.match(/<[^>]+>|&\w+;|[^<&]+/gu) ?? []) {
    const mark = /^<(src|cue|con|med|adr) s="(\d+)">$/u.exec(part)
    if (part.startsWith('</')) {
      const closed = open.pop()
      if (!closed) continue
      const marks = statements.get(closed.s) ?? { src: [], cue: [], con: [], med: [], adr: [] }
      statements.set(closed.s, marks)
      marks[closed.role].push({ start: closed.start, end: text.length })
    } else if (mark) open.push({ role: mark[1] as Role, s: mark[2] ?? '', start: text.length })
    else text += entity[part] ?? part
  }
  return { text: text.replace(/\n$/u, ''), statements }
}

export function readStory(folder: string): { story: GoldStory; inputs: CrossCheckInput[] } {
  const story: GoldStory = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'))
  return { story, inputs: story.reports.map(r => inputOf(story, r, readFileSync(join(folder, `${r.file}.gold.xml`), 'utf8'))) }
}

export const storyFolders = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(e => e.isDirectory())
    .map(e => join(root, e.name))
    .sort()

function inputOf(story: GoldStory, gold: GoldReport, xml: string): CrossCheckInput {
  const { text, statements } = stripMarks(xml)
  const report: Report = {
    id: gold.file,
    path: `${gold.file}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    outlet: gold.outlet,
    agency: /\((\p{Lu}[\p{L}]+)\)\s*[-–]/u.exec(text.slice(0, 400))?.[1] ?? null,
    byline: null,
    dateline: null,
    language: gold.lang,
    published: { value: gold.date, basis: 'manifest' },
    title: null,
    text,
    noise: [],
  }
  const entities = new Map<string, Entity>()
  const entityOf = (name: string | undefined, anonymous: boolean, mentions: readonly Span[]): string | null => {
    if (!name) return null
    const id = `${gold.file}:${name}`
    const known = entities.get(id)
    entities.set(id, {
      id,
      kind: 'organisation',
      name: { [gold.lang]: name },
      aliases: [],
      entry: world().lookup(name, gold.lang)[0]?.entry.key ?? null,
      wikidata: null,
      speaksFor: null,
      anonymous: known?.anonymous ?? anonymous,
      mentions: [...(known?.mentions ?? []), ...mentions.map(m => ({ report: gold.file, ...m }))],
    })
    return id
  }
  const list: Statement[] = [...statements].map(([number, marks]): Statement => {
    const info = story.statements[`${gold.file}#${number}`]
    if (!info) throw new Error(`no statement ${gold.file}#${number}`)
    const anonymous = info.anonymous ?? false
    const speaker = entityOf(info.speaker, anonymous, marks.src)
    const side = entityOf(info.side, info.side === info.speaker && anonymous, [])
    const sure = { confidence: 1, decided: true }
    return {
      id: `${gold.file}#${number}`,
      report: gold.file,
      form: info.form,
      act: info.act === 'other' ? 'decline' : info.act,
      source: marks.src,
      cue: marks.cue,
      content: marks.con,
      medium: marks.med,
      addressee: marks.adr,
      within: outerOf(number, statements, gold.file),
      speaker,
      side,
      sourceKind: 'unknown',
      anonymous,
      certainty: info.act === 'deny' ? 'CT-' : 'CT+',
      voice: 'plain',
      time: info.time ? { value: info.time, start: 0, end: 0 } : null,
      relays: [],
      ...sure,
      judgements: { speaker: sure, side: sure, act: sure },
      why: [],
    }
  })
  const pack = packs.get(gold.lang)
  if (!pack) throw new Error(`no pack for ${gold.lang}`)
  const found = analyse(report, { pack, models: loadModels(gold.lang) })
  const analysis = { ...found, quotations: findQuotations(found.document, pack.quotes) }
  const voiced = list.map((s): Statement => {
    const content = isConditional(analysis.words, wordsIn(analysis.words, s.content))
    const cue = wordsIn(analysis.words, s.cue)
    const past = cue.some(i => analysis.words.features[i]?.Tense === 'Past' || analysis.words.features[i]?.Tense === 'Imp')
    return content && !past && s.form !== 'direct' ? { ...s, voice: 'conditional' } : s
  })
  return { analysis, record: { report, entities: [...entities.values()], statements: voiced, times: [] } }
}

/** The statement whose content holds this one's source, cue and content. */
function outerOf(number: string, statements: ReadonlyMap<string, Marks>, file: string): string | null {
  const own = statements.get(number)
  const first = own?.con[0]
  if (!own || !first) return null
  for (const [other, marks] of statements) {
    if (other === number) continue
    const all = [...own.con, ...own.cue]
    if (all.every(s => marks.con.some(c => c.start <= s.start && s.end <= c.end)) && marks.con.some(c => c.start < first.start || c.end > first.end))
      return `${file}#${other}`
  }
  return null
}
