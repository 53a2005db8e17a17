import { describe, expect, it } from 'vitest'
import { LEFT, RIGHT, SHIFT, State } from '../../src/learn/state.ts'

describe('the arc-hybrid state', () => {
  it('builds a tree with one root', () => {
    // "she sleeps here": she ← sleeps → here, sleeps ← root
    const state = new State(3)
    state.start(3)
    for (const move of [SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT]) {
      expect(state.allows(move)).toBe(true)
      state.apply(move, move === SHIFT ? -1 : 0)
    }
    expect(state.finished).toBe(true)
    expect([...state.head.subarray(0, 3)]).toEqual([1, 3, 1])
  })

  it('keeps the root for the last word on the stack', () => {
    const state = new State(2)
    state.start(2)
    state.apply(SHIFT, -1)
    state.apply(SHIFT, -1)
    expect(state.allows(SHIFT)).toBe(false)
    expect(state.allows(LEFT)).toBe(false)
    expect(state.allows(RIGHT)).toBe(true)
  })
})
