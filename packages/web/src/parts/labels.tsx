import {
  ACT_FAMILY,
  ACT_SHAPE,
  type Claim,
  type SpeechAct,
  STANCE_FAMILY,
  STANCE_SHAPE,
  STATUS_SHAPE,
  type Stance,
  type Statement,
  sayAct,
  sayStatus,
} from 'recoupe/view'
import { useWords } from '../words/words.ts'
import { Sign } from './sign.tsx'

/** A report's letter in its box. */
export function Letter({ name, dashed = false }: { name: string; dashed?: boolean }) {
  return <b className={dashed ? 'letter dashed' : 'letter'}>{name}</b>
}

/** *undecided*, dashed. */
export function Undecided() {
  const words = useWords()
  return <span className="undecided chip">{words.page.undecided}</span>
}

export function StanceWord({ stance }: { stance: Stance }) {
  const words = useWords()
  return (
    <span className={`word f-${STANCE_FAMILY[stance]}`}>
      <Sign shape={STANCE_SHAPE[stance]} />
      {words.labels.stance[stance]}
    </span>
  )
}

export function StatusWord({ claim }: { claim: Claim }) {
  const words = useWords()
  return (
    <span className="status">
      <Sign shape={STATUS_SHAPE[claim.status]} />
      {sayStatus(words, claim)}
    </span>
  )
}

/** An act by its sign and word. */
export function ActLabel({ act, certainty = 'CT+', doubtful = false }: { act: SpeechAct; certainty?: Statement['certainty']; doubtful?: boolean }) {
  const words = useWords()
  return (
    <span className={`word f-${ACT_FAMILY[act]}${doubtful ? ' undecided' : ''}`}>
      <Sign shape={ACT_SHAPE[act]} />
      {sayAct(words.labels, { act, certainty })}
    </span>
  )
}

/** A statement's act; dashed where the act or the whole statement is undecided. */
export function ActWord({ statement }: { statement: Statement }) {
  const doubtful = !statement.decided || !statement.judgements.act.decided
  return (
    <>
      <ActLabel act={statement.act} certainty={statement.certainty} doubtful={doubtful} />
      {doubtful ? <Undecided /> : null}
    </>
  )
}

/** A box with hatching where a report, or every report, has nothing. */
export function Nothing({ text, shape = 'ring', letters = [] }: { text: string; shape?: 'ring' | 'dash'; letters?: readonly string[] }) {
  return (
    <p className="hatch">
      {letters.length === 0 ? <Sign shape={shape} /> : letters.map(l => <Letter key={l} name={l} />)}
      <span>{text}</span>
    </p>
  )
}

export function None({ text }: { text: string }) {
  return <p className="none">{text}</p>
}
