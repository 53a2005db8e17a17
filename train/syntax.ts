import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConllu, type Sentence } from '../bench/conllu.ts'
import { packContainer } from '../packages/recoupe/src/learn/container.ts'
import { readLexicon } from '../packages/recoupe/src/learn/lexicon.ts'
import { makeSenses } from '../packages/recoupe/src/learn/senses.ts'
import { landmarksOf, type SyntaxHeader } from '../packages/recoupe/src/learn/syntax.ts'
import { makeEnglish } from './made/english.ts'
import { makeFrench } from './made/french.ts'
import { jackknifeGuides, type ParseSetting, type ParseWeights, type Sample, trainParser } from './parse.ts'
import { mean, toBytes } from './perceptron.ts'
import { senseLists } from './senses/lists.ts'
import { jackknifeBundles, jackknifeTags, trainMorphology, trainTagger } from './tag.ts'
import { takeInventory, toExample } from './treebank.ts'

/** Treebanks that each language's syntax learns from, below the data folder. */
const TREEBANKS: Readonly<Record<string, readonly string[]>> = {
  fr: ['ud/French-Sequoia/fr_sequoia-ud-train.conllu'],
  en: ['ud/English-EWT/en_ewt-ud-train.reconstructed.conllu', 'ud/English-GUM-open/train.conllu'],
}

/** Invented sentences for what the treebanks lack. */
const MADE: Readonly<Record<string, () => readonly Sentence[]>> = { fr: () => makeFrench(350, 7), en: () => makeEnglish(350, 7) }

const SEEDS = [1, 2, 3, 4, 5, 6]
/** How many models of each kind are averaged: a small treebank leaves more to chance. */
const AVERAGED: Readonly<Record<string, { readonly tags: number; readonly guides: number; readonly final: number }>> = {
  fr: { tags: 4, guides: 3, final: 6 },
  en: { tags: 4, guides: 2, final: 3 },
}
const FOLDS = 5
const GUIDE_FOLDS = 4

/** Trains tagger, morphology and parser with the language's lexicon. Returns the bytes of `syntax.bin`. */
export function trainSyntax(language: string, data: string, say: (line: string) => void): Uint8Array {
  const paths = TREEBANKS[language]
  const seeds = AVERAGED[language]
  if (!paths || !seeds) throw new Error(`no treebank is known for "${language}"`)
  const sentences = [...paths.flatMap(path => readConllu(join(data, path))), ...(MADE[language]?.() ?? [])]
  const inventory = takeInventory(sentences)
  const lexicon = readLexicon(readFileSync(resolve(import.meta.dirname, '../models', language, 'lexicon.bin')))
  const senses = senseLists(language)
  const senseOf = makeSenses(senses, lexicon)
  const examples = sentences.map(s => toExample(s, inventory, lexicon.keyOf, senseOf))
  const setting = { bits: 20, rounds: 5, seed: 1 }
  say(`tagger, first pass: ${examples.length} sentences`)
  const draft = mean(SEEDS.slice(0, seeds.tags).map(seed => trainTagger(examples, inventory, { ...setting, seed })))
  const drafts = jackknifeTags(examples, inventory, setting, FOLDS)
  say('tagger, second pass')
  const tagger = mean(SEEDS.slice(0, seeds.tags).map(seed => trainTagger(examples, inventory, { ...setting, seed }, drafts)))
  const tags = jackknifeTags(examples, inventory, setting, FOLDS, drafts)
  say('morphology')
  const morphology = mean(SEEDS.slice(0, seeds.tags).map(seed => trainMorphology(examples, tags, inventory, { ...setting, seed })))
  const bundles = jackknifeBundles(examples, tags, inventory, setting, FOLDS)
  const landmarks = landmarksOf(inventory.tags)
  const bare: Sample[] = examples.map((example, k) => ({ example, tags: tags[k] as Int32Array, bundles: bundles[k] as Int32Array, guides: [] }))
  const parsing: ParseSetting = { moveBits: 20, labelBits: 19, rounds: 6, seed: 1, backward: false }
  const many = (samples: readonly Sample[], s: ParseSetting, chosen: readonly number[]): ParseWeights => {
    const models = chosen.map(seed => trainParser(samples, inventory, landmarks, { ...s, seed }))
    return { moves: mean(models.map(m => m.moves)), labels: mean(models.map(m => m.labels)) }
  }
  say('parser from the left')
  const forward = many(bare, { ...parsing, rounds: 5 }, SEEDS.slice(0, seeds.guides))
  say('parser from the right')
  const backward = many(bare, { ...parsing, rounds: 5, backward: true }, SEEDS.slice(0, seeds.guides))
  say('guides')
  const fromLeft = jackknifeGuides(bare, inventory, landmarks, { ...parsing, rounds: 4 }, GUIDE_FOLDS)
  const fromRight = jackknifeGuides(bare, inventory, landmarks, { ...parsing, rounds: 4, backward: true }, GUIDE_FOLDS)
  say('guided parser')
  const guided = bare.map((sample, k) => ({ ...sample, guides: [fromLeft, fromRight].map(g => g[k]).filter(g => g !== undefined) }))
  const final = many(guided, { ...parsing, moveBits: 21, labelBits: 20 }, SEEDS.slice(0, seeds.final))
  const header: SyntaxHeader = { language, ...inventory, senses }
  const parsers = [forward, backward, final].flatMap(p => [p.moves, p.labels])
  return packContainer(header, [draft, tagger, morphology, ...parsers].map(toBytes))
}
