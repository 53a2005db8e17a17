import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFetcher, VERSION } from 'recoupe'
import { buildApp } from '../../../server/src/api/app.ts'
import type { Access } from '../../../server/src/api/guard/access.ts'
import { hashPassword } from '../../../server/src/api/guard/passwords.ts'
import { AccountSessions } from '../../../server/src/api/guard/sessions.ts'
import { InProcess } from '../../../server/src/jobs/in-process.ts'
import { ReadingRoom } from '../../../server/src/jobs/reading-room.ts'
import type { Role } from '../../../server/src/store/accounts.ts'
import { openStore } from '../../../server/src/store/open.ts'
import { buildWeb } from '../stage.ts'

export interface RunningRoom {
  readonly address: string
  readonly close: () => Promise<void>
}

export interface RoomOptions {
  /** Who has an account, and of which role; none: the room is open. */
  readonly people?: Readonly<Record<string, Role>>
  readonly password?: string
}

/** The real server over a store on disk, with the web app built from its sources. The author of corrections is Ada, where nobody has an account. */
export async function openRoom({ people = {}, password = '' }: RoomOptions = {}): Promise<RunningRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-room-'))
  const web = join(folder, 'web')
  await buildWeb(web)
  const store = await openStore(join(folder, 'store.sqlite'))
  const now = (): string => new Date().toISOString()
  const room = new ReadingRoom({ store, runner: new InProcess(), version: VERSION, now, fetchPage: createFetcher({ now: () => Date.now(), version: VERSION }) })
  for (const [name, role] of Object.entries(people))
    await store.createUser({ id: name, name, role, passwordHash: await hashPassword(password), createdAt: now(), disabledAt: null })
  const access: Access = Object.keys(people).length > 0 ? { kind: 'accounts', sessions: new AccountSessions(store, now) } : { kind: 'open', author: 'Ada' }
  const app = await buildApp({ room, access, web })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await app.close()
      await room.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
