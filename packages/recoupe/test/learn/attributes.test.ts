import { describe, expect, it } from 'vitest'
import { plainForm, readAttributes } from '../../src/learn/attributes.ts'

describe('attributes of words', () => {
  it('make typographic variants equal', () => {
    expect(['«', '”', '’', '–', '…', 'l’eau', 'été'].map(plainForm)).toEqual(['"', '"', "'", '-', '...', "l'eau", 'été'])
  })

  it('tell case, keep the lower case and the shape', () => {
    const a = readAttributes(['Paris', 'paris', 'PARIS', '12', 'Lyon'], () => 0)
    expect([...a.casing]).toEqual([2, 1, 3, 0, 2])
    expect(a.lower[0]).toBe(a.lower[1])
    expect(a.form[0]).not.toBe(a.form[1])
    expect(a.shape[0]).toBe(a.shape[4])
    expect(a.shape[0]).not.toBe(a.shape[2])
  })

  it('take what the lexicon and the word classes say', () => {
    const a = readAttributes(
      ['Mardi'],
      form => form.length,
      lower => (lower === 'mardi' ? 7 : 0),
    )
    expect([a.lexicon[0], a.sense[0]]).toEqual([5, 7])
  })
})
