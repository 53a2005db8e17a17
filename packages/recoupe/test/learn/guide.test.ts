import { describe, expect, it } from 'vitest'
import { agreedLabel, agreedMove, makeGuide, takeGuide } from '../../src/learn/guide.ts'
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

  const treeOf = (heads: readonly number[], labels: readonly number[]) => {
    const state = new State(heads.length)
    state.start(heads.length)
    heads.forEach((head, i) => {
      state.head[i] = head
      state.label[i] = labels[i] ?? 0
    })
    const guide = makeGuide(heads.length)
    takeGuide(guide, state, false)
    return guide
  }

  it('leads, with another of the same tree, to that tree', () => {
    // "the old clerk sleeps here": two words before a noun, a subject, and an adverb after the verb
    const heads = [2, 2, 3, 5, 3]
    const guides = [treeOf(heads, [1, 2, 3, 4, 5]), treeOf(heads, [1, 2, 3, 4, 5])]
    const state = new State(5)
    state.start(5)
    while (!state.finished) {
      const move = agreedMove(guides, state)
      expect(move).toBeGreaterThanOrEqual(0)
      const head = move === SHIFT ? -1 : state.headFor(move)
      state.apply(move, move === SHIFT ? -1 : agreedLabel(guides, head, state.top))
    }
    expect([...state.head.subarray(0, 5)]).toEqual(heads)
    expect([...state.label.subarray(0, 5)]).toEqual([1, 2, 3, 4, 5])
  })

  it('says nothing beside one that leads elsewhere, nor of an arc that it has not', () => {
    const guides = [treeOf([1, 3, 1], [1, 2, 3]), treeOf([2, 3, 1], [1, 2, 3])]
    const state = new State(3)
    state.start(3)
    state.apply(SHIFT, -1)
    expect(agreedMove(guides, state)).toBe(-1)
    expect(agreedLabel(guides, 1, 0)).toBe(-1)
    expect(agreedLabel(guides, 1, 2)).toBe(3)
    expect(agreedMove([], state)).toBe(-1)
  })
})
