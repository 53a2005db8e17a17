import { useMemo } from 'react'
import { type Account, accountsOf, type Bands, bandsOf, type Messages, type Source, sayOrigin } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { None } from '../../parts/labels.tsx'
import { Section } from '../../parts/section.tsx'
import { useWords } from '../../words/words.ts'
import { AccountOf, OtherOrigins, PathUntold } from './accounts.tsx'
import { Dependencies } from './dependencies.tsx'

/** With more origins than so many, they are counted and not named. */
const MOST_NAMES = 4

/** Longest name in the drawing, in characters. */
const LONGEST_NAME = 34

/** Who it comes from, how it came, and which reports are not independent: a drawing, and the same in words. */
export function Sourcing() {
  const words = useWords()
  const { view, dossier } = useDesk()
  const accounts = useMemo(() => accountsOf(view), [view])
  const { main, minor, untold } = accounts
  const names = dossier.origins.map(o => sayOrigin(view, words, o))
  const count = words.counts.origins(names.length)
  const said = names.length === 0 || names.length > MOST_NAMES ? count : words.pair(count, names.join('; '))
  return (
    <Section
      id="origins"
      title={words.page.title.origins}
      subtitle={`${words.page.originSummary(dossier.reports.length, said)}. ${words.page.subtitle.origins}`}
    >
      {dossier.origins.length === 0 ? (
        <None text={words.page.noOrigins} />
      ) : (
        <Drawing sources={sourcesOf(words, main, minor, untold, o => sayOrigin(view, words, o))} />
      )}
      <div className="ledger">
        {main.map((a, i) => (
          <AccountOf key={a.origin.id} account={a} number={i + 1} />
        ))}
        {minor.length > 0 ? <OtherOrigins accounts={minor} /> : null}
        {untold.length > 0 ? <PathUntold exhibits={untold} /> : null}
      </div>
      {dossier.reports.length > 1 ? <Dependencies /> : null}
    </Section>
  )
}

function sourcesOf(
  words: Messages,
  main: readonly Account[],
  minor: readonly Account[],
  untold: Account['exhibits'],
  say: (origin: Account['origin']) => string,
): Source<string>[] {
  return [
    ...main.map((a): Source<string> => ({ name: say(a.origin), exhibits: a.exhibits, light: false })),
    { name: words.page.otherOrigins, exhibits: [...new Set(minor.flatMap(a => a.exhibits))], light: false },
    { name: words.page.pathUntold, exhibits: untold, light: true },
  ]
}

function shorten(name: string): string {
  const letters = [...name]
  return letters.length <= LONGEST_NAME
    ? name
    : `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
}

/** Bands from origins to reports, as wide as their statements. The list below says the same. */
function Drawing({ sources }: { sources: readonly Source<string>[] }) {
  const { view } = useDesk()
  const drawing = bandsOf(view, sources)
  if (!drawing) return null
  return (
    <div className="bands" aria-hidden="true">
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
        {drawing.ribbons.map(r => (
          <path key={r.path} className={r.light ? 'band light' : 'band'} d={r.path} />
        ))}
        {drawing.sources.map(s => (
          <SourceNode key={`${s.y} ${s.name}`} drawing={drawing} node={s} />
        ))}
        {drawing.reports.map(r => (
          <ReportNode key={r.letter} drawing={drawing} node={r} />
        ))}
      </svg>
    </div>
  )
}

function SourceNode({ drawing: { left, bar }, node }: { drawing: Bands<string>; node: Bands<string>['sources'][number] }) {
  return (
    <g>
      {node.light ? (
        <path className="dots" d={`M${left + 2} ${node.y + 2}v${node.height}`} />
      ) : (
        <rect className="c" x={left} y={node.y} width={bar} height={node.height} />
      )}
      <text className="name" x="0" y={node.middle}>
        {shorten(node.name)}
      </text>
      <text className="n" x={left - 16} y={node.middle} textAnchor="end">
        {node.count}
      </text>
    </g>
  )
}

function ReportNode({ drawing: { right, bar }, node }: { drawing: Bands<string>; node: Bands<string>['reports'][number] }) {
  return (
    <g>
      <rect className="c" x={right} y={node.y} width={bar} height={node.height} />
      <rect className="box" x={right + 24} y={node.middle - 11} width={Math.max(22, node.letter.length * 12 + 8)} height="22" rx="3" />
      <text className="letter-name" x={right + 35} y={node.middle} textAnchor="middle">
        {node.letter}
      </text>
      <text className="n" x={right + 60} y={node.middle}>
        {node.count}
      </text>
    </g>
  )
}
