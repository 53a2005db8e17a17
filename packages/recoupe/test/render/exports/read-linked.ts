import jsonld from 'jsonld'
import { type Format, renderDossier } from '../../../src/dossier/render/index.ts'
import type { Dossier } from '../../../src/types/index.ts'

export type Node = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Always a list. */
export const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

export type TextFormat = Exclude<Format, 'docx'>

export const read = (dossier: Dossier, format: TextFormat, ui: 'fr' | 'en' = 'en'): Node => JSON.parse(renderDossier(dossier, { format, ui }))

export const graphOf = (document: Node): Node[] => listOf(document['@graph']).filter(isNode)

/** Triples as lines of N-Quads; fails where the processor would drop anything (a relative name, a word without a meaning), or look for something on the web. */
export async function triples(document: Node): Promise<string[]> {
  const options = {
    format: 'application/n-quads' as const,
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`the export wants ${url} from the web`)),
  }
  const quads: unknown = await jsonld.toRDF({ ...document }, options)
  return String(quads).trim().split('\n')
}
