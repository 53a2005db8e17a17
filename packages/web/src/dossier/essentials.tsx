import type { MouseEvent } from 'react'
import { useMemo } from 'react'
import { type Essential, essentialsOf, sayOrigins } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { openProof, useIsOpen } from '../desk/proof-store.ts'
import { Joined } from '../parts/joined.tsx'
import { None, StatusWord, Undecided } from '../parts/labels.tsx'
import { HolderName } from '../parts/people.tsx'
import { isPlain, Refs } from '../parts/refs.tsx'
import { Section } from '../parts/section.tsx'
import { Gist } from '../parts/texts.tsx'
import { useWords } from '../words/words.ts'

const LINES = 10
const MOST_REFS = 8

/** What a desk editor needs first: at most ten claims, who is on which side, and what got lost on the way. */
export function Essentials() {
  const words = useWords()
  const { view } = useDesk()
  const whole = useMemo(() => essentialsOf(view), [view])
  const list = whole.slice(0, LINES)
  return (
    <Section id="essentials" title={words.page.title.essentials} subtitle={words.page.subtitle.essentials}>
      {list.length === 0 ? (
        <None text={view.reports.length === 0 ? words.page.noReports : words.page.noClaims} />
      ) : (
        <ol className="essentials">
          {list.map(e => (
            <Line key={e.claim.id} essential={e} />
          ))}
        </ol>
      )}
      {whole.length > LINES ? (
        <p className="rest">
          <a href="#matrix">{words.counts.more(whole.length - LINES)}</a>
        </p>
      ) : null}
    </Section>
  )
}

function Line({ essential: { claim, camps, divergences } }: { essential: Essential }) {
  const words = useWords()
  const { id, view } = useDesk()
  const key = `claim:${claim.id}`
  const isOpen = useIsOpen(key)
  const exhibits = [...new Set(camps.flatMap(c => c.parties.flatMap(p => p.exhibits)))]
  const gaps = [...new Set(divergences.map(d => d.kind))]
  const origins = claim.origins.length > 0 ? sayOrigins(view, words, claim) : null
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlain(event)) return
    event.preventDefault()
    openProof({ key, exhibits, heads: [<Gist key="gist" claim={claim} />], opener: event.currentTarget, byKey: event.detail === 0 })
  }
  return (
    <li className={isOpen ? 'chosen' : undefined}>
      <StatusWord claim={claim} />
      <div className="say">
        <p>
          <a className="line" id={`line-${claim.id}`} href={`/d/${id}/claim/${claim.id}`} onClick={open}>
            <Gist claim={claim} />
          </a>
        </p>
        <p className="camps">
          <Joined
            between=" · "
            items={[
              ...camps.map(({ manner, parties }) => (
                <span key={manner}>
                  {words.labels.stanceBy[manner]}{' '}
                  <Joined
                    between=", "
                    items={parties.map(p => (
                      <span key={JSON.stringify(p.holder)}>
                        <b className={p.decided ? undefined : 'undecided'}>
                          <HolderName holder={p.holder} />
                        </b>
                        {p.decided ? null : <Undecided />}
                      </span>
                    ))}
                  />
                </span>
              )),
              ...(origins === null ? [] : [origins]),
              ...(gaps.length === 0 ? [] : [gaps.map(kind => words.labels.divergence[kind]).join(', ')]),
            ]}
          />
        </p>
      </div>
      <Refs exhibits={exhibits} most={MOST_REFS} />
    </li>
  )
}
