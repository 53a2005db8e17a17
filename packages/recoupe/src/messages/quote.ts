/** Outer quotation marks by language of the *quoted* text; others get the last row. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['«\u202f', '\u202f»'],
  en: ['“', '”'],
}
const plain: readonly [string, string] = ['“', '”']

const pairs: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '‘': '’', '‹': '›' }

/** True where the text is one quotation already, its own marks included. */
function isQuoted(text: string): boolean {
  const close = pairs[text[0] ?? '']
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return false
  const inner = text.slice(1, -1)
  return !inner.includes(close) && !inner.includes(text[0] ?? '')
}

/** Puts a text in the quotation marks of its own language; a text that carries its marks is left as it is. */
export function quote(text: string, language: string): string {
  if (isQuoted(text)) return text
  const [open, close] = marks[language] ?? plain
  return `${open}${text}${close}`
}
