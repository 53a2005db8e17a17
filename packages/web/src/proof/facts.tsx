import type { ReactNode } from 'react'
import { type Exhibit, sayTime } from 'recoupe/view'
import { Undecided } from '../parts/labels.tsx'
import { EntityName } from '../parts/people.tsx'
import { Quotation } from '../parts/texts.tsx'
import { useWords } from '../words/words.ts'

/** *for France · anonymous · relayed by KCNA · 22 Sept 2022* */
export function Facts({ exhibit }: { exhibit: Exhibit }) {
  const words = useWords()
  const { statement, report } = exhibit
  if (!statement) return null
  const items: ReactNode[] = []
  if (statement.side !== null && statement.side !== statement.speaker) {
    items.push(
      <span key="side">
        {words.page.sideFor('')}
        <EntityName id={statement.side} />
        {statement.judgements.side.decided ? null : <Undecided />}
      </span>,
    )
  }
  if (statement.anonymous) items.push(<span key="anonymous">{words.page.anonymous}</span>)
  if (statement.relays.length > 0) {
    items.push(
      <span key="relays">
        {words.page.relayBy('')}
        <Entities ids={statement.relays} between=", " />
      </span>,
    )
  }
  if (statement.time) {
    const { value: day, part, clock, start, end } = statement.time
    const value = day && clock ? `${day}T${clock}` : day
    items.push(
      <span key="time">{value === null ? <Quotation text={report.text.slice(start, end)} language={report.language} /> : sayTime(words, value, part)}</span>,
    )
  }
  if (items.length === 0) return null
  return <p className="facts">{items.flatMap((item, i) => (i === 0 ? [item] : [' · ', item]))}</p>
}

export function Entities({ ids, between }: { ids: readonly string[]; between: string }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 ? between : null}
      <EntityName id={id} />
    </span>
  ))
}
