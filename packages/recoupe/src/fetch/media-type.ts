/** What a `Content-Type` says: the type in lower case, and the encoding of characters where it names one. */
export interface MediaType {
  readonly type: string
  readonly charset: string | null
}

export function mediaTypeOf(header: string | undefined): MediaType {
  const [type = '', ...parameters] = (header ?? '').slice(0, 300).split(';')
  const charset = parameters.map(parameter => /^\s*charset\s*=\s*"?([\w.:+-]{1,40})"?\s*$/iu.exec(parameter)?.[1]).find(found => found !== undefined)
  return { type: type.trim().toLowerCase(), charset: charset ?? null }
}

/** Types that a report can be read from; an answer that names none is looked at. */
export const READABLE: Readonly<Record<string, 'html' | 'text' | 'markdown'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
}
