import { constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** A file that was read. */
export interface RootFile {
  /** Without any folder. */
  readonly name: string
  /** The folder that it really lies in; for the server's own use. */
  readonly folder: string
  readonly bytes: Uint8Array
}

/** Why a path is not read. `outside` is said of whatever is not in the folders, whether it exists or not. */
export type Refusal = 'outside' | 'not-found' | 'not-a-file' | 'too-large' | 'too-many' | 'not-readable'

export class PathRefused extends Error {
  override readonly name = 'PathRefused'
  readonly code: Refusal

  constructor(code: Refusal) {
    super(SENTENCES[code])
    this.code = code
  }
}

const SENTENCES: Readonly<Record<Refusal, string>> = {
  outside: 'The path is not within the folders that this server may read (they are given with --root).',
  'not-found': 'There is no such file within the folders that this server may read.',
  'not-a-file': 'The path is neither a file nor a folder.',
  'too-large': 'The file is too large.',
  'too-many': 'The folder holds too many files: name some of them.',
  'not-readable': 'The file cannot be read.',
}

/** What the files of reports in a folder end with; a file that is named may end as it likes. */
const ENDINGS = /\.(?:txt|md|markdown|x?html?|docx)$/iu

export interface Limits {
  /** Of one file. */
  readonly bytes: number
  /** Of one call. */
  readonly files: number
}

/**
 * Folders from which files may be read, and nothing else: links are followed to where they lead and refused where that is outside, and a file is looked at
 * again once it is open, so that nothing can be exchanged in between. A hard link is the file itself and looks like one.
 */
export class Roots {
  private readonly roots: readonly { readonly given: string; readonly real: string }[]
  readonly limits: Limits

  private constructor(roots: Roots['roots'], limits: Limits) {
    this.roots = roots
    this.limits = limits
  }

  /** @throws Error of the file system for a folder that is not there, PathRefused `not-a-file` for what is no folder */
  static async open(folders: readonly string[], limits: Limits): Promise<Roots> {
    const roots = await Promise.all(
      folders.map(async folder => {
        const given = resolve(folder)
        const real = await realpath(given)
        if (!(await stat(real)).isDirectory()) throw new PathRefused('not-a-file')
        return { given, real }
      }),
    )
    return new Roots(roots, limits)
  }

  get count(): number {
    return this.roots.length
  }

  /** A file, or the reports of a folder and of those in it, in order of their names; other files, hidden ones and links that lead outside are left alone. `from` is the folder of a file that names this one. @throws PathRefused */
  async read(path: string, from?: string): Promise<RootFile[]> {
    const real = await this.find(path, from)
    const kind = await stat(real).catch(() => {
      throw new PathRefused('not-found')
    })
    if (kind.isFile()) return [await this.readFile(real)]
    if (!kind.isDirectory()) throw new PathRefused('not-a-file')
    const files: RootFile[] = []
    for (const file of await this.filesUnder(real)) files.push(await this.readFile(file))
    return files
  }

  /** Where a path really leads. A relative one is looked for in each folder. */
  private async find(path: string, from: string | undefined): Promise<string> {
    if (path === '' || path.includes('\0')) throw new PathRefused('outside')
    const candidates = isAbsolute(path)
      ? [resolve(path)]
      : (from === undefined ? this.roots.map(root => root.given) : [from]).map(folder => resolve(folder, path))
    const inside = candidates.filter(candidate => this.roots.some(({ given, real }) => within(given, candidate) || within(real, candidate)))
    // the file system is not even asked about anything else
    if (inside.length === 0) throw new PathRefused('outside')
    let refusal: Refusal = 'not-found'
    for (const candidate of inside) {
      const real = await realpath(candidate).catch(() => null)
      if (real === null) continue
      if (this.holds(real)) return real
      refusal = 'outside'
    }
    throw new PathRefused(refusal)
  }

  private holds(real: string): boolean {
    return this.roots.some(root => within(root.real, real))
  }

  private async filesUnder(folder: string): Promise<string[]> {
    const found: string[] = []
    const folders = [folder]
    for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
      const entries = await readdir(at, { withFileTypes: true }).catch(() => {
        throw new PathRefused('not-readable')
      })
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.')) continue
        if (entry.isDirectory()) folders.push(join(at, entry.name))
        else if (entry.isFile() && ENDINGS.test(entry.name)) found.push(join(at, entry.name))
        if (found.length + folders.length > this.limits.files) throw new PathRefused('too-many')
      }
    }
    return found
  }

  /** Opens without following a last link and without waiting for a pipe, then makes sure of what was opened. */
  private async readFile(real: string): Promise<RootFile> {
    const handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(() => {
      throw new PathRefused('not-readable')
    })
    try {
      const opened = await handle.stat({ bigint: true })
      if (!opened.isFile()) throw new PathRefused('not-a-file')
      const now = await realpath(real).catch(() => null)
      const there = now === null ? null : await stat(now, { bigint: true }).catch(() => null)
      if (now === null || !this.holds(now) || there?.ino !== opened.ino || there.dev !== opened.dev) throw new PathRefused('outside')
      if (opened.size > BigInt(this.limits.bytes)) throw new PathRefused('too-large')
      return { name: basename(real), folder: dirname(real), bytes: await this.readBytes(handle) }
    } finally {
      await handle.close()
    }
  }

  /** A file may grow while it is read. */
  private async readBytes(handle: FileHandle): Promise<Uint8Array> {
    const buffer = Buffer.alloc(this.limits.bytes + 1)
    let size = 0
    while (size < buffer.length) {
      const { bytesRead } = await handle.read(buffer, size, buffer.length - size)
      if (bytesRead === 0) return new Uint8Array(buffer.subarray(0, size))
      size += bytesRead
    }
    throw new PathRefused('too-large')
  }
}

function within(folder: string, path: string): boolean {
  const rest = relative(folder, path)
  return rest === '' || (rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest))
}
