/**
 * Is a French sentence matched to its English twin among 1,000? On the parallel sentences of `../shared/data/ud/*-PUD` (to report only, nothing
 * is learned from them), from raw text, through the same terms and the same comparison as claims.
 *   npx tsx bench/pud.ts [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { analyse } from '../packages/recoupe/src/analysis/analyse.ts'
import { compare } from '../packages/recoupe/src/claims/alignment/compare.ts'
import { Frequencies } from '../packages/recoupe/src/claims/alignment/frequencies.ts'
import type { Proposition } from '../packages/recoupe/src/claims/propositions/proposition.ts'
import { TermReader } from '../packages/recoupe/src/claims/propositions/read-terms.ts'
import { loadModels } from '../packages/recoupe/src/engine/weights.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import type { Report } from '../packages/recoupe/src/types/index.ts'

const root = resolve(import.meta.dirname, '../../shared/data/ud')
const files = { fr: `${root}/French-PUD/fr_pud-ud-test.conllu`, en: `${root}/English-PUD/en_pud-ud-test.conllu` } as const
for (const file of Object.values(files))
  if (!existsSync(file)) throw new Error(`${file} is not there: this bench needs the PUD treebanks beside the repository`)

interface Sentence {
  readonly id: string
  readonly text: string
}

const read = (file: string): Sentence[] =>
  readFileSync(file, 'utf8')
    .split('\n\n')
    .flatMap(block => {
      const id = /^# sent_id = (.+)$/mu.exec(block)?.[1]
      const text = /^# text = (.+)$/mu.exec(block)?.[1]
      return id && text ? [{ id, text }] : []
    })

/** One report of all sentences, a paragraph each, read once. */
function propositionsOf(language: string, sentences: readonly Sentence[], first: number): Proposition[] {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return sentences.map(({ text }, k): Proposition => {
    const report: Report = {
      id: 'x',
      sha256: '',
      outlet: null,
      agency: null,
      byline: null,
      dateline: null,
      language,
      published: null,
      title: null,
      text,
      noise: [],
    }
    const analysis = analyse(report, { pack, models: loadModels(language) })
    const reader = new TermReader(analysis, pack)
    const words = Array.from({ length: analysis.words.count }, (_, i) => i)
    return {
      index: first + k,
      report: 0,
      statement: null,
      spans: [{ start: 0, end: text.length }],
      terms: reader.read(words),
      events: [],
      negated: false,
      softness: 'plain',
      unended: false,
      negators: 0,
      aspect: null,
      amounts: reader.amounts,
      universal: false,
      restrictive: false,
      sole: false,
      among: false,
      timeless: false,
      bounded: false,
      predicate: null,
      times: [],
      secondary: false,
    }
  })
}

const french = read(files.fr)
const english = read(files.en)
const fr = propositionsOf('fr', french, 0)
const en = propositionsOf('en', english, french.length)
const frequencies = new Frequencies([...fr, ...en])
let right = 0
const misses: string[] = []
fr.forEach((p, k) => {
  let best = -1
  let bestScore = -1
  en.forEach((q, j) => {
    const { overlap } = compare(p, q, frequencies)
    if (overlap > bestScore) {
      best = j
      bestScore = overlap
    }
  })
  if (english[best]?.id === french[k]?.id) right++
  else misses.push(`${french[k]?.text}\n  got ${english[best]?.text} (${bestScore.toFixed(2)})`)
})
if (process.argv.includes('--misses')) console.error(misses.join('\n'))
console.log(`PUD fr→en top-1 among ${english.length}: ${((100 * right) / french.length).toFixed(1)} % (${right} of ${french.length})`)
