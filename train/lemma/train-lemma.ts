import { existsSync, readFileSync } from 'node:fs'
import { readConllu, type Sentence } from '../../bench/conllu.ts'
import { packContainer } from '../../packages/recoupe/src/learn/container.ts'
import { derive, type LemmaHeader, LONGEST_ENDING, nameOf } from '../../packages/recoupe/src/learn/lemmatiser.ts'
import { type Lexicon, readLexicon } from '../../packages/recoupe/src/learn/lexicon.ts'
import { parseFeatures } from '../../packages/recoupe/src/learn/syntax.ts'
import { UPOS, type Upos } from '../../packages/recoupe/src/types/index.ts'

/** One kind of word as the treebank has it, with how often. */
interface Item {
  readonly form: string
  readonly lower: string
  readonly upos: Upos
  readonly feats: string
  readonly lemma: string
  readonly count: number
}

const isUpos = (tag: string): tag is Upos => UPOS.some(known => known === tag)

function collect(sentences: readonly Sentence[]): Item[] {
  const items = new Map<string, { -readonly [K in keyof Item]: Item[K] }>()
  for (const s of sentences) {
    s.forms.forEach((form, i) => {
      const upos = s.upos[i] ?? ''
      const lemma = s.lemmas[i] ?? '_'
      if (!isUpos(upos) || lemma === '_' || lemma === '') return
      const feats = s.feats[i] === '_' ? '' : nameOf(parseFeatures(s.feats[i] ?? '_'))
      const key = [form, upos, feats, lemma].join('\t')
      const item = items.get(key) ?? { form, lower: form.toLowerCase(), upos, feats, lemma, count: 0 }
      item.count++
      items.set(key, item)
    })
  }
  return [...items.values()]
}

/** `keep cut add`; null where form and lemma share less than a letter and the change is no rule (*pire* → *mauvais*). */
function ruleOf({ form, lower, lemma }: Item): string | null {
  const keep = !lemma.startsWith(lower.slice(0, 1)) || (form !== lower && lemma.slice(0, 2) === form.slice(0, 2))
  const base = keep ? form : lower
  let shared = 0
  while (shared < base.length && shared < lemma.length && base[shared] === lemma[shared]) shared++
  if (shared === 0 && base.length > 1) return null
  return `${keep ? 1 : 0} ${base.length - shared} ${lemma.slice(shared)}`
}

function topOf(counts: ReadonlyMap<string, number>): [string, number] {
  let best: [string, number] = ['', 0]
  for (const [name, n] of counts) if (n > best[1] || (n === best[1] && name < best[0])) best = [name, n]
  return best
}

function tally(tables: Map<string, Map<string, number>>, key: string, value: string, by: number): void {
  const counts = tables.get(key) ?? new Map<string, number>()
  counts.set(value, (counts.get(value) ?? 0) + by)
  tables.set(key, counts)
}

type Learnt = Pick<LemmaHeader, 'rules' | 'endings' | 'bare'>

/** For each tag and ending, the rule that most words with it follow; an ending is kept only where it differs from the shorter one. */
function learnEndings(items: readonly Item[]): Omit<Learnt, 'bare'> {
  const tables = new Map<string, Map<string, number>>()
  const types = new Set<string>()
  for (const item of items) {
    const rule = ruleOf(item)
    const type = `${item.upos} ${item.form} ${item.lemma}`
    if (rule === null || types.has(type)) continue
    types.add(type)
    for (let length = 0; length <= Math.min(LONGEST_ENDING, item.lower.length); length++)
      tally(tables, `${item.upos} ${item.lower.slice(item.lower.length - length)}`, rule, 1)
  }
  const rules: string[] = []
  const chosen = new Map<string, string>()
  for (const [key, counts] of [...tables].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))) {
    const [rule, n] = topOf(counts)
    const at = key.indexOf(' ')
    let shorter = key
    do shorter = shorter.slice(0, at + 1) + shorter.slice(at + 2)
    while (shorter.length > at + 1 && !chosen.has(shorter))
    if (key.length > at + 1 && (chosen.get(shorter) === rule || n < 2)) continue
    chosen.set(key, rule)
  }
  const endings: Record<string, number> = {}
  for (const [key, rule] of [...chosen].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (!rules.includes(rule)) rules.push(rule)
    endings[key] = rules.indexOf(rule)
  }
  return {
    rules: rules.map(rule => {
      const [keep = '0', cut = '0'] = rule.split(' ')
      return [keep === '1' ? 1 : 0, Number(cut), rule.slice(keep.length + cut.length + 2)]
    }),
    endings,
  }
}

/** Forms in lower case before others, which fall back on them. */
function lowerFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const capital = (key: string): number => (/ .*\p{Lu}/u.test(key) ? 1 : 0)
  return capital(a) - capital(b) || (a < b ? -1 : 1)
}

/** Conventions of a corpus that would mislead whoever reads lemmas: Sequoia gives *Mme* the lemma of *M.* */
const UNUSUAL = new Set(['noun madame', 'noun mme', 'noun mesdames', 'noun mmes', 'noun mlle', 'noun mademoiselle'])

/** What is remembered: words, and words with their features, whose commonest lemma the lexicon and the endings miss. */
function learnMemory(items: readonly Item[], lexicon: Lexicon | null, learnt: Learnt): Record<string, string> {
  const byEnding = new Map(Object.entries(learnt.endings))
  const memory: Record<string, string> = {}
  const words = new Map<string, Item[]>()
  for (const item of items) {
    const key = `${item.upos} ${item.form}`
    words.set(key, [...(words.get(key) ?? []), item])
  }
  const guess = (item: Item, feats: string): string => {
    const features = feats === '' ? {} : parseFeatures(feats)
    const low = `${item.upos} ${item.lower}`
    const remembered = item.form === item.lower ? undefined : (memory[`${low} ${feats}`] ?? memory[low])
    return remembered ?? derive(learnt, byEnding, lexicon, item.form, item.lower, item.upos, features)
  }
  for (const [key, group] of [...words].sort(lowerFirst)) {
    if (UNUSUAL.has(key.toLowerCase())) continue
    const lemmas = new Map<string, number>()
    for (const item of group) lemmas.set(item.lemma, (lemmas.get(item.lemma) ?? 0) + item.count)
    const [common] = topOf(lemmas)
    const wrong = group.some(item => guess(item, item.feats) !== item.lemma && item.lemma === common)
    if (wrong) memory[key] = common
    const bundles = new Map<string, Map<string, number>>()
    for (const item of group) tally(bundles, item.feats, item.lemma, item.count)
    for (const [feats, counts] of [...bundles].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      const [lemma, n] = topOf(counts)
      const item = group.find(x => x.feats === feats)
      const said = item ? (memory[key] ?? guess(item, feats)) : lemma
      if (said !== lemma && n > 1) memory[`${key} ${feats}`] = lemma
    }
  }
  return memory
}

const CORPORA: Readonly<Record<string, readonly string[]>> = {
  fr: ['French-Sequoia/fr_sequoia-ud-train.conllu', 'French-Sequoia/fr_sequoia-ud-dev.conllu'],
  en: ['English-EWT/en_ewt-ud-train.reconstructed.conllu', 'English-GUM-open/train.conllu'],
}

/** Capitals that the press of a language often writes without accent. */
const BARE: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr: { e: 'é' } }

/** Learns a lemma file from treebanks, beside the language's lexicon. */
export function learnLemmas(language: string, sentences: readonly Sentence[], lexicon: Lexicon | null): LemmaHeader {
  const items = collect(sentences)
  const learnt = { ...learnEndings(items), bare: BARE[language] ?? {} }
  return { language, ...learnt, memory: learnMemory(items, lexicon, learnt) }
}

/** `npm run train -- lemma fr|en`: lemmas that lexicon and endings miss, and the endings. Needs the language's lexicon, where it has one. */
export function trainLemma(language: string, data: string, say: (line: string) => void, models: string): Uint8Array {
  const files = CORPORA[language]
  if (!files) throw new Error(`no treebank is known for ${language}`)
  const file = `${models}/lexicon.bin`
  const lexicon = existsSync(file) ? readLexicon(readFileSync(file)) : null
  const header = learnLemmas(
    language,
    files.flatMap(f => readConllu(`${data}/ud/${f}`)),
    lexicon,
  )
  say(`${Object.keys(header.memory).length} words remembered, ${Object.keys(header.endings).length} endings, ${header.rules.length} rules`)
  return packContainer(header, [])
}
