/** An address was given and the fetcher that may follow one does not exist yet. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError'
  readonly url: string

  constructor(url: string) {
    super(`${url}: web addresses are not fetched yet; save the page as .html and give the file`)
    this.url = url
  }
}

/**
 * The one place that may follow an address. The guarded fetcher (address pinned after resolution, private ranges
 * refused on every redirect, limits on size and time) is not built: until it is, every address is refused.
 * @throws NotFetchedError always
 */
export function fetchPage(url: string): Promise<never> {
  return Promise.reject(new NotFetchedError(url))
}
