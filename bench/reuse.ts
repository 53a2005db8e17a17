/**
 * Synthetic reuse with known truth: from invented articles, copies that are cut, lightly rewritten, translated and cut, and independent accounts
 * that must be left alone. Prints precision and recall of dependent pairs, by kind of reuse.
 *   npx tsx bench/reuse.ts [--misses]
 */
import { createHash } from 'node:crypto'
import { crossCheck } from '../packages/recoupe/src/claims/cross-check.ts'
import type { CrossCheckInput } from '../packages/recoupe/src/claims/input.ts'
import { recordOf } from '../packages/recoupe/src/engine/record.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import { numbersFrom } from './growth/story.ts'
import { stories } from './reuse/stories.ts'

const next = numbersFrom(11)

/** Keeps most sentences, in order, and never fewer than `least`. */
function cut(sentences: readonly string[], share: number, least: number): string[] {
  const kept = sentences.filter(() => next() < share)
  return kept.length >= least ? kept : sentences.slice(0, least)
}

/** Light rewriting: words dropped or replaced, a new lead, two neighbours swapped. */
function rewrite(sentences: readonly string[]): string[] {
  const swaps: Readonly<Record<string, string>> = {
    a: 'avait',
    annoncé: 'fait savoir',
    selon: "d'après",
    mais: 'cependant',
    deux: 'plusieurs',
    doivent: 'vont',
    dans: 'durant',
    ont: 'avaient',
    navire: 'bâtiment',
    texte: 'projet',
    personnes: 'manifestants',
  }
  const changed = sentences.map(s =>
    s
      .split(' ')
      .filter((_w, i) => i === 0 || next() > 0.04)
      .map(w => (next() < 0.5 ? (swaps[w] ?? w) : w))
      .join(' '),
  )
  const lead = 'Voici ce que l’on sait, heure par heure, de cette affaire qui agite la région.'
  const [first, second, ...rest] = changed
  return [lead, ...(second ? [second] : []), ...(first ? [first] : []), ...rest]
}

interface Case {
  readonly kind: string
  readonly dependent: boolean
  readonly texts: readonly [readonly string[], readonly string[]]
  readonly languages: readonly [string, string]
}

const cases: Case[] = stories.flatMap(({ article, translation, otherFrench, otherEnglish }, k): Case[] => {
  const elsewhere = stories[(k + 1) % stories.length] ?? stories[0]
  return [
    { kind: 'copied and cut', dependent: true, texts: [article, cut(article, 0.6, 4)], languages: ['fr', 'fr'] },
    { kind: 'copied, with additions', dependent: true, texts: [article, [...otherFrench.slice(0, 3), ...cut(article, 0.5, 3)]], languages: ['fr', 'fr'] },
    { kind: 'lightly rewritten', dependent: true, texts: [article, rewrite(article)], languages: ['fr', 'fr'] },
    { kind: 'rewritten and cut', dependent: true, texts: [article, rewrite(cut(article, 0.7, 5))], languages: ['fr', 'fr'] },
    { kind: 'translated', dependent: true, texts: [article, translation], languages: ['fr', 'en'] },
    { kind: 'translated and cut', dependent: true, texts: [article, cut(translation, 0.75, 5)], languages: ['fr', 'en'] },
    {
      kind: 'translated, with additions',
      dependent: true,
      texts: [article, [...cut(translation, 0.8, 5), ...otherEnglish.slice(0, 3)]],
      languages: ['fr', 'en'],
    },
    { kind: 'independent', dependent: false, texts: [article, otherFrench], languages: ['fr', 'fr'] },
    { kind: 'independent, other language', dependent: false, texts: [article, otherEnglish], languages: ['fr', 'en'] },
    { kind: 'independent, both others', dependent: false, texts: [otherFrench, otherEnglish], languages: ['fr', 'en'] },
    { kind: 'another story', dependent: false, texts: [article, elsewhere?.article ?? []], languages: ['fr', 'fr'] },
    { kind: 'another story, translated', dependent: false, texts: [article, elsewhere?.translation ?? []], languages: ['fr', 'en'] },
  ]
})

function inputOf(sentences: readonly string[], language: string, id: string): CrossCheckInput {
  const text = sentences.join(' ')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return recordOf({ id, sha256, outlet: null, agency: null, byline: null, dateline: null, language, published: null, title: null, text, noise: [] })
}

const rows = new Map<string, { right: number; of: number }>()
let tp = 0
let fp = 0
let fn = 0
for (const { kind, dependent, texts, languages } of cases) {
  const { dependencies } = crossCheck([inputOf(texts[0], languages[0], 'a'), inputOf(texts[1], languages[1], 'b')], packs)
  const found = dependencies.some(d => d.decided)
  const row = rows.get(kind) ?? { right: 0, of: 0 }
  rows.set(kind, { right: row.right + (found === dependent ? 1 : 0), of: row.of + 1 })
  if (found && dependent) tp++
  else if (found) fp++
  else if (dependent) fn++
  if (found !== dependent && process.argv.includes('--misses')) console.error(`${kind}: ${texts[1].join(' ').slice(0, 120)}`)
}
for (const [kind, { right, of }] of rows) console.log(`${kind.padEnd(30)} ${right} of ${of}`)
const precision = tp / Math.max(1, tp + fp)
const recall = tp / Math.max(1, tp + fn)
console.log(
  `dependent pairs: P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / Math.max(1e-9, precision + recall)).toFixed(3)}  (${cases.length} pairs)`,
)
