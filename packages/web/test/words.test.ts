import { describe, expect, it } from 'vitest'
import { PROBLEM_CODES } from '../../server/src/api/problem.ts'
import { app as english } from '../src/words/en/app.ts'
import { app as french } from '../src/words/fr/app.ts'

describe('whatever a server may answer', () => {
  it.each([
    ['fr', french],
    ['en', english],
  ] as const)('is said in %s', (_, words) => {
    expect(PROBLEM_CODES.filter(code => !words.errors[code])).toEqual([])
  })
})
