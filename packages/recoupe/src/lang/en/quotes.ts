import type { Quotes } from '../quotes.ts'

/** “ … ” in America, ‘ … ’ in Britain, " … " and ' … ' typed without care. */
export const quotes: Quotes = {
  pairs: { '“': ['”', '“'], '„': ['“', '”'], '‘': ['’'], '«': ['»'], '‹': ['›'], '``': ["''"], '<<': ['>>'] },
  symmetric: ['"', "''", '＂'],
  apostrophes: { '’': '‘', "'": "'" },
  turns: ['–', '—', '-', '―'],
}
