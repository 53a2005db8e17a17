import { useEffect, useRef, useState } from 'react'
import { type EntityAnchor, type Exhibit, entityAnchorOf, oneLine, sayEntity, within } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { EntityName } from '../parts/people.tsx'
import { Quotation } from '../parts/texts.tsx'
import { useWords } from '../words/words.ts'
import { candidatesFor } from './candidates.ts'

const SHOWN = 8

/** Who speaks: candidates under digits, 0 for nobody, any other name by its letters. */
export function SpeakerPicker({ exhibit, choose }: { exhibit: Exhibit; choose: (to: EntityAnchor | null) => void }) {
  const words = useWords()
  const desk = useDesk()
  const { review } = words.reader
  const [text, setText] = useState('')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }), [])
  const candidates = candidatesFor(desk.view, exhibit)
  const source = within(exhibit.statement?.source ?? [], exhibit.report.text.length)
  const because = { current: review.current, near: review.mentionedNear, speaks: review.speaksElsewhere }
  const query = text.trim().toLocaleLowerCase()
  const found =
    query === ''
      ? []
      : desk.dossier.entities.filter(e => [...Object.values(e.name), ...e.aliases].some(n => n?.toLocaleLowerCase().includes(query))).slice(0, SHOWN)
  return (
    <div className="picker" ref={list}>
      <h2>
        {source.length > 0 ? (
          <>
            {review.who('').replace(/\s*\?\s*$/u, '')}{' '}
            <Quotation text={source.map(s => exhibit.report.text.slice(s.start, s.end)).join(' … ')} language={exhibit.report.language} />
            {words.language === 'fr' ? '\u202f?' : '?'}
          </>
        ) : (
          review.whoIs
        )}
      </h2>
      <ol className="candidates">
        {candidates.map(({ entity, because: why }, i) => (
          <li key={entity.id}>
            <button type="button" data-digit={i + 1} onClick={() => choose(entityAnchorOf(desk.dossier, entity.id))}>
              <kbd>{i + 1}</kbd>
              <span>
                <EntityName id={entity.id} />
              </span>
              <small>{because[why]}</small>
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-digit={0} onClick={() => choose(null)}>
            <kbd>0</kbd>
            <span>{review.nobody}</span>
          </button>
        </li>
      </ol>
      <div className="other-name">
        <label>
          <span>{review.otherName}</span>
          <input
            type="text"
            value={text}
            onChange={event => setText(event.target.value)}
            aria-describedby="other-name-hint"
            autoComplete="off"
            maxLength={200}
          />
        </label>
        <small id="other-name-hint">{review.otherNameHint}</small>
        <ul>
          {found.map(e => (
            <li key={e.id}>
              <button type="button" className="button" onClick={() => choose(entityAnchorOf(desk.dossier, e.id))}>
                {oneLine(sayEntity(desk.view, words, e.id).text)}
              </button>
            </li>
          ))}
          {query !== '' ? (
            <li>
              <button type="button" className="button" onClick={() => choose({ kind: 'new', name: text.trim() })}>
                {words.pair(review.setName, text.trim())}
              </button>
            </li>
          ) : null}
        </ul>
      </div>
    </div>
  )
}
