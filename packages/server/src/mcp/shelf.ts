import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Dossier } from 'recoupe'
import type { ReadingRoom } from '../jobs/reading-room.ts'
import { Recent } from '../jobs/recent.ts'

const unpack = promisify(gunzip)

/** Compiled dossiers as they stand, the ones read last at hand. */
export class Shelf {
  private readonly room: ReadingRoom
  private readonly recent = new Recent<Dossier>(8_000_000)

  constructor(room: ReadingRoom) {
    this.room = room
  }

  /** @throws StoreError `not-found`, TaskError */
  async dossier(id: string): Promise<Dossier> {
    const { key, gzip } = await this.room.packed(id)
    const known = this.recent.get(key)
    if (known) return known
    const dossier: Dossier = JSON.parse((await unpack(gzip)).toString('utf8'))
    this.recent.set(key, dossier, gzip.length)
    return dossier
  }
}
