import { useMemo, useState } from 'react'
import { appearsCut, type Divergence, type DivergenceKind, isTurned, oneLine, type Quoted, type Side, sayNote, sidesOf } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { Letter, None, Nothing, Undecided } from '../parts/labels.tsx'
import { SpeakerName } from '../parts/people.tsx'
import { Refs } from '../parts/refs.tsx'
import { Section } from '../parts/section.tsx'
import { Pictogram } from '../parts/sign.tsx'
import { Gist, TextOf } from '../parts/texts.tsx'
import { useWords } from '../words/words.ts'

/** With more divergences than this, buttons show one kind at a time. */
const FEW = 6

/** Where the reports part ways, passages side by side. */
export function Divergences() {
  const words = useWords()
  const { divergences } = useDesk().dossier
  const [kind, setKind] = useState<DivergenceKind | null>(null)
  const kinds = [...new Set(divergences.map(d => d.kind))]
  const shown = kind !== null && kinds.includes(kind) ? divergences.filter(d => d.kind === kind) : divergences
  return (
    <Section
      id="divergences"
      title={words.page.title.divergences}
      subtitle={`${words.counts.divergences(divergences.length)}. ${words.page.subtitle.divergences}`}
    >
      {divergences.length === 0 ? <None text={words.page.noDivergences} /> : null}
      {divergences.length > FEW && kinds.length > 1 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box
        <div className="filters" role="group" aria-labelledby="divergences-t">
          <button type="button" className="pill" aria-pressed={kind === null} onClick={() => setKind(null)}>
            {words.page.all} <b>{words.number(divergences.length)}</b>
          </button>
          {kinds.map(k => (
            <button key={k} type="button" className="pill" aria-pressed={kind === k} onClick={() => setKind(k)}>
              <Pictogram kind={k} />
              {words.labels.divergence[k]} <b>{words.number(divergences.filter(d => d.kind === k).length)}</b>
            </button>
          ))}
        </div>
      ) : null}
      {shown.map(d => (
        <OneDivergence key={d.id} divergence={d} />
      ))}
    </Section>
  )
}

function OneDivergence({ divergence: d }: { divergence: Divergence }) {
  const words = useWords()
  const { view } = useDesk()
  const sides = useMemo(() => sidesOf(view, d), [view, d])
  const claim = d.claim === null ? undefined : view.claims.get(d.claim)
  const without = sides.filter(s => s.quoted.length === 0).map(s => s.letter)
  return (
    <article className={`divergence of-${Math.min(3, sides.length)}${d.decided ? '' : ' doubtful'}`} id={`d-${d.id}`} tabIndex={-1}>
      <header>
        <Pictogram kind={d.kind} turned={isTurned(d, sides[0]?.report.id)} />
        <h3>
          {words.labels.divergence[d.kind]}
          {d.kind === 'omission' && without.length > 0 ? <span className="light"> {words.page.omissionIn(without.join(', '))}</span> : null}
        </h3>
        {d.decided ? null : <Undecided />}
        {claim ? (
          <p className="about">
            <Gist claim={claim} />
          </p>
        ) : null}
        <p className="note">{oneLine(sayNote(view, words, d.note))}</p>
      </header>
      {sides.map(s => (
        <OneSide key={s.letter} side={s} />
      ))}
    </article>
  )
}

function OneSide({ side: { report, letter, quoted } }: { side: Side }) {
  const words = useWords()
  const { view } = useDesk()
  return (
    <div className="side">
      <Letter name={letter} />
      {quoted.length === 0 ? <Nothing text={`${words.page.notInReceived}${appearsCut(view, letter) ? `, ${words.page.textCut}` : ''}`} /> : null}
      {quoted.map(q => (
        <Evidence key={q.around.start} quoted={q} language={report.language} />
      ))}
    </div>
  )
}

function Evidence({ quoted: { around, pieces, exhibits }, language }: { quoted: Quoted; language: string }) {
  const first = exhibits[0]
  return (
    <div className="evidence">
      <blockquote className="passage" lang={language}>
        {around.cutStart ? <span className="ell">… </span> : null}
        {pieces.map(({ text, evidence, changed }, i) => {
          const words = <TextOf text={text} />
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one passage keep their places
            <span key={i} className={evidence ? 'ev' : undefined}>
              {changed ? <b className="chg">{words}</b> : words}
            </span>
          )
        })}
        {around.cutEnd ? <span className="ell"> …</span> : null}
      </blockquote>
      {first ? (
        <p className="by">
          <Refs exhibits={exhibits} /> <SpeakerName exhibit={first} />
        </p>
      ) : null}
    </div>
  )
}
