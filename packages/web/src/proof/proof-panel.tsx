import { useEffect, useRef } from 'react'
import { contentOf } from 'recoupe/view'
import { closeProof, useProof } from '../desk/proof-store.ts'
import { ActWord, Letter } from '../parts/labels.tsx'
import { SpeakerName } from '../parts/people.tsx'
import { Quotation } from '../parts/texts.tsx'
import { goBack } from '../shell/trail.ts'
import { useWords } from '../words/words.ts'

/** The sentences behind what was opened. */
export function ProofPanel() {
  const words = useWords()
  const proof = useProof()
  const panel = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every opening moves the focus, the same one again included
  useEffect(() => {
    if (proof?.byKey) panel.current?.focus({ preventScroll: true })
  }, [proof?.turn])
  return (
    <aside id="proof" ref={panel} tabIndex={-1} aria-labelledby="proof-t" className={proof ? 'opened' : undefined}>
      <header>
        <h2 id="proof-t">{words.page.proof}</h2>
        <button
          type="button"
          className="button back"
          onClick={() => {
            closeProof()
            goBack()
          }}
        >
          {words.page.back}
        </button>
      </header>
      <div className="body">
        {proof ? (
          <>
            <div className="heads">{proof.heads}</div>
            {proof.exhibits.map(e => (
              <article className="card" key={e.ref}>
                <header>
                  <Letter name={e.letter} />
                  {e.statement ? <ActWord statement={e.statement} /> : null}
                  <SpeakerName exhibit={e} />
                </header>
                <Quotation text={contentOf(e)} language={e.report.language} />
              </article>
            ))}
          </>
        ) : (
          <p className="hint">{words.page.proofEmpty}</p>
        )}
      </div>
    </aside>
  )
}
