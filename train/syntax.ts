import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConllu } from '../bench/conllu.ts'
import { packContainer } from '../packages/recoupe/src/learn/container.ts'
import { readLexicon } from '../packages/recoupe/src/learn/lexicon.ts'
import { landmarksOf, type SyntaxHeader } from '../packages/recoupe/src/learn/syntax.ts'
import { trainParser } from './parse.ts'
import { mean, toBytes } from './perceptron.ts'
import { jackknifeBundles, jackknifeTags, trainMorphology, trainTagger } from './tag.ts'
import { takeInventory, toExample } from './treebank.ts'

/** Treebanks that each language's syntax learns from, below the data folder. */
const TREEBANKS: Readonly<Record<string, readonly string[]>> = {
  fr: ['ud/French-Sequoia/fr_sequoia-ud-train.conllu'],
  en: ['ud/English-EWT/en_ewt-ud-train.reconstructed.conllu', 'ud/English-GUM-open/train.conllu'],
}

const SEEDS = [1, 2, 3, 4]
const FOLDS = 5

/** Trains tagger, morphology and parser with the language's lexicon. Returns the bytes of `syntax.bin`. */
export function trainSyntax(language: string, data: string, say: (line: string) => void): Uint8Array {
  const paths = TREEBANKS[language]
  if (!paths) throw new Error(`no treebank is known for "${language}"`)
  const sentences = paths.flatMap(path => readConllu(join(data, path)))
  const inventory = takeInventory(sentences)
  const lexicon = readLexicon(readFileSync(resolve(import.meta.dirname, '../models', language, 'lexicon.bin')))
  const examples = sentences.map(s => toExample(s, inventory, lexicon.keyOf))
  const setting = { bits: 20, rounds: 5, seed: 1 }
  say(`tagger, first pass: ${examples.length} sentences`)
  const draft = mean(SEEDS.map(seed => trainTagger(examples, inventory, { ...setting, seed })))
  const drafts = jackknifeTags(examples, inventory, setting, FOLDS)
  say('tagger, second pass')
  const tagger = mean(SEEDS.map(seed => trainTagger(examples, inventory, { ...setting, seed }, drafts)))
  const tags = jackknifeTags(examples, inventory, setting, FOLDS, drafts)
  say('morphology')
  const morphology = mean(SEEDS.map(seed => trainMorphology(examples, tags, inventory, { ...setting, seed })))
  const bundles = jackknifeBundles(examples, tags, inventory, setting, FOLDS)
  const landmarks = landmarksOf(inventory.tags)
  const parsers = SEEDS.map(seed => {
    say(`parser, seed ${seed}`)
    return trainParser(examples, tags, bundles, inventory, landmarks, { moveBits: 20, labelBits: 20, rounds: 8, seed, exploreFrom: 1, backward: false })
  })
  const header: SyntaxHeader = { language, ...inventory }
  return packContainer(header, [draft, tagger, morphology, mean(parsers.map(p => p.moves)), mean(parsers.map(p => p.labels))].map(toBytes))
}
