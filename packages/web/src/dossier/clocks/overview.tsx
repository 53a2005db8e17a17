import { type Clocks, markerOf, sayTime } from 'recoupe/view'
import { useWords } from '../../words/words.ts'
import { axisOf } from './axis.ts'
import { Fade, Mark } from './mark.tsx'

const LANE = 22
const TOP = 6

/** Many dates on one axis, a line for each clock. The lists below say the same. */
export function Overview({ clocks: { lanes } }: { clocks: Clocks }) {
  const words = useWords()
  const { placed, breaks } = axisOf(lanes.flatMap(l => l.moments.filter(m => m !== null)))
  const first = placed.toSorted((a, b) => a.from - b.from)[0]
  const last = placed.toSorted((a, b) => b.to - a.to)[0]
  if (!first || !last) return null
  const height = TOP + lanes.length * LANE
  // room at the right for the last dot
  const scale = 97
  return (
    <div className="overview" aria-hidden="true">
      <div className="names">
        {lanes.map(l => (
          <span key={l.kind}>{words.labels.clock[l.kind]}</span>
        ))}
      </div>
      <div className="drawing">
        <svg width="100%" height={height} aria-hidden="true">
          <Fade />
          {lanes.map((lane, i) => {
            const y = TOP + i * LANE + LANE / 2
            return (
              <g key={lane.kind}>
                <line className="base" x1="0" x2="100%" y1={y} y2={y} />
                {placed
                  .filter(p => p.moment.kind === lane.kind)
                  .map(p => (
                    <Mark key={`${p.moment.value} ${p.moment.part}`} marker={markerOf(p.moment)} from={p.from * scale} to={p.to * scale} y={y} />
                  ))}
              </g>
            )
          })}
          {breaks.map(b => (
            <svg key={b} x={`${b * scale}%`} overflow="visible" aria-hidden="true">
              {lanes.map((lane, i) => (
                <path key={lane.kind} className="gap" d={`M-3 ${TOP + i * LANE + LANE / 2 + 4}l4 -8m2 8l4 -8`} />
              ))}
            </svg>
          ))}
        </svg>
        <p className="ends">
          <span>{sayTime(words, first.moment.value, first.moment.part)}</span>
          <span>{sayTime(words, last.moment.value, last.moment.part)}</span>
        </p>
      </div>
    </div>
  )
}
