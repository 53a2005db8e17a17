import './permalink.css'
import { useMemo, useState } from 'react'
import { type Mention, oneLine, passageAround, resolvePermalink } from 'recoupe/view'
import { Link, Redirect, useLocation, useSearchParams } from 'wouter'
import { useDesk } from '../desk/desk.tsx'
import { Letter } from '../parts/labels.tsx'
import { TextOf } from '../parts/texts.tsx'
import { passageTarget, readerPath, targetOf } from '../reader/open-reader.ts'
import { useWords } from '../words/words.ts'
import { claimPath, dossierPath, referenceOf, type Target } from './address.ts'
import { ClaimSheet } from './claim-sheet.tsx'

export type { Target } from './address.ts'

/** Routes `/d/:id/claim/…`, `/d/:id/statement/…`, `/d/:id/span/…`, inside a `DeskProvider`. */
export default function PermalinkPage({ target }: { target: Target }) {
  const words = useWords()
  const desk = useDesk()
  const [query] = useSearchParams()
  const place = query.get('p')
  const reference = referenceOf(place === null ? target : { ...target, place })
  const found = useMemo(() => resolvePermalink(desk.dossier, reference), [desk.dossier, reference])
  const { permalink } = words.reader
  switch (found.state) {
    case 'found':
      switch (found.kind) {
        case 'statement': {
          const exhibit = desk.view.byStatement.get(found.statement)
          return exhibit ? <Redirect to={readerPath(desk, targetOf(desk, exhibit))} replace /> : <Gone cause="unknown" />
        }
        case 'claim':
          return <ClaimSheet claim={found.claim} renamed={target.kind === 'claim' && target.claim !== found.claim} />
        case 'span':
          return <Redirect to={readerPath(desk, passageTarget(desk, found))} replace />
      }
      break
    case 'moved':
      return <Moved title={permalink[found.kind]} was={found.was} now={found.now} />
    case 'gone':
      return <Gone cause={found.cause} />
  }
}

function Gone({ cause }: { cause: string }) {
  const words = useWords()
  const desk = useDesk()
  const { permalink, review } = words.reader
  return (
    <section className="permalink notice" aria-labelledby="permalink-t">
      <h1 id="permalink-t">{permalink.gone}</h1>
      <p>{cause === 'rejected' ? words.pair(review.corrected.statement, review.kinds.reject) : permalink.goneHint}</p>
      <Link className="button" href={dossierPath(desk.id)}>
        {permalink.toDossier}
      </Link>
    </section>
  )
}

/** Both texts, and a question: nothing is taken for the thing itself before a person says so. */
function Moved({
  title,
  was,
  now,
}: {
  title: string
  was: Mention | null
  now: (Mention & { readonly statement: string | null; readonly claim: string | null }) | null
}) {
  const words = useWords()
  const desk = useDesk()
  const [, navigate] = useLocation()
  const [left, setLeft] = useState(false)
  const { permalink } = words.reader
  const take = (): void => {
    if (!now) return
    const exhibit = now.statement === null ? undefined : desk.view.byStatement.get(now.statement)
    const report = desk.dossier.reports.find(r => r.id === now.report)
    if (exhibit) navigate(readerPath(desk, targetOf(desk, exhibit)), { replace: true })
    else if (now.claim !== null) navigate(claimPath(desk.id, desk.dossier, now.claim), { replace: true })
    else if (report) navigate(`${dossierPath(desk.id)}/span/${report.sha256}/${now.start}-${now.end}`, { replace: true })
  }
  return (
    <section className="permalink" aria-labelledby="moved-t">
      <div className="moved">
        <p>
          <small>{title}</small>
        </p>
        <h1 id="moved-t">{permalink.moved}</h1>
        <p>{permalink.movedHint}</p>
        <dl>
          <dt>{permalink.quoted}</dt>
          <dd>{was ? <Excerpt mention={was} /> : <p className="none">{permalink.notKept}</p>}</dd>
          <dt>{now ? permalink.nearest : permalink.nothingNear}</dt>
          <dd>{now ? <Excerpt mention={now} /> : null}</dd>
        </dl>
        {left ? <p role="status">{permalink.orphan}</p> : null}
        <p className="fields">
          <button type="button" className="button strong" onClick={() => setLeft(true)}>
            {permalink.leave}
          </button>
          {now ? (
            <button type="button" className="button" onClick={take}>
              {permalink.itIs}
            </button>
          ) : null}
          <Link className="button" href={dossierPath(desk.id)}>
            {permalink.toDossier}
          </Link>
        </p>
      </div>
    </section>
  )
}

/** A passage in its sentence. */
export function Excerpt({ mention }: { mention: Mention }) {
  const { view } = useDesk()
  const own = view.reports.find(r => r.report.id === mention.report)
  if (!own) return null
  const { text, language, outlet } = own.report
  const around = passageAround(text, [mention])
  return (
    <figure className="excerpt">
      <blockquote className="passage" lang={language}>
        {around.cutStart ? <span className="ell">… </span> : null}
        <TextOf text={text.slice(around.start, mention.start)} />
        <mark className="con">
          <TextOf text={text.slice(mention.start, mention.end)} />
        </mark>
        <TextOf text={text.slice(mention.end, around.end)} />
        {around.cutEnd ? <span className="ell"> …</span> : null}
      </blockquote>
      <figcaption>
        <Letter name={own.letter} /> {outlet === null ? null : oneLine(outlet)}
      </figcaption>
    </figure>
  )
}
