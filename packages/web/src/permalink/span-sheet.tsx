import { Link } from 'wouter'
import { useDesk } from '../desk/desk.tsx'
import { readerPath, targetOf } from '../reader/open-reader.ts'
import { useWords } from '../words/words.ts'
import { spanPath } from './address.ts'
import { copyLink } from './copy-link.ts'
import { Excerpt } from './permalink-page.tsx'

/** The characters that a link to a passage means, in their sentence; from here the report opens at the statement that holds them. */
export function SpanSheet({ report, start, end }: { report: string; start: number; end: number }) {
  const words = useWords()
  const desk = useDesk()
  const { permalink } = words.reader
  const own = desk.view.reports.find(r => r.report.id === report)
  const exhibit = own?.exhibits.find(e => e.content.some(s => s.start < end && s.end > start))
  const other = desk.view.reports.find(r => r !== own)?.report.id ?? null
  const path = readerPath(desk, exhibit ? targetOf(desk, exhibit) : { left: report, right: other, ref: null })
  return (
    <section className="permalink" aria-labelledby="span-t">
      <h1 id="span-t">{permalink.span}</h1>
      <Excerpt mention={{ report, start, end }} />
      <p className="fields">
        <Link className="button" href={path}>
          {permalink.openReader}
        </Link>
        <button type="button" className="button" onClick={() => void copyLink(spanPath(desk.id, desk.dossier, { report, start, end }))}>
          {words.page.copyLink}
        </button>
      </p>
    </section>
  )
}
