import { memo } from 'react'
import { ACT_FAMILY, type Exhibit, type Family, groupBy, type ReportView } from 'recoupe/view'
import { useMarksOf } from '../../desk/chosen.ts'
import { useWords } from '../../words/words.ts'

const WIDTH = 1000
const HEIGHT = 16

/** Where the statements stand in their report: one bar each, lower for the reporter's voice. A click reads there; the notes say the same in words. */
export const BarCode = memo(function BarCode({ view, go }: { view: ReportView; go: (ref: string) => void }) {
  const words = useWords()
  const marks = useMarksOf(refsOf(view))
  const marked = new Map(marks.split(' ').map(m => m.split('=') as [string, string]))
  return (
    <figure className="code">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onClick={event => {
          const box = event.currentTarget.getBoundingClientRect()
          const at = exhibitAt(view, ((event.clientX - box.left) / Math.max(1, box.width)) * view.report.text.length)
          if (at) go(at.ref)
        }}
      >
        <path className="base" d={`M0 ${HEIGHT}h${WIDTH}`} />
        {barsFor(view).map(([family, path]) => (
          <path key={family} className={`tick f-${family}`} d={path} />
        ))}
        {view.exhibits
          .filter(e => marked.has(e.ref))
          .map(e => (
            <path key={e.ref} className={`tick ${marked.get(e.ref)} f-${familyOf(e)}`} data-s={e.ref} d={pathOf(view, e)} />
          ))}
      </svg>
      <figcaption className="vh">{words.page.barCode}</figcaption>
    </figure>
  )
})

const familyOf = ({ statement }: Exhibit): Family => (statement ? ACT_FAMILY[statement.act] : 'mute')

function pathOf({ report, exhibits }: ReportView, { statement, content }: Exhibit): string {
  const scale = WIDTH / Math.max(1, report.text.length)
  // of many statements, none may hide its neighbours
  const least = Math.min(2, (0.6 * WIDTH) / exhibits.length)
  const nested = statement?.within ? 5 : 0
  const top = statement ? nested : HEIGHT - 4
  return content
    .map(({ start, end }) => {
      const width = Math.max(least, (end - start) * scale - Math.min(1, least))
      return `M${(start * scale).toFixed(2)} ${top}h${width.toFixed(2)}v${HEIGHT - top - nested}h${(-width).toFixed(2)}z`
    })
    .join('')
}

/** The innermost exhibit at an offset; where there is none, the nearest within a hundredth of the report. */
function exhibitAt({ exhibits, report }: ReportView, offset: number): Exhibit | null {
  const away = (e: Exhibit): number => Math.min(...e.content.map(({ start, end }) => (offset < start ? start - offset : offset > end ? offset - end : 0)))
  let best: Exhibit | null = null
  let least = report.text.length / 100
  for (const e of exhibits) {
    const distance = away(e)
    if (distance < least || (distance === least && distance === 0 && (!best || e.end - e.start <= best.end - best.start))) {
      best = e
      least = distance
    }
  }
  return best
}

const bars = new WeakMap<ReportView, readonly (readonly [Family, string])[]>()

/** The bars of one family are one shape: a report may have thousands. */
function barsFor(view: ReportView): readonly (readonly [Family, string])[] {
  let own = bars.get(view)
  if (!own) {
    own = [...groupBy(view.exhibits, familyOf)].map(([family, exhibits]) => [family, exhibits.map(e => pathOf(view, e)).join('')] as const)
    bars.set(view, own)
  }
  return own
}

const known = new WeakMap<ReportView, ReadonlySet<string>>()

/** All references of a report. */
export function refsOf(view: ReportView): ReadonlySet<string> {
  let refs = known.get(view)
  if (!refs) {
    refs = new Set(view.exhibits.map(e => e.ref))
    known.set(view, refs)
  }
  return refs
}
