/**
 * Minimal acyclic automaton of a sorted list of words, each with a value (Daciuk, Mihov, Watson & Watson,
 * "Incremental Construction of Minimal Acyclic Finite-State Automata", CL 26(1), 2000).
 */
export interface AutomatonState {
  /** Value of the word that ends here; 0 for none. */
  value: number
  readonly labels: number[]
  readonly targets: AutomatonState[]
  id: number
}

const make = (): AutomatonState => ({ value: 0, labels: [], targets: [], id: -1 })

/** States in an order where targets stand before what leads to them; the last is the start. */
export function buildAutomaton(words: readonly { readonly codes: Uint8Array; readonly value: number }[]): AutomatonState[] {
  const register = new Map<string, AutomatonState>()
  const order: AutomatonState[] = []
  const settle = (state: AutomatonState): AutomatonState => {
    const key = `${state.value}:${state.labels.map((l, k) => `${l}>${state.targets[k]?.id}`).join(',')}`
    const known = register.get(key)
    if (known) return known
    state.id = order.length
    order.push(state)
    register.set(key, state)
    return state
  }
  const start = make()
  const path: AutomatonState[] = [start]
  let previous: Uint8Array = new Uint8Array(0)
  const closeTo = (depth: number): void => {
    while (path.length > depth + 1) {
      const child = path.pop() as AutomatonState
      const parent = path.at(-1) as AutomatonState
      parent.targets[parent.targets.length - 1] = settle(child)
    }
  }
  for (const { codes, value } of words) {
    let shared = 0
    while (shared < codes.length && shared < previous.length && codes[shared] === previous[shared]) shared++
    closeTo(shared)
    for (let k = shared; k < codes.length; k++) {
      const parent = path.at(-1) as AutomatonState
      const child = make()
      parent.labels.push(codes[k] as number)
      parent.targets.push(child)
      path.push(child)
    }
    ;(path.at(-1) as AutomatonState).value = value
    previous = codes
  }
  closeTo(0)
  start.id = order.length
  order.push(start)
  return order
}
