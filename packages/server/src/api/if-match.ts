import type { IncomingHttpHeaders } from 'node:http'
import { Problem } from './problem.ts'

/** The revision that `If-Match` asks for: our tags are `"<revision>-<version>"`. Null where the header is absent or `*`. */
export function revisionOf({ 'if-match': header }: IncomingHttpHeaders): number | null {
  if (header === undefined || header.trim() === '*') return null
  const revision = /^\s*(?:W\/)?"(\d{1,15})(?:-[^"]*)?"\s*$/u.exec(header)?.[1]
  if (revision === undefined) throw new Problem('bad-request', { detail: 'If-Match holds no tag of this server' })
  return Number(revision)
}

/** Whether `If-None-Match` names this tag (RFC 9110, weak comparison). */
export function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some(one => one.trim().replace(/^W\//u, '') === tag)
}
