import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordText } from '../../bench/pipeline.ts'
import { readStories } from '../../bench/stories-gold.ts'
import { groupNames } from '../../packages/recoupe/src/analysis/entities.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import { world } from '../../packages/recoupe/src/lang/world/index.ts'
import { type Scene, setScene } from '../../packages/recoupe/src/statements/acts/features.ts'
import { isOpen } from '../../packages/recoupe/src/statements/acts/reconsider.ts'
import { answers } from '../../packages/recoupe/src/statements/answer-earlier.ts'
import { attribute } from '../../packages/recoupe/src/statements/attribute.ts'
import { readAnalysis } from '../../packages/recoupe/src/statements/reading.ts'
import { resolveSpeakers } from '../../packages/recoupe/src/statements/resolve/resolve-speakers.ts'
import type { Span, SpeechAct, Statement } from '../../packages/recoupe/src/types/index.ts'
import { contentsOf, matchContents } from '../pairs/contents.ts'

/** One report as the judgement of acts sees it, with the acts that were marked, by the place of the statement in the list. */
export interface MarkedReport {
  readonly group: string
  readonly scene: Scene
  readonly open: readonly boolean[]
  readonly marked: ReadonlyMap<number, string>
}

async function readReport(
  group: string,
  text: string,
  language: string,
  date: string | null,
  mark: (found: readonly Statement[]) => ReadonlyMap<string, string>,
): Promise<MarkedReport> {
  const { analysis, record } = await recordText(text, language, date, 'report.txt')
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for the language "${language}"`)
  const r = readAnalysis(analysis, pack)
  const list = attribute(r)
  const { entities, speakers } = resolveSpeakers(r, list, groupNames(analysis, pack, world()), world())
  const answered = answers(r, list, speakers)
  const acts = mark(record.statements)
  const marked = new Map(record.statements.flatMap((s, i) => (acts.has(s.id) ? [[i, acts.get(s.id) ?? ''] as const] : [])))
  return { group, scene: setScene(r, list, speakers, entities, answered), open: list.map((a, i) => isOpen(a, answered[i] ?? null)), marked }
}

/** The reports of marked stories. */
export async function readMarkedStories(folder: string, only: (name: string) => boolean = () => true): Promise<MarkedReport[]> {
  const found: MarkedReport[] = []
  for (const story of readStories(folder)) {
    const name = story.folder.split('/').at(-1) ?? ''
    if (!only(name)) continue
    const { statements } = JSON.parse(readFileSync(join(story.folder, 'story.json'), 'utf8')) as { statements: Record<string, { act: SpeechAct }> }
    for (const { file, text, language, date } of story.reports) {
      const path = join(story.folder, `${file}.gold.xml`)
      const mark = (list: readonly Statement[]): Map<string, string> =>
        new Map([...contentsOf(path, file, text, list)].map(([id, key]) => [id, statements[key]?.act ?? 'assert']))
      found.push(await readReport(name, text, language, date, mark))
    }
  }
  return found
}

/** The reports of `corpus/quarrels`: `=== fr` opens one, `{act|content}` marks a statement. */
export async function readQuarrels(folder: string): Promise<MarkedReport[]> {
  const found: MarkedReport[] = []
  for (const file of readdirSync(folder)
    .filter(f => f.endsWith('.txt'))
    .sort())
    for (const part of readFileSync(join(folder, file), 'utf8').split(/^=== /mu).slice(1)) {
      const [language = 'fr', ...lines] = part.split('\n')
      const marks: { act: string; spans: Span[] }[] = []
      let text = ''
      for (const piece of lines
        .join('\n')
        .trim()
        .split(/(\{\w+\|[^}]*\})/u)) {
        const [, act, content] = /^\{(\w+)\|([^}]*)\}$/u.exec(piece) ?? []
        if (act && content !== undefined) marks.push({ act, spans: [{ start: text.length, end: text.length + content.length }] })
        text += content ?? piece
      }
      const mark = (list: readonly Statement[]): Map<string, string> =>
        matchContents(text, new Map(marks.map(({ act, spans }, k) => [`${act}#${k}`, spans])), list, key => key.split('#')[0] ?? '')
      found.push(await readReport(file, text, language.trim(), null, mark))
    }
  return found
}
