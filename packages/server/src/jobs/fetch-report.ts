import { type Fault, FetchError, type FetchedPage, type FetchPage } from 'recoupe'
import type { NewMember } from '../store/port.ts'
import { type Runner, TaskError } from './task.ts'

export interface FetchContext {
  readonly fetchPage: FetchPage
  readonly runner: Runner
  readonly now: () => string
  readonly signal?: AbortSignal
}

/** An address → its report with the page as received, or why there is none. The page is read in a thread. */
export async function fetchReport(url: string, { fetchPage, runner, now, signal }: FetchContext): Promise<NewMember | { readonly fault: Fault }> {
  let page: FetchedPage
  try {
    page = await fetchPage(url, signal)
  } catch (error) {
    if (error instanceof FetchError) return { fault: { code: error.code, input: url, args: error.args } }
    throw error
  }
  const { bytes, charset, format, mediaType, sha256 } = page
  const input = { text: bytes, name: url, url: page.url, ...(format === null ? {} : { format }), ...(charset === null ? {} : { charset }) }
  try {
    const [outcome] = await runner.run({ kind: 'read', inputs: [input] })
    if (outcome?.kind === 'report') return { report: outcome.report, snapshot: { sha256, url: page.url, mediaType, at: now(), bytes } }
    return { fault: outcome?.fault ?? { code: 'no-text', input: url, args: {} } }
  } catch (error) {
    if (!(error instanceof TaskError)) throw error
    return { fault: { code: error.code === 'stopping' ? 'fetch-interrupted' : 'internal', input: url, args: { reason: error.code } } }
  }
}
