/**
 * Labels that the web gives another meaning than their standard: what calls itself Latin-1 or ASCII is read as
 * Windows-1252, its superset (WHATWG, Encoding Standard, "names and labels").
 */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  unicode11utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  iso88591: 'windows-1252',
  cp1252: 'windows-1252',
  xcp1252: 'windows-1252',
  windows1252: 'windows-1252',
  latin9: 'iso-8859-15',
  l9: 'iso-8859-15',
  iso885915: 'iso-8859-15',
  mac: 'macintosh',
  macroman: 'macintosh',
  macintosh: 'macintosh',
  xmacroman: 'macintosh',
}

/** The encoding that a label means, or null where none is known by that name. */
export async function canonicalName(label: string): Promise<string | null> {
  const key = label.toLowerCase().replace(/[^a-z0-9]/gu, '')
  if (key === '') return null
  const known = ALIASES[key]
  if (known !== undefined) return known
  const { default: iconv } = await import('iconv-lite')
  return iconv.encodingExists(label) ? label.toLowerCase().trim() : null
}

export const isUnicode = (encoding: string): boolean => encoding.startsWith('utf-16') || encoding.startsWith('utf-32')
