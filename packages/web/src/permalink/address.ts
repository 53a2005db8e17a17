import type { Exhibit } from 'recoupe/view'

const one = encodeURIComponent

export const dossierPath = (dossier: string): string => `/d/${one(dossier)}`
export const claimPath = (dossier: string, claim: string): string => `${dossierPath(dossier)}/claim/${one(claim)}`
export const statementPath = (dossier: string, statement: string): string => `${dossierPath(dossier)}/statement/${one(statement)}`

/** Of a span, the words' fingerprint goes along, so that a text that has changed is found out. `quote` is the characters themselves. */
export async function spanPath(
  dossier: string,
  span: { readonly sha256: string; readonly start: number; readonly end: number },
  quote: string,
): Promise<string> {
  return `${dossierPath(dossier)}/span/${span.sha256}/${span.start}-${span.end}?q=${await quoteHash(quote)}`
}

/** First 16 hexadecimal digits of the SHA-256 of the characters in UTF-8. Empty where the page is served without TLS from another machine: the place alone then has to do. */
export async function quoteHash(quote: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(quote))
  return [...new Uint8Array(digest).slice(0, 8)].map(b => b.toString(16).padStart(2, '0')).join('')
}

/** Path of an exhibit: its statement, or its place where it is the reporter's own voice. */
export async function exhibitPath(dossier: string, exhibit: Exhibit): Promise<string> {
  if (exhibit.statement) return statementPath(dossier, exhibit.statement.id)
  return spanPath(dossier, { sha256: exhibit.report.sha256, start: exhibit.start, end: exhibit.end }, exhibit.report.text.slice(exhibit.start, exhibit.end))
}
