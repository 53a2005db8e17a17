import { join } from 'node:path'
import { readConllu } from '../bench/conllu.ts'
import { packContainer } from '../packages/recoupe/src/learn/container.ts'
import { landmarksOf, type SyntaxHeader } from '../packages/recoupe/src/learn/syntax.ts'
import { trainParser } from './parse.ts'
import { toBytes } from './perceptron.ts'
import { jackknifeBundles, jackknifeTags, trainMorphology, trainTagger } from './tag.ts'
import { takeInventory, toExample } from './treebank.ts'

/** Treebanks that each language's syntax learns from, below the data folder. */
const TREEBANKS: Readonly<Record<string, readonly string[]>> = {
  fr: ['ud/French-Sequoia/fr_sequoia-ud-train.conllu'],
  en: ['ud/English-EWT/en_ewt-ud-train.reconstructed.conllu'],
}

/** Trains tagger, morphology and parser. Returns the bytes of `syntax.bin`. */
export function trainSyntax(language: string, data: string, say: (line: string) => void): Uint8Array {
  const paths = TREEBANKS[language]
  if (!paths) throw new Error(`no treebank is known for "${language}"`)
  const sentences = paths.flatMap(path => readConllu(join(data, path)))
  const inventory = takeInventory(sentences)
  const examples = sentences.map(s => toExample(s, inventory, () => 0))
  const setting = { bits: 20, rounds: 8, seed: 1 }
  say(`tagger: ${examples.length} sentences`)
  const tagger = trainTagger(examples, inventory, setting)
  const tags = jackknifeTags(examples, inventory, { ...setting, rounds: 5 }, 4)
  say('morphology')
  const morphology = trainMorphology(examples, tags, inventory, setting)
  const bundles = jackknifeBundles(examples, tags, inventory, { ...setting, rounds: 4 }, 4)
  say('parser')
  const landmarks = landmarksOf(inventory.tags)
  const parser = trainParser(examples, tags, bundles, inventory, landmarks, {
    moveBits: 20,
    labelBits: 20,
    rounds: 10,
    seed: 1,
    exploreFrom: 1,
    backward: false,
  })
  const header: SyntaxHeader = { language, ...inventory }
  return packContainer(header, [tagger, morphology, parser.moves, parser.labels].map(toBytes))
}
