import { useRef } from 'react'
import { Letter } from '../parts/labels.tsx'
import { useWords } from '../words/words.ts'
import type { Alignment, Likeness } from './align/align-reports.ts'
import type { ReaderActions } from './pane/notes.tsx'

/** How many sentences are the same, reworded, or in one report only; each count goes to the next of its kind. */
export function CompareBar({
  alignment,
  letters,
  crossed,
  actions,
}: {
  alignment: Alignment
  letters: readonly [string, string]
  crossed: boolean
  actions: ReaderActions
}) {
  const words = useWords()
  const { reader } = words
  const turns = useRef(new Map<string, number>())
  const of = (side: 0 | 1, likeness: Likeness) => alignment.sides[side].segments.filter(s => s.likeness === likeness)
  const counts: readonly { readonly name: string; readonly side: 0 | 1; readonly likeness: Likeness; readonly say: (n: number) => string }[] = [
    { name: 'same', side: 0, likeness: 'same', say: reader.countSame },
    { name: 'reworded', side: 0, likeness: 'reworded', say: reader.countReworded },
    { name: 'only left', side: 0, likeness: 'only', say: n => reader.countOnlyIn(n, letters[0]) },
    { name: 'only right', side: 1, likeness: 'only', say: n => reader.countOnlyIn(n, letters[1]) },
  ]
  const next = (name: string, side: 0 | 1, likeness: Likeness): void => {
    const own = of(side, likeness)
    const turn = turns.current.get(name) ?? 0
    turns.current.set(name, turn + 1)
    const segment = own[turn % Math.max(1, own.length)]
    if (!segment) return
    actions.toSegment(side, segment.index)
    const [twin] = segment.twins
    if (twin !== undefined) actions.toSegment(side === 0 ? 1 : 0, twin)
  }
  return (
    <div className="compare-bar">
      {counts.map(({ name, side, likeness, say }) => {
        const said = say(of(side, likeness).length)
        return (
          <button type="button" key={name} className={`count ${likeness}`} onClick={() => next(name, side, likeness)} title={reader.nextOf(said)}>
            <i className={likeness} aria-hidden="true" />
            {likeness === 'only' ? <Letter name={letters[side]} /> : null}
            {said}
          </button>
        )
      })}
      {crossed ? <p>{reader.otherLanguage}</p> : null}
    </div>
  )
}
