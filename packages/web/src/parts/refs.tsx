import type { MouseEvent } from 'react'
import type { Exhibit } from 'recoupe/view'
import { useChosen } from '../desk/chosen.ts'
import { useDesk } from '../desk/desk.tsx'
import { openProof } from '../desk/proof-store.ts'
import { useGrowing } from './growing.tsx'

/** Where a reference leads when it is opened in a page of its own. */
export function refAddress(dossier: string, exhibit: Exhibit): string {
  return exhibit.statement ? `/d/${dossier}/statement/${exhibit.statement.id}` : `/d/${dossier}/span/${exhibit.report.sha256}/${exhibit.start}-${exhibit.end}`
}

/** True for a click that asks for nothing but to go there in this window. */
export const isPlain = (event: MouseEvent): boolean => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) && event.button === 0

/** A link to an exhibit: `A7`. It opens the proof; in a page of its own, the permalink. */
export function RefLink({ exhibit, tabIndex }: { exhibit: Exhibit; tabIndex?: number }) {
  const { id } = useDesk()
  const mark = useChosen(exhibit.ref)
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlain(event)) return
    event.preventDefault()
    event.stopPropagation()
    openProof({ key: `ref:${exhibit.ref}`, exhibits: [exhibit], opener: event.currentTarget, byKey: event.detail === 0 })
  }
  return (
    <a className={mark === null ? 'ref' : `ref ${mark}`} href={refAddress(id, exhibit)} data-ref={exhibit.ref} onClick={open} tabIndex={tabIndex}>
      {exhibit.ref}
    </a>
  )
}

/** More references than this stand behind a button. */
const STEP = 40

/** References one after the other; with `most`, only the first of them. */
export function Refs({ exhibits, most }: { exhibits: readonly Exhibit[]; most?: number }) {
  const growing = useGrowing(exhibits, STEP)
  const shown = most === undefined ? growing.shown : exhibits.slice(0, most)
  return (
    <span className="refs">
      {shown.map(e => (
        <RefLink key={e.ref} exhibit={e} />
      ))}
      {most === undefined ? growing.rest : null}
    </span>
  )
}
