import { packContainer } from '../../packages/recoupe/src/learn/container.ts'
import type { LexiconHeader } from '../../packages/recoupe/src/learn/lexicon.ts'
import { type AutomatonState, buildAutomaton } from './build-automaton.ts'
import type { RawReading } from './french-readings.ts'

/** Bytes under construction. */
class Bytes {
  private data = new Uint8Array(1 << 16)
  private size = 0

  byte(value: number): void {
    if (this.size === this.data.length) {
      const larger = new Uint8Array(this.data.length * 2)
      larger.set(this.data)
      this.data = larger
    }
    this.data[this.size++] = value
  }

  varint(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    this.byte(rest)
  }

  done(): Int8Array {
    return new Int8Array(this.data.buffer, 0, this.size)
  }
}

/** Numbers strings in the order of how often they occur, so that frequent ones take one byte. */
function rank(occurrences: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of occurrences) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Map(names.map(([name], index) => [name, index]))
}

/** How many characters of the form to cut, and what to add: `2 er`. */
function ruleOf(form: string, lemma: string): string {
  let shared = 0
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++
  return `${form.length - shared} ${lemma.slice(shared)}`
}

const nameOf = (reading: RawReading): string => `${reading.upos} ${reading.features}`

/** Packs forms with their readings into the bytes that `readLexicon` reads. */
export function packLexicon(language: string, entries: ReadonlyMap<string, readonly RawReading[]>): Uint8Array {
  const forms = [...entries.keys()].sort()
  const alphabet = [...new Set(forms.flatMap(f => [...f]))].sort().join('')
  if (alphabet.length > 255) throw new Error(`${alphabet.length} characters are too many for one byte`)
  const all = forms.flatMap(form => (entries.get(form) ?? []).map(reading => ({ form, reading })))
  const readings = rank(all.map(x => nameOf(x.reading)))
  const rules = rank(all.map(x => ruleOf(x.form, x.reading.lemma)))
  const setOf = (form: string): string => {
    const pairs = (entries.get(form) ?? []).map(r => `${readings.get(nameOf(r))} ${rules.get(ruleOf(form, r.lemma))}`)
    return [...new Set(pairs)].join(',')
  }
  const sets = rank(forms.map(setOf))
  const words = forms.map(form => ({ codes: Uint8Array.from(form, c => alphabet.indexOf(c) + 1), value: (sets.get(setOf(form)) ?? 0) + 1 }))
  const header: LexiconHeader = {
    language,
    alphabet,
    readings: [...readings.keys()],
    rules: [...rules.keys()].map(rule => [Number(rule.split(' ')[0]), rule.slice(rule.indexOf(' ') + 1)]),
  }
  return packContainer(header, [packStates(buildAutomaton(words)), packSets([...sets.keys()])])
}

function packStates(states: readonly AutomatonState[]): Int8Array {
  const bytes = new Bytes()
  bytes.varint(states.length)
  bytes.varint(states.reduce((sum, s) => sum + s.labels.length, 0))
  for (const state of states) {
    bytes.varint(state.labels.length * 2 + (state.value > 0 ? 1 : 0))
    if (state.value > 0) bytes.varint(state.value)
    state.labels.forEach((label, k) => {
      bytes.byte(label)
      bytes.varint(state.id - (state.targets[k]?.id ?? 0))
    })
  }
  return bytes.done()
}

function packSets(sets: readonly string[]): Int8Array {
  const bytes = new Bytes()
  for (const set of sets) {
    const pairs = set.split(',')
    bytes.varint(pairs.length)
    for (const pair of pairs) for (const id of pair.split(' ')) bytes.varint(Number(id))
  }
  return bytes.done()
}
