import type { Dossier } from '../../src/types/index.ts'
import { completeClaim, completeDossier, completeEntity, completePosition, completeReport, completeStatement } from './complete.ts'

/** A story of so many reports and claims, each report with a sentence on most claims: what the page must still show. */
export function largeDossier(reports: number, claims: number): Dossier {
  const holders = [
    'La mairie',
    'Le syndicat des marins-pêcheurs de la côte nord et des îles',
    'L’exploitant',
    'La préfecture',
    'Une association',
    'Le port',
    'Des riverains',
    'Une experte',
  ]
  const entities = holders.map((name, i) => completeEntity({ id: `e${i}`, name: { fr: name } }))
  const speaks = (r: number, c: number): boolean => (r * 7 + c * 3) % 5 !== 0
  const stanceOf = (r: number, c: number) => ((r + c) % 7 === 0 ? 'denies' : (r + c) % 5 === 0 ? 'hedges' : 'asserts') as 'denies' | 'hedges' | 'asserts'
  const made = Array.from({ length: reports }, (_, r) => {
    let text = ''
    const spans = new Map<number, { source: [number, number]; cue: [number, number]; content: [number, number] }>()
    for (let c = 0; c < claims; c++) {
      if (!speaks(r, c)) continue
      const start = text.length
      const name = holders[c % holders.length] ?? ''
      text += `${name} affirme `
      const from = text.length
      text += `que le quai numéro ${c} restera fermé ${r + 2} semaines de plus`
      spans.set(c, { source: [start, start + name.length], cue: [start + name.length + 1, from - 1], content: [from, text.length] })
      text += c % 4 === 3 ? '.\n\n' : '. '
    }
    return {
      report: completeReport({
        id: `r${r}`,
        language: 'fr',
        text,
        path: `rapport-${r}.txt`,
        published: { value: `2031-05-${String((r % 28) + 1).padStart(2, '0')}`, basis: 'metadata' },
      }),
      spans,
    }
  })
  const span = ([start, end]: [number, number]) => [{ start, end }]
  const statements = made.flatMap(({ spans }, r) =>
    [...spans].map(([c, s]) =>
      completeStatement({
        id: `s${r}-${c}`,
        report: `r${r}`,
        source: span(s.source),
        cue: span(s.cue),
        content: span(s.content),
        act: stanceOf(r, c) === 'denies' ? 'deny' : 'assert',
        speaker: `e${c % holders.length}`,
        side: `e${c % holders.length}`,
      }),
    ),
  )
  return completeDossier({
    title: 'Le port aux quais fermés',
    reports: made.map(m => m.report),
    entities,
    statements,
    claims: Array.from({ length: claims }, (_, c) =>
      completeClaim({
        id: `c${c}`,
        gist: { fr: `le quai numéro ${c} restera fermé` },
        positions: made.flatMap(({ spans }, r) =>
          spans.has(c) ? [completePosition({ holder: `e${c % holders.length}`, report: `r${r}`, stance: stanceOf(r, c), statements: [`s${r}-${c}`] })] : [],
        ),
      }),
    ),
    timeline: made.map(({ report }) => ({ value: report.published?.value ?? null, precision: 'day', kind: 'publication', ref: report.id, gist: {} })),
  })
}
