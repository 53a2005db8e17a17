import { describe, expect, it } from 'vitest'
import { anchorOf, entityAnchorOf } from '../../src/claims/corrections/anchors.ts'
import { suggestLike } from '../../src/claims/corrections/suggest-like.ts'
import { crossCheckReports } from '../../src/engine/record.ts'
import type { Amendment, Change } from '../../src/types/index.ts'
import { inputsOf } from './story.ts'

const inputs = inputsOf([
  {
    text: 'La directrice, Claire Mabille, a affirmé que le four était sûr. Le maire, Jean Sorel, a affirmé que le site fermerait en juin.\n\nClaire Mabille a affirmé que les filtres étaient neufs. Elle a nié que le personnel fût en grève.',
  },
])
const dossier = crossCheckReports(inputs)
const saying = (words: string) => {
  const text = dossier.reports[0]?.text ?? ''
  const found = dossier.statements.find(s => s.content.some(c => text.slice(c.start, c.end).includes(words)))
  if (!found) throw new Error(`no statement says ${words}`)
  return found
}
const origin = saying('le four')
const contents = (changes: readonly Change[]): string => changes.map(c => ('statement' in c ? c.statement.quotes.join(' ') : '')).join(' | ')

describe('like cases', () => {
  it('of an act are those of the same cue, never the one that was changed', () => {
    const like = contents(suggestLike(dossier, { kind: 'act', statement: anchorOf(dossier, origin.id), to: 'promise' }))
    expect(like).toContain('les filtres')
    expect(like).toContain('le site')
    expect(like).not.toContain('le four')
    expect(like).not.toContain('grève')
  })

  it('of a side are those of the same speaker', () => {
    const sorel = dossier.entities.find(e => e.aliases.includes('Jean Sorel'))
    if (!sorel) throw new Error('the mayor is named')
    const like = contents(suggestLike(dossier, { kind: 'side', statement: anchorOf(dossier, saying('les filtres').id), to: entityAnchorOf(dossier, sorel.id) }))
    expect(like).not.toContain('le site')
  })

  it('are not offered again once a person judged them', () => {
    const change: Change = { kind: 'act', statement: anchorOf(dossier, origin.id), to: 'promise' }
    const log = [change, ...suggestLike(dossier, change)].map(
      (c, i): Amendment => ({ id: `a${i}`, by: 'N', at: '2026-11-25T05:00:00Z', reason: null, kind: 'change', change: c }),
    )
    expect(log.length).toBeGreaterThan(1)
    expect(suggestLike(crossCheckReports(inputs, null, [], log), change)).toEqual([])
  })

  it('of new spans or of claims there are none', () => {
    const statement = anchorOf(dossier, origin.id)
    expect(suggestLike(dossier, { kind: 'span', statement, field: 'cue', to: statement })).toEqual([])
    expect(suggestLike(dossier, { kind: 'merge-claims', claims: [] })).toEqual([])
  })
})
