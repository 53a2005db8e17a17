import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from '../../src/store/open.ts'

const [, , place = '', name = '', count = ''] = process.argv
const store = await openStore(place)
for (let i = 0; i < Number(count); i++) {
  const at = new Date().toISOString()
  await store.amend('a', [
    {
      id: `${name}-${i}`,
      by: name,
      at,
      reason: null,
      kind: 'change',
      change: { kind: 'accept', statement: { statement: 's', sha256: '0'.repeat(64), spans: [], quotes: [] } },
    },
  ])
  process.send?.(i)
  // SQLite's lock is not fair: a writer that never pauses can keep another one out for as long as it likes
  await pause(1)
}
await store.close()
process.disconnect?.()
