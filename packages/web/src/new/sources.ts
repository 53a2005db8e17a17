import type { GivenText } from '../api.ts'

/** One report that waits to be cross-checked. */
export type Source = { readonly id: number } & (
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: GivenText }
  | { readonly kind: 'url'; readonly url: string }
)

/** A source before it has its number. */
export type NewSource = Source extends infer S ? (S extends Source ? Omit<S, 'id'> : never) : never

/** Bytes above which a file is refused before it travels; the server's own limit is the same. */
export const LARGEST = 10 * 1024 * 1024

const ADDRESS = /^https?:\/\/\S+$/iu

/** Addresses in what was pasted or dropped: every line has to be one, else it is a text. */
export function addressesIn(text: string): string[] | null {
  const lines = text
    .split(/\r?\n/u)
    .map(l => l.trim())
    .filter(l => l !== '' && !l.startsWith('#'))
  return lines.length > 0 && lines.every(l => ADDRESS.test(l)) ? lines : null
}

/** What pasted or dropped words are: addresses, or a text. Null for nothing. */
export function sourcesIn(text: string): NewSource[] {
  if (text.trim() === '') return []
  const urls = addressesIn(text)
  return urls ? urls.map(url => ({ kind: 'url', url })) : [{ kind: 'text', text: { text } }]
}

/** The first words of a text, for its line in the list. */
export function firstWords(text: string, most = 80): string {
  const line = text.trim().split(/\r?\n/u)[0] ?? ''
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/u, '')} …`
}

/** Enough of a file to hold its headline, in bytes. */
const HEAD = 4096

/**
 * The title of a dossier to which nobody gave one: the first line of the first text, or the title of the first page. Undefined where only the server can
 * read one (an address, a Word document).
 */
export async function headlineOf([first]: readonly Source[]): Promise<string | undefined> {
  switch (first?.kind) {
    case 'text':
      return first.text.title ?? headlineIn(first.text.text)
    case 'file': {
      const { file } = first
      if (/\.html?$/iu.test(file.name)) return headlineIn(new DOMParser().parseFromString(await file.text(), 'text/html').title)
      if (!/\.(?:txt|md|markdown)$/iu.test(file.name)) return undefined
      const line = headlineIn(await file.slice(0, HEAD).text())
      // another encoding than UTF-8 is the server's to read
      return line?.includes('\ufffd') ? undefined : line
    }
    default:
      return undefined
  }
}

function headlineIn(text: string): string | undefined {
  const line = firstWords(text.replace(/^\ufeff/u, ''), 120).replace(/^#+\s*/u, '')
  return line === '' ? undefined : line
}
