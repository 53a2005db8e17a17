import { type MouseEvent, useEffect, useRef } from 'react'
import type { Exhibit } from 'recoupe/view'
import { Link, useLocation } from 'wouter'
import { useDesk } from '../desk/desk.tsx'
import { ActWord, Letter } from '../parts/labels.tsx'
import { SpeakerName, VoiceStance } from '../parts/people.tsx'
import { isPlain, RefLink } from '../parts/refs.tsx'
import { exhibitPath } from '../permalink/address.ts'
import { copyLink } from '../permalink/copy-link.ts'
import { openReader, readerPath, targetOf } from '../reader/open-reader.ts'
import { useWords } from '../words/words.ts'
import { Corrections } from './corrections.tsx'
import { Facts } from './facts.tsx'
import { Passage } from './passage.tsx'
import { Reasons } from './reasons.tsx'

/** An exhibit on its own: who, what, the sentence, why, and where to go from it. `why` unfolds its reasons; `turn` grows when it is asked again. */
export function Card({ exhibit, why = false, turn = 0 }: { exhibit: Exhibit; why?: boolean; turn?: number }) {
  const words = useWords()
  const desk = useDesk()
  const [, navigate] = useLocation()
  const details = useRef<HTMLDetailsElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, it opens again
  useEffect(() => {
    if (why && details.current) details.current.open = true
  }, [why, turn])
  const { statement } = exhibit
  const read = (event: MouseEvent): void => {
    if (!isPlain(event)) return
    event.preventDefault()
    openReader(desk, exhibit, navigate, event.currentTarget)
  }
  return (
    <article className={`card${statement && !statement.decided ? ' doubtful' : ''}`} data-card={exhibit.ref}>
      <header>
        <Letter name={exhibit.letter} />
        {statement ? <ActWord statement={statement} /> : <VoiceStance exhibit={exhibit} />}
        <RefLink exhibit={exhibit} />
        <SpeakerName exhibit={exhibit} />
      </header>
      <Passage exhibit={exhibit} />
      <Facts exhibit={exhibit} />
      {statement ? <Corrections target={statement.id} /> : null}
      <div className="tools">
        <details className="why" ref={details}>
          <summary className="button">
            {words.page.why}
            <kbd>w</kbd>
          </summary>
          <Reasons exhibit={exhibit} />
        </details>
        <Link className="button" href={readerPath(desk, targetOf(desk, exhibit))} onClick={read} data-read={exhibit.ref}>
          {words.page.readIn(exhibit.letter)}
          <kbd>l</kbd>
        </Link>
        <button type="button" className="button" onClick={() => void copyLink(exhibitPath(desk.id, desk.dossier, exhibit))}>
          {words.page.copyLink}
          <kbd>y</kbd>
        </button>
      </div>
    </article>
  )
}
