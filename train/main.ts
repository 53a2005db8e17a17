/**
 * `npm run train -- <component> <language> [--data ../shared/data]`: trains one component from the corpora beside
 * the repository and writes its file, with its hash, to `models/<language>/`. Seeded: the same corpora give the same bytes.
 * `--verify` writes nothing: it trains anew and says whether the bytes are those that ship; exit code 1 where they are not.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { trainLemma } from './lemma/train-lemma.ts'
import { trainLexicon } from './lexicon/train-lexicon.ts'
import { trainNames } from './names.ts'
import { trainSegment } from './segment/train-segment.ts'
import { trainSyntax } from './syntax.ts'

type Trainer = (language: string, data: string, say: (line: string) => void, models: string) => Uint8Array

/** Component → the file it writes and how. */
const COMPONENTS: Readonly<Record<string, { readonly file: string; readonly train: Trainer }>> = {
  lemma: { file: 'lemma.bin', train: trainLemma },
  lexicon: { file: 'lexicon.bin', train: trainLexicon },
  names: { file: 'names.bin', train: trainNames },
  segment: { file: 'segment.bin', train: trainSegment },
  syntax: { file: 'syntax.bin', train: trainSyntax },
}

const root = resolve(import.meta.dirname, '..')
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' }, verify: { type: 'boolean', default: false } },
})
const [component = '', language = ''] = positionals
const chosen = COMPONENTS[component]
if (!chosen || language === '') {
  console.error(`usage: npm run train -- ${Object.keys(COMPONENTS).join('|')} fr|en [--data FOLDER] [--verify]`)
  process.exit(2)
}
const folder = join(root, 'models', language)
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
mkdirSync(folder, { recursive: true })
const bytes = chosen.train(language, resolve(root, values.data), line => console.error(line), folder)
if (values.verify) {
  const shipped = hashOf(readFileSync(join(folder, chosen.file)))
  const same = hashOf(bytes) === shipped
  console.log(`${language}/${chosen.file}: trained anew ${hashOf(bytes)}, shipped ${shipped}: ${same ? 'the same' : 'NOT the same'}`)
  process.exit(same ? 0 : 1)
}
writeFileSync(join(folder, chosen.file), bytes)
const sums = readdirSync(folder)
  .filter(name => name.endsWith('.bin'))
  .sort()
  .map(name => `${hashOf(readFileSync(join(folder, name)))}  ${name}`)
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`)
console.error(`${chosen.file}: ${bytes.length} bytes`)
