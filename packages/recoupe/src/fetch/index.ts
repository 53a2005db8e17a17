export { FetchError, type FetchFaultCode } from './fetch-error.ts'
export { createFetcher, type FetcherOptions, type FetchPage } from './fetcher.ts'
