import type { Language, Span } from '../../types/index.ts'
import type { WorldEntry, WorldForm } from './entry.ts'
import { firstFolded, fold, foldToken, isArticle, type Token, tokens } from './fold.ts'
import { type CompiledForm, compile, matchForm } from './match-form.ts'

/** One reading of a stretch of text: the entry and the form by which it was found. */
export interface WorldReading {
  readonly entry: WorldEntry
  readonly form: WorldForm
}

/** A stretch of text that is a form of the table, with every entry that it may stand for, the likeliest first. */
export interface WorldMatch extends Span {
  readonly readings: readonly WorldReading[]
}

/**
 * The table of countries, places, public bodies and media. Lookups are by surface form: case and accents count as
 * far as the press keeps them (*Etats-Unis* and *MOSCOU* are found, *us* and *who* are not *US* and *WHO*).
 */
export interface World {
  readonly entries: readonly WorldEntry[]
  /** By key; undefined where there is none. */
  entry(key: string): WorldEntry | undefined
  /** Readings of a whole string, article before it allowed (*l'Iran*, *la Maison Blanche*). */
  lookup(surface: string, language: Language): readonly WorldReading[]
  /** Leftmost longest matches of a text, in order, without overlap. Linear in the text. */
  find(text: string, language: Language): readonly WorldMatch[]
  /** Country (or place) of an adjective or a people's name: *nord-coréennes*, *Iranian*, *U.S.*; null where it is none. */
  ofAdjective(word: string, language: Language): WorldEntry | null
  /** The country that an entry speaks for in the end: the Kremlin → Russia, the Security Council → the United Nations. */
  sideOf(entry: WorldEntry): WorldEntry
}

interface Candidate extends CompiledForm {
  readonly entry: WorldEntry
}

/** Candidates by first word. Forms are cut into words when their first word is first met: a report meets few of ten thousand. */
class Index {
  readonly #raw = new Map<string, WorldReading[]>()
  readonly #ready = new Map<string, readonly Candidate[]>()

  add(key: string, reading: WorldReading): void {
    const list = this.#raw.get(key)
    if (list) list.push(reading)
    else this.#raw.set(key, [reading])
  }

  get(key: string): readonly Candidate[] {
    const ready = this.#ready.get(key)
    if (ready) return ready
    const raw = this.#raw.get(key)
    if (!raw) return NONE
    const made = raw.map(({ entry, form }) => ({ ...compile(form), entry })).sort(byLength)
    this.#ready.set(key, made)
    return made
  }
}

const NONE: readonly Candidate[] = []

const SORT_WEIGHT: Readonly<Partial<Record<WorldEntry['sort'], number>>> = {
  country: 0,
  capital: 1,
  territory: 2,
  office: 2,
  ministry: 2,
  body: 2,
  region: 3,
  city: 4,
}

/** Names of another language count where they can be nothing else: long, capitalised, not ambiguous (*White House* in a French report). */
function admits(form: WorldForm, language: Language): boolean {
  if (form.language === null || form.language === language) return true
  return (form.use === 'name' || form.use === 'acronym') && form.ambiguous.length === 0 && form.text.length >= 5 && form.text[0] === form.text[0]?.toUpperCase()
}

/** Longest first; then the entry's own language and weight, in an order that does not depend on the input. */
function byLength(a: Candidate, b: Candidate): number {
  const weight = (c: Candidate): number => SORT_WEIGHT[c.entry.sort] ?? 5
  return (
    b.words.length - a.words.length ||
    b.form.text.length - a.form.text.length ||
    weight(a) - weight(b) ||
    (a.entry.key < b.entry.key ? -1 : a.entry.key > b.entry.key ? 1 : 0)
  )
}

export function makeWorld(entries: readonly WorldEntry[]): World {
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  const byFirst = new Index()
  const adjectives = new Index()
  for (const entry of entries) {
    for (const form of entry.forms) {
      byFirst.add(firstFolded(form.text), { entry, form })
      if (form.use === 'adjective' || form.use === 'demonym') adjectives.add(fold(form.text), { entry, form })
    }
  }
  const matchAt = (
    text: string,
    cut: readonly Token[],
    folded: (i: number) => string,
    at: number,
    language: Language,
  ): { match: WorldMatch; words: number } | null => longestAt(byFirst.get(folded(at)), text, cut, folded, at, language)

  return {
    entries,
    entry: key => byKey.get(key),
    lookup: (surface, language) => {
      const cut = tokens(surface)
      const folded = (i: number): string => (cut[i] ? foldToken(surface, cut[i]) : '')
      for (const at of [0, 1]) {
        const found = matchAt(surface, cut, folded, at, language)
        if (found && at + found.words === cut.length && (at === 0 || isArticle(folded(0), language))) return found.match.readings
      }
      return []
    },
    find: (text, language) => {
      const cut = tokens(text)
      const cache: (string | undefined)[] = []
      const folded = (i: number): string => {
        const token = cut[i]
        if (!token) return ''
        cache[i] ??= foldToken(text, token)
        return cache[i] ?? ''
      }
      const found: WorldMatch[] = []
      for (let at = 0; at < cut.length; ) {
        const hit = matchAt(text, cut, folded, at, language)
        if (hit) found.push(hit.match)
        at += hit?.words ?? 1
      }
      return found
    },
    ofAdjective: (word, language) => {
      const found = adjectives.get(fold(word.replaceAll('’', "'"))).filter(c => c.form.language === null || c.form.language === language)
      return found[0]?.entry ?? null
    },
    sideOf: entry => {
      let side = entry
      for (let steps = 0; side.speaksFor !== null && steps < 4; steps++) side = byKey.get(side.speaksFor) ?? side
      return side
    },
  }
}

function longestAt(
  candidates: readonly Candidate[],
  text: string,
  cut: readonly Token[],
  folded: (i: number) => string,
  at: number,
  language: Language,
): { match: WorldMatch; words: number } | null {
  const readings: { reading: WorldReading; doubt: number }[] = []
  let words = 0
  let end = 0
  for (const candidate of candidates) {
    if (words > 0 && candidate.words.length < words) break
    if (!admits(candidate.form, language)) continue
    const hit = matchForm(text, cut, folded, at, candidate)
    if (!hit || (words > 0 && hit.end < end)) continue
    words = candidate.words.length
    end = Math.max(end, hit.end)
    if (readings.some(r => r.reading.entry === candidate.entry && r.reading.form.use === candidate.form.use && r.doubt <= hit.doubt)) continue
    readings.push({ reading: { entry: candidate.entry, form: candidate.form }, doubt: hit.doubt })
  }
  const start = cut[at]?.start
  if (readings.length === 0 || start === undefined) return null
  // An exact spelling shuts out the inexact: *Américains* is the people, not the adjective at the head of a sentence.
  const best = Math.min(...readings.map(r => r.doubt))
  return { match: { start, end, readings: readings.filter(r => r.doubt === best).map(r => r.reading) }, words }
}
