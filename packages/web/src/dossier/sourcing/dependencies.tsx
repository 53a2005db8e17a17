import { type Dependency, lettersOf, oneLine, sayNote } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { Joined } from '../../parts/joined.tsx'
import { Letter, None, Undecided } from '../../parts/labels.tsx'
import { Quotation } from '../../parts/texts.tsx'
import { useWords } from '../../words/words.ts'

/** Passages shown as proof of one dependency. */
const MOST_PROOFS = 6

/** Which reports are not independent, with the characters that show it. */
export function Dependencies() {
  const words = useWords()
  const { dependencies } = useDesk().dossier
  return (
    <div className="dependencies">
      <h3>{words.page.dependencies}</h3>
      {dependencies.length === 0 ? (
        <None text={words.page.noDependencies} />
      ) : (
        <ul>
          {dependencies.map(d => (
            <OneDependency key={`${d.kind} ${d.reports.join(' ')}`} dependency={d} />
          ))}
        </ul>
      )}
    </div>
  )
}

function OneDependency({ dependency: d }: { dependency: Dependency }) {
  const words = useWords()
  const { view } = useDesk()
  const size = d.spans.filter(s => s.report === d.reports[0]).reduce((n, s) => n + s.end - s.start, 0)
  const proofs = d.spans.slice(0, MOST_PROOFS).flatMap(s => {
    const home = view.reports.find(r => r.report.id === s.report)
    return home && s.start < s.end && s.end <= home.report.text.length ? [{ ...s, home }] : []
  })
  const why = [...d.why.map(reason => oneLine(sayNote(view, words, reason))), ...(size > 0 ? [words.page.sharedCharacters(size)] : [])]
  return (
    <li className={d.decided ? undefined : 'doubtful'}>
      <p>
        <Joined between=" – " items={lettersOf(view, d.reports).map(l => <Letter key={l} name={l} />)} /> <b>{words.labels.dependency[d.kind]}</b>
        {d.decided ? null : <Undecided />}
      </p>
      <p className="kind">{why.join(' ')}</p>
      {proofs.length > 0 ? (
        <ul className="proofs">
          {proofs.map(({ home, start, end }) => (
            <li key={`${home.letter} ${start}`}>
              <Letter name={home.letter} /> <Quotation text={home.report.text.slice(start, end)} language={home.report.language} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
