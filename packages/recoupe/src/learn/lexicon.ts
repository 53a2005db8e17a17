import { type Features, UPOS, type Upos } from '../types/index.ts'
import { type Automaton, isLower, readAutomaton, walk } from './automaton.ts'
import { readContainer, WeightsError } from './container.ts'
import { finish } from './hash.ts'

/** What stands at the head of a lexicon file. */
export interface LexiconHeader {
  readonly language: string
  /** Characters of the forms; a character's label is its index + 1. */
  readonly alphabet: string
  /** `NOUN Gender=Fem|Number=Sing`: the readings that occur, without their lemmas. */
  readonly readings: readonly string[]
  /** Ways from a form to its lemma: how many characters to cut at the end, and what to put there. */
  readonly rules: readonly (readonly [cut: number, add: string])[]
}

/** One reading of a form. */
export interface Reading {
  readonly upos: Upos
  /** In CoNLL-U notation, `_` for none. */
  readonly bundle: string
  readonly features: Features
  /** Index among the lexicon's rules. */
  readonly rule: number
}

/**
 * Forms of a language with their readings, in a minimal acyclic automaton. A form's *class* is the set of its readings;
 * class 0 is for forms that the lexicon lacks. No lookup allocates.
 */
export interface Lexicon {
  readonly language: string
  /** Class of the form as it is written. */
  readonly classOf: (form: string) => number
  /** Class of the form in lower case. */
  readonly lowerClassOf: (form: string) => number
  /**
   * An integer that is equal for forms with the same tags and features, whatever their lemmas; 0 for an unknown form.
   * A form with a capital is looked up both ways, so that *Pierre* (a name, a stone) and *pierre* differ. For the tagger.
   */
  readonly keyOf: (form: string) => number
  /** The tags of the form's readings as a set of bits, in the order of `UPOS`; both ways for a capital, as `keyOf`. */
  readonly tagsOf: (form: string) => number
  readonly readingsOf: (lexicalClass: number) => readonly Reading[]
  /** How many characters of the form the reading's lemma lacks. */
  readonly cutOf: (reading: Reading) => number
  /** The lemma that a reading gives a form. The form must be in the case in which it was found. */
  readonly lemmaOf: (form: string, reading: Reading) => string
}

/** Reads `lexicon.bin`. @throws WeightsError where the bytes are another format or cut. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const { header, tables } = readContainer<LexiconHeader>(bytes)
  const [states, sets] = tables
  if (!states || !sets) throw new WeightsError('a lexicon file holds two tables')
  const automaton = readAutomaton(states, header.alphabet)
  const classes = readClasses(sets, header)
  const keys = Int32Array.from(classes, keyOfReadings)
  const tags = Int32Array.from(classes, readings => readings.reduce((set, r) => set | (1 << UPOS.indexOf(r.upos)), 0))
  const classOf = (form: string): number => walk(automaton, form, automaton.label)
  const lowerClassOf = (form: string): number => walk(automaton, form, automaton.lowerLabel)
  return {
    language: header.language,
    classOf,
    lowerClassOf,
    keyOf: form => keyOfForm(automaton, keys, form),
    tagsOf: form => (tags[classOf(form)] as number) | (tags[lowerClassOf(form)] as number),
    readingsOf: lexicalClass => classes[lexicalClass] ?? [],
    cutOf: reading => header.rules[reading.rule]?.[0] ?? 0,
    lemmaOf: (form, reading) => {
      const [cut, add] = header.rules[reading.rule] ?? [0, '']
      return form.slice(0, form.length - cut) + add
    },
  }
}

function keyOfForm(automaton: Automaton, keys: Int32Array, form: string): number {
  const exact = walk(automaton, form, automaton.label)
  if (isLower(automaton, form)) return keys[exact] as number
  const lower = walk(automaton, form, automaton.lowerLabel)
  if (exact === lower) return keys[exact] as number
  return finish(Math.imul(keys[exact] as number, 0x9e3779b1) ^ (keys[lower] as number)) | 1
}

function keyOfReadings(readings: readonly Reading[]): number {
  if (readings.length === 0) return 0
  const names = [...new Set(readings.map(r => `${r.upos} ${r.bundle}`))].sort().join('\n')
  let hash = 0x811c9dc5
  for (let i = 0; i < names.length; i++) hash = Math.imul(hash ^ names.charCodeAt(i), 0x01000193)
  return finish(hash) | 1
}

const isUpos = (tag: string): tag is Upos => UPOS.some(known => known === tag)

function readClasses(table: Int8Array, header: LexiconHeader): Reading[][] {
  const bundles = header.readings.map(name => {
    const [tag = '', bundle = '_'] = name.split(' ')
    const upos: Upos = isUpos(tag) ? tag : 'X'
    return { upos, bundle, features: bundleFeatures(bundle) }
  })
  const classes: Reading[][] = [[]]
  let at = 0
  const next = (): number => {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = (table[at++] as number) & 0xff
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
      shift += 7
    }
  }
  while (at < table.length) {
    const readings: Reading[] = []
    for (let count = next(); count > 0; count--) {
      const known = bundles[next()]
      const rule = next()
      if (known) readings.push({ ...known, rule })
    }
    classes.push(readings)
  }
  return classes
}

function bundleFeatures(bundle: string): Features {
  if (bundle === '_') return {}
  return Object.fromEntries(bundle.split('|').map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}
