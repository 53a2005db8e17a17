import { manifestSchema } from 'recoupe/wire'
import type { TaskInput } from '../jobs/task.ts'
import { PathRefused, type RootFile, type Roots } from './roots.ts'

/** What files give, and which gave nothing. */
export interface FilesRead {
  /** Stated by a manifest. */
  readonly title: string | null
  readonly inputs: readonly TaskInput[]
  readonly notRead: readonly NotRead[]
}

export interface NotRead {
  /** As it was given. */
  readonly input: string
  readonly cause: string
}

/** Bytes of one call. */
const MOST_BYTES = 50_000_000

/** Reads files and folders; a file that ends in `.json` is a manifest, and its paths are kept inside the folders like all others. */
export async function readFiles(roots: Roots, paths: readonly string[]): Promise<FilesRead> {
  const reader = new Reader(roots)
  for (const path of paths) await reader.read(path)
  return reader
}

class Reader implements FilesRead {
  title: string | null = null
  readonly inputs: TaskInput[] = []
  readonly notRead: NotRead[] = []
  private readonly roots: Roots
  private size = 0

  constructor(roots: Roots) {
    this.roots = roots
  }

  async read(path: string): Promise<void> {
    for (const file of await this.filesAt(path)) {
      if (file.name.toLowerCase().endsWith('.json')) await this.readManifest(path, file)
      else this.inputs.push({ text: file.bytes, name: file.name })
    }
  }

  private async readManifest(path: string, { bytes, folder }: RootFile): Promise<void> {
    const manifest = manifestSchema.safeParse(parsed(bytes))
    if (!manifest.success) {
      this.notRead.push({ input: path, cause: 'The file is no manifest: {"title": …, "reports": [{"path": …, "outlet": …, "published": …}]}.' })
      return
    }
    this.title ??= manifest.data.title ?? null
    for (const report of manifest.data.reports.slice(0, this.roots.limits.files)) {
      if ('url' in report) this.notRead.push({ input: report.url, cause: 'This server asks nothing of the web.' })
      else {
        const { path: named, ...facts } = report
        for (const file of await this.filesAt(named, folder)) this.inputs.push({ text: file.bytes, name: file.name, ...facts })
      }
    }
  }

  /** None where the path is refused, which is noted. */
  private async filesAt(path: string, from?: string): Promise<RootFile[]> {
    try {
      const files = await this.roots.read(path, from)
      this.size += files.reduce((sum, file) => sum + file.bytes.length, 0)
      if (this.size > MOST_BYTES) throw new PathRefused('too-large')
      return files
    } catch (error) {
      if (!(error instanceof PathRefused)) throw error
      this.notRead.push({ input: path, cause: error.message })
      return []
    }
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}
