/** An error as a log may hold it: its kind and where it arose. Its message may quote a report, so it is left out. */
export interface Trace {
  readonly name: string
  readonly code?: string
  readonly at?: readonly string[]
  readonly cause?: Trace
}

export function traceOf(error: unknown): Trace {
  if (!(error instanceof Error)) return isTrace(error) ? error : { name: typeof error }
  const at = (error.stack ?? '').split('\n').filter(line => /^\s+at /u.test(line))
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    at: at.slice(0, 12).map(line => line.trim()),
    ...(error.cause === undefined ? {} : { cause: traceOf(error.cause) }),
  }
}

/** One that came out of a thread. */
const isTrace = (value: unknown): value is Trace => typeof value === 'object' && value !== null && 'name' in value && 'at' in value
