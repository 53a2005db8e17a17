import { LEFT, RIGHT, SHIFT, type State } from '../packages/recoupe/src/learn/state.ts'

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre, TACL 2013): how many gold arcs each move makes
 * unreachable. `heads` holds the size for the root; `children` the gold children of each word in order.
 */
export function cost(move: number, state: State, heads: Int32Array, children: readonly (readonly number[])[]): number {
  if (move === SHIFT) return shiftCost(state, heads, children)
  const top = state.top
  const head = heads[top] as number
  let lost = 0
  for (const child of children[top] ?? []) if (child >= state.front) lost++
  if (move === RIGHT) return lost + (head >= state.front ? 1 : 0)
  const second = state.depth > 1 ? (state.stack[state.depth - 2] as number) : -1
  return lost + (head === second || head > state.front ? 1 : 0)
}

function shiftCost(state: State, heads: Int32Array, children: readonly (readonly number[])[]): number {
  const { front, stack, depth } = state
  let lost = 0
  for (const child of children[front] ?? []) {
    if (child < front && state.head[child] === -1) lost++
  }
  const head = heads[front] as number
  if (head < front && head !== state.top) for (let k = 0; k < depth - 1; k++) if (stack[k] === head) lost++
  return lost
}

export const moves = [SHIFT, LEFT, RIGHT] as const

export function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => [])
  heads.forEach((head, child) => {
    children[head]?.push(child)
  })
  return children
}
