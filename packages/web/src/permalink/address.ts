import { claimPermalink, type Dossier, type Exhibit, type Mention, spanPermalink, statementPermalink } from 'recoupe/view'

const one = encodeURIComponent

export const dossierPath = (dossier: string): string => `/d/${one(dossier)}`

/** What a permalink page is told by its address. `place` is where the thing stood, with the fingerprint of its words. */
export type Target =
  | { readonly kind: 'claim'; readonly claim: string; readonly place?: string }
  | { readonly kind: 'statement'; readonly statement: string; readonly place?: string }
  | { readonly kind: 'span'; readonly sha256: string; readonly start: number; readonly end: number; readonly place?: string }

/** Behind `@`, a permalink holds the place of what it means: it goes along as the query `p`. */
const withPlace = (path: string, reference: string): string => {
  const at = reference.indexOf('@')
  return at < 0 ? path : `${path}?p=${reference.slice(at + 1)}`
}

export const claimPath = (id: string, dossier: Dossier, claim: string): string =>
  withPlace(`${dossierPath(id)}/claim/${one(claim)}`, claimPermalink(dossier, claim))

export const statementPath = (id: string, dossier: Dossier, statement: string): string =>
  withPlace(`${dossierPath(id)}/statement/${one(statement)}`, statementPermalink(dossier, statement))

/** Of a span, the fingerprint of its words goes along, so that a text that has changed is found out. */
export function spanPath(id: string, dossier: Dossier, span: Mention): string {
  const [, sha256, range, quote] = spanPermalink(dossier, span).split(':')
  return `${dossierPath(id)}/span/${sha256}/${range}?p=${quote}`
}

/** Path of an exhibit: its statement, or its place where it is the reporter's own voice. */
export function exhibitPath(id: string, dossier: Dossier, { statement, report, start, end }: Exhibit): string {
  return statement ? statementPath(id, dossier, statement.id) : spanPath(id, dossier, { report: report.id, start, end })
}

/** The reference that `resolvePermalink` reads. */
export function referenceOf(target: Target): string {
  const { place } = target
  switch (target.kind) {
    case 'claim':
      return `claim:${target.claim}${place ? `@${place}` : ''}`
    case 'statement':
      return `statement:${target.statement}${place ? `@${place}` : ''}`
    case 'span':
      return `span:${target.sha256}:${target.start}-${target.end}:${place ?? ''}`
  }
}
