import { useState } from 'react'
import { type Change, type Exhibit, entityAnchorOf, type Mention, mentionAnchorOf, oneLine, passageAround, type Report, sayEntity } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { Letter } from '../parts/labels.tsx'
import { EntityName } from '../parts/people.tsx'
import { TextOf } from '../parts/texts.tsx'
import { useWords } from '../words/words.ts'

const SHOWN = 12
const MENTIONS = 40

const AROUND = 40

/** A mention with the words around it, which are never cut through. */
function MentionInPlace({ mention: { start, end }, report: { text, language } }: { mention: Mention; report: Report }) {
  const around = passageAround(text, [{ start, end }])
  const before = text.slice(Math.max(around.start, start - AROUND), start)
  const after = text.slice(end, Math.min(around.end, end + AROUND))
  const cutBefore = start - AROUND > around.start
  const cutAfter = end + AROUND < around.end
  return (
    <span className="q" lang={language}>
      {cutBefore ? '… ' : ''}
      <TextOf text={cutBefore ? before.replace(/^\S*\s+/u, '') : before} />
      <b>
        <TextOf text={text.slice(start, end)} />
      </b>
      <TextOf text={cutAfter ? after.replace(/\s+\S*$/u, '') : after} />
      {cutAfter ? ' …' : ''}
    </span>
  )
}

/** Renames the speaker, says that two actors are one, or that some mentions mean somebody else. */
export function EntityEditor({ exhibit, submit }: { exhibit: Exhibit; submit: (change: Change) => void }) {
  const words = useWords()
  const desk = useDesk()
  const { review } = words.reader
  const speaker = exhibit.statement?.speaker ?? null
  const entity = speaker === null ? undefined : desk.view.entities.get(speaker)
  const [name, setName] = useState(entity ? sayEntity(desk.view, words, entity.id).text : '')
  const [text, setText] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  if (!entity) return <p className="picker none">{words.page.unknownSpeaker}</p>
  const anchor = entityAnchorOf(desk.dossier, entity.id)
  const query = text.trim().toLocaleLowerCase()
  const others = desk.dossier.entities
    .filter(e => e.id !== entity.id && query !== '' && [...Object.values(e.name), ...e.aliases].some(n => n?.toLocaleLowerCase().includes(query)))
    .slice(0, SHOWN)
  const mentions = entity.mentions.slice(0, MENTIONS)
  const toggle = (i: number): void => {
    const next = new Set(ticked)
    if (!next.delete(i)) next.add(i)
    setTicked(next)
  }
  return (
    <div className="picker">
      <h2>
        {review.peopleTitle} <EntityName id={entity.id} />
      </h2>
      <form
        className="other-name"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() !== '') submit({ kind: 'rename-entity', entity: anchor, to: name.trim() })
        }}
      >
        <label>
          <span>{review.renameLabel}</span>
          <input type="text" value={name} onChange={event => setName(event.target.value)} autoComplete="off" maxLength={200} />
        </label>
        <button type="submit" className="button">
          {review.rename}
        </button>
      </form>
      <div className="other-name">
        <label>
          <span>{review.sameAs}</span>
          <input type="text" value={text} onChange={event => setText(event.target.value)} autoComplete="off" />
        </label>
        <ul>
          {others.map(e => (
            <li key={e.id}>
              <button
                type="button"
                className="button"
                onClick={() => submit({ kind: 'merge-entities', entities: [anchor, entityAnchorOf(desk.dossier, e.id)] })}
              >
                {oneLine(sayEntity(desk.view, words, e.id).text)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <fieldset className="mentions">
        <legend>
          {review.mentions(entity.mentions.length)}. {review.splitMentionsHint}
        </legend>
        {mentions.map((m, i) => {
          const report = desk.view.reports.find(r => r.report.id === m.report)
          if (!report) return null
          return (
            <label key={`${m.report} ${m.start}`} className="check">
              <input type="checkbox" checked={ticked.has(i)} onChange={() => toggle(i)} />
              <Letter name={report.letter} />
              <MentionInPlace mention={m} report={report.report} />
            </label>
          )
        })}
        <button
          type="button"
          className="button"
          disabled={ticked.size === 0 || ticked.size === entity.mentions.length}
          onClick={() =>
            submit({
              kind: 'split-entity',
              entity: anchor,
              mentions: [...ticked].sort((a, b) => a - b).flatMap(i => (mentions[i] ? [mentionAnchorOf(desk.dossier, mentions[i])] : [])),
            })
          }
        >
          {review.splitMentions}
        </button>
      </fieldset>
    </div>
  )
}
