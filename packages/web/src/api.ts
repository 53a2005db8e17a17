import type { Amendment, Change, Dossier, Reason } from 'recoupe/view'

/** What the library says of one dossier. */
export interface DossierSummary {
  readonly id: string
  readonly title: string | null
  readonly revision: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly reports: number
  readonly claims: number
  readonly contested: number
  readonly statements: number
  readonly languages: readonly string[]
  readonly outlets: readonly string[]
  readonly state: 'ready' | 'working' | 'failed'
  /** The job that is reading it, where one is. */
  readonly job?: string | null
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** A report given as text. */
export interface GivenText {
  readonly text: string
  readonly outlet?: string
  readonly published?: string
  readonly language?: string
  readonly title?: string
}

/** What a new dossier, or more reports for one, is made from. */
export interface Sources {
  readonly title?: string
  readonly files?: readonly File[]
  readonly texts?: readonly GivenText[]
  readonly urls?: readonly string[]
}

export interface Started {
  readonly id: string
  readonly job: string
}

/** What a job does, in this order; `wait` comes before all of them. */
export const STEPS = ['fetch', 'read', 'statements', 'claims', 'save'] as const
export type StepName = (typeof STEPS)[number]

/** One report that could not be read, as recoupe's catalogue of faults says it. */
export interface JobFault {
  readonly code: string
  readonly input: string
  readonly args: Reason['args']
}

export interface JobEvent {
  readonly state: 'working' | 'done' | 'failed'
  readonly step: string
  readonly done: number
  readonly total: number | null
  readonly faults: readonly JobFault[]
  readonly problem: Problem | null
}

export interface Hit {
  readonly dossier: string
  readonly dossierTitle: string | null
  readonly report: string
  readonly sha256: string
  readonly outlet: string | null
  readonly title: string | null
  readonly language: string
  readonly start: number
  readonly end: number
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[]
}

export interface AmendmentPage {
  readonly items: readonly Amendment[]
  readonly revision: number
}

export interface Amended {
  readonly amendments: readonly Amendment[]
  readonly revision: number
}

/** Where a permalink leads today. */
export type Resolution =
  | { readonly state: 'found'; readonly statement?: string; readonly claim?: string; readonly report?: string; readonly start?: number; readonly end?: number }
  | {
      readonly state: 'moved'
      readonly was?: string
      readonly candidates?: readonly { readonly report: string; readonly start: number; readonly end: number }[]
    }
  | { readonly state: 'gone' }

/** Who is signed in, and how one gets in: `open` to this machine only, one `token` for all, or `accounts`. */
export interface Session {
  readonly user: { readonly name: string; readonly role: 'reader' | 'editor' | 'admin' } | null
  readonly access: 'open' | 'token' | 'accounts'
  readonly accounts: boolean
  readonly csrf: string | null
}

/** An error as the server tells it (RFC 9457). */
export interface Problem {
  readonly type?: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly code?: string
}

/** The server refused, failed, or could not be reached (`status` 0). */
export class ApiError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem.detail ?? problem.title, { cause })
    this.name = 'ApiError'
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }

  /** The server's own code of the error (`conflict`, `store-full`, …), where it gives one. */
  get code(): string | null {
    return this.problem.code ?? null
  }
}

let csrf: string | null = null

const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'status' in value && 'title' in value

async function request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const form = body instanceof FormData
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...(csrf && method !== 'GET' ? { 'x-csrf-token': csrf } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new ApiError({ title: 'unreachable', status: 0, code: 'unreachable' }, cause)
  }
  if (response.ok) return response
  const told: unknown = await response.json().catch(() => null)
  throw new ApiError(isProblem(told) ? told : { title: response.statusText, status: response.status })
}

/** The answer's body, trusted to be what the server's schema of the route says: it checked it before sending. */
async function json<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
  const response = await request(method, path, body, headers)
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
}

function query(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

const one = encodeURIComponent

function bodyOf({ title, files = [], texts = [], urls = [] }: Sources): FormData | object {
  if (files.length === 0) return { ...(title ? { title } : {}), texts, urls }
  const form = new FormData()
  if (title) form.append('title', title)
  for (const text of texts) form.append('texts', JSON.stringify(text))
  for (const url of urls) form.append('urls', url)
  for (const file of files) form.append('files[]', file, file.name)
  return form
}

/** Every route of the reading room that the web app uses. All reject with an `ApiError`. */
export const api = {
  dossiers: (q: string, after?: string, limit = 50) => json<Page<DossierSummary>>('GET', `/dossiers${query({ q, after, limit })}`),
  summary: (id: string) => json<DossierSummary>('GET', `/dossiers/${one(id)}`),
  dossier: (id: string) => json<Dossier>('GET', `/dossiers/${one(id)}/dossier`),
  create: (sources: Sources) => json<Started>('POST', '/dossiers', bodyOf(sources)),
  addReports: (id: string, sources: Sources) => json<Started>('POST', `/dossiers/${one(id)}/reports`, bodyOf(sources)),
  removeReport: (id: string, sha256: string) => json<void>('DELETE', `/dossiers/${one(id)}/reports/${one(sha256)}`),
  analyse: (id: string) => json<Started>('POST', `/dossiers/${one(id)}/analysis`, {}),
  rename: (id: string, title: string) => json<DossierSummary>('PATCH', `/dossiers/${one(id)}`, { title }),
  remove: (id: string) => json<void>('DELETE', `/dossiers/${one(id)}`),
  search: (q: string, after?: string, limit = 30) => json<Page<Hit>>('GET', `/search${query({ q, after, limit })}`),

  amendments: (id: string) => json<AmendmentPage>('GET', `/dossiers/${one(id)}/amendments`),
  amend: (id: string, changes: readonly Change[], options: { readonly reason?: string; readonly revision?: number } = {}) =>
    json<Amended>('POST', `/dossiers/${one(id)}/amendments`, { changes, ...options }),
  undo: (id: string, amendment: string | readonly string[], revision?: number) =>
    json<Amended>('POST', `/dossiers/${one(id)}/amendments/undo`, { amendment, ...(revision === undefined ? {} : { revision }) }),
  suggestions: (id: string, change: Change) => json<{ readonly changes: readonly Change[] }>('POST', `/dossiers/${one(id)}/suggestions`, { change }),
  resolve: (id: string, ref: string) => json<Resolution>('GET', `/dossiers/${one(id)}/resolve${query({ ref })}`),

  async session(): Promise<Session> {
    const session = await json<Session>('GET', '/session')
    csrf = session.csrf
    return session
  },
  async signIn(name: string, password: string): Promise<Session> {
    const session = await json<Session>('POST', '/session', { name, password })
    csrf = session.csrf
    return session
  },
  signOut: () => json<void>('DELETE', '/session'),
}

/** What exports this server makes: its formats, and which parameters they obey. */
export interface ExportOffer {
  readonly formats: readonly string[]
  readonly parameters: ReadonlySet<string>
}

interface Described {
  readonly paths?: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly { readonly name: string; readonly schema?: { readonly enum?: readonly string[] } }[] } }>
  >
}

/** Read from the server's own description, so that nothing is offered that it would pass over in silence. */
export async function exportOffer(): Promise<ExportOffer> {
  const { paths = {} } = await json<Described>('GET', '/openapi.json')
  const route = Object.entries(paths).find(([path]) => path.endsWith('/dossiers/{id}/export'))?.[1]
  const parameters = route?.get?.parameters ?? []
  return { formats: parameters.find(p => p.name === 'format')?.schema?.enum ?? [], parameters: new Set(parameters.map(p => p.name)) }
}

/** Address of an export; the browser downloads it. */
export function exportAddress(id: string, options: Readonly<Record<string, string | undefined>>): string {
  return `/api/dossiers/${one(id)}/export${query(options)}`
}

const isEvent = (value: unknown): value is Partial<JobEvent> & Record<string, unknown> => typeof value === 'object' && value !== null

/** Follows a job to its end; returns what stops following. The browser takes up a broken stream again by itself. */
export function followJob(job: string, tell: (event: JobEvent) => void): () => void {
  const source = new EventSource(`/api/jobs/${one(job)}/events`)
  const hear = (state: JobEvent['state']) => (message: MessageEvent<string>) => {
    let told: unknown
    try {
      told = JSON.parse(message.data)
    } catch {
      return
    }
    const own = isEvent(told) ? told : {}
    const now = own.state ?? state
    if (now !== 'working') source.close()
    tell({ state: now, step: own.step ?? '', done: own.done ?? 0, total: own.total ?? null, faults: own.faults ?? [], problem: own.problem ?? null })
  }
  source.addEventListener('message', hear('working'))
  source.addEventListener('progress', hear('working'))
  source.addEventListener('done', hear('done'))
  source.addEventListener('failed', hear('failed'))
  source.addEventListener('error', () => {
    // a stream that breaks is taken up again by the browser; one that is refused is closed for good
    if (source.readyState !== EventSource.CLOSED) return
    const problem = { title: 'no such job', status: 410, code: 'no-such-job' }
    tell({ state: 'failed', step: '', done: 0, total: null, faults: [], problem })
  })
  return () => source.close()
}
