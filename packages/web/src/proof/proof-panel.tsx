import { useDeferredValue, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useDesk } from '../desk/desk.tsx'
import { closeProof, type Proof, useProof } from '../desk/proof-store.ts'
import { Nothing } from '../parts/labels.tsx'
import { Sign } from '../parts/sign.tsx'
import { exhibitPath } from '../permalink/address.ts'
import { copyLink } from '../permalink/copy-link.ts'
import { openReader, prepareReader } from '../reader/open-reader.ts'
import { announce } from '../shell/announce.ts'
import { useCommands } from '../shell/commands.ts'
import { goBack } from '../shell/trail.ts'
import { useWords } from '../words/words.ts'
import { Card } from './card.tsx'

/** As many as can be seen at once. */
const FIRST = 4

/** The first cards stand at once, the others a moment later: a cell may hold dozens. */
function Cards({ proof }: { proof: Proof }) {
  const shown = useDeferredValue(proof.exhibits, proof.exhibits.slice(0, FIRST))
  return shown.map((e, i) => <Card key={e.ref} exhibit={e} why={proof.why && i === 0} turn={proof.turn} />)
}

/** The sentences behind what was opened: a rail beside the dossier, a sheet at the bottom of a narrow page. */
export function ProofPanel() {
  const words = useWords()
  const desk = useDesk()
  const proof = useProof()
  const [, navigate] = useLocation()
  const panel = useRef<HTMLElement>(null)
  useEffect(prepareReader, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: every opening moves the focus, the same one again included
  useEffect(() => {
    const { current } = panel
    if (!proof || !current) return
    current.scrollTop = 0
    if (proof.byKey || getComputedStyle(current).position === 'fixed') current.focus({ preventScroll: true })
    const said = current.querySelector('.heads')?.textContent ?? ''
    announce([said, current.querySelector('.card .word, .hatch span')?.textContent ?? ''].filter(s => s !== '').join(' '))
  }, [proof?.turn])

  const first = proof?.exhibits[0]
  const leave = (): boolean => {
    const { current } = panel
    if (!current?.contains(document.activeElement)) return false
    const fixed = getComputedStyle(current).position === 'fixed'
    const went = goBack()
    if (fixed) closeProof()
    return went
  }
  const withFirst = (act: (exhibit: NonNullable<typeof first>) => void) => (): boolean => {
    if (first) act(first)
    return first !== undefined
  }
  const { commands } = words.reader
  useCommands([
    { id: 'proof-leave', group: 'read', title: words.page.keys.escape, keys: ['Escape'], shown: [], palette: false, run: leave },
    {
      id: 'proof-read',
      group: 'read',
      title: words.page.keys.read,
      keys: ['l'],
      palette: false,
      run: withFirst(e => openReader(desk, e, navigate, panel.current?.querySelector('[data-read]') ?? null)),
    },
    {
      id: 'proof-why',
      group: 'read',
      title: commands.why,
      keys: ['w'],
      palette: false,
      run: withFirst(() => {
        const details = panel.current?.querySelector<HTMLDetailsElement>('details.why')
        if (details) details.open = !details.open
        details?.querySelector('summary')?.focus()
      }),
    },
    {
      id: 'proof-copy',
      group: 'read',
      title: commands.copy,
      keys: ['y'],
      palette: false,
      run: withFirst(e => void copyLink(exhibitPath(desk.id, desk.dossier, e))),
    },
  ])

  const seen = new Set(proof?.exhibits.map(e => e.letter))
  const absent = proof?.whole && seen.size > 0 ? desk.view.reports.map(r => r.letter).filter(l => !seen.has(l)) : []
  return (
    <aside id="proof" ref={panel} tabIndex={-1} aria-labelledby="proof-t" className={proof ? 'opened' : undefined}>
      <header>
        <h2 id="proof-t">{words.page.proof}</h2>
        <button type="button" className="button back" onClick={leave}>
          {words.page.back}
          <kbd>{words.page.keyNames.escape}</kbd>
        </button>
        <button
          type="button"
          className="button shut"
          onClick={() => {
            closeProof()
            goBack()
          }}
        >
          <Sign shape="close" />
          <span className="vh">{words.page.close}</span>
        </button>
      </header>
      <div className="body">
        {proof ? (
          <>
            {proof.heads.length > 0 ? (
              <div className="heads">
                {proof.heads.map((head, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the heads of one opening keep their places
                  <p key={i}>{head}</p>
                ))}
              </div>
            ) : null}
            {proof.exhibits.length === 0 ? <Nothing shape="dash" text={words.page.nothingInTexts} /> : null}
            <Cards key={proof.key} proof={proof} />
            {absent.length > 0 ? <Nothing text={words.page.notInReport} letters={absent} /> : null}
          </>
        ) : (
          <p className="hint">{words.page.proofEmpty}</p>
        )}
      </div>
    </aside>
  )
}
