import { type ReactNode, useMemo } from 'react'
import {
  ACT_FAMILY,
  ACT_SHAPE,
  actsOf,
  attributedPercent,
  BAR_CODE,
  barsOf,
  beginning,
  countWords,
  type Family,
  groupBy,
  oneLine,
  opening,
  quote,
  type ReportView,
  type Span,
  sayBasis,
  sayLanguage,
  sayProvenance,
  sayPublished,
  sayTime,
} from 'recoupe/view'
import { Link } from 'wouter'
import { useMarksOf } from '../desk/chosen.ts'
import { useDesk } from '../desk/desk.tsx'
import { Letter } from '../parts/labels.tsx'
import { Sign } from '../parts/sign.tsx'
import { useWords } from '../words/words.ts'

/** Words of a report in quotation marks, with the ellipsis outside where they are cut. */
function Beginning({ own, span, most }: { own: ReportView; span: Span; most: number }) {
  const { text, cut } = beginning(own, span, most)
  return (
    <>
      {quote(text, own.report.language)}
      {cut ? '\u00a0…' : null}
    </>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A report as received: where it comes from, how it begins, what stands in it. */
export function Received({ own }: { own: ReportView }) {
  const words = useWords()
  const { id, view } = useDesk()
  const { report, letter } = own
  const provenance = sayProvenance(report)
  const stated = own.exhibits.filter(e => e.statement).length
  const start = opening(own)
  const source = report.path ?? report.url
  return (
    <article className="one">
      <header>
        <Letter name={letter} />
        <h2>
          <Link href={`/d/${id}/read?a=${report.id}`}>
            {words.page.report} {letter}
          </Link>
        </h2>
        {report.title === null ? (
          <p>{words.page.untitledReport}</p>
        ) : (
          <p className="headline" lang={report.language}>
            {oneLine(report.title)}
          </p>
        )}
      </header>
      {start === null ? null : (
        <p className="opening" lang={report.language}>
          <Beginning own={own} span={start} most={220} />
        </p>
      )}
      <dl>
        <Row term={words.page.provenance}>
          {provenance.length > 0 ? provenance.join(', ') : <span className="none">{words.page.noProvenance}</span>}
          {report.byline === null ? null : <small>{oneLine(report.byline)}</small>}
          {report.dateline === null ? null : <small>{oneLine(report.dateline.place)}</small>}
        </Row>
        <Row term={words.page.publication}>
          {report.published ? sayTime(words, report.published.value) : words.dates.undated}
          {report.published ? <small>{sayBasis(view, words, report.published.basis)}</small> : null}
        </Row>
        <Row term={words.page.text}>
          {words.counts.words(countWords(report.text))}, {sayLanguage(words, report.language)}
          <small className="mono">
            {source === undefined ? '' : `${oneLine(source)} · `}sha256 {report.sha256.slice(0, 12)}…
          </small>
        </Row>
      </dl>
      <BarCode own={own} />
      <p className="share">
        <b>{words.counts.statements(stated)}</b>, {words.page.attributedShare(attributedPercent(own))}
      </p>
      <ul className="acts">
        {actsOf(own).map(([act, count]) => (
          <li key={act}>
            <Sign shape={ACT_SHAPE[act]} family={ACT_FAMILY[act]} />
            <b>{count}</b> {words.labels.act[act]}
          </li>
        ))}
      </ul>
    </article>
  )
}

/** One line for each report, where there are many. */
export function ReceivedBriefly({ own }: { own: ReportView }) {
  const words = useWords()
  const { id, view } = useDesk()
  const { report, letter, exhibits } = own
  const start = opening(own)
  const provenance = sayProvenance(report)
  return (
    <article className="brief">
      <Letter name={letter} />
      <p className="headline" lang={report.language}>
        <Link href={`/d/${id}/read?a=${report.id}`}>
          {report.title !== null ? oneLine(report.title) : start === null ? words.page.untitledReport : <Beginning own={own} span={start} most={90} />}
        </Link>
      </p>
      <p>
        {[provenance.length > 0 ? provenance.join(', ') : words.page.noProvenance, sayPublished(view, words, report), sayLanguage(words, report.language)].join(
          ' · ',
        )}
      </p>
      <p>{words.counts.statements(exhibits.filter(e => e.statement).length)}</p>
      <BarCode own={own} />
    </article>
  )
}

type Bar = ReturnType<typeof barsOf>[number]

const familyOf = ({ act }: Bar): Family => (act === null ? 'mute' : ACT_FAMILY[act])

const pathOf = (bars: readonly Bar[]): string => bars.map(b => `M${b.x} ${b.y}h${b.width}v${b.height}h${-b.width}z`).join('')

/** Where the statements stand in their report. The bars of one family are one shape: a report may have thousands. */
function BarCode({ own }: { own: ReportView }) {
  const words = useWords()
  const bars = useMemo(() => barsOf(own), [own])
  const families = useMemo(() => [...groupBy(bars, familyOf)].map(([family, all]) => [family, pathOf(all)] as const), [bars])
  const refs = useMemo(() => new Set(bars.map(b => b.ref)), [bars])
  const marks = new Map(
    useMarksOf(refs)
      .split(' ')
      .map(m => m.split('=') as [string, string]),
  )
  return (
    <figure className="code">
      <svg viewBox={`0 0 ${BAR_CODE.width} ${BAR_CODE.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="base" d={`M0 ${BAR_CODE.height}h${BAR_CODE.width}`} />
        {families.map(([family, path]) => (
          <path key={family} className={`tick f-${family}`} d={path} />
        ))}
        {[...groupBy(marks.size === 0 ? [] : bars.filter(b => marks.has(b.ref)), b => b.ref)].map(([ref, all]) => (
          <path key={ref} className={`tick f-${all[0] ? familyOf(all[0]) : 'mute'} ${marks.get(ref)}`} d={pathOf(all)} />
        ))}
      </svg>
      <figcaption className="vh">{words.page.barCode}</figcaption>
    </figure>
  )
}
