import { type DivergenceKind, type Family, PICTOGRAMS, type Shape, sprite } from 'recoupe/view'

/** A sign from the sprite. The word beside it says the same, so screen readers pass over it. */
export function Sign({ shape, family }: { shape: Shape; family?: Family | undefined }) {
  return (
    <svg className={family ? `i f-${family}` : 'i'} aria-hidden="true">
      <use href={`#i-${shape}`} />
    </svg>
  )
}

/** A divergence as the page reads: left report, right report. `turned` for an omission on the left. */
export function Pictogram({ kind, turned = false }: { kind: DivergenceKind; turned?: boolean }) {
  const [a, b] = PICTOGRAMS[kind]
  const [left, right] = turned ? [b, a] : [a, b]
  return (
    <span className="pict">
      <Sign shape={left} />
      <Sign shape="arrow" />
      <Sign shape={right} />
    </span>
  )
}

const drawings = { __html: sprite().html }

/** Every sign once; stands at the top of the page. The mark-up is a constant of Recoupe's own. */
export function Sprite() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no text of a report or a user is in it
  return <div dangerouslySetInnerHTML={drawings} />
}
