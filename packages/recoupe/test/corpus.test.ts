import { describe, expect, it } from 'vitest'
import { recordText } from '../../../bench/pipeline.ts'
import { allCases, knownMisses } from '../../../scripts/corpus/all-cases.ts'
import { checkCase } from '../../../scripts/corpus/check-case.ts'

/** Cases listed in `corpus/misses.json` are known to be missed: the list is part of the corpus, and a listed case that is right fails too. */
describe('golden corpus', () => {
  const known = knownMisses()
  for (const { id, language, golden } of allCases()) {
    it(known[id] ? `${id} (known to be missed)` : id, async () => {
      const faults = checkCase(golden, (await recordText(golden.text, language, '2026-03-12')).record)
      if (known[id]) expect(faults, `${id} is right now: take it off corpus/misses.json`).not.toEqual([])
      else expect(faults).toEqual([])
    })
  }
})
