import type { Quotes } from '../quotes.ts'

/** « … », “ … ”, ‹ … ›, " … ". The press uses all of them, often in one article. */
export const quotes: Quotes = {
  pairs: { '«': ['»'], '“': ['”', '“'], '„': ['“', '”'], '‹': ['›'], '‘': ['’'], '<<': ['>>'] },
  symmetric: ['"', "''", '＂'],
  apostrophes: { '’': '‘', "'": "'" },
  turns: ['–', '—', '-', '―'],
}
