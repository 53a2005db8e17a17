import { useDesk } from '../../desk/desk.tsx'
import { StanceWord, Undecided } from '../../parts/labels.tsx'
import { Sign } from '../../parts/sign.tsx'
import { useWords } from '../../words/words.ts'

const STANCES = ['asserts', 'denies', 'hedges', 'alleges', 'questions', 'declines'] as const

/** The signs that the grid uses, with what they mean. */
export function Legend() {
  const words = useWords()
  const { view } = useDesk()
  const used = new Set(view.stands.map(s => s.position.stance))
  return (
    <ul className="legend">
      {STANCES.filter(s => used.has(s)).map(s => (
        <li key={s}>
          <StanceWord stance={s} />
          <span>{words.labels.stanceMeaning[s]}</span>
        </li>
      ))}
      <li>
        <span className="word f-mute">
          <Sign shape="dash" />
          {words.page.nothingInTexts}
        </span>
        <span>{words.page.nothingMeaning}</span>
      </li>
      {view.reports.length > 1 ? (
        <li>
          <span className="word f-mute">
            <Sign shape="ring" />
            {words.page.notInReport}
          </span>
          <span>{words.page.notInReportMeaning}</span>
        </li>
      ) : null}
      {view.stands.every(s => s.position.decided) ? null : (
        <li>
          <Undecided />
          <span>{words.page.undecidedMeaning}</span>
        </li>
      )}
    </ul>
  )
}
