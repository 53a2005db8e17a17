import { type Exhibit, type Holder, sayEntity, sayHolder, within } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { useWords } from '../words/words.ts'
import { StanceWord, Undecided } from './labels.tsx'
import { Sign } from './sign.tsx'
import { Named, Quotation } from './texts.tsx'

export function EntityName({ id }: { id: string }) {
  return <Named name={sayEntity(useDesk().view, useWords(), id)} />
}

export function HolderName({ holder }: { holder: Holder }) {
  return <Named name={sayHolder(useDesk().view, useWords(), holder)} />
}

/** Who speaks, as far as the text says. */
export function SpeakerName({ exhibit }: { exhibit: Exhibit }) {
  const words = useWords()
  const { statement } = exhibit
  if (!statement) {
    return (
      <span className="who">
        <Sign shape="pilcrow" />
        {words.page.editorialVoice}
      </span>
    )
  }
  const { speaker, judgements, anonymous, source } = statement
  if (speaker !== null) {
    const { decided } = judgements.speaker
    return (
      <>
        <span className={`who${decided ? '' : ' undecided'}${anonymous ? ' anonymous' : ''}`}>
          <EntityName id={speaker} />
        </span>
        {decided ? null : <Undecided />}
      </>
    )
  }
  const spans = within(source, exhibit.report.text.length)
  if (spans.length === 0) return <span className="who none">{words.page.unknownSpeaker}</span>
  return (
    <span className="who anonymous">
      <Quotation text={spans.map(s => exhibit.report.text.slice(s.start, s.end)).join(' … ')} language={exhibit.report.language} />
    </span>
  )
}

/** What the reporter's voice makes of its claims, in place of an act. */
export function VoiceStance({ exhibit }: { exhibit: Exhibit }) {
  const stances = [...new Set((useDesk().view.standsOf.get(exhibit.ref) ?? []).map(s => s.position.stance))]
  return stances.map(stance => <StanceWord key={stance} stance={stance} />)
}
