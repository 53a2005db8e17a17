import { type ReactNode, useState } from 'react'

/** A disclosure whose content is drawn once it has been opened: it may hold thousands of lines. */
export function Unfold({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      onToggle={event => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary>{summary}</summary>
      {opened ? children() : null}
    </details>
  )
}
