import { hexToBytes } from '@noble/hashes/utils.js'
import type { Report } from '../../../types/index.ts'

/**
 * What the exports as linked data call things. Equal in all of them, so that they can be joined. The `urn:recoupe:` names carry the dossier's own ids,
 * which stay what they are from one analysis to the next.
 */
export type Thing =
  | 'report'
  | 'statement'
  | 'claim'
  | 'entity'
  | 'position'
  | 'mention'
  | 'divergence'
  | 'correction'
  | 'origin'
  | 'relay'
  | 'person'
  | 'analysis'

export const nameOfThing = (kind: Thing, id: string): string => `urn:recoupe:${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`

/** A report; two of the same text have the same hash and different ids. */
export function nameOfReport({ id, sha256 }: Report): string {
  const short = sha256.slice(0, 12)
  return nameOfThing('report', id.startsWith(short) ? `${sha256}${id.slice(short.length)}` : id)
}

/** The characters of a report, whoever published them: their hash as a name (RFC 6920). */
export function nameOfText({ sha256 }: Pick<Report, 'sha256'>): string {
  const base64 = btoa(String.fromCharCode(...hexToBytes(sha256)))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')}`
}

/** A word of our own vocabulary, for what the standards have none for. */
export const ownWord = (family: 'act' | 'stance' | 'divergence', word: string): string => `${VOCABULARY}${family}-${word}`

export const VOCABULARY = 'urn:recoupe:vocabulary:'

/** The page of a thing on Wikidata; null for what is no id there. */
export const wikidataPage = (id: string | null): string | null => (id !== null && /^Q[1-9]\d*$/u.test(id) ? `http://www.wikidata.org/entity/${id}` : null)

/** An address as a name of the web wants it; null where it is none. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined) return null
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}
