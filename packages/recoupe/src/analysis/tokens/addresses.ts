/** Longest local part and domain of an address (RFC 5321); the look ahead never goes further. */
const LONGEST_ADDRESS = 320

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/uy
const LINK = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”]+/iuy
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{0,99}/uy
/** Top-level domains and file endings that news prints without a protocol. */
const DOMAIN =
  /[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:com|org|net|gov|edu|info|eu|fr|be|ch|ca|uk|us|de|it|es|ru|io|tv|int|co|doc|docx|xls|pdf|jpg|png|gif|txt|html?|php|zip|exe)(?![\p{L}\d])/iuy

function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : -1
}

/** End of the web address, mail address, file name or handle that begins at `at`, or −1. `chunkEnd` is the next white space. */
export function endOfAddress(text: string, at: number, chunkEnd: number): number {
  const link = end(LINK, text, at)
  if (link > 0) return trimEnd(text, at, Math.min(link, chunkEnd))
  const near = Math.min(chunkEnd, at + LONGEST_ADDRESS)
  const piece = text.slice(at, near)
  const mail = end(MAIL, piece, 0)
  if (mail > 0) return at + mail
  const handle = end(HANDLE, piece, 0)
  if (handle > 0) return at + handle
  const domain = end(DOMAIN, piece, 0)
  return domain > 0 ? at + domain : -1
}

/** An address does not end in the punctuation of the sentence around it, nor in a bracket that it did not open. */
function trimEnd(text: string, start: number, end: number): number {
  const opened = text.slice(start, end).includes('(')
  let last = end
  while (last > start && /[.,;:!?)\]'’…]/u.test(text.charAt(last - 1))) {
    if (opened && text.charAt(last - 1) === ')') break
    last--
  }
  return last
}
