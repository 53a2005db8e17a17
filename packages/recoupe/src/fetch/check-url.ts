import { FetchError } from './fetch-error.ts'

/** Longest address that is followed. */
const LONGEST = 4096

/**
 * An address that may be fetched, as far as its letters tell: http or https, without a name and password, at a port where pages
 * are. Figures in decimal, octal or hexadecimal are an address like any other once the URL standard has read them.
 * @throws FetchError `url-invalid`
 */
export function checkUrl(text: string, base?: URL): URL {
  const invalid = (reason: string): FetchError => new FetchError('url-invalid', { reason })
  if (text.length > LONGEST) throw invalid('length')
  let url: URL
  try {
    url = new URL(text, base)
  } catch {
    throw invalid('form')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw invalid('scheme')
  if (url.username !== '' || url.password !== '') throw invalid('password')
  if (url.hostname === '') throw invalid('form')
  // ports below 1024 belong to other services; those of http and https are written as none
  if (url.port !== '' && Number(url.port) < 1024 && url.port !== '80' && url.port !== '443') throw invalid('port')
  url.hash = ''
  return url
}
