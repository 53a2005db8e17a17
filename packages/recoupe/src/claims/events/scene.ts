import { world } from '../../lang/world/index.ts'
import { plantTree, type Tree } from '../../statements/tree.ts'
import type { Analysis, Entity, Mention, Statement, Words } from '../../types/index.ts'
import type { ClaimPack, CrossCheckInput } from '../input.ts'

/** One report laid out for finding events: its trees, and who and what stands at each word. */
export interface Scene {
  readonly analysis: Analysis
  readonly words: Words
  readonly tree: Tree
  readonly pack: ClaimPack
  /** Lemma in lower case, per word. */
  readonly lemma: readonly string[]
  /** Index into `named` of the entity whose mention covers each word; −1 where there is none. */
  readonly entity: Int32Array
  readonly named: readonly Named[]
  /** Innermost statement whose content holds each word, as index into `statements`; −1 in the reporter's voice. */
  readonly said: Int32Array
  readonly statements: readonly Statement[]
  /** Statement whose cue holds each word; −1 elsewhere. */
  readonly cue: Int32Array
}

export interface Named {
  readonly entity: Entity
  readonly mention: Mention
}

/** Mentions by report, told once for all reports. */
export function mentionsByReport(entities: readonly Entity[]): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>()
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const list = found.get(mention.report)
      if (list) list.push({ entity, mention })
      else found.set(mention.report, [{ entity, mention }])
    }
  return found
}

export function setScene({ analysis, record }: CrossCheckInput, named: readonly Named[], pack: ClaimPack): Scene {
  const { words } = analysis
  const entity = new Int32Array(words.count).fill(-1)
  // the longest first, so that the shortest mention keeps the word
  const order = named.map((_, k) => k).sort((a, b) => lengthAt(named, b) - lengthAt(named, a))
  for (const k of order) {
    const mention = named[k]?.mention
    if (mention) paint(words, mention.start, mention.end, entity, k)
  }
  const said = new Int32Array(words.count).fill(-1)
  const length = (s: Statement): number => s.content.reduce((sum, c) => sum + c.end - c.start, 0)
  const { statements } = record
  const outermost = statements.map((_, k) => k).sort((a, b) => lengthOf(statements[b], length) - lengthOf(statements[a], length))
  for (const k of outermost) for (const { start, end } of statements[k]?.content ?? []) paint(words, start, end, said, k)
  const cue = new Int32Array(words.count).fill(-1)
  for (const [k, { cue: spans }] of statements.entries()) for (const { start, end } of spans) paint(words, start, end, cue, k)
  // a loose content may hold its own cue, and nobody says that he says
  for (let i = 0; i < words.count; i++) if ((cue[i] ?? -1) >= 0 && cue[i] === said[i]) said[i] = -1
  return { cue, analysis, words, tree: plantTree(words), pack, lemma: words.lemma.map(l => l.toLowerCase()), entity, named, said, statements }
}

/** Country whose adjective a word is (*nord-coréens*, "North Korean"): its key in the table of the world; null for any other word. */
export function countryOfAdjective({ words, analysis }: Scene, word: number): string | null {
  const { language } = analysis.document.report
  const form = words.form[word] ?? ''
  for (const text of [`${words.form[word - 1] ?? ''} ${form}`, form]) {
    const readings = world()
      .lookup(text, language)
      .filter(({ entry, form: f }) => entry.sort === 'country' && f.use === 'adjective')
    if (readings.length === 1) return readings[0]?.entry.key ?? null
  }
  return null
}

const lengthAt = (named: readonly Named[], k: number): number => (named[k]?.mention.end ?? 0) - (named[k]?.mention.start ?? 0)
const lengthOf = (s: Statement | undefined, length: (s: Statement) => number): number => (s ? length(s) : 0)

function paint(words: Words, start: number, end: number, column: Int32Array, value: number): void {
  for (let i = firstFrom(words, start); i < words.count && (words.start[i] ?? 0) < end; i++) column[i] = value
}

/** First word that starts at or after an offset. */
export function firstFrom(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
