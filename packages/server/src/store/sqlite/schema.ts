/** "Rcpe": what tells a store of ours from another program's database. */
export const APPLICATION = 0x52637065

/**
 * Steps from an empty file to the present shape, one for each version of the schema; a store is taken through those that it lacks. A step that has
 * been released is never changed.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE texts (
    n INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
    text TEXT, reason TEXT, by TEXT, at TEXT
  ) STRICT;
  CREATE TABLE dossiers (
    id TEXT PRIMARY KEY, title TEXT, revision INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
    missing TEXT NOT NULL, failure TEXT, label TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX dossiers_by_change ON dossiers (updated_at, id);
  CREATE TABLE members (
    n INTEGER PRIMARY KEY AUTOINCREMENT, dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE, id TEXT NOT NULL,
    text INTEGER NOT NULL REFERENCES texts (n), facts TEXT NOT NULL, outlet TEXT, title TEXT, published TEXT NOT NULL,
    UNIQUE (dossier, id)
  ) STRICT;
  CREATE INDEX members_by_text ON members (text);
  CREATE TABLE snapshots (
    sha256 TEXT NOT NULL, text INTEGER NOT NULL REFERENCES texts (n) ON DELETE CASCADE, url TEXT, media_type TEXT, at TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (text, sha256, at)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX snapshots_by_hash ON snapshots (sha256);
  CREATE TABLE amendments (
    dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE, n INTEGER NOT NULL, id TEXT NOT NULL, entry TEXT NOT NULL,
    PRIMARY KEY (dossier, n), UNIQUE (dossier, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE readings (
    text INTEGER NOT NULL REFERENCES texts (n) ON DELETE CASCADE, facts TEXT NOT NULL, version TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (text, facts, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE compiled (
    dossier TEXT PRIMARY KEY REFERENCES dossiers (id) ON DELETE CASCADE, revision INTEGER NOT NULL, version TEXT NOT NULL,
    statements INTEGER NOT NULL, claims INTEGER NOT NULL, contested INTEGER NOT NULL, gzip BLOB NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE search USING fts5 (keys, content='', contentless_delete=1, detail=none, tokenize='ascii');
  CREATE TABLE users (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, role TEXT NOT NULL, password_hash TEXT NOT NULL,
    created_at TEXT NOT NULL, disabled_at TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE, csrf TEXT NOT NULL,
    created_at TEXT NOT NULL, expires_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // a search that finds much needs no sorting to give the latest of it
  'CREATE INDEX members_by_date ON members (published, n)',
  // work under way is known to every process on the file, and outlives the one that does it
  `
  CREATE TABLE jobs (
    id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE, state TEXT NOT NULL, owner TEXT,
    beat INTEGER NOT NULL, taken INTEGER NOT NULL, at TEXT NOT NULL, told TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX jobs_by_dossier ON jobs (dossier);
  CREATE INDEX jobs_working ON jobs (at, id) WHERE state = 'working';
  `,
]
