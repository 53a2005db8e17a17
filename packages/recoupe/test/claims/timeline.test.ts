import { describe, expect, it } from 'vitest'
import { check } from './story.ts'

describe('the timeline', () => {
  it('gives a statement in its own words, never in those that it denies', () => {
    const text = 'Le syndicat Force portuaire a affirmé lundi que la société Aquaval avait vidé la cuve. La société Aquaval a démenti mardi avoir vidé la cuve.'
    const { timeline, statements } = check([{ text }])
    const said = timeline.filter(t => t.kind === 'statement')
    expect(said.length).toBeGreaterThan(0)
    for (const entry of said) {
      const statement = statements.find(s => s.id === entry.ref)
      expect(entry.gist.fr).toBe(statement?.content.map(c => text.slice(c.start, c.end)).join(' … '))
    }
  })

  it.each([
    ['fr', 'La police a arrêté Paul Garance le 5 mai 2025 à Lyon.', 'La police a arrêté Paul Garance le 7 mai 2025 à Lyon.', true],
    ['en', 'Police arrested Paul Garance on 5 May 2025 in Lyon.', 'Police arrested Paul Garance on 7 May 2025 in Lyon.', true],
    ['fr', 'La police a arrêté Paul Garance le 5 mai 2025 à Lyon.', 'La police a arrêté Paul Garance en mai 2025 à Lyon.', false],
    ['fr', 'La police a arrêté Paul Garance le 5 mai 2025.', 'La police a arrêté Marc Dubreuil le 7 mai 2025.', false],
    ['en', 'Norway met Sweden on 5 May 2025 in Oslo.', 'Norway met Sweden on 7 May 2025 in Oslo.', false],
  ])('shows where two reports date one event differently (%s): %s / %s', (language, first, second, differ) => {
    const { timeline } = check([
      { text: first, language },
      { text: second, language },
    ])
    const events = timeline.filter(t => t.kind === 'event')
    expect(events.length).toBeGreaterThan(0)
    const found = events.filter(t => t.otherwise)
    expect(found).toHaveLength(differ ? 2 : 0)
    if (differ) expect(found[0]?.otherwise).toEqual([found[1]?.ref])
  })
})
