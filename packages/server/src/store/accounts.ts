/** People who may use a shared reading room, and their sessions. Passwords and tokens reach the store as hashes only. */
export interface Accounts {
  /** @throws StoreError `exists` where the id or, letters' case aside, the name is taken */
  createUser(user: StoredUser): Promise<void>
  user(id: string): Promise<StoredUser | null>
  /** Case of letters aside. */
  userByName(name: string): Promise<StoredUser | null>
  /** By name. */
  users(): Promise<readonly StoredUser[]>
  /** Changes what is given; sessions end where the password, the role or `disabledAt` changes. @throws StoreError `not-found`, `exists` */
  updateUser(id: string, change: UserChange): Promise<void>
  /** @throws StoreError `not-found` (user) */
  createSession(session: StoredSession): Promise<void>
  /** Null where there is none, it has expired at `now`, or the user is disabled. */
  session(tokenHash: string, now: string): Promise<{ readonly session: StoredSession; readonly user: StoredUser } | null>
  endSession(tokenHash: string): Promise<void>
  /** Takes away what has expired; returns how many. */
  sweepSessions(now: string): Promise<number>
}

/** A name as it is looked up: letters' case aside. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase()

export type Role = 'reader' | 'editor' | 'admin'

export interface StoredUser {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** In the argon2 string format. */
  readonly passwordHash: string
  readonly createdAt: string
  readonly disabledAt: string | null
}

export type UserChange = Partial<Pick<StoredUser, 'name' | 'role' | 'passwordHash' | 'disabledAt'>>

export interface StoredSession {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string
  readonly user: string
  /** Secret that forms and scripts send back. */
  readonly csrf: string
  readonly createdAt: string
  readonly expiresAt: string
}
