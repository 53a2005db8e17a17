/** The same value with the quotes of one text gone from it: in every anchor on that text, and in the names that were taken from none. */
export function redact(value: unknown, sha256: string): unknown {
  if (Array.isArray(value)) return value.map(one => redact(one, sha256))
  if (typeof value !== 'object' || value === null) return value
  const own = 'sha256' in value && value.sha256 === sha256
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, own && key === 'quotes' && Array.isArray(inner) ? inner.map(() => '') : redact(inner, sha256)]),
  )
}
