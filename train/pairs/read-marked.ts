import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { recordText } from '../../bench/pipeline.ts'
import { type GoldStory, READ_SINCE, readStories } from '../../bench/stories-gold.ts'
import { mergeEntities } from '../../packages/recoupe/src/claims/entities/merge-entities.ts'
import { readTogether } from '../../packages/recoupe/src/claims/entities/read-together.ts'
import { type FoundClaims, findClaims, readersOf } from '../../packages/recoupe/src/claims/find-claims.ts'
import { type CrossCheckInput, canonicalOrder } from '../../packages/recoupe/src/claims/input.ts'
import type { Proposition } from '../../packages/recoupe/src/claims/propositions/proposition.ts'
import { shareFacts } from '../../packages/recoupe/src/engine/share-facts.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import type { Statement } from '../../packages/recoupe/src/types/index.ts'
import { contentsOf } from './contents.ts'

/** A story with its marks: which claims a statement found is marked with, and how it stands to each. */
export interface MarkedStory {
  readonly found: FoundClaims
  /** Statements found in all its reports. */
  readonly size: number
  /** Clauses of each statement that is marked with a claim. */
  readonly clauses: ReadonlyMap<Statement, readonly Proposition[]>
  /** Stance by claim. */
  readonly standing: (s: Statement) => ReadonlyMap<string, string>
}

const root = resolve(import.meta.dirname, '../..')

/** Every story of our own that may teach, in order. */
export async function readTeaching(): Promise<MarkedStory[]> {
  const since = readStories(join(root, 'corpus/unread')).filter(s => READ_SINCE.has(basename(s.folder)))
  return readAll([...readStories(join(root, 'corpus/stories')), ...since])
}

/** Every story under a folder. */
export const readFolder = async (folder: string): Promise<MarkedStory[]> => readAll(readStories(resolve(root, folder)))

async function readAll(stories: readonly GoldStory[]): Promise<MarkedStory[]> {
  const marked: MarkedStory[] = []
  for (const story of stories) marked.push(await readMarked(story))
  return marked
}

async function readMarked(story: GoldStory): Promise<MarkedStory> {
  const { claims } = JSON.parse(readFileSync(join(story.folder, 'story.json'), 'utf8')) as {
    claims: { id: string; positions: { statement: string; stance: string }[] }[]
  }
  const stances = new Map<string, Map<string, string>>()
  for (const { id, positions } of claims)
    for (const { statement, stance } of positions) stances.set(statement, (stances.get(statement) ?? new Map<string, string>()).set(id, stance))
  const inputs: CrossCheckInput[] = []
  const goldOf = new Map<string, string>()
  for (const { file, text, language, date } of story.reports) inputs.push(await recordText(text, language, date, `${file}.txt`))
  const ordered = canonicalOrder(shareFacts(inputs))
  const read = readTogether(ordered, mergeEntities(ordered))
  for (const { record } of read) {
    const file = basename(record.report.path ?? '', '.txt')
    for (const [id, key] of contentsOf(join(story.folder, `${file}.gold.xml`), file, record.report.text, record.statements)) goldOf.set(id, key)
  }
  const found = findClaims(read, packs, readersOf(read, packs))
  const standing = (s: Statement): ReadonlyMap<string, string> => stances.get(goldOf.get(s.id) ?? '') ?? new Map<string, string>()
  const clauses = new Map<Statement, Proposition[]>()
  for (const p of found.propositions) if (p.statement && standing(p.statement).size > 0) clauses.set(p.statement, [...(clauses.get(p.statement) ?? []), p])
  return { found, size: read.reduce((sum, { record }) => sum + record.statements.length, 0), clauses, standing }
}
