import type { Fault } from '../../types/index.ts'
import type { Article } from '../article.ts'
import { paragraphsOf } from './paragraphs.ts'
import { unzipEntry } from './unzip-entry.ts'

/** Most that the text of a document may unpack to, in bytes of XML. */
const LIMIT = 50_000_000

/** A DOCX document → its text, paragraph by paragraph; or why it has none. Footnotes, comments, headers and what was deleted are left out. */
export function readDocx(bytes: Uint8Array): Article | Pick<Fault, 'code' | 'args'> {
  const entry = unzipEntry(bytes, 'word/document.xml', LIMIT)
  if (entry.kind === 'too-large') return { code: 'unpacks-too-large', args: { limit: LIMIT / 1e6 } }
  if (entry.kind !== 'bytes') return { code: 'docx-broken', args: {} }
  const paragraphs = paragraphsOf(new TextDecoder().decode(entry.bytes))
  if (paragraphs === null) return { code: 'docx-broken', args: {} }
  return { text: paragraphs.join('\n\n'), noise: [], facts: {}, byline: null, canonical: null, page: null }
}
