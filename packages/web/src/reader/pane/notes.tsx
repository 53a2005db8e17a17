import { memo, type ReactNode } from 'react'
import { counterparts, type Exhibit } from 'recoupe/view'
import { useChosen } from '../../desk/chosen.ts'
import { useDesk } from '../../desk/desk.tsx'
import { ActWord } from '../../parts/labels.tsx'
import { SpeakerName, VoiceStance } from '../../parts/people.tsx'
import { isPlain, refAddress } from '../../parts/refs.tsx'
import { Corrections } from '../../proof/corrections.tsx'
import { Facts } from '../../proof/facts.tsx'
import { useWords } from '../../words/words.ts'

/** What a note can ask of the reader; the same object for as long as the reader stands. */
export interface ReaderActions {
  /** Chooses a reference, brings it and its counterpart into sight; `focus` moves the keyboard there too. */
  readonly go: (ref: string, options?: { readonly focus?: boolean; readonly from?: Element | null }) => void
  readonly why: (ref: string, opener: Element) => void
  /** Shows the sentence of the other report that a segment of this side answers. */
  readonly toSegment: (side: 0 | 1, segment: number) => void
}

/** Who said it, for whom, through whom, when: equal for statements that may share one heading. */
function headOf({ statement, report }: Exhibit): string {
  if (!statement) return 'voice'
  const { speaker, side, anonymous, relays, time, judgements, source } = statement
  const unknown = speaker === null ? source.map(s => report.text.slice(s.start, s.end)).join('…') : ''
  return JSON.stringify([speaker, unknown, side, anonymous, relays, time?.value, time?.part, judgements.speaker.decided])
}

/** Beside each paragraph: who speaks in it, what each statement does, where its counterpart is. */
export const Notes = memo(function Notes({ exhibits, other, actions }: { exhibits: readonly Exhibit[]; other: string | null; actions: ReaderActions }) {
  let before = ''
  const lines: ReactNode[] = []
  for (const exhibit of exhibits) {
    const head = headOf(exhibit)
    if (head !== before) {
      lines.push(
        <div className="by" key={`by ${exhibit.ref}`}>
          <SpeakerName exhibit={exhibit} />
          <Facts exhibit={exhibit} />
        </div>,
      )
    }
    before = head
    lines.push(<NoteLine key={exhibit.ref} exhibit={exhibit} other={other} actions={actions} />)
  }
  return <div className="note">{lines}</div>
})

function NoteLine({ exhibit, other, actions }: { exhibit: Exhibit; other: string | null; actions: ReaderActions }) {
  const words = useWords()
  const desk = useDesk()
  const mark = useChosen(exhibit.ref)
  const { statement, ref } = exhibit
  const twins = counterparts(desk.view, exhibit)
  const twin = twins.find(e => e.report.id === other) ?? twins[0]
  const outer = statement?.within ? desk.view.byStatement.get(statement.within) : undefined
  return (
    <>
      <p className={`line${mark ? ` ${mark}` : ''}`} data-line={ref}>
        <a
          className="choose"
          href={refAddress(desk.id, exhibit)}
          onClick={event => {
            if (!isPlain(event)) return
            event.preventDefault()
            actions.go(ref)
          }}
        >
          {ref}
        </a>
        {statement ? <ActWord statement={statement} /> : <VoiceStance exhibit={exhibit} />}
        {statement && statement.form !== 'indirect' ? <small>{words.labels.form[statement.form]}</small> : null}
        {outer ? <small>{words.reader.nestedIn(outer.ref)}</small> : null}
        <span className="to">
          {twin ? (
            <a
              className="twin"
              href={refAddress(desk.id, twin)}
              onClick={event => {
                if (!isPlain(event)) return
                event.preventDefault()
                actions.go(twin.ref, { focus: event.detail === 0, from: event.currentTarget })
              }}
            >
              <span aria-hidden="true">⇄ </span>
              <span className="vh">{words.page.counterpart} </span>
              {twin.ref}
            </a>
          ) : (
            <i>{words.page.alone}</i>
          )}
          <button
            type="button"
            className="because"
            data-why={ref}
            aria-label={`${words.page.why} ${ref}`}
            onClick={event => actions.why(ref, event.currentTarget)}
          >
            ?
          </button>
        </span>
      </p>
      {statement ? <Corrections target={statement.id} /> : null}
    </>
  )
}
