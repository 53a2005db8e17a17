import { useState } from 'react'
import { anchorOf, type Change, type Claim, claimAnchorOf, type Exhibit, sayGist } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { StatusWord } from '../parts/labels.tsx'
import { Refs } from '../parts/refs.tsx'
import { Gist } from '../parts/texts.tsx'
import { useWords } from '../words/words.ts'

const SHOWN = 12

/** Takes the statement out of a claim, or makes one claim of two. */
export function ClaimsEditor({ exhibit, submit }: { exhibit: Exhibit; submit: (change: Change) => void }) {
  const words = useWords()
  const desk = useDesk()
  const { review } = words.reader
  const [merging, setMerging] = useState<string | null>(null)
  const [text, setText] = useState('')
  const own = [...new Set((desk.view.standsOf.get(exhibit.ref) ?? []).map(s => s.claim))]
  const id = exhibit.statement?.id
  const refsOf = (claim: Claim) => [...new Set(desk.view.stands.filter(s => s.claim === claim).flatMap(s => s.exhibits))]
  const query = text.trim().toLocaleLowerCase()
  const others = desk.dossier.claims
    .filter(c => c.id !== merging && (query === '' || Object.values(c.gist).some(g => g?.toLocaleLowerCase().includes(query))))
    .slice(0, SHOWN)
  return (
    <div className="picker">
      <h2>{review.claimsTitle}</h2>
      {own.length === 0 ? <p className="none">{review.noClaim}</p> : null}
      <ul className="claims-of">
        {own.map(claim => (
          <li key={claim.id}>
            <p>
              <Gist claim={claim} /> <StatusWord claim={claim} />
            </p>
            <Refs exhibits={refsOf(claim)} />
            <span className="fields">
              <button
                type="button"
                className="button"
                title={review.splitHint}
                onClick={() => {
                  if (id) submit({ kind: 'split-claim', claim: claimAnchorOf(desk.dossier, claim.id), statements: [anchorOf(desk.dossier, id)] })
                }}
              >
                {review.split}
              </button>
              <button
                type="button"
                className="button toggle"
                aria-pressed={merging === claim.id}
                onClick={() => setMerging(merging === claim.id ? null : claim.id)}
              >
                {review.merge}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {merging === null ? null : (
        <div className="other-name">
          <label>
            <span>{review.find}</span>
            <input type="text" value={text} onChange={event => setText(event.target.value)} autoComplete="off" />
          </label>
          <small>{review.mergeHint}</small>
          <ul>
            {others.map(claim => (
              <li key={claim.id}>
                <button
                  type="button"
                  className="button wide"
                  aria-label={words.pair(review.mergeWith, sayGist(words, claim))}
                  onClick={() => submit({ kind: 'merge-claims', claims: [claimAnchorOf(desk.dossier, merging), claimAnchorOf(desk.dossier, claim.id)] })}
                >
                  <Gist claim={claim} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
