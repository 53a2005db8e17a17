import type { Amendment, MissingReport, Report } from 'recoupe'
import type { StoredSession, StoredUser } from '../../src/store/accounts.ts'
import { StoreError } from '../../src/store/errors.ts'
import type { CompiledDossier, CompiledSummary, Expected, Failure, Snapshot, Store, StoredDossier, StoredJob } from '../../src/store/port.ts'

interface Kept {
  readonly id: string
  title: string | null
  revision: number
  readonly createdAt: string
  updatedAt: string
  reports: Report[]
  missing: MissingReport[]
  log: Amendment[]
  summary: CompiledSummary | null
  failure: Failure | null
  compiled: CompiledDossier | null
}

/** The port over a few maps, so that the routes are tested by themselves: what a store must do is tested where the stores are. */
export function memoryStore(): Store & { readonly pages: Map<string, Snapshot> } {
  const dossiers = new Map<string, Kept>()
  const readings = new Map<string, Uint8Array>()
  const pages = new Map<string, Snapshot>()
  const people = new Map<string, StoredUser>()
  const sessions = new Map<string, StoredSession>()
  const jobs = new Map<string, StoredJob>()

  const get = (id: string): Kept => {
    const kept = dossiers.get(id)
    if (!kept) throw new StoreError('not-found', { what: 'dossier', id })
    return kept
  }
  const at = (id: string, expected: Expected | undefined): Kept => {
    const kept = get(id)
    if (expected !== undefined && expected !== null && expected !== kept.revision)
      throw new StoreError('conflict', { dossier: id, expected, found: kept.revision })
    return kept
  }
  const changed = (kept: Kept, when: string): StoredDossier => {
    kept.revision++
    kept.updatedAt = when
    kept.failure = null
    return shown(kept)
  }
  const shown = ({ reports, log: _, compiled: __, ...kept }: Kept): StoredDossier => ({
    ...kept,
    reports: reports.length,
    languages: [...new Set(reports.map(r => r.language))],
    outlets: [...new Set(reports.flatMap(r => r.outlet ?? []))],
    job: [...jobs.values()].findLast(job => job.dossier === kept.id && job.state === 'working')?.id ?? null,
  })
  const absent = async (): Promise<never> => {
    throw new StoreError('internal', { reason: 'not in this store' })
  }

  return {
    kind: 'sqlite',
    place: 'memory',
    pages,
    createDossier: async ({ id, title, at: createdAt }) => {
      const kept = { id, title, revision: 1, createdAt, updatedAt: createdAt, reports: [], missing: [], log: [], summary: null, failure: null, compiled: null }
      dossiers.set(id, kept)
      return shown(kept)
    },
    dossier: async id => shown(get(id)),
    listDossiers: async ({ query = '', after, limit }) => {
      const all = [...dossiers.values()].filter(d => (d.title ?? '').toLowerCase().includes(query.toLowerCase())).reverse()
      const from = after ? all.findIndex(d => d.id === after) + 1 : 0
      if (after && from === 0) throw new StoreError('cursor')
      const items = all.slice(from, from + limit)
      return { items: items.map(shown), next: from + limit < all.length ? (items.at(-1)?.id ?? null) : null }
    },
    retitleDossier: async (id, title, when, expected) => {
      const kept = at(id, expected)
      kept.title = title
      return changed(kept, when)
    },
    deleteDossier: async id => {
      dossiers.delete(get(id).id)
    },
    addReports: async (id, { members, missing = [], at: when }, expected) => {
      const kept = at(id, expected)
      for (const { report, snapshot } of members) {
        if (!kept.reports.some(r => r.sha256 === report.sha256)) kept.reports.push(report)
        if (snapshot) pages.set(snapshot.sha256, snapshot)
      }
      kept.missing.push(...missing)
      return { dossier: changed(kept, when), ids: members.map(m => m.report.id) }
    },
    removeReport: async (id, report, when, expected) => {
      const kept = at(id, expected)
      const left = kept.reports.filter(r => r.id !== report && r.sha256 !== report)
      if (left.length === kept.reports.length) throw new StoreError('not-found', { what: 'report', id: report })
      kept.reports = left
      return changed(kept, when)
    },
    reports: async id => get(id).reports,
    text: absent,
    snapshots: absent,
    snapshot: absent,
    amendments: async id => ({ items: [...get(id).log], revision: get(id).revision }),
    amend: async (id, entries, expected) => {
      const kept = at(id, expected)
      for (const entry of entries)
        if (entry.kind === 'undo' && !kept.log.some(e => e.id === entry.amendment))
          throw new StoreError('not-found', { what: 'amendment', id: entry.amendment })
      kept.log.push(...entries)
      return changed(kept, entries.at(-1)?.at ?? kept.updatedAt)
    },
    reading: async key => readings.get(JSON.stringify(key)) ?? null,
    keepReading: async (key, bytes) => {
      readings.set(JSON.stringify(key), bytes)
    },
    compiled: async (id, revision, version) => {
      const { summary, compiled } = get(id)
      return summary?.revision === revision && summary.version === version ? compiled : null
    },
    keepCompiled: async (id, revision, version, compiled) => {
      const kept = get(id)
      if (kept.revision !== revision) return false
      const { statements, claims, contested } = compiled
      kept.compiled = compiled
      kept.summary = { revision, version, statements, claims, contested }
      return true
    },
    keepFailure: async (id, revision, failure) => {
      if (get(id).revision === revision) get(id).failure = failure
    },
    search: async ({ query, after, limit }) => {
      if (!/[\p{L}\p{N}]/u.test(query)) throw new StoreError('unknown-term')
      if (after) throw new StoreError('cursor')
      const items = [...dossiers.values()].flatMap(d =>
        d.reports.flatMap(r => {
          const start = r.text.indexOf(query)
          if (start < 0) return []
          const { id: report, sha256, outlet, title, language } = r
          const snippet = [{ text: query, hit: true }]
          return { dossier: d.id, dossierTitle: d.title, report, sha256, outlet, title, published: null, language, start, end: start + query.length, snippet }
        }),
      )
      return { items: items.slice(0, limit), next: null }
    },
    forget: absent,
    check: absent,
    backup: absent,
    ping: async () => {},
    counts: async () => ({ dossiers: dossiers.size, reports: 0, amendments: 0, forgotten: 0, bytes: 0 }),
    close: async () => {},
    createUser: async user => {
      people.set(user.id, user)
    },
    user: async id => people.get(id) ?? null,
    userByName: async name => [...people.values()].find(u => u.name.toLowerCase() === name.toLowerCase()) ?? null,
    users: async () => [...people.values()],
    updateUser: async (id, change) => {
      const user = people.get(id)
      if (!user) throw new StoreError('not-found', { what: 'user', id })
      people.set(id, { ...user, ...change })
      for (const [hash, session] of sessions) if (session.user === id) sessions.delete(hash)
    },
    createSession: async session => {
      sessions.set(session.tokenHash, session)
    },
    session: async (tokenHash, now) => {
      const session = sessions.get(tokenHash)
      const user = session && people.get(session.user)
      return session && user && session.expiresAt > now && user.disabledAt === null ? { session, user } : null
    },
    endSession: async tokenHash => {
      sessions.delete(tokenHash)
    },
    sweepSessions: async () => 0,
    createJob: async ({ owner, ...job }) => {
      jobs.set(job.id, { ...job, dossier: get(job.dossier).id, owner, beat: 0, taken: 0 })
    },
    job: async id => jobs.get(id) ?? null,
    workingJobs: async () => [...jobs.values()].filter(job => job.state === 'working'),
    tellJob: async (id, owner, told) => {
      const job = jobs.get(id)
      if (job?.owner !== owner) return false
      jobs.set(id, { ...job, ...told })
      return true
    },
    beatJobs: async () => {},
    takeJob: async () => false,
    leaveJob: async () => {},
    sweepJobs: async () => 0,
  }
}
