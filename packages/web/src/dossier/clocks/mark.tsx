/** The gradient of a bar that fades at both ends; once in each drawing that has one. */
export function Fade() {
  return (
    <defs>
      <linearGradient id="fade">
        <stop offset="0" stopColor="currentColor" stopOpacity="0" />
        <stop offset="0.2" stopColor="currentColor" stopOpacity="1" />
        <stop offset="0.8" stopColor="currentColor" stopOpacity="1" />
        <stop offset="1" stopColor="currentColor" stopOpacity="0" />
      </linearGradient>
    </defs>
  )
}

/** A dot for a day, a fading bar for a range, a dashed ring for the undated. `from`, `to` in percent of the drawing's width. */
export function Mark({ marker, from, to, y = 8 }: { marker: 'day' | 'range' | 'undated'; from: number; to: number; y?: number }) {
  switch (marker) {
    case 'day':
      return (
        <svg x={`${from}%`} overflow="visible" aria-hidden="true">
          <circle className="day" cx="8" cy={y} r="5" />
        </svg>
      )
    case 'range':
      return <rect className="range" x={`${from}%`} y={y - 2.5} width={`${Math.max(1.5, (to - from) * 0.92)}%`} height="5" fill="url(#fade)" />
    case 'undated':
      return (
        <svg x={`${from}%`} overflow="visible" aria-hidden="true">
          <circle className="undated" cx="8" cy={y} r="5" />
        </svg>
      )
  }
}
