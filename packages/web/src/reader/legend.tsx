import { useWords } from '../words/words.ts'

/** How the marks are to be read. */
export function Legend({ compare, pair }: { compare: boolean; pair: readonly [string, string] | null }) {
  const words = useWords()
  const { page, reader } = words
  if (compare && pair) {
    return (
      <p className="key">
        <span className="seg same">{reader.likeness.same}</span>
        <span className="seg reworded">
          {reader.likeness.reworded}, <b className="changed">{words.labels.divergence.wording}</b>
        </span>
        <span className="seg only">{reader.likeness.only}</span>
      </p>
    )
  }
  return (
    <p className="key">
      <span className="source">{page.source}</span>
      <span className="cue f-affirm">{page.cue}</span>
      <span className="con f-affirm">{page.content}</span>
      <span className="voice">{page.editorialVoice}</span>
      <span className="con undecided">{page.undecided}</span>
      <span className="noise n-cut">{page.noise}</span>
    </p>
  )
}
