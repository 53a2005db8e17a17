import { type Accounts, foldName, type Role, type StoredUser } from '../accounts.ts'
import { StoreError } from '../errors.ts'
import type { Link, Query } from './link.ts'

interface UserRow {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly password_hash: string
  readonly created_at: string
  readonly disabled_at: string | null
}

const userOf = (row: UserRow): StoredUser => ({
  id: row.id,
  name: row.name,
  role: row.role,
  passwordHash: row.password_hash,
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
})

/** The accounts' half of the port. */
export function postgresAccounts(link: Link): Accounts {
  const find = async (query: Query, column: 'id' | 'folded', value: string, how: '' | 'FOR UPDATE' = ''): Promise<StoredUser | null> => {
    const [row] = await query.rows<UserRow>(`SELECT * FROM recoupe.users WHERE ${column} = $1 ${how}`, [value])
    return row ? userOf(row) : null
  }
  return {
    createUser: user =>
      link.write(async query => {
        const made = await query.run('INSERT INTO recoupe.users VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING', [
          user.id,
          user.name,
          foldName(user.name),
          user.role,
          user.passwordHash,
          user.createdAt,
          user.disabledAt,
        ])
        if (made === 0) throw new StoreError('exists', { what: 'user', id: (await find(query, 'id', user.id)) ? user.id : user.name })
      }),
    user: id => link.read(query => find(query, 'id', id)),
    userByName: name => link.read(query => find(query, 'folded', foldName(name))),
    users: () => link.read(async query => (await query.rows<UserRow>('SELECT * FROM recoupe.users ORDER BY folded')).map(userOf)),
    updateUser: (id, change) =>
      link.write(async query => {
        const before = await find(query, 'id', id, 'FOR UPDATE')
        if (!before) throw new StoreError('not-found', { what: 'user', id })
        const user = { ...before, ...change }
        const other = await find(query, 'folded', foldName(user.name))
        if (other && other.id !== id) throw new StoreError('exists', { what: 'user', id: user.name })
        await query.run('UPDATE recoupe.users SET name = $2, folded = $3, role = $4, password_hash = $5, disabled_at = $6 WHERE id = $1', [
          id,
          user.name,
          foldName(user.name),
          user.role,
          user.passwordHash,
          user.disabledAt,
        ])
        const ends = user.passwordHash !== before.passwordHash || user.role !== before.role || user.disabledAt !== before.disabledAt
        if (ends) await query.run('DELETE FROM recoupe.sessions WHERE "user" = $1', [id])
      }),
    createSession: session =>
      link.write(async query => {
        // kept from being changed meanwhile: a session must not outlive the change that ends all
        if (!(await find(query, 'id', session.user, 'FOR UPDATE'))) throw new StoreError('not-found', { what: 'user', id: session.user })
        const { tokenHash, user, csrf, createdAt, expiresAt } = session
        await query.run('INSERT INTO recoupe.sessions VALUES ($1, $2, $3, $4, $5)', [tokenHash, user, csrf, createdAt, expiresAt])
      }),
    session: (tokenHash, now) =>
      link.read(async query => {
        const [row] = await query.rows<UserRow & { csrf: string; began: string; ends: string }>(
          `SELECT u.*, s.csrf, s.created_at AS began, s.expires_at AS ends FROM recoupe.sessions s JOIN recoupe.users u ON u.id = s."user"
           WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.disabled_at IS NULL`,
          [tokenHash, now],
        )
        return row ? { session: { tokenHash, user: row.id, csrf: row.csrf, createdAt: row.began, expiresAt: row.ends }, user: userOf(row) } : null
      }),
    endSession: tokenHash =>
      link.write(async query => {
        await query.run('DELETE FROM recoupe.sessions WHERE token_hash = $1', [tokenHash])
      }),
    sweepSessions: now => link.write(query => query.run('DELETE FROM recoupe.sessions WHERE expires_at <= $1', [now])),
  }
}
