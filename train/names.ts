import { group, labelsOf, type NameDocument, type NameSentence, toDocument } from '../bench/names/corpus.ts'
import { readFrSemCor, sequoiaPart, sourceOf } from '../bench/names/frsemcor.ts'
import { readBtc, readEwtNames, readWnut } from '../bench/names/iob.ts'
import { lexiconOf, toolsOf } from '../bench/names/tools.ts'
import { type NameTools, readNameCues } from '../packages/recoupe/src/analysis/name-cues.ts'
import { type Attributes, readAttributes } from '../packages/recoupe/src/learn/attributes.ts'
import { packContainer } from '../packages/recoupe/src/learn/container.ts'
import { decodeNames, makeScratch, NAME_KEYS, type NameCues, nameFeatures, transitionKey } from '../packages/recoupe/src/learn/name-tagger.ts'
import { makeSentences } from './names-grammar/make-sentences.ts'
import { averaged, correct, makePerceptron, makeRandom, shuffle, toBytes } from './perceptron.ts'
import { splitInstitutions } from './split-institutions.ts'

export interface NameSetting {
  readonly bits: number
  readonly rounds: number
  readonly seed: number
}

export const NAME_SETTING: NameSetting = { bits: 18, rounds: 12, seed: 7 }

/** How many sentences are made for each language. */
const MADE = Number(process.env.MADE ?? 4000)

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
  const { cues } = readNameCues(document.text, document.start, document.end, document.bounds, null, tools)
  return { attributes: readAttributes(forms, lexiconOf(tools.language).keyOf), cues }
}

function examplesOf(documents: readonly NameDocument[], tools: NameTools): Example[] {
  return documents.flatMap(document => {
    const { attributes, cues } = readDocument(document, tools)
    const labels = labelsOf(document)
    return document.bounds.slice(0, -1).map((first, s) => ({ attributes, cues, first, last: document.bounds[s + 1] ?? first, labels }))
  })
}

/** Structured perceptron over Viterbi's best labels, averaged (Collins, EMNLP 2002). */
export function fitNames(documents: readonly NameDocument[], tools: NameTools, setting: NameSetting): Float32Array {
  const p = makePerceptron(setting.bits)
  const random = makeRandom(setting.seed)
  const examples = examplesOf(documents, tools)
  const keys = new Int32Array(NAME_KEYS)
  const bridge = new Int32Array(1)
  const scratch = makeScratch()
  for (let round = 0; round < setting.rounds; round++) {
    shuffle(examples, random)
    for (const { attributes, cues, first, last, labels } of examples) {
      const guessed = new Int8Array(labels.length)
      decodeNames({ table: p }, attributes, cues, first, last, guessed, scratch)
      p.clock++
      for (let i = first; i < last; i++) {
        const right = labels[i] as number
        const wrong = guessed[i] as number
        if (right !== wrong) correct(p, keys, nameFeatures(attributes, cues, i, first, last, keys), right, wrong)
        const before = i > first ? (labels[i - 1] as number) : -1
        const beforeGuess = i > first ? (guessed[i - 1] as number) : -1
        if (right === wrong && before === beforeGuess) continue
        // A transition that the guess has and the gold has not loses what the gold's own gains.
        bridge[0] = transitionKey(before)
        correctOne(p, bridge, right, 1)
        bridge[0] = transitionKey(beforeGuess)
        correctOne(p, bridge, wrong, -1)
      }
    }
  }
  return averaged(p)
}

function correctOne(p: ReturnType<typeof makePerceptron>, keys: Int32Array, label: number, by: 1 | -1): void {
  // `correct` moves weight between two labels; the class beyond all labels takes the other side and is never read.
  if (by > 0) correct(p, keys, 1, label, 31)
  else correct(p, keys, 1, 31, label)
}

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
  return [...group(readEwtNames(data), 10, () => 'ewt'), ...flat('wnut', readWnut(data)), ...flat('btc', readBtc(data)), ...made('en')]
}

/** Sentences of our own making, each a document: they show what the corpora are too small to show. */
const made = (language: 'fr' | 'en'): NameDocument[] => makeSentences(language, MADE, 11).map(s => toDocument(s.id, [s]))

export function trainNames(language: string, data: string, say: (line: string) => void): Uint8Array {
  const documents = nameDocuments(language, data, ['train', 'dev'])
  say(`${documents.length} documents, ${documents.reduce((n, d) => n + d.names.length, 0)} names`)
  const weights = toBytes(fitNames(documents, toolsOf(language), NAME_SETTING))
  return packContainer({ kind: 'names', language }, [weights])
}
