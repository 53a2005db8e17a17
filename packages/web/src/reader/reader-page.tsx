import './reader.css'
import '../review/review.css'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { counterparts, type Mention } from 'recoupe/view'
import { useLocation, useSearchParams } from 'wouter'
import { chosenRef } from '../desk/chosen.ts'
import { type Desk, useDesk } from '../desk/desk.tsx'
import { Letter, None } from '../parts/labels.tsx'
import { dossierPath, exhibitPath, spanPath } from '../permalink/address.ts'
import { copyLink } from '../permalink/copy-link.ts'
import { MovedCorrections } from '../review/moved-corrections.tsx'
import { ReviewMode } from '../review/review-mode.tsx'
import { useCommands } from '../shell/commands.ts'
import { useMayEdit } from '../shell/session.ts'
import { useWords } from '../words/words.ts'
import { CompareBar } from './compare-bar.tsx'
import { Legend } from './legend.tsx'
import { passageTarget, type ReaderTarget, readerPath } from './open-reader.ts'
import { Pane } from './pane/pane.tsx'
import { hasPlace, restorePlace } from './return-point.ts'
import { selectedSpan } from './scroll/place.ts'
import { Thread } from './thread.tsx'
import { useReader } from './use-reader.ts'
import { WhyPanel } from './why-panel.tsx'

/** What an address of the reader asks for; what it leaves out is filled in from the dossier. */
function targetIn(desk: Desk, query: URLSearchParams): ReaderTarget {
  const { reports } = desk.view
  const known = (id: string | null): string | null => reports.find(r => r.report.id === id || r.report.sha256 === id)?.report.id ?? null
  const statement = query.get('s')
  const at = /^(.+):(\d+)-(\d+)$/u.exec(query.get('at') ?? '')
  const passage = at ? passageIn(desk, at[1] ?? '', Number(at[2]), Number(at[3])) : null
  const exhibit =
    (statement === null ? undefined : desk.view.byStatement.get(statement)) ??
    reports.find(r => r.report.id === passage?.report)?.exhibits.find(e => e.start === passage?.start && e.end === passage?.end)
  const spoken = exhibit ? null : passage
  const around = spoken ? passageTarget(desk, spoken) : null
  const twin = exhibit ? counterparts(desk.view, exhibit)[0] : undefined
  const left = known(query.get('a')) ?? exhibit?.report.id ?? around?.left ?? reports[0]?.report.id ?? ''
  const right =
    known(query.get('b')) ??
    around?.right ??
    (exhibit && exhibit.report.id !== left ? exhibit.report.id : twin?.report.id) ??
    reports.find(r => r.report.id !== left)?.report.id ??
    null
  const beside = right === left ? (reports.find(r => r.report.id !== left)?.report.id ?? null) : right
  return { left, right: beside, ref: exhibit?.ref ?? null, passage: spoken }
}

/** Characters that an address names, where the report has them. */
function passageIn(desk: Desk, report: string, start: number, end: number): Mention | null {
  const own = desk.view.reports.find(r => r.report.id === report || r.report.sha256 === report)?.report
  return own && start < end && end <= own.text.length ? { report: own.id, start, end } : null
}

/** Two reports aligned. Route `/d/:id/read?a=&b=&s=`, inside a `DeskProvider`. */
export default function ReaderPage() {
  const words = useWords()
  const desk = useDesk()
  return desk.view.reports.length === 0 ? <None text={words.page.noReports} /> : <Reader desk={desk} />
}

function Reader({ desk }: { desk: Desk }) {
  const words = useWords()
  const [query] = useSearchParams()
  const [, navigate] = useLocation()
  const [target] = useState(() => targetIn(desk, query))
  const panes = useRef<HTMLDivElement>(null)
  const [compare, setCompare] = useState(false)
  const [reviewing, setReviewing] = useState(false)
  const mayEdit = useMayEdit()

  // The address follows what is shown, a moment later: choosing must not wait for it.
  const written = useRef(query.toString())
  const writing = useRef(0)
  const latest = useRef(desk)
  latest.current = desk
  const moved = useCallback(
    (to: ReaderTarget) => {
      clearTimeout(writing.current)
      writing.current = window.setTimeout(() => {
        const path = readerPath(latest.current, to)
        written.current = path.slice(path.indexOf('?') + 1)
        navigate(path, { replace: true })
      }, 250)
    },
    [navigate],
  )
  const reading = useReader(desk, target, moved)
  const { left, right, alignment, actions, why } = reading

  // At first, and whenever the address is changed by anybody else, what it asks for is shown.
  const started = useRef(false)
  const asked = query.toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address asks again
  useEffect(() => {
    if (started.current && asked === written.current) return
    started.current = true
    written.current = asked
    const wanted = targetIn(desk, query)
    if (wanted.ref !== null) actions.go(wanted.ref, { focus: true })
    else if (wanted.passage) reading.showPassage(wanted.passage)
    else panes.current?.querySelector<HTMLElement>('.scroll')?.focus({ preventScroll: true })
  }, [asked])
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' })
    return () => {
      clearTimeout(writing.current)
      restorePlace()
    }
  }, [])

  const title = desk.dossier.title
  useEffect(() => {
    const before = document.title
    document.title = [words.reader.title, title, 'Recoupe'].filter(Boolean).join(' · ')
    return () => {
      document.title = before
    }
  }, [words, title])

  const leave = (): void => {
    if (hasPlace()) history.back()
    else navigate(dossierPath(desk.id))
  }
  const chosen = () => desk.byRef.get(chosenRef() ?? '') ?? null
  const { commands } = words.reader
  useCommands([
    {
      id: 'reader-leave',
      group: 'read',
      title: words.reader.back,
      keys: ['Escape'],
      shown: [words.page.keyNames.escape],
      run: () => (why ? reading.closeWhy() : leave()),
    },
    { id: 'reader-next', group: 'read', title: commands.next, keys: ['j'], palette: false, run: () => reading.step(1) },
    { id: 'reader-previous', group: 'read', title: commands.previous, keys: ['k'], palette: false, run: () => reading.step(-1) },
    {
      id: 'reader-counterpart',
      group: 'read',
      title: commands.counterpart,
      keys: ['c'],
      palette: false,
      run: () => {
        const own = chosen()
        const twins = own ? counterparts(desk.view, own) : []
        const beside = own?.report.id === left.report.id ? right?.report.id : left.report.id
        const twin = twins.find(t => t.report.id === beside) ?? twins[0]
        if (twin) actions.go(twin.ref, { focus: true })
        return twin !== undefined
      },
    },
    {
      id: 'reader-why',
      group: 'read',
      title: commands.why,
      keys: ['w'],
      palette: false,
      run: () => {
        const own = chosen()
        if (why) reading.closeWhy()
        else if (own) actions.why(own.ref, document.activeElement ?? document.body)
        return own !== null
      },
    },
    {
      id: 'reader-copy',
      group: 'read',
      title: commands.copy,
      keys: ['y'],
      run: () => {
        // characters that the reader has selected go before what is chosen
        const selected = selectedSpan(getSelection())
        if (selected) {
          void copyLink(spanPath(desk.id, desk.dossier, selected))
          return true
        }
        const own = chosen()
        if (own) void copyLink(exhibitPath(desk.id, desk.dossier, own))
        else if (reading.passage) void copyLink(spanPath(desk.id, desk.dossier, reading.passage))
        return own !== null || reading.passage !== null
      },
    },
    { id: 'reader-sync', group: 'read', title: commands.sync, keys: ['s'], run: () => reading.setSync(!reading.sync) },
    { id: 'reader-compare', group: 'read', title: commands.compare, keys: ['d'], run: () => setCompare(on => !on) },
    ...(mayEdit ? [{ id: 'reader-review', group: 'review' as const, title: commands.review, keys: ['v'], run: () => setReviewing(on => !on) }] : []),
  ])

  const comparing = compare && right !== null
  const shownReports = useMemo(() => [left.report.id, ...(right ? [right.report.id] : [])], [left, right])
  return (
    <section id="reader" className={`reader${comparing ? ' comparing' : ''}${reviewing ? ' reviewing' : ''}`} aria-labelledby="reader-t">
      <header className="reader-head">
        <h1 id="reader-t">{words.reader.title}</h1>
        <div className="reader-tools">
          <button type="button" className="button" onClick={leave}>
            {words.reader.back}
            <kbd>{words.page.keyNames.escape}</kbd>
          </button>
          {right ? (
            <>
              <button type="button" className="button toggle" aria-pressed={reading.sync} onClick={() => reading.setSync(!reading.sync)}>
                {words.reader.sync}
                <kbd>s</kbd>
              </button>
              <button type="button" className="button toggle" aria-pressed={compare} onClick={() => setCompare(!compare)}>
                {words.reader.compare}
                <kbd>d</kbd>
              </button>
            </>
          ) : null}
          {mayEdit ? (
            <button type="button" className="button toggle" aria-pressed={reviewing} onClick={() => setReviewing(!reviewing)}>
              {words.reader.review.enter}
              <kbd>v</kbd>
            </button>
          ) : null}
        </div>
      </header>
      {reviewing ? <ReviewMode reports={shownReports} actions={actions} leave={() => setReviewing(false)} /> : <MovedCorrections review={null} />}
      {reviewing ? null : <Legend compare={comparing} pair={right ? [left.letter, right.letter] : null} />}
      {comparing && alignment ? (
        <CompareBar alignment={alignment} letters={[left.letter, right.letter]} crossed={left.report.language !== right.report.language} actions={actions} />
      ) : null}
      {right ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box
        <div className="pane-tabs" role="group" aria-label={words.page.compare}>
          {([left, right] as const).map((view, i) => (
            <button type="button" key={view.letter} className="pane-tab" aria-pressed={reading.shown === i} onClick={() => reading.show(i === 0 ? 0 : 1)}>
              <Letter name={view.letter} /> {words.reader.one(view.letter)}
            </button>
          ))}
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a shortcut for the mouse; every mark has its line in the notes */}
      <div
        className={`panes of-${right ? 2 : 1} shows-${reading.shown === 0 ? 'left' : 'right'}`}
        ref={panes}
        onClick={event => {
          const mark = event.target instanceof Element ? event.target.closest('.text [data-s]') : null
          const ref = mark?.getAttribute('data-s')
          if (ref && getSelection()?.isCollapsed !== false) actions.go(ref)
        }}
      >
        <Pane
          view={left}
          side={0}
          other={right}
          alignment={alignment}
          compare={comparing}
          passage={reading.passage?.report === left.report.id ? reading.passage : null}
          scroller={reading.scrollers[0]}
          actions={actions}
          pick={reading.pick}
        />
        {right ? (
          <Pane
            view={right}
            side={1}
            other={left}
            alignment={alignment}
            compare={comparing}
            passage={reading.passage?.report === right.report.id ? reading.passage : null}
            scroller={reading.scrollers[1]}
            actions={actions}
            pick={reading.pick}
          />
        ) : null}
        <Thread panes={panes} version={`${left.letter} ${right?.letter} ${comparing} ${reading.shown}`} />
      </div>
      {why ? <WhyPanel exhibit={why} close={reading.closeWhy} /> : null}
    </section>
  )
}
