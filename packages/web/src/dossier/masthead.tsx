import { allExhibits, sayTitle } from 'recoupe/view'
import { Link } from 'wouter'
import { useDesk } from '../desk/desk.tsx'
import { useWords, type Words } from '../words/words.ts'
import { Coverage } from './coverage.tsx'
import { DossierActions } from './dossier-actions.tsx'
import { Received, ReceivedBriefly } from './received.tsx'

/** With more reports than this, each gets one line. */
const MANY = 6

/** No line may begin with a sign that has a space before it, as French signs do. */
const holdTogether = (text: string): string => text.replace(/ (?=[:;!?»])|(?<=«) /gu, '\u00a0')

/** Title, the numbers, the reports as received and what is missing. */
export function Masthead() {
  const words = useWords()
  const { view, dossier } = useDesk()
  const corroborated = dossier.claims.filter(c => c.status === 'corroborated').length
  return (
    <header className="mast" id="top">
      <p className="over">
        <Link href="/">{words.app.library}</Link> · <b>{words.page.dossier}</b> · {words.page.tagline}
      </p>
      <div className="title">
        <h1>{holdTogether(sayTitle(words, dossier))}</h1>
        <p className="figure">
          <b>{words.number(corroborated)}</b>
          <span>{words.page.corroboratedCaption(corroborated)}</span>
        </p>
      </div>
      <div className="under-title">
        <Figures />
        <DossierActions />
      </div>
      {view.reports.length > MANY ? (
        <>
          <div className="briefly">
            {view.reports.map(r => (
              <ReceivedBriefly key={r.letter} own={r} />
            ))}
          </div>
          <div className="received">
            <Coverage />
          </div>
        </>
      ) : (
        <div className="received">
          {view.reports.map(r => (
            <Received key={r.letter} own={r} />
          ))}
          <Coverage />
        </div>
      )}
    </header>
  )
}

type Count = (words: Words) => string

function Figures() {
  const words = useWords()
  const { view, dossier } = useDesk()
  const statements = allExhibits(view).filter(e => e.statement)
  const counts: readonly Count[] = [
    w => w.counts.reports(dossier.reports.length),
    w => w.counts.origins(dossier.origins.length),
    w => w.counts.statements(statements.length),
    w => w.counts.anonymous(statements.filter(e => e.statement?.anonymous).length),
    w => w.counts.claims(dossier.claims.length),
    w => w.counts.contested(dossier.claims.filter(c => c.status === 'contested').length),
    w => w.counts.divergences(dossier.divergences.length),
  ]
  return (
    <ul className="figures">
      {counts.map(count => {
        const said = count(words)
        const at = said.indexOf('\u00a0')
        return (
          <li key={said.slice(at)}>
            <b>{said.slice(0, at)}</b> {said.slice(at + 1)}
          </li>
        )
      })}
    </ul>
  )
}
