/** Bytes in which a page must say its encoding (HTML, "determining the character encoding": 1024; pages are later than that). */
const HEAD = 4096

/** The encoding that a page says it is in: `<meta charset>`, its older form, or the XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | null {
  let head = ''
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte)
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu.exec(head)?.[1]
  if (xml !== undefined) return xml
  const uncommented = head.replace(/<!--[\s\S]*?-->/gu, ' ')
  return /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(uncommented)?.[1] ?? null
}
