import { memo } from 'react'
import { ACT_FAMILY, type ReportView } from 'recoupe/view'
import { useMarksOf } from '../../desk/chosen.ts'
import { useWords } from '../../words/words.ts'

const WIDTH = 1000
const HEIGHT = 16

/** Where the statements stand in their report: one bar each, lower for the reporter's voice. A click reads there; the notes say the same in words. */
export const BarCode = memo(function BarCode({ view, go }: { view: ReportView; go: (ref: string) => void }) {
  const words = useWords()
  const marks = useMarksOf(refsOf(view))
  const marked = new Map(marks.split(' ').map(m => m.split('=') as [string, string]))
  const scale = WIDTH / Math.max(1, view.report.text.length)
  return (
    <figure className="code">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onClick={event => {
          const ref = event.target instanceof Element ? event.target.getAttribute('data-s') : null
          if (ref) go(ref)
        }}
      >
        <path className="base" d={`M0 ${HEIGHT}h${WIDTH}`} />
        {view.exhibits.flatMap(e =>
          e.content.map(({ start, end }) => {
            const nested = e.statement?.within ? 5 : 0
            const top = e.statement ? nested : HEIGHT - 4
            return (
              <rect
                key={`${e.ref} ${start}`}
                className={`tick f-${e.statement ? ACT_FAMILY[e.statement.act] : 'mute'} ${marked.get(e.ref) ?? ''}`}
                data-s={e.ref}
                x={start * scale}
                y={top}
                width={Math.max(2, (end - start) * scale - 1)}
                height={HEIGHT - top - nested}
              />
            )
          }),
        )}
      </svg>
      <figcaption className="vh">{words.page.barCode}</figcaption>
    </figure>
  )
})

const known = new WeakMap<ReportView, ReadonlySet<string>>()

function refsOf(view: ReportView): ReadonlySet<string> {
  let refs = known.get(view)
  if (!refs) {
    refs = new Set(view.exhibits.map(e => e.ref))
    known.set(view, refs)
  }
  return refs
}
