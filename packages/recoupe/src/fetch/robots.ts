import robotsParser from 'robots-parser'
import { FetchError } from './fetch-error.ts'

/** Product token of our requests: what a robots.txt calls us. */
export const PRODUCT = 'recoupe'

/** How long the rules of a site hold, in milliseconds; RFC 9309, 2.4: no more than a day. */
const HOLD = 3_600_000

/** Fetches `/robots.txt` of a site: its text, or null where the site has none. Throws where the site does not answer. */
export type FetchRules = (url: URL) => Promise<string | null>

/** What sites allow (RFC 9309), asked once an hour of each. */
export class Robots {
  private readonly sites = new Map<string, { readonly rules: Promise<string | null>; readonly until: number }>()
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  /**
   * A site without rules allows everything; one that fails to answer, nothing (2.3.1.4).
   * @throws FetchError `fetch-robots`, and what keeps the rules from being fetched
   */
  async check(url: URL, fetchRules: FetchRules): Promise<void> {
    const text = await this.rulesOf(url.origin, fetchRules)
    if (text !== null && isDisallowed(text, url)) throw new FetchError('fetch-robots', { site: url.host })
  }

  private rulesOf(origin: string, fetchRules: FetchRules): Promise<string | null> {
    const now = this.now()
    const known = this.sites.get(origin)
    if (known && known.until > now) return known.rules
    if (this.sites.size > 1000) this.sites.clear()
    const rules = fetchRules(new URL('/robots.txt', origin))
    this.sites.set(origin, { rules, until: now + HOLD })
    // a failure is not held on to
    rules.catch(() => this.sites.delete(origin))
    return rules
  }
}

/** The package says `export default` and does `module.exports`: what Node imports is the function itself. */
const parseRules = robotsParser as unknown as typeof robotsParser.default

function isDisallowed(text: string, url: URL): boolean {
  return parseRules(new URL('/robots.txt', url).href, text).isDisallowed(url.href, PRODUCT) === true
}
