import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { counterparts, type Exhibit, type Mention, type ReportView } from 'recoupe/view'
import { choose, chosenRef } from '../desk/chosen.ts'
import type { Desk } from '../desk/desk.tsx'
import { announce } from '../shell/announce.ts'
import { useWords } from '../words/words.ts'
import { type Alignment, alignReports } from './align/align-reports.ts'
import { offsetMaps } from './align/scroll-map.ts'
import { keyOf } from './exhibit-key.ts'
import { passageTarget, type ReaderTarget } from './open-reader.ts'
import type { ReaderActions } from './pane/notes.tsx'
import { bring, markOf, PASSAGE, scrolls } from './scroll/bring.ts'
import { EYE, keepStep } from './scroll/keep-step.ts'
import { heightOf } from './scroll/place.ts'

/** The two reports shown; `shown` is the one that a narrow page has room for. */
export interface Shown {
  readonly left: ReportView
  readonly right: ReportView | null
  readonly shown: 0 | 1
}

export interface Reading extends Shown {
  readonly alignment: Alignment | null
  readonly scrollers: readonly [RefObject<HTMLElement | null>, RefObject<HTMLElement | null>]
  readonly actions: ReaderActions
  readonly sync: boolean
  readonly setSync: (on: boolean) => void
  /** Characters that somebody was led to by a search or a link. */
  readonly passage: Mention | null
  readonly showPassage: (passage: Mention) => void
  readonly why: Exhibit | null
  readonly closeWhy: () => void
  readonly pick: (report: string, side: 0 | 1) => void
  readonly show: (side: 0 | 1) => void
  readonly step: (by: 1 | -1) => void
}

/** Two reports with more characters than this together take a while to compare. */
const LONG = 60_000

/** How long a stretch far away is waited for. */
const FRAMES = 12

const alignments = new WeakMap<ReportView, WeakMap<ReportView, Alignment>>()

function alignmentOf(desk: Desk, left: ReportView, right: ReportView): Alignment {
  const own = alignments.get(left) ?? new WeakMap<ReportView, Alignment>()
  alignments.set(left, own)
  let alignment = own.get(right)
  if (!alignment) {
    alignment = alignReports(desk.view, left, right)
    own.set(right, alignment)
  }
  return alignment
}

/** What the reader of two reports knows and does. `moved` is told what is shown whenever that changes. */
export function useReader(desk: Desk, target: ReaderTarget, moved: (target: ReaderTarget) => void): Reading {
  const words = useWords()
  const { reports } = desk.view
  const reportOf = useCallback((id: string | null): ReportView | null => reports.find(r => r.report.id === id) ?? null, [reports])
  const [ids, setIds] = useState<readonly [string, string | null]>([target.left, target.right])
  const [shown, setShown] = useState<0 | 1>(0)
  const [sync, setSync] = useState(true)
  const [whyKey, setWhyKey] = useState<string | null>(null)
  const [passage, setPassage] = useState<Mention | null>(target.passage ?? null)
  const first = reports[0]
  const left = reportOf(ids[0]) ?? first
  if (!left) throw new Error('a dossier without reports has nothing to read')
  const right = reportOf(ids[1]) ?? reports.find(r => r !== left) ?? null

  const scrollers = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)] as const
  const opener = useRef<Element | null>(null)
  const stepper = useRef<ReturnType<typeof keepStep> | null>(null)
  /** What was asked for and waits until it is drawn: the reference to bring, and whether the keyboard goes along. */
  const pending = useRef<{ readonly ref: string; readonly pair: string | null; readonly focus: boolean } | null>(null)
  /** Key of the chosen exhibit, which outlives its reference. */
  const key = useRef<string | null>(null)
  const [turn, setTurn] = useState(0)

  // The comparison waits until the texts are on the screen, that of long ones until the page has nothing better to do.
  const [alignment, setAlignment] = useState<Alignment | null>(null)
  useEffect(() => {
    setAlignment(null)
    if (!right) return
    const align = (): void => setAlignment(alignmentOf(desk, left, right))
    if (left.report.text.length + right.report.text.length > LONG && 'requestIdleCallback' in globalThis) {
      const waiting = requestIdleCallback(align, { timeout: 1500 })
      return () => cancelIdleCallback(waiting)
    }
    const timer = setTimeout(align, 30)
    return () => clearTimeout(timer)
  }, [desk, left, right])

  useEffect(() => {
    const [a, b] = [scrollers[0].current, scrollers[1].current]
    if (!alignment || !right || !a || !b || !sync) return
    const step = keepStep([a, b], offsetMaps(alignment, [left.report.text.length, right.report.text.length]))
    stepper.current = step
    return () => {
      step.stop()
      stepper.current = null
    }
  }, [alignment, left, right, sync, scrollers[0], scrollers[1]])

  // What the handlers below read: they stay the same objects, so that no paragraph is drawn again for them.
  const now = useRef({ desk, left, right, alignment, words, shown })
  now.current = { desk, left, right, alignment, words, shown }

  const settle = useCallback((tries = 0) => {
    const wanted = pending.current
    if (!wanted) return
    // a stretch far away is drawn a moment after something in it was chosen
    if (!markOf(wanted.ref) && tries < FRAMES) {
      requestAnimationFrame(() => {
        if (pending.current === wanted) settle(tries + 1)
      })
      return
    }
    pending.current = null
    bring(wanted.ref)
    if (wanted.pair) bring(wanted.pair)
    stepper.current?.part()
    if (wanted.focus) markOf(wanted.ref)?.focus({ preventScroll: true })
  }, [])

  const go = useCallback<ReaderActions['go']>(
    (ref, options = {}) => {
      const { desk, left, right, words } = now.current
      const exhibit = desk.byRef.get(ref)
      if (!exhibit) return
      const twins = counterparts(desk.view, exhibit)
      const own = exhibit.report.id
      let [a, b] = [left.report.id, right?.report.id ?? null]
      // A report that is not shown takes the place of the one that does not hold what was chosen before.
      if (own !== a && own !== b) {
        const before = chosenRef() === null ? undefined : desk.byRef.get(chosenRef() ?? '')
        if (before && before.report.id === a) b = own
        else a = own
      }
      const beside = own === a ? b : a
      const pair = twins.find(t => t.report.id === beside) ?? null
      const side = own === a ? 0 : 1
      choose(
        ref,
        twins.map(t => t.ref),
      )
      key.current = keyOf(exhibit)
      setPassage(null)
      pending.current = { ref, pair: pair?.ref ?? null, focus: options.focus ?? false }
      if (a !== left.report.id || b !== (right?.report.id ?? null)) setIds([a, b])
      setShown(side)
      setTurn(t => t + 1)
      setWhyKey(open => (open === null ? null : keyOf(exhibit)))
      const order = desk.view.reports.flatMap(r => r.exhibits)
      announce(words.reader.chosenOf(ref, order.indexOf(exhibit) + 1, order.length))
      moved({ left: a, right: b, ref })
    },
    [moved],
  )

  const showPassage = useCallback((wanted: Mention) => {
    const { desk, left, right, words } = now.current
    choose(null)
    key.current = null
    setPassage(wanted)
    pending.current = { ref: PASSAGE, pair: null, focus: true }
    const target = passageTarget(desk, wanted)
    const shows = left.report.id === wanted.report || right?.report.id === wanted.report
    if (!shows) setIds([target.left, target.right])
    setShown((shows ? left.report.id : target.left) === wanted.report ? 0 : 1)
    setTurn(t => t + 1)
    announce(words.reader.passageShown)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every choice is brought into sight once it is drawn
  useEffect(() => settle(), [turn, ids, shown, settle])

  // A correction gives references anew: the statement stays chosen under its new one.
  useEffect(() => {
    if (key.current === null) return
    const exhibit = reports.flatMap(r => r.exhibits).find(e => keyOf(e) === key.current)
    if (!exhibit) choose(null)
    else
      choose(
        exhibit.ref,
        counterparts(desk.view, exhibit).map(t => t.ref),
      )
  }, [desk, reports])

  useEffect(() => () => choose(null), [])

  const actions = useMemo(
    (): ReaderActions => ({
      go,
      why: (ref, from) => {
        const exhibit = now.current.desk.byRef.get(ref)
        if (!exhibit) return
        opener.current = from
        if (chosenRef() !== ref) go(ref)
        setWhyKey(keyOf(exhibit))
      },
      toSegment: (side, index) => {
        const pane = scrollers[side].current
        const segment = now.current.alignment?.sides[side].segments[index]
        if (!pane || !segment) return
        setShown(side)
        const height = heightOf(pane, segment.start)
        if (height !== null && scrolls(pane)) {
          stepper.current?.part()
          pane.scrollTop = height - pane.clientHeight * EYE
        }
        // a stretch far away is drawn a moment after it has come into sight
        let tries = 0
        const mark = (): void => {
          const piece = pane.querySelector(`[data-seg="${index}"]`)
          if (!piece && ++tries < FRAMES) {
            requestAnimationFrame(mark)
            return
          }
          if (!scrolls(pane)) piece?.scrollIntoView({ block: 'center' })
          for (const old of document.querySelectorAll('.seg.shown')) old.classList.remove('shown')
          for (const own of pane.querySelectorAll(`[data-seg="${index}"]`)) own.classList.add('shown')
        }
        requestAnimationFrame(mark)
      },
    }),
    [go, scrollers[0], scrollers[1]],
  )

  const pick = useCallback(
    (report: string, side: 0 | 1) => {
      const { left, right } = now.current
      const current = [left.report.id, right?.report.id ?? null]
      const next: [string, string | null] = side === 0 ? [report, current[1] ?? null] : [current[0] ?? report, report]
      // The same report twice says nothing: what stood there changes places.
      if (next[0] === next[1]) next[side === 0 ? 1 : 0] = (current[side] ?? null) as string
      setIds(next)
      moved({ left: next[0], right: next[1], ref: chosenRef() })
    },
    [moved],
  )

  const step = useCallback(
    (by: 1 | -1) => {
      const { desk, left, right, shown } = now.current
      const at = desk.byRef.get(chosenRef() ?? '')
      const view = at ? desk.view.reports.find(r => r.report.id === at.report.id) : shown === 1 && right ? right : left
      const order = view?.exhibits ?? []
      const place = at ? order.indexOf(at) : by > 0 ? -1 : 0
      const next = order[(place + by + order.length) % Math.max(1, order.length)]
      if (next) go(next.ref, { focus: true })
    },
    [go],
  )

  const why = useMemo(() => (whyKey === null ? null : (reports.flatMap(r => r.exhibits).find(e => keyOf(e) === whyKey) ?? null)), [whyKey, reports])
  const closeWhy = useCallback(() => {
    setWhyKey(null)
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true })
    opener.current = null
  }, [])

  return { left, right, shown, alignment, scrollers, actions, sync, setSync, passage, showPassage, why, closeWhy, pick, show: setShown, step }
}
