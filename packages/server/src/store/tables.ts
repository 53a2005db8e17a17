/** A table that both databases have, with the same columns in the same order. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  /** Columns by which its rows are ordered and told apart. */
  readonly key: readonly string[]
  /** The column that holds a text, which PostgreSQL keeps as bytes. */
  readonly text?: string
  /** The column that counts rows by itself. */
  readonly counter?: string
}

/**
 * Everything that a store holds but its index, which is made anew from the texts, in an order in which each row's references are there before it. A copy of
 * a store is always a SQLite file with these tables, whichever database it was made from.
 */
export const TABLES: readonly Table[] = [
  { name: 'texts', columns: ['n', 'sha256', 'language', 'text', 'reason', 'by', 'at'], key: ['n'], text: 'text', counter: 'n' },
  { name: 'dossiers', columns: ['id', 'title', 'revision', 'created_at', 'updated_at', 'missing', 'failure', 'label'], key: ['id'] },
  { name: 'members', columns: ['n', 'dossier', 'id', 'text', 'facts', 'outlet', 'title', 'published'], key: ['n'], counter: 'n' },
  { name: 'snapshots', columns: ['sha256', 'text', 'url', 'media_type', 'at', 'bytes'], key: ['text', 'sha256', 'at'] },
  { name: 'amendments', columns: ['dossier', 'n', 'id', 'entry'], key: ['dossier', 'n'] },
  { name: 'readings', columns: ['text', 'facts', 'version', 'bytes'], key: ['text', 'facts', 'version'] },
  { name: 'compiled', columns: ['dossier', 'revision', 'version', 'statements', 'claims', 'contested', 'gzip'], key: ['dossier'] },
  { name: 'users', columns: ['id', 'name', 'folded', 'role', 'password_hash', 'created_at', 'disabled_at'], key: ['id'] },
  { name: 'sessions', columns: ['token_hash', 'user', 'csrf', 'created_at', 'expires_at'], key: ['token_hash'] },
]

/** A name as SQL has it: `user` is a word of PostgreSQL's own. */
export const quoted = (name: string): string => `"${name}"`
