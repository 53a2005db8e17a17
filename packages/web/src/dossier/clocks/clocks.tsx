import { useMemo } from 'react'
import {
  type Clocks as ClocksModel,
  clocksOf,
  type Happening,
  inLanguage,
  type Lane,
  type Moment,
  markerOf,
  sayKind,
  sayOtherwise,
  sayTime,
} from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { Joined } from '../../parts/joined.tsx'
import { Letter, None } from '../../parts/labels.tsx'
import { RefLink } from '../../parts/refs.tsx'
import { Section } from '../../parts/section.tsx'
import { Sign } from '../../parts/sign.tsx'
import { Quotation } from '../../parts/texts.tsx'
import { useWords } from '../../words/words.ts'
import { Fade, Mark } from './mark.tsx'
import { Overview } from './overview.tsx'

/** Three clocks: what happened when, who said it when, which report printed it when. */
export function Clocks() {
  const words = useWords()
  const { view } = useDesk()
  const clocks = useMemo(() => clocksOf(view), [view])
  const { columns, asGrid, lanes } = clocks
  return (
    <Section id="clocks" title={words.page.title.clocks} subtitle={words.page.subtitle.clocks}>
      {lanes.length === 0 ? (
        <None text={words.page.noTimes} />
      ) : (
        <>
          {asGrid ? null : <Overview clocks={clocks} />}
          <div className={`clocks railed${asGrid ? ` as-grid k-${columns.length}` : ' as-list'}`}>
            {asGrid ? (
              <div className="scale" aria-hidden="true">
                <span />
                {columns.map(first => (
                  <span key={`${first.value} ${first.part}`} className={first.value === null ? 'undated' : undefined}>
                    {sayTime(words, first.value, first.part)}
                  </span>
                ))}
              </div>
            ) : null}
            {lanes.map(lane => (
              <OneLane key={lane.kind} lane={lane} clocks={clocks} />
            ))}
          </div>
        </>
      )}
    </Section>
  )
}

function OneLane({ lane: { kind, moments }, clocks }: { lane: Lane; clocks: ClocksModel }) {
  const words = useWords()
  return (
    <div className="lane">
      <h3>
        {words.labels.clock[kind]}
        <small>{words.labels.clockMeaning[kind]}</small>
      </h3>
      {clocks.asGrid ? <Rail moments={moments} /> : null}
      {moments.map((moment, i) => {
        const place = clocks.columns[i]
        const key = `${place?.value} ${place?.part}`
        return moment ? <OneMoment key={key} moment={moment} /> : <div key={key} className="moment void" />
      })}
    </div>
  )
}

/** The lane's line with a mark in each column that it has something in. */
function Rail({ moments }: { moments: readonly (Moment | null)[] }) {
  const width = 100 / moments.length
  const dated = moments.filter(m => m === null || m.value !== null).length
  return (
    <svg className="clock-rail" aria-hidden="true" width="100%" height="16">
      <Fade />
      <line x1="0" x2={`${dated * width}%`} y1="8" y2="8" className="base" />
      {moments.map((m, i) => (m ? <Mark key={`${m.value} ${m.part}`} marker={markerOf(m)} from={i * width} to={(i + 1) * width} /> : null))}
    </svg>
  )
}

function OneMoment({ moment }: { moment: Moment }) {
  const words = useWords()
  return (
    <div className={`moment ${markerOf(moment)}`}>
      <p className="when">
        {moment.value === null ? <Sign shape="ring" /> : null}
        {sayTime(words, moment.value, moment.part)}
      </p>
      {moment.happenings.map(what => (
        <p className="what" key={JSON.stringify([what.gist, what.types])}>
          <What happening={what} />
        </p>
      ))}
    </div>
  )
}

/** What is said to have happened or was said, of what kind it is, who says it, and which other date another report has. */
function What({ happening }: { happening: Happening }) {
  const words = useWords()
  const { view } = useDesk()
  const { gist, exhibits, letters } = happening
  const kind = sayKind(view, words, happening)
  const otherwise = sayOtherwise(words, happening)
  const own = inLanguage(gist, words.language)
  return (
    <Joined
      between=" "
      items={[
        ...(kind === '' ? [] : [<span key="kind">{kind}</span>]),
        ...(own ? [<Quotation key="gist" text={own.text} language={own.language} />] : []),
        ...(otherwise === '' ? [] : [<b key="otherwise">{otherwise}</b>]),
        ...exhibits.map(e => <RefLink key={e.ref} exhibit={e} />),
        ...letters.map(l => <Letter key={l} name={l} />),
      ]}
    />
  )
}
