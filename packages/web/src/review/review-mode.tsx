import { useEffect, useMemo, useRef, useState } from 'react'
import { anchorOf, type Change, type Exhibit, type SpeechAct } from 'recoupe/view'
import { chosenRef, useChosenRef } from '../desk/chosen.ts'
import { useDesk } from '../desk/desk.tsx'
import { ActWord } from '../parts/labels.tsx'
import { SpeakerName } from '../parts/people.tsx'
import { Sign } from '../parts/sign.tsx'
import type { ReaderActions } from '../reader/pane/notes.tsx'
import { bring } from '../reader/scroll/bring.ts'
import { toast } from '../shell/announce.ts'
import { useCommands } from '../shell/commands.ts'
import type { ReviewFilter } from '../words/reader-messages.ts'
import { useWords } from '../words/words.ts'
import { ActPicker } from './act-picker.tsx'
import { ClaimsEditor } from './claims-editor.tsx'
import { EntityEditor } from './entity-editor.tsx'
import { LogPanel } from './log-panel.tsx'
import { MovedCorrections } from './moved-corrections.tsx'
import { nextIn, queueOf, stampsOf } from './queue.ts'
import { SpanEditor } from './span-editor.tsx'
import { SpeakerPicker } from './speaker-picker.tsx'
import { TroubleNotice } from './trouble.tsx'
import { useReview } from './use-review.ts'

const FILTERS: readonly ReviewFilter[] = ['all', 'undecided', 'unreviewed', 'anonymous', 'corrected']

type Panel = 'speaker' | 'act' | 'span' | 'claims' | 'people' | 'log' | 'bulk'

/** As many changes as one request may carry. */
const MOST_AT_ONCE = 1000

/** Accept, reject, correct: one key each, then the next statement; every gesture can be undone. */
export function ReviewMode({ reports, actions, leave }: { reports: readonly string[]; actions: ReaderActions; leave: () => void }) {
  const words = useWords()
  const desk = useDesk()
  const review = useReview(desk.id, desk.dossier)
  const { review: say, commands } = words.reader
  const [filter, setFilter] = useState<ReviewFilter>('all')
  const [panel, setPanel] = useState<Panel | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const ref = useChosenRef()
  const chosen = desk.byRef.get(ref ?? '') ?? null
  const statement = chosen?.statement ?? null
  const stamps = useMemo(() => stampsOf(desk.dossier), [desk.dossier])
  const queue = useMemo(() => queueOf(desk.view, reports, filter, stamps), [desk.view, reports, filter, stamps])
  const place = queue.findIndex(e => e.ref === ref)

  // Review begins where the reader is, else at the first statement of the selection.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection begins anew
  useEffect(() => {
    const at = queue.find(e => e.ref === chosenRef()) ?? queue[0]
    if (at) actions.go(at.ref)
  }, [filter])

  // a panel takes room: the sentence that it is about stays in sight
  useEffect(() => {
    if (panel !== null) bring(chosenRef() ?? '')
  }, [panel])

  const close = (): void => {
    setPanel(null)
    document.getElementById(chosenRef() ?? '')?.focus({ preventScroll: true })
  }
  /** Sends changes with the reason given, which serves for one gesture. */
  const send = (changes: readonly Change[]): void => {
    review.submit(changes, { reason: reason.trim() === '' ? null : reason.trim() })
    setReason('')
  }
  const advance = (from: Exhibit): void => {
    const next = nextIn(queue, from.statement?.id ?? null)
    if (next) actions.go(next.ref, { focus: true })
    else toast(say.done)
  }
  const judge = (kind: 'accept' | 'reject'): boolean => {
    if (!chosen || !statement) return false
    send([{ kind, statement: anchorOf(desk.dossier, statement.id) }])
    setPanel(null)
    advance(chosen)
    toast(kind === 'accept' ? say.accepted(chosen.ref) : say.rejected(chosen.ref))
    return true
  }
  const correct = (change: Change): void => {
    send([change])
    close()
    if (chosen) toast(say.changed(chosen.ref))
  }
  const toggle = (which: Panel) => (): boolean => {
    if (which !== 'log' && which !== 'bulk' && !statement) return false
    if (panel === which) close()
    else setPanel(which)
    return true
  }
  const all = (kind: 'accept' | 'reject'): void => {
    send(queue.slice(0, MOST_AT_ONCE).flatMap(e => (e.statement ? [{ kind, statement: anchorOf(desk.dossier, e.statement.id) }] : [])))
    close()
  }

  useCommands([
    {
      id: 'review-escape',
      group: 'review',
      title: words.page.keys.escape,
      keys: ['Escape'],
      shown: [],
      palette: false,
      run: () => {
        if (panel === null) return false
        close()
        return true
      },
    },
    {
      id: 'review-digit',
      group: 'review',
      title: commands.speaker,
      keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
      shown: [],
      palette: false,
      run: event => {
        const button = box.current?.querySelector<HTMLButtonElement>(`[data-digit="${event?.key}"]`)
        button?.click()
        return button !== null && button !== undefined
      },
    },
    { id: 'review-accept', group: 'review', title: commands.accept, keys: ['a'], palette: false, run: () => judge('accept') },
    { id: 'review-reject', group: 'review', title: commands.reject, keys: ['x'], palette: false, run: () => judge('reject') },
    { id: 'review-speaker', group: 'review', title: commands.speaker, keys: ['r'], run: toggle('speaker') },
    { id: 'review-act', group: 'review', title: commands.act, keys: ['e'], run: toggle('act') },
    { id: 'review-span', group: 'review', title: commands.span, keys: ['b'], run: toggle('span') },
    { id: 'review-claims', group: 'review', title: commands.claims, keys: ['m'], run: toggle('claims') },
    { id: 'review-people', group: 'review', title: commands.people, keys: ['p'], run: toggle('people') },
    { id: 'review-bulk', group: 'review', title: commands.bulk, keys: ['A'], shown: ['⇧', 'A'], run: toggle('bulk') },
    { id: 'review-reason', group: 'review', title: commands.reason, keys: ['i'], run: () => reasonField.current?.focus() },
    { id: 'review-log', group: 'review', title: commands.log, keys: ['o'], run: toggle('log') },
    {
      id: 'review-undo',
      group: 'review',
      title: commands.undo,
      keys: ['u', 'mod+z'],
      shown: ['u', 'Ctrl Z'],
      run: event => {
        if (event?.shiftKey) review.redo()
        else review.undo()
      },
    },
    { id: 'review-redo', group: 'review', title: commands.redo, keys: ['U', 'mod+y'], shown: ['⇧', 'U'], run: review.redo },
  ])

  const tool = (key: string, label: string, run: () => unknown, pressed?: boolean) => (
    <button
      type="button"
      className="button"
      onClick={() => void run()}
      aria-expanded={pressed}
      disabled={pressed !== undefined && !statement && key !== 'o' && key !== '⇧A'}
    >
      <kbd>{key}</kbd>
      {label}
    </button>
  )
  const stamp = statement ? stamps.get(statement.id) : undefined
  return (
    <div className="review" ref={box}>
      <div className="review-bar" role="toolbar" aria-label={say.title}>
        <p className="review-at">
          {chosen && statement ? (
            <>
              <b>{chosen.ref}</b> <SpeakerName exhibit={chosen} /> <ActWord statement={statement} />
            </>
          ) : (
            words.reader.noneChosen
          )}
          {stamp ? (
            <span className="chip stamp">
              <Sign shape="check" /> {say.stamp(stamp.what, stamp.by === '' ? say.you : stamp.by)}
            </span>
          ) : null}
          <span className="count-of">{`${place < 0 ? '–' : words.number(place + 1)} / ${words.number(queue.length)}`}</span>
          {review.saving ? <span className="saving">{say.saving}</span> : null}
        </p>
        <label className="review-filter">
          <span className="vh">{say.filterLabel}</span>
          <select value={filter} onChange={event => setFilter(FILTERS.find(f => f === event.target.value) ?? 'all')}>
            {FILTERS.map(f => (
              <option key={f} value={f}>
                {say.filters[f]}
              </option>
            ))}
          </select>
        </label>
        <label className="review-reason">
          <kbd>i</kbd> {say.reason}
          <input
            ref={reasonField}
            type="text"
            value={reason}
            maxLength={1000}
            placeholder={say.reasonHint}
            autoComplete="off"
            onChange={event => setReason(event.target.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return
              event.preventDefault()
              event.stopPropagation()
              document.getElementById(chosenRef() ?? '')?.focus({ preventScroll: true })
            }}
          />
        </label>
        <div className="review-tools">
          {tool('a', say.accept, () => judge('accept'))}
          {tool('x', say.reject, () => judge('reject'))}
          {tool('r', say.speaker, toggle('speaker'), panel === 'speaker')}
          {tool('e', say.act, toggle('act'), panel === 'act')}
          {tool('b', say.span, toggle('span'), panel === 'span')}
          {tool('m', say.claims, toggle('claims'), panel === 'claims')}
          {tool('p', say.people, toggle('people'), panel === 'people')}
          {tool('⇧A', say.bulk(queue.length), toggle('bulk'), panel === 'bulk')}
          {tool('u', say.undo, review.undo)}
          {tool('⇧U', say.redo, review.redo)}
          {tool('o', say.log, toggle('log'), panel === 'log')}
          {tool('v', say.leave, leave)}
        </div>
      </div>
      <TroubleNotice review={review} />
      {review.like.length > 0 ? (
        <div className="like" role="status">
          <p>
            <b>{say.like(review.like.length)}.</b> {say.likeHint}
          </p>
          <span className="fields">
            <button type="button" className="button strong" onClick={review.applyLike}>
              {say.likeApply(review.like.length)}
            </button>
            <button type="button" className="button" onClick={review.leaveLike}>
              {say.likeLeave}
            </button>
          </span>
        </div>
      ) : null}
      <MovedCorrections review={review} />
      {queue.length === 0 ? <p className="none">{say.none}</p> : null}
      {panel === 'log' ? <LogPanel review={review} /> : null}
      {panel === 'bulk' ? (
        <div className="picker">
          <p>{say.bulkAsk(Math.min(queue.length, MOST_AT_ONCE))}</p>
          {queue.length > MOST_AT_ONCE ? <p>{say.bulkTooMany(MOST_AT_ONCE)}</p> : null}
          <span className="fields">
            <button type="button" className="button" data-digit={1} disabled={queue.length === 0 || queue.length > MOST_AT_ONCE} onClick={() => all('accept')}>
              <kbd>1</kbd> {say.bulkAccept(queue.length)}
            </button>
            <button type="button" className="button" data-digit={2} disabled={queue.length === 0 || queue.length > MOST_AT_ONCE} onClick={() => all('reject')}>
              <kbd>2</kbd> {say.bulkReject(queue.length)}
            </button>
          </span>
        </div>
      ) : null}
      {chosen && statement ? (
        <Editor key={`${panel} ${statement.id}`} panel={panel} exhibit={chosen} statement={statement.id} correct={correct} close={close} />
      ) : null}
    </div>
  )
}

function Editor({
  panel,
  exhibit,
  statement,
  correct,
  close,
}: {
  panel: Panel | null
  exhibit: Exhibit
  statement: string
  correct: (change: Change) => void
  close: () => void
}) {
  const desk = useDesk()
  const anchor = () => anchorOf(desk.dossier, statement)
  switch (panel) {
    case 'speaker':
      return <SpeakerPicker exhibit={exhibit} choose={to => correct({ kind: 'speaker', statement: anchor(), to })} />
    case 'act':
      return <ActPicker exhibit={exhibit} choose={(to: SpeechAct) => correct({ kind: 'act', statement: anchor(), to })} />
    case 'span':
      return <SpanEditor exhibit={exhibit} save={(field, to) => correct({ kind: 'span', statement: anchor(), field, to })} cancel={close} />
    case 'claims':
      return <ClaimsEditor exhibit={exhibit} submit={correct} />
    case 'people':
      return <EntityEditor exhibit={exhibit} submit={correct} />
    case 'log':
    case 'bulk':
    case null:
      return null
  }
}
