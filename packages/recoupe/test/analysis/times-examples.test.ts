import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/analysis/times/find-times.ts'
import { packs } from '../../src/lang/packs.ts'

/** The day on which the packs' examples are read: a Wednesday. */
const PUBLISHED = '2025-06-18'

for (const pack of packs.values()) {
  describe(`time rules of ${pack.language}`, () => {
    for (const rule of pack.times.rules) {
      for (const example of rule.examples) {
        const published = example.published === undefined ? PUBLISHED : example.published
        it(`${example.text} → ${example.value} (${published})`, () => {
          const start = example.text.indexOf('[')
          const end = example.text.indexOf(']') - 1
          const text = example.text.replace(/[[\]]/gu, '')
          expect(start).toBeGreaterThanOrEqual(0)
          const found = findTimes({ text, published }, pack)
          const shown = found.map(t => ({ text: text.slice(t.start, t.end), value: t.value, part: t.part }))
          expect(shown).toContainEqual({ text: text.slice(start, end), value: example.value, part: example.part })
        })
      }
    }
  })
}
