import { useMemo } from 'react'
import { type Account, type Chain, chainsOf, type Exhibit, groupBy, type Station, sayOrigin } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { useGrowing } from '../../parts/growing.tsx'
import { Joined } from '../../parts/joined.tsx'
import { Letter, Undecided } from '../../parts/labels.tsx'
import { EntityName } from '../../parts/people.tsx'
import { Refs } from '../../parts/refs.tsx'
import { Sign } from '../../parts/sign.tsx'
import { useWords } from '../../words/words.ts'

/** Signs of denials drawn in a row; the number says how many there are. */
const MOST_SIGNS = 24

/** Ways and small origins shown at first. */
const STEP = 40

/** An origin, what stands on it, and the ways it came into the reports. */
export function AccountOf({ account: { origin, exhibits }, number }: { account: Account; number: number }) {
  const words = useWords()
  const { view } = useDesk()
  const ways = useGrowing(
    useMemo(() => chainsOf(exhibits), [exhibits]),
    STEP,
  )
  const denials = exhibits.filter(e => e.statement?.act === 'deny')
  return (
    <article className="account">
      <h3>
        <span className="n">{number}</span>
        {sayOrigin(view, words, origin)}
      </h3>
      <p className="kind">
        {[words.labels.originKind[origin.kind], words.counts.statements(exhibits.length), words.counts.reports(origin.reports.length)].join(' · ')}
      </p>
      {denials.length > 1 ? (
        <p className="denials">
          {denials.slice(0, MOST_SIGNS).map(e => (
            <Sign key={e.ref} shape="cross" family="deny" />
          ))}
          <b>{words.page.denialsOneOrigin(denials.length)}</b>
        </p>
      ) : null}
      <ul className="chains">
        {ways.shown.map(c => (
          <li key={`${c.letter} ${c.exhibits[0]?.ref}`}>
            <Way chain={c} />
          </li>
        ))}
      </ul>
      {ways.rest}
    </article>
  )
}

/** *speaker → relay → agency → report*, then what came that way. */
function Way({ chain: { stations, letter, exhibits } }: { chain: Chain }) {
  return (
    <>
      <Joined between=" → " items={[...stations.map(s => <StationName key={JSON.stringify(s)} station={s} />), <Letter key="letter" name={letter} />]} />{' '}
      <Refs exhibits={exhibits} />
    </>
  )
}

/** A station by its name; dashed, and said to be so, where it is undecided. */
function StationName({ station }: { station: Station }) {
  switch (station.kind) {
    case 'entity':
      return (
        <>
          <span className={station.decided ? undefined : 'undecided'}>
            <EntityName id={station.id} />
          </span>
          {station.decided ? null : <Undecided />}
        </>
      )
    case 'agency':
      return station.name
  }
}

/** Origins of few statements, one line each. */
export function OtherOrigins({ accounts }: { accounts: readonly Account[] }) {
  const growing = useGrowing(accounts, STEP)
  const words = useWords()
  const { view } = useDesk()
  return (
    <article className="account minor">
      <h3>
        {words.page.otherOrigins}
        <span className="n"> {words.number(accounts.length)}</span>
      </h3>
      <ul className="chains">
        {growing.shown.map(a => (
          <li key={a.origin.id}>
            <b>{sayOrigin(view, words, a.origin)}</b> <Refs exhibits={a.exhibits} />
          </li>
        ))}
      </ul>
      {growing.rest}
    </article>
  )
}

/** Statements of which no report says where it has them from. */
export function PathUntold({ exhibits }: { exhibits: readonly Exhibit[] }) {
  const growing = useGrowing(
    useMemo(() => [...groupBy(exhibits, e => e.statement?.speaker ?? '')], [exhibits]),
    STEP,
  )
  const words = useWords()
  return (
    <article className="account untold">
      <h3>
        <Sign shape="ring" />
        {words.page.pathUntold}
      </h3>
      <p className="kind">{words.counts.statements(exhibits.length)}</p>
      <p>{words.page.pathUntoldHint}</p>
      <ul className="chains">
        {growing.shown.map(([id, group]) => (
          <li key={id}>
            {id === '' ? (
              <i>{words.page.nobody}</i>
            ) : (
              <b>
                <EntityName id={id} />
              </b>
            )}{' '}
            <Refs exhibits={group} />
          </li>
        ))}
      </ul>
      {growing.rest}
    </article>
  )
}
