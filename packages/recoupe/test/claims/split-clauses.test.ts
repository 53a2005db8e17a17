import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../src/claims/propositions/split-clauses.ts'
import { read as analysed } from '../analysis/read.ts'

/** Clauses of a text, or of those words of it that stand before `end`. */
function clauses(text: string, language: 'fr' | 'en', end = text.length): string[] {
  const { words } = analysed(language, text)
  return clausesOf(
    words,
    Array.from({ length: words.count }, (_, i) => i).filter(i => (words.end[i] ?? 0) <= end),
  ).map(clause => text.slice(words.start[clause[0] ?? 0], words.end[clause.at(-1) ?? 0]))
}

describe('what one content says', () => {
  it.each([
    ['fr', 'La cuve a été contrôlée en décembre et sera démontée au printemps', ['La cuve a été contrôlée en décembre', 'sera démontée au printemps']],
    ['en', 'The firm sold the barges in May and kept the money for itself', ['The firm sold the barges in May', 'kept the money for itself']],
    ['fr', 'Le chalutier a coupé ses feux au large et ramené ses filets vides', ['Le chalutier a coupé ses feux au large', 'ramené ses filets vides']],
  ] as const)('%s: %s is two things of one subject', (language, text, expected) => expect(clauses(text, language)).toEqual(expected))

  it.each([
    ['fr', 'La société a fabriqué et vendu des vannes'],
    ['en', 'The firm made and sold valves'],
  ] as const)('%s: %s is one', (language, text) => expect(clauses(text, language)).toEqual([text]))

  it('is a condition with what follows from it, though the tree parts them', () => {
    const said = '« Si un seul camion est passé, nous le saurons »'
    expect(clauses(`${said}, a prévenu le ministre, Aldo Ferri.`, 'fr', said.length)).toEqual([said])
  })
})
