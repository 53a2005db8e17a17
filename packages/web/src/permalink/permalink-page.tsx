/** What a permalink leads to. */
export type Target =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'statement'; readonly statement: string }
  | { readonly kind: 'span'; readonly sha256: string; readonly start: number; readonly end: number }

/** Routes `/d/:id/claim/…`, `/d/:id/statement/…`, `/d/:id/span/…`, inside a `DeskProvider`. */
export default function PermalinkPage({ target }: { target: Target }) {
  return <p>{target.kind}</p>
}
