import type { ReactNode } from 'react'
import { type Exhibit, type Judgement, oneLine, sayNote, sayTime, within } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { ActWord, StanceWord, Undecided } from '../parts/labels.tsx'
import { EntityName, SpeakerName } from '../parts/people.tsx'
import { RefLink } from '../parts/refs.tsx'
import { Gist, Quotation } from '../parts/texts.tsx'
import { useWords } from '../words/words.ts'
import { Entities } from './facts.tsx'

function Confidence({ judgement: { confidence, decided } }: { judgement: Judgement }) {
  const words = useWords()
  return (
    <>
      {words.number(confidence)}
      {decided ? null : (
        <>
          {' '}
          <Undecided />
        </>
      )}
    </>
  )
}

/** Why each label is what it is: everything that the dossier records of it. */
export function Reasons({ exhibit }: { exhibit: Exhibit }) {
  const words = useWords()
  const { view } = useDesk()
  const { statement, report } = exhibit
  const { page } = words
  const rows: [string, string, ReactNode][] = []
  const row = (key: string, term: string, value: ReactNode): void => void rows.push([key, term, value])
  if (statement) {
    row(
      'act',
      page.act,
      <>
        <ActWord statement={statement} /> <Confidence judgement={statement.judgements.act} />
      </>,
    )
    row(
      'speaker',
      page.speaker,
      <>
        <SpeakerName exhibit={exhibit} /> <Confidence judgement={statement.judgements.speaker} />
      </>,
    )
    if (statement.side !== null) {
      row(
        'side',
        page.side,
        <>
          <EntityName id={statement.side} /> <Confidence judgement={statement.judgements.side} />
        </>,
      )
    }
    row('form', page.form, words.labels.formMeaning[statement.form])
    if (statement.voice !== 'plain') row('voice', page.certainty, words.labels.voice[statement.voice])
    if (statement.relays.length > 0) row('relay', page.relay, <Entities ids={statement.relays} between=" → " />)
    const addressee = within(statement.addressee, report.text.length)
    if (addressee.length > 0) {
      row(
        'addressee',
        page.addressee,
        addressee.map(s => <Quotation key={s.start} text={report.text.slice(s.start, s.end)} language={report.language} />),
      )
    }
    const { time } = statement
    if (time) {
      row(
        'time',
        page.said,
        <>
          {sayTime(words, time.value, time.part)} <Quotation text={report.text.slice(time.start, time.end)} language={report.language} />
        </>,
      )
    }
    const outer = statement.within === null ? undefined : view.byStatement.get(statement.within)
    if (outer) row('within', page.within(''), <RefLink exhibit={outer} />)
  }
  for (const { claim, position } of view.standsOf.get(exhibit.ref) ?? []) {
    row(
      `position ${claim.id} ${position.stance}`,
      page.position,
      <>
        <StanceWord stance={position.stance} /> <Gist claim={claim} /> <Confidence judgement={position} />
      </>,
    )
  }
  if (statement) {
    row('confidence', page.confidence, <Confidence judgement={statement} />)
    row(
      'reasons',
      page.reasons,
      statement.why.length === 0 ? (
        page.noReason
      ) : (
        <ul>
          {statement.why.map((reason, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the reasons of one statement keep their places
            <li key={i}>{oneLine(sayNote(view, words, reason))}</li>
          ))}
        </ul>
      ),
    )
  }
  const corrected = statement !== null && view.dossier.corrections.some(c => c.target === statement.id && c.state === 'applied')
  return (
    <>
      <dl>
        {rows.map(([key, term, value]) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {corrected ? null : <p className="foot">{page.machine}</p>}
    </>
  )
}
