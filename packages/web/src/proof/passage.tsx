import { type Exhibit, nest, passageAround, type Span, within } from 'recoupe/view'
import { TextOf } from '../parts/texts.tsx'

interface Part extends Span {
  readonly name: 'con' | 'source' | 'cue' | 'medium' | 'addressee'
}

/** A source or a cue far from the content (another paragraph) would make the passage long: it is left out of it. */
const near = (span: Span, exhibit: Exhibit): boolean => span.end > exhibit.start - 600 && span.start < exhibit.end + 600

/** The sentence that an exhibit stands in, with its parts marked, and an ellipsis outside where it is cut. */
export function Passage({ exhibit }: { exhibit: Exhibit }) {
  const { report, statement, content } = exhibit
  if (content.length === 0) return null
  const { text } = report
  const parts: Part[] = content.map(s => ({ ...s, name: 'con' }))
  if (statement) {
    const add = (name: Part['name'], spans: readonly Span[]): void => void parts.push(...within(spans, text.length).map(s => ({ ...s, name })))
    add('source', statement.source)
    if (statement.content.length > 0) add('cue', statement.cue)
    add('medium', statement.medium)
    add('addressee', statement.addressee)
  }
  const around = passageAround(
    text,
    parts.filter(s => near(s, exhibit)),
  )
  parts.sort((a, b) => a.start - b.start || b.end - a.end)
  return (
    <blockquote className="passage" lang={report.language}>
      {around.cutStart ? <span className="ell">… </span> : null}
      {nest(
        around,
        parts.filter(p => p.end > around.start && p.start < around.end),
      ).map((node, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
        <Piece key={i} text={text} node={node} />
      ))}
      {around.cutEnd ? <span className="ell"> …</span> : null}
    </blockquote>
  )
}

function Piece({ text, node }: { text: string; node: ReturnType<typeof nest<Part>>[number] }) {
  if (node.kind === 'text') return <TextOf text={text.slice(node.start, node.end)} />
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
  const children = node.children.map((child, i) => <Piece key={i} text={text} node={child} />)
  return node.stretch.name === 'con' ? <mark className="con">{children}</mark> : <span className={node.stretch.name}>{children}</span>
}
