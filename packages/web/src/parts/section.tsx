import type { ReactNode } from 'react'

/** A part of a page with its title and a line that says how to read it. */
export function Section({ id, title, subtitle, children }: { id: string; title: ReactNode; subtitle?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-t`} tabIndex={-1}>
      <header className="sec">
        <h2 id={`${id}-t`}>{title}</h2>
        {subtitle ? <p>{subtitle}</p> : null}
      </header>
      {children}
    </section>
  )
}
