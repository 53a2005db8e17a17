import { Fragment, type ReactElement, type ReactNode } from 'react'
import { lettersOf, type Mention, oneLine, sayCause } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { useGrowing } from '../parts/growing.tsx'
import { Joined } from '../parts/joined.tsx'
import { Letter } from '../parts/labels.tsx'
import { Refs } from '../parts/refs.tsx'
import { Quotation } from '../parts/texts.tsx'
import { Unfold } from '../parts/unfold.tsx'
import { useWords } from '../words/words.ts'

/** Of a long list of unused sentences or noise, so many are shown before *more* is asked for. */
const UNUSED_LENGTH = 140
const NOISE_LENGTH = 80
const CUT_LENGTH = 60

/** What the dossier has not seen or not used. */
export function Coverage() {
  const words = useWords()
  const { view, dossier } = useDesk()
  const { missing, cited, cut, unattributed, unused } = dossier.coverage
  const left = dossier.reports.flatMap(r => r.noise.map(noise => ({ ...noise, report: r.id })))
  const exhibits = unattributed.flatMap(id => view.byStatement.get(id) ?? [])
  const nothing = missing.length + cited.length + cut.length + unattributed.length + unused.length === 0
  return (
    <article className="one missing" id="coverage">
      <header>
        <Letter name="?" dashed />
        <h2>{words.page.missing}</h2>
        <p>{words.page.missingSubtitle}</p>
      </header>
      <ul>
        {nothing ? <li>{words.page.nothingMissing}</li> : null}
        {missing.length > 0 ? (
          <Line head={words.page.missingReport(missing.length)}>{missing.map(m => words.pair(oneLine(m.input), oneLine(sayCause(words, m)))).join('; ')}</Line>
        ) : null}
        {cited.length > 0 ? (
          <Line head={words.page.cited(cited.length)}>
            <Joined between=", " items={cited.map(c => <Cited key={c.entity} name={c.name} reports={c.mentions.map(m => m.report)} />)} />
          </Line>
        ) : null}
        {cut.length > 0 ? (
          <Line head={words.page.cut(cut.length)}>
            <Joined
              between=", "
              items={cut.map(m => <Excerpt key={`${m.report} ${m.end}`} at={{ ...m, start: Math.max(m.start, m.end - CUT_LENGTH) }} most={CUT_LENGTH} />)}
            />
          </Line>
        ) : null}
        {unattributed.length > 0 ? (
          <Line head={words.page.unattributed(unattributed.length)}>
            <Refs exhibits={exhibits} />
          </Line>
        ) : null}
        {unused.length > 0 ? (
          <li>
            <Unfold summary={words.page.unused(unused.length)}>
              {() => <Long items={unused.map(m => <Excerpt key={`${m.report} ${m.start}`} at={m} most={UNUSED_LENGTH} />)} />}
            </Unfold>
          </li>
        ) : null}
      </ul>
      {left.length > 0 ? (
        <Unfold summary={`${words.page.noiseLeftOut} (${words.number(left.length)})`}>
          {() => (
            <Long
              items={left.map(n => (
                <Fragment key={`${n.report} ${n.start}`}>
                  <Excerpt at={n} most={NOISE_LENGTH} /> <small>{words.labels.noise[n.kind]}</small>
                </Fragment>
              ))}
            />
          )}
        </Unfold>
      ) : null}
    </article>
  )
}

function Long({ items }: { items: readonly ReactElement[] }) {
  const { shown, rest } = useGrowing(items, 100)
  return (
    <>
      <ul>
        {shown.map(item => (
          <li key={item.key}>{item}</li>
        ))}
      </ul>
      {rest}
    </>
  )
}

function Line({ head, children }: { head: string; children: ReactNode }) {
  return (
    <li>
      <b>{head}</b> {children}
    </li>
  )
}

function Cited({ name, reports }: { name: string; reports: readonly string[] }) {
  const letters = lettersOf(useDesk().view, reports)
  return (
    <>
      {oneLine(name)}
      {letters.length > 0 ? ' ' : null}
      <Joined between=" " items={letters.map(l => <Letter key={l} name={l} />)} />
    </>
  )
}

/** Words of a report, cut short with an ellipsis outside the quotation. */
function Excerpt({ at: { report, start, end }, most }: { at: Mention; most: number }) {
  const home = useDesk().view.reports.find(r => r.report.id === report)
  if (!home) return null
  const long = end - start > most
  return (
    <>
      <Letter name={home.letter} /> <Quotation text={home.report.text.slice(start, long ? start + most : end)} language={home.report.language} />
      {long ? ' …' : null}
    </>
  )
}
