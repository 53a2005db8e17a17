import { group, labelsOf, type NameDocument, type NameSentence, toDocument } from '../bench/names/corpus.ts'
import { readFrSemCor, sequoiaPart, sourceOf } from '../bench/names/frsemcor.ts'
import { readGum } from '../bench/names/gum.ts'
import { readBtc, readEwtNames, readWnut } from '../bench/names/iob.ts'
import { tagsOf } from '../bench/names/tags.ts'
import { toolsOf } from '../bench/names/tools.ts'
import { type NameTools, readNameCues } from '../packages/recoupe/src/analysis/names/cues.ts'
import { type Attributes, readAttributes } from '../packages/recoupe/src/learn/attributes.ts'
import { packContainer } from '../packages/recoupe/src/learn/container.ts'
import { NAME_KEYS, type NameCues, nameFeatures } from '../packages/recoupe/src/learn/name-tagger.ts'
import { learn, makeField, type SentenceKeys } from './field.ts'
import { makeSentences } from './names-grammar/make-sentences.ts'
import { makeRandom, shuffle, toBytes } from './perceptron.ts'
import { splitInstitutions } from './split-institutions.ts'

export interface NameSetting {
  readonly bits: number
  readonly rounds: number
  readonly seed: number
  readonly rate: number
  readonly decay: number
}

export const NAME_SETTING: NameSetting = { bits: 19, rounds: 14, seed: 7, rate: 0.05, decay: 0.08 }

/** How many sentences are made for each language. */
const MADE = 1500

interface Example {
  readonly attributes: Attributes
  readonly cues: NameCues
  readonly first: number
  readonly last: number
  readonly labels: Int8Array
}

/** Attributes and cues of a document, as the analysis reads them. */
export function readDocument(document: NameDocument, tools: NameTools): { attributes: Attributes; cues: NameCues } {
  const forms = document.start.map((from, i) => document.text.slice(from, document.end[i]))
  const { cues } = readNameCues(document.text, document.start, document.end, document.bounds, tagsOf(document, tools.language), tools)
  return { attributes: readAttributes(forms, tools.lexiconKey), cues }
}

function examplesOf(documents: readonly NameDocument[], tools: NameTools): Example[] {
  return documents.flatMap(document => {
    const { attributes, cues } = readDocument(document, tools)
    const labels = labelsOf(document)
    return document.bounds.slice(0, -1).map((first, s) => ({ attributes, cues, first, last: document.bounds[s + 1] ?? first, labels }))
  })
}

/** Fits the conditional random field, sentence by sentence in a seeded order. */
export function fitNames(documents: readonly NameDocument[], tools: NameTools, setting: NameSetting): Float32Array {
  const field = makeField(setting.bits)
  const random = makeRandom(setting.seed)
  const examples = examplesOf(documents, tools).map(({ attributes, cues, first, last, labels }) => {
    const size = last - first
    const keys = new Int32Array(size * NAME_KEYS)
    const counts = new Int32Array(size)
    const room = new Int32Array(NAME_KEYS)
    for (let i = 0; i < size; i++) {
      counts[i] = nameFeatures(attributes, cues, first + i, first, last, room)
      keys.set(room, i * NAME_KEYS)
    }
    return { sentence: { size, keys, counts }, gold: labels.subarray(first, last) }
  })
  dropRare(examples.map(e => e.sentence))
  const sum = new Float64Array(field.weights.length)
  let summed = 0
  for (let round = 0; round < setting.rounds; round++) {
    shuffle(examples, random)
    for (const { sentence, gold } of examples) if (sentence.size > 0) learn(field, sentence, gold, setting)
    // The weights after the later rounds are averaged (Polyak and Juditsky, 1992).
    if (round * 2 < setting.rounds) continue
    summed++
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (field.weights[k] as number)
  }
  return Float32Array.from(sum, w => w / Math.max(1, summed))
}

/** Leaves out features that hardly occur: they would only learn their sentence by heart, and share a cell with others. */
function dropRare(sentences: readonly SentenceKeys[]): void {
  const seen = new Map<number, number>()
  for (const { size, keys, counts } of sentences)
    for (let i = 0; i < size; i++)
      for (let k = 0; k < (counts[i] as number); k++) seen.set(keys[i * NAME_KEYS + k] as number, (seen.get(keys[i * NAME_KEYS + k] as number) ?? 0) + 1)
  for (const { size, keys, counts } of sentences) {
    for (let i = 0; i < size; i++) {
      let kept = 0
      for (let k = 0; k < (counts[i] as number); k++) {
        const key = keys[i * NAME_KEYS + k] as number
        if ((seen.get(key) ?? 0) >= CUTOFF) keys[i * NAME_KEYS + kept++] = key
      }
      counts[i] = kept
    }
  }
}

/** Occurrences that a feature needs to be kept. */
const CUTOFF = 3

/** Training documents of one language, of corpora whose weights may ship. */
export function nameDocuments(language: string, data: string, parts: readonly ('train' | 'dev')[]): NameDocument[] {
  if (language === 'fr') {
    const wanted = new Set(parts.flatMap(part => [...sequoiaPart(data, part)]))
    return [
      ...splitInstitutions(
        group(
          readFrSemCor(data).filter(s => wanted.has(s.id)),
          25,
          sourceOf,
        ),
        toolsOf('fr'),
      ),
      ...made('fr'),
    ]
  }
  const flat = (name: string, sentences: readonly NameSentence[]): NameDocument[] => sentences.map((s, i) => toDocument(`${name}-${i}`, [s]))
  return [
    ...group(readGum(data, 'train'), 30, sourceOf),
    ...group(readEwtNames(data), 10, () => 'ewt'),
    ...flat('wnut', readWnut(data)),
    ...flat('btc', readBtc(data)),
    ...made('en'),
  ]
}

/** Sentences of our own making, each a document: they show what the corpora are too small to show. */
const made = (language: 'fr' | 'en'): NameDocument[] => makeSentences(language, MADE, 11).map(s => toDocument(s.id, [s]))

export function trainNames(language: string, data: string, say: (line: string) => void): Uint8Array {
  const documents = nameDocuments(language, data, ['train', 'dev'])
  say(`${documents.length} documents, ${documents.reduce((n, d) => n + d.names.length, 0)} names`)
  const weights = toBytes(fitNames(documents, toolsOf(language), NAME_SETTING))
  return packContainer({ kind: 'names', language }, [weights])
}
