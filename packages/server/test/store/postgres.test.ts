import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Cluster, startCluster } from '../postgres/cluster.ts'
import { contract } from './contract.ts'

let cluster: Cluster
beforeAll(async () => {
  cluster = await startCluster()
})
afterAll(() => cluster?.close())

contract('PostgreSQL', {
  place: () => cluster.database(),
  contains: async (place, bytes) => {
    await cluster.ask('CHECKPOINT')
    const [row] = await cluster.ask('SELECT oid FROM pg_database WHERE datname = current_database()', place)
    return readdirSync(join(cluster.folder, 'data', 'base', String(row?.oid)), { recursive: true, withFileTypes: true }).some(
      entry => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(bytes),
    )
  },
  kills: 10,
})
