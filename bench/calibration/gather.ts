import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import { attribute } from '../../packages/recoupe/src/statements/attribute.ts'
import { readAnalysis } from '../../packages/recoupe/src/statements/reading.ts'
import type { Entity, Statement } from '../../packages/recoupe/src/types/index.ts'
import { allCases } from '../../scripts/corpus/all-cases.ts'
import { foldName } from '../../scripts/corpus/fold-name.ts'
import { type GoldenCase, readCase } from '../../scripts/corpus/read-case.ts'
import { ggtArticles, isSpeech } from '../outside/ggt.ts'
import { BLIND_PART, type MarkedDocument, polnearDocuments, READ_PART } from '../outside/polnear.ts'
import { recordText } from '../pipeline.ts'
import { READ_SINCE, readStories } from '../stories-gold.ts'
import { ADJUDGED, keyOf } from './adjudged.ts'
import { type Gold, judge, judgeTogether, type Verdict } from './judge.ts'

/**
 * Where an example comes from. `golden`: cases written beside the rules. `own`: stories that rules were written beside. `read`: stories that were
 * measured blind and then read. `texts`: short reports marked before they were run, for training. `check`: the same, kept for the last word. `gold`: the
 * stories beside the repository. `ggt`, `polnear`: public corpora, of PolNeAR its development documents; `train-read`, `train-blind`: documents of its training
 * part that rules were mended after, and others. Only the first four are ever trained on.
 */
export type SetName = 'golden' | 'own' | 'read' | 'texts' | 'check' | 'gold' | 'ggt' | 'polnear' | 'train-read' | 'train-blind' | 'unread'
/** Corpora that cut and mark by guides of their own. */
export const OUTSIDE: ReadonlySet<SetName> = new Set<SetName>(['ggt', 'polnear', 'train-read', 'train-blind'])
export const TRAINED: ReadonlySet<SetName> = new Set<SetName>(['golden', 'own', 'read', 'texts'])

export interface Example {
  readonly set: SetName
  /** What is never split between folds: a story, a case, an article. */
  readonly document: string
  readonly language: string
  readonly text: string
  readonly statement: Statement
  readonly marks: readonly number[]
  readonly verdict: Verdict
  /** What a reader said where the marks of a corpus disagree; null where nobody has read it, or nothing disagrees. */
  readonly adjudged: boolean | null
  /** Null where the gold does not say. */
  readonly speaker: boolean | null
  readonly side: boolean | null
}

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const STORIES = resolve(import.meta.dirname, '../../../shared/gold')

interface Source {
  readonly document: string
  readonly text: string
  readonly language: string
  readonly published?: string | null
  readonly name?: string
}

async function examplesOf(set: SetName, { document, text, language, published = null, name }: Source, golds: readonly Gold[]): Promise<Example[]> {
  const { analysis, record } = await recordText(text, language, published, name)
  const pack = packs.get(language)
  if (!pack) return []
  const found = attribute(readAnalysis(analysis, pack))
  return record.statements.flatMap((statement, i): Example[] => {
    // PolNeAR's tokens are in one relation each, so that a nested statement has none
    const outside = OUTSIDE.has(set)
    if (outside && (set === 'ggt' ? !isSpeech(statement) : statement.within !== null)) return []
    const verdict = outside ? judgeTogether(text, statement, record.statements, golds) : judge(text, statement, golds)
    const named = (id: string | null, wanted: string | null | undefined): boolean | null => (wanted == null ? null : isNamed(record.entities, id, wanted))
    return [
      {
        set,
        document,
        language,
        text,
        statement,
        marks: found[i]?.marks ?? [],
        verdict,
        adjudged: outside && !verdict.right ? (ADJUDGED.get(keyOf(set, document, statement)) ?? null) : null,
        speaker: named(statement.speaker, verdict.gold?.speaker),
        side: named(statement.side, verdict.gold?.side),
      },
    ]
  })
}

/** Does the gold's name hold one of the entity's, or the reverse? An empty name wants nobody. */
function isNamed(entities: readonly Entity[], id: string | null, wanted: string): boolean {
  if (wanted === '') return id === null
  const entity = entities.find(e => e.id === id)
  if (!entity) return false
  const want = ` ${foldName(wanted)} `
  return [...Object.values(entity.name), ...entity.aliases].some(n => {
    const name = ` ${foldName(n ?? '')} `
    return name.length > 3 && (want.includes(name) || name.includes(want))
  })
}

const goldsOf = (marked: GoldenCase, known: (number: string) => { act?: string; speaker?: string | null; side?: string | null } | undefined): Gold[] =>
  marked.statements.map(s => {
    const facts = known(s.number) ?? s.attributes
    return {
      content: s.spans.con,
      source: s.spans.src,
      cue: s.spans.cue,
      act: facts.act ?? null,
      speaker: facts.speaker ?? null,
      side: facts.side ?? null,
    }
  })

async function fromStories(set: SetName, root: string, keep: (name: string) => boolean): Promise<Example[]> {
  const examples: Example[] = []
  for (const story of existsSync(root) ? readStories(root) : []) {
    const name = story.folder.split('/').at(-1) ?? ''
    if (!keep(name)) continue
    const { statements } = JSON.parse(readFileSync(join(story.folder, 'story.json'), 'utf8')) as {
      statements?: Record<string, { act?: string; speaker?: string | null; side?: string | null }>
    }
    for (const g of story.reports) {
      const marked = readCase(readFileSync(join(story.folder, `${g.file}.gold.xml`), 'utf8'))
      const source = { document: name, text: marked.text, language: g.language, published: g.date, name: `${g.file}.txt` }
      examples.push(
        ...(await examplesOf(
          set,
          source,
          goldsOf(marked, number => statements?.[`${g.file}#${number}`]),
        )),
      )
    }
  }
  return examples
}

/** Golden cases are read as published on this day (`corpus/README.md`). */
const PUBLISHED = '2026-03-12'

async function fromTexts(set: SetName, folder: string): Promise<Example[]> {
  const examples: Example[] = []
  for (const language of ['fr', 'en'])
    for (const file of existsSync(join(folder, language)) ? readdirSync(join(folder, language)).sort() : []) {
      const marked = readCase(readFileSync(join(folder, language, file), 'utf8'))
      const source = { document: `${language}/${file}`, text: marked.text, language, published: PUBLISHED }
      examples.push(
        ...(await examplesOf(
          set,
          source,
          goldsOf(marked, () => undefined),
        )),
      )
    }
  return examples
}

/** All examples of the sets asked for; those that are not there give none. */
export async function gather(sets: ReadonlySet<SetName>): Promise<Example[]> {
  const examples: Example[] = []
  if (sets.has('golden'))
    for (const { id, language, golden } of allCases())
      examples.push(
        ...(await examplesOf(
          'golden',
          { document: id, text: golden.text, language, published: PUBLISHED },
          goldsOf(golden, () => undefined),
        )),
      )
  if (sets.has('own')) examples.push(...(await fromStories('own', join(CORPUS, 'stories'), () => true)))
  if (sets.has('read')) examples.push(...(await fromStories('read', join(CORPUS, 'unread'), name => READ_SINCE.has(name))))
  if (sets.has('unread')) examples.push(...(await fromStories('unread', join(CORPUS, 'unread'), name => !READ_SINCE.has(name))))
  if (sets.has('texts')) examples.push(...(await fromTexts('texts', join(CORPUS, 'texts/learn'))))
  if (sets.has('check')) examples.push(...(await fromTexts('check', join(CORPUS, 'texts/check'))))
  if (sets.has('gold')) examples.push(...(await fromStories('gold', STORIES, () => true)))
  if (sets.has('ggt'))
    for (const { id, text, quotes } of ggtArticles()) {
      const spans = (span: readonly [number, number] | null): { start: number; end: number }[] => (span ? [{ start: span[0], end: span[1] }] : [])
      const golds = quotes.map(q => ({
        content: spans(q.quote.span),
        source: spans(q.speaker.span),
        cue: spans(q.verb.span),
        act: null,
        speaker: null,
        side: null,
      }))
      examples.push(...(await examplesOf('ggt', { document: id, text, language: 'en' }, golds)))
    }
  if (sets.has('polnear')) examples.push(...(await fromPolnear('polnear', polnearDocuments())))
  if (sets.has('train-read')) examples.push(...(await fromPolnear('train-read', polnearDocuments('train', READ_PART))))
  if (sets.has('train-blind')) examples.push(...(await fromPolnear('train-blind', polnearDocuments('train', BLIND_PART))))
  return examples
}

async function fromPolnear(set: SetName, documents: Iterable<MarkedDocument>): Promise<Example[]> {
  const examples: Example[] = []
  for (const { name, text, gold } of documents)
    examples.push(
      ...(await examplesOf(
        set,
        { document: name, text, language: 'en' },
        gold.map(g => ({ ...g, act: null, speaker: null, side: null })),
      )),
    )
  return examples
}
