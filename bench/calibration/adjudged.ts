import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Span, Statement } from '../../packages/recoupe/src/types/index.ts'

/**
 * What a reader said of statements that the marks of GGT or PolNeAR disagree with (`judge.ts`): those corpora leave much unmarked and cut otherwise. One line
 * for each, with offsets into the corpus's own text, none of which is copied: corpus, document, source, cue, content, right or wrong, and why. What a reader
 * said holds for these very spans; of a statement that is cut otherwise since, the marks decide again.
 */
const FILE = resolve(import.meta.dirname, 'adjudged.tsv')

const spansOf = (spans: readonly Span[]): string => spans.map(s => `${s.start}-${s.end}`).join(',')

/** A statement as a line of the file names it. */
export const keyOf = (corpus: string, document: string, s: Statement): string =>
  [corpus, document, spansOf(s.source), spansOf(s.cue), spansOf(s.content)].join('\t')

function read(): ReadonlyMap<string, boolean> {
  const said = new Map<string, boolean>()
  for (const line of existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : []) {
    if (line === '' || line.startsWith('#')) continue
    const columns = line.split('\t')
    if (columns[5] !== 'right' && columns[5] !== 'wrong') throw new Error(`${FILE}: neither right nor wrong: ${line}`)
    said.set(columns.slice(0, 5).join('\t'), columns[5] === 'right')
  }
  return said
}

/** Whether a reader found the statement right; undefined where nobody has read it. */
export const ADJUDGED: ReadonlyMap<string, boolean> = read()
