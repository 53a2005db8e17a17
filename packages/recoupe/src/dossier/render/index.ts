import type { UiLanguage } from '../../messages/index.ts'
import type { Dossier } from '../../types/index.ts'
import { renderCsv } from './csv.ts'
import { renderDocx } from './docx/render-docx.ts'
import { renderFtm } from './follow-the-money/render-ftm.ts'
import { renderHtml } from './html/page.ts'
import { renderJson } from './json.ts'
import { renderAnnotations } from './linked/annotation.ts'
import { renderProv } from './linked/prov.ts'
import { renderSchemaOrg } from './linked/schema-org.ts'
import { renderMarkdown } from './markdown.ts'
import type { TableName } from './tables.ts'
import { renderText } from './text/render-text.ts'

export { stableJson } from './json.ts'
export { TABLES, type TableName } from './tables.ts'

export const FORMATS = ['text', 'html', 'md', 'docx', 'csv', 'json', 'jsonld', 'annotation', 'ftm', 'prov'] as const
export type Format = (typeof FORMATS)[number]

/** Formats that are bytes and no text. */
type BinaryFormat = 'docx'

export interface RenderOptions {
  readonly format: Format
  /** Language of the interface; contents stay in their own. */
  readonly ui: UiLanguage
  /** Columns of the text rendering, 80 unless told. */
  readonly width?: number
  /** Colours in the text rendering; only when told. */
  readonly color?: boolean
  /** At most this many lines of the text rendering: what matters most. */
  readonly brief?: number
  /** Table of the CSV rendering, `positions` unless told. */
  readonly table?: TableName
}

/** A dossier as a text to read or to store, or as the bytes of a document. Pure: the same dossier and options give the same bytes. */
export function renderDossier(dossier: Dossier, options: RenderOptions & { readonly format: Exclude<Format, BinaryFormat> }): string
export function renderDossier(dossier: Dossier, options: RenderOptions & { readonly format: BinaryFormat }): Uint8Array
export function renderDossier(dossier: Dossier, options: RenderOptions): string | Uint8Array
export function renderDossier(dossier: Dossier, { format, ui, width = 80, color = false, brief, table = 'positions' }: RenderOptions): string | Uint8Array {
  switch (format) {
    case 'text':
      return renderText(dossier, brief === undefined ? { ui, width, color } : { ui, width, color, brief })
    case 'html':
      return renderHtml(dossier, ui)
    case 'md':
      return renderMarkdown(dossier, ui)
    case 'docx':
      return renderDocx(dossier, ui)
    case 'csv':
      return renderCsv(dossier, table)
    case 'json':
      return renderJson(dossier)
    case 'jsonld':
      return renderSchemaOrg(dossier, ui)
    case 'annotation':
      return renderAnnotations(dossier, ui)
    case 'ftm':
      return renderFtm(dossier, ui)
    case 'prov':
      return renderProv(dossier, ui)
  }
}
