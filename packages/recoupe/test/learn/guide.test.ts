import { describe, expect, it } from 'vitest'
import { makeGuide, takeGuide } from '../../src/learn/guide.ts'
import { LEFT, RIGHT, SHIFT, State } from '../../src/learn/state.ts'

describe('a guide', () => {
  it('from the right is turned into reading order', () => {
    // "she sleeps here" read backward: here, sleeps, she; the tree is the same.
    const state = new State(3)
    state.start(3)
    const label: Readonly<Record<number, number>> = { 0: 5, 1: 6, 2: 7 }
    for (const move of [SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT]) state.apply(move, move === SHIFT ? -1 : (label[state.top] ?? -1))
    const guide = makeGuide(3)
    takeGuide(guide, state, true)
    expect([...guide.head.subarray(0, 3)]).toEqual([1, 3, 1])
    expect([...guide.label.subarray(0, 3)]).toEqual([7, 6, 5])
    expect([guide.firstChild[1], guide.lastChild[1]]).toEqual([0, 2])
    expect([guide.firstChild[3], guide.lastChild[3]]).toEqual([1, 1])
    expect([guide.firstChild[0], guide.lastChild[0]]).toEqual([-1, -1])
  })
})
