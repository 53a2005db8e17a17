import { type Exhibit, holderOf, type Stand } from 'recoupe/view'
import { Link } from 'wouter'
import { useDesk } from '../desk/desk.tsx'
import { Letter, StanceWord, StatusWord, Undecided } from '../parts/labels.tsx'
import { HolderName } from '../parts/people.tsx'
import { Gist } from '../parts/texts.tsx'
import { Passage } from '../proof/passage.tsx'
import { readerPath, targetOf } from '../reader/open-reader.ts'
import { useWords } from '../words/words.ts'
import { claimPath, dossierPath } from './address.ts'
import { copyLink } from './copy-link.ts'

/** One claim on a page of its own: who takes which position on it, in which words. */
export function ClaimSheet({ claim: id, renamed }: { claim: string; renamed: boolean }) {
  const words = useWords()
  const desk = useDesk()
  const { permalink } = words.reader
  const claim = desk.view.claims.get(id)
  if (!claim) return null
  const stands = desk.view.stands.filter(s => s.claim.id === id)
  return (
    <section className="permalink" aria-labelledby="claim-t">
      <p>
        <small>{permalink.claim}</small>
      </p>
      <h1 id="claim-t">
        <Gist claim={claim} />
      </h1>
      <p>
        <StatusWord claim={claim} />
      </p>
      {renamed ? <p className="none">{permalink.renamed}</p> : null}
      <h2>{permalink.positions}</h2>
      <ul className="positions">
        {stands.map((stand, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the positions of one claim keep their places
          <Position key={i} stand={stand} />
        ))}
      </ul>
      <p className="fields">
        <Link className="button" href={dossierPath(desk.id)}>
          {permalink.toDossier}
        </Link>
        <button type="button" className="button" onClick={() => void copyLink(claimPath(desk.id, desk.dossier, id))}>
          {permalink.copyClaim}
        </button>
      </p>
    </section>
  )
}

function Position({ stand: { position, exhibits } }: { stand: Stand }) {
  return (
    <li>
      <p>
        <b>
          <HolderName holder={holderOf(position)} />
        </b>{' '}
        <StanceWord stance={position.stance} /> {position.decided ? null : <Undecided />}
      </p>
      {exhibits.map(e => (
        <Shown key={e.ref} exhibit={e} />
      ))}
    </li>
  )
}

function Shown({ exhibit }: { exhibit: Exhibit }) {
  const words = useWords()
  const desk = useDesk()
  return (
    <div className="shown">
      <Letter name={exhibit.letter} />
      <Passage exhibit={exhibit} />
      <Link className="button" href={readerPath(desk, targetOf(desk, exhibit))}>
        {exhibit.ref} <span className="vh">{words.page.readIn(exhibit.letter)}</span>
      </Link>
    </div>
  )
}
