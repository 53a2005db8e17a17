import { describe, expect, it } from 'vitest'
import { packContainer, readContainer, WeightsError } from '../../src/learn/container.ts'

describe('the weights file', () => {
  const tables = [Int8Array.from([1, -2, 3]), Int8Array.from([127, -127])]

  it('gives back its header and tables', () => {
    const read = readContainer<{ readonly language: string }>(packContainer({ language: 'fr' }, tables))
    expect(read.header).toEqual({ language: 'fr' })
    expect(read.tables).toEqual(tables)
  })

  it('is refused when cut or foreign', () => {
    const bytes = packContainer({}, tables)
    expect(() => readContainer(bytes.subarray(0, bytes.length - 1))).toThrow(WeightsError)
    expect(() => readContainer(new TextEncoder().encode('something else entirely'))).toThrow(WeightsError)
  })
})
