/**
 * `npx tsx train/sides.ts`: counts on our own marked stories how often each way of finding for whom somebody speaks is right, and writes
 * `packages/recoupe/src/statements/resolve/side-worth.ts`, after telling how many of the sides shown as decided are wrong where each story is judged by the
 * others. The same stories give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { recordText } from '../bench/pipeline.ts'
import { type GoldStory, READ_SINCE, readStories } from '../bench/stories-gold.ts'
import { crossCheckReports } from '../packages/recoupe/src/engine/record.ts'
import { DECIDED_SIDE, SIDE_WAYS, type SideWay } from '../packages/recoupe/src/statements/resolve/side-way.ts'
import { fold } from '../packages/recoupe/src/text/index.ts'
import type { Dossier, Entity, Statement } from '../packages/recoupe/src/types/index.ts'
import { contentsOf } from './pairs/contents.ts'

interface Example {
  readonly by: SideWay
  /** How sure the speaker is. */
  readonly speaker: number
  readonly right: boolean
}

const root = resolve(import.meta.dirname, '..')

/** How many statements of average worth a way is thought to have beside its own: a way met twice is worth little more than any. */
const PRIOR = 3

async function examplesOf(story: GoldStory): Promise<Example[]> {
  const marks = JSON.parse(readFileSync(join(story.folder, 'story.json'), 'utf8')) as { statements: Record<string, { side?: string }> }
  const readings = []
  for (const { file, text, language, date } of story.reports) readings.push(await recordText(text, language, date, `${file}.txt`))
  const dossier = crossCheckReports(readings)
  const examples: Example[] = []
  for (const { file, text } of story.reports) {
    const report = dossier.reports.find(r => r.path === `${file}.txt`)
    // what two are said to say at once, one citing the other, may be either's
    const all = dossier.statements.filter(s => s.report === report?.id)
    const statements = all.filter(s => all.filter(other => startOf(other) === startOf(s)).length === 1)
    for (const [id, key] of contentsOf(join(story.folder, `${file}.gold.xml`), file, text, statements)) {
      const statement = statements.find(s => s.id === id)
      const wanted = marks.statements[key]?.side
      const by = SIDE_WAYS.find(way => way === statement?.why.find(reason => reason.code === 'side-by')?.args.way)
      if (!statement?.side || wanted === undefined || by === undefined) continue
      examples.push({ by, speaker: statement.judgements.speaker.confidence, right: namesOf(dossier, statement.side).some(name => isSame(wanted, name)) })
    }
  }
  return examples
}

const startOf = ({ content }: Statement): number => content[0]?.start ?? -1

const namesOf = ({ entities }: Dossier, id: string): string[] => {
  const entity: Entity | undefined = entities.find(e => e.id === id)
  return entity === undefined ? [] : [...Object.values(entity.name).filter(name => name !== undefined), ...entity.aliases]
}

/** Two names of which one says the other, or shares half of its words with it. */
function isSame(wanted: string, name: string): boolean {
  const [a, b] = [wordsOf(wanted), wordsOf(name)]
  const inside = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => x.size > 0 && [...x].every(word => y.has(word))
  return fold(wanted) === fold(name) || inside(a, b) || (inside(b, a) && b.size * 2 >= a.size)
}

/** Words of names that tell nobody from anybody. */
const SMALL = new Set(['les', 'des', 'une', 'the', 'and', 'sur', 'par', 'pour', 'aux'])

const wordsOf = (name: string): Set<string> =>
  new Set(
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2 && !SMALL.has(word)),
  )

/** What each way is worth once the speaker is known: such that worth times the confidence in the speaker comes to how often it is right. */
function learn(examples: readonly Example[]): Readonly<Record<SideWay, number>> {
  const sum = (of: readonly Example[], value: (e: Example) => number): number => of.reduce((total, e) => total + value(e), 0)
  const right = (e: Example): number => Number(e.right)
  const average = sum(examples, right) / examples.length
  const worth = (way: SideWay): number => {
    const own = examples.filter(e => e.by === way)
    return Math.min(1, (sum(own, right) + PRIOR * average) / (sum(own, e => e.speaker) + PRIOR))
  }
  return Object.fromEntries(SIDE_WAYS.map(way => [way, Number(worth(way).toFixed(3))])) as Record<SideWay, number>
}

const folders = [
  ...readStories(join(root, 'corpus/stories')),
  ...readStories(join(root, 'corpus/unread')).filter(story => READ_SINCE.has(basename(story.folder))),
]
const stories: Example[][] = []
for (const story of folders) stories.push(await examplesOf(story))
const judged = stories.flatMap((own, k) => {
  const worth = learn(stories.filter((_, other) => other !== k).flat())
  return own.map(e => ({ ...e, confidence: worth[e.by] * e.speaker }))
})
for (const from of [0.6, 0.65, 0.7, 0.75, DECIDED_SIDE, 0.85]) {
  const decided = judged.filter(j => j.confidence >= from)
  const wrong = decided.filter(j => !j.right).length
  console.log(`decided from ${from}: ${decided.length} of ${judged.length}, ${wrong} wrong (${(wrong / decided.length).toFixed(3)}), each story by the others`)
}
const all = stories.flat()
for (const way of SIDE_WAYS) {
  const own = all.filter(e => e.by === way)
  console.log(`${way.padEnd(14)} ${own.filter(e => e.right).length} of ${own.length}`)
}
const rows = Object.entries(learn(all)).map(([way, worth]) => `  ${/^[a-z]+$/u.test(way) ? way : `'${way}'`}: ${worth},`)
writeFileSync(
  join(root, 'packages/recoupe/src/statements/resolve/side-worth.ts'),
  `import type { SideWay } from './side-way.ts'\n\n/** What each way is worth where the speaker is known: counted on our own stories by \`train/sides.ts\`, which writes this file. */\nexport const SIDE_WORTH: Readonly<Record<SideWay, number>> = {\n${rows.join('\n')}\n}\n`,
)
