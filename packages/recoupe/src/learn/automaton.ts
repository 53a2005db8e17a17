/**
 * An acyclic automaton over characters, in flat arrays. In the file each state is a varint `transitions × 2 + final`, the value
 * (varint) where it is final, then per transition its label (a byte) and the distance back to its target (varint): targets
 * stand before what leads to them and the last state is the start.
 */
export interface Automaton {
  readonly start: number
  /** First transition of each state; one more entry closes the last. */
  readonly first: Int32Array
  readonly symbol: Uint8Array
  readonly target: Int32Array
  readonly value: Int32Array
  /** Label of each UTF-16 code unit below `REACH` as written, and of its lower case; 0 for none. */
  readonly label: Uint8Array
  readonly lowerLabel: Uint8Array
}

/** Both languages live below; a code unit beyond has no label. */
const REACH = 0x250
const APOSTROPHE = 0x2019

/** Value of the word, 0 where the automaton lacks it. `labels` is one of the automaton's two label tables. */
export function walk(automaton: Automaton, word: string, labels: Uint8Array): number {
  const { first, symbol, target } = automaton
  let state = automaton.start
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const label = labels[code < REACH ? code : code === APOSTROPHE ? 0x27 : 0] as number
    if (label === 0) return 0
    let t = first[state] as number
    const end = first[state + 1] as number
    while (t < end && symbol[t] !== label) t++
    if (t === end) return 0
    state = target[t] as number
  }
  return automaton.value[state] as number
}

/** Whether every character of the word is its own lower case: both label tables then lead to the same value. */
export function isLower({ label, lowerLabel }: Automaton, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < REACH && label[code] !== lowerLabel[code]) return false
  }
  return true
}

export function readAutomaton(bytes: Int8Array, alphabet: string): Automaton {
  let at = 0
  const next = (): number => {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = (bytes[at++] as number) & 0xff
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
      shift += 7
    }
  }
  const states = next()
  const transitions = next()
  const automaton: Automaton = {
    start: states - 1,
    first: new Int32Array(states + 1),
    symbol: new Uint8Array(transitions),
    target: new Int32Array(transitions),
    value: new Int32Array(states),
    label: labelsOf(alphabet, c => c),
    lowerLabel: labelsOf(alphabet, c => c.toLowerCase()),
  }
  let t = 0
  for (let state = 0; state < states; state++) {
    automaton.first[state] = t
    const head = next()
    if (head & 1) automaton.value[state] = next()
    for (let count = head >> 1; count > 0; count--) {
      automaton.symbol[t] = bytes[at++] as number
      automaton.target[t++] = state - next()
    }
  }
  automaton.first[states] = t
  return automaton
}

function labelsOf(alphabet: string, shape: (character: string) => string): Uint8Array {
  const labels = new Uint8Array(REACH)
  for (let code = 1; code < REACH; code++) labels[code] = alphabet.indexOf(shape(String.fromCharCode(code))) + 1
  return labels
}
