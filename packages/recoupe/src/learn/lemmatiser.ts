import type { Features, Upos } from '../types/index.ts'
import { readContainer } from './container.ts'
import type { Lexicon, Reading } from './lexicon.ts'

/** What a lemma file holds; it has no tables. */
export interface LemmaHeader {
  readonly language: string
  /** Ways from a form to its lemma; `keep` keeps the form's capitals. */
  readonly rules: readonly (readonly [keep: 0 | 1, cut: number, add: string])[]
  /** `NOUN aux` → rule: what the words of that tag with that ending do; `NOUN ` is for any ending. */
  readonly endings: Readonly<Record<string, number>>
  /** Letters that capitals often stand for without their accent: *Etat* is *état*. */
  readonly bare: Readonly<Record<string, string>>
  /** `VERB suis` or `VERB suis Mood=Ind|…` → lemma, where lexicon and endings would be wrong; with a capital where the form has one. */
  readonly memory: Readonly<Record<string, string>>
}

/** Gives a word its lemma: from what training remembers, else from the lexicon, else by its ending. */
export type Lemmatiser = (form: string, upos: Upos, features: Features) => string

/** Longest ending that a rule looks at, in UTF-16 code units. */
export const LONGEST_ENDING = 6

const LONGEST_ACRONYM = 5

/** Distinct words remembered per process and language: a bound for texts that invent them. */
const LIMIT = 50_000

export const readLemmaHeader = (bytes: Uint8Array): LemmaHeader => readContainer<LemmaHeader>(bytes).header

/** A lemmatiser over a file's header and the language's lexicon. Remembers what it was asked; the answers depend on nothing else. */
export function makeLemmatiser(header: LemmaHeader, lexicon: Lexicon | null): Lemmatiser {
  const memory = new Map(Object.entries(header.memory))
  const endings = new Map(Object.entries(header.endings))
  const names = new Map<Features, string>()
  const known = new Map<Features, Map<Upos, Map<string, string>>>()
  let size = 0
  const find = (form: string, upos: Upos, features: Features): string => {
    const lower = form.toLowerCase()
    let bundle = names.get(features)
    if (bundle === undefined) {
      bundle = nameOf(features)
      names.set(features, bundle)
    }
    const remembered = recall(memory, `${upos} ${form}`, bundle) ?? (form === lower ? undefined : recall(memory, `${upos} ${lower}`, bundle))
    return remembered ?? derive(header, endings, lexicon, form, lower, upos, features)
  }
  return (form, upos, features) => {
    let byTag = known.get(features)
    if (!byTag) {
      byTag = new Map()
      known.set(features, byTag)
    }
    let answers = byTag.get(upos)
    if (!answers) {
      answers = new Map()
      byTag.set(upos, answers)
    }
    const answer = answers.get(form)
    if (answer !== undefined) return answer
    const lemma = find(form, upos, features)
    if (size < LIMIT) {
      answers.set(form, lemma)
      size++
    }
    return lemma
  }
}

const recall = (memory: ReadonlyMap<string, string>, key: string, bundle: string): string | undefined => memory.get(`${key} ${bundle}`) ?? memory.get(key)

/** The lemma by lexicon and endings alone. */
export function derive(
  header: Pick<LemmaHeader, 'rules' | 'bare'>,
  endings: ReadonlyMap<string, number>,
  lexicon: Lexicon | null,
  form: string,
  lower: string,
  upos: Upos,
  features: Features,
): string {
  const found = fromLexicon(lexicon, form, lower, upos, features)
  if (found !== null) return found
  const accented = form === lower ? undefined : header.bare[lower.charAt(0)]
  const restored = accented === undefined ? null : fromLexicon(lexicon, form, accented + lower.slice(1), upos, features)
  return restored ?? fromEnding(form, lower, upos, endings, header.rules)
}

/** Features in CoNLL-U notation. */
export function nameOf(features: Features): string {
  return Object.entries(features)
    .map(([name, value]) => `${name}=${value}`)
    .join('|')
}

/** The lemma of the reading that agrees best with tag and features; null where the lexicon has none with the tag. */
function fromLexicon(lexicon: Lexicon | null, form: string, lower: string, upos: Upos, features: Features): string | null {
  if (!lexicon || upos === 'PROPN') return null
  const exact = form === lower ? 0 : lexicon.classOf(form)
  const readings = lexicon.readingsOf(lexicon.lowerClassOf(lower))
  const own = bestReading(lexicon, readings, upos, features)
  if (own) return lexicon.lemmaOf(lower, own)
  const capital = exact === 0 ? null : bestReading(lexicon, lexicon.readingsOf(exact), upos, features)
  return capital ? lexicon.lemmaOf(form, capital) : null
}

function bestReading(lexicon: Lexicon, readings: readonly Reading[], upos: Upos, features: Features): Reading | null {
  let top: Reading | null = null
  let most = -Infinity
  for (const reading of readings) {
    if (reading.upos !== upos && !(upos === 'AUX' && reading.upos === 'VERB')) continue
    const score = agreement(reading.features, features)
    // Of equals, the reading that changes the form least: *directive* is its own noun before it is the feminine of *directif*.
    if (score > most || (score === most && top !== null && lexicon.cutOf(reading) < lexicon.cutOf(top))) {
      most = score
      top = reading
    }
  }
  return top
}

/** Features in common, less those that contradict. */
function agreement(a: Features, b: Features): number {
  let score = 0
  for (const name in a) {
    const other = b[name]
    if (other !== undefined) score += other === a[name] ? 1 : -1
  }
  return score
}

/** What the longest known ending says; lower case where none is known. */
function fromEnding(form: string, lower: string, upos: Upos, endings: ReadonlyMap<string, number>, rules: LemmaHeader['rules']): string {
  // An acronym that nothing knows keeps its capitals.
  if (form.length > 1 && form.length <= LONGEST_ACRONYM && form !== lower && form === form.toUpperCase()) return form
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const rule = rules[endings.get(`${upos} ${lower.slice(lower.length - length)}`) ?? -1]
    if (!rule) continue
    const base = rule[0] === 1 ? form : lower
    if (rule[1] <= base.length) return base.slice(0, base.length - rule[1]) + rule[2]
  }
  return lower
}
