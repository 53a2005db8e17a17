import type { Role, StoredUser } from '../../store/accounts.ts'
import type { Store } from '../../store/port.ts'
import { hashOf, newSecret } from './secrets.ts'

/** Somebody who has signed in. */
export interface Session {
  readonly tokenHash: string
  readonly name: string
  readonly role: Role
  readonly csrf: string
}

/** Keeps who has signed in. Only hashes of cookies are kept. */
export interface Sessions {
  find(tokenHash: string): Promise<Session | null>
  end(tokenHash: string): Promise<void>
}

/** How long one stays signed in. */
export const SESSION_SECONDS = 7 * 24 * 3600

export interface Opened {
  readonly secret: string
  readonly session: Session
}

/** Sessions of a server that one token opens: they last as long as the process. */
export class TokenSessions implements Sessions {
  private readonly sessions = new Map<string, { readonly session: Session; readonly expires: number }>()
  private readonly now: () => string

  constructor(now: () => string) {
    this.now = now
  }

  open(name: string): Opened {
    for (const [hash, { expires }] of this.sessions) if (expires <= Date.parse(this.now())) this.sessions.delete(hash)
    const secret = newSecret()
    const session: Session = { tokenHash: hashOf(secret), name, role: 'admin', csrf: newSecret() }
    this.sessions.set(session.tokenHash, { session, expires: Date.parse(this.now()) + SESSION_SECONDS * 1000 })
    return { secret, session }
  }

  async find(tokenHash: string): Promise<Session | null> {
    const found = this.sessions.get(tokenHash)
    return found && found.expires > Date.parse(this.now()) ? found.session : null
  }

  async end(tokenHash: string): Promise<void> {
    this.sessions.delete(tokenHash)
  }
}

/** Sessions of people with accounts: the store keeps them, so that several servers know them and a restart ends none. */
export class AccountSessions implements Sessions {
  private readonly store: Store
  private readonly now: () => string

  constructor(store: Store, now: () => string) {
    this.store = store
    this.now = now
  }

  async open({ id, name, role }: StoredUser): Promise<Opened> {
    const secret = newSecret()
    const session: Session = { tokenHash: hashOf(secret), name, role, csrf: newSecret() }
    const at = this.now()
    const expiresAt = new Date(Date.parse(at) + SESSION_SECONDS * 1000).toISOString()
    await this.store.sweepSessions(at)
    await this.store.createSession({ tokenHash: session.tokenHash, user: id, csrf: session.csrf, createdAt: at, expiresAt })
    return { secret, session }
  }

  async find(tokenHash: string): Promise<Session | null> {
    const found = await this.store.session(tokenHash, this.now())
    return found && { tokenHash, name: found.user.name, role: found.user.role, csrf: found.session.csrf }
  }

  async end(tokenHash: string): Promise<void> {
    await this.store.endSession(tokenHash)
  }
}
