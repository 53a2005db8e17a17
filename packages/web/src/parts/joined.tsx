import { Fragment, type ReactNode } from 'react'

/** Pieces with something between each two. */
export function Joined({ items, between }: { items: readonly ReactNode[]; between: ReactNode }) {
  return items.map((item, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one line keep their places
    <Fragment key={i}>
      {i > 0 ? between : null}
      {item}
    </Fragment>
  ))
}
