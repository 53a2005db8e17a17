import type Database from 'better-sqlite3'
import { type Accounts, foldName, type Role, type StoredSession, type StoredUser, type UserChange } from '../accounts.ts'
import { StoreError } from '../errors.ts'

interface UserRow {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly password_hash: string
  readonly created_at: string
  readonly disabled_at: string | null
}

interface SessionRow {
  readonly token_hash: string
  readonly user: string
  readonly csrf: string
  readonly created_at: string
  readonly expires_at: string
}

const userOf = (row: UserRow): StoredUser => ({
  id: row.id,
  name: row.name,
  role: row.role,
  passwordHash: row.password_hash,
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
})

/** The accounts' half of the port. @param run wraps each call so that the database's errors leave as the store's */
export function sqliteAccounts(db: Database.Database, run: <T>(work: () => T) => Promise<T>): Accounts {
  const find = (column: 'id' | 'folded', value: string): StoredUser | null => {
    const row = db.prepare<[string], UserRow>(`SELECT * FROM users WHERE ${column} = ?`).get(value)
    return row ? userOf(row) : null
  }
  const unused = (name: string, id: string): void => {
    const other = find('folded', foldName(name))
    if (other && other.id !== id) throw new StoreError('exists', { what: 'user', id: name })
  }
  return {
    createUser: user =>
      run(() => {
        if (find('id', user.id)) throw new StoreError('exists', { what: 'user', id: user.id })
        unused(user.name, user.id)
        db.prepare('INSERT INTO users VALUES (?, ?, ?, ?, ?, ?, ?)').run(
          user.id,
          user.name,
          foldName(user.name),
          user.role,
          user.passwordHash,
          user.createdAt,
          user.disabledAt,
        )
      }),
    user: id => run(() => find('id', id)),
    userByName: name => run(() => find('folded', foldName(name))),
    users: () => run(() => db.prepare<[], UserRow>('SELECT * FROM users ORDER BY folded').all().map(userOf)),
    updateUser: (id, change: UserChange) =>
      run(() => {
        const before = find('id', id)
        if (!before) throw new StoreError('not-found', { what: 'user', id })
        const user = { ...before, ...change }
        unused(user.name, id)
        db.prepare('UPDATE users SET name = ?, folded = ?, role = ?, password_hash = ?, disabled_at = ? WHERE id = ?').run(
          user.name,
          foldName(user.name),
          user.role,
          user.passwordHash,
          user.disabledAt,
          id,
        )
        const ends = user.passwordHash !== before.passwordHash || user.role !== before.role || user.disabledAt !== before.disabledAt
        if (ends) db.prepare('DELETE FROM sessions WHERE user = ?').run(id)
      }),
    createSession: (session: StoredSession) =>
      run(() => {
        if (!find('id', session.user)) throw new StoreError('not-found', { what: 'user', id: session.user })
        db.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?)').run(session.tokenHash, session.user, session.csrf, session.createdAt, session.expiresAt)
      }),
    session: (tokenHash, now) =>
      run(() => {
        const row = db.prepare<[string, string], SessionRow>('SELECT * FROM sessions WHERE token_hash = ? AND expires_at > ?').get(tokenHash, now)
        const user = row ? find('id', row.user) : null
        if (!row || !user || user.disabledAt !== null) return null
        return { session: { tokenHash, user: row.user, csrf: row.csrf, createdAt: row.created_at, expiresAt: row.expires_at }, user }
      }),
    endSession: tokenHash => run(() => void db.prepare('DELETE FROM sessions WHERE token_hash = ?').run(tokenHash)),
    sweepSessions: now => run(() => db.prepare('DELETE FROM sessions WHERE expires_at <= ?').run(now).changes),
  }
}
