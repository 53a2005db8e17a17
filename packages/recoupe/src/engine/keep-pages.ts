import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchPage } from '../fetch/index.ts'
import { RecoupeError, reasonOf, systemCode } from './error.ts'
import { follow } from './read-leaf.ts'

/** Where a line for each page tells its address, its hash and when it was fetched. */
const LIST = 'pages.jsonl'

/**
 * A fetcher that leaves each page behind as it was received, in a file named by its SHA-256, with a line on where it came from: what a report was read from
 * can be shown when the page is long gone.
 * @param now the instant in ISO 8601
 */
export function keepPages(folder: string, now: () => string, fetchPage: FetchPage = follow): FetchPage {
  return async (url, signal) => {
    const page = await fetchPage(url, signal)
    const { bytes, ...facts } = page
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, page.sha256), bytes)
      await appendFile(join(folder, LIST), `${JSON.stringify({ asked: url, ...facts, at: now() })}\n`)
    } catch (error) {
      throw new RecoupeError({ code: 'not-written', input: folder, args: { reason: systemCode(error) ?? reasonOf(error) } }, { cause: error })
    }
    return page
  }
}
